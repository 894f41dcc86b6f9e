/** Nynorsk: the writer needs no answer any more. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

export const settled: CuePhrases = [
  {
    phrase: [
      '(det|alt|saka|problemet) ~1 (ordna|løyste|løyst|fiksa) seg',
      '(fann|funne|fekk|løyste|løyst|ordna|fiksa|klarte|greidde) ~3 (sjølv|sjøl|på eiga hand|likevel|til slutt)',
      '(fann|funne|fekk) (ut av det|ut av han|det ut|det til)',
      '(eg|e|^|har|nettopp|no) [har|alt|no] (fann|funne|løyste|løyst|fiksa|ordna) [no] (det|den|dei|svaret|feilen|han|ho)',
      '^ (løyst|ordna|fiksa) [no|!|$]',
      '(det|alt|no|alt saman) (er|e) [no|alt|det] (løyst|ordna|i orden|fiksa|ok)',
      '(gløym|drit i|sjå bort frå|ignorer) [berre] (det|spørsmålet|innlegget|dette|kommentaren|meldinga|heile greia)',
      '(treng|trengst) [eg] [altså|då|no] (ikkje|ingen|inkje) [lenger|meir|noko|nokon] (hjelp|svar|lenger|meir)',
      '(der|her) (var|låg|sat) (det|den|feilen|han|ho)',
      '^ (ordna|løyste|fiksa) seg',
      '(de|dåke|dokke|dykk|du) (treng|trenger|tarv|tek) [altså|då|no] ikkje [lenger|meir] [å] (svare|svara|ringe|ringa|koma|komme|kome|sjekke|sjekka|gjere|gjera|følgje opp|undersøkje)',
      '(trengst|trengs) (ikkje|inga|ingen|inkje) (svar|hjelp|tilbakemelding)',
    ],
    not: [
      '(det|problemet) ~1 (ordna|løyste) seg {negation}',
      '(ikkje|aldri|enno ikkje|framleis ikkje) ~2 (løyst|ordna|fiksa|funne|fann|i orden)',
      '(lova|sa|seier|påstår|trudde|håpar|vonar) ~5 (løyst|ordna|fiksa|i orden)',
    ],
  },
]
