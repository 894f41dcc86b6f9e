import type { ConceptWords } from '../../../src/core/concepts.js'

/** Swedish words by concept: goods and delivery. */
export const goods: ConceptWords<'goods'> = {
  parcel: `
    paketens paketetiketter paketlåda* paketuthämtning paketkostnad packet packetet paketnummer paketinlämning*
    kolli kollit kollin kollinummer kolliid försändelse* sändning* pall pallen pallar pallleverans lastpall*
    låda lådan lådor kartong* kuvert kuvertet kuverten bubbelkuvert* brev brevlåda* breven spårbart rek
    rekommenderat rekbrev* postförskott* vykort vykortet julkort julklapp* julpaket* present* varubrev*
    startpaket* postpaket* småpaket* storpaket* avi avin avier avisedel hämtavi hämtavin paketavi* returpaket*
    fraktsedel* etikett etiketten adresslapp* emballage* innehåll* tomt bubbelplast* skrymmande tungt
    blomsterbud* tidning* matkasse* påse påsen *paket *paketet *paketen *försändelse *brevet
  `,
  'delivery-word': `
    leverera* leverans* hemleverans* hemkör hemkörd hemkört hemkörning* utkör utkörd utkörare utkört utkörning*
    fraktade fraktat fraktas fraktsätt fraktar fraktbolag* skicka skickat skickad skickades skickats avsänd
    avsänt försänd transport* chaufför* chaffören chaffis chaffisen bud budet buden budbil* budfirma* åkeri
    åkeriet skåpbil skåpbilen varubil varubilen rutt rutten distribution* terminal* sortering* utdelning*
    utdelad utdelat utlämn utlämnat utlämnad utlämning* lämnade lämnat lämnades lämnad avlämnat avlämnad ställde
    slängde kastade dumpat hämtat hämtas upphämtning* spårning* spåra spårar kolliid tracking* avisering*
    avisera* bomkörning* tidsfönster* kvittera* kvittens* dörrkod dörrkoden portkod portkoden kvällsleverans*
    expressleverans* inbär inbärning kvalificerad väg påväg utkommen frammme framme anlänt ankommit inväntar
    tullen tull hub hubben *leverans *leveransen *leveranser *frakt *frakten *chaufför *chauffören
  `,
  'delivery-place': `
    dörr dörren dörrmatta* ytterdörr* trapp trappan trappa trappsteget trappuppgång trapphus* port porten
    portkod portuppgång entré entrén farstu farstun farstukvist* förstukvist* bron veranda verandan altan
    altanen garageuppfart* uppfart uppfarten carport carporten garage garaget förråd förrådet skjul skjulet
    vedbod vedboden bod boden friggebod* grill grillen häck häcken rabatt rabatten buske busken buskar buskarna
    soptunna* soprum soprummet sopkärl sopkärlet pappersinsamling* brevlåda* brevlådor* brevinkast* postlåda*
    postfack* postbox postboxen postlådesamling lådsamling* paketbox* paketskåp* paketautomat* instabox* box
    boxen fack facket postombud* ombud ombudet ombuden utlämningsställe* paketombud* hämtställe* servicepunkt*
    ica ican icakassan coop pressbyrån lanthandel* macken granne grannen grannens grannear grannar grannhuset
    bredvid feladress jobbet reception* lastkaj lastkajen kaj kajen vägkant vägkanten vägen grind grinden
    gräsmattan lekplats* diket regnet snödriva* hallen vindfång källaren ytterentré hissen ödehus sommarstuga
  `,
  carrier: `
    postnord* postnård postnörd portnord postnoll posten postens postis brevbärar* lantbrevbärar* postiljon dhl
    dhls freight schenker dbschenker bring brings citymail ups fedex gls instabox* budbee budbees best airmee
    earlybird dpd tnt posti helthjem porterbuddy nordpost bussgods matkomfort speedlogistic jetpak mybring mtd
    morgontidningsdistribution tidningsbud* paketombud postkontor* postterminal* postgång* postutdelning*
    postlåda* postdistribution utkörare* budkille* wolt foodora ubereats poströsta postmoppe* posttant*
    postmannen fraktjätten shipmondo unifaun nshift dachser dsv mellbyås
  `,
  'order-word': `
    beställ* order ordern ordernummer ordernumret orderhistorik orderstatus ordernr ordrar ordrarna
    orderbekräft* köp köpet köpa köper köpt köpte köptes köpta handla handlat handlade handlar nätet webbshop*
    webshop webbutik* näthandel* nätbutik* e-handel hemsidan klick collect click-collect upphämt* varukorg*
    kundvagn* kassan utcheckning* checkout* lager lagerstatus lagersaldo lagerhållning lagern lagret slutsåld*
    slutsålt tillfälligt restorder* restad restas restnot* förbokat förboka förhandsbok* förbeställ* preorder
    släpps släpp släppet varan varor varorna artikel* storlek* färg färgen modell modellen bekräftelse* orderrad
    leveranstid* dellever* plockat plockad packad packas expedier* behandlas annullera* makulera* dubbelbeställ*
    felbeställ* felplock* saknas saknades fattades prenumeration* prenumerera matkasse* abonnemangsbox ehandel
    amazon zalando cdon temu shein wish ellos tradera blocket hm boozt apotea
  `,
  'return-goods': `
    retur returen returer retursedel* returpaket returkostnad returrätt returärende returkod returportal
    returner* returetikett* returfrakt* reklamer* reklamation* byta bytt bytte byte bytet byteslapp byteskvitto*
    byten bytesrätt* utbyte öppetköp* ångerrätt* ångra ångrat ångrade ångrar ångerblankett* ångerfrist*
    tillbakaskick* återlämn* trång trånga trångt storlek* passar passade passform* satt felstorlek felvara
    felskick* felleverans* felexpedier* prövat provat provade oanvänd* oöppnad* öppnad prislapp* etiketter
    originalförpackning* originalkartong förpackning* plombering* bruten plomb tillgodo kvittot kvittotn kvitto
    garantibyte konsumentköplag* distansavtalslag* nöjdhetsgaranti
  `,
  clothes: `
    klänning* balklänning* brudklänning* kjol kjolen tröjor jumper kofta koftan hoodie hoodien tshirt t-shirt
    linne linnet skjorta skjortan skjortor blus blusen jackor rock rocken kappa kappan kavaj kavajen kostym
    kostymen jeans jeansen shorts tights leggings overall overallen vinteroverall* galonisar regnställ*
    underställ* trosor kalsonger bh bhn strumpor* raggsockor pyjamas pyjamasen badrock bikini bikinin baddräkt*
    mössor halsduk vante handskar* keps hatt hjälm hjälmen slips slipsen bälte bältet skärpet sko skon sneakers
    kängor pjäxor sandaler* tofflor foppatofflor klackskor pumps bröllopsskor* löparskor* fotbollsskor* dojor
    handväska* klocka guldring* halsband* armband* örhänge* smycke smycket diamant diamanten brosch broschen
    solglasögon* glasögon* linser paraply folkdräkt* studentmössa* arbetskläder* skor plånbok ring *klänning
    *klänningen *klänningar *jacka *jackan *tröja *tröjan *byxor *byxorna *mössa *mössan *skorna *stövlar
    *kläder *kläderna *väska *väskan *handskar *vantar
  `,
  furniture: `
    soffor divan fåtölj fåtöljen fåtöljer stol matstol barstol kontorsstol* bord borden matbord soffbord*
    skrivbord* sängbord* säng sänggavel kontinentalsäng* ramsäng våningssäng* spjälsäng* juniorsäng madrass*
    bäddmadrass* täcke täcket kudde kudden garderob* skjutdörr* byrå byrån bokhylla* hyllplan skåp skåpet skåpen
    vitrinskåp* medicinskåp tv-bänk tv-bänken sideboard skänk skänken pinnstol* lampor ljuskronan mattor gardin
    gardinen rullgardin* persienn* markis kök köksbänk kökslucka köksluckor köksskåp bänkskiva* diskbänk*
    blandare* handfat tvättställ* toalett* wc-stol toa duschkabin* duschvägg* badkar spegelskåp kakel klinker
    parkett laminat golv tapet innerdörr* ytterdörr* fönster tavla tavlor ram vas porslin grytan stekpannan
    bestick skötbord* barnstol* hammock utemöbler* möbel möbler möblemang* ikeamöbel ikea billy skruv
    insexnyckel bruksanvisning* monteringsanvisning* klaffbord köksö *stolen *stolar *bordet *soffa *soffan
    *lampa *lampan *hylla *hyllan *matta *mattan *sängen *sängar *madrass *madrassen *spegel *gardiner
  `,
  electronics: `
    teve teven tv-apparat smart-tv plattv projektor* hörlurar* hörsnäckor earbuds airpods headset headsetet
    högtalare* soundbar* stereo stereon förstärkare* radio radion bilradio skivspelare* objektiv* drönare
    drönaren spelkonsol* playstation* xbox grafikkort* processor* moderkort* hårddisk* ssd usb-minne tangentbord
    laddkabel* powerbank* adapter adaptern förlängningssladd* skarvsladd* tvättmaskin* torktumlar* torkskåp*
    diskmaskin* kylskåp* kylen kyl frys frysbox frysskåp* spis spishäll ugn ugnen mikro mikron mikrovågsugn*
    häll hällen induktionshäll* köksfläkt* fläkt kaffebryggare* kaffemaskin* espressomaskin* kaffekokare
    vattenkokare* brödrost* airfryer* matberedare* köksmaskin* mixer mixern elvisp elvispen dammsugare*
    robotdammsug* strykjärn* symaskin* hårfön hårfönen fön plattång* rakapparat* eltandborste* våg element
    luftkonditioner* luftrenare* avfuktare* värmepump* borrmaskin* skruvdragare* slipmaskin* cirkelsåg*
    motorsåg* verktyg* högtryckstvätt* gräsklippare* robotgräsklipp* snöslunga* kompressor* brandvarnare*
    babyvakt* termometer* *maskin *maskinen *maskiner *klippare *klipparen *bryggare *bryggaren *lurar *lurarna
    *högtalare *kamera *kameran *laddare *laddaren *fläkten
  `,
  food: `
    mat maten matvaror* matkasse* matlåda matställe matrester matförgiftning matförgiftad matkassar livsmedel*
    frukost lunchlåda lunchmeny middag kvällsmat fika te macka mackor smörgås* ostmackan räkmackan tårtor bulle
    kanelbulle* semla semlor kaka bröd limpan knäckebröd* mjölkpaket fil yoghurt grädde smör ost ägg kött
    köttfärs* köttbullar* kyckling* fläsk fläskfilé bacon korv skinka julskinka* fisk fiskpinnar strömming*
    surströmming sill räkor kräftor kaviar pizza pizzor kebab kebabrulle hamburgare* burgare sushi tacos pasta
    spagetti lasagne pannkakor pommes potatis grönsaker* tomat gurkan banan äpple avokado jordgubb* bär blåbär
    hjortron* lingonsylt godis choklad chips läsk cola juice öl ölen vin sprit systemet systembolaget snus
    snusdosan cider barnmat välling gröt vegansk* vegetarisk* glutenfri* laktosfri* utgångsdatum bästföre möglig
    *tårta *tårtan *bullar *mjölk *kyckling *korven *sallad *soppa *soppan *kassen *brödet *osten *glass
  `,
  'garden-leisure': `
    cykelhjälm cykellås cykelkärra cykelställ mountainbike* barncykel* lådcykel* trehjuling* sparkcykel*
    elsparkcykel* elscooter rollerblades skateboard* kanot segelbåt* utombordare* flytväst* gummibåt* jolle eka
    fiskespö* spinnspö skida längdskidor* stavar skridskor* pulka kälke snowboard* tält sovsäck liggunderlag*
    stormkök* ryggsäck* kikare växt blomma blommor bukett tulpaner* krukväxt* pelargon* perenner planta frö
    fruktträd* äppelträd* thuja tuja jord gödsel gräsfrö växthus pallkrage* trädgård* spade krattan skottkärra*
    kolgrill* gasolgrill* parasoll* uterum uterummet spabad badtunna* bastu studsmatta* gungställning* sandlådan
    rutschkanan lekstugan lego leksak* docka dockor barbie gosedjur* spel brädspel* pussel pussellet pusslet
    tv-spel tågbana radiostyrd böcker bokpaket serietidning* pocket pocketbok ljudbok korsord garn stickor
    hockeyklubban racket golfklubb* yogamattan hantlar löpband piano trumset akvarium* adventskalender*
    studentskylt* *cykel *cykeln *cyklar *båten *båtar *kajak *skidor *spelet *plantor *växter *buketten *leksak
    *leksaker *gunga *klubba
  `,
  warranty: `
    garanti* nybilsgaranti* vagnskadegaranti* livstidsgaranti* reklamer* reklamation* ursprungligt ursprungliga
    ursprungsfel* fabrikationsfel* fabriksfel* produktionsfel* tillverkningsfel* konstruktionsfel* defekt
    defekta defekten defekter felaktig* felande fel funktionsfel* trasig trasigt trasiga pajade paj pajat pajar
    rasade sönder havererat haveri haveriet skräp skräpet skräpgrejer skit kvalitet* undermålig* slitage
    slitaget slits slitna sömmen sömmar sprack lossnade knarrar knakar gnisslar skramlar tjuter pip piper läcker
    startar batterihälsa reservdel* tillbehör* skruvar monteringsfel serviceverkstad* auktoriserad verkstad*
    inlämnad inlämnat inlämning* inskickad reparer* reparation* serieno serienummer serienumret utbytesenhet
    utbytt ersättningsprodukt* ersättningsvara konsumentköplagen köplagen treårig* femårig femårigt tvåårig
    tvåårigt återkallelse* återkallad återkallas återkallats undersökningsprotokoll felbeskrivning*
  `,
  'shop-word': `
    butikerna butiks butikspersonal butikschef* butikskontrollant affärer mataffär* shop shopen shoppa shoppar
    kassa kassan kassor kassorna självscann* självutcheck* snabbkassan kassörska* kassören kassabiträde*
    biträde* expedit* butiksbiträde* säljare* föreståndare* varuhus varuhuset köpcentrum* köpcenter galleria*
    hylla hyllan hyllor hyllorna hyllkant* disk disken charkdisk* manuella deli fruktdisk delikatessdisk
    lösgodis* kundkorg* kundvagn* varukorg* pantmaskin* pantautomat* panta pantade pant pantkvitto* provhytt*
    provrum provrummet omklädningsrum* skyltfönst* lager lagert lagret förpackning* sortiment* utbud utbudet
    varor hyllpris* etikett etiketten prismärk* ica icas maxi kvantum coop willys hemköp lidl citygross netto
    jula biltema clasohlson rusta ikea elgiganten netonnet mediamarkt hm kappahl lindex åhlens stadium
    intersport xxl apoteket systemet systembolaget kvitto kvittot öppnar stänger nyöppn* lokal lokalen entré kö
    *butik *butiken *butiker *affär *affären
  `,
}
