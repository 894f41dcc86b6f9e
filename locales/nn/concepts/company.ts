import type { ConceptWords } from '../../../src/core/concepts.js'

/** Nynorsk words by concept: the company. */
export const company: ConceptWords<'company'> = {
  sponsor: `
    sponsor sponsoren sponsorar sponsorane sponsoravtale sponsoravtalen sponsoravtalar sponsoravtalane
    sponsormidlar sponsorstøtte sponsorstøtta sponse sponsar sponsa sponsing sponsinga støtte støtta støttar
    stønad tilskot tilskotet tilskota gåve gåva gåver gåvene gåvemidlar gåvefond samfunnsgåve samfunnsmidlar
    donasjon donasjonen donasjonar donasjonane donere donerer donerte innsamling innsamlinga tv-aksjonen basar
    bingo loddbok lodd loddsal dugnad dugnaden dugnadar dugnadane idrettslag idrettslaget idrettslaga lag laget
    fotballag fotballaget fotballaga handball handballjentene korps korpset skulekorps drakt drakta drakter
    draktene draktsponsor cup cupen skirenn skirennet stemne stemnet stemna turnering festival festivalen
    festivalar festivalane vossajazz førdefestivalen spel spelet bygdespel konsert idrettshall kunstgras
    kunstgrasbane reklameskilt stipend stipendet stipenda talentstipend talent velgjerd* ideell ideelle
    frivillig frivilligt frivillige hjelpekorps røde-kors redningsselskapet kreftforeininga samarbeidsavtale
    premie premiar premiebord pokal arena namnerett grasrotandel grasrot
  `,
  'job-ad': `
    stilling stillinga stillingar stillingsannonse stillingsannonsen stillingsannonsar utlysing utlysinga utlyst
    ledig ledige søke søkje søkjer søkjar søkjaren søkjarar søkte søkt søknad søknaden søknadar søknadsfrist
    søknadsfristen jobbsøknad jobbsøknaden jobbsøknadar jobbsøkar jobbsøkaren jobbsøkarar sommarjobb
    sommarjobben sommarjobbar sommarjobbane sommarvikar sommarvikaren sommarvikarar sommarvikarane helgejobb
    helgejobben helgejobbar helgejobbane deltidsjobb deltid ekstrajobb ferievikar vikar vikariat tilsetje
    tilsette tilsetjing tilsett ansette ansetter rekruttere rekruttering bemanning bemanningsbyrå headhunta
    jobbintervju jobbintervjuet jobbintervjua intervju intervjuet intervjua cv cv-en attest referansar referanse
    referansen referansane lærling lærlingen lærlingar lærlingane lærlingplass lærlingplassen lærlingplassar
    lærlingplassane læreplass læreplassen læreplassar læreplassane trainee praksis praksisplass praksisplassen
    praksisplassar praksisplassane utplassering arbeidserfaring erfaring kvalifikasjonar kvalifisert kompetanse
    løn lønn startløn turnus oppstart aldersgrense finn.no webcruiter jobbnorge karrieremesse karriere
    internship utdanning nyutdanna bacheloroppgåve masterstudent jobbtilbod jobb jobbar arbeidskraft
    sesongarbeid sesongarbeidar verv tilsettingsprosess
  `,
  'press-news': `
    journalist journalisten journalistar redaksjon redaksjonen redaksjonar redaktør redaktøren redaktørar avis
    avisa aviser avisene lokalavis lokalavisa lokalaviser lokalavisene nrk vestlandsrevyen tv2 vg dagbladet
    firda sunnmørsposten hordaland sogn-avis bergenstidende bt porten.no nynorskpressa framtida dagogtid
    vikebladet møre dagsrevyen brennpunkt forbrukarinspektørane tv-hjelpen kontrollen nettavis reportasje
    reportasjen reportasjar reportasjane artikkel artikkelen artikkelar artikkelane artiklar oppslag oppslaget
    oppslaga intervju intervjuet intervjua nyheit nyheita nyheiter nyheitene nyhende kronikk kronikken kronikkar
    kronikkane lesarbrev lesarbrevet lesarbreva lesarinnlegg lesarinnlegget lesarinnlegga leiarartikkel
    pressemelding pressemeldinga pressemeldingar pressemeldingane pressetalsperson pressekontakt presse pressa
    kommunikasjonssjef kommunikasjonssjefen kommunikasjonssjefar kommunikasjonssjefane uttale uttaler uttalte
    uttalt kommentar sitat sitere sitert deadline innsyn innsynskrav offentleglova postliste kjelde kjelder
    avsløring avslørte avsløre podkast podcast dokumentar dokumentaren dokumentarar dokumentarane medium media
    mediene debatten saka las lese stod forside framsida krigstypar fotograf redaksjonell
  `,
  'ceo-money': `
    direktør direktøren direktørar konsernsjef konsernsjefen konsernsjefar administrerande toppsjef toppsjefen
    toppsjefar toppleiar toppleiaren toppleiarar banksjef banksjefen leiarløn leiarlønn leiarlønningar sjefsløn
    sjefsløna lønsfest direktørløn bonus bonusen bonusar bonusfest milliardoverskot overskot overskotet
    overskota overskudd underskot underskotet underskota utbytte utbyttet utbytta rekordoverskot rekordresultat
    resultat resultatet kvartalsresultat kvartalstal profitt profitten profitere tener tente tjener tjente
    millionar millionane milliard milliardar milliardane milliarder aksjonær aksjonæren aksjonærar eigar eigaren
    eigarar investor investoren investorar styret styreleiar styreleiaren styreleiarar styrehonorar styremedlem
    generalforsamling generalforsamlinga årsmelding årsrapport årsrapporten årsrapportar årsrekneskap rekneskap
    rekneskapen rekneskapar rekneskapane børs kurs sluttpakke sluttpakken sluttpakkar sluttpakkane fallskjerm
    gullfallskjerm pamp pampar pampane pampevelde finansfolk fiffen rikingar rik rike rikast grisk griske
    grådigheit grådige kapitalist kapitalisten kapitalistar kapitalistane kapital konsern konsernet konserna
    privatfly luksus kostebudsjett representasjon hestehandel lommene lomma kapitalmakt
  `,
  values: `
    pride pridemånad prideflagg regnboge regnbogeflagg regnbogeflagget regnbogeflagga mangfald mangfaldet
    likestilling likestillinga inkludering klima klimaet klimavenleg klimanøytral klimanøytralt berekraft
    berekraftig berekraftige bærekraft grøn grøne grønt grønvask grønvasking grønvaska miljø miljøet miljøvenleg
    utslepp utsleppa fossil fossilt olje oljepengar oljefond krig krigen krigane russland ukraina israel gaza
    palestina palestinsk folkemord okkupasjon okkuperte våpen våpenindustri boikott boikotten boikotte boikottar
    nato politikk politikken politisk politiske parti partiet høgre arbeidarpartiet frp raudt senterpartiet sv
    mdg krf woke wokeisme etikk etisk etiske uetisk verdi verdiar verdiane standpunkt menneskerettar
    menneskerettane dyrevelferd dyrevern pelsdyr palmeolje soya barnearbeid flagg flagget samfunnsansvar
    samfunnsoppdrag moral dobbeltmoral dobbelmoralsk hyklersk hyklarar hykleri aksjonere demonstrasjon
    demonstrere motvind samisk fosen tiltak
  `,
  advert: `
    reklame reklamen reklamar reklamane reklamefilm reklamefilmen reklamefilmar reklamefilmane reklamekampanje
    reklamebrev reklamepost reklameplakat radioreklame radioreklamen radioreklamar radioreklamane tv-reklame
    annonse annonsen annonsar annonsane annonsere annonserer annonsert annonsering kampanje kampanjen kampanjar
    kampanjane film filmen spott slagord slagordet slagorda slogan sloganen sloganar sloganane logo logoen
    logoar logoane plakat plakaten plakatar plakatane banner influensar influensaren influensarar influensarane
    influenser bloggar kjendis kjendisen kjendisar kjendisane skodespelar marknadsføring marknadsføringa
    marknadsføre marknadsfører marknadsavdeling marknadsavdelinga uadressert reklamemerke reklamefri
    marknadssjef reklamebyrå reklamepausane jingle jinglen brosjyre kundeavis dørsal dørseljar telefonsal
    telefonseljar telefonseljaren telefonseljarar telefonseljarane selgar lovar lokkar lokkemiddel villeiande
    misvisande sexistisk smaklaus smaklaust smaklause pinleg teit morosam humor profil profilen design fargen
    fargar visuell font fonten grafisk profilering sponsa innhald lysskilt skrivefeil nynorsk reservert
    reservasjonsregister
  `,
  'branch-network': `
    filial filialen filialar filialane nedlegging nedlegginga nedlegge nedlagt nedlagde nedleggje legge stengje
    stenginga stenging stengde stenge sentralisering sentraliseringa sentralisere sentralisert kontorstruktur
    bankfilial bygdebank bygdebanken lokalbank lokalbanken sparebank sparebanken lokal lokalt lokale lokalkontor
    lokalkontoret lokalkontora nyopna opning opninga opne nyetablering etablere etablert flytting flytta flytte
    samlokalisering bygd bygda bygder bygdene bygdi grend grenda distrikt distriktet distrikta distrikts utkant
    utkanten by byen bygg bygget bygning bygninga nybygg depot depotet skilt skiltet fasade minibank minibanken
    uttak avfolking fråflytting sentrum sentrumet tettstad hovudkontor hovudkontoret hovudkontora postkontor
    postkontoret butikken bensinstasjonen skulenedlegging terminal lager mil køyretur kontorlaus arbeidsplassar
    rasere raserer rasering nedbygging tilbodet
  `,
  'merger-name': `
    fusjon fusjonen fusjonar fusjonane fusjonere fusjonert fusjonerte samanslåing samanslåinga slått samanslått
    samanslåtte namnebyte namnebytet namnebyta namneendring namneendringa namneendringar namneendringane
    namneskifte namn namnet nyttnamn logo oppkjøp oppkjøpet oppkjøpa oppkjøpt kjøpt selt seld selde sal salet
    eigar eigarar eigarskifte eigarskiftet eigarskifta eigarskap eigd eig utanlandsk svensk dansk konsern
    konsernet dotterselskap dotterselskapet dotterselskapa morselskap dna historie historia historisk grunnlagd
    grunnlagt skipa skipinga stifta stiftar grunnleggjar jubileum jubileumet jubileuma jubileet jubilere
    jubilerer jubilerar hundreårsjubileum feire feirar feirer femtiårsjubileum tradisjon tradisjonar
    tradisjonsrik identitet identiteten omdøyping omdøypt omdøypte døypt heitte heiter tidlegare gamle fjordane
    sognogfjordane sparebanken-vest televerket postverket nsb kommunesamanslåing kommunesamanslåinga kommunenamn
    storkommune storbank fylkesnamn vestland oppsplitting fisjon
  `,
  congratulation: `
    gratulere gratulerer gratulera gratulert gratulasjon gratulasjonen gratulasjonar gratulasjonane tillukke
    lukke lukkast hurra hurraa hurrarop bravo skål ære heider heidra hedra heidersteikn pris prisen prisar
    prisutdeling prisutdelinga prisutdelingar prisutdelingane prisvinnar prisvinnaren prisvinnarar prisvinnarane
    kåra kåring kåringa kundepris servicepris årets vinnar vinnaren vinnarar vinnarane vann vinne vinn vunne
    medalje medaljen medaljar medaljane gull sølv bronse pokal førsteplass applaus applauderer klapp klappar
    klappe honnør fortent fortente velfortent velfortente stolt stolte imponerande jubileum jubileet bursdag
    bursdagen fødselsdag nominert nominasjon utmerking utmerkinga utmerkingar utmerkingane diplom blomar kake
    konfetti heia kudos respekt hatten krans kongepokal rekord sertifisering miljøfyrtårn
  `,
  'environment-nature': `
    miljø miljøet natur naturen naturmangfald forureining forureininga forureine ureining ureina utslepp
    utsleppet utsleppa oljesøl søppel søppelet boss bosset avfall avfallet plast plasten mikroplast resirkulere
    kjeldesortering kjeldesortere støy støyen bråk bråket lukt lukta stank stinkar røyk støv støvet vindmølle
    vindmølla vindkraft vindkraftverk vindturbin vindturbinen turbin kraftlinje kraftlinja høgspent monstermast
    monstermasta vasskraft elv elva laks villaks villaksen lakselus oppdrett oppdrettsanlegg fjord fjorden
    sjødeponi gruve gruva gruveavfall myr myra skog skogen tre trea hogst hogge hogd felling felte beite
    beitemark strand strandsone fiskedød vegarbeid vegarbeidet vegarbeida graving gravearbeid gravearbeidet
    gravearbeida gravemaskin sprenging sprengte rystingar kran brøyting brøytinga brøyte brøytar brøyta
    brøytebil snørydding strøing strødd strø salting kantslått kantklipp hol vegen asfalt asfalten hjortegjerde
    ulv ulven bjørn bjørnen rovdyr hubro reinbeite landbruk gjødsel gylle
  `,
  municipal: `
    kommune kommunen kommunal kommunalt kommunale kommunestyre kommunestyret kommunestyra formannskap
    formannskapet formannskapa ordførar rådmann kommunedirektør rådhus rådhuset rådhusa barnehageplass
    barnehageopptak barnehageopptaket barnehageopptaka hovudopptak opptak skuleplass sfo kulturskule byggesøknad
    byggesøknaden byggeløyve byggeløyvet byggeløyva byggjeløyve byggesak byggesaka nabovarsel nabovarselet
    nabovarsela dispensasjon dispensasjonen reguleringsplan reguleringsplanen regulering arealplan boss bosset
    bosspann bossdunk bossdunken søppel søppelet bosstøming bosstøminga renovasjon renovasjonen tøming tøminga
    miljøstasjon miljøstasjonen gjenvinningsstasjon vim nomil sim vatn avløp slam feiing feiar brannvesen veg
    vegen gatelys gatelyset gatelysa gateljos fortau fortauet fortaua gangveg gangvegen sykkelveg brøyting
    brøyte strøing fartsdump fartsdumpen fartshump gangfelt fotgjengarovergang autovern bibliotek biblioteket
    biblioteka leikeplass leikeplassen symjehall symjehallen svømmehall idrettshall kyrkjegard ungdomsklubb
    ungdomsklubben park parken badeplass toalett heimehjelp omsorg sjukeheimsplass legekontor eigedomsskatt
    sosialstønad bustøtte skjenkeløyve barnevern barnevernet fritidsklubb frivilligsentral kulturhus kai
    småbåthamn
  `,
  survey: `
    undersøking undersøkinga undersøkingar undersøkingane spørjeundersøking spørjeundersøkinga
    spørjeundersøkingar spørjeundersøkingane brukarundersøking brukarundersøkinga brukarundersøkingar
    brukarundersøkingane kundeundersøking kundeundersøkinga kundeundersøkingar kundeundersøkingane spørjeskjema
    spørjeskjemaet spørjeskjemaa tilfredsheit meiningsmåling stjerne stjerna stjerner stjernene terningkast
    terningkastet terningkasta terning sekser einar toar trustpilot google anmeldelse anmeldelsen anmeldelsar
    anmeldelsane omtale omtalen omtalar omtalane melding rate rating ratinga score scora skår skala karakter
    karakteren vurdere vurdering vurderinga vurderingar vurderingane tilbakemelding nps smilefjes surefjes
    konkurranse konkurransen konkurransar konkurransane konkurranser vinne vinnar vinnaren vinnarar vinnarane
    vann trekning trekninga trekt premie premien premiar premiane lodd loddtrekning lotteri lotteriet lotteria
    quiz tevling tevlinga kåring røyste røystar røyst avstemming delta deltok påmelding gåvekort spørsmål anonym
    svare svarprosent kundepanel testpanel brukartest intervjuar respondent fokusgruppe undersøkelse
  `,
}
