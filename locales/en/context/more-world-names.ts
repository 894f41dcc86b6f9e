/** Further given names of the world, as they are written in our languages; those that are words in one of them are left out. */
import { words } from '../../../src/entities/context.js'

export const moreWorldGiven = words(`
  georgios giorgos dimitrios dimitris ioannis yiannis giannis nikos kostas konstantinos panagiotis spyros
  stavros vasilis christos alexandros eleni katerina vasiliki despina evangelia josep jordi xavier sergi marc
  oriol nuria montserrat iñaki aitor gorka ander asier unai rossana rosana consuelo esperanza mercedes
  soledad yolanda beatriz inés ines noelia rocío rocio belén graciela fernanda catalina daniela ángel ramón
  ramon julián emilio alonso arturo gustavo guillermo hernán hernan iván martín mateo nicolás óscar rodrigo
  salvador santiago tomás vicente víctor álvaro alvaro andreu pau joana inês mafalda duarte gonçalo goncalo
  nuno rui tiago vasco afonso henrique thiago vinicius wellington edson nasser naser nassir mansour mansur
  fahad fahd saud saeed saïd salim saleem salem sami tarek tamer wael walid waleed yahya yahia younes youssef
  yousef yusef yousuf ziad zaid ayman anwar adil ashraf basem bassam fadi firas ghassan hadi haitham
  hani hatem hisham hicham ihab imad issam jamil jawad kamal kassem qasim laith lutfi maher majed majid
  marwan mazen mounir munir mousa musa nabil nader nidal nizar osman othman rachid rashid riad riyad sabri
  safwan shadi tayeb abdelaziz abdelkader abdulaziz abdulkadir abdulrahman abdirahman abdirizak abdullahi
  abdiaziz amani asma asmaa dalia ghada hanan inas lamia lubna maha majida manal mervat nahla najwa nawal
  nermin nesrin rabab rasha reem rima sahar salwa sanaa shaima siham suad suhad sumaya thuraya wafa zaynab
  zohra faiza fadumo fartun faduma halimo hodan hibo ifrah ikram ilhan khadra ladan maryan najma nasra nimo
  sagal sahra shukri ubah warsame yasmiin abdifatah bashir cabdi daahir guled liban mahad mohamud 
  nuur omer sharif siad yasin azad aram bahram behrouz bijan dariush ebrahim ehsan farhad farid farshid
  ghasem hamed hossein houshang iraj jafar javad kamran kaveh kourosh mahdi mahyar masoud massoud mehran
  milad mohsen mojtaba morteza nima omid parviz payam pedram peyman pouya ramin rostam saeid saman siamak
  soheil vahid yaser yashar azadeh bahar elham elnaz farzaneh fereshteh golnaz hengameh homa laleh mahnaz
  mahsa mahshid mahtab marjan mitra nahid narges nasrin nazanin negar niloufar nooshin parisa parvaneh roya
  samaneh sepideh shabnam shahnaz shahrzad shirin shiva simin soraya taraneh yalda ziba berivan dilan evin
  gülistan gulistan havin hêlîn hevin jiyan nergiz rojda rojin ronahi zelal zilan ciwan diyar hejar heval
  mazlum rebin rizgar serhat serdar sherko shwan sirwan soran welat afewerki amanuel aster bereket berhane
  biniam dawit ermias eyob fikadu filmon girmay goitom habtom hagos haben isayas kidane kiflom mebrahtu
  medhanie meron mesfin mihret natnael robel samrawit selam semhar senait simret sosina tekle tesfay tesfaye
  tewelde tigist tsegay winta yemane yohannes yonas zerai zewdi abeba almaz azeb hirut hiwot ahmet aylin
  aysel aysu ayten barış baris berk bülent burak burcu büşra cemal cengiz ceren cihan dilek doğan ebru ece
  ekrem enes engin ercan erdal erdem erkan erol esra fikret funda gamze gizem gökhan gülay gülsüm güven hakan
  halil haluk hasan hatice hülya ilker irem ismail kadir kemal kerem koray levent melike mert mesut metin
  nazlı nuray nurten okan onur orhan özge özgür özlem pınar ramazan rıza sedat selçuk selin serap serkan
  sevda sevgi sibel sinan songül süleyman şebnem şükrü taner tolga tuba tülay turgut ufuk ümit volkan yasemin
  yavuz yıldız yılmaz zehra zeynep ziya alicja aniela antoni arkadiusz bartosz beata bogdan bogusław bożena
  cezary czesław dagmara danuta dariusz dawid dominik dorota edyta elżbieta grażyna halina henryk irena iwona
  izabela jacek jadwiga jakub janina jarek jerzy jolanta józef justyna kamil kamila karol kazimierz kinga
  krystian krystyna leszek łukasz lukasz maciej marcin marianna mariusz mateusz mieczysław mikołaj mirosław
  norbert patrycja patryk paulina przemysław radosław rafał rafal renata ryszard sławomir stanisław sylwia
  szymon tadeusz urszula wanda weronika wiesława wiktor wiktoria witold władysław włodzimierz zbigniew
  zdzisław zofia zuzanna aivars andris artūrs arvydas audrius aušra daina dainis edgars egidijus eglė
  gediminas giedrė gintaras guntis ieva ilze inese ivars jānis janis juozas jurgita juris jūratė kęstutis
  kristaps laima laimis linas līga māris maris mārtiņš mindaugas nerijus normunds oļegs ramūnas raimonds
  rimantas rolandas romas rūta saulius sigita uldis valdis virginija žydrūnas zane aare aivar andrus 
  indrek jaan jaanus katrin kersti külli leelo liina maarja meelis merike piret priit raivo riina sirje
  tarmo tiina tiit toivo toomas urmas ülle veiko aarne aatu ahti aija aila aki anne-mari annikki ari armi
  arto asko atte auli eeva eija eila elina emmi ensio erkki esa esko eetu hanna-leena hannele hannu harri
  heli helmi henna ilkka ilmari ilona inka inkeri irma-liisa ismo jaakko jaana jani jarkko jarmo joni jorma
  jouko jouni juhani jukka juho jussi jutta jyrki kaarina kaarlo kaisu kalervo kalevi kati kauko keijo kimmo
  kirsi kristiina lauri leena leevi lotta-maria maarit maija marja marjo markku martti mauri meri merja mervi
  mikko minna mirja mirka mirva niina niko olavi olli onni osmo oskari outi paavo pasi pauli pentti pertti
  petteri pirjo pirkko raija raili raimo rauni reijo reima rauno riikka risto saara saija salla samuli
  sanna-mari santeri sari satu seija seppo simo sini sinikka sirkka soile taina taisto taneli tarja tauno
  teemu teija teppo terhi terttu tomi toni tuija tuomas tuomo tuovi tuuli tytti urho urpo vappu veijo veikko
  vesa vilho viljo virpi voitto väinö arjen bart cees dirk erwin esmee femke frits geert gerrit hendrik henk
  ilse jaap jan-willem jelle jeroen jochem joost joris jurgen kees koen maarten maaike marieke marijke
  marloes mieke nienke pieter sanne saskia sjoerd stijn teun thijs tijs tineke tjeerd wietske wouter
  willemijn wim achim alois anke annegret antje arndt bärbel benno bernd burkhard carsten christa christoph
  detlef detlev dietmar dietrich eberhard eckart edelgard elfriede elke eva-maria ferdinand florian frauke
  friedrich gabriele gisela götz gottfried guido hannelore hans-joachim hans-jürgen hannes hartmut heide
  heidemarie heiko heiner heinrich hermann hildegard ingo irmgard jochen johann jörg jörn lieselotte lothar
  lutz manuela margarete marlies meike mechthild moritz ortwin paul-heinz philipp reiner reinhard reinhold
  rosemarie rüdiger siegfried siegrid sigmar silke tilman torben ulrike ute volkmar waltraud wilfried
  winfried wolf-dieter alain amélie anaïs arnaud aurélie aurélien bastien baptiste béatrice benoît benoit
  bernadette bertrand camille cécile céline charlène christelle christophe clément clotilde colette
  corinne delphine élodie elodie émile estelle étienne etienne eugénie fabien fabienne fabrice florent
  frédéric frederic gaëlle geneviève georges ghislaine gilles grégory guillaume hélène hervé jean-baptiste
  jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jérémy jérôme
  joël josette julien léa ludovic lucien luc lydie maëlle maxime margaux marguerite marlène mathieu
  maxence mélanie michel michèle mireille monique noémie odile océane pascal patrice raphaël régine rémi rené
  renée romain sandrine sébastien solange stéphane sylvain sylvie thibault valérie vanessa véronique virginie
  yann yannick yves yvette arkady arkadij arkadi artem artjom denys eduard fyodor fjodor gennady gennadij
  georgij gleb grigori grigorij ihor inna iosif kirill larisa lidia ljubov ludmyla maryna mykola nadezhda
  nikita oleh oleksandr oleksii olena pavel pavlo petro polina raisa ruslan rustam semyon serhij serhii
  stanislav stepan svitlana taras tatyana timur vadim vadym valentin valeri valery vasily vasilij viktoriia
  vitali vitalij vitaliy vjatsjeslav vladislav vladyslav vyacheslav yana yaroslav yegor yelena yevgeny yevhen
  yulia zoya adrijana amra amela anto azra bojan bojana boban branislav branko bratislav damir danijel darko
  dejan dijana dino djordje dragana dragica dražen dubravka duško edin edita elmir elvir emina emir ermin
  gordana hajrudin haris irfan ismet ivica jasmin jasmina jasna josip jovan kenan ljiljana ljubica lejla
  marijan matej melisa mersad mirela mirjana mirko miroslav mirza mladen muamer nebojša nedim nedžad nenad
  nermina nevena nihad predrag radmila radoslav ranko refik safet sanel sanela sanja sead semir senad senada
  sladjana slavica slavko snežana snježana stipe stjepan tihomir tomislav vedran vesna vlado vladan zdenka
  zdravko željko zeljko zijad zlata zlatko zumra agim albana arben ardita ardian arlind arta arton bajram
  bashkim bekim besa besnik blerim blerta burim dardan driton drita edona egzon elira ermal fadil fatmir
  fatos flamur florim gëzim granit ilir isuf jeton kastriot kujtim labinot lindita liridon luan lulzim merita
  mimoza naim nexhmije qendrim rexhep sadik shkelzen shpresa shqipe skender valbona valon vjosa visar xhevdet
  ylber zamira ankit anupama aparna arun asha ashish ashok ayesha bhavna chandra dinesh ganesh geeta girish
  gopal govind harish hemant jaya jyoti kamala kapil karan krishna lalita lata mahesh manish manju manoj
  meena mukesh naresh naveen neelam neha nikhil nitin padma pankaj prakash pramod prasad pratibha preeti
  raghu rajan rajendra rajeev rajkumar ramesh reena ritu rohit sandeep sangeeta sanjeev santosh sarita satish
  savita seema shankar shanti sharad shashi sheela shyam smita sonal subhash sudha sudhir suman sumit surya
  swati tanvi vandana varsha vasudha veena vidya vinay vinod vishal yogesh saravanan sivakumar thiru arul
  kandiah suganthan tharshini nirmala kamalini anh bao binh chau cuong diem diep duc duy hieu hoang hoang-anh
  huong huy khanh kien kim-anh minh-anh nga ngoc nguyet nhan nhi nhung oanh phong phuc phuong phuoc quang
  quoc quyen quynh thang thao thinh thuy toan trinh trung truong tung tuyet vinh xuan yen
  somchai somsak malee supaporn nattaya kanya pimchanok wichai narong arunee anong duangjai jintana kannika
  ladda lamai nong noi orawan pornthip ratana sasithorn siriporn suda sukanya sumalee thawee wanida wilai
  jayson marites maricel rosalie analyn arlene jocelyn liezl luzviminda marilou mylene nenita rodel romeo
  rosario teresita abimbola adeola adesuwa amaka ayodele babatunde bukola chiamaka chukwu efosa ekene ekow
  funmi ifeanyi ikechukwu kelechi kwabena kwaku kwadwo nkechi obinna oluwatobi osagie segun temitope uchenna
  uche afua akosua efua adjoa baraka grace-ann faraja fiston jean-bosco jean-damascène josiane kabila
  mukamana mukasa nakato nalubega nshuti okello otieno achieng akinyi wambui njeri kamau kariuki mutua mwende
  wanjiku omondi odhiambo atieno chebet kiprono kipkemboi cheruiyot rutto kitwana mbuyi mulumba ngoma
  tshibangu bintou aminata coumba mariama oumou rokia sekou souleymane boubacar cheikh demba ibou lamine
  modou moustapha pape tidiane
`)
