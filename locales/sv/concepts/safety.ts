import type { ConceptWords } from '../../../src/core/concepts.js'

/** Swedish words by concept: safety. */
export const safety: ConceptWords<'safety'> = {
  phishing: `
    nätfiske* phishing* fiske smishing vishing spoof spoofing spoofat bluff bluffmail bluffsms bluffsida
    blufffaktura bluffen bluffar bluffförsök bluffmejl* bluffsamtal* falsk falskt falska fejk fejkat fejksida
    fejkkonto fejkade fejkmejl fejksms fejkmail fejkprofil fake fakekonto fakesida fakemail skum skumt skumma
    skumraskt misstänk* suspekt suspekta konstigt mystisk mystiskt utger utgav imiter* imitation kopia kopiera
    kopierat lur lurad lurendrejeri lurifax bedrägeri* sms sms:et smset mejl mejlet mail mailet länk länken
    länkar länkad länkadress klickade klicka klickat avsändare* stavfel särskrivningar grammatikfel
    googletranslate domän url adressen webbadress* konstig qr-kod tullavgift* paketsms paketbluff postnordsms
    återbetalning skatteåterbäring återbäring verifiera* uppdater* spärras spärrat inaktiv inaktiveras stängas
    uppge kortuppgift* bankuppgift* läste dosa mobilnummer utländskt nummer ringde uppringd skojar*
    vidarebefordra anmäla rapportera tips varning varna varnar äkta oäkta
  `,
  fraud: `
    lurad lurade lurades lurar luras lura lurat lurendrejare* blåst blåsta grundlurad dragen dragna bedragen
    bedragar* bedräger* bedräglig* bedra bedrog bedrar svindel svindeln svindlad* svindlare* svindlerier skojare
    skojaren skojad scam scammad scammer scammers scammades scammare bluffad bluff bluffare bluffföretag
    bluffbolag bluffbutik fuskare obehörig* okänd okända okänt köp köpet köpen dragning* transaktion* överför*
    tömt tömda tömd länsat länsade länsad plundrad stulit stulen skimmad skimmat skimning* kapad kapat kapade
    kortbedräg* id-kapad idkapad id-kapning* identitetsstöld* identitetskap* idstöld idstölden vishing
    befullmäktig* falska telefonbedräg* romansbedrägeri* kärleksbluff investeringsbedräg* kryptobluff
    annonsbedrägeri fakturabedrägeri fakturabluff vdbedrägeri blocketbluff hyresbluff bluffannons*
    swishbedrägeri swishlurad äldrebrott målvakt målvakten pengatvätt penningtvätt* utnyttjad utpressning*
    utpressad brottslig* brottsling* kriminell* signerade signerat godkände uppgav legitimerade dosan koden
    anydesk fjärrstyr* teamviewer polisanmält bestrida reklamation oaktsam vållande
  `,
  'lost-things': `
    tappa borttappat borttappad* förlor* förkommen förkommet förkom försvunnen försvunnet försvunna försvann
    försvunnit borta glömt glömd glömde glömda glömma kvarglömd* kvarglömt kvarlämnad* hittad hittade hitta
    hittegods* hittelön* upphitt* effektförvaring* förlustanmäl* efterlys* mistat mist bortslarvad slarvat
    förlagt förlade plånbok nyckel nyckeln nyckelknippa* nycklar bilnyckel* nyckelkort* passerkort* mobil
    telefonen lur busskort* kortet körkort körkortet passet väska väskan ryggsäck* handväskan gymväskan jacka
    jackan mössa mössan vante vanten vantar handske handsken halsduk halsduken paraply paraplyet keps kepsen
    sjal tröjan gosedjur* nalle kanin snutte snuttefilt* snuttis barnvagn* sulky glasögon* solglasögon*
    läsglasögon hörapparat* vigselring* förlovningsring* guldarmband* armband örhänge örhänget hörlur hörlurar*
    airpod surfplattan ipad dator laptop bok bibliotekbok anteckningsbok matlådan cykelhjälm* sax tandställning*
    löständer käpp krycka skridskor* pjäxor fotbollsskor träningskläder pärm pärmen koddosan snusdosan kattbur
    bagaget bagagehyllan
  `,
  hacked: `
    hackad hackade hackat hackats hackades hacka hackar hacker hackern hackare hackaren kapad kapade kapades
    kapat kapats kapning kapningen kontokap* intrång* dataintrång* läck läckt läcka läckan läckor läckta
    dataläck* stulet stulna obehörig* inlogg* främmande okänd enhet enheten enheter ip-adress ryssland kina
    nigeria loggat loggade virus viruset virusprogram virusskydd virusvarning trojan trojanen trojansk malware
    malwaret skadlig skadliga kod spionprog* spyware keylogger ransom* gisslan gisslanprogram kryptera*
    utpressnings* utpressning lösensumman ddos ddosattack* överbelast* cyberattack* it-attack* attack attacken
    attacker sårbarhet* sårbar sårbart säkerhetshål* säkerhetslucka säkerhetsbrist* brute bot botnät ändrat
    lösenordet bytt återställa spam skickas spammar utskick sprids instakonto facebookkonto fejkkonto pwned
    haveibeenpwned infekterad infekterat smittad smittat redirectar omdirigeras casino kasinolänkar viagra
    okända filer backdoor webshell bakdörr bakdörren sql exploit patch patcha
  `,
  'block-word': `
    spärra spärrat spärrad spärrade spärrar spärras spärr spärren spärrservice spärrtjänst spärrnumret
    spärrlista spärrnummer bankspärr blocker* frysa frys fryser fryst fryses frusen frysta stoppa stoppat
    stoppad stoppas stoppar stopp makulera* annullera* avbryt avbryta avbryter häv häva hävt hävs låsa lås låser
    låst låsas låsning låsningen upplåsning upplåst avspärr* återkalla* avaktiver* inaktivera* avsluta stänga
    stäng pausa pausad ersättningskort beställa nytt nya dygnet jour akut nödspärr självspärr kreditspärr*
    simspärr adresspärr bedrägerispärr kontospärr köpspärr hindra förhindra
  `,
  privacy: `
    personuppgift* uppgift* dataskydd* gdpr gdprbrott imy datainspektionen integritet* radera raderas raderat
    raderade radering* glömd registrerad register* registret lagrar lagras lagrade lagring sparas samtycke*
    samtyckt cookie cookies spårning profilering delar delas delat tredjepart tredje part sekretess*
    tystnadsplikt* banksekretess* bankhemlighet journal* läsa insyn obehörig* åtkomst åtkomsten läckt läckta
    läckage läckaget incident* skyddad skyddade identitet hemlig hemligt adress hemligtelefon personnummer
    personnumret adressuppgifter felskickat felsänt annans grannens främling* anhörig anhöriguppgifter inspelat
    samtalsinspelning* kameraövervak* kameror övervakning* övervakad bilder publicerat publicerade uthängd foton
    nummerpresentation hitta.se eniro ratsit mrkoll merinfo sålt säljer
  `,
  'police-law': `
    polis polisen polisrapport poliser polisstation polisens polisman polisanmäl* polisiär 112 11414 jurist
    juristen jurister advokat* åklagare* domstol domstolen tingsrätt* hovrätt hovrätten förvaltningsrätt*
    kammarrätt rättegång* rättslig* stämma stämning* stämmer stämt juridisk* laglig lagligt olaglig* lag lagen
    lagbrott lagstiftning lagstridigt lagar avtalslagen distansavtalslagen konsument* ko arn allmänna
    reklamationsnämnd* finansinspektionen fi bank försäkringsbyrå konkurrensverket pts post-och-telestyrelsen
    energimarknadsinspektionen ei elsäkerhetsverket transportstyrelsen trafikverket luftfartsverket jo
    justitieombudsmannen jk diskrimineringsombudsmannen do datainspektionen imy arbetsmiljöverket skatteverket
    kronofogden länsstyrelsen socialstyrelsen ivo inspektionen försäkringskassan kommunfullmäktige riksdag
    riksdagen ordningsvakt* tull tullen tullverket anmäl anmäla anmäld anmälan anmälde anmäler anmäls brott
    brottet brottslig brottsmisstanke brottsoffer brottsmål fängelse* böter dömd dömda domen överklaga bevis
    bevisen bevisning bevisa prejudikat laghäft rättshjälp skadestånd* vite vitet skarprättad förundersök*
    nedlagd utreds eu-domstolen klagomål tillsyn tillsynsmyndighet
  `,
  'safe-word': `
    säker säkert säkerhet* säkerställd säkra osäker osäkert osäkera trygg tryggt trygga trygghet* äkta seriös
    seriöst seriösa oseriös* riktigt riktiga riktig genuint genuin verklig verkligen pålitlig* tillförlitlig*
    trovärdig* lita litar litade förtroende* tillit tilliten tillförsikt bock officiell* legit legitim legitimt
    krypterad kryptering* krypterat skydd skyddad skyddat skydda skydds garant garanti garanterat
    insättningsgaranti* riskfritt risk risker riskabelt farligt fara ofarlig ofarligt skum skumt luring stämmer
    sant falskt bluff lurendrejeri fejk verkar kolla dubbelkolla* bekräfta kontrollera verifiera* tvåfaktor safe
    rutiner
  `,
}
