import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Kinds of question, and of answer. */
export const questions: ThemeLexicon<'questions'> = {
  'asks-when': [
    '(når|nårtid|hvilken (tid|dag|dato)|hvilke (tider|dager|datoer)|hvor (lenge|snart|ofte|tidlig|sent)|hvor lang tid|hvor lang (er|blir) (ventetiden|køen|behandlingstiden|leveringstiden)|hva tid|ka tid|åpningstid*|avgangstid*)',
  ],
  'asks-amount': [
    '(hvor (mye|mange|dyrt|dyr|stor|stort|høy|høyt|langt|lang|tung|tungt|gammel)|kor mye|hva koster|ka koster|hva (blir|er) (prisen|gebyret|renten|renta|kostnaden|summen|saldoen|grensen|aldersgrensen|egenandelen)|hvilken (rente|pris|vekt|aldersgrense|egenandel))',
  ],
  'asks-whether': [
    '^ (er|kan|får|går|finnes|fins|har|skal|kommer|gjelder|inngår|dekker|trenger|må|vil|blir|tar|virker|fungerer|åpner|stenger|stemmer|selger|tilbyr|ligger|rekker|kjører|koster|burde|pleier|godtar|støtter|holder) ~12 ?',
    '(og|men|hei|lurer på om|vet dere om|eller) (er|kan|får|går|finnes|har|skal|gjelder|må|trenger|inngår) (det|man|jeg|dere|den|vi|du|de|en)',
  ],
  'asks-why': [
    '(hvorfor|korfor|koffer|åffer|hva er grunnen|hva skyldes|hvordan kan det ha seg|hva kommer det av|hvordan kunne|hva er årsaken)',
  ],
  'asks-where': [
    '(hvor (finner|finnes|fins|ligger|kan|er|ser|melder|sender|leverer|henter|står|går|søker|får|skal|henvender)|hvilken (adresse|side|fane|holdeplass|gate|perrong|lenke)|hvem (skal|kan|henvender)|kor (finn|er|kan))',
  ],
  'asks-how': [
    '(hvordan|åssen|korsen|hvorledes)',
    '(hva (skal|kan|bør|må|trenger) (jeg|man|vi|en) (gjøre|ha|sende|ta med|fylle))',
    'hva gjør jeg',
  ],
  'says-whether': [
    '^ [hei] (ja|jo|jada|jepp|japp|absolutt|selvfølgelig|klart|selvsagt|nei|neida|niks|nope|dessverre|ikke ennå|det stemmer|stemmer|helt riktig|riktig|nettopp|yes|javisst|tja)',
    '[hei] (ja|jo|nei|dessverre|absolutt|klart) (det|den|du|dere|vi|de|man|på|ikke|så|og|men|bare|begge|alle|fra|til|om|i|for|alt)',
    '(det|den|de|man|du) (går|kan|får|finnes|gjelder|inngår|stemmer|dekkes|er) (ikke|fint|bra|også|an|greit|godt|for)',
  ],
  'says-why': [
    '(fordi|ettersom|siden (vi|det|den|du|han|hun|de|systemet|fristen)|skyldes|skyldtes|på grunn av|pga|grunnen|årsaken|derfor|for at|kommer av|nemlig)',
  ],
}
