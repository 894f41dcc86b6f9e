import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { despite } from '../phrases.js'

/** Whatever befell the customer came from us. */
const SUFFERED = [
  '{you} [{fill}] (fikk|har fått|mottok|ble|har blitt|måtte|venta|har ventet|ventet|har stått|satt)',
  '(fikk|mottok|ble|måtte) {you}',
  '(beklager|leit|lei|forstår|skjønner|vår feil|fort gjort|lett å)',
]

/** Had you only; it would have been wise. What would then not have happened is negated, the blame is not. */
const counterfactual: CuePhrases = [
  '(hadde|hadd) {you} [{fill}] [{fill}] {participle} ~9 (hadde|ville|kunne|skulle) [{fill}] (du|dere|det|vi|dette|alt|*en|*et)',
  '(hvis|om|dersom) {you} [{fill}] (hadde|bare hadde) [{fill}] [{fill}] {participle} ~7 (hadde|ville|kunne|skulle) [{fill}] (du|dere|det|vi|dette|alt|*en|*et)',
  '{you} [{fill}] (burde|skulle) [{fill}] [{fill}] ha [{fill}] {heed}',
  '(burde|skulle) {you} [{fill}] [{fill}] [{fill}] ha [{fill}] {heed}',
  '(hadde|ville) [{fill}] [det|nok|kanskje] [{fill}] (vært|blitt) [{fill}] [{very}] (lurt|smart|klokt|best|fornuftig|en fordel|en god idé|ryddig|bedre|ryddigere|lurere|smartere|klokere) [{fill}] [om|å|at|hvis] [{you}] [{fill}] [hadde] [{fill}] ~1 {heed}',
  '(det|dette) [{fill}] (kunne|hadde) {you} [{fill}] [{fill}] [ha] (unngått|sluppet|forhindret|visst|sjekket|funnet ut|forutsett|spart deg)',
  '(dette|det|problemet|gebyret|hele saken|alt) [{fill}] (kunne|hadde) [{fill}] [lett|enkelt|fint] (vært|blitt) [{fill}] (unngått|forhindret|løst) [{fill}] (hvis|om|dersom|ved at|med litt)',
  '(burde|bør|skulle) {you} [{fill}] [{fill}] (kjenne til|vite|kjenne|forstå|skjønne|være klar over|ha fått med|regne med|tenke)',
  '{you} [{fill}] (burde|skulle) [{fill}] [{fill}] (kjenne til|vite|kjenne|forstå|skjønne|være klar over|ha fått med|regnet med)',
  'som {you} [{fill}] (burde|bør|skulle|godtok|signerte|samtykket|aksepterte|selv signerte|selv godkjente) [{fill}] [vite|visst|ha|til|forstå|huske|på|ved]',
  '(man|en|du|dere) må [{fill}] (jo|faktisk|selvsagt|selvfølgelig|naturligvis|strengt tatt|som voksen|tross alt) [{fill}] (lese|sjekke|huske|følge|passe|vite|kunne|melde|møte|betale|tenke|beregne|planlegge|høre etter|ta ansvar|rydde|lukke|låse)',
]

/** Blaming by construction: had you only, since you did wrong, when one does so, you yourself. */
export const reproach: CuePhrases = [
  ...despite(counterfactual),
  // When one does so, that is what comes.
  '(når|hvis|om|så lenge|siden) (du|dere|man|en|folk|kunder) [{fill}] [{negation}] [{fill}] {slips} ~9 (må|får|kan|blir|er|går|skjer|ender|har) (du|dere|man|en|det|folk|vi) [{fill}] [{fill}] (regne med|forvente|vente deg|belage|være forberedt|ta konsekvens*|ta støyten|ta følgene|skylde på|klandre|takke|stå for|bære|svare for|leve med|finne deg i|tåle|godta|sånn|slik|galt|dessverre slik|dessverre sånn|ikke rart|ikke så rart|gjerne|fort|deretter|lite vi|lite å|neppe|havne)',
  '(når|hvis|om) (man|en|du|dere|folk) ~8 (så går det|går det|blir det|så blir det|da blir det|ender det|skjer det|er det|da går det) [{fill}] [ofte|gjerne|fort|dessverre|jo] (sånn|slik|galt|deretter|feil|rot|krøll|ikke rart|ikke så rart)',
  '(sånt|slikt|sånn|slik|dette|det) [{fill}] (skjer|går|blir|hender|kan skje|kan gå) [{fill}] [det|fort|gjerne|lett] [{fill}] (når|hvis|om) (man|en|du|folk|kunder|dere) [{fill}] {negation}',
  '(sånt|slikt|sånn|slik|dette) [{fill}] (skjer|går|blir|hender) [{fill}] [det|fort|gjerne|lett] [{fill}] (når|hvis|om) (man|en|du|folk|kunder|dere) [{fill}] {slips}',
  '(uten å|før du|før man|før en|istedenfor å|i stedet for å) [{fill}] (lese|sjekke|tenke|undersøke|spørre|høre) ~6 (får|må|blir|går|er) (du|man|en|det) [{fill}] (skylde|ta|tåle|finne|sånn|slik|galt|klandre|regne|bære|leve)',
  // Since you did wrong.
  {
    phrase: [
      '(siden|fordi|ettersom) {you} [{fill}] [har|hadde] ~2 {wrongly}',
      '(skyldes|skyldtes|kommer av|kom av|fordi|årsaken er|grunnen er) [{fill}] at {you} [{fill}] [har|hadde] ~3 (feil|galt|glemte|glemt|{negation}|selv|for sent|for seint|overså|oversett)',
      '(oppsto|oppstod|skjedde|begynte|startet|kom) [{fill}] [bare|først|nok] [{fill}] (fordi|siden|da|etter at|i det øyeblikk) {you} ~3 ({negation}|selv|glemte|feil|slurvet|tuklet|fiklet|trykket|valgte|installerte|skrudde|endret|slettet|koblet|la|flyttet)',
    ],
    not: SUFFERED,
    in: 'statement',
  },
  '(feil|slurv|glipp|misforståelse|forsinkelse|treghet|svikt|tabbe|*feil|manglende oppfølging|manglende betaling|manglende svar|manglende innsending|uaktsomhet) [{fill}] (fra|på|av|hos) (din side|din ende|deg|kundens side)',
  // You yourself; a bit quick.
  {
    phrase: [
      '{you} [{fill}] (har|hadde) [{fill}] (selv|sjøl) [{fill}] {participle}',
      '(har|hadde) {you} [{fill}] (selv|sjøl|jo) [{fill}] (valgt|godkjent|sørget|takket|bedt|latt|skapt|trykket|bestilt|oppgitt|slettet|signert|satt|åpnet|delt|gitt|lagt|kjøpt|ødelagt|forårsaket)',
    ],
    not: [
      'som {you}',
      '(selv|sjøl) [{fill}] (sett|merket|opplevd|nevnt|skrevet|sagt|funnet|erfart|vært|prøvd|foreslått|fikset|ordnet|meldt|fått|funnet|løst|klart)',
      '(bra|fint|flott|takk|beklager|synd|dumt) ~3 {you}',
      '{if} {you}',
    ],
    in: 'statement',
  },
  {
    phrase: [
      '(har|hadde|var|er) {you} [{fill}] [nok|visst] [{fill}] [vært] [{fill}] [i overkant|over gjennomsnittet] [{very}] (kjapp|rask|snar|ivrig|optimistisk|{careless}|sent ute|sein|lettlurt|distré|rotete|tankeløs|blåøyd|naiv|ute av det)',
      '{you} [{fill}] (har|hadde|var) [{fill}] [vært] [{fill}] [i overkant|over gjennomsnittet] [{very}] (kjapp|rask|snar|ivrig|optimistisk|lettlurt|blåøyd|tankeløs|rotete) [{fill}] (med|på|her|til|nå|da|i)',
    ],
    not: [
      ...SUFFERED,
      '{if} {you}',
      '(takk|bra|fint|flott|imponer*)',
      '(er|var) {you} [{fill}] [{very}] (ivrig|rask|kjapp) på',
    ],
    in: 'statement',
  },
  // Rhetorical.
  {
    phrase: [
      '(leste|sjekket|sjekka|tenkte|hørte|visste|så|undersøkte|spurte) {you} [{fill}] {negation} [{fill}] ~2 (vilkår*|brevet|etter|først|skiltet|på det|at|hva|datoen|meldingen|avtalen|deg for|før|reglene|e-posten|beskjeden|teksten)',
      '(hvorfor|hvordan) [i all verden|i alle dager|pokker|i huleste] [{fill}] (ventet|brukte|valgte|trykket|ga|lot|sendte|kjøpte|bestilte|glemte|slettet|åpnet|delte|klarte|kunne) {you}',
    ],
    in: 'question',
  },
  // Told you so; too late.
  '(advarte|varslet|varsla|minnet|sa|skrev|informerte|forklarte) [{fill}] (vi|jeg) [{fill}] [deg|dere|jo|fra|om] ~5 (men|uten at|likevel|allikevel) {you}',
  '(vi|jeg) [{fill}] (advarte|varslet|varsla|minnet|sa|informerte|forklarte) [{fill}] [deg|dere|jo|fra|om] ~6 (men|uten at|likevel|allikevel) {you}',
  '(nytter|hjelper|holder|går) [{fill}] (det|ikke) [{fill}] [ikke|lite] [{fill}] å [{fill}] (komme|klage|angre|rope|syte|reklamere) ~2 (etterpå|i etterkant|i ettertid|etter at|når det er for sent|nå)',
  '(i etterkant|i ettertid|etterpå|nå i ettertid|nå etterpå) [{fill}] å [{fill}] (klage|komme|angre|syte)',
  '{you} [{fill}] (var|er|kom|møtte|meldte) [{fill}] [{very}] (sent|seint|sen|sein|treg) ute',
  '(må|bør|får) {you} [{fill}] (huske|innse|forstå|skjønne) [{fill}] at (fristen|det står|det sto|du|vilkår*|avtalen|reglene|det gikk|det er du)',
  '{you} (må|bør|får) [{fill}] (huske|innse) [{fill}] at (fristen|det står|det sto|du|vilkår*|avtalen|reglene|det gikk|det er du)',
  '(gjør|kan|skal) {negation} (vi|jeg) [{fill}] for (deg|kundene|andre)',
  '(har|hadde) (vi|jeg|banken) [{fill}] (advart|varslet|minnet|informert|skrevet|opplyst) [{fill}] (om|mot|deg|dere) ~2 (i alle|gang på gang|flere ganger|mange ganger|overalt|gjentatte|lenge|før|i årevis)',
  '(hjelper|lønner|nytter) [{fill}] [det] [{fill}] [seg] å [{fill}] {heed} ~2 før (man|en|du|dere)',
  {
    phrase:
      '(har|husket|husker) {you} [{fill}] (i det hele|i det hele tatt|overhodet|virkelig) [{fill}] (husket|sjekket|lest|prøvd|tenkt|lagt|skrudd|slått|satt)',
    in: 'question',
  },
  '(regne med|tåle|forvente|finne|belage|godta) ~8 når (du|man|en) [{fill}] (velger|har valgt|insisterer|vil|bor|bestiller|lar|gir|venter|drar)',
  '(deg|dere|seg) (selv|sjøl) å (takke|klandre|skylde|bebreide)',
  '(har|hadde) {you} [{fill}] (stelt|rotet|tullet|kludret) [{fill}] (i stand|til|det til) ~2 (selv|sjøl|$)',
  {
    phrase:
      'har {you} [{fill}] {negation} [{fill}] (lest|sjekket|hørt|tenkt|undersøkt|satt deg|fått med deg) [{fill}] [inn i] [{fill}] (vilkår*|*bekreftelsen|avtalen|etter|på|brevet|meldingen|skiltet|reglene|betingelse*|informasjonen|e-posten|deg om|hva|at)',
    in: 'question',
  },
  '(et|eget|ditt|selvstendig|visst) ansvar [{fill}] [for] å (holde|følge|lese|sjekke|passe|sette|melde|oppdatere|vite|sørge|kontrollere|betale|sikre)',
  {
    phrase:
      '(fordi|siden|ettersom) {you} [{fill}] [har|selv] [{fill}] (ga fra|gav fra|gitt fra|delte|delt|glemte|glemt|overså|oversett|ignorerte|ignorert|somlet|slurvet|rotet|unnlot|lot|latt|bommet|misforsto|misforstått|droppet|klikket|trykket på|stolte|mistet|forsov|forlot|tuklet|tukla|fiklet|blåste|ventet med|utsatte|utsatt|sølte|tastet|drøyde|sluntret|sov)',
    not: SUFFERED,
    in: 'statement',
  },
  '(en|et) [{fill}] [rask|kjapp|enkel|liten|kort] [{fill}] (titt|blikk|telefon|kikk|sjekk|sekund|gjennomlesing|melding|beskjed) ~4 (ville|hadde|kunne) [{fill}] [ha] [{fill}] (spart|reddet|holdt|vært nok|unngått|forhindret|løst)',
  '(folk|du|man|kunder|dere) må [{fill}] lære (seg|deg|dere) å',
  '(så|da) [{fill}] (er|blir) det [{fill}] (jo|vel|ikke|neppe|lite) [{fill}] [ikke] [{fill}] (rart|overraskende|merkelig|uventet) [{fill}] $',
  '{you} [{fill}] (forsov|forspiste|forregnet|somlet|dummet|rotet) [{fill}] (deg|deg bort|bort)',
  '{you} [{fill}] har [{fill}] [{fill}] {participle} ~4 (selv|sjøl) $',
  '(pass|følg|les|sjekk|husk|betal|møt|vær|lås|tenk) ~7 så slipper (vi|vi alle|andre|både)',
  '(resultat|resultatet|følge|følgen|konsekvens|konsekvensen|utslag|bevis) av at {you}',
  '(resultat|følge|konsekvens) av (ditt|din|dine|egne|eget|egen)',
  '(kunder|folk|de|den|dem|noen|du) som {negation} [{fill}] (følger|leser|sjekker|passer|betaler|svarer|møter|husker|rydder|låser|melder|gidder|tar|hører)',
  'hadde det {negation} vært for [{fill}] [at] ({you}|{your}|deg)',
  '(så lenge|når|hvis|siden|fordi) {you} [{fill}] (nekter|nektet|insisterer|insisterte|fortsetter|unnlater|unnlot|vegrer)',
  '(varsellamp*|alarmklokk*|varselklokk*|faresignal*|alle alarmer)',
  '{negation} [{fill}] første gang (du|dere|at du|det skjer deg) [{fill}] [{fill}] (glemmer|roter|betaler|misforstår|mister|overser|kommer|bommer|har glemt|skjer deg)',
  '(bak|foran|mellom) [{fill}] (skjermen|tastaturet|rattet|stolen) [{fill}] (som|er|og|$)',
]
