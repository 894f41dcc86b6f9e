import type { ConceptWords } from '../../../src/core/concepts.js'

/** Nynorsk words by concept: goods and delivery. */
export const goods: ConceptWords<'goods'> = {
  parcel: `
    pakke pakken pakkar pakka pakker pakkene pakkje *pakken *pakkar postpakke postpakken postpakkar julepakke
    julepakken julepakkar verdipakke norgespakke småpakke småpakken småpakkar småpakkane eske eska esker eskene
    øskje øskja øskjer øskjene kartong kartongen kartongar kartongane boks boksen kasse kassa sending sendinga
    sendingar sendingane *sending *sendinga forsending forsendinga forsendingar forsendingane vare vara varer
    varene varesending kolli kollo pall pallen pallar konvolutt konvolutten konvoluttar konvoluttane
    boblekonvolutt breva rekommandert postoppkrav frimerke frimerket frimerka portoetikett etikett etiketten
    etikettar etikettane adresselapp adresselappen adresselappar adresselappane fraktbrev fraktbrevet fraktbreva
    fraktseddel pakkelapp pakkseddel gods godset stykkgods hentelapp hentelappen hentelappar hentelappane
    hentemelding hentemeldinga hentemeldingar hentemeldingane hentekode hentekoden hentekodar hentekodane pose
    posen avis aviser avisa matkasse matkassa blomesending postkort verdibrev innhald innhaldet emballasje
    isopor bobleplast teip pappeske sekk knust flatklemt opna uopna
  `,
  'delivery-word': `
    levere leverer leverte levert leverast levering leveringa leveringar *levering *leveringa heimlevering
    utlevering utlevert utkøyring utkøyringa utkøyrd utkøyrt køyre køyrer bod bodet budet bud budbil budbilen
    budbilar varebil varebilen varebilar sjåfør sjåføren sjåførar postbod postbodet postboda postmann postmannen
    bodbil rute ruta sende sender sendt sendte sendast avsendt frakt frakten frakta frakte transport transporten
    transportør transportøren transportørar sporing sporinga spore sporar sporingsnummer sporingsnummeret
    sporingsnummera sporingsnr sporingslenke sporingskode tracking trackinga leveringstid leveringstida
    leveringsdato leveringsdatoen leveringsdatoar leveringsvindauge leveringsadresse leveringsadressa
    leveringsadresser leveringsproblem undervegs underveis framme terminal terminalen terminalar terminalane
    sorteringsterminal tollen fortolling fortolla omdirigert hente henta hentar henting avhenting utlevere
    dørlevering kvittert kvittering signert signering leveringsbevis leveringsbeviset leveringsbevisa foto
    ettersendt lossa lossing lastebil semitrailer trailar kranbil båtfrakt returnert ekspressfrakt
    leveringsforsøk avvik leveransen leveranse leveransar leveransane
  `,
  'delivery-place': `
    dør døra dørmatte dørmatta trapp trappa trappene trappeoppgang trappeoppgangen trappegang gang gangen
    oppgang oppgangen inngang inngangen bislag bislaget bislaga veranda verandaen terrasse terrassen altan
    altanen balkong carport carporten garasje garasjen skur skuret vedskjul vedbu vedbua løe løa låve låven fjøs
    fjøset tun tunet hage hagen hekk hekken busk buskane blomsterpotte søppelkasse søppelkassa søppeldunk
    søppeldunken boss bosspann bossdunk papirdunk postkasse postkassa postkassestativ postkassestativet
    postkassestativa postboks postboksen nabo naboen nabohus utleveringsstad utleveringsstaden hentestad
    hentestaden hentepunkt hentepunktet hentepunkta pakkeboks pakkeboksen pakkeautomat pakkeautomaten pakkeskap
    post-i-butikk matbutikken joker kiwi spar extra bunnpris nærbutikk nærbutikken nærbutikkar bensinstasjon
    bensinstasjonen bensinstasjonar postkontor postkontoret postkontora avkjørsel oppkøyrsle innkøyrsle
    innkøyrsla innkøyrsel vegkanten grøfta snøfonn snøfonna brøytekant brøytekanten regnet kaikanten
    kjellartrapp kjellarlem heis resepsjon ekspedisjonskai bygdabutikken terskel port porten gjerde gjerdet
  `,
  carrier: `
    posten postens posten.no bring brings postnord post-nord postnor porterbuddy helthjem helthjæm heltheim dhl
    ups fedex fedx gls dpd tnt schenker dbschenker db-schenker dsv tollpost jetpak budstikka nettpost
    pakkeposten instabox budbee airmee foodora wolt oda kolonial postvesen postvesenet postverket budfirma
    budfirmaet transportfirma transportfirmaet transportselskap transportselskapet speditør speditøren
    fraktselskap fraktselskapet fraktfirma leveringsfirma leveringsfirmaet pakkefirma collicare bama kuehne
    nortransport heimkøyring lastebilsentral lastebilsentralen nor-lines norlines godsbåten cargonet avisbod
    avisbodet polfærd hermes
  `,
  'order-word': `
    bestille bestiller bestilte bestilt bestilling bestillinga bestillingar bestillingane tinga tinge tinging
    ordre ordren ordrar ordrane ordrebekreftelse ordrestadfesting ordrenummer ordrenummeret ordrenummera ordrenr
    kjøpe kjøper kjøpte kjøpt kjøp kjøpet nettkjøp nettbutikk nettbutikken nettbutikkar nettbutikkane netthandel
    netthandelen netthandla handle handla handlar handlekorg handlekorga handlevogn handlekurv handlekurven
    kasse kassa kassen utsjekk lager lageret lagerstatus lagervare utseld utselt utsolgt utselde tomt restordre
    restordren restordrar restordrane restnotert førehandsbestille forhåndsbestilt førehandstinging
    forhåndsbestilling skaffevare skaffevarer leveringstid tilgjengeleg kansellert kansellerte vare vara varer
    varene storleik storleiken storleikar storleikane farge fargen stykk antal tal abonnement prøveperiode
    bestillingsvare gåveinnpakking ønskjeliste klikk-og-hent klikkoghent kvittering kundekorg feilbestilt
    dobbeltbestilt kjøpsavtale kjøpsvilkår auksjon finn finn.no tise temu shein zalando elkjøp komplett wish
    ebay amazon
  `,
  'return-goods': `
    retur returen returar returane returnere returnerer returnerte returnert returnering returlapp returlappen
    returlappar returlappane returetikett returetiketten returetikettar returetikettane returskjema
    returskjemaet returskjemaa returfrakt returfrakten returporto returkode angrerett angreretten
    angrerettskjema angrerettskjemaet angrerettskjemaa angrar angre angra angrefrist angrefristen bytte byter
    bytta byte byterett byttelapp bytelapp ombyting reklamere reklamerer reklamerte reklamert reklamasjon
    reklamasjonen reklamasjonar reklamasjonane reklamasjonsrett* reklamasjonssak reklamasjonssaka
    reklamasjonssaker reklamasjonssakene storleik storleiken feilsendt feilsend feilvare feillevert feilkjøp
    lita trong trongt stor små mangla manglar manglande mangel manglane defekt defekte uopna ubrukt ubrukte
    original kvittering kvitteringa kvitteringar kvitteringane tilgodelapp tilgodelappen tilgodelappar
    tilgodelappane tilgode heving heve heva hevar omlevering avslag prisavslag prisavslaget prisavslaga
    feilfarge attende tilbake bestrid kjøpsrett forbrukarkjøpslova femårsrett innbytte uegna sydd mangelfull
    ufullstendig returgodkjenning
  `,
  clothes: `
    klede kleda klær klea kle sko skoen skor skoa skorne støvel støvlar støvlane gummistøvlar sandalar joggesko
    fjellsko fjellskoet fjellskoa fjellstøvlar tursko ballettsko brudesko brurekjole kjole skjørt bukse buksa
    dongeribukse olabukse jeans turbukse regnbukse kortbukse genser ulltrøye ullundertøy ullsokkar sokk lestar
    strømpebukse trøye trøya t-skjorte skjorte skjorta bluse jakke jakka dunjakke dunjakka regnjakke regnjakka
    boblejakke vinterdress flisdress parkdress utedress bobledress regnklede regnklær regntøy allversjakke kåpe
    kåpa frakk dress slips undertøy bh truse bokser bikini badedrakt badebukse pysjamas pyjamas lue lua vottar
    votter hanskar hansker skjerf skaut bunad bunaden bunadsskjorte sylv sylje sølje sølja bunadssko
    strikkekofte kofte lusekofte islandsgenser belte klokke armbandsur smykke smykket smykka halskjede
    øyreringar ørering forlovingsring diadem veske veska handveske lommebok skulesekk ryggsekk paraply
    solbriller briller verneklede arbeidsklede konfirmasjonskjole
  `,
  furniture: `
    møbel møbelet møbela møblar møbla sofa sofaen hjørnesofa sovesofa stol spisestol kjøkenstol lenestol
    kvilestol stressless gyngestol barnestol tripptrapp krakk benk bord borda spisebord spiseborda salongbord
    salongborda kjøkenbord nattbord nattborda skrivebord skriveborda kontorstol seng senga dobbeltseng køyeseng
    køyesenga barneseng sprinkelseng kontinentalseng kontinentalsenga madrass overmadrass rammemadrass pute dyne
    dyna sengetøy sengesett gardin rullegardin persienne teppe teppa golvteppe filleryer lampe lampa taklampe
    taklampa golvlampe lysekrone skap skapet skapa kleskap klesskap garderobe garderobeskap garderobeskapet
    garderobeskapa kommode hylle hylla bokhylle bokhylla skohylle skjenk spegel kjøken kjøkenet kjøkena
    kjøkeninnreiing benkeplate fronter skuff skuffa vask servant toalett toalettet toaletta do doen dusjkabinett
    dusjkabinettet dusjkabinetta dusjvegg badekar badekaret badekara baderomsinnreiing blandebatteri flis
    parkett laminat golv dørhandtak dør vindauge vindauget vindauga vindaugo peisomn tapet maling måling
    stellebord rokk klokke
  `,
  electronics: `
    tv tv-en tv-apparat fjernsyn fjernsynet fjernsyna høgtalar høgtalaren høyttalar lydplanke soundbar radio
    radioen dab dab-radio forsterkar platespelar øyreproppar hodetelefonar hovudtelefon hovudtelefonen airpods
    headset headsetet headseta vaskemaskin vaskemaskina oppvaskmaskin oppvaskmaskina tørketrommel tørketrommelen
    kjøleskap kjøleskapet kjøleskapa fryseboks fryseboksen frysar frysaren komfyr komfyren stekeomn steikeomn
    platetopp induksjonstopp kjøkenvifte ventilator ventilatoren mikrobølgjeomn mikro mikroen kaffitraktar
    kaffitraktaren kaffimaskin kaffimaskina kaffetraktar vasskokar vasskokaren brødristar airfryer airfryeren
    kjøkenmaskin blandar stavmiksar vaffeljern vaffeljernet vaffeljerna strykejern støvsugar støvsugaren
    robotstøvsugar robotklippar robotklipparen grasklippar grasklipparen hårfønar barbermaskin tannbørste
    krølltang symaskin symaskina bormaskin bormaskina drill drillen skrutrekkjar sag motorsag motorsaga
    sirkelsag kappsag høgtrykksspylar kompressor snøfresar snøfresaren vedkløyvar aggregat varmepumpe panelomn
    elsykkel elsykkelen elsykkelar elsparkesykkel drone dronen kamera kameraet pc skrivar spelkonsoll
    playstation nintendo switch lesebrett klokkeradio lader powerbank smartklokke pulsklokke gps babycall
  `,
  food: `
    mat maten middag middagen frukost frukosten kveldsmat lunsj matkasse matkassa matvarer daglegvare* brød
    brøda knekkebrød lefse lefsa lompe bolle skillingsbolle kake kaka vaffel vaflar svele pizza grandiosa burger
    burgaren hamburgar pommes-frites pølse pølsa sushi kebab taco suppe suppa fiskesuppe graut rømmegraut
    raspeball kumle komle klubb potetball kjøtkaker kjøttkaker fårikål pinnekjøt smalahove ribbe ribba lutefisk
    rakfisk torsk laks sild sei makrell reke krabbe egg egga mjølk mjølka melk mjølkekartong ost brunost gulost
    smør yoghurt rømme fløyte kjøt kjøtdeig kylling lam salat agurk tomat potet frukt eple epla eplemost
    morellar jordbær bær moltebær banan is isen sjokolade smågodt godteri chips kaffi kaffe te brus cola
    vatnflaske øl ølet vin sprit akevitt barnemat grønsaker harsk mugla rote utgått allergen gluten glutenfri
    vegetar vegan
  `,
  'garden-leisure': `
    plante planta plantar blome bloma blomar blomster blomen rosebusk rose bukett hekkplantar frukttre frø såfrø
    løk jord hagemøbel hagemøblar hagestol grill gassgrill trampoline trampolina drivhus drivhusa sykkel sykler
    elsykkel barnesykkel sparkesykkel kajakk kano robåt gummibåt padlebrett sup ski skia skistavar stavar
    langrennsski rulleski alpinski slalomski snowboard skisko skøyter skøytene hjelm akebrett kjelke spark telt
    sovepose liggeunderlag fiskestong fiskestonga sluk fluestong garn ruser leike lego dukke dukka dukkehus
    bamse puslespel brettspel spel spelet bok boka bøker bøkene teikneserie vekeblad garnet strikkepinnar
    strikkegarn hekling saum malarsaker hobby piano pianoet trekkspel fotball fotballsko mål basketkorg
    svømmebasseng badestamp boblebad basseng husky sandkasse huske sklie leikestativ leikestativet leikestativa
    ballong juletre julepynt fyrverkeri rakett adventskalender hengekøye badeleiker treningsapparat tredemølle
    vekter hundebur fôr hundefôr kattesand sal ridestøvlar
  `,
  warranty: `
    garanti garantien garantiar garantitid garantisak reklamere reklamasjon reklamasjonen reklamasjonar
    reklamasjonsrett reklamert defekt defekten defekte defekta feil fabrikkfeil fabrikkfeilen fabrikkfeilar
    fabrikasjonsfeil fabrikasjonsfeilen fabrikasjonsfeilar produksjonsfeil produksjonsfeilen produksjonsfeilar
    feilvare mangel mangelen manglar øydelagt øydelagd øydelagte gåen sprakk losna løysna losnar utsliten
    slitasje slitt reservedel reservedelen reservedelar service servicen serviceverkstad serviceavtale
    servicesenter verkstad reparasjon reparasjonen reparasjonar reparere reparert reparatør reparatøren
    reparatørar innlevert innlevering ombyting bytte byte ny avslag prisavslag forbrukarrådet forbrukarkjøp
    kjøpslova kjøpsdato kjøpsdatoen kjøpsdatoar kjøpsdatoane kvittering kvitteringa kvitteringar kvitteringane
    importør produsent produsenten produsentar produsentane leverandør leverandøren leverandørar leverandørane
    modell modellen serienummer serienummeret serienummera tilbakekalle tilbakekalling tilbakekalt dårleg
    kvalitet kvaliteten dritkvalitet skrap skrapet rask ræl møkk-kvalitet mandagsprodukt måndagseksemplar
    levetid haldbarheit haldbar daua død slutta sluttar femår toår undersøking undersøkingsgebyr lånebil
    låneapparat lånemaskin brukarfeil eigenfeil
  `,
  'shop-word': `
    butikk butikken *butikk *butikken nærbutikk nærbutikken landhandel landhandelen krambu bygdebutikk
    daglegvarebutikk daglegvarebutikken kjøpesenter kjøpesenteret kjøpesentera senteret amfi storsenter
    forretning forretninga varehus varehuset varehusa byggvare byggjevarehus felleskjøpet biltema clas europris
    rusta nille jula jysk ikea elkjøp power xxl rema kiwi coop extra meny obs spar joker bunnpris vinmonopolet
    polet bensinstasjon kasse kassa kassen kassadame sjølvbetening sjølvbetent sjølvskanning kassadama
    kassabetjent pant pantemaskin pantemaskina hylle hylla hyllene hyllekant prislapp prislappen tomme tom
    fryseisk disk disken ferskvaredisk handlevogn handlevogna handlekorg pose posar posen kundesenter
    kundeservice ekspeditør ekspeditøren butikkmedarbeidar butikkmedarbeidaren butikksjef butikksjefen
    butikksjefar betjening betjeninga tilsett tilsette vakt vakter vektar prøverom prøveromet prøveroma
    prøverommet opning opninga nyopna gjenopning opningsfest opnar stengjer nedlagt søndagsope søndagsopen
    strøkbutikk utsal kundekort medlemskort varetelling varelager varemottak skanna feilpris feilprisa pris
  `,
}
