import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Signs: broad classes of words that mean little alone; what several of them come to is weighed. */
export const signs: ThemeLexicon<'signs'> = {
  'sign-you': ['(du|deg|din|ditt|dine|di|dere|deres)'],
  'sign-we': ['(vi|oss|vår|vårt|våre|banken|selskapet|bedriften)'],
  'sign-i': ['(jeg|meg|min|mitt|mine|mi)'],
  'sign-people': [
    '(man|en del|folk|alle|andre|kunder|kundene|kunden|mange|de fleste|ingen andre|voksne|voksen|personer|mennesker|slike som deg|sånne som deg|enhver|den som|de som|reisende|kundens|hver og en)',
  ],
  'sign-third': [
    '(leverandør*|underleverandør*|transportør*|transportselskap*|posten|bring|budfirma*|bud|budet|produsent*|grossist*|operatør*|partner*|samarbeidspartner*|myndighet*|kommunen|staten|skatteetaten|bane nor|vegvesenet|trafikksentralen|domstol*|konkurrent*|tredjepart*|vær*|snø*|regjeringen|loven|norges bank|markedet|it-avdeling*|entreprenør*|netteier*|nettselskap*|flyplass*|lufthavn*|butikken|mottaker*|avsender*|banken din|operatøren din|arbeidsgiver*|sjåfør*)',
  ],
  'sign-ought': ['(burde|bør|skulle|kunne|ville|må nesten)'],
  'sign-must': [
    '(må|får|trenger|skal|kreves|plikter|forventes|påligger|bes|får man|regne med|sørge for|stå for|er opp til|passe på)',
  ],
  'sign-past-duty': [
    '(burde|skulle|kunne) ~3 (ha|lest|sjekket|tenkt|sett|hørt|spurt|gjort|visst|meldt|bestilt|sendt|kontrollert|sagt|ringt)',
    '(hvis|om|dersom) (du|dere|man) ~2 (hadde|bare|leste|leser|lest|fulgte|fulgt)',
    'hadde (du|dere|man)',
  ],
  'sign-point': [
    '(jo|faktisk|vel|nok|visst|tydeligvis|åpenbart|uttrykkelig|tydelig|klart og tydelig|selvfølgelig|selvsagt|naturligvis|som kjent|egentlig|likevel|tross alt|altså|liksom|virkelig|neppe|kanskje|da)',
  ],
  'sign-little': [
    '(bare|kun|litt|lite|enkelt|rett og slett|ikke så|småting|bagatell*|ingen stor|neppe|verre|lille|liten|et par|enkelte|mindre|tull|latterlig*|tøv|i-landsproblem|overdriv*|verdens undergang|ikke akkurat|filleting|elementært|selvsagt|ikke vanskelig|hvor vanskelig|noen kroner|noen minutter|litt snø|overdrive|ikke så farlig|gidder)',
  ],
  'sign-all': [
    '(alltid|aldri|alle|alt|ingen|ingenting|hele|helt|fullstendig|umulig|hundre|totalt|samtlige|overhodet|hver gang|uansett|absolutt|garantert|slett)',
  ],
  'sign-but': ['(men|derimot|imidlertid|samtidig|på den andre siden|dog|selv om)'],
  'sign-said': [
    '(som sagt|allerede|igjen|gjentar|gjenta|nok en gang|enda en gang|flere ganger|tidligere|som nevnt|fremgår|framgår|står|ifølge|informert|informerte)',
    'som (vi|jeg) ~2 (skrev|sa|skrevet|sagt|nevnt|svart|forklart)',
  ],
  'sign-curt': [
    '(punktum|nei|slutt|ferdig|basta|ikke noe mer|sånn er det|slik er det|det er sånn|dessverre|jaha|jaså|javel|ok|greit|synd|beklager|spiller ingen rolle|orker|hva så|ha det|lykke til|lev med det|avsluttet|avsluttes|ferdigdiskutert|sånt skjer|slikt skjer|det skjer|sånn er det noen ganger|sånn er livet|ikke mer å si|ingenting å tilføye|får holde|nå holder|det var alt|la oss legge)',
  ],
  'sign-heed': [
    '(les|lese|lest|leser|sjekk|sjekke|sjekket|tenk|tenke|tenkt|se|sett|vite|vet|visste|forstå|forstår|skjønne|skjønner|fatte|lytt|lytte|følg|følge|fulgt|kontrollere|kontrollert|huske|husk|glemt|oversett|misforstått|lære|google|googlet|spørre|spurt|planlegge|regne)',
  ],
  'sign-fault': [
    '(feil|feilen|skyld|skylden|ansvar|ansvaret|ansvarlig*|tabbe|årsak*|skyldes|slurv*|problemet|mangel*|problem)',
  ],
  'sign-terms': [
    '(vilkår*|regler*|regel*|rutine*|retningslinje*|polic*|avtale*|prosess*|system*|bestemmels*|beslut*|vedtak*|instruks*|prosedyre*|prisliste*|rutetabell*|krav|kravene|standard*)',
  ],
  'sign-right': [
    '(riktig|rett|korrekt|korrekte|etter|fungerer|fungert|virker|virket|som det skal|følger|fulgt|gjort alt|oppfyll*|normalt|normal|fullt|godkjent|stemmer|i orden|ingen feil|vanlig|tydelig|har gjort|i henhold|rutiner|kontroller*|sitt beste|så godt|nøye|to ganger|kjempejobb|hardt|beste|etter boka|sendt ut|informerte|loven krever|varslet|varselet)',
  ],
  'sign-self': ['(selv|eget|egen|egne|på egen hånd)'],
  'sign-fuss': [
    '(sint|opprørt|sur|irritert|følelser|føle|humør|tone|tonen|språk|klag*|skrik*|bråk*|mas|mase*|drama*|rolig|ro|pust|puste|panikk*|stresse*|hets*|true|ufin|frekk|holdning*|tålmodig*|hysteri*|overreager*|tull|sutre*|syt*|krenket|offer|sinne*|utbrudd*|overdrive|bry|prioritert|skam|påstå*|påstår|maser|roping*|bekymre)',
  ],
  'sign-wow': [
    '(gratulerer|bravo|imponerende|imponert|fantastisk*|vidunderlig*|strålende|briljant*|genial*|geni|ekspert*|proff|kreativ*|applaus*|hatten av|medalje*|gullstjerne|takk for opplysning*|takk for den|for en|for et|jammen|så gøy|så moro|spennende|interessant*|herlig|utrolig|skarp*|flink|smart|klok|wow|hurra|gøy|moro|kjekt|alltid til tjeneste|til tjeneste|heldig|flaks|så bra|så fint|så hyggelig|overraskende|revolusjonerende|moderne|en hel|deilig)',
  ],
  'sign-slang': [
    '(heisann|hei du|halla|hallo|bror|broren|bro|kompis|kamerat|venn|vennen|skatt|jenta|gutten|vakre|søta|søten|kjære|mann|gubben|fett|dritt*|typ|liksom|asså|ass|lol|haha*|hihi|klem*|suss|hehe|yo|nice|digg|chill*|rått|rå|yes|yay|woho*|jepp|japp|snakkes|sees|gull|gullet|lættis|konge|kult|null stress)',
  ],
  'sign-home': [
    '(barn|barna|kona|kone|mannen min|samboer*|datter|datteren|sønn|sønnen|mamma|pappa|bestemor|svigermor|hund|hunden|katt|katten|hjemme|helg|helga|helgen|ferie*|kveld|middag*|bakfull|fest*|skilt|skilsmisse|forelsket|singel|date*|lønn|lønna|husleie|blakk|syk|trøtt|hodepine|trene|fotball*|kamp*|hytte*|hytta|flytt*|gravid|bursdag|sov|sovet|eksen|nabo*|lunsj|kaffe|reise)',
  ],
  'sign-opinion': [
    '(personlig|ifølge meg|mellom oss|selv|min mening|ærlig talt|meg selv|hos meg|for egen del|politiker*|politikk*|sjefen|sjef|ledelse*|kolleg*|regjering*|partiet|venstre|høyre|frp|jobben|jobbe her)',
    'jeg (synes|syns|tror|hater|elsker|liker|stemmer|mener)',
  ],
  'sign-jargon': [
    '(løsning*|kvalitet*|optimal*|sikre*|markedsledende|ledende|kundeopplevels*|helhet*|skreddersy*|merverdi*|trygghet*|engasjement|kontinuerlig*|utvikl*|forbedr*|ambisjon*|målsetting*|streber|verdifull*|effektiv*|fleksib*|innovati*|digital*|produktportefølje*|konsept*|virksomhet*|imøtekomme|ivareta*|tilby*|vedrørende|angående|gjeldende|håndter*|behandling*|herved|vennligst|i henhold|vedkommende|besørge|tilbakemeld*|feedback|synspunkt*|ulempe*|eventuelle|avvik*|hendels*|innkommet|mottatt|erfar*|ønske om|dialog*|prioriter*|kundetilfreds*|fornøyde kunder|henvendels*)',
  ],
  'sign-passive': [
    '(har|er|blir|vil bli|skal|har blitt) ~2 (registrert|mottatt|videresendt|behandlet|håndtert|eskalert|notert|avsluttet|informert|tatt|loggført|journalført|oversendt)',
    '(behandles|håndteres|noteres|registreres|utredes|beklages|bes|henvises|utbedres|hensyntas|meddeles|besvares|tas til|anmodes|oversendes|vurderes)',
  ],
  'sign-own-thing': [
    '(din|ditt|dine|deres) ~2 (lån*|boliglån*|konto*|kort*|saldo*|søknad*|skade*|betaling*|faktura*|forsikring*|abonnement*|ordre*|bestilling*|booking*|pakke*|sak|avtale*|premie*|gjeld*|purring*|erstatning*|utbetaling*|overføring*|trekk*|time|diagnose*|kreditt*|sparing*|oppsigelse*|medlemskap*|levering*|retur*|billett*|reise*)',
    '(lånet|kontoen|kortet|søknaden|saken|skaden|betalingen|fakturaen|forsikringen|abonnementet|ordren|bestillingen|pakken|avtalen|gjelden|purringen|erstatningen|utbetalingen|overføringen|timen|billetten|saldoen) (din|di|ditt|deres)',
  ],
  'sign-see': [
    '(ser|så|finner|fant|har sjekket|sjekket|notert) [her|nå|at|i|på|du]',
    '(ble|blitt|er|var|har|hadde) ~1 (innvilget|avslått|avslag|godkjent|nektet|ubetalt*|forfalt|betalt|sperret|avsluttet|utbetalt|sendt|registrert|bestilt|booket)',
    '(avslag|inkasso|saldoen|kredittsjekk*|betalingsanmerkning*|overtrukket)',
    'du har ~3 (igjen|hos oss|ubetalt*|lån|bestilt|betalt|glemt|kjøpt|tegnet|søkt)',
  ],
  'sign-gone': [
    '(fjernet|fjerner|fjernes|fjerne|slettet|sletter|slettes|slette|skjult|skjuler|skjules|skjule|tatt ned|tar ned|tas ned|ta ned|tok ned|tatt bort|tar bort|tas bort|ta bort|tok bort|blokkert|blokkerer|moderert|modererer|forsvinner|avpubliser*|ryddet|rydder)',
    '(tatt|tar|tok|tas|ta) ~3 (ned|bort|vekk)',
  ],
  'sign-post': [
    '(innlegg*|kommentar*|tråd|tråden|post|posten|teksten|bildet|melding*|svar|svaret|ord|ordbruk*|språkbruk*|omtale*|anmeldelse*|tweet*)',
  ],
  'sign-soon': [
    '(snart|straks|om kort tid|innen kort tid|så snart|så fort|snarest*|så raskt|omgående|når (vi|det|jeg) (kan|får|rekker|er)|i nær fremtid|fremover|en gang|på sikt|etter hvert|den nærmeste tiden|innen rimelig|ved anledning|fortløpende|i løpet av)',
  ],
  'sign-cannot': [
    '(kan|får|går|har|finnes|finnes|er) ~2 (ikke|ingen|ingenting|dessverre)',
    '(umulig|nektes|avslår|avslag|dessverre|mangler|utenfor|ingenting (vi|jeg)|ikke (mulig|mulighet|noe|vårt|vår|aktuelt))',
  ],
  'sign-busy': [
    '(mange|mye|høy|høyt|stor|stort) ~2 (samtaler|kunder|saker|henvendelser|spørsmål|pågang|trykk|å gjøre|for tiden|etterspørsel)',
    '(underbemann*|ressurs*|personell|ferietid*|ferieavvikling|bemanning*|kø|køer|rekker|pågang*|sesong*|tidspress|budsjett*|innsparing*)',
  ],
  'sign-please': [
    '(gjerne|vær så snill|vennligst|vær snill|vennlig|kan du|kan dere|kunne du|vil du|takk|velkommen|håper|hjelper|hjelpe|ber)',
  ],
  'sign-command': [
    '^ [da|så|men|neste gang|og] (les|sjekk|se|ro|slapp|slutt|vent|tenk|spør|lær|google|start|ring|skriv|søk|gå|ta|gjør|opptre|forsøk|prøv|bruk|hold|skjerp|kom|bytt|kjøp|vær|glem|pust|vis|gi|la|velg|klikk|logg|send|finn|husk)',
  ],
  'sign-next-time': ['(neste gang|heretter|fremover|i fremtiden|for framtiden|en annen gang)'],
  'sign-expect': [
    '(forventet|forvente|forventer|trodde|tror|regnet med|ville|vil du|mener du|seriøst|tenkt|krever|krevd|kreve|håpet|innbilt|trodd)',
  ],
  'sign-others-fine': [
    '(de fleste|andre|alle andre|ingen andre|øvrige|andre kunder|mange) ~4 (klarer|forstår|fornøyd*|får til|rekker|problem*|klaget|klager|fungerer|har ingen|betaler|leser|finner|setter pris|vet|virker|skjønner)',
    '(alle andre|andre) ~3 (banker|selskaper|kommuner|steder)',
  ],
  'sign-you-have': [
    '(får utbetalt)',
    'du (har|hadde|ligger|fikk|får|er|ble|står|betaler|søkte|sendte|kjøpte) ~2 (en|et|ei|to|tre|fire|allerede|jo|igjen|fortsatt|ubetalt*|lån*|time|premie*|plass*|rabatt*|<num>|forsikring*|abonnement*|bestilt|avtale*|medlem*|kunde|siden|på)',
    '(datteren|sønnen|moren|faren|kona|mannen|samboeren) (din|di) (har|står|er|fikk)',
    '(har|er|ble) (godkjent|innvilget|kommet inn|avslått|utbetalt|betalt|registrert)',
  ],
  'sign-oh': [
    '^ (ja|jo|nei|oi|åh|jaha|jaså|aha|neimen|tenk|alltid|visst|klart|selvfølgelig|naturligvis|jaja|men|tja|vel|gratulerer|en hel|kanskje|javel)',
  ],
}
