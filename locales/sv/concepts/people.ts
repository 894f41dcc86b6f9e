import type { ConceptWords } from '../../../src/core/concepts.js'

/** Swedish words by concept: people and conduct. */
export const people: ConceptWords<'people'> = {
  'group-origin': `
    invandrar* invandring* utlänning* utländsk* utlandsfödd* utrikesfödd* nyanländ* flykting* asylsökande
    migrant* svensk svenskar* svensken svenskfödd finne finnar finländ* sverigefinsk* sverigefinne* tornedaling*
    same samer samisk romer rom romsk romska resande norrman norrmän dansk dansken polack polacker polacken
    polsk ryss ryssen rysk ukrainare* ukrainsk* balt balter est ester lettisk lettiska litauer rumän rumänsk
    bulgar serb serbisk kroat bosnier bosnisk alban albansk kosovoalban turk turkisk kurd kurdisk arab arabisk
    irakier irakisk iranier iransk perser syrier syrisk syrian assyrier libanes palestinier palestinsk* afghan
    afghansk* pakistanier indier indisk kines kinesisk* asiat asiatisk* thailändsk* thailändare vietnames*
    filippin* somalier* somalisk* eritrean* etiopier gambier nigerian* marockan* afrikan* afrosvensk*
    latinamerikan* chilenare amerikan* tysk judisk hudfärg mörkhyad* mörk svarta vita brun brytning* dialekt
    etnicitet etnisk ursprung härkomst bakgrund förort rinkeby rosengård
  `,
  'group-faith': `
    muslim muslimer* muslimen muslimsk* islam islamisk* islamism islamofobi islamist* moské moskéer imam imamen
    koran koranen koranbränning slöja slöjan slöjor hijab hijaben burka burkan niqab niqaben ramadan eid halal
    halalkött böneutrop bönerum bönerummet bön bönemattan sharia shia sunni kristen* kristna kyrka kyrkor präst
    präster prästinna pastor pastorn biskop biskopen katolik* katolsk katolska ortodox ortodoxa protestant*
    pingstvän* frikyrk* jehovas vittne vittnen mormon mormoner baptist baptister kors korset krucifix bibel
    bibeln jesus allah påve påven gudstjänst* dop nattvard jude juden judar judisk judiska judendom* synagoga*
    rabbin rabbinen kippa kippan davidsstjärnan shabbat sabbat kosher chanukka antisemitism* hindu hinduer
    hinduisk hinduism* tempel tempelt buddhist* buddha buddhism* sikh sikher turban turbanen troende religion*
    religiös* ateist ateister ateistisk hedning asatro sekulär sekulärt samfund församling* huvudduk*
  `,
  'group-women': `
    kvinna kvinnan kvinnor kvinnorna kvinnlig* kvinno kvinnojour* kvinnofrid tjej tjejer tjejen tjejerna flicka
    flickan flickor flickorna dam damer damen damerna tant tanten tanter mamma mammor mammorna fru fruar frun
    hustru mor mödrar dotter döttrar syster systerskap väninna väninnor ensamstående gravid gravida mens mensen
    mensskydd mensvärk klimakterie* kön könet köns könroller könsmärkt könsroll* könsfördeln* könskvot*
    jämställd* feminist* feminism* feminin feminint metoo manlig manliga manligt män männen mansdominera*
    mansgris* patriarkat* mansplain* hen hon henne kvotera kvoterad kvotering kvinnodag* kvinnosakskvinna
    chefskvinna affärskvinna affärskvinnor föräldraledig änka änkor väktarinna förarinna fröken lärarinna
  `,
  'group-queer': `
    homosexuell* homosexualitet bög bögen bögar bögigt gay gaypar gayklubb gaybar lesbisk lesbiska flata flator
    flatan bisexuell* pansexuell* asexuell* hetero heterosexuell heteronorm* transperson* trans transman
    transvård transidentitet transkvinn* transsexuell* ickebinär* icke-binär könsidentitet* könsbyte*
    könskorriger* könstillhörighet juridiskt könsdysfori könsneutral* hbt hbtq hbtqi hbtq+ hbtqia lgbt lgbtq
    queer queert queera dragqueen* dragshow* drag pride prideflagga* pridetåget prideparaden prideveckan
    regnbåge* regnbågs* rfsl samkönad* homofob* transfobi* hen pronomen samkönat sambo komma garderoben
    tvåmamma* närståendeadoption deadname
  `,
  slur: `
    n-ord n3ger negerj* nigger nigga n1gger blattejävel blattejävlar bl4tte svartskall* svarting* svartmuskig*
    svenne svennejävel svennar turkjävel* arabjävel* somaliejävel somaliejävlar polackjävel* polackjävlar
    ryssjävel ryssjävlar finnjävel* finnjävlar finnpajsare kamelryttare* kamelknull* kameldrivare sandneger*
    sandnegr* muslimjävel* muslimjävlar muslimpack muzze muzzar muzlim musselman* mussetant muzzlim turbanskalle
    handduksskalle terrorist* jihadist* bokstavsunge zigenar* zigge tattar* romjävel tiggarpack tiggarjävel*
    lappjävel* lappjävlar lappdjävel guling snedögd snedöga tjing tjong tjingtjong chingchong chink kinesjävel
    thaihora thaifru importfru judejävel* judejävlar judesvin judepack apunge hottentot* bananätare bongo
    bongobongo kannibal* skäggbarn kulturberik* berikare berikarna ortenråtta pack slödder utomlandspack
    invandrarpack* invandrarj* flyktingpack bidragsparasit* ohyra undermänniska undermänniskor mongoloid*
    bögjävel* bögjävlar bögdjävel bögfan fjolla fjollor fjollig fikus flatjävel* flatsmällare tranny trannie
    *neger *negrer *blatte *blattar
  `,
  'send-home': `
    åk åka hem hemland* hemåt återvandr* utvisa utvisas utvisad utvisning* deporter* remigration* avvisa avvisas
    slängas kastas ryka skickas tillbaka dit dom dem kom kommit kommer ifrån sverige svenskt svenska svensk
    svenskfientlig* svenskhet* vårt land landet landsförräd* importer* import arbetskraft massinvandring*
    invandring* islamiser* folkutbyt* ersätta ersatta tagit över ockupation ockuper* invasion* invader*
    bidragstagare bidragsfusk* bidragsturist* bidrag lever parasiterar jobben våra skattepengar snor prata
    pratar lär lära språket rinkebysvenska ordentlig* ren riktig riktiga riktigt etniska etnisk infödd infödda
    blod blåögda ljushårig kultur kulturen kulturkrock mena anpassa bete seden ghetto ghettot somalia
    afghanistan mellanöstern afrika gränsen stäng gränserna mångkultur* mångkulti* nationalist* fosterland*
    hudfärg namn namnet utländska uttala begriper brytning bryter obegripligt djungeln öknen kamelen grottan
    tältet moskén minaret bojkotta blågult
  `,
  'sex-remark': `
    snygg snygging sexig het läckra läckerbit* fräsch smaskig knullbar* knullvänlig ligg liggbar liggvänlig
    legat smiska stjärt rumpa rumpor häck bröst boobs tuttar tutte lökar rattar pattar melon barm urringning*
    dekolletage ben benben lår läppar läppförstor* silikon* kurvor kurvig kropp byst figur midja kjol kortkjol
    höga klackar strumpbyxor trosor trosa bh stringtrosor naken nakenbild* nakna dickpic kukbild avsugning* sug
    kåt kåthora på påsatt säng sex sexobjekt sexleksak sexdocka köket diskbänken spisen hemmafru* barnafödande
    strippa strippor horig slampig slampa slampor bimbo blondin* blond babe bruttan gumman gullet lilla sötnos
    raring hjärtat flickebarn tösabit ragata mensig menstr* pms klimakterie* övergångs* frigid torr torrfitta
    surfitta underlivet dejt ragga le kvoterad* kvoterats fruntimmer fruntimret kvinns kvinnfolk* karlar
    karlakarl mansgöra händig fickparkera feminazi* rabiatfeminist batikhäxa batikhäxor
  `,
  'insult-noun': `
    idiotifförklarad idi0t idjut dumskalle* dumskallar dumbom dumbommar dumbommen dumhuvud* dumfan dumjävel*
    pucko p-cko pantskalle miffo tönt loser förlorare* fjant fåntratt* fåne fånar fårskalle* fårskallar åsna
    åsnor nöt nötter nöthuvud träskalle tjockskalle* träbock stolle stollar dåre dårar galning knäppgök*
    knäppskalle stolpskott* svin svinaktig aset asen asshole kräk avskum avskummet skitstövlar skitstövel*
    skithög* skitunge* skitfan skitjävel* arsel arsle rövhål* j4vel jävelfan fanskap fanstyg drummel drumlar
    lymmel lymlar slyngel slynglar skurk bandit rövarpack bov tjyv tjuvpack lögnhals* hycklare* översittare*
    mobbare mobbarpack hyena hyenor gam asgam snylt latmask* latmansröv bonde bondlurk* bondtölp tölp lallare
    klantskalle* klantarsel klantpelle nollställda ollon ollonansikte ollonhuvud hjärnskada hjärndöd*
    pappskalle* pappskallar virrhöns virrpanna virrpannor hönshjärna kärring* *idiot *idioter *jävel *jäveln
    *jävlar *arslen *stövel
  `,
  'insult-adj': `
    dum dumma dummaste dumdristig jättedum korkad korkade korkadat korkadeste puckad puckade trög tröga
    trögfattad* trögtänkt* obegåvad* obildad obildade outbildad* efterbliv* efterblevna hjärndöd* hjärntvättad
    hjärnbefriad* hjärnlös* hjärnskadad* tappad sinnesslö* sinnessjuk* sjuk huvudet galen galna vrickad tokig
    tokiga knäpp knäppa pantad bäng bränd störd störda rubbad rubbade snurrig snurriga lat lata lataste latast
    bekväm slö slöa slöaste slöfock ful fula fet fetto tjock tjockis äcklig vidrig avskyvärd vedervärdig*
    patetisk* ynklig värdelös* oduglig* oduglingar meningslös* onödig inkompetenta löjlig larvig fånig töntig
    fjantig mesig feg fegis falsk lögnaktig* förljugen hycklande snål ondskefull* elak grym ond samvetslös*
    hänsynslös* skrupelfri* kriminell* korrupt inskränkt* inavlad bortskämd* självgod* mallig dryg inbilsk
    maktgalen maktgalna maktfullkomlig fördömd jävla skithuvud omogen barnslig* världsfrånvänd
    verklighetsfrånvänd verklighetsfrämmande imbecill* debil idiotisk* idiotförklarad bakom flötet
  `,
  obscene: `
    fitta fittor fittjävel fittig f1tta f-tta phitta fiitta kuk kukhuvud* kukjävel* kuksug* kukskalle kvksugare
    knull knulljävel knullkompis rövknull* arsleknull* morsknulla* mammaknull* modersknullare motherfucker* mofo
    runk runkbulle runkhora kåtbock hora horor horunge horungar h0ra horjävel horson horbock horhus horkärring
    slyna slynor slampa slampor luder ludret fnask madrass hynda hyndor bitch bitches whore cunt dick dickhead
    cock cocksucker pussy wanker snopp snoppsugare pitt pittjävel pung pungkula pungråtta ballar kulor stake
    sperma musjuice murra skinkor analsex anal rövpul* rövslick* sugmin avsug avsugning* bajs bajskorv*
    bajsmacka skita skitarsel pornografi porr porrfilm* porrsajt p0rr porn dildo gangbang trekant våldtäkt*
    pedofil* pedo p3do pedojävel incest djursex tidelag getknull* jävelfitta svinkuk
  `,
  oath: `
    fanken fanimej faan faaan faaaan f4n fn f-n faen vafaan vaffan va-fan förfan satan s4tan satkärring jävlig
    jäkla jäklig j4vla javla j-vla jvla jvlr j#vla djävla djävul djävlig djävulsk* jävlarimej jävelskap* h3lvete
    hlvete h-vete helvete* helsike helskotta skitsak skitsystem skitgrej skitapp skittjänst skitkundtjänst
    skitservice skitnät skitdag skitväder skitit sk1t skitbank skitsnack skitprat skitig skitarg skitkass
    skittrött skitdåligt fyfasen bövelen böveln tusan sjutton sjuttan järnspikar attan rackar herreminje
    herrejösses guuud kukigt kukjävla åt anfäkta besitta granat förbaskat förbaskad* förbannad* förbannelse
    förgrymmad* förbenat förbenade förbålt ta-mig-fan tamejfan tamigfan tafan tamefan fanders pissigt pissbolag
    pissdåligt asdålig rövdålig* svindåligt rövigt kuksystem wth ffs omg omfg fuck *jävel *jävlar *helvete
    *skiten
  `,
  'violence-word': `
    slagit slag slagihjäl slåss ihjäl ihjälslagen nedslagen spö spöstryk stryk smäll smocka käftsmäll* örfil
    lusa lappa lavett knytnäve* knytnävs* nävarna spark tuktar trampa mosa dänga drämma piska klubbad
    misshandla* misshandel* tortera tortyr bryta nacke benet armar händerna knäskål* knäcka strypa stryper
    strypt kväva drunkna dränka dränker drunkning lyktstolpe* galge döds dödsdom dödshot* mörda mord mordhot
    avrätta avrättning likvider* bödel döende begrava plågas lida blöda blodbad blodigt kniv knivhugg* hugg
    stick yxa motorsåg* såga slägga slagträ basebollträ* järnrör påk skjut skjutvapen pistol gevär hagelbössa
    hagelgevär* bössa älgstudsare* pumpa bly vapenlicens spränga spränger sprängs bomb bombhot* handgranat*
    dynamit sprängmedel* explodera bränna bränner tända bensindunk molotov* dunk tändare tändsticka tändstickor
    mordbrand* nedbränd slänga sten stenkastning tegelsten* vandaliser* sabba sabotera köra bulldozer attackera*
  `,
  'watching-word': `
    bor adress var hemadress* hus port dörr knackar knacka knackat ringa hitta dig hittad leta letar uppsök
    uppsöka uppsöker söka söker ögon ögonen ögonpå håller koll bevak bevakad bevaka bevakning spana spanar
    spaning spanat övervak* vakta vakar vänta vänte parkeringen parkerad jobbet jobbar arbetar slutar
    arbetsplats* regnr registreringsnummer bilen bil bilnummer följa följer följt förfölj* efter jaga jagar
    jagad skugga skuggar stalka stalkar stalker stalkad barn skola dagis dagiset familj fru dotter dottern son
    sonen hund namnskylten fullständigt ansikte känner minns glömmer pass passupp akta seupp bakom ryggen axeln
    ångra ångerfull konsekvens* varnad varnade chansen kompisar polare gäng mc-gäng brorsor kusiner ryss torped
    torpeder torpeden indrivare kontakter källor kontakt bekanta mörkt sovgott sov tryggt trygga fönster bro
    tunnelbana tåget kvällstur
  `,
  'end-life': `
    dö dör dött döda död döden dödslängtan självmord* suicid* liv avsluta sluta slutet allt slipper sluppit
    vakna vaknar vaknade somna somnar insomna sova evig vila evigheten försvinna försvinner upphör upphöra
    existera* finnas leva lever levt vill vilja ork livsviljan livsleda utväg utvägen annan återvändo rep repet
    snara snaran hänga piller sömntabletter tablett* pillerburk överdos* bro hoppa hoppade balkong stup räls
    spår tåg perrongen kanten vattnet sjön isen rakblad rakbladet skär skärt handleder* gas gasen avgas
    avskedsbrev* avsked avskedet farväl adjö hälsa förlåt förlåtelse förlåtmig hopp hopplös* svartaste tomhet
    tomheten mening meningen meningslös* mind självhjälplinje mind.se 90101 prästen jourhavande medmänniska
    ensammast lider lidande lidandet smärta plågan plåga kvällen natt godnatt testamente begravning hamna himlen
    ängel självskade* akutpsyk kris
  `,
  burden: `
    börda bördan bördor belastning* last besvär besvära besväret besvärlig ivägen vägen bättre utan mig sakna
    ingen någon märker märka märkt bryr osynlig onödig överflödig värdelös* värd värde förtjänt förtjäna* skuld
    skulden misslyckad misslyckats misslyckande* misslyckas fel felet meningslös* mening poäng poängen vits
    vitsen ide idé lönar lönlöst förgäves uppgiv uppgiven* uppgivet ger gett gav ge gerupp kastar kasta
    handduken handduk orka orken orkat klarar klara klarat mäktar pallar palla pallade slutkörd utmattad knäckt
    botten bottnen avgrund avgrunden mörker mörkret tunnel ljuset ljus hopplös* hoppet tröstlöst trött tröttnat
    less livstrött* livet leva ensam ensammast övergiven lämnad älskad oälskad ingenstans mer längre fortsätta
    fortsätter fortsatt hålla framtid drunknar kvävs faller rasar rämnar brister brustit gråter tom skammen
    slipper lättnad lättare existens* ifatt
  `,
}
