import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Kinds of question, and of answer. */
export const questions: ThemeLexicon<'questions'> = {
  'asks-when': [
    '(når|nårtid|kva (tid|dag|dato)|katid|kva (tider|dagar|datoar)|kor (lenge|snart|ofte|tidleg|seint)|kor lang tid|kor lang (er|blir|vert) (ventetida|køen|handsamingstida|leveringstida)|opningstid*|avgangstid*)',
  ],
  'asks-amount': [
    '(kor (mykje|mange|dyrt|dyr|stor|stort|høg|høgt|langt|lang|tung|tungt|gamal|møkje)|kva kostar|ka kosta|kva (blir|er|vert) (prisen|gebyret|renta|kostnaden|summen|saldoen|grensa|aldersgrensa|eigendelen)|kva (rente|pris|vekt|aldersgrense|eigendel))',
  ],
  'asks-whether': [
    '^ (er|e|kan|får|går|finst|finn|har|skal|kjem|gjeld|inngår|dekkjer|dekker|treng|må|vil|blir|vert|tek|tar|verkar|virkar|fungerer|opnar|stengjer|stenger|stemmer|sel|tilbyr|ligg|rekk|køyrer|kostar|burde|plar|godtek|støttar|held) ~12 ?',
    '(og|men|hei|lurer på om|veit de om|eller) (er|kan|får|går|finst|har|skal|gjeld|må|treng|inngår) (det|ein|eg|de|den|vi|me|du|dei|han|ho)',
  ],
  'asks-why': [
    '(kvifor|koffor|koffør|kifor|kva er grunnen|kva kjem det av|korleis har det seg|kva skuldast|korleis kunne|kva er årsaka)',
  ],
  'asks-where': [
    '(kor (finn|finst|ligg|kan|er|ser|melder|melde|sender|leverer|hentar|står|går|søkjer|får|skal|vender)|kvar (finn|finst|ligg|kan|er|ser|melder|sender|leverer|hentar|står|går|søkjer|får|skal|vender)|kva (adresse|side|fane|haldeplass|gate|perrong|lenkje|lenke)|kven (skal|kan|vender))',
  ],
  'asks-how': [
    '(korleis|koss|kossen|korsen|korles|kordan)',
    '(kva (skal|kan|bør|må|treng) (eg|ein|vi|me) (gjere|gjera|ha|sende|ta med|fylle))',
    'kva gjer eg',
  ],
  'says-whether': [
    '^ [hei] (ja|jo|jada|jau|jepp|absolutt|sjølvsagt|klart|sjølvklart|nei|neida|nope|diverre|dessverre|ikkje enno|det stemmer|stemmer|heilt rett|rett|nettopp|javisst|tja)',
    '[hei] (ja|jo|jau|nei|diverre|absolutt|klart) (det|den|du|de|vi|me|dei|ein|på|ikkje|så|og|men|berre|begge|alle|frå|til|om|i|for|alt|han|ho)',
    '^ [hei] det (har|gjer|kan|er|får|skal|vil|finst|går|sel) (vi|me|du|de|ein|dei|det|ho|han|eg) [òg|også] $',
    '^ [hei] (god|fin|flott|kjempegod) (idé|ide|tanke)',
    '(det|den|dei|ein|du|han|ho) (går|kan|får|finst|gjeld|inngår|stemmer|er) (ikkje|fint|bra|også|òg|an|greitt|godt|for)',
  ],
  'says-why': [
    '(fordi|ettersom|sidan (vi|me|det|den|du|han|ho|dei|systemet|fristen)|skuldast|kjem av|på grunn av|pga|grunnen|årsaka|difor|for at|av di|nemleg)',
  ],
}
