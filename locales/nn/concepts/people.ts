import type { ConceptWords } from '../../../src/core/concepts.js'

/** Nynorsk words by concept: people and conduct. */
export const people: ConceptWords<'people'> = {
  'group-origin': `
    utlending utlendingen innvandrar innvandraren flyktning flyktningen asylsøkar asylsøkaren asylsøkjar
    asylmottak asylmottaket asylmottaka utanlandsk utanlandskt utanlandske framandarbeidar arbeidsinnvandrar
    minoritet polakk polsk polskt polske litauar litauisk latviar rumenar rumensk bulgarar russar russisk
    ukrainar ukrainsk ukrainskt ukrainske somaliar somalisk eritrear eritrearen afghanar afghanaren afghansk
    irakar irakaren iransk iranar syrar syraren syrisk pakistanar pakistanaren pakistansk indar tamil tamilen
    srilankar vietnamesar filippinar filippinaren filippinsk thailendar thai kinesar kinesaren kinesisk tyrkar
    tyrkaren tyrkisk kurdar kurdaren kurdisk arabar arabaren arabisk palestinar palestinaren israelar afrikanar
    afrikanaren afrikansk asiat asiatisk samen samisk samiske kven rom romani romanifolk tatar tataren tatrane
    svenske svensken svensk danske dansken dansk tyskaren tysk brite amerikanar amerikanaren nordmann nordmannen
    nordmenn nordlending sunnmøring bergensar austlending stril sogning mørkhuda kvit kvite etnisk etniskt
    etniske hudfarge hudfargen tolkebehov
  `,
  'group-faith': `
    muslim muslimen muslimsk muslimskt muslimske islam islamsk koran koranen moské moskéen moskeen moske imam
    imamen ramadan id eid hijab hijaben nikab nikaben burka burkaen skaut skautet turban halal halalkjøt jøde
    jøden jødisk jødiskt jødiske jødedom synagoge synagoga kippa davidsstjerne kosher kristen kristne kristendom
    kristenfolk kors korset kyrkje kyrkja kyrkjegjengar kyrkjegjengaren prest presten bibel bibelen bedehus
    bedehuset bedehusa bedehusfolk indremisjon frelsesarmeen katolikk katolikken katolsk katolskt katolske pave
    pinsevenn pinsevennen pinsevenner adventist baptist læstadianar læstadianaren smiths brunstad jehovas vitne
    mormon mormonen hindu hinduen hinduisme tempel buddhist buddhisten buddhisme sikh sikhar ateist ateisten
    humanetikar humanetikaren humanetikarar human-etisk humanetisk truande tru trua religion religionen
    religionar religiøs religiøst religiøse gud allah jesus profet muhammed bøn bøna bønerom be hellig heilag
    dåp konfirmasjon bahai livssyn trussamfunn
  `,
  'group-women': `
    kvinne kvinna kvinner kvinnene kvinneleg kvinnelegt kvinnelege jente jenta jenter jentene jento jentå dame
    dama damer damene kvinnfolk kvinnfolket kvinnfolka kvinnfolki kvinnfolke mødrer mor husmor husmora husmødrer
    kone kona koner ektekone ektekona frue frua fruer fruene jentunge jentungen jentungar jentungane småjenter
    ungjente ungjenter bestemor gammaljente kvinnedag kvinnedagen kvinnekvotering kvotering kvotert likestilling
    feminist feministen feministar feministane feminisme feminin hokjønn hankjønn kjønn kjønnet mann menn mannen
    mannleg gut gutar gutane mannfolk karar karane gravid menstruasjon overgangsalder metoo kvinnesak
    kvinneleiar kvinneleiaren kvinneleiarar kvinneleiarane ordførarkvinne bondekvinne bondekone kvinnebunad
    hunkjønn søster veninne veninna veninner veninnene venninne venninna jentegjeng damefotball jentelag
    kvinnelag bygdekvinnelag
  `,
  'group-queer': `
    homofil homofilt homofile homo homoar homoen homse homsen homser homseparade lesbisk lesbiskt lesbiske lesbe
    lesber biseksuell biseksuellt biseksuelle bifil panseksuell aseksuell skeiv skeive skeivt transperson
    transpersonen transpersonar transpersonane transkvinne transkvinna transkvinner transkvinnene transmann
    trans transa transkjønna transkjønn ikkje-binær ikkebinær ikkjebinær nonbinær kjønnsidentitet
    kjønnsidentiteten kjønnsidentitetar kjønnsidentitetane kjønnsuttrykk kjønnsbytte kjønnsskifte
    kjønnskorrigering juridisk pronomen pronomenet hen hin lhbt lhbtq lhbt+ lhbtiq lgbt lgbtq pride prideparade
    regnboge regnbogeflagg regnbogeflagget regnbogeflagga regnbogefamilie homopar homoparet homopara likekjønna
    heterofil heterofilt heterofile hetero cis cismann interkjønn queer drag dragqueen dragshow legning legninga
    orientering seksuell partnarskap medmor kjønnsnøytral kjønnsnøytralt kjønnsnøytrale homofobi transfobi
    skapet konverteringsterapi frikjønna
  `,
  slur: `
    neger negeren negar negrar negrane negerfaen negerjævel n3ger n-ord n-ordet nigger niggar nigga n1gger n1gga
    svarting svartingen svartskalle svartskallen pakkis pakkisen pakkisjævel pakkisjævlar pakk1s p@kkis paki
    jødesvin jødejævel jødefaen jævlajøde muslimjævel muslimsvin muslimpakk muslimfaen gulfjes guling gulingen
    skjevauge chingchong ching-chong dvergkinesar apekatt apekattar jungelfolk jungelape kamelrytter kameljockey
    kameldrivar teppehandlar handklehovud håndklehode sandneger polakkjævel polakkfaen polakkpakk polakkpakket
    polakksvin russejævel russerhore svenskefaen svenskejævel samejævel lappejævel lappfaen lappjævel finnjævel
    fantepakk fantefolk fantar fanten tater taterpakk tatarpakk sigøynar sigøynaren sigøynarpakk tiggarpakk
    romfolkpakk mulatt halvapa utlendingspakk innvandrarpakk innvandrarsvin homojævel homofaen homosvin homse
    soper soperen soperar s0per jævlahomo jævlasoper transejævel transe lespejævel lesbejævel mongo mongoen
    mongoloid mongis m0ngo spasser spasseren spassar spasserfjes åndssvak evneveik krøpling krøplingen
    tilbakeståande retard retarda autistjævel hore hora horer barbar barbarar kannibal
  `,
  'send-home': `
    reise heimreise heim heimatt hjem pakk landa heimland heimlandet nordmann nordmenn utvise utvist utvis
    utvising utkaste kaste kastast kast deporter deportere deporterast deportert utkast grensa grensene steng
    flyktningar asylsøkjar innvandrar innvandrarar innvandring innvandringa innvandringspolitikk utlending
    utlendingar framande framand framandfolk framandkultur norskkurs gebrokkent gebrokken aksent forstår overtek
    overta overtar overteken oversvømt invasjon invasjonen invadert masseinnvandring snikislamisering
    islamisering islamiseringa eurabia befolkningsutbyting remigrasjon repatriering høyrer heime vårt våre
    jobbane trygda nav snyltar snyltarar snylte parasittar parasitt eigne fjellapar kultur tilpasse slike sånne
  `,
  'sex-remark': `
    sexy deilig deileg lekker lekkert lekre kroppen kropp rompe rompa rumpa rauv rauva ræv ræva pupp pupper
    puppene patt pattar pattane bryst brysta brystene kløft kløfta kjønn trusa truse bh naken nakne nakent
    nakenbilete nakenbilder strippe stripp strippa strippar utringing minisjørt skjørtet knulle knull knulla
    knullbar pule puler pula puling pulbar ligg sove senga sengekos sutte suge sug blowjob kåt kåte kåting
    jomfru milf milfen babe beib beiben bombe bombenedslag kjøtstykke kjøkkenet kjøkenet kjøkenbenken grytene
    oppvasken oppvask husarbeid barnefødsel berrføtt smil single kjæraste kaffidate telefonnummeret kyss kysse
    klå klåing klåfingra befølt stryke sex sexen sextreff hora hore tøs tøsa ludder billeg drøymer fantasi
    onanere runke runkar blonde blondina blondine bimbo bimboar sminke stygg leggene
  `,
  'insult-noun': `
    idiot idioten idiotgjeng idiotbedrift 1diot id1ot idi0t idjot tulling tullingen tosk tosken tåpe tåpen fjols
    fjolset fjolsa fjåsing tomsing tomsingen tomsekopp naut nautet nauta naudhovud stut stuten fe fehovud
    kjøthovud kjøthovudet kjøthovuda kjøthue kjøtthode kjøtthue saueskalle sauehovud treskalle treskallen dust
    dusten dustehovud dustemikkel kløne klønehovud klovn klovnen klovneshow sirkusdirektør dåre dumming
    dummingen dummen dumrian pappskalle papphovud skrotting slask slasken slamp slabbedask skurk skurken
    kjeltring kjeltringen banditt banditten røvar røvaren svindlar svindlaren svin svinet gris grisen rotte
    kakerlakk ormen parasitt parasitten blodigle hyene gribb apekatt eselet kjerring kjerringa kjerringer
    kjerringfaen hurpe hurpa heks heksa hespetre gneldrebikkje bitch taper taperen tapar psykopat psykopaten
    narsissist sosiopat løgnar løgnaren løgnhals pampar byråkratfaen pakk pakket avskum bermen utskot pøbel
    pøbelen bølle lathans latsabb sutrekopp sutrepave
  `,
  'insult-adj': `
    dum dumt dumme dummaste idiotisk idiotiskt idiotiske tåpeleg tåpelegt tåpelege teit teite toskete tosken
    tomset tomsete tomsut toskut stokk-dum stokkdum kjempedum dritdum jævladum hjernedaud hjernedaude hjernedød
    hjernedøde hjernelaus hjernelause vitlaus vitlause evnelaus evnelaust evnelause udugeleg udugelegt udugelege
    ubrukeleg ubrukelegt ubrukelege verdilaus verdilaust verdilause latare doven dovne giddalaus giddelause
    tiltakslaus sløv sløve treg trege seintenkt innskrenka trongsynt inkompetent inkompetentt inkompetente
    patetisk patetiskt patetiske stakkarsleg ynkeleg ynkelegt ynkelege feig feigt feige falsk falske løgnaktig
    løgnaktigt løgnaktige uærleg uærlege kjeltringaktig kynisk kyniske hjartelaus hjartelause samvitslaus
    samvitslause skruppellaus gal galne sprø sinnsjuk sinnssjuke sinnssvak sinnsvak ondskapsfull ekkel ekle
    motbydeleg motbydelegt motbydelege vemmeleg slibrig stygg stygge heslig retarda tilbakestående åndssvak
    åndssvake evneveik puling puslete korrupt korruptt korrupte skitten skitne råtten rotne uopplyst analfabet
    bortskjemt bortskjemde
  `,
  obscene: `
    kuk kuken kukar kukhovud kukhovudet kukhovuda kukhode kukhue kukfjes kuktryne kuksugar kuksugaren kuksugarar
    kuksugarane kuksuger kukskalle pikk pikken pikkhovud pikkfjes fitte fitta fitter fitteslikkar fittefaen
    fittetryne fittekjerring fitteselskap f1tte f!tte fxtte musefitte hestkuk hestekuk hæstkuk hæstkuken
    hestkukar ræv ræva rævhol rævhòl rævhøl rævhull rævslikkar rævslikkarar rævpul rævpula rævpult rævræv
    rasshol rasshøl rasshòl rauvhol rauvhål rompehol drittsekk drittsekken drittsekkar drittsekkane dritsekk
    dritsekkar drittkjerring drittsekk-firma knulle knull knulla knulltryne pule puler pul pula morrapular
    morapular morapuler morraknullar mothafucka motherfucker runke runkar runkesokk runkehovud runk ballar
    ballane balle ballespark pung pungen sæd sæden luddar ludder luddera hore hora horer horunge horungar
    horeunge horebukk horehus horekunde hurpefitte drithol pisspreik k.k kukk k-uk kvk ku.k k0k p!kk
  `,
  oath: `
    faen fan fæn faan fa'n fanden fanken fader fåen faen-heller fanskap faenskap faens faenmeg faenmæ fanimeg
    fannen f@en f4en fa3n f--n fxen f-en f.aen f__n fæ'n jævel jævlar jævlane jævla jævlig jævleg jækla jæskla
    j@vla j-vla j_vla jvla jævlikt jævelskap jævlafaen helvete helvetes helvette hælvete helvetede hælvetes
    h3lvete h-vete satan satans satansk satanisk sattan saten sat'n dævel dævlar djevel djevelsk djevel'n svarte
    svartesteikande svarteste fy-faen fyfaen fyfan fyfæn føkk føkkings føkkin føkkopp fuck fucking fuckings
    fuckup fxck f.ck fck shit drit drittbank drittselskap drittfirma dritbank møkk møkkafirma møkkaselskap
    møkkabank møkkanett piss herregud herreguud gud hergud jøss jøsses jesus pokker pokkers søren sørens fillern
    filleren fillar hælsikke helsike helsikes hestkuk steike steikje steikande dæven dævendøtte dævven helvettes
    wtf ffs bloody gudfader
  `,
  'violence-word': `
    slå slår slo slått juling juler jule julebank banke denge dengje deng dengt pryl bøffe sparke spenne skalle
    nikke nyve neve knyttneve kjeften kjake tryne kverke kverk kvele kvelte strupe drepe drep drepne drept drap
    daude død daud døy myrde mord myrd skyte skaut skyt skote skotne skotpremie hagle rifle gevær pistol børse
    børsa våpen kule kula kniv knivstikk knivstikke stikke øks øksa balltre kølle kølla jernrøyr slegge slegga
    hammar brenne brenn påtenne brannbombe molotov bensin bensinkanne fyrstikk bombe bomba sprenge spreng
    sprengje dynamitt granat knuse knus smadre rasere maltraktere mishandle lemleste kutte hogge skamslå
    skamslått halshogge henge hengje heng galge steine lynsje pine tortur torturere voldta valdta vald voldeleg
    valdeleg lik blod ihel i-hel ihjel gift gifte trille overkøyre
  `,
  'watching-word': `
    veit kvar bur adresse adressa bor finn finne finnar dukkar venta ventar vente parkeringsplass utanfor døra
    porten heime følgje følgjer forfølgje forfølgjer bilnummeret registreringsnummer skiltnummer familie
    familien ungane borna kona skulen barnehagen namnet ansikt andlet bilete hugse hugsar hugs gløymer angre
    angrar angrer pass passa på akte varsam vakt vakta overvakar spanar snik snikar mørket natt natta ryggen
    skulder gong svi unngjelde konsekvens konsekvensar hemn hevn hemne hemnar betale gjengjeld straff straffa
    ferdig ligge sove tryggje trygg sporar telefonnummer arbeidsplass kveld møtest treffest besøkje
  `,
  'end-life': `
    døy døyr død daud dø døden daudt leve lever levd livet liv livslyst livsvilje sovne sovna vakne vaknar vakna
    att avslutte avslutta ende sjølvmord sjølvmordet sjølvmordstankar sjølvmordsbrev selvmord sjølvdrap suicid
    suicidal suicidale henge hengje hengt tau tauet reip reipet rep snare bru brua broa bruo hoppe hopp hoppa
    tog toget skinnene spor fjorden kaia sjøen vatnet havet drukne druknar tablettar tablettane pillar pillene
    piller overdose overdosen insulin medisinboks skjere skjer kutta handledd sjølvskading sjølvskade hagla
    børsa farvel adjø avskjed avskjedsbrev testamente gravstein kista evig borte forsvinne forsvinn vekk utveg
    utvegen utvei veg vits håp vaken skjermen lengtar mørket smerte slepp orkar orka makta lyst dødslengt
    dødsønskje sakne lysne
  `,
  burden: `
    byrde byrda børa bør belastning belastninga brysam bry slepp slapp sleppe slepe vits vitsen poeng poenget
    meininga meiningslaust håplaust håp håpet von vonlaust verdilaus verdilause unyttig nyttelaus orkar orka
    orke orkje greier greie klarar klare klarer maktar makta makte held halde gje gir gjev opp gav gitt gjeve
    lenger lengre meir plage plagar plaga utsliten tom tomt tomheit einsam åleine aleine savne saknar saknes
    skam skamma feila mislukka øydelegg øydelagt bryr ingen tapt slutt overflødig overflødige ballast tyngd
    tyngjer knekt knust nytte tærer tung skuld skulda familien ungane borna snu botnen botn nedbroten feilvare
    dytt taparen
  `,
}
