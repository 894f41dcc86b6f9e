import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Care for the one who slipped, or a way on. */
const GENTLE =
  '(orsak|beklagar|lei|leitt|om (du|de|det|ein|nokon)|dersom|viss|lett|fort gjort|synd|forstår|skjønar|finn|kopi|vår feil|anten)'

/** The everyday fault-finding: you signed, you knew, you waited, you never said. */
export const blamePlain: CuePhrases = [
  {
    phrase: '(du|de) ~1 (skreiv|skrev|signerte|underteikna) ~1 (under|på|avtalen|kontrakten|papira|sjølv)',
    not: [GENTLE, '(at|det|som) (du|de) skreiv', 'skreiv på (veggen|facebook)'],
  },
  {
    phrase:
      '(avtalen|kontrakten|vilkåra|skjemaet|reglane|papira) ~1 (som|du|de) ~1 [du|de] ~1 (signerte|skreiv|godtok|aksepterte|huka|kryssa|underteikna|har signert|har godteke|godkjende)',
    not: GENTLE,
    in: 'statement',
  },
  {
    phrase:
      '(du|de) (visste|kjende|var klar|var kjend|kjente) ~1 (om|til|over|at|kva|godt|jo|med|dette|det) ~3 (fristen|gebyret|vilkåra|reglane|prisen|risikoen|då|det|kva|dette|oppseiing*|bindinga|bindingstida|regelen|avgifta|eigendelen)',
    not: [GENTLE, '(ikkje|visste du at)'],
  },
  '(dette|det) (visste|kjende) (du|de) ~1 (til|om|då|godt|frå|$)',
  {
    phrase:
      '(du|de) ~1 (valde|velde|har valt|har vald) ~1 (jo|sjølv|den|det|dei|ein|å) ~1 (billegaste|billigaste|rimelegaste|enklaste|minste|sjølv|billeg*|sein*|kort*|å)',
    not: [GENTLE, '(takk|glad|bra|godt val|hyggjeleg)'],
  },
  {
    phrase:
      '(du|de) (venta|brukte|drygde|drøygde|somla) ~4 (med å|før du|før de|til) ~1 (seie|melde|ringje|ta|klage|varsle|skrive|du|de|gje)',
    not: GENTLE,
  },
  {
    phrase:
      '{it} (er|var) ~1 (opp til|på|ditt) (deg|ansvar) ~1 å ~1 (halde|sjekke|passe|sørgje|lese|melde|hugse|vite|følgje|kontrollere|oppdatere|syte|ta)',
    not: [GENTLE, '(velje|vil|bestemme|ynskjer)'],
  },
  '{it} (er|var) ~1 opp til (deg|dykk) ~1 å ~1 (halde|sjekke|passe|sørgje|lese|melde|hugse|vite|følgje|kontrollere|oppdatere|syte)',
  {
    phrase:
      '(du|de) ~1 (sa|melde|meldte|fortalde|varsla|gav|nemnde|ringde|ringte) ~1 (aldri|ikkje) ~1 (frå|noko|oss|om|beskjed|melding|at|dette|det|frå oss)',
    not: [GENTLE, '(aldri noko gale)'],
  },
  {
    phrase:
      '(du|de) (var|er) ~1 {negation} ~1 (heime|til stades|på plass|tilgjengeleg|ved døra|på haldeplassen|merksam|nøye nok|rask nok|førebudd) ~1 (då|når|og|så|$)',
    not: [GENTLE, '(ny tid|prøver)'],
  },
  { phrase: '(du|de) ~1 {done-blindly} ~5 utan ~1 [å] ~1 {blindly}', not: [GENTLE, '(du|de) (kan|får) '] },
  {
    phrase:
      '(står|stod|stend) ~1 (tydeleg|klart|heilt klart|svart på kvitt|klårt|med store bokstavar) ~2 (på|i) ~1 {print-thing}',
    not: GENTLE,
  },
  {
    phrase:
      '(du|de) ~1 (skrudde|stengde|stengte|lukka|låste|sette|la|gjorde|las|festa|fylte|slo|sjekka|vaska|pakka|følgde|tørka|monterte|kopla|heldt) ~1 {negation} ~5 (skikkeleg|ordentleg|godt nok|nøye nok|nøye|rett|riktig|heilt)',
    not: GENTLE,
  },
  {
    phrase:
      '(du|de) ~1 (trykte|klikka|gav|delte|opna|gløymde|mista|sletta|lét|la|signerte|tasta) ~4 (og då|så då|difor|og difor|og det er difor|og slik) ~1 (går|er|vart|blir|vert|kom|gjekk|har)',
    not: GENTLE,
  },
]
