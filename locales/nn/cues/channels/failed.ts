import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** It went well, is asked about, or is wished for. */
const FINE = [
  '(takk|tusen takk|takka|kjempebra|supert|super|genial|flott|fantastisk hjelp|rask hjelp|god hjelp|god service|raskt svar|ordna seg|fiksa det)',
  '(har|finst) (de|dokker|det|dokke) ~2 (chat|app|e-post|nettside|kontor)',
  '(burde|skulle|kunne|lag|lage|laga) (de|dokker|dokke) ~1 (ha|hatt|lage)',
  '(de|dokker|dokke) (burde|skulle|kunne) ~1 (ha|hatt|lage|laga)',
  '(svindel|svindlarar|phishing|falsk|lurt|mistenkjeleg|er det ekte)',
]
/** The network, the phone itself or somebody else's call. */
const NO_CALL = [
  '(mobilnettet|mobildekning*|dekninga|dekning|nettet) ~6 (nede|vekke|borte|ringt|ringje|ringe)',
  '(ferjekaia|kaia|innsjekk*|kassa|vegen|butikken|bommen|grensa|tunnelen|kollektivfelt*|ladekø|ladestasjon*|venteliste*)',
  '(nokon|ein mann|ei dame|svindlar*|dei|han|ho) ~1 (ringde|ringte|ringjer|ringer) (meg|oss|mor|far)',
]

export const failedPhone: CuePhrases = [
  {
    phrase: [
      '(alle|samtlege) ~2 (medarbeidarar|medarbeidarane|konsulentar|kundebehandlar*) er ~1 (opptekne|opptatt*|oppteken)',
      '(tastevalet|tasteval|talemenyen|menyval*|ventemusikk*|panfløyt*|pausemusikk*|heismusikk*|telefonkø*|telefonmeny*|telefonslusa)',
      '(trykk|tast|tasta|trykte) (1|2|3|4|5|ein|éin|to|tre|fire) ~3 (trykk|tast|tasta|så|og|for)',
      '(la|lagt|legg) ~1 (på|røret på) ~1 (røret|luren|midt|då|når|utan)',
      '(linja|samtalen|sambandet) ~1 (daua|dau|døydde|vart brote|vart broten|rauk|fall ut|forsvann|blei borte|brotna)',
      '(ringjer|ringer|ringe|ringde|ringte) ~1 og ~1 (ringjer|ringer|ringe|ringde|ringte)',
      '(sete|sat|sit|sitje) ~3 (i|på) (kø|telefonkø|røret|vent|tråden)',
      '(svar|hjelp|kontakt|gjennom) ~2 (korkje|verken|ikkje|heller ikkje) ~2 (telefon|tlf)',
      '(nådd|nå|når|nådde|treffe|treft) ~1 {negation} ~1 (fram|gjennom|dykk|nokon)',
      '(treg|lang|evig|uendeleg|helvetes|jævla|fastlåst|evigvarande) kø ~6 (min|minutt|minuttar|time|timar|no|hjå|hos|dykk|enno|framleis)',
      '(min|minutt|minuttar|time|timar|halvtime|kvarter) ~4 (kø|køen|køa|på vent|ventetid) ~2 (i dag|no|før|og|utan|enno|framleis|hjå|hos|$)',
      '(sat|sete|sit|sitje|stod|stått|står|venta|ventar|hang|hengt) ~4 (min|minutt|minuttar|time|timar|halvtime|kvarter|dagen|føremiddagen) ~3 (kø|køen|vent|linja|røret)',
      '(alltid|evig|visst|sjølvsagt|jo) ~3 (høg pågang|stor pågang|lang ventetid|opptatt|oppteke|høgt trykk)',
      '(fått|fekk|får|klart|klarte|greidd|lukkast) ~2 {negation} ~2 [å] (snakka|snakke|prata|prate|tak i|kontakt) ~1 [med] ~1 (nokon|eit menneske|folk|dykk|ein person|eit levande)',
      '{negation} ~2 (fått|fekk|får|klart|klarte) ~1 [å] (snakka|snakke|prata|prate|tak i|kontakt med) ~2 (nokon|eit menneske|folk|dykk|ein person)',
      '(freista|prøvd|prøvde|prøver|forsøkt|prøva|strevd|streva|kjempa) ~2 [å] (nå|få tak i|få kontakt|kome gjennom|komma gjennom|kome fram|ringe|ringje|ringja|slå) ~4 (telefon|tlf|dykk|dokker|kundeservice|kundesenteret|fram|gjennom|nummeret)',
      '(robotdama|roboten|robotstemma|maskinstemma|telefonroboten|stemma|talegjenkjenninga|telefonsvararen) ~3 (telefonen|skjønar|forstår|høyrer|spør|seier|svarar|gjentek)',
      '{call-line} ~2 (svarar|svarer|svara|tek|tar|er|var|har) ~2 (aldri|ikkje|opptatt|oppteken|stengd|stengt|umogleg|død|daud|heilt|ein vits|nede|håplaus|overbelasta)',
      '(ho|han|dei|dama|mannen|karen|nokon|ein|ei) ~2 (snakka|prata) ~1 [med] ~1 på telefon* ~4 (visste|kunne|ville|sa|skjøna|nekta|påstod|sende|la|forstod|berre)',
      '(snakka|prata) med ~4 på telefon* ~4 (visste|kunne|ville|nekta|ikkje|ingenting|feil|aldri)',
      '(heller ikkje|ikkje|korkje|verken) ~1 på (telefon|tlf|telefonen)',
      '(telefon|tlf|telefonen) ~1 [og|eller] ~2 {no-reply}',
      '(ringt|ringde|ringte|ringja|ringd) ~3 (dykk|dokke|dokker|kundeservice|kundesenteret|inn|opp) ~4 ({many-times-on}|{no-reply}|i går|i dag|utan|men|og)',
      '(når|kvar gong|dersom) (eg|vi|me|ein|æ) ~1 (ringer|ringjer|ringe|ringde) ~8 (seier|sa|mail|kø|ingen|ikkje|opptatt|venta|kastar|skriv)',
      '(to|tre|fire|halvannan|<num>|ein|heile) ~1 (timar|time|minutt|min|dagar) ~2 for å ~2 (nå|finne|få|kome) ~2 (nummer|nummeret|fram|gjennom|tak|svar|eit menneske)',
    ],
    not: [...FINE, ...NO_CALL],
  },
]

export const failedChat: CuePhrases = [
  {
    phrase: [
      '{chat-word} ~3 (papegøye|sirkel|runddans|evig|ring|formulere|omformulere|ikkje heilt|gjentek|tilbake|attende|menneske)',
      '(koplar|kopla|koplet|kopler) ~1 (meg) ~1 (av|ned|ifrå|frå|ut)',
      '(tre|to|fire|fem) ~1 (ulike|forskjellige) ~2 {chat-word}',
      '(boten|roboten|chatboten|botten) ~4 (forstår|skjønar|seier|vil|spør|meiner|trur|fattar|berre|svarar)',
      '{chat-word} ~2 {fails-so}',
      '{chat-word} ~2 (er|var|har vore|blir|vart) ~2 {dead-so}',
      '{chat-word} ~4 ({no-reply}|i ring|i sirkel|til start|menneske|kø|robot|kasta)',
      '(fekk|får|fått|finn|fann) ~2 {negation} ~3 (hjelp|svar|nokon|kontakt|tak i) ~3 {chat-word}',
      '{negation} ~3 (hjelp|svar|nokon|kontakt) ~2 {chat-word}',
      '(skrive|skreiv|venta|ventar|spurt|spurde|prøvd|prøvde|sat|stått) ~3 (i|på) {chat-word} ~6 (men|utan|og|ingen|ikkje|før|timar|minutt|i går|i dag|$)',
      '(vart|blei|blir) ~1 (kasta|hivd|logga|stengd|kutta) ~1 (ut|av) ~2 {chat-word}',
      '{chat-word} ~1 (kutta|kasta|stengde|avslutta|hivde)',
    ],
    not: FINE,
  },
]

export const failedEmail: CuePhrases = [
  {
    phrase: [
      '(maila|mailat|mailet|mailt|mailar|eposta|e-posta|skrive e-post|skrive mail) ~6 ({many-times-on}|{no-reply}|utan|dykk|dokker|fleire|i går|tysdag|sist|men)',
      '{mail-word} ~5 {no-reply}',
      '{no-reply} ~3 [på|til] ~1 {mail-word}',
      '{mail-word} ~3 (til dykk|mine|min|eg sende|eg skreiv|vår|våre) ~3 (blir|vert|vart|er|går|ligg|kom|forsvinn|har) ~2 (kasta|sletta|tapt|borte|i skuff*|i ei skuff|ulesne|ulesen|i retur|usvart|gløymd|i søpla|ignorert)',
      '(skrive|skreiv|sendt|sende|sendte) ~2 til <mail> ~4 ({many-times-on}|{no-reply}|utan|fleire|men|i går|tysdag)',
      '(skrive|skreiv|sendt|sende) ~2 til (kundeservice@*|post@*|support@*|info@*)',
      '(sende|sendt|send|skriv|skrive) ~1 [ein|to|tre] ~1 {mail-word} ~4 (sidan|for ei|for fjorten|for to|for tre|i forrige|førre|utan|men|og|ikkje|så seier|$)',
      '(fekk|får) ~1 [berre] ~1 (autosvar|automatisk svar|standardsvar|eit standardsvar|auto-svar)',
      '(når|kvar gong) (eg|vi|me|ein|æ) ~1 (sender|sende|skriv) ~2 {mail-word} ~6 (seier|ringe|ringa|ringje|ingen|ikkje)',
    ],
    not: [
      ...FINE,
      '(fekk|fått|får|mottok|kom|har fått) ~2 [ein|ei|denne|to|nokre] ~1 {mail-word} ~1 (om|frå|som|at|med|der|i)',
      '(mitt namn|vunne|ny konto|kjøpt|lenkje|lenke)',
      '(kan|kunne|vil|send) [de|dokker|du] ~2 [sende|senda] ~2 {mail-word}',
    ],
  },
]

export const failedPrivateMessage: CuePhrases = [
  {
    phrase: [
      '(messa|messenga|dma|pma|pm-a|dm-a|melda) ~2 [med|til|dykk|dokke|dokker] ~1 [dykk|dokke|dokker] ~4 ({many-times-on}|{no-reply}|utan|dagar|men|sett|veker)',
      '(dette|det) er ~1 melding ~1 [nr|nummer] ~1 (<num>|to|tre|fire|fem)',
      '^ ~1 melding (nr|nummer) (<num>|to|tre|fire|fem)',
      '(spurt|spurde|skrive|skreiv|sendt|sende|purra|meldt|melde) ~3 (i|på) ~1 (meldingane|meldingar|melding|innboksen|messenger|pm|dm|privatmelding|privatmeldingar)',
      '(app|veggen|e-post|mail|telefon|chat|chatten|brev) ~3 og ~1 (i|på) ~1 (melding|pm|dm|messenger|innboksen)',
      '(sett|lese|lest) ~2 [men|og] ~2 (ikkje svar*|ikkje svart|usvart|ubesvart|vert det tyst|vart det tyst|blir det stille|stilt|stille|ingen svar|inga svar)',
      '(står|stod|ser) ~2 (sett|lest|lese) ~4 (svar*|tyst|stille|ikkje|dagar)',
      '{dm-word} ~5 {no-reply}',
      '{no-reply} ~3 [på] ~1 {dm-word}',
      '(les|leste|ser|opnar) ~2 (meldinga|meldingane|meldingar) ~1 [mi|mine|våre] ~3 (utan|men|ikkje) ~2 svar*',
    ],
    not: [
      ...FINE,
      '(sms|tekstmelding*|feilmelding*|melding frå|fekk ~3 melding*)',
      '(send|sende) (meg|oss) ~2 (pm|dm|melding)',
    ],
  },
]

export const failedApp: CuePhrases = [
  {
    phrase: [
      '(knappen|kartet|menyen|lista|sida|oversikta|funksjonen) ~1 i {app-word} ~3 ({dead-so}|{fails-so}|grå|borte|feil|{negation})',
      '{app-word} ~3 (spør|trur|vil|meiner|påstår|insisterer|krev) ~5 (ikkje|feil|att og att|heile tida|på nytt|passord*|igjen|robot|land)',
      '{app-word} ~5 (men|og) ~2 (klarer|greier|kan|vil|viser|finn) ~1 {negation}',
      '(kjem|slepp|kom|kome|får) ~2 {negation} ~1 (inn|fram|vidare) ~1 (i|på) ~1 {app-word}',
      '{app-word} ~1 [dykkar|dokkar|min|vår|berre|no|som] ~2 {fails-so}',
      '{app-word} ~2 (er|var|har vore|har blitt|blir|vart|vert|ligg) ~3 {dead-so}',
      '{blank-screen} ~4 (i|på|inne i) ~1 {app-word}',
      '(i|inne i) {app-word} ~3 (får eg|kjem|er det|står det|skjer det|ser eg) ~3 ({negation}|berre|ingenting|feil*|tomt|{blank-screen})',
      '(får|fekk|kan|klarer|greier|kjem) ~2 {negation} ~4 (i|inn i|på|via|med) {app-word}',
      '{app-word} ~8 om (han|den|ho) (opnar|startar|vil|verkar|virkar) ~1 [seg] ~1 (i dag|no|$)',
      '(prøvde|prøvd|prøver|forsøkte|ville|skulle) ~5 (i|med|via) {app-word} ~4 (men|stoppa|stogga|fekk|feil*|gjekk|{negation})',
      '(slettar|sletta|installert|reinstallert|lasta ned|oppdatert|oppdaterte) ~2 {app-word} ~4 (på nytt|att|igjen|gonger|men|hjelper|framleis)',
      '{app-word} ~4 (innsendt|sendt inn|meldt) ~4 {no-reply}',
      '(innsendt|sendt inn|meldt inn|meldt|sendt) i app*',
      '(etter|sidan) ~2 oppdatering* ~5 {app-word}',
    ],
    not: [...FINE, '(appen|app) ~2 (er|var) ~1 (bra|god|fin|enkel|lett|topp|grei)'],
  },
]

export const failedWeb: CuePhrases = [
  {
    phrase: [
      '(send-knappen|bestill-knappen|betal-knappen|knappen|lenkja|lenka|linken|captcha*|søkefeltet|søket) ~3 ({fails-so}|grå|daud|død|verkar ikkje|reagerer ikkje|fører til|gjer ingenting|ein robot)',
      '(404|500|502|503)',
      '(sida|skjemaet|nettsida) ~2 (trur|meiner|påstår|seier|krev|insisterer|vil ha) ~6 (robot|feil|ugyldig|ikkje|fyllast ut|obligatorisk)',
      '{site-word} ~1 (gjekk|går) ~1 (i stå|i svart|i ball|ned)',
      '{site-word} ~1 [dykkar|dokkar|på nett|hos dykk|berre|no] ~2 {fails-so}',
      '{site-word} ~1 [dykkar] ~2 (er|var|har vore|har blitt|blir|vart|vert|ligg) ~3 {dead-so}',
      '{blank-screen} ~4 (når|på|i|inne på) ~3 ({site-word}|opnar sida|lastar sida|bestille|betale|sender)',
      '{blank-screen} ~2 (når|då) ~1 (eg|vi|me|ein) ~1 (sender|opnar|går inn|prøver|skal betale|skal sende|trykkjer|trykker|klikkar)',
      '(fann|finn|funne|finne) ~2 {negation} ~4 (på|frå) ~1 (nettsida|nettsidene|heimesida|sidene dykkar|sida dykkar|nettstaden)',
      '(skrive|skreiv|skriv|meldt|melde|fylt ut|fylte ut|sendt|sende|søkt) ~3 (på|via|i|gjennom) ~1 (nettskjemaet|nettskjema|kontaktskjemaet|kontaktskjema|skjemaet|nettsida|nettsidene|portalen) ~6 (gonger|{no-reply}|utan|men|og|no|$)',
      '(fylt|fylte|fyller) ~1 ut ~2 (skjemaet|kontaktskjema*|nettskjema*) ~6 ({no-reply}|utan|men|og så|feil*|gonger|høyrt)',
      '{site-word} ~6 (kan|lèt seg|går) ~1 {negation} ~2 (nyttast|brukast|bruka|nytte|lesast|opnast|sendast)',
      '(webmailen|webmail|e-postklienten på nett) ~3 (stengjer|stenger|låser|kastar|nektar|verkar ikkje)',
    ],
    not: [
      ...FINE,
      '(nettsida|nettstaden|heimesida|sida|nettbutikken|domenet) (mi|min|vår|vårt|til kunden|til firmaet)',
      '(serveren|domenet|webhotell*|wordpress) ~3 (min|mitt|vår)',
    ],
  },
]

export const failedLoggedIn: CuePhrases = [
  {
    phrase: [
      '(økta|sesjonen|øktet) ~1 [er|har] ~1 (utgått|utløpt|gått ut|avslutta)',
      '(bankid|kodebrikka|nettbanken|min side|mine sider|eingongskoden) ~2 (seier nei|gjekk i stå|går i stå|trur|nektar|feila|krøllar|svarar {negation}|vil {negation}|er død|er daud)',
      '(brukarnamn|passord|passordet|kode|koden) ~3 (feil|gale|ukjent|ugyldig|avvist) ~3 (kvar gong|enda|endå|sjølv om|seier)',
      '{login-word} ~2 {fails-so}',
      '{login-word} ~2 (er|var|har vore|har blitt|blir|vart|vert|ligg) ~3 {dead-so}',
      '{login-word} ~4 (seier|påstår|meiner) ~2 [at] ~2 (eg|brukaren|passordet|kontoen)',
      '(logga|loggar|loggar|logge) ~1 [meg] ~1 (inn|på) ~8 ({blank-screen}|skjermen kvit|skjermen svart|kvit|svart|tom|tomt|kasta|ut att|ingenting|feil*|heng|spinn)',
      '(vert|blir|vart|blei) ~2 (kasta ut|logga ut|hivd ut|stengd ute|sperra ute) ~4 (kvar gong|heile tida|når|då|med ein gong|$)',
      '(passordet|koden|brukarnamnet|eingongskoden|bankid-en) ~1 [mitt|min] ~2 (vert|blir|vart|er|verkar|virkar|fungerer|funkar) ~2 (ikkje|avvist|feil|ugyldig|ikkje godteke)',
      '(får|fekk|kjem|slepp|klarer|greier|kan|fær|kjæm) ~2 {negation} ~2 (logga|logge|inn) ~1 (på|inn|meg|i|med) ~3 {login-word}',
      '{negation} ~2 (logga inn|logge inn|inn på|tilgang til) ~2 {login-word}',
    ],
    not: [...FINE, '(korleis|må eg|må vi|skal eg) ~2 (loggar|logge|logga)'],
  },
]

export const failedBranch: CuePhrases = [
  {
    phrase: [
      '(stod|stått|sto|møtte) ~2 (framfor|for) ~1 (ei|låst|stengd) ~1 [låst|stengd] ~1 (dør|døra)',
      '{office-word} ~3 (peika|viste|sende|viser|sender) ~1 [dei|ho|han|meg] ~3 (plakat|nettet|appen|nettadress*|vidare|heim|bort|døra|kundeservice)',
      '(kø|køen) ~2 (ut på gata|ut døra|heilt ut|til døra)',
      '{went-to} ~6 {office-word} ~6 (men|stengt|stengd|låst|{negation}|for å få beskjed|snu|sende meg|heim att|ingenting|gonger|utan|fekk beskjed|visste|nekta)',
      '(på|i|hos) {office-word} ~2 (visste|kunne|ville|sa|fekk|var|nekta|vart|svara) ~2 (dei|eg|ingen|dama|det|vi|mannen) ~3 ({negation}|ingenting|stengt|avvist|berre|at eg|at dei|feil)',
      '(har|hadde) ~1 [eg|vi|me] ~1 vore ~3 (gonger|gong) ~1 (på|i|hos) ~1 {office-word}',
      '(har|hadde) ~1 [eg|vi|me] ~1 vore ~1 (på|i|hos) ~1 {office-word} ~4 (gonger|gong|utan|men|i går|{negation})',
      '{office-word} ~1 (var|er) ~1 (stengt|stengd|låst|tomt|ubemanna) ~1 (då|når) (eg|vi|me)',
      '(stod|stått|sat) ~3 i kø ~3 (i|på|ved) {office-word}',
    ],
    not: [
      ...FINE,
      '(når|kva tid|skal|må|kan) (har|er|eg|vi|me) ~3 {office-word}',
      'boikott*',
      '(så lenge|sidan) ~2 {office-word} ~2 (er|vart)',
    ],
  },
]

export const failedLetter: CuePhrases = [
  {
    phrase: [
      '(to|tre|fire|fem|<num>) brev ~3 ({no-reply}|og|utan|men|no)',
      '(brevet|brev|breva|klagebrevet|oppseiingsbrevet) ~1 (mitt|mine|vårt|eg sende|eg skreiv|vi sende|av|frå|datert) ~8 ({no-reply}|feil|forsvann|forsvinn|kom i retur|borte|ikkje motteke|ikkje komme|ikkje kome|aldri)',
      '(brevet|brev|breva) (eg|vi|me) ~1 (sende|skreiv|sendte|posta|leverte)',
      '(viser|vis) til ~2 (brev|brevet) ~1 (mitt|av|datert|frå|vårt) ~8 ({no-reply}|ikkje|aldri|framleis)',
      '(sendt|sende|skrive|skreiv|posta|levert) ~3 (brev|rekommandert|i posten|per post|brevpost) ~8 ({no-reply}|utan|men|sidan|null|aldri|for ein|for to|gonger)',
      '(breva|brevet) (mine|mitt|våre|vårt) ~1 (forsvinn|forsvann|kjem|kom|blir|vart|ligg)',
    ],
    not: [
      ...FINE,
      '(kvifor|når) (sender|sende) (de|dokker|dokke|du) ~2 brev',
      '(fekk|får|fått|kom|kjem) ~3 (eit|ei|brev|brevet) ~2 (frå|i dag|om)',
    ],
  },
]

export const failedSocialPublic: CuePhrases = [
  {
    phrase: [
      '(svarar|svara|svar) ~1 [de|dokke|dokker] ~1 (alle|dei) andre ~3 (tråden|her|kommentar*|på veggen|men ikkje)',
      '(kommentaren|innlegget|spørsmålet) ~1 (min|mi|mitt) ~3 (vart|blei|er) ~1 (oversett|ignorert|ikkje svart|usvart)',
      '(la|lagt) ut ~3 (spørsmål*|innlegg*|kommentar*) ~4 ({no-reply}|utan|men|sletta|før)',
      '(prøvd|prøvde|skrive|skreiv|spurt|spurde|purra|tagga|kommentert) ~2 (begge|alle|både) ~2 (tomt|stille|utan|ingen|inga|ikkje)',
      '(instagram|insta|twitter|facebook|x|tiktok|fjesboka|linkedin) ~6 (prøvd|prøvde|tomt|ikkje ein lyd|ikkje eit ord|{no-reply})',
      '(på|via) ~1 (veggen|facebook-veggen|facebook|instagram|fb|insta) ~1 [dykkar] ~2 [og|i] ~2 [melding|app|e-post|chat*] ~4 ({no-reply}|utan|eitt tal|ikkje)',
      '(innsendt|sendt|skrive|lagt ut|spurt) ~4 på veggen',
      '(prøver|skriv|spør|freistar) ~1 (her|på veggen) ~1 (igjen|att|på nytt|ein gong til)',
      '(tredje|fjerde|femte|andre|<num>) gongen ~1 (eg|vi|me) ~1 (skriv|spør|kommenterer|postar) (her|på)',
    ],
    not: [...FINE, '(privatmelding*|i melding|meldingar|pm|dm|messenger|innboks*)'],
  },
]
