import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Signs: broad classes of words that mean little alone; what several of them come to is weighed. */
export const signs: ThemeLexicon<'signs'> = {
  'sign-you': ['(du|deg|din|ditt|dine|di|de|dykk|dykkar)'],
  'sign-we': ['(vi|me|oss|vår|vårt|våre|banken|selskapet|verksemda)'],
  'sign-i': ['(eg|meg|min|mitt|mine|mi)'],
  'sign-people': [
    '(man|ein|ein del|folk|alle|andre|kundar|kundane|kunden|mange|dei fleste|ingen andre|vaksne|vaksen|personar|menneske|slike som deg|sånne som deg|kvar og ein|den som|dei som|reisande|kvar einskild)',
  ],
  'sign-third': [
    '(leverandør*|underleverandør*|transportør*|transportselskap*|posten|bring|budfirma*|bod|bodet|produsent*|grossist*|operatør*|partnar*|samarbeidspartnar*|styresmakt*|kommunen|staten|skatteetaten|bane nor|vegvesenet|trafikksentralen|domstol*|konkurrent*|tredjepart*|vêr*|snø*|regjeringa|lova|noregs bank|marknaden|it-avdeling*|entreprenør*|netteigar*|nettselskap*|flyplass*|lufthamn*|butikken|mottakar*|avsendar*|banken din|operatøren din|arbeidsgivar*|sjåfør*)',
  ],
  'sign-ought': ['(burde|bør|skulle|kunne|ville|må nesten)'],
  'sign-must': [
    '(må|får|treng|skal|krevst|pliktar|ventast|lyt|blir kravd|får ein|rekne med|sørgje for|stå for|er opp til|passe på)',
  ],
  'sign-past-duty': [
    '(burde|skulle|kunne) ~3 (ha|lese|sjekka|tenkt|sett|høyrt|spurt|gjort|visst|meldt|bestilt|sendt|kontrollert|sagt|ringt)',
    '(viss|om|dersom) (du|de|dykk|ein|man) ~2 (hadde|berre|las|les|lese|følgde|følgt)',
    'hadde (du|de|ein|man)',
  ],
  'sign-point': [
    '(jo|faktisk|vel|nok|visst|tydelegvis|openbert|uttrykkeleg|tydeleg|klart og tydeleg|sjølvsagt|naturlegvis|som kjent|eigentleg|likevel|trass alt|altså|liksom|verkeleg|neppe|kanskje|då)',
  ],
  'sign-little': [
    '(berre|kun|litt|lite|enkelt|rett og slett|ikkje så|småting|bagatell*|inga stor|neppe|verre|vesle|liten|lita|eit par|enkelte|mindre|tull|latterleg*|tøv|i-landsproblem|overdriv*|verdas undergang|ikkje akkurat|filleting|elementært|sjølvsagt|ikkje vanskeleg|kor vanskeleg|nokre kroner|nokre minutt|litt snø|overdrive|ikkje så farleg|gidd)',
  ],
  'sign-all': [
    '(alltid|aldri|alle|alt|ingen|inga|ingenting|heile|heilt|fullstendig|umogleg|hundre|totalt|samtlege|overhovudet|kvar gong|uansett|absolutt|garantert|slett)',
  ],
  'sign-but': ['(men|derimot|samstundes|samtidig|på den andre sida|sjølv om|likevel)'],
  'sign-said': [
    '(som sagt|allereie|alt|igjen|gjentar|gjentek|gjenta|nok ein gong|endå ein gong|fleire gonger|tidlegare|som nemnt|går fram|står|ifølgje|informert|informerte)',
    'som (vi|eg|me) ~2 (skreiv|sa|skrive|sagt|nemnt|svart|forklart)',
  ],
  'sign-curt': [
    '(punktum|nei|slutt|ferdig|basta|ikkje noko meir|sånn er det|slik er det|det er sånn|dessverre|diverre|jaha|jaså|javel|ok|greitt|synd|beklagar|spelar inga rolle|orkar|kva så|ha det|lykke til|lev med det|avslutta|ferdigdiskutert|slikt skjer|sånt skjer|det hender|slik er livet|ikkje meir å seie|inkje å leggje til|får halde|no held|det var alt|lat oss leggje)',
  ],
  'sign-heed': [
    '(les|lese|lest|sjekk|sjekke|sjekka|tenk|tenkje|tenkt|sjå|sett|vite|veit|visste|forstå|forstår|skjøne|skjønar|skjønner|fatte|lytt|lytte|følg|følgje|følgt|kontrollere|kontrollert|hugse|hugs|gløymt|oversett|misforstått|lære|google|googla|spørje|spurt|planleggje|rekne)',
  ],
  'sign-fault': [
    '(feil|feilen|skuld|skulda|ansvar|ansvaret|ansvarleg*|tabbe|årsak*|skuldast|slurv*|problemet|mangel*|problem|kjem av)',
  ],
  'sign-terms': [
    '(vilkår*|regl*|regel*|rutine*|rutinar|retningslin*|polic*|avtale*|prosess*|system*|føresegn*|beslut*|vedtak*|instruks*|prosedyre*|prisliste*|rutetabell*|krav|krava|standard*)',
  ],
  'sign-right': [
    '(riktig|rett|korrekt|korrekte|etter|fungerer|fungert|verkar|verka|som det skal|følgjer|følgt|gjort alt|oppfyll*|normalt|normal|fullt|godkjent|stemmer|i orden|ingen feil|vanleg|tydeleg|har gjort|i samsvar|rutinar|kontroller*|sitt beste|så godt|nøye|to gonger|kjempejobb|hardt|beste|etter boka|sendt ut|informerte|lova krev|varsla|varselet)',
  ],
  'sign-self': ['(sjølv|sjølve|eige|eigen|eigne|på eiga hand)'],
  'sign-fuss': [
    '(sint|opprørt|sur|irritert|kjensler|føle|humør|tone|tonen|språk|klag*|skrik*|bråk*|mas|mase*|drama*|roleg|ro|pust|puste|panikk*|stresse*|hets*|true|ufin|frekk|haldning*|tålmod*|tolmod*|hysteri*|overreager*|tull|sutre*|syt*|krenkt|offer|sinne*|utbrot*|overdrive|bry|prioritert|skam|påstå*|påstår|masar|roping*|bekymre|hovudet ditt)',
  ],
  'sign-wow': [
    '(gratulerer|bravo|imponerande|imponert|fantastisk*|vedunderleg*|strålande|briljant*|genial*|geni|ekspert*|proff|kreativ*|applaus*|hatten av|medalje*|gullstjerne|takk for opplysning*|takk for den|for ein|for eit|for ei|jammen|så gøy|så moro|spennande|interessant*|herleg|utruleg|skarp*|flink|smart|klok|wow|hurra|gøy|moro|kjekt|alltid til teneste|til teneste|heldig|flaks|så bra|så fint|så hyggeleg|overraskande|revolusjonerande|moderne|ein heil|deileg)',
  ],
  'sign-slang': [
    '(heisann|hei du|halla|hallo|bror|broren|bro|kompis|kamerat|ven|venen|skatt|jenta|guten|vakre|søte|kjære|mann|gubben|fett|dritt*|typ|liksom|asså|ass|lol|haha*|hihi|klem*|hehe|yo|nice|digg|chill*|rått|rå|yes|yay|woho*|jepp|japp|snakkast|sjåast|gull|gullet|lættis|konge|kult|null stress)',
  ],
  'sign-home': [
    '(barn|barna|borna|kona|kone|mannen min|sambuar*|dotter|dottera|son|sonen|mamma|pappa|bestemor|svigermor|hund|hunden|katt|katten|heime|helg|helga|ferie*|kveld|middag*|bakfull|fest*|skild|skilsmisse|forelska|singel|date*|løn|løna|husleige|blakk|sjuk|trøytt|hovudverk|trene|fotball*|kamp*|hytte*|hytta|flytt*|gravid|bursdag|sov|sove|eksen|nabo*|lunsj|kaffi|reise)',
  ],
  'sign-opinion': [
    '(personleg|ifølgje meg|mellom oss|sjølv|mi meining|ærleg tala|meg sjølv|hos meg|for eigen del|politikar*|politikk*|sjefen|sjef|leiing*|kolleg*|regjering*|partiet|venstre|høgre|frp|jobben|jobbe her)',
    'eg (synest|syns|trur|hatar|elskar|likar|stemmer|meiner)',
  ],
  'sign-jargon': [
    '(løysing*|kvalitet*|optimal*|sikre*|marknadsleiande|leiande|kundeoppleving*|heilskap*|skreddarsy*|meirverdi*|tryggleik*|engasjement|kontinuerleg*|utvikl*|forbetr*|ambisjon*|målsetj*|strevar|verdifull*|effektiv*|fleksib*|innovati*|digital*|produktportefølje*|konsept*|verksemd*|imøtekom*|ivareta*|tilby*|vedkomande|vedrørande|gjeldande|handter*|handsam*|behandling*|herved|ver venleg|i samsvar|besørge|tilbakemeld*|feedback|synspunkt*|ulempe*|eventuelle|avvik*|hending*|motteke|motteken|erfar*|ønske om|dialog*|prioriter*|kundetilfreds*|nøgde kundar|førespurnad*|henvending*)',
  ],
  'sign-passive': [
    '(har|er|blir|vil bli|skal|har blitt|vart) ~2 (registrert|motteke|motteken|vidaresendt|behandla|handsama|handtert|eskalert|notert|avslutta|informert|teke|loggført|journalført|oversendt)',
    '(behandlast|handsamast|handterast|noterast|registrerast|beklagast|visast til|utbetrast|meddelast|svarast|takast til|oversendast|vurderast)',
  ],
  'sign-own-thing': [
    '(din|ditt|dine|dykkar) ~2 (lån*|bustadlån*|konto*|kort*|saldo*|søknad*|skade*|betaling*|faktura*|forsikring*|abonnement*|ordre*|bestilling*|pakke*|sak|avtale*|premie*|gjeld*|purring*|erstatning*|utbetaling*|overføring*|time|diagnose*|kreditt*|sparing*|oppseiing*|medlemskap*|levering*|retur*|billett*|reise*)',
    '(lånet|kontoen|kortet|søknaden|saka|skaden|betalinga|fakturaen|forsikringa|abonnementet|ordren|bestillinga|pakken|pakka|avtalen|gjelda|purringa|erstatninga|utbetalinga|overføringa|timen|billetten|saldoen) (din|di|ditt|dykkar)',
  ],
  'sign-see': [
    '(ser|såg|finn|fann|har sjekka|sjekka|notert) [her|no|at|i|på|du]',
    '(vart|blei|blitt|er|var|har|hadde) ~1 (innvilga|avslått|avslag|godkjent|nekta|ubetalt*|forfalle|betalt|sperra|avslutta|utbetalt|sendt|registrert|bestilt|booka)',
    '(avslag|inkasso|saldoen|kredittsjekk*|betalingsmerknad*|overtrekt)',
    'du har ~3 (att|igjen|hos oss|ubetalt*|lån|bestilt|betalt|gløymt|kjøpt|teikna|søkt)',
  ],
  'sign-gone': [
    '(fjerna|fjernar|fjernast|fjerne|sletta|slettar|slettast|slette|skjult|skjuler|skjulast|skjule|gøymt|gøymer|gøymde|blokkert|blokkerer|moderert|modererer|forsvinn|avpubliser*|rydda|ryddar)',
    '(teke|tek|tok|tatt|tar|takast|ta) ~3 (ned|bort|vekk)',
  ],
  'sign-post': [
    '(innlegg*|kommentar*|tråd|tråden|post|posten|teksten|biletet|melding*|svar|svaret|ord|ordbruk*|språkbruk*|omtale*|melding*|tweet*)',
  ],
  'sign-soon': [
    '(snart|straks|om kort tid|innan kort tid|så snart|så fort|snarast*|så raskt|omgåande|når (vi|det|eg|me) (kan|får|rekk|er)|i nær framtid|framover|ein gong|på sikt|etter kvart|den nærmaste tida|innan rimeleg|ved høve|fortløpande|i løpet av)',
  ],
  'sign-cannot': [
    '(kan|får|går|har|finst|er) ~2 (ikkje|ingen|ingenting|inga|dessverre|diverre)',
    '(umogleg|nektast|avslår|avslag|dessverre|diverre|manglar|utanfor|ingenting (vi|eg|me)|ikkje (mogleg|råd|noko|vårt|vår|aktuelt))',
  ],
  'sign-busy': [
    '(mange|mykje|høg|høgt|stor|stort) ~2 (samtalar|kundar|saker|førespurnader|spørsmål|pågang|trykk|å gjere|for tida|etterspurnad)',
    '(underbemann*|ressurs*|personell|ferietid*|ferieavvikling|bemanning*|kø|køar|rekk|pågang*|sesong*|tidspress|budsjett*|innsparing*)',
  ],
  'sign-please': [
    '(gjerne|ver så snill|ver venleg|ver snill|venleg|kan du|kan de|kunne du|vil du|takk|velkomen|håpar|vonar|hjelper|hjelpe|bed)',
  ],
  'sign-command': [
    '^ [då|så|men|neste gong|og] (les|sjekk|sjå|ro|slapp|slutt|vent|tenk|spør|lær|google|start|ring|skriv|søk|gå|ta|gjer|oppfør|forsøk|prøv|bruk|hald|skjerp|kom|byt|kjøp|ver|gløym|pust|vis|gje|gi|la|vel|klikk|logg|send|finn|hugs)',
  ],
  'sign-next-time': ['(neste gong|heretter|framover|i framtida|for framtida|ein annan gong)'],
  'sign-expect': [
    '(venta|forventa|forventar|trudde|trur|rekna med|ville|vil du|meiner du|seriøst|tenkt|krev|kravd|krevje|håpa|innbilt|trudd)',
  ],
  'sign-others-fine': [
    '(dei fleste|andre|alle andre|ingen andre|øvrige|andre kundar|mange) ~4 (klarer|greier|forstår|nøgd*|fornøgd*|får til|rekk|problem*|klaga|klagar|fungerer|har ingen|betaler|les|finn|set pris|veit|verkar|skjønar)',
    '(alle andre|andre) ~3 (bankar|selskap|kommunar|stader)',
  ],
  'sign-you-have': [
    '(får utbetalt|fått avslag)',
    'du (har|hadde|ligg|fekk|får|er|vart|blei|står|betaler|søkte|sende|kjøpte) ~2 (ein|eit|ei|to|tre|fire|alt|allereie|jo|att|framleis|ubetalt*|lån*|time|premie*|plass*|rabatt*|<num>|forsikring*|abonnement*|bestilt|avtale*|medlem*|kunde|sidan|på|den)',
    '(dottera|sonen|mora|faren|kona|mannen|sambuaren) (din|di) (har|står|er|fekk)',
    '(har|er|vart|blei) (godkjent|innvilga|komne inn|avslått|utbetalt|betalt|registrert)',
  ],
  'sign-oh': [
    '^ (ja|jo|nei|oi|åh|jaha|jaså|aha|neimen|tenk|alltid|visst|klart|sjølvsagt|naturlegvis|jaja|men|tja|vel|gratulerer|ein heil|kanskje|javel|no skal du)',
  ],
}
