import type { Classes } from '../../../src/text/phrase.js'

/** Words of those who answer. */
export const replyClasses = {
  /** Any participle, by its ending; with `har`, `burde ha` and the like in front. */
  participle: [
    '(*et|*kt|*rt|*lt|*st|*nt|*gt|*ft|*pt|*dd|*gd|*vd|*tt|*ka|*ga|*sa|*ta|*va|*ma|*pa|gjort|gått|spurt|visst|vært)',
  ],
  /** The company, as it names itself. */
  firm: [
    '(vi|oss|jeg|meg|selskapet|banken|kommunen|kundeservice|kundesenteret|avdelingen|vår|vårt|våre|butikken|forsikringsselskapet)',
  ],
  /** To go through what is written. */
  careless: [
    '(uforsiktig|uaktsom|slurvete|skjødesløs|uansvarlig|sløv|uoppmerksom|naiv|godtroende|ubetenksom|ukonsentrert|likegyldig|distré|treg|sein|sen|lat|slapp|giddesløs|uvøren)',
  ],
  /** What the customer might have done beforehand: participles. */
  done: [
    '(lest|sjekket|sjekka|sett|kontrollert|undersøkt|husket|huska|spurt|ringt|meldt|oppdatert|betalt|bestilt|planlagt|lagret|lagra|oppgitt|skrevet|valgt|trykket|trykka|tastet|tasta|byttet|bytta|varslet|varsla|kontaktet|kontakta|tenkt|forberedt|passet|passa|fulgt|notert|registrert|avbestilt|installert|forsikret|forsikra|krysset|kryssa|tatt|lagt|lest|levert|sendt|søkt|startet|starta|gjort|visst|skjønt|forstått|begrepet|fått med|ventet|logget|logga|sikret|sikra|låst|signert|avlyst|reservert|framsatt|klagd|klaget|klaga|reklamert|dokumentert|lært|lært|innsett|brukt|stilt|møtt|dratt|kommet|kjøpt|hentet|henta|lastet|lasta|testet|testa|prøvd)',
  ],
  /** What a customer has written in public. */
  'post-noun': [
    '(innlegg*|*innlegg|*innlegget|kommentar*|*kommentar|*kommentaren|tråden|svaret|posten|oppslaget|meldingen|ytringen|teksten|bildet|bidraget|det du skrev|det du la ut|det du postet|linkene|lenken|anmeldelsen|omtalen|uttalelsen|videoen|kommentarfeltet|innleggene)',
  ],
  /** What the customer ought to have read. */
  'fine-print': [
    '(vilkår*|*vilkår|*vilkårene|betingelse*|*betingelsene|avtalen|avtaleteksten|kontrakt*|bruksanvisning*|*veiledning*|instruks*|regl*|*reglene|faq*|brevet|brev|e-posten|mailen|meldingen|teksten|informasjonen|*informasjonen|nettsiden*|nettsida*|nettsidene|prisliste*|*skrift|billetten|bekreftelsen|*bekreftelsen|fakturaen|*plan*|rutetabell*|datoen|fristen|skiltet|skiltene|hjelpesid*|manualen|innlegget|opplysningene|*opplysningene|innstilling*|svaret|varselet)',
  ],
  /** Ways to get it wrong. */
  mistaken: [
    '(glemt|glemte|misforstått|misforstod|misforsto|oversett|overså|rotet|rota|slurvet|slurva|somlet|somla|bommet|bomma|forsømt|unnlatt|unnlot|forvekslet|forvekslet|sovet|dummet|dumma|forregnet|forlagt|mistet oversikten|tullet|tulla|surret|surra|blingset|blingsa)',
  ],
  wrongly: ['(feil|galt|gæli|gale|feilaktig|unøyaktig|slurvete|uforsiktig|for sent|for seint|for tidlig)'],
  fault: ['(feil|feilen|skyld|skylda|skylden|ansvar|ansvaret|sak|bord|tabbe|tabben|oppgave)'],
  /** Those to whom the blame is passed. */
  third: [
    '(leverandør*|*leverandør*|underleverandør*|transportør*|*transportør*|fraktselskap*|sjåfør*|montør*|produsent*|importør*|posten|bring|telenor|vipps|apple|google|microsoft|nets|bankid|visa|mastercard|*selskapet|entreprenør*|kommunen|staten|myndighet*|politikerne|stortinget|regjeringen|skatteetaten|nav|været|uvær*|snøen|vinden|flyplass*|avinor|banenor|togselskap*|*operatør*|partner*|samarbeidspartner*|systemet|systemleverandør*|tredjepart*|kunden|kundene|andre|streik*|korona*|pandemien|strømnettet|nettselskap*|*eieren|utbygger*|vaktmester*|forhandler*|butikken|avsender*|mottaker*|operatøren|utsteder*|norges|krigen|markedet|etterspørselen|pågangen|trafikken|loven|regelverket|eu|finanstilsynet|takstmann*|håndverker*|rørlegger*|vikar*|sommervikar*|algoritm*|robot*)',
  ],
  staff: [
    '(ansatte|ansatt|medarbeider*|rådgiver*|saksbehandler*|kundebehandler*|konsulent*|folk|sjåfør*|montør*|kolleger|kollegaer|kollegene|agenter|teknikere|selgere|selgerne|vektere|konduktør*|kundeveileder*|team*|personale*)',
  ],
  routines: [
    '(rutine*|*rutine*|regl*|*regler|*reglene|retningslinje*|prosedyre*|regelverk*|vilkår*|praksis|instruks*|protokoll*|forskrift*|avtale*|standard*|boka|boken|loven|lovverket)',
  ],
  /** Adjectives of how bad it is for the customer. */
  bad: [
    '(dumt|trist|leit|kjedelig|kjipt|ergerlig|irriterende|frustrerende|fælt|ille|synd|surt|vondt|ubehagelig|ekkelt|slitsomt|fortvilt|fortvilende|skuffende|provoserende|tungt|tøft|vanskelig|krevende|skummelt|grusomt|forferdelig|uheldig|uholdbart|uakseptabelt|opprørende|bittert|plagsomt|stressende|skremmende|nedslående|kinkig|krise|håpløst|urettferdig|forstyrrende|sårt|ugreit|dårlig|dårleg|drøyt|hjerteskjærende|urimelig|brutalt|pinlig|flaut|guffent|utrygt|rotete|forvirrende|slitsom|kjip|fæl|uheldig|bekymringsfullt|tragisk|umulig|bedrøvelig|utålelig|tungvint|lei|nitrist|elendig|kjedeleg)',
  ],
  upset: [
    '(sint|sinna|sur|irritert|irritasjonen|frustrert|frustrasjon|frustrasjonen|skuffet|skuffa|skuffelsen|skuffelse|lei|lei deg|oppgitt|oppgittheten|fortvilt|fortvilet|fortvila|fortvilelsen|desperat|rådvill|motløs|matt|utmattet|utslitt|målløs|opprørt|bekymret|bekymringen|bekymring|urolig|uroen|uro|redd|stresset|stressa|provosert|rasende|sinnet|sinnelaget|reaksjonen|reaksjon|reagerer|reagerte|følelsene|ergrelsen|ergerlig|utålmodig|utålmodigheten|forbannet|forbanna|sliten|såret|såra|trist|usikker|usikkerheten|usikkerhet|utrygg|forvirret|forvirra|misfornøyd|arg|misnøyen|misnøye|engstelig|paff|overrasket|satt ut|gretten|nedfor|knust|fly forbannet)',
  ],
  /** Doing words of the one who answers, first person present or infinitive. */
  act: [
    '(ordner|ordne|fikser|fikse|sender|sende|retter|rette|bytter|bytte|sørger|sørge|melder|melde|legger|legge|setter|sette|tar|ta|gir|gi|betaler|betale|refunderer|refundere|opphever|sletter|slette|stryker|stryke|flytter|flytte|oppretter|opprette|åpner|åpne|sperrer|sperre|bestiller|bestille|endrer|endre|bekrefter|bekrefte|dekker|dekke|trekker|trekke|tilbyr|tilby|kobler|koble|setter|videresender|varsler|varsle|henter|hente|leverer|levere|erstatter|erstatte|krediterer|kreditere|oppdaterer|oppdatere|registrerer|registrere|utsetter|utsette|deler|dele|fjerner|fjerne|starter|starte|purrer|purre|booker|booke|reserverer|reservere|holde|bærer|forlenger|forlenge|nullstiller|nullstille|skrur|skru|låser|låse|overfører|overføre|utbetaler|utbetale|aktiverer|aktivere|etterlyser|etterlyse|sporer|spore)',
  ],
  'act-done': [
    '(sjekket|sjekka|ordnet|ordna|fikset|fiksa|sendt|ringt|skrevet|meldt|rettet|retta|byttet|bytta|lagt|satt|tatt|gitt|betalt|refundert|slettet|sletta|strøket|flyttet|flytta|opprettet|oppretta|åpnet|åpna|sperret|sperra|bestilt|endret|endra|bekreftet|trukket|tilbakeført|krediterte|kreditert|koblet|videresendt|varslet|varsla|oppdatert|registrert|utsatt|delt|fjernet|fjerna|startet|starta|purret|purra|spurt|booket|reservert|forlenget|nullstilt|skrudd|låst|overført|utbetalt|notert|aktivert|avsluttet|avslutta|ryddet|rydda|funnet|undersøkt|innvilget|godkjent|snakket|snakka|løst|stoppet|stoppa|bedt)',
  ],
} as const satisfies Classes
