import type { Classes } from '../../../src/text/phrase.js'

/** Word classes of what an agent writes: verbs in all forms, nouns with their endings. */
export const replyClasses = {
  // What a customer "ought to have done": supines and perfect participles
  informed: [
    '(lese|lest|lesi|lese|sjekka|sjekket|sett|visst|vite|kontrollert|undersøkt|undersøkte|spurt|spurd|sagt|meldt|melde|varsla|tenkt|hugsa|huska|ringt|venta|betalt|betala|følgt|passa|gjort|teke|tatt|halde|oppdatert|bestilt|møtt|lagt|planlagt|lytta|høyrt|skrive|svart|sendt|kome|avbestilt|fornya|kjøpt|valt|forstått|skjønt|skjøna|brukt|oppgjeve|oppgitt|rekna|førebudd|sikra|låst|lukka|slått|teikna|merka|leita|studert|gjennomgått|orientert|reagert|klaga|ordna|rydda|halden|verifisert|registrert|rekt|rukke|kontakta|innsett|granska|notert|dobbeltsjekka|godkjent|signert|logga|oppsøkt|kopiert|lagra|starta|sørgt|sørga|budd|stilt|halvert|spart)',
  ],
  // The same in the infinitive
  'inform-inf': [
    '(lesa|lese|sjekka|sjekke|sjå|vita|vite|kontrollere|kontrollera|undersøkja|undersøke|undersøkje|spørja|spørje|spørre|seia|seie|melda|melde|varsla|varsle|tenkja|tenkje|tenke|hugsa|hugse|huske|ringja|ringje|ringe|venta|vente|betala|betale|følgja|følgje|følge|passa|passe|gjera|gjere|ta|halda|halde|oppdatera|oppdatere|bestilla|bestille|høyra|høyre|avbestille|avbestilla|fornya|fornye|velja|velje|forstå|skjøna|skjøne|bruka|bruke|rekna|rekne|sikra|sikre|låsa|låse|studera|studere|leita|leite|setja|setje|læra|lære|sørgja|sørge|orientera|orientere|dobbeltsjekke|dobbeltsjekka)',
  ],
  'small-print': [
    '(vilkåra|vilkår|avtalen|avtala|kontrakten|kontrakta|avtalevilkåra|brukarvilkåra|reisevilkåra|forsikringsvilkåra|kjøpsvilkåra|*vilkåra|reglane|regelverket|informasjonen|infoen|meldinga|meldingane|mailen|e-posten|eposten|brevet|brevene|breva|varselet|varslet|sms-en|smsen|nettsida|nettsidene|heimesida|rutetabellen|rutene|billetten|kvitteringa|fakturaen|rekninga|rettleiinga|bruksrettleiinga|bruksanvisinga|instruksen|instruksane|teksten|skiltet|skiltinga|fristen|prislista|ordrestadfestinga|stadfestinga|skjemaet|påminninga|purringa|innkallinga|oppslaget|*reglane|*informasjonen)',
  ],
  fault: [
    '(feil|feilen|skuld|skulda|skyld|skylda|ansvar|ansvaret|feilgrep|tabbe|tabben|mistak|mistaket|bommert|tabbar|feila)',
  ],
  'at-fault': ['(ansvarleg|ansvarlege|skuldig|skuldige|skyldig|årsaka|årsak|skuld|syndebukk|syndebukken)'],
  company: [
    '(selskapet|banken|firmaet|kommunen|etaten|verksemda|bedrifta|kundeservice|kundesenteret|kundestøtta|avdelinga|leverandøren|teamet|systemet|*systemet|tenesta|*tenesta|nettet|appen|sjåføren|montøren|mannskapet|medarbeidaren|medarbeidarane|konsulenten|rådgjevaren|sakshandsamaren|teknikaren)',
  ],
  'third-party': [
    '(banken|posten|transportøren|leverandøren|underleverandøren|underleverandørane|produsenten|flyplassen|lufthamna|avinor|telenor|telia|vy|bring|vipps|bankid|nav|skatteetaten|politiet|vegvesenet|nettselskapet|straumleverandøren|netteigaren|entreprenøren|verkstaden|hotellet|butikken|forhandlaren|mottakaren|avsendaren|seljaren|avsendaren|tredjepart|samarbeidspartnaren|partnaren|samarbeidspartnarane|reisebyrået|flyselskapet|ferjeselskapet|rederiet|kommunen|fylkeskommunen|fylket|staten|regjeringa|stortinget|myndigheitene|styresmaktene|direktoratet|grunneigaren|naboen|huseigaren|utleigaren|sjåføren|postkontoret|tollen|tollvesenet|*leverandøren|*selskapet|*byrået|vêret|veret|været|vêrgudane|naturen|uvêret|stormen|lynet|snøen|vinden|isen|trafikken|telefonen|ruteren|nettlesaren|maskina|datamaskina|pc-en|utstyret|mobilen)',
  ],
  routine: [
    '(rutinar|rutinane|rutine|rutinen|reglar|reglane|regelverket|regelverk|retningsliner|retningslinene|retningslinjer|retningslinjene|prosedyrar|prosedyrane|prosedyre|prosedyren|instruks|instruksen|instruksane|krav|krava|lova|lov|forskrifta|standard|standarden|praksis|praksisen|boka|planen|avtalen|vilkåra)',
  ],
  customers: [
    '(kundane|kundar|kunder|kundene|passasjerane|passasjerar|brukarane|brukarar|folk|reisande|abonnentane|innbyggjarane|medlemene|medlemane|andre)',
  ],
  pleased: [
    '(nøgd|nøgde|fornøgd|fornøgde|fornøyd|fornøyde|glad|glade|tilfreds|tilfredse|positiv|positive|velnøgd|velnøgde|strålande)',
  ],

  // Saying and answering
  said: [
    '(sagt|skrive|skreve|svart|svara|forklart|forklara|opplyst|informert|nemnt|nemd|poengtert|gjentatt|gjenteke|gjeve|gitt|presisert|fortalt|orientert|påpeikt|understreka|understreket)',
  ],
  'said-past': [
    '(sa|skreiv|skrev|svara|svarte|forklarte|forklara|nemnde|opplyste|fortalde|presiserte|påpeikte)',
  ],
  already: ['(alt|allereie|allerede|tidlegare|før|no|nå|nettopp|jo)'],
  'many-times': [
    'mange gonger',
    'fleire gonger',
    '(to|tre|fire|fem|ti|hundre|tusen|n|x|utallege|gjentekne|gjentatte) gonger',
    'gong på gong',
    'gong etter gong',
    'til det keisame',
    'til det kjedsomelege',
    'om og om att',
    'om att og om att',
    'meir enn (ein|éin|nok) gong',
    'nok gonger',
  ],

  // Verbs of service
  'write-imp': [
    '(skriv|skriva|skrive|skriver|send|sende|senda|sender|gje|gi|gjev|gir|oppgje|oppgi|oppgjev|legg|legge|leggje|leggja|post|poste|svar|svare|svara|svarar|del|dele|dela|melde|opplys|kommenter|noter|tast|fyll|stadfest|bekreft)',
  ],

  'help-inf': [
    '(hjelpe|hjelpa|endre|endra|refundere|refundera|flytte|flytta|byte|bytte|byta|bytta|dekkje|dekke|tilby|tilbya|gje|gi|ta|sende|senda|levere|levera|utbetale|erstatte|overstyre|gripe|reservere|forlenge|utsetje|utsette|fjerne|fjerna|opne|opna|setje|sette|rette|retta|gjere|gjera|behandle|handsame|svare|svara|bestille|bestilla|betale|betala|dele|dela|kome|koma|hente|henta|køyre|køyra|skaffe|skaffa|finne|finna|imøtekome|innfri|ettergje|slette|sletta|avbestille|kansellere|godta|godkjenne|låne|selje|leige|bistå|ordne|ordna|fikse|fiksa|installere|montere|reparere|stoppe|stoppa|sperre|heve|auke|senke|redusere|kompensere|fråvike|behalde|overføre|registrere|legge|leggje|trekkje|tilpasse|garantere)',
  ],
  'help-now': [
    '(hjelper|endrar|refunderer|flyttar|byter|bytter|dekkjer|dekker|tilbyr|utbetaler|erstattar|forlengjer|utset|opnar|behandlar|handsamar|leverer|bestiller|betaler|ettergjev|slettar|kansellerer|godtek|godkjenner|leiger|installerer|monterer|reparerer|kompenserer|garanterer|driv|fører|sel|reserverer|refundere)',
  ],

  // Time and vagueness
  'soon-phrase': [
    'så snart [som] mogleg',
    'så snart (råd er|det lèt seg gjere|det let seg gjere|det er mogleg|det lar seg gjere)',
    'så (fort|raskt|snøgt|tidleg|kjapt|hurtig|kvikt) [som] (mogleg|råd|det går|det lèt seg gjere|det let seg gjere|berre det|overhovudet mogleg|me kan|vi kan|eg kan)',
    'så (fort|snart|raskt) (vi|eg|me|det|dei|nokon|ho|han|saka|feilen|svaret) ~3 (kan|har|er|får|veit|klarer|greier|kjem|finn|vert|blir|høyrer|rekk|maktar|lèt)',
    'snarast [mogleg|råd]',
    '(om|innan|i løpet av|innen|på) [ei|ein] (kort|lita|stutt|rimeleg|overskodeleg|stund|kort tid|lita stund)',
    '(om|innan|i løpet av) (kort|rimeleg|overskodeleg|stutt) tid',
    'i (nær|næraste|nærmaste|overskodeleg|næreste) framtid',
    'i (næraste|nærmaste) (framtid|framtida|tid|tida)',
    'med det (første|fyrste)',
    'ved (første|fyrste) (høve|anledning|sjanse|anledninga|moglegheit)',
    'ein (av|a) (dagane|desse dagane|dei næraste dagane)',
    'ein vakker dag',
    'når (tida|tid|høvet|kapasiteten|det|vi|eg|me|saka|nokon|kollegaen|ho|han|dei) ~4 (tid|høve|kapasitet|tida|ledig|høver|passar|klart|klar|avklara|avklart|meir|råd|rom|anledning|attende|tilbake|nytt|roa|rolegare|overskot|sjanse|opning)',
    'etter kvart',
    'til (slutt|hausten|våren|neste gong)',
    'om ikkje (lenge|så lenge|altfor lenge)',
    'i tida (framover|som kjem)',
    'fram i tid',
    'før eller (sidan|seinare|siden)',
    'seinare [ein gong]',
    'utan (opphald|unødig opphald|ugrunna opphald)',
    'fortløpande',
    'straks',
    'snart',
    'snarleg',
    'etterkvart',
    '(innan|i) rimeleg tid',
    'med tid og stunder',
    'asap',
    'om (litt|eit bel|ei lita stund|ein augneblink|ein augeblink|ei stund|nokre augneblinkar|kort)',
    'litt seinare',
    'etter (som|kvart som) ~2 (tida|vi|det|kapasiteten) ~1 (går|rekk|tillèt|tillet|lèt)',
    'når (det|vi|eg) ~2 (blir|er|finst|vert|får|har) ~2 (luke|luka|ledig|opning|tid|rom|ro|høve|pusterom|hol|overskot|rolegare|mindre)',
    'så (snart|fort|raskt) (nokon|ein|det|dei) ~2 (er|blir|har|kan|finst|får|vert|finn|kjem)',
    'ein eller annan (gong|dag)',
    '(ein|på eit) (gong|tidspunkt) (til hausten|til våren|til neste år|framover|seinare|i løpet av)',
    'fortast (råd|mogleg|mulig)',
    'i desse dagar',
    '(tids|tid) nok',
  ],

  later: [
    '(når|så snart|så fort|så raskt) (vi|eg|me|nokon|saka|kollegaen|sakshandsamaren|feilen|teknikarane) ~1 (har|får|er|veit|finn|blir|vert|kan|rekk|ser|høyrer|lærer|orkar|maktar)',
  ],

  // Data that a customer could write
  'data-word': [
    '(adressa|adresse|adressen|postadresse|*adresse|heimeadressa|gateadressa|bustadadressa|postadressa|leveringsadressa|leveringsadresse|fakturaadressa|anleggsadressa|e-postadressa|epostadressa|e-postadresse|mailadressa|mail-adressa|telefonnummeret|telefonnummer|telefonnr|mobilnummeret|mobilnummer|mobilnr|nummeret|nummera|namnet|namnet|namn|etternamnet|etternamn|førenamn|fødselsdatoen|fødselsdato|fødselsdagen|fødselsdag|alderen|kundenummeret|kundenummer|kundenr|saksnummeret|saksnummer|saksnr|skadenummeret|skadenummer|skadenr|ordrenummeret|ordrenummer|ordrenr|bestillingsnummeret|bestillingsnummer|bestillingsnr|bookingnummeret|bookingnummer|referansenummeret|referansenummer|referansen|referanse|referansekoden|fakturanummeret|fakturanummer|fakturanr|avtalenummeret|avtalenummer|polisenummeret|polisenummer|medlemsnummeret|medlemsnummer|abonnementsnummeret|målarnummeret|målarnummer|målepunkt-id|målepunktnummeret|kontonummeret|kontonummer|kontonr|registreringsnummeret|regnummeret|regnummer|regnr|skiltnummeret|skiltnummer|bilnummeret|sporingsnummeret|sporingsnummer|pakkenummeret|pakkenummer|sendingsnummeret|sendingsnummer|kollinummeret|kid|kid-nummeret|kid-nummer|kontaktinfo|kontaktinformasjon|kontaktopplysningar|kontaktopplysningane|personopplysningar|personopplysningane|opplysningane|personalia|brukarnamnet|brukarnamn|billettnummeret|billettnummer|billettnr|passasjernamn|serienummeret|postnummeret|postnummer|diagnosen|diagnose|legeerklæringa|legeattesten|helseopplysningar|inntekta|kontoutskrifta|*nummeret|*nummer|*adressa)',
  ],
  'identity-word': [
    '(fødselsnummeret|fødselsnummer|fødselsnr|fnr|personnummeret|personnummer|personnr|d-nummeret|d-nummer|kortnummeret|kortnummer|kortnr|kort-nummeret|korttala|bankkortnummeret|kredittkortnummeret|visanummeret|cvc|cvc-koden|cvc-en|cvv|cvv-koden|cvc-kode|passordet|passord|passorda|pin|pin-koden|pin-kode|pinkoden|pinkode|koden|kode|kodane|eingongskoden|eingongskode|eingongspassordet|sms-koden|bankid-koden|bankid-passordet|bankid-kode|kontrollsifra|kontrollsiffera|sikkerheitskoden|tryggingskoden|personsifra|passnummeret|passnummer|førarkortnummeret|utløpsdatoen|utløpsdato|kodebrikka|dørkoden|*passordet)',
  ],

  // A customer's dealings
  dealing: [
    '(lånet|lån|bustadlånet|billånet|studielånet|forbrukslånet|kreditten|kredittkortet|kortet|bankkortet|kontoen|sparekontoen|brukskontoen|bsu-kontoen|saldoen|saldo|gjelda|gjeld|avtalen|avtala|abonnementet|abonnement|forsikringa|forsikringane|bilforsikringa|innbuforsikringa|reiseforsikringa|husforsikringa|*forsikringa|polisa|premien|skadesaka|skadesakene|*oppgjeret|*søknaden|*lånet|skaden|skademeldinga|oppgjeret|erstatninga|krava|kravet|søknaden|*søknaden|klagen|klaga|saka|rekninga|fakturaen|*rekninga|*fakturaen|betalinga|innbetalinga|utbetalinga|overføringa|purringa|purringane|inkassosaka|restskatten|avdraget|avdraga|terminbeløpet|bestillinga|bestillingane|ordren|pakka|sendinga|leveransen|timen|legetimen|bookinga|reisa|billetten|billettane|plassen|fondet|fonda|pensjonen|pensjonskontoen|aksjane|kundeforholdet|medlemskapen|medlemskapet|domenet|straumavtalen|mobilabonnementet|fiberavtalen|målaren|straumforbruket|forbruket|barnehageplassen|stønaden|bustøtta|sosialhjelpa|tilskotet|journalen|diagnosen|sjukmeldinga|betalingsanmerkninga|betalingsmerknaden|kausjonen|fullmakta|bonusen|eigendelen|rammelånet|innskotet|depositumet|refusjonen)',
  ],
  'dealing-status': [
    '(godkjend|godkjent|avslått|avslege|avslegen|innvilga|avvist|registrert|betalt|betala|ubetalt|forfalle|forfallen|stoppa|sperra|stengd|stengt|sagt|avslutta|avsluttet|utbetalt|trekt|trekte|overført|oppretta|forlengd|fornya|bestilt|booka|flytta|levert|sendt|motteke|motteken|innfridd|misleghalde|purra|oversendt|belasta|refundert|kreditert|slett|sletta|utløpt|utgått|gått|endra|oppsagd|oppgjort|annullert|behandla|handsama|avbestilt|henta|kansellert|redusert|nedbetalt|sett|dekt|oppretta|overtrekt|dekka|gjort)',
  ],
  see: [
    '(ser|såg|sett|finn|fann|les|stadfestar|bekreftar|kan sjå|kan stadfeste|kan bekrefte|har sett|har sjekka|fekk sjå)',
  ],

  // Removal
  post: [
    '(innlegg|innlegget|innlegga|kommentar|kommentaren|kommentarar|kommentarane|tråden|trådane|melding|meldinga|meldingane|posten|postane|posta|omtalen|omtala|bidraget|biletet|bilete|bileta|lenkja|lenka|lenkene|svaret|svara|delinga|innhaldet|videoen|anmeldinga|omtalene|linjene|setninga|teksten|ytringa|ytringane|utsegna|ordet|orda)',
  ],
  removed: [
    '(fjerna|fjernet|fjernar|fjerne|sletta|slettet|slette|slettar|slett|skjult|skjulte|skjuler|skjule|skjula|gøymt|gøymd|gøymer|gøyme|gøyma|gøymde|skjulde|moderert|modererte|moderer|redigert|sensurert|avpublisert|avpubliserte|avpubliserer|avpublisere|depublisert|fjerna|fjernede|utestengd|blokkert|strøke|luka|rydda|rydde|ryddar|plukka|forsvann)',
  ],
  'removed-off': [
    '(teke|tatt|tok|tek|tar|ta|teken|tekne|tekne) (bort|vekk|ned|av|ut)',
    '(teke|tatt|teken|tekne|tekne|tatte|borttekne|nedtekne)',
  ],

  // Departments and closings
  department: [
    '(kundeservice|kundeservicen|kundesenteret|kundesenter|kundestøtte|kundestøtta|kundeteamet|kundeteam|kundekontakt|kundetorget|kundehjelpa|kundehjelp|kundemottaket|kundeavdelinga|kundesørvis|kundesenteret|support|supporten|supportteamet|brukarstøtte|brukarstøtta|brukarservice|servicetorget|servicekontoret|servicesenteret|servicedesken|skadeavdelinga|skadeoppgjer|skadeoppgjeret|skadeteamet|fakturaavdelinga|rekneskapsavdelinga|økonomiavdelinga|kommunikasjonsavdelinga|kommunikasjon|marknadsavdelinga|informasjonsavdelinga|teknisk|driftsavdelinga|driftsentralen|driftssentralen|driftsteamet|drift|vaktsentralen|nettavdelinga|nettredaksjonen|redaksjonen|admin|administrasjonen|administrator|moderator|moderatorane|teamet|team|personalet|resepsjonen|sentralbordet|ekspedisjonen|sekretariatet|leiinga|sosiale|some-teamet|some|trafikksentralen|trafikkinformasjonen|billettkontoret|billettservice|bagasjeteamet|innkrevjing|innfordring|bankteamet|forsikringsteamet|lånavdelinga|kredittavdelinga|websupport|kundeoppfølging|salsavdelinga|sal|leveringsavdelinga|logistikk|transportavdelinga|*avdelinga|*teamet|*service|*support|*senteret|*sentralen|*torget)',
  ],
  'work-place': [
    '(lageret|lagret|skranken|luka|resepsjonen|kundesenteret|kundeservice|skadeavdelinga|rekneskap|økonomi|økonomiavdelinga|teknisk|drift|driftsavdelinga|support|kundestøtte|servicetorget|kontoret|avdelinga|terminalen|verkstaden|byggesak|sakshandsaminga|arkivet|sentralbordet|fakturaavdelinga|fakturering|faktura|lånavdelinga|låneavdelinga|kreditt|innkrevjing|inkasso|transport|logistikk|leiinga|trafikkavdelinga|billettkontoret|plan|eigedom|kultur|oppvekst|NAV|nav|hjelpetenesta|kundetorget|filialen|banken|oppgjer|oppgjeret|marknad|vakta|nettavdelinga|montasje|montasjen|drifta|økonomien|rekneskapen|personskade|reiseskade|bilskade|*avdelinga|*kontoret|*senteret|*teamet|*torget|*tenesta)',
  ],
  'staff-word': [
    '(kollega|kollegaen|kollegaer|kollegaene|medarbeidar|medarbeidaren|sjef|sjefen|leiar|leiaren|teamleiar|teamleiaren|avdelingsleiar|avdelingsleiaren|rådgjevar|rådgjevaren|kunderådgjevar|kunderådgjevaren|sakshandsamar|sakshandsamaren|saksbehandlar|saksbehandlaren|konsulent|konsulenten|montør|montøren|teknikar|teknikaren|sjåfør|sjåføren|elektrikar|elektrikaren|takstmann|takstmannen|ingeniør|ingeniøren|driftsleiar|driftsleiaren|dagleg|leiar|lånerådgjevar|bankrådgjevar|kundekonsulent|kundebehandlar|kundehandsamar|kundeansvarleg|vaktleiar|vaktleiaren|vaktmeister|vaktmeisteren|rektor|kapteinen|styrmannen|kontaktperson|kontaktpersonen|seljar|seljaren|*leiaren|*leiar|*rådgjevar|*rådgjevaren|*handsamaren|*ansvarleg|*konsulenten)',
  ],
} as const satisfies Classes
