import type { ConceptWords } from '../../../src/core/concepts.js'

/** Bokmål words by concept: staff and treatment. */
export const staff: ConceptWords<'staff'> = {
  'staff-role': `
    rådgiver* kunderådgiver kundebehandler* kundeveileder veileder veilederen kundekonsulent konsulent*
    saksbehandler* skadebehandler takstmann takstmannen taksator taksatoren bankrådgiver banksjef banksjefen
    kassedame kasserer kassereren skrankeansatt ekspeditør betjeninga selger selgeren selgere telefonselger
    dørselger* gateselger feltselger butikkansatt butikkmedarbeider sjåfører bussjåfør bussjåføren trikkefører
    drosjesjåfør taxisjåfør konduktør* lokfører togvert billettkontrollør kontrollør* vekteren vektere vektera
    securitas dørvakt dørvakta parkeringsvakt parkeringsvakta p-vakt p-vakta trafikkbetjent montør tekniker*
    installatør snekker feier renholder vaskedame vaskedama postbud sjauer sjauere flyttefolk flyttegutta
    flyvertinne flyvertinna flyvert purser pilot kaptein styrmann matros bakkemannskap gatepersonale
    innsjekkingspersonale resepsjonist reiseleder guiden sykepleier legesekretær helsesekretær lege legen
    hjemmesykepleier dyrlege dyrlegen lærer rektor ordfører rådmann kommunedirektør byggesaksbehandler
    brøytesjåfør brøytemann renovatør søppelmann søppelmennene bosstømmer bossmann bademester badevakt
    bibliotekar supportmedarbeider support driftstekniker kokk kokken servitør medarbeider* personale personalet
    personell betjenten bergingsmann bergingssjåfør veihjelpmann vakthavende
  `,
  'staff-person': `
    dame damen dama damene damå kar karen kara karan mann mannen mannfolket fyr fyren type typen gutt gutten
    guttene gutta guttan jente jenta jenten jentene jentan kvinne kvinna kvinnen kvinnemenneske han hun ho hu
    hinne ham henne hannes hennes n'kar dude duden unggutt unggutten ungjente ungjenta vikar vikaren ekstrahjelp
    sommervikar lærling lærlingen medarbeideren kollegaen ansatt ansatte vedkommende personen stemme stemmen
    navn navnet heter navnga fornavn snakka prata hyggelig blid bergenser bergenseren trønder trønderen
    nordlending sørlending svenske svensken dansken østlending telefondama bankdama chattedama resepsjonsdama
    skranka luka kassa rattet kassedama kaillen kallen kailln gubbe gubben brilleslange mannskap surpomp
    surpompen
  `,
  'friendly-word': `
    hyggelig* hyggeleg hyggelegare koselige koslig kosli trivelig trivelige triveleg vennlig vennlige vennleg
    vennlighet blide blidt smil smilet smilende smilte smile smiler tålmodig* imøtekommende serviceinnstilt
    serviceminded servicevillig servicevillige hjelpsom* omtenksom* omsorgsfull omsorgsfulle omsorg
    forståelsesfull forståelsesfulle empatisk empatiske empati medfølelse medmenneske medmenneskelig
    medmenneskelighet snill snille grei raus rause rausa romslig høflig høflige høfleg høflighet imøtekommenhet
    varm hjertevarm hjertelig godhjerta godhjertet engel engelen engler helten helter heltinne superhelt
    superhelten skatt skatter gullgutt gulljente gullunge perle perler perla perlevenn stjerne stjerner stjerna
    trivelege ryddig solstråle solstrålen solskinn trøstet trøsta trøst beroliget beroliga roet lyttet lytta
    lyttende strakk ekstra ekstramila ekstrainnsats strekker utenom vanlig fantastisk fantastiske skjønn skjønne
    elskverdig elskverdige sjarmerende morsom humor humør humøret kremen rosverdig roser skryt blidfis
    kjempehyggelig superhyggelig dritkoselig forbilledlig menneske
  `,
  'rude-word': `
    frekk frekke frekt uhøflig uhøflige ufin ufine ufint uforskammet* uforskamma arrogant arrogante arroganse
    arrogansen nedlatende ovenfra ovenfra-og-ned ovenfraholdning overlegen overlegne hovmodig hoven blærete sur
    sure surt sint sinte gretten gretne grinete grinet grinebiter mutt mutte avvisende kald kjølig tverr tverre
    bråkjekk brysk bryske morsk bisk bitende kverulerende kjefta kjeft kjeftsmelle ropte roper roping skreik
    skreiv skrek hylte brølte freste frese fnyste freser himlet himla himlende øyne øynene lo flirte flira
    flirer fleipa fleipet latterliggjort latterliggjøre hånlig hånet hånflir gliste glis avbrøt avbryter løy
    løgn løgnaktig lyver løgnhals avfeid avfeide avfeier avspist avspiste ignorerte overkjørt overkjører tråkker
    respektløs* ubehøvla ubehøvlet simpel simpelt simple bølle bøller mobbing mobber mobba plagsom truende
    aggressiv* skyldte skylder sarkastisk spydig spydige spydigheter belærende pekefinger humørsyk utidig tone
    tonen pedantisk fisefin fisefine snobbete
  `,
  'treated-word': `
    behandle* behandla behandling* folkeskikk oppførsel oppførselen oppføre oppfører oppførte holdning* tone
    tonen tonefall tonefallet respekt respekten respektfull respektfullt respektert verdig verdighet verdigheten
    uverdig alvorlig takt alvor møtt møte møtet imøtekommet avvist avfeid mistrodd mistrodde mistro
    mistenkeliggjort mistenkt mistenksom løgner diskriminert diskriminering diskriminerende forskjellsbehandling
    forskjellsbehandlet ydmyket ydmyka ydmykende ydmykelse krenket krenka krenkende latterliggjort umyndiggjort
    umyndiggjøring overkjørt tråkket tråkka herset hersing hersa unnskylde unnskyldte unnskyldning* orsak
    beklage beklager beklaget beklaga beklagelse beklagelsen lytte lyttet hørt kundebehandling kundebehandlinga
    service servicen servise servicenivå serviceopplevelse kundeopplevelse opplevelse opplevelsen trøste
    velkommen ivaretatt ivaretakelse oppfølging oppfølginga fulgt hilst hilste hilse ignorert dårligst søppel
    boss hund nummer budsjettpost kjeltring forbryter kriminell barn idiot dårlig
  `,
  'skilled-word': `
    dyktig dyktige flink flinke flinkt flinkeste kompetent kompetente kompetanse kompetansen kunnskap* faglig
    fagkunnskap faglært erfaren erfarne proff proffe proft profesjonell profesjonelle profesjonelt
    profesjonalitet effektiv* rask raske raskt raskere rapp kjapp kjappe kjapt kvikk kvikt hurtig lynrask
    lynraskt lynkjapp lynkjapt superrask superraskt løste løst ordnet ordna ordner fiksa fikset fikser grundig
    grundige ryddig ryddige strukturert nøyaktig presis presist konkret klart tydelig tydelege forklarte
    forklaring veiledet veiledning guidet suveren suverene suverent mesterlig mester ekspert skarp skarpe drevne
    driven rutinert rutinerte pålitelig pålitelige peiling greie orden skinner knirkefritt smertefritt smidig
    smidige sømløst uproblematisk proaktiv løsningsorientert løsningsorienterte skjønte forsto visste sine saker
    løsning treffsikker
  `,
  'unskilled-word': `
    inkompetent inkompetente inkompetanse udugelig* uduglig udyktig udyktige ukyndig uvitende uvitenhet ufaglært
    uprofesjonell uprofesjonelle uprofesjonelt amatør amatører amatørmessig amatørmessige amatørskap klønete
    kløne klønet somlete somling somler somla sommel surr surra surrer surrete rot rotet rota roter rotete
    rotehue kaos kaotisk kluss klusset klussa klussete tull tullprat tøv visvas våsende vrøvl sludder ubrukelig
    ubrukelige håpløst håpløse elendig elendige slurv slurvete slurvet slurva slapp slappe slapphet uerfaren
    uerfarne fersk ferske grønn opplært opplæring* uopplært motstridende motsigende motsatt feilinformasjon
    feilinformert feilinformerer feilopplysning villedende villedet villeda misvisende misforstått misforståelse
    misforsto aner anelse ante peiling filla fnugg greie skjønner skjønte forstår clueless ansvarsløs
    udokumentert sendrektig sen treig bortkasta bortkastet blingse bom bommert tabbe tabber feilregistrert
    feilvurdering halvgjort halvveis slurvearbeid fusk fusker fuska makkverk jukse venstrehåndsarbeid dilettant
  `,
}
