import type { ConceptWords } from '../../../src/core/concepts.js'

/** Bokmål words by concept: the company. */
export const company: ConceptWords<'company'> = {
  sponsor: `
    sponsor sponsoren sponse sponser sponsa sponset sponsing sponsinga sponsorat sponsoratet sponsoravtale
    sponsormidler sponsorsøknad hovedsponsor samarbeidspartner samarbeidspartnere fotballag fotballaget
    fotballlag håndballag idrettslag il skiklubb skiklubben idrettsforening klubb klubben cup cupen norway-cup
    norwaycup turnering turneringa birken birkebeinerrennet vasaloppet skirenn renn rennet landslag eliteserien
    obosligaen toppserien rosenborg viking glimt vålerenga draktreklame drakt drakta støtte støtter støtta
    støttet stønad bidrag gave gaven gaver gavefond gavetildeling gavetildelinga gavemidler sparebankstiftelse
    stiftelse stiftelsen allmennyttig allmennyttige samfunnsutbytte innsamling innsamlinga innsamlingsaksjon
    veldedig* tv-aksjonen tvaksjonen røde kors frelsesarmeen kreftforeningen leger utengrenser krafttak
    krafttakmotkreft donasjon donere donerer donert grasrot grasrota grasrotandel grasrotmidler stipendet
    talentstipend dugnad korps skolekorps festival konsert kulturhus utøver utøvere idrettsutøver idrettsutøvere
    talent maraton stafett holmenkollstafetten sykkelritt arctic race loppemarked basar ballbinge ballbingen
    kunstgressbane gapahuk lysløype lysløypa søknadsfrist nærmiljøtiltak
  `,
  'job-ad': `
    stilling* utlysning utlysninga utlyst utlyste jobbannonse finn.no jobb jobben jobber sommerjobb* sommervikar
    deltidsjobb ekstrajobb ekstravakt vikariat vikariatet vikar vikarer trainee traineen traineestilling
    traineeprogram traineeprogrammet traineeordning internship intern graduate lærling lærlingplass læreplass
    lærlingeplass praksis praksisen praksisplass utplassering arbeidsuke søke søker søkt søkte søknad søknaden
    søknader jobbsøknad jobbsøker jobbsøkere søkere søkerportal cv cv-en cven attest attester referanser
    vitnemål intervju* førstegangsintervju videointervju rekruttering rekrutteringa rekruttere* hr hr-avdeling
    hr-avdelinga ansette ansetter ansettes ansatt ansettelse* headhunter headhuntere karriere* arbeidsgiver
    arbeidsmiljø lønnstrinn lønnsnivå tiltredelse prøvetid prøvetida ledig ledige kvalifikasjoner kvalifisert
    kandidat student masteroppgave masterstudent bachelor bacheloroppgave
  `,
  'press-news': `
    journalist* redaktør redaktøren avis avisa avisen aviser lokalavis lokalavisa dagbladet vg aftenposten nrk
    tv2 e24 dn dagens næringsliv finansavisen nettavisen adressa adresseavisen bergenstidende bt
    stavangeraftenblad itromsø nordlys finnmarken klassekampen digi.no tek.no dinside tv2hjelperdeg hjelper
    matkontrollen forbrukerinspektørene fbi brennpunkt dagsrevyen dagsnytt nyhet nyheten nyheter nyhetssak
    nyhetssaken sak saken artikkel artikkelen artikler oppslag oppslaget forside forsiden forsida reportasje
    reportasjen intervju* sitat sitatet sitere siterer kilde kilder pressemelding pressemeldinga pressetelefon
    pressekontakt pressevakt kommunikasjonssjef kommunikasjonsavdeling kommunikasjonsavdelinga
    kommunikasjonsrådgiver informasjonssjef kommentar tilsvar tilsvaret tilsvarsrett uttale uttalelse uttalelsen
    leserinnlegg leserbrev leserbrevet kronikk kronikken debatt debatten debattinnlegg deadline pressa pressen
    media mediene medieoppslag podkast podkasten avsløring avsløringa avslørte avslørt varsler varsleren
    varslere gransking granskinga granskning granske gransker granska
  `,
  'ceo-money': `
    toppsjef* direktør* konsernsjef konserndirektør konsernledelse administrerende adm.dir admdir ceo ceoen cfo
    styre styret styreleder styremedlem styrehonorar konsern konsernet ledelse ledelsen lederlønn lederlønna
    lederlønninger lønnsfest lønnshopp bonus bonusen bonuser bonusfest bonusfesten millionbonus millionlønn
    fallskjerm gullfallskjerm sluttpakke sluttpakken etterlønn opsjon opsjoner overskudd overskuddet
    rekordoverskudd profitt profitten resultat resultatet kvartalsresultat kvartalsrapport kvartalstall q1 q2 q3
    q4 årsrapport årsresultat omsetning omsetninga inntjening driftsresultat ebitda børsmelding børsmeldinga
    aksje aksjen aksjekurs aksjekursen aksjonær* utbytte utbyttet eierne eier investor generalforsamling
    generalforsamlinga milliard* millioner pengesekk pengebinge pengebingen pampevelde pamp pamper pampene
    griske grådige grådighet privatfly champagne kaviar lommene sugerør egenkapitalavkastning superprofitt
    rikinger rikingene kapitalist kapitalisme
  `,
  values: `
    pride pride-flagg prideflagg regnbue regnbuen regnbueflagg regnbuefarger pinkwashing woke wokeness wokeisme
    klima klimakrise klimakrisen klimaavtrykk klimanøytral klimafotavtrykk klimahysteri co2 utslipp
    karbonavtrykk karbonfri grønne grønnvasking grønnvaskinga grønnvasker grønnvaska greenwashing bærekraft*
    fns-bærekraftsmål esg miljø miljøvennlig miljøvennlige miljøprofil miljøfyrtårn svanemerket svanemerke
    palmeolje fossil fossilt olje oljefondet oljelete likestilling likestillinga likestilt mangfold* inkludering
    inkluderinga inkludere kvote kvotering kvoteringa feminisme feminist lønnsforskjeller metoo diskriminering
    rasisme antirasisme krig krigen ukraina russland gaza palestina palestinere israel okkupasjon bosetninger
    folkemord boikott boikotte* sanksjoner våpen våpenindustri politikk politisk politiske politikere regjering
    regjeringa stortinget høyre frp arbeiderpartiet sv rødt mdg senterpartiet krf venstre eu eøs trump putin
    etikk etisk etiske uetisk uetiske verdier verdiene samfunnsansvar dobbeltmoral hykleri hyklere barnearbeid
    arbeidsforhold sosial dumping sosialdumping fagforening tariffavtale åpenhetsloven dyrevelferd turbokylling
    fosen reinbeite kontantplikt ytringsfrihet kvinnedagen
  `,
  advert: `
    reklame reklamen reklama reklamefilm* tv-reklame tv-reklamen radioreklame reklamekampanje reklamepause
    reklameplakat reklameannonse reklamebyrå reklameskilt reklamejippo reklamer* annonse annonsen annonsa
    annonser* kampanje* markedsføring markedsføringa markedsføre markedsføringsloven villedende slagord
    slagordet slogan sloganen logo logoen logoer plakat plakaten plakater boards banner bannere film filmen
    snutt snutten spot låta låten jingle jinglen musikken sangen skuespiller kjendis influenser* influencer
    influencere blogger bloggere ambassadør profil profilen profilering grafisk farge fargen farger design
    fonten nydesign vits humor humoristisk morsom kreativ sexistisk sexistiske smakløs smakløst stereotypi
    youtube-reklame pop-up reklamepost uadressert dm tilbudsavis tilbudsavisa kundeavis kundeavisa spam
    telefonsalg dørsalg reservasjonsregisteret reservere annonseteksten gullfisken bussreklame t-banereklame
    maskot maskoten julereklame påskereklame produktplassering
  `,
  'branch-network': `
    legges nedlegging nedlegginga nedlegge* nedlagt stenge stenger stenges stengt avvikle avvikler avvikles
    avvikling avviklinga sentralisere sentralisering sentraliseringa sentralisert filial filialen filialer
    bankfilial lokalbank lokalbanken lokalkontor* kontor kontoret kontorer avdeling* postkontor* bank-i-butikk
    bank butikk minibank minibanken bygd bygda bygden bygder bygde-norge grend grenda distrikt* utkant utkanten
    utkantnorge lokalsamfunn kommunesenter tettsted tettstedet øy øya øysamfunn fjord fjell fjellet nord-norge
    finnmark sentrum sentrumsnær åpne åpner åpnet nyåpning nyåpninga nyåpnet åpning etablere etablering
    etableringa bygg bygget bygging nybygg lokale lokaler leie utleie hovedkontor flagg fasade fasaden skilt
    skiltet neonskilt lysskilt depot depotet lager lageret terminal terminalen stasjon stasjonen nærhet nær
    nærmeste mil flyttet samlokalisert samlokalisering tomme butikklokaler arbeidsplasser
  `,
  'merger-name': `
    fusjon fusjonen fusjonere fusjonert sammenslåing sammenslåinga sammenslått slår sammen oppkjøp oppkjøpet
    kjøpt solgt selger solgte salget salg overtatt overtar oppkjøpt eier eieren eiere eierne eierskap eierskapet
    eierskifte morselskap datterselskap konsern konsernet utenlandsk utenlandske danske svensk svenske tyske
    kinesisk amerikanske navn navnet navnebytte navnebyttet navneskifte navneendring navneendringa omdøpt omdøpe
    døpt heter het merkenavn merkenavnet merkevare merkevaren merkevarebygging rebranding rebrandinga rebranda
    logo historie historia historisk grunnlagt etablert stiftet stifta jubileum jubileumet jubileet jubilere
    100-årsjubileum 150 hundreårsjubileum 50-årsjubileum årsdag bursdag bursdagen sb1 sparebank1 sr-bank dnb
    postbanken fokus nordea gjensidige sparebank skandiabanken sbanken s-banken fellesdata netcom chess nsb vy
    ruter rema hafslund lyse kraftlag kraftlaget everk everket e-verket e-verk kommunesammenslåing
    kommunesammenslåinga storkommune viken konkurransetilsynet kundeforhold overført migrert migrering overføres
  `,
  congratulation: `
    gratulere* gratulasjon gratulert grattis gratla tillykke lykkeønskning lykkeønske pris prisen prisvinner
    prisvinnere prisutdeling prisutdelinga utmerkelse* kåring kåringa kåret kåra vinner vinneren vinnere vant
    vunnet vinn seier seieren gull gullet sølv bronse medalje medaljen medaljer pokal pokalen førsteplass tittel
    tittelen årets nominert nominering nomineringa sertifisert sertifisering rekord rekorden topp toppkarakter
    terningkast sekser skål skåler hurra hipphurra hipp heia heiarop applaus bravo klapp klapper fortjent
    velfortjent vel velgjort jubilant jubileum jubileet bursdag bursdagen bursdagshilsen 10-årsdag kake konfetti
    ballonger blomster champagne stolt stolte stolthet imponerende bragd bragden milepæl milepælen feire feirer
    feiring feiringa lykke ønsker nyansatt
  `,
  'environment-nature': `
    miljø forurensning forurensninga forurensing forurensinga forurense* utslipp oljesøl kloakkutslipp støy
    støyen støymåling støymålinga støyskjerm* støyplage bråk bråket bråker larm larmen dur duren during
    vibrasjon lukt lukta luktplager stank stinker vindmølle* vindturbin vindpark vindkraft* vannkraft vannkrafta
    regulering reguleringa damluke vassdrag elv elva innsjø laks villaks fiskedød oppdrettsanlegg fugler
    kraftledning høyspentmast kraftgate kraftgaten trær trærne trefelling trefellinga hogst hogge hogd kratt
    kantklipp gjengrodd søppelet forsøple forsøpling forsøplinga avfall plast plastavfall plastposer emballasje
    resirkulering resirkuleringa resirkulere veiarbeid vegarbeid graving gravinga gravearbeid gravemaskin
    grøfter sprenging sprenginga sprengning anleggsarbeid anleggsmaskiner anleggstrafikk asfalt hullete dumpe
    dumper brøyting brøytinga brøyte brøyter brøyta brøytet brøytekant* strøinga strøsand strødd strø salting
    snørydding snøryddinga måking måkinga hålke hålka rotteplage måker måkeskrik skjegg hundebæsj
    lysforurensning naturinngrep naturvern myr myra strandsone badevann støv støvet svevestøv
  `,
  municipal: `
    kommune kommunen kommuner kommunal* bydel bydelen fylkeskommune ordfører ordføreren rådmann kommunestyre
    bystyre bystyret formannskap politikerne barnehageplass barnehageopptak sfo aks skoleskyss skolekrets
    skolegrense skolenedleggelse byggesak* byggetillatelse byggesøknad nabovarsel dispensasjon reguleringsplan
    ferdigattest plan-og-bygningsetaten pbe tomtegrense renovasjon bosstømming bosstømminga bossdunk boss bosset
    bossnett søppeltømming søppeltømminga søppelhenting søppelbil søppeldunk dunker papirdunk matavfall
    restavfall plastsekk grønne poser bir rfd gjenbruksstasjon gjenvinningsstasjon miljøstasjon gjenbrukstorg
    sorteringsanlegg vei veien veier vegen vegan kommunevei gater gatelys gang-og-sykkelvei sykkelvei sykkelfelt
    fartsdump fartshump fotgjengerfelt brøyting brøytinga veivedlikehold lekeplass lekeapparat park parken
    bibliotek svømmehall svømmebasseng idrettshall kulturskole ungdomsklubb fritidsklubb sykehjem sykehjemmet
    sykehjemsplass hjemmetjeneste hjemmehjelpa omsorgsbolig fastlege bostøtte bostøtten sosialhjelp sosialhjelpa
    sosialstønad parkering eiendomsskatt avgifter feiing vannavgift kloakkavgift innbygger* skattebetaler
    skattebetalere skatteyter skatteytere bytteordning barnevern ppt helsestasjon skjenkebevilling
    skjenkebevillinga torgplass gravlund kirkeverge vannverk
  `,
  survey: `
    undersøkelse* spørreundersøkelse kundeundersøkelse kundetilfredshet kundetilfredshetsundersøkelse
    brukerundersøkelse epsi nps spørreskjema spørsmål stjerne stjerner stjerners femstjerners terningkast
    terning karakter* vurdering vurderinga vurdere vurderer vurdert rating ratingen rangering rangeringa score
    scoren scora poeng poengsum trustpilot google-anmeldelse googleanmeldelse anmeldelse* omtale omtalen omtaler
    tommel tommelen tommelopp svare deltok delta deltar deltakelse deltagelse fokusgruppe brukertest* betatester
    betatestere panel panelet konkurranse* trekning trekninga trekke trukket vinner vinneren vinnere vant vunnet
    vinne premie premien premier gevinst gevinsten lodd loddet loddtrekning loddtrekninga lotteri lotteriet
    giveaway quiz quizen kalenderluke julekalender lukevinner tipping lotto flaxlodd skrapelodd norsktipping
    avstemning avstemninga stemme stemmer stem kåring meningsmåling meningsmålinga anbefale anbefalt 10 fornøyd
    skala
  `,
}
