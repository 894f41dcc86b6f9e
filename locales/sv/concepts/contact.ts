import type { ConceptWords } from '../../../src/core/concepts.js'

/** Swedish words by concept: reaching the company. */
export const contact: ConceptWords<'contact'> = {
  'phone-contact': `
    ring ringa ringer ringt ringde rings ringd ringts uppring* telefon* lur luren slängde slängt svarar svarade
    svarat svarare svara linje linjen växel växeln samtal samtalet samtalen vidarekoppl* kopplad* kopplas
    bortkoppl* bröts brutet bryts återuppring* ringupp nummer numret direktnummer direktnumret 020 0771
    knappval* tonval menyval menyvalet talsvar talsvaret röst röstsvar rösten röstigenkänning röstmeddelande*
    röststyrning slå slog nådde nå når nås nått onåbar samtalskostnad* samtalskö* upptaget tutar tut inspelat
    inspelade kundtjänst* kundservice* support supporten signaler pratade pratat prata pratar talade talat
  `,
  'queue-wait': `
    kö kön köer köar köade köat könummer kötid kölapp köa köande köplats* telefonkö* chattkö chattkön bilkö
    bilkön plats platsnummer väntetid* vänta väntar väntat väntade väntan väntmusik* pausmusik* telefonmusik
    hissmusik* musik musiken panflöjt* fiolmusik trudelutt* slinga slingan inspelad rösten robotröst* minuter
    20min 30min 40min 45min timme timmar halvtimme kvart kvarten person personer före upptagna upptagen upptaget
    ovanligt belastning* samtalskö* utkastad slängd utslängd återkoppling uppringd framme tålamod tålamodet
    dötid tidsspillan evighet evigheter skäggväxt längst långa lång kösystem* köbricka nummerlapp* väntläge*
    höglur öra örat batteri högtalartelefon
  `,
  'chat-contact': `
    chatt chatten chattat chattar chattade chatta chattfönstret chattkonversation chatttråd chattsupport
    chattlogg chattbot* chatbot* chat chaten chattrobot* chattfönster* chattfunktion* livechatt* bot boten
    botten bottar robot roboten robotar robotsvar ai ain ai-bot ai-assistent ai-bott virtuell* assistent* kim
    hanna maja ella emma nora omformulera nyckelord bubbla bubblan chattbubblan ikonen knappen stängs avslutas
    nerkopplad avslutades inaktiv inaktivitet medarbetare agent agenten mänsklig skrev konversation* tråd tråden
    historik* logg loggen transkript snabbval automat* standardsvar* whatsapp chattkö chattkön online offline
    tjatta tjatten tjattbot* botsvar*
  `,
  'mail-contact': `
    mejl mejlet mejlen mejla mejlar mejlat mejlade mejladress mejlsvar mejlkonversation mail mailet mailen maila
    mailar mailat mailade mailsvar mailadress mailkonversation maile mejle mejlt meil meila epost eposten e-post
    e-posten e-posta* epostadress* e-mail e-mejl emejl email autosvar* autoreply standardsvar standardmejl
    noreply no-reply kvittens* mottagningsbekräftelse* mottagningskvittens ärendenummer ärendemejl svarsmejl*
    kontaktformulär* formulär* webbformulär* skrev skrivit skrivet skriver tillskriv* bilaga bilagor bifog
    bifogade bifogad bifogat bifogar vidarebefordr* inkorg skräpposten kundservice@ kundtjänst@ info@ support@
    mejlkorr* mejlväxl* mejltråd* mailtråd* korrespondens* besvarat besvarad obesvarad* obesvarat mejlkontakt
    mailkontakt mejlledes mejlbekräftelse skriftlig*
  `,
  'message-contact': `
    pm pm:a pm:et pma pmat pmade privat privatmeddelande* dm dm:a dm:ade dma dmat direktmeddelande* meddelande*
    messenger* messa messat messade mess inbox inboxa inboxen inboxar inbox:a inkorg inkorgen skrev skrivit
    skickade skickat privata fbmeddelande instadm whatsapp* sms sms:a smsa smsade smsat smset slida slide läst
    bockar visats öppnat olästa oläst facebookmeddelande* chattmeddelande* privatinkorg personligt
  `,
  'social-wall': `
    inlägget* inläggen kommentar* kommentera* tråd tråden trådar vägg väggen sida sidan facebook* fb face insta
    instan instagram* story storyn reel reels twitter twittra twittrade x tweet tweeten tweetade linkedin tiktok
    tiktoken youtube snap snapchat flashback reddit threads bluesky grupp lokalgrupp* grannsam* tagga taggade
    taggat taggar tagg hashtag #fail dela delat delar delning delningar gilla gillar gillade gillamarker* tumme
    tummen hjärtan emoji emojis följare följaren följer följa admin admins administratör moderera* radera
    raderat raderar raderade raderas borttag* censur censurera* blockerat blockad offentlig* flöde flödet feed
    feeden post postar posta postade posten viralt viral screenshot skärmdump ovan nedan profil profilen
    profilbild* livestream klipp klippet *gruppen *inlägg *inlägget *kommentar *kommentarer
  `,
  'office-visit': `
    kontor kontoret* kontoren kontors* bankkontor* kundcenter kundcentret servicekontor* medborgarkontor*
    lokalkontor* resecentrum biljettlucka* lucka luckan luckor disk disken kassadisk* reception* besök besöket
    besökande besökare besökstid* besökt besökte besöker besöka personligt fysiskt fysisk plats platsen gåin
    åkte åka åkt kört nummerlapp* kölapp kölappen kölappssystem bokat möte mötet rådgivningsmöte* drop-in dropin
    kassatjänst* kassa kassan kassaservice kontantkassa valvet bankfack* bankvalv stängt stängd låst låsta
    dörren öppet lunchstängt öppettider* skylt skylten vakt vakten väktare väktaren legitimera väntrum
    väntrummet bankman bankmannen tjänsteman* banktjänsteman* kontorist rådgivare* närmaste resväg rörelsehind*
    trappor entré storgatan torget centrum köpcentret stationshuset närkontor*
  `,
  'letter-contact': `
    brev brevet breven brevledes brevsvar brevutskick post posten postgång* postledes postens postadress postbox
    postlådan pappersbrev* papperspost* papper papperet papperen pappersfaktura pappersblankett* blankett*
    formulär* underskrift* underskriv* undertecknad* signera* namnteckning* påskriven påskrivet bevittnad
    bevittnat frimärk* kuvert kuvertet svarskuvert* svarspost rek rekommenderat rekbrev rekbrevet broschyr*
    informationsblad* folder foldern utskick utskicket reklamblad* skriftligen skriftligt handskriv* skrivmaskin
    fullmakt* avtal avtalet original* kopia kopior inskannat skannat postade postat insänt insända inskickad
    inskickat fax faxa faxen faxade faxnummer hemskickat hemskickad hembrev pappersform* pappersutskrift*
    utskrift* årsbesked papperstidning telegram kivra brevlådan kallelse*
  `,
  'no-answer': `
    svar svarar svarade svarat besvar besvarad* besvarat besvaras obesvar* tyst tystnad tystnaden knäpptyst
    dödstyst ingen inget ingenting aldrig nonchal* ignorer* bollad bollas bollades bollar bollat runtbollad
    hänvisad hänvisas hänvisar slussad slussas slussats kopplad kopplas runt rundgång* moment22 svarslös
    återkopp* återkom* ringde uppringd lovade lovat lovades utlovad utlovat väntar förgäves utebliven uteblev
    ghosta ghostad ghostar radiotyst* radioskugga struntar skiter bortglömd glömd glömda osynlig luft autosvar
    telefonsvarare onåbar onåbara hörs hörde hört nåbar anträffbar oanträffbar upptagen pingpong vägg väggen
    väggar bollplank svarta hål hålet papperskorgen sopkorgen tystna tystnat knysta knyst pip
  `,
  'answer-word': `
    svar svaret svaren svara svarar svarade svarat svars besked beskedet beskeden bekräft* återkom* återkoppl*
    feedback respons responsen reaktion* förklar* upplys* info information* klarhet klargör* klarläggande
    berätta* underrätta underrättelse höra hörs hör återupp* redogör* motivering kommentera kommentar bemöt
    bemöta bemöter bemötande hälsa hälsade hälsning* vidarebefordra framföra framför utlåtande skriftligt
    muntligt muntlig utlova utlovat lovad löfte löftet löften garantera* raksvar goddag yxskaft standardsvar
    mallsvar* copypaste rapport rapportera lugnande tips vägledning rådgivning expertsvar tydlighet försäkrar
    meddelar meddela
  `,
  'opening-hours': `
    öppet öppettid* öppen öppna öppnar öppnade öppnat stäng stängt stängda stänger stängde stängs stängning*
    stängd lunchstängt semesterstängt sommarstängt helgstängt kvällsöppet söndagsöppet dygnet jour jouröppet
    sommartider vintertider sommaröppet julöppet helgöppet helgtider helgdag* klämdag* dagen julafton juldagen
    annandag* nyårsafton nyårsdagen trettondag* trettonhelgen påskafton skärtorsdag* långfredag* kristi valborg
    nationaldagen midsommar* allhelgona* pingst lördag lördagar lördagen lördags söndag söndagar söndagen vardag
    vardagar vardagen vardags helgfri bemannad bemannat bemanning obemannad obemannat kontorstid* lunch lunchen
    klockan fm em kvällstid telefontid* besökstid* extrastängt tidigarelagd avvikande
  `,
  'person-wanted': `
    människa* människor mänsklig* person personen levande riktig riktigt riktiga verklig fysisk handläggare*
    chef chefen chefer avdelningschef* kontorschef* gruppchef* platschef* stationschef* vd vd:n direktör*
    ledning ledningen ansvarig* högre överordnad bestämmer bestämma befogenhet* mandat beslutsfattare*
    kundansvarig kundombud* klagomålsansvarig* klagomålsavdelning reklamationsavdelning* nån kött blod hjärna
    puls andas tänkande egen personlig* rådgivare* bankman bankmannen kontaktperson* handlägger tekniker expert
    experten kunnig svensktalande medarbetare prata tala snacka koppla kopplad robot roboten slippa ansikte
    ansiktet öga tvåbent varelse arbetsledare* teamledare* förman specialist* eskalera* eskalering
  `,
  'language-help': `
    tolk tolken tolkar tolkad tolka tolkhjälp tolkning telefontolk* tolkförmedling språk språket språken
    språkhjälp språkförbistring språkval* engelska engelskt english speak please finska suomeksi suomi arabiska
    somaliska persiska dari farsi polska polski ukrainska ryska tigrinja turkiska kurdiska sorani spanska tyska
    franska kinesiska thailändska rumänska romani jiddisch meänkieli samiska nordsamiska lulesamiska sydsamiska
    sápmi minoritetsspråk* modersmål* hemspråk bosniska kroatiska albanska serbiska danska norska översatt
    översätt* googletranslate undertextat textad textat textning teckenspråk* bildtelefoni lättläst svenska
    svenskan klarspråk krångelsvenska byråkratsvenska punktskrift storstil stilstorlek uppläst inläst ljudfil
    syntolk syntolkning hörslinga skrivtolk* talsvårigheter begriplig* obegriplig* bruten brytning
  `,
}
