import type { ConceptWords } from '../../../src/core/concepts.js'

/** Nynorsk words by concept: insurance and harm. */
export const harm: ConceptWords<'harm'> = {
  'insurance-kind': `
    *forsikring *forsikringa *forsikringar *forsikringane *forsikringen forsikring forsikringa forsikringar
    forsikringane innbuforsikring innbuforsikringa innbuforsikringar innbuforsikringane husforsikring
    husforsikringa husforsikringar husforsikringane bilforsikring bilforsikringa bilforsikringar
    bilforsikringane reiseforsikring reiseforsikringa reiseforsikringar reiseforsikringane barneforsikring
    barneforsikringa barneforsikringar barneforsikringane livsforsikring livsforsikringa livsforsikringar
    livsforsikringane dyreforsikring dyreforsikringa dyreforsikringar dyreforsikringane hundeforsikring
    hesteforsikring båtforsikring båtforsikringa båtforsikringar båtforsikringane hytteforsikring
    ulukkesforsikring uføreforsikring sjukeforsikring landbruksforsikring driftsbygningsforsikring
    traktorforsikring kasko kaskoen delkasko delkaskoen fullkasko toppkasko minikasko reisegaranti
    villaforsikring gjeldsforsikring yrkesskadeforsikring behandlingsforsikring helseforsikring helseforsikringa
    helseforsikringar helseforsikringane ansvarsforsikring ansvarsforsikringa ansvarsforsikringar
    ansvarsforsikringane gravferdsforsikring verdigjenstandsforsikring kjæledyrforsikring katteforsikring
    fiskeforsikring eigarskifteforsikring buskapsforsikring avlingsforsikring mobilforsikring elsykkelforsikring
    mopedforsikring snøscooterforsikring campingvognforsikring studentforsikring naturskadeforsikring
    naturskadepool kritisk gruppeliv barnepakke forsikra
  `,
  'insurance-terms': `
    vilkår vilkåret vilkåra forsikringsvilkår forsikringsvilkåret forsikringsvilkåra eigendel eigendelen
    eigendelar eigendelane eigenandel eigenandelen dekning dekninga dekningar dekningane *dekning *dekninga
    dekkje dekker dekkjer dekt dekka dekke polise polisen polisar polisane forsikringsbevis forsikringsbeviset
    forsikringsbevisa premie premien premiar premiane klausul klausulen klausular klausulane unntak unntaket
    unntaka avgrensing avgrensinga avgrensingar avgrensingane karenstid karenstida karens bonus bonusen
    startbonus bonustap avtalevilkår fornying fornyar fornya avtaleperiode forsikringsperiode hovudforfall
    oppseiing oppseiingstid forsikringssum forsikringssumen forsikringssummen reservasjon sikkerheitsforskrift*
    aktløyse grov opplysningsplikt helseerklæring helseerklæringa helseerklæringar helseerklæringane helseattest
    fullverdi førsterisiko aldersfrådrag verdifall slitasje elde naturskade naturskaden naturskadar naturskadane
    ansvar ansvarsgrense forsikringstakar forsikringstakaren forsikringstakarar forsikringstakarane
    forsikringsgjevar innbusum samlerabatt medlemsforsikring avkorting småskrift smålita smådraga kundeavtale
    årspremie tariffering restverdi dobbeltforsikra underforsikra
  `,
  'claim-word': `
    skade skaden skadar skadane *skadesak *skadesaka *skadesaker *skadesakene *skademelding *skademeldinga
    *skademeldingar *skademeldingane *skadeoppgjer *skadeoppgjeret *skadeoppgjera skadenummer skadenummeret
    skadenummera skadenr skadesak skademelde skademeldt skademeldte skadeavdeling* skadeservice skadebehandlar
    skadebehandlaren skadebehandlarar skadebehandlarane sakshandsamar sakshandsamaren sakshandsamarar
    sakshandsamarane saksbehandlar saksbehandlaren saksbehandlarar saksbehandlarane takstmann takstmannen takst
    taksten takstar takstane taksering taksert taksør taksøren erstatning erstatninga erstatningar erstatningane
    erstatta erstatte erstattar oppgjer oppgjeret oppgjera oppgjør oppgjøret utbetaling utbetalinga utbetalingar
    utbetalingane utbetalt skjønn skjønnet krav kravet skadekrav erstatningskrav erstatningskravet
    erstatningskrava ménerstatning utgreiing synfaring synfaringa synfaringar synfaringane synfare synfarar bot
    vederlag dokumentasjon dokumentere kvittering kvitteringa kvitteringar kvitteringane verditap totalskade
    totalskaden totalskada kondemnert kondemnere skadeskjema skadeskjemaet skadeskjemaa skademelda skadebot
    rovviltskade* naturskadeerstatning skadestad avsavn avsavnsgodtgjersle kontantoppgjer leigebil delskade
  `,
  'claim-decision': `
    avslag avslaget avslaga avslå avslår avslo avslått avslåtte avviste avvist avvise avviser avvisinga nekta
    nektar innvilga innvilge innvilgar innvilging godkjend godkjent godkjende godkjenne godkjenner godkjenning
    godkjenninga avkorta avkorte avkortar avkorting avkortinga redusert redusere reduksjon klage klaga klager
    klagene klagar klagde klageadgang klagefrist klagefristen klagebrev klagenemnd klagenemnda ankenemnd anke
    anka ankar finansklagenemnda vedtak vedtaket vedtaka grunngje grunngjeving grunngjevinga grunngiving
    grunngivinga grunngav begrunne begrunning avgjerd avgjerda avgjerder avgjersle avgjersla omgjere omgjort
    omgjering medhald bestrid bestridd forkasta forkaste trekt tolka tolking skulda paragraf paragrafen
    finskrift delvis fullt avklaring etterbetalt handsaming ny-vurdering revurdere revurdert
  `,
  'water-damage': `
    vasskade vasskaden vasskadar vasskadane vassskade vassskaden vassskadar vassskadane vasslekkasje
    vasslekkasjen vasslekkasjar vasslekkasjane *lekkasje *lekkasjen *lekkasjar *lekkasjane lekkasje lekk lek
    lekke lekkar lekker lekkjer lak lekka drypp dryp dryppar dryppa dropar rør rørbrot rørbrotet rørbrota
    røyrbrot røyr sprunge sprokke frostspreng frostsprengt sprengt oversvømt oversvømming oversvømminga fløymt
    overfløymt kjellar kjellaren kjellarar kjellarane kjellarlokale fukt fukten fukta fuktig fuktige fuktskade*
    fuktmålar muggsopp mugg mugga mugglukt sopp råte rote rotne råteskade gjennomvåt vassinntrenging avløp
    avløpet sluk sluken sluket tett tilstoppa tilbakeslag kloakk kloakken takrenne takrenner taklekkasje flaum
    flaumen fløde fløyme fløymer flom flaumskade springflo stormflo dren drenering drenert pumpe lensepumpe
    badet baderom baderomsgolv parkett membran membranen våtrom* sikre oppvaskmaskinlekkasje varmtvassberedar
    takras isgang vatnet vaskekjellaren tørke avfuktar avfuktaren avfuktarar avfuktarane tørkevifte
  `,
  'fire-storm': `
    brann brannen brannar brannane *brann brenn brende brent brunne branntomt branntomta brannvesen brannvesenet
    brannskade brannskaden brannskadar brannskadane eldsvåde eld elden flammar flammane røyk røyken røykskade
    røykskaden røykskadar røykskadane sot sota pipebrann pipebrannen fjøsbrann fjøsbrannen løebrann hyttebrann
    bilbrann lynnedslag lynnedslaget lynnedslaga lyn lynet toreskade torever toreveret tora tordenver storm
    stormen stormar stormane stormskade* orkan orkanen ekstremver ekstremveret uver uveret vindkast kast kasta
    trefall tre trefelt vindfall nedblåst blåse blåst blæs bles taket takplater takstein hagl haglskade* skred
    skredet skreda *skred *skredet jordras ras raset steinras steinsprang steinspranget snøskred flaum flaumen
    kvikkleire kvikkleireskred kortslutning kortslutta overslag overspenning overspenninga brannalarm
    røykvarslar røykvarslaren røykvarslarar røykvarslarane brannslokking* sløkt sløkkje slokke evakuert
    evakuering villbrann lyngbrann skogbrann gneistar påtent feiar feiaren
  `,
  breakage: `
    knust knuste knusa knuse knuser sprokke sprokken sprekk sprekken sprekker sprakk knekt knekke knakk brekt
    brotna brote broten brotne brast hol hull ripe ripa riper ripete bulk bulken bulkar bulkane bulka bulket
    skrape skrapa skrapt øydelagt øydelagd øydelagde øydelegg ødelagt ødelagd ødelegge mista datt ramla velta
    velte rive reve revna revne slite slitt skada skadd skadde skeiv skeivt bøygd bøygt krølla søl sølt sølte
    søla kaffisøl skjermknus glaskår potteskår skår flenge flisa hakk hakket laus lause losna tråkka dunka
    smadra smadrast skambanka kverka havarert havari rausa sund sundt stykke kaputt glaset ruta flatklemt
    deformert ramponert samanklemt knusksund avbroten dratt fillete
  `,
  'car-crash': `
    kollisjon kollisjonen kolliderte kollidere kollidert krasj krasjen krasja krasje påkøyrsel påkøyrselen
    påkøyrsle påkøyrd påkøyrt påkjørt påkjøyrt kræsj kræsja utforkøyring utforkøyringa utforkøyrt utforkjøring
    grøft grøfta veggrøft rekkverk rekkverket rekkverka autovern autovernet skrens skrensa sklei skli sklidd
    slarka glatt glatta glattis bulk bulka bulken elg elgen elgpåkøyrsel hjort hjorten hjorteviltpåkøyrsle rådyr
    rådyret rein reinsdyr sau sauen viltpåkøyrsel vilt frontrute frontruta steinsprut steinsprett støtfangar
    støtfangaren skjerm skjermen panser panseret lykt lyktene speil spegel sidespegel sidespegelen bakrute
    berging berginga bergingsbil bergingsbilen viking falck naf taua taue tauing tauebil bilberging nødnett
    veghjelp veghjelpa kranbil rygga ryggeskade trafikkulukke trafikkulukka bilulukke bilulukka ulukke ulukka
    ulukker ulykke møteulukke kjedekollisjon whiplash nakkesleng totalvrak vrak vraket vraka skademelding
    punktert punktering punkterte kondemnert smell smellen rundkøyring vikeplikt parkeringsskade felg dekk
    avkøyringsskade
  `,
  burglary: `
    innbrot innbrotet innbrota innbrudd tjuveri tjuveriet tjuveria *tjuveri stole stolen stolne stjele stel stal
    stjålet stjålne stjålen stjælt tjuv tjuven tjuvar tjuvane oppbroten oppbrote rana ran ranet rane nasking
    naska raske raska robba dirka brekkjern kubein hærverk hærverket hærverka tagga tagging graffiti ranar
    ranaren ranarar ranarane lommetjuv lommetjuven lommetjuvar lommetjuvane lommetjuveri sykkeltjuv* biltjuv*
    båtmotortjuv* innbrotsalarm innbrotsalarmen innbrotsalarmar innbrotsalarmane alarm alarmen bortkomne rive
    nabovakt kikhol lås låsen tømt gjennomrota plyndra gullet sølvet sølvtøy smykka straffesak verdisak
    påhengsmotor* dieseltjuv* pakketjuv* vandalisert vandalar ramponert katalysator hytteinnbrot naskeri heleri
  `,
  injury: `
    brakk brekt brote ribbeinsbrot handleddsbrot hoftebrot armbrot beinbrot lårhalsbrot handledd ankel ankelen
    kne kneet kneskade kneskaden kneskadar skulder ryggskade ryggskaden ryggskadar nakkeskade nakkeskaden
    nakkeskadar hjernerysting hjernerystelse hovudskade hovudskaden hovudskadar fall fallet falt ramla datt
    snubla sklei sklidd forstua forstuing overtrakk vrikka skada skadd kutt kutta sår såret sydd sting stinga
    brannskade brannskaden brannskadar forbrent skålda tannskade tannskaden tannskadar tann tanna tenner fortann
    jekslar tannlege tannlegen tannlegar tannlegane tannkrone blødde blod blør bløding bitt bit hundebit
    flåttbit brannsår gips gipsa gipsen krykkje krykkja krykkjer krykkjene slynge ambulanse ambulansen legevakt
    legevakta røntgen invalid invaliditet varig mén ménet menprosent yrkesskade yrkesskaden yrkesskadar
    yrkesskadane arbeidsulukke arbeidsulukka sparkesykkelulukke isskade skiulukke skirenn slag forfrosen brist
    ribbein kragebein kravebein haleben fingeren tåa klemskade klemt senebetennelse whiplash nakkesleng
  `,
  'pet-word': `
    katt katten katta kattepus pus pusen pusekatt kattunge kattungen hund hunden bikkje bikkja valp valpen tispe
    tispa hannhund gjetarhund gjetarhunden bordercollie buhund elghund elghunden schæfer labrador pudel hest
    hesten ponni føll føllet merr fjording fjordhest fjordhesten dølahest veterinær veterinæren veterinærar
    dyrlege dyrlegen dyrlegar dyreklinikk dyreklinikken dyreklinikkar dyresjukehus kjæledyr kjæledyret kjæledyra
    kanin kaninen kaninar marsvin hamster undulat papegøye høne høna høner hana hane ku kua kyr kyrne kyra kalv
    kalven kalvar kviger kvige okse oksen sau sauen sauar sauer sauene lam lammet lamma geit geita geitene kje
    vêr gris grisen grisar purke smågris villsau ull fjøs fjøset beite beitet rein reinflokk skilpadde slange
    bie bier bikube bikubar gullfisk akvarium løpetid kull kullet id-merka chip sterilisert kastrert hofteledd
    kolikk avliving avliva avlive
  `,
}
