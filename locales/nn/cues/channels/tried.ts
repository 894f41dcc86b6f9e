import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** The contact went well, or is only planned. */
const WENT_WELL = [
  '(fekk|fått|får|gav|ga) ~4 (god|godt|flott|rask|raskt|kjapp|kjapt|super*|fantastisk|strålande|utruleg|all|full) ~1 (hjelp|svar|service|oppfølging)',
  '(fekk|fått|får|vart) ~3 (hjelp|hjelpt|svar|ordna|fiksa|løyst) ~2 (med ein gong|straks|på flekken|på dagen|på minuttet|på null|på to minutt|på fem minutt|same dag|innan)',
  '(takk|tusen takk|takka) for ~3 (hjelpa|hjelp|rask|raskt|god|flott|hyggjeleg|fin|tolmod*|service)',
  '(hyggjeleg|hyggeleg|blid|blide|flink|flinke|tolmodig|kjempehyggjeleg|koseleg|trivel*|dyktig|kvikk|hjelpsam|hjelpsame|snill|venleg|fantastisk|glimrande|strålande|gull verd|redda|berga|imponert|imponerande bra|super|supert|knall|topp|best)',
  '(kan|bør|må|skal|lurer på om|burde|vil) (eg|vi|me|ein) ~2 (ringje|ringe|ringja|sende|skrive|møte|gå|stikke|maile|chatte)',
  '(eg|vi|me|ein) (kan|bør|må|skal|burde|vil|skulle) ~2 (ringje|ringe|ringja|sende|maile|chatte|møte opp|stikke)',
  '(kven|kvar|kva nummer|kor) ~1 (ringjer|ringer|skriv|sender) (eg|vi|ein)',
]

/** Queues of another kind, and calls that others should make. */
const NOT_PHONE = [
  '(trygt|sikkert|lov) ~4 (i|på) (telefon|telefonen)',
  '(han|ho|dei|dama|mannen) eg (ringde|ringte|snakka)',
  '(nettet|dekninga|dekning|mobilnettet|sim*) ~8 (ringjer|ringer|ringje|ringt)',
  '(kan|klarer|orkar|greier|vil|slepp|slapp) ~1 {negation} ~1 (stå|sitje|vente) ~1 (i kø|i køen)',
  'kø ~1 (på|i|ved|til|utanfor|framfor) ~1 (innsjekk|innsjekken|innsjekkinga|butikken|skranken|kassa|ferja|ferjekaia|grensa|kaia|tryggingskontrollen|bagasjebandet|bussen|bommen|luka|vegen|tunnelen)',
  '(hadde|har|kunne|skulle) (de|dokker|dykk|dei|han|ho) ~1 (ringt|ringd)',
  '(som|nokon|svindlarar|svindlarane|dei|han|ho|mann|dame|ein|ei) ~1 (ringde|ringte|ringer|ringjer) ~1 (meg|og|mor|far|frå|til meg|oss)',
  '(lege|legen|politiet|ambulanse|113|112|legevakta|naboen)',
  '(kan|vil|må|kunne) (de|dokker|du|nokon) ~2 (ringje|ringja|ringe|ringa) ~1 (meg|mor|far|oss)',
  '(ring|ringje) (meg|han|ho)',
]

export const triedPhone: CuePhrases = [
  {
    phrase: [
      '(ringt|ringde|ringte|ringd|ringer|ringjer) ~6 (ingen|ikkje|utan|forgjeves|gong|gonger|ganger|kø|køen|aldri|svarar|men|framleis|enno|opptatt|stengd|stengt|veker|dagar|månader)',
      '(ingen|ikkje|utan|forgjeves|framleis|enno) ~6 (ringt|ringde|ringte|ringer|ringjer)',
      '(prøvd|prøvde|prøver|forsøkt|freista|prøva) ~3 (ringe|ringje|ringja|ringa|telefonen|telefon|tlf)',
      '(ringt|ringde|ringte|ringd) ~4 (gong|gonger|ganger|gangar|gonga|ganga|utan|forgjeves|dykk|dokker|dokke|kundeservice|support|banken|kundesenteret|ikkje svar|ingen svar|i dag|i går)',
      '(ringt|ringde|ringte) ~2 (og|men|mailt|maila|sendt|skrive)',
      '(sit|sitt|sitte|sitje|sete|siti|sat|satt|står|stå|stod|stått|venta|ventar|vente|hengt|hang|heng|legen|lege|brukt|bruke) ~5 (telefonkø|telefonkøen|telefonkøa|i kø|i køen|i telefonen|på vent|i røret|på tråden|ventemusikk|ventemusikken)',
      '(minutt|minuttar|min|timar|time|timer|halvtime|kvarter|evigheit*|tima) ~3 (i|på) ~1 (telefonkø|telefonen|telefon|vent|tlf|røret|linja|telefonkøen)',
      '(minutt|minuttar|min|timar|time|timer|halvtime|kvarter|tima) i (kø|køen)',
      '(minutt|minuttar|min|timar|timer|time|timen|kvarter|livet) ~6 (panfløyte|ventemusikk|ventemusikken|heismusikk|røret)',
      '(telefonkø|telefonkøen|telefonkøa|ventemusikk|ventemusikken|heismusikk|panfløyte|telefonrobot*|telefonsvarar*|talemeny*|tastevalet)',
      '(eg|vi|står|stod|er|vart|var|som) ~2 (nummer|nr) ~1 (<num>|to|tre|fire|fem|ti|tjue*|tretti*) i ~1 (køen|kø|køa)',
      '(svarar|svarer|svara|svarte|svare|tek|tar|teke|tok|løfta|plukkar|plukka) ~3 (telefonen|tlf|røret|luren|samtalen|samtalane|på telefon)',
      '{negation} ~3 (svar|svarar|svarer|svara|kontakt|gjennom|fram|tak) ~3 (på telefon|på telefonen|på tlf|telefonen|tlf|telefonisk)',
      '(kjem|kom|kome|kommer|slepp|slapp|nådd|når|nådde|får|fekk|fått) ~3 {negation} ~3 (gjennom|fram|igjennom|svar|tak) ~3 (telefon*|tlf)',
      '(telefonen|linja|samtalen|sentralbordet) ~3 (vart|blei|blir|vert|ble|datt|fall|ryk|rauk|brotnar|kutta|går|gjekk) ~3 (brote|broten|lagt|kutta|død|daud|opptatt|oppteken|stengd|ut|av|ned|nede|stum|rett til|svarar)',
      '(telefonen|tlf) ~2 (dykkar|dokkar|deira|er|var|seier) ~3 (opptatt|oppteken|stengd|stengt|opnar|berre|stum|nede|robot|daud|død)',
      '(lagt|la|legg|kasta|kutta|hivd|hive|slengde) ~2 (på røret|røret på|på luren|meg ut av køen|på meg)',
      '(vart|blei|blir|ble|vert|bli) ~3 (lagt på|sett over|sette over|kopla ut|kutta|brote|sendt rundt|kasta ut når|sett på vent|kasta ut av køen)',
      '(snakka|prata) ~3 (på) ~1 (telefon|telefonen|tlf) ~6 (men|utan|ikkje|ingen|aldri|feil|sa)',
      '(snakka|prata) ~2 med ~3 (kundebehandlar*|kundesenteret|konsulent*|fem|tre|fire|robot|roboten) ~6 (men|utan|ikkje|ingen|aldri|feil|sa)',
      '(trykk|tast) (1|2|3|ein|éin|to|tre) ~3 (og|så|for)',
      '(umogleg|håplaust|uråd) å ~2 (nå|få tak i|komme|kome) ~3 (på telefon|på tlf|gjennom|fram)',
      '(fekk|får|fått) ~1 (beskjed|beskjeden) ~1 om å (ringe|ringje|ringja)',
      '(telefon|telefonen) ~2 (gav|har gjeve|gjev) ~2 (ingenting|inga hjelp|ikkje)',
      '(svarar|svare|svarer) ~2 {negation} ~2 (telefon|telefonen|tlf)',
      '(ingen|aldri) ~2 (tek|tar|svarar|svarer|svara) ~2 (telefonen|tlf|når)',
    ],
    not: [...WENT_WELL, ...NOT_PHONE],
  },
  {
    phrase: [
      '(eg|vi|me|jeg|æ|kona|mannen|mor|far) ~1 (har|hadde) ~3 (ringt|ringd|telefonert)',
      '(har|hev|hadde) ~1 (eg|vi|me|jeg|æ) ~2 (ringt|ringd|telefonert)',
      '(eg|vi|me|jeg|æ|og) ~1 (ringde|ringte|ringer|ringjer) ~1 (dykk|dokke|dokker|inn|kundeservice|kundesenteret|banken|og|men|i dag|i går)',
      '(ringde|ringte|ringer|ringjer|ringe) (eg|vi|me|jeg|æ) ~1 (dykk|dokke|dokker|inn|kundeservice|kundesenteret|banken|og|men|i dag|i går|$)',
      '^ ~2 (ringt|ringde|ringte|ringd)',
      '(har|både) ~2 (ringt|ringd)',
      '(når|kvar gong) (eg|vi|me|ein|jeg|æ) ~1 (ringer|ringjer|ringde|ringte|ringe)',
      '(fekk|fått|sa|fortalde|lova) ~4 (på telefon|på telefonen|på tlf|per telefon)',
    ],
    not: [...WENT_WELL, ...NOT_PHONE],
    weak: true,
  },
]

export const triedChat: CuePhrases = [
  {
    phrase: [
      '(chatten|chat|chatt|chatta|chaten) ~6 (ingen|utan|ikkje|aldri|forgjeves|gonger|minutt|timar|kø|beskjed|framleis)',
      '(chatten|chat|chatt|chaten|chatagenten|chatagent) ~4 (opptekne|opptatt|opptatte|oppteken|forsvinn|forsvann|køen|ventetid|robot|roboten|menneske|sløyfe|ring|sirkel|tøv|tull)',
      '(chat|chatt|chatten|chaten|chatboten|chatbot|chatbotten|livechat|nettpraten|boten|chatroboten|chat-en) ~4 (svarar|svarer|svara|svarte|forstår|forstod|skjøner|fungerer|verkar|nede|stengd|stengt|ikkje|ingen|heng|hengjer|kasta|kastar|loggar|kutta|kuttar|død|daud|død|ubrukeleg|håplaus|verdilaus|seier|sa|sender|stum|tom|ville|avslutta|avsluttar|spør|berre|bare|gjentek|kjem|lastar|offline|køyrer)',
      '(i|på|via) ~1 (chatten|chat|chatt|chaten) ~5 (utan|ingen|ikkje|aldri|svar|timar|minutt|men|gonger|forgjeves|kø|heile|fekk)',
      '{negation} ~3 (svar|svarar|hjelp|nokon|kontakt) ~3 (i|på) ~1 (chatten|chat|chatt|chaten)',
      '(nummer|nr) ~2 (i|på) ~1 (chatkø|chatkøen|chat-kø|chattekø|chatten)',
      '(chatkø|chatkøen|chattekøen|chatkøa)',
      '(chatta|chattet|chattar) ~3 (med|utan|i|og|men|forgjeves)',
      '(chatten|chat) ~1 (dykkar|dokkar|deira|deres)',
    ],
    not: [...WENT_WELL, 'chatten ~3 (funka|fungerte|verka|var) ~2 (bra|fint|supert|topp)'],
  },
  {
    phrase: [
      '(skreiv|skrive|spurde|spurt|sat|sete|sit|venta|ventar|hang|prøvde|prøvd|snakka|forklarte) ~8 (i|på|via) ~1 (chatten|chat|chatt|chaten)',
      '(har|prøvd|prøvde|prøver|forsøkt|freista|skrive|skreiv|spurt|spurde|venta|ventar|sat|sit|sete|sitte|stått|brukt|brukte|vore|snakka|prata|kontakta|chatta|sendt|sende) ~5 (chat|chatt|chatten|chaten|chatboten|chatbot|chatbotten|livechat|nettpraten|chat-en|chatroboten|chatterobot*|bot|boten)',
    ],
    not: WENT_WELL,
    weak: true,
  },
]

export const triedEmail: CuePhrases = [
  {
    phrase: [
      '(e-post|epost|e-posten|eposten|e-postar|e-poster|epostar|mail|mailen|mailar|mails) ~6 (ingen|utan|forgjeves|gonger|gong|aldri|svar|veker|dagar|månader|framleis|enno|ikkje svar|ikkje fått)',
      '(ingen|utan|forgjeves|framleis|ikkje|aldri) ~5 (svar|svarar|svart|høyrt) ~4 (e-post|epost|e-posten|eposten|e-postar|mail|mailen|mailar)',
      '(to|tre|fire|fem|seks|sju|mange|fleire|utallege) ~1 (e-postar|epostar|e-poster|mailar|mails|mailer|e-post|mail)',
      '(e-post|epost|e-posten|mail|mailen) ~3 (kjem|kom|gjekk|vart) ~1 (i retur|tilbake|attende)',
      '(svar|svaret|beskjed) ~2 (på|per|via) (mail|e-post|epost) ~5 (ikkje|men|dagar|veker|at)',
      '(maila|mailet|mailt|eposta|mailar|mailer) ~4 (dykk|dokker|ikkje|ingen|gonger|utan|to|tre|fleire|kundeservice|inn|dei|fram)',
      '(e-post|epost|e-posten|eposten|e-postar|epostar|mail|mailen|mailar|mails|mailer|e-mail|email|e-postane) ~6 (svar|svara|svart|ingen|aldri|forgjeves|retur|utan|returnert|kom i retur|ligg|forsvinn|ulesen|ignorert|ignorerer|sidan|bort|autosvar|skuff|dagar|veker|inkje)',
      '(svarar|svarer|svara|svar|svarte|les) ~3 (på|dykkar|mine) ~2 (e-post|epost|e-posten|eposten|mail|mailen|mailar|e-postar|mailane|e-postane)',
      '{negation} ~4 (svar|høyrt|kontakt|kvittering) ~4 (e-post|epost|e-posten|mail|mailen|mailar|e-postar)',
      '(på|per|via) (e-post|epost|mail) ~4 (utan|ingen|ikkje|men|to|tre|fleire|gonger)',
      '(autosvar|autosvaret|auto-svar|automatsvar|standardmail|standardmailen|standardsvar|standardsvaret)',
      'automatisk svar',
    ],
    not: [
      ...WENT_WELL,
      '(fekk|fått|får|mottok|motteke|kom) ~2 (ein|ei|to|tre|denne|rar|mistenkjeleg|mystisk) ~2 (e-post|epost|mail) ~1 (frå|som|om|der|i)',
      '(set|setje|setter|sett) ~2 opp ~2 (e-post|mail|epost)',
      '(får|kan|klarer|kjem) ~3 {negation} ~2 (sendt|sende|inn på|motteke|motta|lese|opna) ~2 (e-post|mail|epost|e-posten|mailen|eposten)',
      'feil (e-post|mail|epost|e-postadresse|mailadresse)',
      '(mail|send|sende) ~4 om (de|du|dokker)',
      '(falsk|falske|svindel|phishing|lure|lureri|mistenkjeleg) ~3 (e-post|mail|epost|e-posten|mailen)',
    ],
  },
  {
    phrase: [
      '(har|sendt|sendte|sende|sender|skrive|skreiv|svart|svara|purra|prøvd|forsøkt|mailt|maila|maila|fyrt|levert|fekk|fått) ~5 (e-post|epost|e-posten|eposten|e-postar|epostar|e-poster|mail|mailen|mailar|mails|mailer|e-mail|email|mail-en)',
      '(har) ~3 (maila|mailet|mailt|eposta)',
      '(sende|sendt|sendte|skreiv|skrive) ~6 (på mail|på e-post|per e-post|på epost|til e-post*|ein mail|to mailar|ein e-post)',
    ],
    not: [
      ...WENT_WELL,
      '(fekk|får|fått|kom) ~2 {mail-word} ~1 (om|frå|at|som)',
      'feil {mail-word}',
      '(mitt namn|svindel|lurt)',
    ],
    weak: true,
  },
]

export const triedPrivateMessage: CuePhrases = [
  {
    phrase: [
      '(to|tre|fire|fem|mange|fleire|utallege|<num>) ~1 (pm|dm|pm-ar|dm-ar|private meldingar|meldingar|privatmeldingar|direktemeldingar)',
      '(privat melding|private meldingar|privatmelding|direktemelding) ~6 (ingen|utan|ikkje|aldri|svar|gonger|sett|framleis)',
      '(pm|pm-ane|pm-ar|dm-ar|innboksen|inbox|messenger) ~6 (les|lese|lest|pynt|juni|juli|gonger|sett|i dag|måndag|tysdag|onsdag|torsdag|fredag|besvart|ubesvart|robot|autosvar)',
      '(pm|dm|privatmelding|privatmeldingar|direktemelding|messenger|innboksen|pm-en|inboxen|meldinga|meldingane|meldingar|melding) ~6 (svar|svara|svart|svarar|ikkje|ingen|aldri|forgjeves|utan|sett|lese|lest|lesen|ulesen|ignorert|ignorerer|ligg|sidan|frå)',
      '(har) ~ (sendt|skrive|skreve) ~ (melding|meldingar|meldinga|beskjed)',
      '(svarar|svara|svar|svarer|les) ~3 (på) ~2 (pm|dm|privatmelding*|direktemelding*|messenger|meldingar|meldinga|meldingane|innboksen|private meldingar)',
      '{negation} ~3 (svar|høyrt|kontakt) ~3 (pm|dm|privatmelding*|messenger|meldinga|meldingane|meldingar|innboks*)',
      '(står|er|vart|vist) (sett|lesen|lest|lese) ~4 (svar|ikkje|men|dagar|veker)',
      '(sett|lest|lese) ~1 men ~1 (ikkje|aldri) ~1 (svart|svar|svara)',
      '(meldinga|meldingane|pm-en) (mi|mine|eg) ~4 (ikkje|sett|frå|svar)',
    ],
    not: [
      ...WENT_WELL,
      '(sms|tekstmelding|feilmelding|svindelmelding|melding frå)',
      '(fekk|fått|får|kom) ~3 (melding|meldinga|meldingar) ~2 (om|frå|som|at|i|på)',
      '(send|sende|sender) (meg|oss) ~2 (melding|pm|dm)',
    ],
  },
  {
    phrase: [
      '(har|sendt|sendte|sende|sender|skrive|skreiv|prøvd|forsøkt|purra|slengt|fyrt|skreve) ~5 (pm|pm-en|pmen|dm|dm-en|privatmelding|privatmeldingar|privat|direktemelding|direktemeldingar|dmar|innboks|innboksen|messenger|messengeren|inbox|pmar)',
      '(sendt|sende|skreiv|skrive) ~3 (melding|meldingar|meldinga) ~3 (til|utan|for|i|på|ikkje|ingen|dykk|dokker|gonger|men|og|her)',
      '(skreiv|sende|skrive|sendt) ~10 (i pm|på pm|på messenger|i innboksen|i dm|på dm|privat)',
    ],
    not: WENT_WELL,
    weak: true,
  },
]

export const triedApp: CuePhrases = [
  {
    phrase: [
      '(app|appen|mobilbanken|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen) ~2 (død|daud|nede|kaputt|heilt|dau|loka)',
      '(app|appen|mobilbanken|appane|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen|applikasjonen|mobilappen) ~5 (krasjar|krasja|krasjer|virkar|virker|verkar|fungerer|funkar|funker|fungerte|verka|ikkje|aldri|nede|treg|heng|hengjer|hengt|frys|fryser|feil|feilar|feilmelding|loggar|kastar|kasta|dør|døyr|krøllar|streikar|streika|ubrukeleg|tull|tullar|rot|trøbbel|sviktar|svikta|blank|kvit|svart|lastar|stoppar|stoppa|spinn|snurrar|nektar|nekta|seier|vil|kjem|daud|død|bugg*|bug|ustabil|umogleg|håplaus|søppel|hakkar|låst|låser)',
      '(i|på|med) ~1 (appen|app|mobilbanken|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen|mobilappen) ~6 (ikkje|aldri|feil|feilmelding|ingenting|nektar|heng|går|nede|virkar|verkar|inga|borte|tomt)',
      '{negation} ~4 (i|på|inn på|inn i|opp|frå) ~1 (appen|app|mobilbanken|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen|mobilappen)',
      '(får|fekk|finn|kjem|kan|klarer|greier|verkar|går) ~1 (eg|det|vi|me|den) ~1 {negation} ~5 (appen|app|mobilbanken|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen)',
      '(prøvd|prøvde|prøver|forsøkt|brukt|slettar|sletta|installert|reinstallert|oppdatert|lasta) ~5 (appen|app|mobilbanken|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen)',
      '(feilmelding|feilkode|feil|error|krøll|trøbbel|problem|feilmeldinga) ~4 (appen|app|mobilbanken|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen)',
      '(får|fekk) ~1 {negation} ~2 (opp|opna|lasta|starta|logga) ~4 (appen|billetten|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen)',
      'app* som ~3 (ikkje|berre|aldri)',
    ],
    not: [
      ...WENT_WELL,
      '(appen|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen) ~2 (er|var|har blitt|fungerer|verkar|funkar) ~2 (super|supert|bra|fantastisk|kjempefin|kjempebra|genial|topp|flott|god|knallbra|lett)',
      '(endeleg|takk|kjekt|bra|flott|glad) ~4 (appen|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen)',
      '(lage|laga|lag|får|ha|har) (de|dokker|dykk) ~2 app $',
      '(har|finst) (de|dokker|det) ~2 app',
    ],
  },
  {
    phrase: [
      '(prøvde|prøvd|prøver|skreiv|skrive|brukte) ~4 (appen|app|mobilbanken|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen)',
    ],
    not: WENT_WELL,
    weak: true,
  },
]

export const triedWeb: CuePhrases = [
  {
    phrase: [
      '(nettsida|nettsidene|heimesida|nettstaden|skjemaet|kontaktskjemaet|kontaktskjema) ~3 (krasj*|kræsj*|sendt|fylt|brukt|gonger|ledige|kvittering|bruke|bruk)',
      '(nettsida|nettsidene|heimesida|heimesidene|nettstaden|nettsiden|sida dykkar|sidene dykkar|nettbutikken|skjemaet|skjema|kontaktskjema|kontaktskjemaet|nettskjema|nettskjemaet|søknadsskjemaet|portalen|websida|skademeldinga på nett|lenkja|lenka|linken|bestillingssida|sida) ~5 (krasjar|krasja|virkar|virker|verkar|fungerer|funkar|funker|ikkje|aldri|nede|nede|treg|heng|hengjer|frys|feil|feilar|feilmelding|kastar|kasta|dør|streikar|ubrukeleg|tull|trøbbel|sviktar|blank|kvit|tom|lastar|stoppar|spinn|snurrar|nektar|404|500|503|error|umogleg|håplaus|kvittering|gonger|to|tre|forsvinn|ingen|død|daud|stopp|låser)',
      '(på|via|gjennom|inne på) ~1 (nettsida|nettsidene|heimesida|heimesidene|nettstaden|nettsiden|sida dykkar|nettbutikken|nettet|portalen|nett) ~6 (ikkje|aldri|feil|feilmelding|ingenting|heng|nede|verkar|gonger|inga|umogleg|kvittering|utan)',
      '{negation} ~4 (på|inn på|frå|via|inne på) ~1 (nettsida|nettsidene|heimesida|heimesidene|nettstaden|nettsiden|sida dykkar|nettbutikken|skjemaet|portalen)',
      '(feilmelding|feilkode|feil|error|feilmeldinga) ~4 (nettsida|nettsidene|heimesida|skjemaet|sida|nettbutikken|<num> når)',
      'error ~1 <num>',
      '(leita|leitar|finn) ~3 (nettsida|nettsidene|heimesida|sidene dykkar|sida dykkar) ~4 (utan|ikkje|ingen|finn)',
      '(står|seier|får|kjem) ~2 (berre|opp|det) ~1 (feilmelding|error|noko gjekk gale|noko gjekk galt|timeout|not found)',
    ],
    not: [
      ...WENT_WELL,
      '(nettsida|heimesida|sidene|sida) ~2 (står|stod|les|seier|skriv)',
      '(innlegg|kommentar) ~3 sida',
      '(denne|facebook*|face) sida',
      '(nettsida|nettstaden|sida|domenet|nettbutikken) (mi|min|vår|vårt)',
      '(pm|dm|melding|innlegg|kommentar*) ~3 (sida|nettsida)',
      '(kjøpt|selje|seljar|finn) ~3 på (nett|nettet|finn)',
    ],
  },
  {
    phrase: [
      '(prøvd|prøvde|prøver|forsøkt|leita|leitar|søkt|fylt|fyller|fylte|sendt|sende|lasta|brukt|meldt|bestilt|bestille|melde) ~6 (nettsida|nettsidene|heimesida|heimesidene|nettstaden|nettsiden|sida dykkar|sidene dykkar|nettbutikken|skjemaet|skjema|kontaktskjema|kontaktskjemaet|nettskjema|nettskjemaet|portalen|på nett|på nettet)',
      '(prøvde|prøvd|prøver|fylte|fylt|brukte|sende) ~4 (nettsida|nettsidene|heimesida|skjemaet|skjema|kontaktskjema*|nettsiden)',
    ],
    not: WENT_WELL,
    weak: true,
  },
]

export const triedLoggedIn: CuePhrases = [
  {
    phrase: [
      '(kjem|kom|kome|komme|slepp|slapp|får|fær|får ikkje|fårke|kjæm|klarer|greier) ~4 (inn|logge|logga|pålogga|logge på) ~2 (nettbanken|min side|mine sider|kontoen|kodebrikka|bankid)',
      '(kjem|slepp|får|fårke|kjemke|klarer) ~2 {negation} ~2 (inn|logge|logga|logge på)',
      '{negation} ~2 (får|kjem|slepp|klarer) ~2 (inn|logga|logge)',
      '(nettbank|nettbanken|innlogging|innloggingssida|innloggingssiden|innlogginga|pålogging|påloggingen|pålogginga|min side|bankid|kundesida) ~4 (død|daud|hoppar|seier berre|seier|ukjent|tilbake til start|gale|galt|feil|heng|spinn|opptatt|avviser|avvist|kasta|kastar|sviktar|svart)',
      '(ukjent brukar|feil brukarnamn|ugyldig brukar|kontoen er låst|brukaren er låst|brukaren min er sperra)',
      '(passordet|koden|eingongskoden|brukarnamnet) ~5 (verkar|virkar|virka|funka|fungerer|godtek|brukt|avvist|utgått|feil|ugyldig)',
      '(kjem|kom) ~1 (framleis|fortsatt|enno|ennå) {negation} inn',
      '^ (kasta|logga|hivd) ut',
      '(kjem|kom|kome|kommer|slepp|slapp|får|fekk|klarer|greier|kan|kjæm|komme|fær) ~ {negation} ~4 (inn på|inn i|logga|logge|logga inn|logge inn|logga meg|inn med)',
      '{negation} ~3 (logga inn|logge inn|logga meg inn|logge meg inn|logga på|inn på|inn i|tilgang til) ~3 (min side|mine sider|nettbanken|kontoen|bankid|kundeportalen|brukaren|minside|mi side|profilen|portalen)',
      '(min side|mine sider|minside|nettbanken|mi side|innlogging|innlogginga|pålogging|pålogginga|kundeportalen|bankid|bank-id|min konto|kundesida|kontrollpanelet|brukarkontoen) ~5 (krasjar|krasja|virkar|virker|verkar|fungerer|funkar|funker|ikkje|aldri|nede|treg|heng|hengjer|frys|feil|feilar|feilmelding|kastar|kasta|streikar|ubrukeleg|sviktar|blank|tom|lastar|stoppar|spinn|nektar|sperra|utestengd|låst|låser|gjentek|krøllar|krøll|trøbbel|gonger|umogleg|utan|ingen|svar|død|daud|ligg)',
      '(på|i|inne på|via|med) ~1 (min side|mine sider|nettbanken|minside|mi side|kundeportalen|kundesida|bankid) ~6 (ikkje|aldri|feil|feilmelding|ingenting|utan|tomt|nede|heng|gonger|ingen)',
      '(prøvd|prøvde|prøver|forsøkt|prøva|forsøkte|freista) ~5 (logge inn|logga inn|logge meg inn|min side|mine sider|nettbanken|bankid|innlogging|minside|mi side)',
      '(vart|blei|blir|vert|ble|bli|er) ~2 (kasta ut|logga ut|utlogga|hivd ut|utestengd|stengd ute|sperra ute|låst ute|logga av|hive ut)',
      '(kasta|kastar|loggar|logga|hiv) ~2 (meg|oss) ut',
      '(logga|loggar) inn ~6 (kasta|ut|ikkje|feil|ingenting|feilmelding)',
      '(logga|loggar|får|fekk|klarer) ~2 (meg|eg) {negation} ~2 inn',
      '(kjem|kom|slepp|slapp|får|kommer|komme|so) ~3 {negation} ~2 (inn|logga inn) ~2 (i|på|med) ~1 (nettbanken|min side|appen|mobilbanken|kontoen|bankid)',
      '(feil|ugyldig|gløymt) (passord|brukarnamn|kode) ~5 (kvar gong|uansett|heile tida|sjølv om|enda|endå|gonger)',
      '(feil|feilmelding|feilkode|krøll|trøbbel|problem) ~3 (innlogging|innlogginga|pålogging|pålogginga|bankid|min side|nettbanken|logge inn|logga inn)',
      '(nettbanken|min side|mine sider|bankid|innlogginga) (er|ligg) ~2 (nede|ned|daud|død|treg)',
      '(førespurnad|melding|meldingar|beskjed|skjema|søknad) ~2 (inne på|på|via|i) ~1 (min side|kundesida|nettbanken|mine sider|minside)',
      '(kome|kjem|kome|koma|komme) ~2 (meg|eg|vi|me) {negation} inn',
      '(kjem|slepp) (meg|eg|vi) {negation} inn',
    ],
    not: [
      ...WENT_WELL,
      '{app-word}',
      '(kontoret|døra|bygget|huset|bilen|parkeringshuset|ferja|bussen|terminalen)',
    ],
  },
]

export const triedBranch: CuePhrases = [
  {
    phrase: [
      '(innom|vore på|var på|møtt opp|møtte opp|reiste til|køyrde til|drog til) ~8 (stengt|stengd|låst|ingen|utan|ikkje|aldri|forgjeves|beskjed|kunne|snu|gonger|avvist|sendt)',
      '(på|i|hos|ved) ~1 (kontoret|filialen|bankkontoret|skranken|butikken|servicetorget|rådhuset|kundetorget|kommunehuset) ~4 (ikkje|ingen|stengt|stengd|kunne|utan|sa|svar|beskjed|hjelp|men|forgjeves|måtte)',
      '(kontoret|filialen|bankkontoret|skranken|luka|servicetorget|rådhuset|kommunehuset|butikken) ~1 (var|var jo|var visst) ~2 (stengt|stengd|stengde|steng|nedlagt|lagt ned|låst|ubetent|tomt|ubemanna|ikkje)',
      '(møtt|møtte|møter|stod|står) ~2 (opp|framfor|på|for) ~2 (stengd dør|stengt dør|låst dør|stengde dører|døra|personleg)',
      '(dørklokka|døra) ~3 (ringt|ringde|banka|låst|stengd)',
      '(banka|ringt|ringde) ~2 (på døra|dørklokka)',
    ],
    not: [
      ...WENT_WELL,
      '(dama|mannen|jenta|guten|ho|han|karen|dei) (i|på) ~1 (kontoret|skranken|luka|butikken|resepsjonen|servicetorget)',
      '(når|kva tid|kor lenge|er|har) ~3 (ope|open|opent|opnar|opningstid*)',
    ],
  },
  {
    phrase: [
      '(har|vore|var|stod|stått|stod|møtte|møtt|reist|reiste|drog|drege|køyrde|køyrt|gjekk|gått|kom|spurt|spurde|venta|vart|snakka|fekk|innom|ringt|fekk|stadig) ~5 (kontoret|kontor|filialen|filial|bankkontoret|skranken|luka|butikken|rådhuset|servicetorget|servicekontoret|kundetorget|ekspedisjonen|resepsjonen|kommunehuset|billettkontoret|hovudkontoret|lensmannskontoret|legekontoret|avdelinga)',
      '(gjekk|drog|reiste|køyrde|tok turen|var|måtte) ~4 (innom|kontoret|filialen|avdelinga|ned til dykk|ned til banken|banken i|til banken|skranken|rådhuset|butikken|servicetorget|kommunehuset)',
      '(muntleg|personleg) ~2 (på|i|hos) ~1 (filialen|kontoret|banken|skranken)',
      '(^|eg|vi|og|så|me) ~1 (møtte|møtt|møter) ~1 (opp|fram)',
    ],
    not: WENT_WELL,
    weak: true,
  },
]

export const triedLetter: CuePhrases = [
  {
    phrase: [
      '(sendt|sende|skrive|skreiv|svart) ~2 (to|tre|fire|fem|mange|fleire|<num>) ~1 brev',
      '(brev|brevet) ~6 (ingen|utan|ikkje svar|aldri|svar|framleis|purra|gonger)',
      '(brev|brevet) ~2 (i|frå|datert|den|<num>) ~3 (svar|purra|ikkje)',
      '(skriftleg|brevleg) ~4 (purra|klaga|teke opp|sendt|svar)',
      '(brev|brevet|brevpost|breva) ~5 (svar|svara|aldri|forgjeves|retur|ubesvart|svart|forsvann|ligg|ulese)',
      '(purra|klaga|skrive|svart) ~3 (ved|i|på|per|pr|med) ~1 (brev|papir|post)',
      '(sende|sendt) ~ (brev|i posten|per post|skriftleg)',
    ],
    not: [
      ...WENT_WELL,
      '(fekk|fått|får|kom|kjem|motteke|mottok|de|dokker|sender de|sende de) ~3 (brev|brevet|breva)',
      '(sender|sende|sendt) (de|dokker|dykk) ~4 (brev|brevet)',
    ],
  },
  {
    phrase: [
      '(har|sendt|sende|sendte|sender|skrive|skreiv|purra|klaga|levert|postlagt|posta) ~4 (brev|brevet|brevpost|rekommandert|papirskjema|papirskjemaet|per post|i posten|brevleg|handskrive)',
      '(skreiv|skrive) brev',
    ],
    not: [...WENT_WELL, '(sender|sende|sendt) (de|dokker|dykk|dokke) ~3 brev*'],
    weak: true,
  },
]

export const triedSocialPublic: CuePhrases = [
  {
    phrase: [
      '(facebook*|instagram*|veggen|twitter*) ~6 (svar|svara|ikkje|ingen|aldri|utan|ventar|oversett|ignorert|sletta)',
      '(spurde|spurte|skreiv|spurt|skrive|purra) ~2 her ~1 ~3 (veggen|sida|sist|i går|før|tidlegare|for)',
      '(har|skreiv|skrive|skreve|posta|la|lagt|sendt|kommenterte|kommentert|spurt|spurde|purra|tagga|twitra|tvitra) ~5 (her|veggen|facebook|facebook-veggen|face|fb|twitter|instagram|insta|innlegg|innlegget|kommentar|kommentaren|kommentarfeltet|tråden|sida|twitter|x|fjesbok|jodel) ~5 (svar|ikkje|ingen|aldri|utan|før|igjen|att|gong|gonger|også|sletta|sidan|veke|dagar|måndag|tysdag|onsdag|torsdag|fredag|i går|forgjeves|men|no)',
      '(innlegget|kommentaren|innlegg|kommentar|spørsmålet|posten) (mitt|min|mine|mi|eg) ~5 (svar|ikkje|ingen|aldri|ignorert|usvart|ubesvart|framleis)',
      '(skreiv|skrive|spurde|spurt|kommenterte|posta) ~3 (her|på veggen|på sida|på facebook) ~3 (i går|sist|førre|for|tidlegare|før|i vår|i mai|på|måndag|tysdag|onsdag|torsdag|fredag)',
      '(skreiv|skrive|la ut) ~2 (eit|ein) ~1 (innlegg|kommentar|post)',
      '(svarar|svara|svar|svarer) ~4 (innlegg|innlegga|kommentar|kommentarar|kommentarane|på veggen|på facebook|på sida|her på)',
      '(tredje|andre|fjerde|femte|<num>|tiande) (gongen|gong) ~3 (eg|vi|me) ~2 (skriv|spør|postar|kommenterer|purrar) ~2 her',
      '(skriv|spør|prøver|postar) ~1 (her|på veggen) ~2 (igjen|att|på nytt|ein gong til|for andre|for tredje)',
    ],
    not: [...WENT_WELL, '(privatmelding*|melding|meldingar|pm|dm|messenger|innboks*)'],
  },
  {
    phrase: [
      '(skreiv|skrive|skreve|spurde|spurte|spurt|posta|kommenterte|kommentert|purra|tagga|sende|la ut|lagt ut) ~6 (facebook*|instagram*|veggen|insta*|kommentarfeltet|twitter*|fjesboka|facebook-veggen|tiktok|linkedin)',
      '(skreiv|spurde|spurte) ~2 her (på|i|for|sist|før|og)',
    ],
    not: [...WENT_WELL, '(privatmelding*|melding|meldingar|pm|dm|messenger|innboks*)'],
    weak: true,
  },
]
