/** Bokmål: the writer needs no answer any more. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

export const settled: CuePhrases = [
  {
    phrase: [
      '(det|alt|saken|problemet|de) ~1 (ordnet|ordna|løste|løst|fikset|fiksa) seg',
      '(fant|funnet|fikk|løste|løst|ordnet|ordna|fikset|fiksa|klarte|greide) ~3 (selv|sjøl|sæl|på egen hånd|likevel|til slutt)',
      '(fant|funnet|finni|fikk) (ut av det|ut av den|det ut|ut av dette|det til)',
      '(jeg|æ|^|har|nettopp|nå) [har|alt|nå] (fant|funnet|løste|løst|fikset|fiksa|ordnet|ordna) [nå] (det|den|dem|svaret|feilen|n|han|hun)',
      '^ (løst|ordnet|ordna|fikset|fiksa) [nå|!|$]',
      '(det|alt|nå|alt sammen) (er|e) [nå|alt|det] (løst|ordnet|ordna|i orden|fikset|fiksa|ok)',
      '(glem|glæm|drit i|se bort fra|ignorer) [bare] (det|spørsmålet|innlegget|dette|kommentaren|meldingen|hele greia)',
      '(trenger|treng) [jeg] [altså|da|nå] (ikke|ingen|ikkje|itj) [lenger|mer|noe|noen] (hjelp|svar|lenger|mer)',
      '(der|her) (var|lå|satt) (det|den|feilen|han|hun|n)',
      '^ (ordna|ordnet|løste|fiksa|fikset) seg',
      '(dere|dokker|dåkker|du|de) (trenger|treng|behøver) [altså|da|nå] ikke [lenger|mer] [å] (svare|svar|ringe|komme|sjekke|gjøre|følge opp|undersøke)',
      '(trengs|behøves) (ikke|ingen|intet) (svar|hjelp|tilbakemelding)',
    ],
    not: [
      '(det|problemet) ~1 (ordnet|ordna|løste) seg {negation}',
      '(ikke|aldri|ennå ikke|fortsatt ikke|ikkje) ~2 (løst|ordnet|ordna|fikset|funnet|fant|i orden)',
      '(lovet|lovte|sa|sier|påstår|trodde|håper) ~5 (løst|ordnet|ordna|fikset|i orden)',
    ],
  },
]
