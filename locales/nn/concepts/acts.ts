import type { ConceptWords } from '../../../src/core/concepts.js'

/** Nynorsk words by concept: feelings and acts. */
export const acts: ConceptWords<'acts'> = {
  'anger-word': `
    sint sinte sinna sinne sinnet rasande rasende raseri raseriet forbanna forbannet eitrande eitrandes
    fly-forbanna flyforbanna drittforbanna dritforbanna pissforbanna gal gale irritert irriterte irriterande
    irriterer irritasjon provosert provoserande provoserer opprørt opprørte opprørande opprør harm harme
    indignert oppgjeven oppgitt oppgjevne skandale skandaløs skandaløst skandaløse skammeleg skammelegt
    skammelege skam skamma skammast fy hårreisande uhøyrt utruleg ufatteleg uakseptabel uakseptabelt uakseptable
    uforsvarleg uforsvarlegt uforsvarlege håplaus håplaust håplause elendig elendigt elendige elendigheit
    elendigheita miserabel miserabelt horribel horribelt grusam forferdeleg forferdelegt forferdelege frykteleg
    grov tragisk tragiske tragedie latterleg latterlegt latterlege sirkus parodi parodisk vits farse tullete
    tåpeleg galskap vanvit vanvitig idioti idiotisk idiotiske møkk møkka drit dritlei dritt lei leie drittlei
    møkklei kjeft søren hælsikke fillern fillar pokker sjokkerande sjokkert bedriten bedrite kjip begeret
    kritikk eigenrådig snikskitne
  `,
  disappointment: `
    skuffa skuffe skuffar skuffelse skuffelsen skuffande skuffende vonbroten vonbrotne vonbrote vonbrot
    vonbrotet vonbrota svike sviken svikne svikta svik sviket svikar trist triste leitt lei leie sorgleg
    sorglegt sorglege beklageleg beklagelegt beklagelege synd desillusjonert misnøgd misnøgde misnøye misfornøgd
    misfornøyd misfornøyde utilfreds oppgjeven oppgitt oppgitte oppgjevne venta forventa forventning
    forventninga forventningar forventningane håpa håpte vona mista tillit tilliten tillitsbrot tiltru dårleg
    dårlege dårlegare dårlegast slett svak svakt svake tynt pinleg pinlegt pinlege flaut flau elendig labert
    laber stusseleg stussleg begredeleg kjipt kjip kjipe øydelagt øydela spolert sørgjeleg bitter bittert bitre
    trøytt trøytte vemod vemodig nedslåande antiklimaks tabbe bom bomtur nedtur nedturen nedturar nedturane
    fiasko bortkasta lovar lovde lovt lova løftebrot sur surt underveg
  `,
  'worry-fear': `
    uroa uroleg urolegt urolege uro uroar bekymra bekymrar bekymring bekymringa bekymringar bekymringane
    bekymringsfull redd redde reddare redsle redsel frykt frykte fryktar frykta engstele engsteleg engstelegt
    engstelege engst engstar otte ottast ottest angst nervøs nervøst nervøse stressa stress stresset stressar
    stressande panikk panikken panisk skjelv skjelven skremt skremde skremmer skremmande skræmt utrygg utrygt
    utrygge usikker usikre usikkert skummelt skummel nifst nifs ekkelt fælt gruar gruer gruve gruvar grue
    gruglar spent spente uviss uvisst uvisse vakne vaken søvnlaus tvilar tvil mistru mistanke farleg livsfarleg
    fare faren risikabelt klump klumpen magen hjartebank hjarteinfarkt sveitte desperat fortvila fortvilt
    hjelpelaus forskrekka sjokk sjokkert hysterisk kriseringer krise uvel ubehag ubehageleg frys
  `,
  'joy-thanks': `
    takk takkar takke takka tusentakk takksam takksamt takksame takknemleg mangetakk hjarteleg glad gla gle
    gledeleg glede lukkeleg lukkelege fornøgd fornøgde fornøyd fornøyde nøgd nøgde kjempefornøgd kjempefornøyd
    superfornøgd storfornøgd kjempebra kjempegod kjempegodt kjempeglad superbra supert super superservice topp
    toppers tipptopp knall knallbra knallgod knallservice fantastisk fantastiske strålande glimrande framifrå
    utmerkt ypparleg utifrå utruleg herleg nydeleg deilig deileg flott flotte flottaste fint finfin finfint rått
    råbra sjukt sykt steikbra rågod dritbra dritgod dritkult best beste bestaste elskar elsker elska likar digg
    digge kult kul kule fett fete nais nice wow woow yes jippi jippii jaaa hurra heia klem klemmar hjarte ros
    rose roseverdig skryt skryte imponert kjekt kjekkt kjempekjekt artig løye gromt grom makelaus makelause
    gildt gilt gild løft lovord lovprise stas
  `,
  'sarcasm-mark': `
    bravo gratulerer grattis strålande glimrande fantastisk herleg kjempebra toppers supert genialt genial
    geniale geni genia briljant imponerande imponert applaus klapp klapp-klapp slowclap klappar jaudå joda jodå
    jada jauda neimen javel jaha jahaja nettopp sikkert særleg liksom selvsagt sjølvsagt naturlegvis storveges
    flott hurra heia vidunderleg makelaust framifrå skikkeleg verdsklasse verdensklasse nobelpris nobelprisen
    medalje medaljen pokal rekord imponerer kjekt koseleg morosamt underhaldande spennande avslappande luksus
    bonus «service» "service" servicenivå hatten stilig smart smarte flinke eventyrleg fabelaktig sjefen ironi
    ironisk sarkasme
  `,
  'politeness-old': `
    underteikna undertegnede ærede ærva ærverdige høgvyrde vyrde vyrdnad vyrdsam vyrdsamt akta høgakta velvyrde
    kjære vennlegst venlegst venleg helsing helsar venlegast beste mvh vh vbh dmvh de dykk dykkar dem deres
    vonar voner von tillet tillèt tillater tør torer beder beda bed anmodar anmode oppmodar oppmoding høfleg
    høflegast ynskjer ynskje ynskjar takkar hjarteleg førebels førespurnad førespurnaden vedkomande vedrørande
    ad ang angåande vedr imøtesjå imøteser påskjøne påskjønar godhetsfullt godviljug audmjukt ærbødigst ærbødig
    respektfullt ærleg trufast abonnent herr fru frøken hr direktør dokker herved hermed vidare likeeins erindre
    undrast undrar gjera kunna skulde vilde
  `,
  'joke-slang': `
    haha hahaha hahah hahahaha hehe hehehe hehehehe hihi hihihi hoho ahaha ahahaha lol lool lmao rofl xd :d ;)
    :) :-) :p hæ heisann hoi heia hallais hallaien halla hallaisen hei-hei tjo tjohei morn morna mårn yo jo bro
    bror broder brur kompis kompisar kamerat gutta gutar jenter folkens godtfolk kjærringer vits vitsa vitsen
    spøk spøkte tullar tulla tøysar tøysa flire flirar flirte skrattar ledde lo lattermild morosam morosamt
    artig komisk gøy gøyalt kødd kødda køddar kødde rekk dust hade ha'kje snakkast klem smil smilefjes hjarte
    blunk dytt rim rimar dikt limerick vers påskekrim gåte knis kneggar høhø blunke luring luringar tøffen
    sjarmtroll gubbe gammaltvestlending dab sus suss slay lowkey cringe bruh sjef sjefen legende legenden konge
    kongen dronning dronninga
  `,
  'leave-word': `
    bytte bytar byter bytta bytt byte skifte skiftar skifta flytte flyttar flytta oppsagd oppsagt sei oppseiing
    oppseiinga oppsiging avslutte avslutta avsluttar slutte sluttar slutta slutt konkurrent konkurrenten
    konkurrentar konkurrentane konkurrerande annan anna leverandør leverandøren selskap bank fordel anbod tilbod
    aldri aldrimeir meir atter farvel adjø hadet hade hadebra snarleg ferdig ferdige tidlegare eks-kunde
    ekskunde eksekunde kundeforhold kundeforholdet kunden mista mistar mister tapte tapar bindingstid
    bindingstida brotgebyr brote bryt abonnement abonnementet kontrakt kontrakten avtalen forlate forlèt forlet
    forsvinn overgang talkmore ice onecall telia telenor sbanken bulder dnb sparebanken storebrand fremtind
    gjensidige tryg if frende tibber fjordkraft lyse begeret dropen
  `,
  'stay-away': `
    unngå unngår styr unna hald halde åtvare åtvarar åtvara åtvaring åtvaringa åtvaringar åtvaringane advare
    advarar advarer advarsel advarslar varsla varsku varskur varskar tilrår tilrå anbefaler anbefale anbefalast
    frårår frårå fraråder fråråder fråråda boikott boikotte boikottar boikotta boikotter rømm rømme spring aldri
    vekk borte pest pesten kjøp obs merk ikkje sky skyr skye lur lurt lurte lureri lurendreiarar svindel
    svindelfirma sjarlatan sjarlatanar kjeltringar røvarar ranarar bandittar bløff bløffmakarar useriøs useriøst
    useriøse søppel skrap bortkasta angrar angra hende fingrane fatet spreid spreie dele del veninner
  `,
  loyalty: `
    kunde kunden kundar kundane trufast trufaste truskap lojal lojale lojalt lojalitet lojaliteten livslang
    livslangt år åra årevis tiår mannsalder alltid bestandig støtt sidan siden helt frå barnsbein fødselen
    konfirmasjonen mangeårig mangeårige langvarig fast faste stamkunde stamkunden stamkundar stamkundane
    gullkunde gullkundar totalkunde totalkunden totalkundar totalkundane familien generasjon generasjonen
    generasjonar generasjonane bestefar besten følgt heldt halde trygda sparebok første lønskonto startkonto
    banken opphavleg opphaveleg medlem medlemen medlemar medlemane medlemskap medlemskapet medlemskapa abonnent
    abonnenten abonnentar abonnentane abonnert tjue tretti førti femti seksti fyrr 1970-talet 80-talet 90-talet
    åttitalet syttitalet nittitalet kundeforhold fordelskunde premiumkunde gamal gammal tru tiltru veteran
    jubilant
  `,
  'suggest-word': `
    forslag forslaget forslaga framlegg framlegget framlegga føreslå føreslår foreslå foreslår ide idé ideen
    idéen idear tips tipset tipsar burde bør burda skulle hadde kunne kanskje korfor kvifor ynskje ynskjer
    ynskjar ønskje ønske ønskjer ønsker sakna saknar savnar innføre innfører innførte utvide utvida leggje
    forenkle forenkla forbetre forbetring forbetringa forbetringar forbetringane forbedre betre betring endre
    tenk tenkje vurdere vurder gjerne håpar vonar moglegheit mulegheit alternativ alternativet løysing løysinga
    enkelt enklare tilby tilbyr tilbod innspel innspelet innspela oppmoding oppmodar anbefale tilrå stemmer
    støttar prøveordning ekstraavgang fleire oftare lengre avgangar funksjon knapp mørkmodus nynorsk ville test
    teste opningstider
  `,
  'request-word': `
    send sende ring kontakt kontakte hjelp hjelpe hjelpa fiks fikse fiks! rett rette endre endr endra bytt byt
    byte slett slette fjern fjerne stopp stoppe avbestill avbestille avslutt avslutte kanseller kansellere flytt
    flytte oppdater oppdatere legg leggje registrer registrere gje gi gjev set sett ordne ordn opne opn steng
    stengje sjekk sjekke sjå svar svare snarast vennlegst venlegst snill snille versåsnill ver kunne kunna be
    ber bed beder ønskjer ynskjer treng trenger gjerne takk innvilg utsetje utset utsetjing dele del refunder
    refundere krediter kreditere kopla meld melde forklar forklare lever levere hent hente rydd rydde brøyt strø
    vidaresend bekreft stadfest godkjenn aktiver nullstill sperr opphev forny korriger sørg syt syte
  `,
  'ask-how': `
    korleis koss kossen korsen kordan åssen hvordan håss hoss kvar kor hvor kar ka kva kve ke kæ kå ko hva kven
    kem kim hvem når nårti katid kolles kosleis kosn kvifor korfor koffor kefor hvorfor kvi kafor kaslags
    kva-slags slags kvatid katti kossj mogleg mogeleg mulig muleg råd veit vet vett nokon nån nåken nogen noen
    spørsmål spørsmålet spørje spør spøre spurte lurer lurar lure lurte lurt undrast undrar undra undrande finn
    finne stad fylle søke krev krevst treng gjere fram framgangsmåte framgangsmåten steg rettleiing oppskrift
    hjelpe vite
  `,
  'ask-cover': `
    dekkjer dekker dekka dekkje dekt dekkes dekkast dekning gjeld gjelder gjelde gjeldande gyldig gyldige
    inkludert inkluderer inklusive inklusiv inngår innbefatta omfatta omfattar omfattast forsikra forsikringa
    medrekna rekna reknast reknar tell teljast telles tillate tillatt tillete løyve lovleg rett krav rettar
    kvalifiserer kvalifisert vilkår vilkåra unntak unntaket unnateke unntatt regel regelen reglar reglane
    regelverk regelverket grense grensa aldersgrense aldersgrensa eigendel utland utlandet europa også òg medlem
    familie familien sambuar student bagasje leigebil kjem skuldast pålagt krevje krevjast måtte refundert
    erstatta godtek godta aksepterer stønad utelukka
  `,
  'ask-status': `
    status statusen statusar statusane nytt nyhende oppdatering oppdateringa oppdateringar oppdateringane
    framdrift framdrifta framgang langt kvar blitt vorte sak saka saksnummer saksnummeret saksnummera saksnr
    sakshandsamingstid sakshandsamingstida saksbehandlingstid handsamingstid behandlingstid behandlingstida
    ordrenummer ordrenummeret ordrenummera ordre referanse referansenummer skadenummer skadenr skadesak klagesak
    søknad søknaden svar svaret svarfrist ventar venta framleis fremdeles enno ennå endå motteke mottatt
    motteken fått fekk komen kome komne registrert handsama behandla avgjord avgjort avgjerd når nårti forventa
    estimert skjer skjedd skjedde hende siste sist purrar purrer purring oppfølging følgje sjekke sjekk skulle
    venteliste kø prosess prosessen arbeid behandling ekspedert sendt spore sporing leveringsdato forseinka
  `,
  'report-word': `
    melde melder meldt melding meldinga meldingar meldingane meld seie seier sa sagt frå ifrå informere
    informerer info opplyse opplyser opplysning orientere orienterer orientering orienteringa tips tipse tipsar
    tipset tipsa varsel varsle varslar varsla varsku varskar obs nb merk merka merkar merke oppdaga oppdagar
    oppdage observert observerte observasjon såg la høyrde fann funne feil skrivefeil trykkfeil stavefeil skilt
    skiltet hol knust lampe gateljos gatelys lekkasje tre vegen manglar gale gamle utdatert feilaktig rapportere
    rapporterer rapporterte rapportert rapport feilmelde feilmelding fyi psst vite veit hugs minne minner
    merksam merksame påpeike påpeiker peike peikar bilete foto ved
  `,
  'spam-word': `
    tene tjen tjene tener pengar rask raske inntekt passiv inntekter ekstrainntekt heimanfrå kryptovaluta krypto
    bitcoin ethereum forex trading trader tradar mentor investor investorar investering investere investeringar
    avkastning garantert garanterte profitt gevinst gevinstar lotto lotterivinnar jackpot casino kasino
    freespins spinn betting odds følgjarar følgarar likes klikk link bio whatsapp telegram telegrammet
    lånetilbod lån straumlån privatlån utlånar långjevar lånegjevar rente prosent kontakt mirakel mirakelkur
    slanke slankepillar slankepille vektnedgang detox cbd potensmiddel viagra cialis trollmann spåkone
    kjærleiksmagi heksing heks gratis giveaway iphone vinn vinnar vunne gåve premie arv prins enkje velsigna
    donasjon donere million millionar euro dollar seo backlinks trafikk rangering webdesign abonner kanal promo
    rabattkode influencer dating single nakenbilete onlyfans hackar gjenopprette recovery hundrevis tusenvis
    dagleg vekeleg
  `,
  'urgent-word': `
    no nå straks snarast snarleg fort fortast fortare kjapt eingong øyeblikkeleg omgåande umiddelbart akutt
    akutte haster hastar hast hastesak naud nød nødsituasjon krise kritisk kritiske kveld ikveld kvelden
    ettermiddag morgon imorgon i-dag idag natt inatt frist fristen fristar deadline innan før seinast timar time
    minutt snart nær viktig dringande prekær prekært desperat står stå sit sitt strandar stranda ventar utanfor
    stasjonen kassa flyplassen fast fastlåst innelåst utestengt døyr frys fryse blør vatnet fossar renn lek
    brenn avreise avgang reiser flyet stenger utløper utgår hjelp hjelp!! sos asap hurtig pronto livsviktig
    livsfare legevakt svar ring presserande tidsfrist
  `,
  'time-long': `
    veke veker vekene vekevis månad månaden månadar månadane månader månadsvis måned måneder år åra året årevis
    halvår kvartal dag dagar dagane dagevis døgn timar timevis tid tida lenge lang langtrekt langdryg langdrygt
    evig igjen att atter gong gongen gongar ganger gonger tredje fjerde femte sjette sjuande tiande andre
    framleis fremdeles enno ennå endå endo stadig sidan siden førre fjor ifjor vinter sommar haust vår jul
    januar februar mars april mai juni juli august september oktober november desember måndag uker uke utsett
    utsetjing runde runden tur gjentatte gjentekne repetert kontinuerleg konstant samanhengande vedvarande
    lengje trenerer trenering trekkjer drygjer dryg somling fjorten tolv åtte
  `,
  'no-hurry': `
    hastar haster hast ingen roleg rolegheit ro tid tida høve anledning passar passe eingong seinare sidan siden
    neste år vår haust sommar framtid framtida framtidig lurer lurar lurte lure nysgjerrig undrast undrar undra
    kanskje vurderer vurdere planlegg planlegge planleggje plan planar tenkjer tenker tenkte tenkt etterkvart
    sikt tilfelle eventuelt eventuell generell generelt teoretisk interessert orientering vite ved utan stress
    stressa høvet ledig stund anna kvardag hobby draum drøymer interesse alvor
  `,
  'contrast-word': `
    men mn derimot likevel lell likavæl tross trass sjølv sjøl selv enda endå unntatt unnateke utanom bortsett
    utenom medan mens ellers elles heller samstundes samtidig dessverre diverre forresten imidlertid derfor
    motsett omvendt skjønt einaste berre bare minus pluss skulle ulempa ulempe fordel fordelen mot imot kontra
    både delvis nesten iallfall ihvertfall hvertfall iallefall riktignok rettnok visst nok derved altså sidan
    ettersom uansett allikevel annleis tvert tvertimot atpå attpåtil heilt likefullt motsetning motsetnad
    snarare einskilde særskilt
  `,
  'negation-result': `
    ikkje ikke ikkj itj ikje isje itte inkje kje ente ingen ingenting inga inkjevetta aldri alder alri aller
    skjer skjedde hjelper hjelpt hjelpte hjelp nyttar nytta forgjeves fåfengt fåfengd fånyttes bortkasta dukka
    uteblei uteblir uteblitt manglar mangla manglande framleis fremdeles enno ennå utan uten verkar fungerer
    funkar virkar resultat resultatlaust verknadslaust null niks nada meining poeng vits likt uendra uløyst
    uløyste uavklart mislukka mislukkast bom blank nytteslaust nyttelaust unyttig prøvd prøvde prøver prøvar
    forsøkt
  `,
  'success-word': `
    verka verkar virka virkar fungerte fungerer fungert funka funkar funke løyste løyst løyser løysing ordna
    ordnar orden fiksa fikst kom komen kome komne framme fram mottatt motteke motteken fekk fått endeleg endelig
    omsider smidig smertefritt lettvint enkelt problemfritt knirkefritt utan strev raskt rask kjapt snøgt presis
    punktleg tide tida minuttet attende oppe oppatt igjen suksess lukkast lukka vellykka gjekk bra godt fint
    perfekt prikkfritt feilfritt stemte stemmer rydda redda berga berget løsna gjennom innan levert reparert
    refundert godkjent innvilga stadfesta gjennomført fullført betalt jammen klaffa fungerande strålande
    glimrande glatt glid
  `,
  'number-amount': `
    kr kroner krone kroner, nok øre øra euro dollar pund sek lapp lappar tusenlapp tusen tusenvis hundre
    hundrevis million millionen millionar millionane milliard milliardar prosent % promille pst kilo kg gram
    hekto tonn liter litrar desiliter dl meter cm mm kilometer km mil time timar minutt minuttar min sekund døgn
    dag veke kwh kw mbit gb mb m2 kvm kvadratmeter kubikk halv halve halvparten dobbel dobbelt tredobbel dusin
    stykk stk par ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue tretti førti femti
    seksti sytti åtti nitti hundrelapp femhundre tohundre trehundre firehundre sekshundre åttehundre nihundre
    toogtjue femoghundre beløp beløpet sum summen differanse differansen totalt totalen mellomlegg mellomlegget
    k
  `,
  exaggeration: `
    steinalder steinalderen bronsealder vikingtid mellomalder mellomalderen dinosaur dinosaurar jura æve ævleg
    evig evige evigheit evigheita evigheter tusen millionar hundre tohundre hundrevis hundreogørten ørten
    fantasillion fantasillionar uendeleg uendelege konge oldtid oldtida fossil fossilt snigle sniglefart snegle
    sniglepost skjelpadde skilpadde brevdue dampmaskin dampalder gutenberg noahs ark arka metusalem storebror
    jordomsegling månen mars galakse univers universet verda verdas verdens historias historie historia alle
    tider livet livstid århundre århundret hundreår tusenår tusenårs grava grav pensjonsalder skjegg skjegget
    rotna rotne spindelvev mumie skjelett hår grått gråhåra barnebarna oldebarna grøne apokalypse jordas
    undergang heimsens himmel helvete skjærselden maraton everest berlinmur rakett ragnarok ragnarokk dommedag
    elefant bibelsk jobs tålmodigheit
  `,
  'weather-season': `
    snø snøen snøar snødde snøkav snøfall snøstorm snøstormen snøfokk snøfonn snøføyke snøskred slaps slapset
    sludd is isen isete isglatt glatt holke holka hålke hålka frost frosten frosne kulde kulda kuldegrader
    minusgrader gradestokk graders mildver tinar tøver tø regn regnet regner pøsregn pøser plaskregn skybrot
    styrtregn høljar drev vind vinden vindkast blæs bles blåser blåst storm stormen stiv kuling liten orkan uver
    uvêr ver vêr vêret veret vermelding torever toreveret hagl skodd skodde skodda tåke tåka sol sola solskin
    solsteik varme varmen hete hetebølgje tørke tørken vår våren vårløysing sommar sommaren sommarvarme
    sommarferie haust hausten haustferie vinter vinteren vinterferie vinterstid jul jula julaftan påske påska
    påskefjellet pinse sankthans jonsok syttande nasjonaldag advent romjul nyttår halloween skireføre føre føret
    flaum flaumen høgvatn
  `,
  'night-day': `
    morgon morgonen morgonar morgonane morgonkvisten morgo mårrå måra morra føremiddag formiddag ettermiddag
    ettermiddagen ettermiddagar ettermiddagane middag midtpå kveld kvelden kveldar kveldane kvæld kveldinga natt
    natta nætter nettene midnatt nattetid grytidleg otta døgn daggry tidleg seint sein lunsj lunsjtid skumring
    måndag måndagen måndagar måndagane mandag tysdag tysdagen tysdagar tysdagane tirsdag onsdag onsdagen
    onsdagar onsdagane torsdag torsdagen torsdagar torsdagane fredag fredagen fredagar fredagane fredagskveld
    fredagskvelden laurdag laurdagen laurdagar laurdagane laurdagskveld lørdag sundag søndag søndagen søndagar
    søndagane søndagskveld helg helga helgar helgane langhelg kvardag kvardagen kvardagar kvardagane dag dagen
    dagar dagane idag igår imorgon imorgo iforgårs forgårs ikveld inatt føremiddagen
  `,
}
