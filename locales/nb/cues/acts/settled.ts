/** Bokmål: the writer needs no answer any more. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

export const settled: CuePhrases = [
  {
    phrase: [
      '(det var) [bare|akkurat|nettopp] (det|alt|akkurat det) [som] (jeg|æ|vi) (lurte på|ville vite|trengte å vite|trengte|ville)',
      '(nå|så nå|oi nå) (gikk|går|funker|funka|virker|kom|løste|ordna|fikk) (det|den|jeg|seg) [endelig|jo|visst|faktisk|likevel|til] [!|$]',
      '(dere|dokker|du) (kan|får) [gjerne|bare] (slippe|la ligge|legge bort|arkivere) (det|dette|spørsmålet|saken)',
      '(da|nå|så) (vet|veit|skjønner) (jeg|æ|vi) (det|alt|hva|ka) [som] (jeg|æ|vi) (trengte|trenger|trong|lurte|ville|trengt)',
      '(da|nå|så) (vet|veit|skjønner) (jeg|æ|vi) (det|alt|nok|beskjed)',
      '(fikk|har fått|har fæst) [jo|alt|nå] (svaret|svar|hjelp|forklaring|beskjed) [alt|nå] (av|fra|her oppe|her over|på et annet)',
      '(slipper|får slippe) (dere|dokker|dåkker|du|de) [å] (svare|ringe|komme|sjekke|lete|gjøre|bruke)',
      '(dere|dokker|dåkker|du|de) (slipper|får slippe) [å] (svare|ringe|komme|sjekke|lete|gjøre|bruke)',
      '(trenger|treng|behøver) (dere|dokker|dåkker|du|de) [altså|da|nå] ikke [å] (svare|ringe|komme|sjekke|gjøre|bry|tenke|lete)',
      '(ikke|ikkje|itj) (bry (dere|deg|dokker)|tenk) [mer|noe mer|noe] (om|på|med) (det|dette|meg|saken|spørsmålet)',
      '(falsk alarm|min feil|jeg leste feil|jeg så feil|jeg tok feil|min tabbe) [så|beklager|sorry|!|$]',
      '(lå|havnet|hamna|sto|satt|endte) ~3 (søppelposten|søppelpost|spammen|spam|postkassa|postkassen|lomma|lommen|veska|vesken) ~2 (alt|så|problemet|nå|takk|!|$)',
      '(alt|det) (i orden|i skjønneste orden|bra nå|greit nå|ok nå|på stell|på plass|på stell igjen|under kontroll|som det skal) [nå|igjen|!|$]',
      '(saken|spørsmålet|dette|problemet) (er|kan) [nå|altså|herved] (ute av verden|avklart|oppklart|avsluttet|ferdig|lukkes|avsluttes|droppes|strykes|legges bort|legges ned)',
      '(dere|du|dokker) (kan|får) (lukke|avslutte|stryke|droppe|glemme|se bort fra|drite i) [gjerne] (saken|spørsmålet|det|dette|henvendelsen|meldingen|feilmeldingen|innlegget)',
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
