import type { ConceptWords } from '../../../src/core/concepts.js'

/** Bokmål words by concept: goods and delivery. */
export const goods: ConceptWords<'goods'> = {
  parcel: `
    pakkene pakken'n pakkan pakkje pakkesending pakkesendinga sending sendinga sendingsnummer sendingsnr
    kollinummer kolli kollo kolliet eske esker eska esken pappeske pappesken pappkasse pappkassen kartong
    kartongen kasse kassen kassa kasser pall pallen paller konvolutt* boblekonvolutt bobleplast brev brevet
    brevpost rekommandert rek verdisending verdibrev smågods stykkgods gods godset emballasje emballasjen
    innpakning innpakninga oppreven opprevet åpnet åpna revet klemt innhold innholdet pakkelapp pakkelappen
    fraktlapp fraktlappen fraktbrev fraktbrevet fraktseddel adresselapp følgeseddel bursdagsgave julegave gave
    gaver gaven postkort postkortet kort rull sekk vare varer varene varan leveranse leveransen forsendelse pose
    posen adventskalender pakkeboks hentelapp hentelappen hentemelding hentemeldinga post posten magasin
    magasinet matkasse matkassa *pakke *pakken *pakka *pakker
  `,
  'delivery-word': `
    levere leverer levert leverte leveres lever levering* leveranse leveransen hjemlevering hjemleveringa
    hjemlevert utlevert utlevere utleveres utlevering utleveringa feillevert feillevering utkjøring utkjøringa
    kjørt kjørte kjører bud budet budbil budbilen budbilsjåfør sykkelbud varebil varebilen sjåfør sjåføren
    chauffør postbud postbudet postmann postmannen postdame pakkebud frakt frakten frakta frakte fraktet frakter
    send sende sender sendt sendte sendes spedisjon speditør sporing sporinga spore sporer sporet sporings-id
    sporingsnummer sporingsnr sporingslenke tracking trackinga trackingnummer tracke transport transitt
    underveis terminal terminalen sorteringsterminal sortering sortert omlastet omdirigert tollbehandling tollet
    fortollet ankommet ankomst ankomsten ankommer kvittert signert signatur utleveringsforsøk henteklar
    hentemelding forventet estimert tidsvindu tidsluke 08-16 omlevering ringte dørklokka ringeklokka avlevert
    retur returnert returneres ekspress ekspressfrakt hasteleveranse åpen varetransport bære innbæring gatenivå
    fortauskant
  `,
  'delivery-place': `
    døren dører dørmatte dørmatta dørstokk dørstokken trapp trappa trappen trappegang trapperom oppgang gangen
    inngang inngangen inngangsparti veranda verandaen terrasse terrassen altan altanen balkong balkongen hage
    hagen busk busken grind grinda porten garasjeport carport carporten bod boden uthus uthuset vedskjul
    vedskjulet skjul søppelkasse søppelkassa søppeldunk papirdunk postkasse* postkassa postboks postboksen nabo
    naboen naboer naboens naboan nabohuset joker coop rema kiwi spar extra narvesen bunnpris hentested
    hentestedet utleveringssted utlevering post-i-butikk postibutikk pakkeboks* pakkeautomat pakkeskap
    pakkeskapet instabox postkontor snøfonn snøfonna snøhaug snøhaugen snøen regnet regn fritt utenfor
    gårdsplass innkjørsel veikanten portkode portkoden ringeklokke ringeklokka callinganlegg callingen etasje
    etasjen heis heisen bakgård bakgården gjerde gjerdet benk benken vindfang bislag yttergang grillen
    trampolina hytta kai kaia brygga bygdebutikken nærbutikk nærbutikken husnummer gapahuk sykkelstativ
    mellomgang hundegård
  `,
  carrier: `
    posten postens bring brings postnord post-nord postn postnor porterbuddy helthjem heltheim dhl ups fedex gls
    dpd schenker dbschenker dsv tnt tollpost instabox budbee airmee earlybird postverket postvesenet posti
    kolonial foodora wolt bringen dachser bringexpress jetpak postnordsjåføren dhl-sjåføren bring-bilen
    postbilen postbil budtjeneste budtjenesten budfirma transportør* transportfirma transportfirmaet
    transportselskap transportselskapet speditør speditøren fraktselskap fraktselskapet fraktfirma
    leveringsselskap logistikk logistikken tungtransport nor-way lineagods colliare collicare royal yodel
    temu-frakt postombæring* morgenlevering morgenbud avisbud avisbudet budcompany fraktfører pakkefirma
    pakkeselskap flyttefirma postgang postgangen postterminal østlandsterminalen alnabru pakkepost
  `,
  'order-word': `
    bestilte bestille bestilt bestilling* ordre ordren ordrer ordrene ordrenummer ordrenr ordrebekreftelse*
    ordrestatus kjøpte kjøpe kjøper kjøpt kjøp kjøpet kjøpa kjøpsbevis kjøpsdato handle handlet handla handler
    handlekurv* kurv kurven kasse kassa nettbutikk* netthandel nettbestilling klikk-og-hent klikkoghent klikk
    hent utsolgt utsolgte lager lageret lagerstatus lagervare lagerført restordre restordra restnotert
    forhåndsbestilt forhåndsbestille forhåndsbestilling preordre tilgjengelig på-lager vare varen varer
    varelinje varenummer artikkelnummer artikkelnr modell antall stk ekspedert ekspedere ekspederes ekspedering
    ekspedisjon plukket plukka pakkes delleveranse delleveringer annullert annullere kansellert kundenummer
    kundenr kjøpsavtale angret angra angre utleveringsdato leverandør spesialbestilt skaffevare skaffes
    dobbeltbestilt feilbestilt feilbestilling klarna svea vipps hurtigkasse gjestekjøp kampanjevare pakkeliste
    mangler manglet manglende komplett abonnement
  `,
  'return-goods': `
    retur returen returer returnere returnert returnerte returlapp returlappen returseddel returskjema returrett
    returretten returadresse returkode returetikett returfrakt returgebyr returporto retursending retursendinga
    returpakke returpakken returhåndtering bytte bytter bytta byttet bytterett bytteretten byttelapp byttelappen
    bytting ombytte omgjøring levere angrerett angreretten angreskjema angrefrist angre angret angra angrer
    åpent kjøp størrelse* str farge fargen trang trange vid passer passa passet passform feilvare feilsendt
    feilsending feillevert reklamere reklamert reklamerte reklamasjon* mangel mangler mangelfull heve hevet
    heving kjøpsloven forbrukerkjøpsloven ubrukt uåpnet uåpna originalemballasje originalesken merkelapp
    merkelappen prislapp prislappen kvitteringa bytteprosess omlevering skadet skada defekt innlevert
    innlevering tilgodelapp
  `,
  clothes: `
    klær klærne klea kle kleær sko skoene skoa skor støvel støvler støvlene gummistøvler vinterstøvler vintersko
    joggesko sandal sneakers pumps høyhælte brudesko bryllupssko fotballsko skisko tøfler crocs jakke jakka
    jakken jakker boblejakke boblejakka dunjakke dunjakka regnjakke skalljakke skinnjakke vinterjakke
    vinterjakka frakk kåpe kåpa anorakk dress bukse buksa buksen bukser dongeribukse jeans olabukse skibukse
    skibuksa ullbukse shorts tights skjorte skjorta bluse blusen t-skjorte t-skjorta tskjorte genser gensere
    ullgenser strikkejakke islender lusekofte lusekofta kofte kofta hettegenser hettejakke kjole kjolen kjoler
    ballkjole ballkjolen brudekjole brudekjolen konfirmasjonskjole skjørt bunad bunadsølv sølje sølja undertøy
    truse truser bh bh-en bher boxershorts sokk sokker ullsokker strømpebukse strømpebuksa ullundertøy
    superundertøy stillongs pysj pysjen pysjamas nattkjole morgenkåpe badetøy bikini badebukse badedrakt regntøy
    parkdress kjeledress vinterdress barneklær babyklær ytterklær arbeidsklær arbeidsbukse vernesko uniform lue
    lua luer caps capsen hatt hatten skjerf votter vott hansker belte beltet slips sjal vesken vesker skinnveske
    lommebok lommeboka ringen gifteringer smykke smykket smykker kjede kjedet halskjede halskjedet armbånd
    ørering øredobb klokke briller solbriller brille glidelås søm sømmen krympet krympa nuppete nuppet vaskelapp
    size medium xl large xxl
  `,
  furniture: `
    møbel møbler møblene sofa sofaen sofaer hjørnesofa sovesofa sofapute lenestol stressless stol stolen stoler
    spisestol kontorstol gamingstol barstol krakk benk bordet spisebord spisestue spisestuen salongbord stuebord
    nattbord skrivebord seng senga sengen senger dobbeltseng dobbeltsenga kontinentalseng kontinentalsenga
    rammemadrass regulerbar sprinkelseng sprinkelsenga køyeseng køyesenga juniorseng barneseng barnesenga
    madrass overmadrass sengegavl dyne dyna dyner pute puter puta sengetøy laken teppe teppet gulvteppe
    gulvteppet rye gardin rullegardin persienner lamper lampe lampa taklampe taklampa bordlampe bordlampa
    lysekrone lysekrona lyspære lyspærer pære skap skapet klesskap garderobe* skyvedør skyvedørsgarderobe
    kommode kommoden hylle hylla hyller bokhylle bokhylla vitrineskap tv-benk skjenk skohylle speil kjøkken
    kjøkkenskap kjøkkenfront fronter benkeplate benkeplata vask oppvaskkum kum blandebatteri kjøkkenkran bad
    badet baderom baderomsinnredning baderomsinnredninga baderomsmøbel servant dusjkabinett dusjvegg badekar
    toalett do doen dass vindu dører ytterdør ytterdøra peisovn parkett laminat fliser flisene tapetet maling
    malinga gulv gulvet klikkgulv hagemøbler utemøbler beslag skruer skruepose unbrako monteringsanvisning
    monteringsbeskrivelse unbrakonøkkel ikea jysk skeidar bohus fagmøbler gryte gryter stekepanne stekepanna
    servise serviset tallerken bestikk vase vasen bilderamme urinal
  `,
  electronics: `
    elektronikk tv-er fjernsyn fjernsynet hodetelefon* ørepropp øreplugger headset headsetet høyttaler* høytaler
    soundbar soundbaren lydplanke lydplanken sonos forsterker stereo radio radioen dab-radio projektor kameraet
    speilrefleks gopro drone dronen vaskemaskin* tørketrommel oppvaskmaskin* kjøleskap kombiskap fryseren
    fryseboks fryseskap komfyr stekeovn platetopp koketopp induksjonstopp mikrobølgeovn mikro ventilator vifte
    vifta kaffemaskin* kaffetrakter trakteren moccamaster espressomaskin vannkoker brødrister kjøkkenmaskin
    kenwood airfryer vaffeljern støvsuger robotstøvsuger roomba strykejern hårføner rettetang krølltang
    barbermaskin tannbørste tannbørsten elektrisk massasjepistol varmepumpa avfukter panelovnen luftrenser
    gressklipper robotgressklipper robotklipper kantklipper motorsag motorsaga drill bormaskin skrutrekker
    skrumaskin stikksag sirkelsag vinkelsliper høytrykksspyler høytrykkspyler snøfreser verktøy verktøykasse
    powerbank ladekabel adapter skjøteledning hdmi-kabel harddisk skjermkort hovedkort grafikkort prosessor
    konsoll playstation ps5 nintendo kontroller printer blekkpatron toner gps garmin pulsklokke pulsklokka
    fitbit babycall ringeklokke alarm overvåkningskamera kompressor symaskin* kjøkkenvekt
  `,
  food: `
    mat maten matvare matvarer dagligvare brød brødet grovbrød rundstykke bolle boller kanelbolle skolebolle
    kaker kaka kaken bløtkake bløtkaka marsipankake kransekake bursdagskake bursdagskaka pizza grandiosa burger
    hamburger pølse pølser pølsa wiener kjøttdeig kjøttkaker kjøtt biff biffen indrefilet svinekoteletter ribbe
    ribba pinnekjøtt lutefisk fårikål lapskaus smalahove kylling kyllingfilet bacon skinke skinka leverpostei
    brunost gulost ost osten norvegia jarlsberg smør smøret margarin melk melka melken mjølk lettmelk fløte
    yoghurt egg egget eggene egga fisk fisken laks laksen torsk sei makrell makrell-i-tomat kaviar reker rekene
    fiskekaker fiskeboller suppe suppa saus sausen ris pasta spagetti taco tacoen fredagstaco tacokrydder potet
    salat agurk tomat gulrøtter løk paprika frukt eple epler banan appelsin jordbær jordbæra blåbær bær druer
    grønnsaker mandarin klementiner sjokolade sjokoladen kvikklunsj melkesjokolade godteri smågodt chips
    potetgull isen softis snacks nøtter kaffe kaffen te teen brus brusen cola colaen solo pepsi øl ølen ølet
    pils pilsen vin vinen juice juicen saft energidrikk middag lunsj frokost kvelds matpakke matpakka matboks
    sushi kebab thaimat sprøstekt pommes frites takeaway takeout restaurant servering servitør kokk kokken
    muggent mugget surt sur rått råtten harsk utgått datomerking holdbarhet holdbarhetsdato allergi glutenfri
    laktosefri vegetar vegan nøtteallergi hårstrå babymat grøt bleier smak smaker smakte vondt gavekurv matkasse
    matkassa hellofresh adams godtlevert oda
  `,
  'garden-leisure': `
    hage hagen plante planter blomst bukett blomsterbukett tulipaner stueplante frø løk plantejord gjødsel busk
    busker juletre gressplen plenen plen gressfrø trillebår trillebåra spade spaden rive hageslange hageslangen
    grill gassgrill kullgrill parasoll paviljong hammock drivhus trampoline basseng boblebad stampen badestamp
    robotklipper sykkel sykler elsykkel el-sykkel terrengsykkel landeveissykkel barnesykkel syklene sykkelhjelm
    sparkesykkel sykkelvogn hjelm ski skia skiene skipakke slalåmski slalåmutstyr langrennsski langrenn fjellski
    rulleski smørefrie skistaver staver snowboard brett akebrett rattkjelke rattkjelken kjelke spark skøyter
    skøytene kajakk kano kanoen påhengsmotor redningsvest fiskestang fiskestanga fiskeutstyr fiske fiskekort
    teltet sovepose soveposen liggeunderlag primus hengekøye hengekøya jakt jaktkort leke leker lego legoen
    legosett dukke barbie bamse bamsen kosedyr puslespill brettspill spill kortstokk modelltog byggesett
    dataspill bok boka boken bøker bøkene lydbok tegneserie pensumbok pensumboka pensumbøker donald kalender
    garn garnet strikkepinner strikkeoppskrift strikking symaskin stoff perler maling lerret piano trekkspill
    fele noter trommer fotball håndball ball golfsett golfkøller tennis racket treningsapparat tredemølle
    tredemølla manualer yogamatte treningssenter treningskort kondisjon konsert festival kino kinoen museum
    museet teater fugler fuglebrett hundeseng kattetre sandkasse huske dissestativ lekestativ lekehytte
  `,
  warranty: `
    garanti garantien garantitid garantitida garantisak garantisaka garantibevis garantireparasjon
    garantiordning nybilgaranti reklamasjon* reklamere reklamert defekt defekte defekten mangel mangelen feilen
    feilvare fabrikkfeil produksjonsfeil konstruksjonsfeil materialfeil svakhet slitasje slitasjen reservedel*
    deler del delen verksted verkstedet reparasjon reparere reparert servicesenter service servicen
    serviceavtale innlevert innlevering ombytting omlevering bytte byttet forhandler importør importøren
    produsent produsenten leverandør forbrukerkjøpsloven forbrukerkjøp femårs femårsregelen fem 5-års to-års
    kjøpsbevis kvitteringa kjøpskvittering serienummer slutta sluttet sluttar virke virker funke døde dau røyk
    røket ryker gåen istykker laget knirker bråker lekker holdbarhet kvalitet kvaliteten kvalitetsmangel
    trygghetsavtale brukerfeil fuktskadet fuktskade selvforskyldt heve kjøpet prisavslag forbrukerrådet
    forbrukertilsynet elkjøp power komplett undersøkelsesgebyr lånetelefon låneskjerm
  `,
  'shop-word': `
    butikk butikken butikker butikkan forretning* varehus varehuset kjøpesenter senter senteret matbutikk
    matbutikken nærbutikk nærbutikken dagligvarebutikk superbutikk hypermarked kiosk kiosken bensinstasjon
    vinmonopolet polet pol'et byggevarehus byggmakker outlet avdeling avdelinga filial filialen kasse kassa
    kassen kassene kassapunkt selvbetjent selvbetjening selvbetjeninga selvbetjente selvskanning selvscan
    selvutsjekk kassedame kassedama kassemann kasseansatt kassebetjening butikkansatt butikkansatte
    butikkmedarbeider butikksjef ekspeditør* ekspeditrise ekspedert betjening* hylle hylla hyller hyllene
    hyllekant hylleforkanter prislapp prislappen prismerking frysedisk ferskvaredisk disk disken prøverom
    prøverommet kurv handlevogn* handlekurv panteautomat pant pante pantelapp flaskeautomat utvalg utvalget
    vareutvalg varetelling lagerrom tomme utstillingsvindu vareprøve åpningsdag nyåpning nyåpna åpnet
    søndagsåpent søndagsåpen stengetid skranken kundetorg butikkjede kjede kjeden rotete ryddig ryddige
    plastpose bærepose gavekort inngangspartiet vekter vekteren vektere kundeklubb kundeavis
  `,
}
