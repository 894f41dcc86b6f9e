import type { ConceptWords } from '../../../src/core/concepts.js'

/** Nynorsk words by concept: staff and treatment. */
export const staff: ConceptWords<'staff'> = {
  'staff-role': `
    montør montøren teknikar teknikaren elektrikar elektrikaren røyrleggjar røyrleggjaren rørleggar snikkar
    målar tømrar sjåfør bussjåfør drosjesjåfør lastebilsjåfør konduktør billettkontrollør kontrollør matros
    styrmann skipper kaptein flyvertinne flyvertinna flyvert pilot lokførar togvert rådgjevar rådgivar
    kunderådgjevar bankrådgjevar kundebehandlar saksbehandlar sakshandsamar konsulent kasserar bankdame bankdama
    bankfunksjonær funksjonær takstmann skadebehandlar ekspeditør ekspeditrise butikkmedarbeidar butikksjef
    kassadame kassadama vakt vakta vaktmann vektar vaktmeister vaktmester parkeringsvakt parkeringsvakta p-vakt
    resepsjonist reiseleiar guide bod postbod postbodet postboda bodbilsjåfør seljar dørseljar dørseljaren
    telefonseljar telefonseljaren meklar meklaren sjukepleiar sjukepleiaren lege legen lærar læraren
    barnehageassistent barnehageassistenten assistent assistenten rektor rektoren bibliotekar bibliotekaren
    renovatør renovatøren bossmann bossmannen brøytebilsjåfør brøytar brøytaren feiar feiaren ingeniør
    ingeniøren inspektør inspektøren byggesakshandsamar rådmann rådmannen ordførar ordføraren kommunedirektør
    kommunedirektøren kokk servitør servitøren vikar vikaren lærling lærlingen bademeister badevakt kundeleiar
    reinhaldar reinhaldaren
  `,
  'staff-person': `
    han ho hann hu dama dame kvinna kvinne karen kar karane mannen mann fyren fyr guten gut jenta jente jentene
    gutane typen ungguten ungdomen stemma stemmen damene vedkomande tilsette tilsett ansatt ansatte personalet
    personale personell betjeninga betjening folka folk medarbeidar medarbeidaren medarbeidarar medarbeidarane
    kollegaen kollegaer teamet team gjengen gjeng mannskapet mannskap laget arbeidarar arbeidarane arbeidskarane
    vikaren sommarvikar sommarvikaren lærlingen lærling innleigd innleigde nytilsett nyutdanna sjåføren montøren
    konduktøren damo jento mannfolket mannfolk tøsa kallen gubben tanta sundmøringen bergensaren seljaren
    namneskilt krabaten kjernekar kjernekaren superdama kundeservicedama kassadama bankdama servicemannen
    resepsjonisten
  `,
  'friendly-word': `
    venleg venlegt venlege vennleg vennlegt vennlege vennlig hyggeleg hyggelegt hyggelege hyggelig triveleg
    trivelegt trivelege koseleg koselegt koselege snill snilt snille hjelpsam hjelpsamt hjelpsame hjelpsom
    tolmodig tolmodigt tolmodige tålmodig imøtekomande imøtekommande blid blidt blide blidare smilande smil
    smilet smila smiler høfleg høflegt høflege omtenksam omtenksamt omtenksame omtenksom omsorg omsorgsfull raus
    rause varm varme hjartevarm hjarteleg menneskeleg medkjensle forståing forståingsfull lyttande
    serviceinnstilt serviceminded løysingsorientert velvillig greie grei greitt engel engelen englar helt helten
    heltar heltane heltinne kjernekar kjernekarar kjernefolk gullhjarte gull gullverdt supersnill superhyggeleg
    kjempehyggeleg roleg rolege beroliga humoristisk humor vits omsynsfull open oppmuntra trøysta trøyst
    likandes likande skikkeleg strekte hedersmann ekstra berga redda redningsmann munter lystig sprek kjekk
    kjekt kjekke gemyttleg medmenneske medmenneskeleg
  `,
  'rude-word': `
    frekk frekt frekke frekkas ufin ufint ufine uhøfleg uhøflegt uhøflege uhøflig uforskamma uforskammet
    arrogant arrogantt arrogante overlegen overlegne nedlatande nedlatende sur surt sure surmaga grinete gretten
    gretne grettent sint brysk bryskt bryske brøsk avvisande avvisende kald kalde iskald iskalde likegyldig
    likegyldigt likegyldige uvenleg uvenlegt uvenlege uvennleg uvennlegt uvennlege ubehageleg ekkel ekle
    utriveleg utrivelegt utrivelege uinteressert kjefta kjeftar kjefte kjeft skjelte skrik skreik ropte roper
    brølte bjeffa freste fnyste sukka sukkar himla himlar lo ledde flirte flira lattermild hånleg håna hånte
    spotta spydig spydigt spydige sarkastisk snurt kvass kvast kvasse hissig avbraut avbryt smelte slengde
    ignorerte snøft snøfta hovmodig hovmod belærande belærte kverulerte krangla mobba trakassert bølle bølla
    bøllete bøllar folkeskikk uoppdragen uoppseda uskikk
  `,
  'treated-word': `
    behandla behandling behandlinga behandlingar behandlingane behandle behandlar handsama handsaming
    handsaminga møtt møter møtte møtet tone tonen respekt respekten respektlaust respektlaus respektfull
    folkeskikk folkeskikken manerar høflegheit teken tatt alvorleg alvor lytta lyttar høyrt trudd tru trudde
    mistrudd mistenkeleggjort krenka krenkande audmjukande ydmyka ydmykande audmjuk forskjellsbehandla
    forskjellsbehandling diskriminert diskriminerande diskriminering urettferdig rettferdig likeverdig verdig
    uverdig verdigheit menneskeverd orsaking orsake orsakar unnskyld unnskyldning unnskyldninga unnskyldningar
    unnskyldningane orsak beklage beklagar beklaga beklaging oppførsel oppførselen oppførte oppfører haldning
    haldninga haldningar haldningane mottaking mottakinga service servicen kundebehandling kundebehandlinga
    kundeservice kundeservicen omsorg ivareteken ivaretatt ivareta velkommen avfeia avspist bagatellisert
    tullebukk idiotforklart overkøyrd overkøyrde neglisjert
  `,
  'skilled-word': `
    flink flinkt flinke flinkaste flinkare dyktig dyktigt dyktige kompetent kompetentt kompetente proff proffe
    profesjonell profesjonelt profesjonelle kunnig kunnige kunnskap kunnskapen kunnskapsrik erfaren erfarne rask
    raskt raske effektiv effektivt effektive grundig grundigt grundige nøyaktig nøyaktigt nøyaktige ryddig
    ryddigt ryddige strukturert presis presist presise påliteleg pålitelegt pålitelege løyste løyser løyst ordna
    fiksa greidde klarte berga redda fann kan kunne visste sakkunnig fagfolk fagleg fagkunnskap fagkunnskapen
    fagmann ekspert eksperten ekspertar ekspertane ekspertise handlag handverk handverkar rydda ekspeditt snøgg
    snøgt kjapp kjapt kjappe strøken strøke imponerande imponert imponerer oversikt oppdatert lynrask lynraskt
    supersnøgg toppservice kjempeservice serviceinnstilt meisterleg meister tipp-topp fleksibel fleksible
    ansvarsfull oppfølging følgde ypparleg førsteklasses skikkeleg solid solide løysing kontroll bestod
    sjefstype fingerspiss briljant
  `,
  'unskilled-word': `
    udugeleg udugelegt udugelege inkompetent inkompetentt inkompetente inkompetanse inkompetansen kunnskapslaus
    kunnskapslaust kunnskapslause ukunnig ukunnigt ukunnige uvitande uvitenskap peiling anar ane nyopplært
    opplæring opplært fersk ferske amatør amatøren amatørar amatørane amatørmessig amatørmessigt amatørmessige
    uproff uproffe uprofesjonell uprofesjonelt uprofesjonelle ubrukeleg ubrukelegt ubrukelege slurv slurve
    slurva slurvete sløv sløvt somlar somle somla somling somlete rot rotete rota rotar rote surr surra surrar
    surrete kaos kaotisk kaotiskt kaotiske vase vimsete vimsar forvirra motstridande motseier motsa sprikande
    forskjellige ulike ulikt feilinformasjon feilinformert feilinfo feilråd villeia villeiande skulda gjettar
    gjetta gissing tilfeldig dårleg elendig elendigt elendige uerfaren uerfarne ansvarslaus ansvarslaust
    ansvarslause halvgjort halvgjorte håplaus håplaust håplause rotehuggu klønete kløne fusk fuska fuskararbeid
    makkverk venstrehandsarbeid hafsverk tullprat tull tøv babbel vrøvl bortforklaring bortforklaringa
    bortforklaringar bortforklaringane prøving
  `,
}
