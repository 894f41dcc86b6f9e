/** Nynorsk: the writer needs no answer any more. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

export const settled: CuePhrases = [
  {
    phrase: [
      '(det var) [berre|akkurat|nettopp] (det|alt|akkurat det) [som] (eg|e|vi|me) (lurte på|ville vite|trong å vite|trong|ville)',
      '(no|så no|oi no) (gjekk|gjekk det|går|funkar|funka|verkar|kom|løyste|ordna|fekk) (det|den|eg|seg) [endeleg|jo|visst|faktisk|likevel|til] [!|$]',
      '(de|dokke|du) (kan|får) [gjerne|berre] (sleppe|la liggje|leggje bort|arkivere) (det|dette|spørsmålet|saka)',
      '(då|no|så) (veit|skjønar|skjønner|forstår) (eg|e|æ|vi|me) (det|alt|kva|ka) [som] (eg|e|vi|me) (trong|treng|lurte|ville|trengde|trengte)',
      '(då|no|så) (veit|skjønar|skjønner) (eg|e|vi|me) (det|alt|nok|beskjed)',
      '(fekk|har fått) [jo|alt|no] (svaret|svar|hjelp|forklaring|beskjed|greie på det) [alt|no] (av|frå|her oppe|her over|ein annan stad)',
      '(slepp|får sleppe) (de|dykk|dokke|dåke|du) [å] (svare|svara|ringe|ringa|kome|koma|komme|sjekke|sjekka|leite|leita|gjere|gjera|bruke|bruka)',
      '(de|dokke|dåke|du) (slepp|får sleppe) [å] (svare|svara|ringe|ringa|kome|koma|komme|sjekke|sjekka|leite|leita|gjere|gjera|bruke|bruka)',
      '(treng|tarv|trenger) (de|dokke|dåke|du) [altså|då|no] ikkje [å] (svare|svara|ringe|ringa|kome|koma|sjekke|sjekka|gjere|gjera|bry|tenkje|leite)',
      '(de|dokke|dåke|du) (treng|tarv|trenger) ikkje [å] (bry|uroe|tenkje|bruke|leggje) (dykk|deg|dokke|meir|tid)',
      '(ikkje|ikkj) (bry (dykk|deg|dokke)|tenk) [meir|noko meir|noko] (om|på|med) (det|dette|meg|saka|spørsmålet)',
      '(falsk alarm|feilen min|min feil|eg las feil|eg såg feil|eg tok feil) [så|orsak|orsaka|beklagar|sorry|!|$]',
      '(låg|hamna|stod|sat|enda) ~3 (søppelposten|søppelpost|spammen|spam|postkassa|lomma|veska|nettsøppelet) ~2 (alt|så|problemet|no|takk|!|$)',
      '(alt|det) (i orden|i finaste orden|bra no|greitt no|ok no|på stell|på plass|på stell att|under kontroll|som det skal) [no|att|igjen|!|$]',
      '(saka|spørsmålet|dette|problemet) (er|kan) [no|altså|hermed] (ute av verda|avklart|oppklart|avslutta|ferdig|lukkast|avsluttast|droppast|strykast|leggjast bort|leggjast ned)',
      '(de|du|dokke) (kan|får) (lukke|avslutte|stryke|droppe|gløyme|sjå bort frå|drite i) [gjerne] (saka|spørsmålet|det|dette|førespurnaden|meldinga|feilmeldinga|innlegget)',
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
