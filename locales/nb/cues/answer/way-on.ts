import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Offers a way on: what the customer or we can do instead, where, or by whom. */
export const wayOn: CuePhrases = [
  {
    phrase: [
      'men ~4 (gjør det|tar dem|tar det|tar den|har dem|har den|har det|kan hjelpe|kan svare|kan ta|kan gi|hjelper|selger|tilbyr|låner|fører|har ofte|har plass|har ledig|har god|går|velkomne|velkommen|gratis|ledig|åpent|koster)',
      'men ~5 (er det fritt|er det lov|er det mulig|er det plass|går det|har vi|har du|kan vi|kan du|får du|er du velkommen|er de velkomne)',
      '(neste|nye|ny|nytt) ~2 (går|er|kommer|åpner|legges|slippes|starter|ventes|har|settes|sendes)',
      '(anbefaler|foreslår|råder|tipser) [{fill}] [vi|jeg] [{fill}] [deg|om] (at|å|til|en|et|deg)',
      '(den|de|det|disse|<cap>|politiet|banken|kommunen|legen|*rådet|*nemnda|*tilsynet|*foreningen|*selskapet|*verket|*etaten|forhandleren|produsenten) [{fill}] kan [{fill}] (hjelpe|dekke|svare|ta|be|gi|ordne|sjekke|fortelle|veilede|vurdere|brukes|betales|byttes)',
      '(ellers|men ellers|utenom det|fra) [{fill}] (er|kan|går|har|får|finnes|<num>)',
      '(gratis råd|gir råd|veileder deg|hjelper deg|hjelp hos|svar hos|tar over|overtar)',
    ],
    not: ['(sånn|slik|uheldig*) kan', '{negation} ~1 $', 'men (sånn|slik)'],
  },
  '(i stedet|istedenfor|isteden|istedet|i staden|alternativt|alternativ|alternativet|ellers kan|en annen mulighet|en annen løsning|en annen måte|en mulighet|en løsning|et alternativ|den andre muligheten|løsningen er|utveien|en utvei|eventuelt kan|det vi kan|det jeg kan|det du kan|derimot)',
  {
    phrase: [
      '{you} (kan|kunne|har mulighet til|har rett til|har krav på|har lov til|står fritt til|skal|må|trenger bare|bør|slipper|finner|får|velger|bytter|bruker|endrer|melder|søker|starter|bestiller|henter|leverer|betaler|åpner|oppdaterer|laster|trykker|klager|kommer|gjør|skriver|ringer|ber|logger|tar|spør|legger|sender|avbestiller|rekker|går)',
      '(kan|kunne|finner|får|bør|velger|bytter|bruker|endrer|melder|søker|starter|bestiller|henter|leverer|betaler|åpner|oppdaterer|laster|trykker|klager|skriver|ringer|logger|tar|spør|legger|sender|avbestiller|gjør) {you}',
    ],
    in: 'statement',
    not: [
      '{you} (kan|får|må|bør) [{fill}] (takke|skylde|klandre|regne med|glemme|finne deg|leve|akseptere|vente|tåle|tenke|huske|forstå|skjønne|roe|trøste|stole|gjerne|mene|ha det|ha)',
      '(kan|får|må|bør) {you} [{fill}] (takke|skylde|klandre|regne med|glemme|finne deg|leve|akseptere|vente|tåle|tenke|forstå|skjønne|roe)',
      '(som|{if}|at|hva|hvor|før|fordi) {you} (kan|har|er|får|skal|må|skriver|bør|sender|ringer|tar|gjør|spør|kommer|ber|går|velger|bruker|betaler)',
      '{you} må gjerne være',
      '(kan|må|får|har) [{fill}] {you} {negation}',
      '{negation} ~3 at {we}',
      '(håper|ønsker) [{fill}] [vi|jeg] [{fill}] [at] (du|deg)',
      'du får [{fill}] (svar|beskjed|vite|en fin|en god|et svar|tilbakemelding)',
    ],
  },
  '(prøv|forsøk|sjekk|velg|trykk|klikk|gå|bruk|last|åpne|start|skru|slå|kontakt|ta kontakt|spør|snakk|hør|søk|bestill|meld|ring|logg|skriv|send|legg|fyll|finn|følg|kom|be|klag|hent|lever|bytt|oppdater|installer|slett|ta|kjøp|behold|merk|gi|dra|les|møt|vent|betal|koble|hold|stopp|pakk|svar) [{fill}] (på|inn|til|opp|av|om|gjerne|ned|den|det|en|et|appen|siden|nettleseren|mobilen|heller|kontakt|med|oss|meg|hos|ut|under|menyen|innstillinger|da|nå|bussen|toget|drosje|leverandør*|kommunen|politiet|gårdeier*|huseier*|butikken|avsender*|i|fra|etter|også|først|igjen|et|så|de|dem|bilde*|kvittering*)',
  '(vi|jeg) (kan|ordner|fikser|tilbyr|foreslår|anbefaler|hjelper|bytter|sender|setter|retter|legger|åpner|sperrer|refunderer|betaler|dekker|flytter|holder|tar|gir|lager|bestiller|sørger|endrer|deler|forlenger|oppretter|utsetter|henter|booker|reserverer|vil gjerne) [{fill}] [gjerne|heller] [{fill}] (deg|det|den|en|et|på|til|opp|av|saken|gjerne|å|deg et|ny|nytt|nye|hjelpe|sjekke|undersøke|sende|sette|ringe|skrive|finne|se|bytte|tilby|dele|ordne|gi|flytte|legge|la|ta|gjøre|foreslå|anbefale|beløpet|pengene|fakturaen|pakken|i|inn|med|dem|tilbake|halve|hele|alle|innen|før|beskjed|plass|hver|kostnad*|regning*|erstatning|refusjon|for|fra|igjen|imot)',
  '(ordner|fikser|tilbyr|foreslår|anbefaler|hjelper|bytter|sender|setter|retter|refunderer|betaler|dekker|flytter|tar|gir|lager|bestiller|sørger|endrer|deler|forlenger|kan|oppretter|utsetter|henter|holder) (vi|jeg)',
  '(vil|ønsker|trenger|skal|har) {you} [{fill}] (heller|ha|at|hjelp|prøve|bytte|klage|snakke|vite|det|se|lese|en|noe)',
  '{if} {you} (vil|ønsker|trenger|sender|ringer|logger|skriver|har|er|bytter|velger|sier|lurer|mener|fortsatt|gir|oppgir|bor|kan|kommer|kjøpte|står|bestiller|legger) ~6 (kan|så|får|ringer|sender|finner|da|ser|hjelper|sjekker|skal|ordner|dekker|gjelder|svarer|fikser|er|retter|bytter|logger|skriver)',
  '(klage|klager|klageadgang|klagenemnd*|*nemnda|*klagenemnda|forbrukertilsynet|forbrukerrådet|finansklagenemnda|pasientskadenemnda|ny vurdering|be om ny|omgjøring|anke|sivilombud*|forliksrådet|statsforvalter*|transportklagenemnda)',
  '(gårdeier*|huseier*|vaktmester*|utleier*|nettselskap*|kommunen|leverandør*|forhandler*|politiet|legevakt*|fastleg*|nav|skatteetaten|butikken|avsender*|arrangør*|elektriker*|rørlegger*|flyselskapet|hotellet|forsikringsselskap*|naboen|biblioteket|tolletaten|skolen|statens*|helfo|brannvesen*|fylke*|veivesen*|skadedyr*) [{your}] [{fill}] (har|kan|tar|hjelper|svarer|må|vet|skal|ordner|avgjør|gjør|selger|eier|dekker|er|bytter|som|finner|har plikt)',
  '(ligger|finnes|fins|står|finner du|ser du|får du|kjøpes|bestilles|ordnes|gjøres|meldes|byttes|endres|kan gjøres|kan byttes|kan bestilles) [{fill}] (på|i|under|hos|inne|her|via|med|der|ved|fra)',
  '(men|derimot|men da|men fra|så) [{fill}] (vi|jeg|du|det|den|fra|hvis|kan|neste|har|er|finnes|med|billetter|alle|ved|noen|andre|i|på|til) ~2 (kan|har|finnes|skal|får|ledig|plass|dekker|gjelder|går|åpner|tilbyr|mulig|prøve|bytte|velge|bruke|la|gir|deler|setter|selger|ligger|kommer)',
  '(nytt|ny|nye|neste|ekstra|ledig|ledige|gratis) [{fill}] (forsøk|mulighet|sjanse|frist|time|tid|avgang|billett*|plass*|kort|kode|lenke|pakke|runde|omgang|tur) [{fill}] (er|i|på|kommer|ligger|sendes|til|før|fra|åpner|går|kl|den|med|for|hos)',
  '(så hjelper|så ser|så finner|så ordner|så fikser|så sjekker|så sender|så ringer|så skal|så kan|så får|så er|så kommer|så går|så blir|så bytter|så setter|så legger|så tar|så svarer|så retter|så slipper) (vi|jeg|du|det|dere|den)',
  '(bare|det er bare å|det er fint å) (ta kontakt|si fra|sende|ringe|skrive|spørre|logge inn|prøve|svare)',
  '(meld|melde|sette|setter|skrive|stå) [{fill}] (deg|meg) [{fill}] (på|opp) [{fill}] (venteliste*|lista|listen|varsel|varsling*|nyhetsbrev*)',
  '(ventelista|ventelisten|venteliste|varsling|få varsel|få beskjed når|si fra når|gir beskjed når|varsler deg)',
  '(koster|fra|for) <num> (kr|kroner|kr.|nok)',
  '(leverandøren|butikken|kommunen|politiet|nettselskapet|legen|kollegaen|en kollega|fagfolk|kundesenteret|verkstedet|teknikeren|montøren|takstmannen|saksbehandleren|rådgiveren|advokat|tolk) [{fill}] (kan|skal|tar|hjelper|ringer|svarer|ser|kommer|sjekker|vil) [{fill}] (hjelpe|deg|på|kontakt|ta|se|svare|sjekke|det|saken|opp|ringe|finne)',
]
