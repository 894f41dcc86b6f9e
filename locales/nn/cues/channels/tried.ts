import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** The contact went well, or is only planned. */
const WENT_WELL = [
  '(fekk|fått|får) ~3 (god|flott|rask|kjapp|super|fantastisk|strålande|utruleg) ~1 (hjelp|svar|service)',
  '(takk|tusen takk) for ~2 (hjelpa|rask|raskt|god|flott|hyggjeleg|fin)',
  '(kan|bør|må|skal|lurer på om|burde) (eg|vi|me|ein) ~2 (ringje|ringe|ringja|sende|skrive|møte|gå|stikke|maile|chatte)',
  '(kven|kvar|kva) ~1 (ringjer|ringer|skriv|sender) (eg|vi|ein)',
  '(helt|redda|hjelpsam|hjelpsame|kjempehyggjeleg|hyggjeleg) ~4 (telefon|telefonen|chatten|chat|skranken)',
]

export const triedPhone: CuePhrases = [
  {
    phrase: [
      '(har|hev|prøvd|prøvde|forsøkt|freista|hadde) ~4 (ringt|ringd|ringe|ringje|ringja|ringa|telefonert)',
      '(eg|vi|me|jeg|æ|kona|mannen|mor|far|han|ho) ~1 (ringde|ringte|ringer|ringjer|ringe|telefonerte|ringt) ~5 (gong|gonger|ganger|gangar|dykk|dokker|igår|i går|ingen|ikkje|utan|kundeservice|support|inn|men|og|på måndag|på|i dag|kvar|banken)',
      '^ ~1 (ringt|ringde|ringte)',
      '(ringt|ringde|ringte|ringjer|ringer) ~4 (gong|gonger|ganger|utan|ingen|forgjeves|dagar|veker|timar|stykke)',
      '(når|kvar gong) (eg|vi|me|ein|jeg|æ|du) ~1 (ringer|ringjer|ringde|ringte|ringe)',
      '(sit|sitt|sitte|sitje|sete|siti|sat|sett|står|stå|stod|stått|venta|ventar|hengt|hang|heng|ligge|ligg|låg|vore|er|verta|vart|blei|hamna|hamnar) ~5 (telefonkø|telefonkøen|kø|køen|i kø|i køen|telefonen|i telefonen|tlf|linja|på vent|i røret|på tråden|ventemusikk|ventemusikken|panfløyte)',
      '(minutt|minuttar|min|timar|time|timer|halvtime|kvarter|evigheit*) ~3 (i|på) ~1 (kø|køen|telefonkø|telefonen|telefon|vent|tlf|røret|linja)',
      '(telefonkø|telefonkøen|køen|køa) ~3 (er|på|var|i|tok|stod|lang|nummer|uendeleg|<num>)',
      '(nummer|nr) <num> i (køen|kø|køa)',
      '(nummer|nr) ~1 i (køen|kø)',
      '(svarar|svarer|svara|svarte|svare|tek|tar|teke|tok|løfta|plukkar|plukka) ~3 (telefonen|tlf|telefon|røret|luren|samtalen|samtalane|på telefon)',
      '{negation} ~3 (svar|svarar|svarer|svara|kontakt|gjennom|fram|tak) ~3 (telefon|telefonen|tlf|tlf.|på telefon|på tlf|kundeservice)',
      '(kjem|kom|kome|kommer|slepp|slapp|nådd|når|nådde|får|fekk|fått) ~3 {negation} ~3 (gjennom|fram|igjennom|svar|tak) ~3 (telefon*|tlf|kundeservice|køen)',
      '(telefonen|linja|samtalen|tlf|sentralbordet|telefonsvararen|samtala) ~3 (vart|blei|blir|vert|er|var|ble|datt|fall|ryk|rauk|brotnar|ringjer|kutta) ~3 (brote|broten|lagt|kutta|død|daud|opptatt|opptatt|oppteken|stengd|ut|av|ned|i hel|på|nede|stum|berre)',
      '(lagt|la|legg|kasta|kutta|hivd|hive|slengde|braut) ~2 (på|ut|av|røret) ~3 (køen|meg|luren|røret|samtalen|oss)',
      '(vart|blei|blir|ble|vert) ~2 (lagt på|kasta ut|sett over|sette over|kopla ut|kutta|brote|sendt vidare|sendt rundt|hengt opp|sett på vent)',
      '(dei|de|dykk|dokker|ingen|nokon) ~2 (skulle|lova|lovde|lovte|lova å|har lova) ~3 (ringe|ringje|ringja|ringt|oppringing|oppringjing) ~2 (tilbake|opp|attende|meg)',
      '(tilbakeringing|oppringing|oppringjing) ~4 (ikkje|aldri|forgjeves|kom|høyrt|framleis)',
      '(snakka|prata|snakt) ~3 (med|på) ~4 (telefon|telefonen|tlf|kundeservice|kundebehandlar|kundesenteret|konsulent|fem|tre|fire|dama|ei dame|ein kar|robot|roboten) ~6 (men|utan|ikkje|ingen|aldri|kunne|hjelp|feil|sa)',
      '(får|fekk|fått|seier|sa|fortalt) ~ (på telefon|i telefonen|på telefonen|på tlf)',
      '(telefonrobot*|telefonsvarar*|talemeny*|tastevalet|tasteval)',
      '(trykk|tast) (1|2|3|ein|éin|to|tre) ~3 (og|så|for)',
      '(telefon|tlf|telefonen) ~4 (ingen|ikkje|utan) ~2 (svar|svarar|hjelp|nytta|tek|kontakt|fungerer)',
      '(dykkar|dykka|kundeservicen) ~1 telefon* ~3 (ingen|ikkje|aldri|utan)',
      '(umogleg|håplaust|uråd) å ~2 (nå|få tak i|komme|kome) ~3 (på telefon|på tlf|gjennom|fram|dykk på telefon)',
      '(telefontid*|telefon) ~2 (stengd|stengt|stengde|steng)',
      '(ringer|ringjer|ringde) (eg|vi|me)',
      '(på telefon*|per telefon) ~3 (prøvd|forsøkt|ikkje|utan|men)',
    ],
    not: WENT_WELL,
  },
]

export const triedChat: CuePhrases = [
  {
    phrase: [
      '(har|prøvd|prøvde|prøver|forsøkt|freista|skrive|skreiv|spurt|spurde|venta|ventar|sat|sit|sete|sitte|stått|brukt|brukte|vore|snakka|prata|kontakta|chatta|sendt|sende) ~5 (chat|chatt|chatten|chaten|chatboten|chatbot|chatbotten|livechat|nettpraten|chat-en|chatroboten|chatterobot*|bot|boten)',
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
]

export const triedEmail: CuePhrases = [
  {
    phrase: [
      '(har|sendt|sendte|sende|sender|skrive|skreiv|svart|svara|purra|prøvd|forsøkt|mailt|maila|maila|fyrt|levert|fekk|fått) ~5 (e-post|epost|e-posten|eposten|e-postar|epostar|e-poster|mail|mailen|mailar|mails|mailer|e-mail|email|mail-en)',
      '(maila|mailet|mailt|eposta|mailar|mailer) ~4 (dykk|dokker|ikkje|ingen|gonger|utan|to|tre|fleire|kundeservice|inn|dei|fram)',
      '(har) ~3 (maila|mailet|mailt|eposta)',
      '(e-post|epost|e-posten|eposten|e-postar|epostar|mail|mailen|mailar|mails|mailer|e-mail|email|e-postane) ~6 (svar|svara|svart|svarar|ikkje|ingen|aldri|forgjeves|utan|returnert|kom i retur|ligg|forsvinn|ulesen|ignorert|ignorerer|sidan|bort|autosvar|skuff|dagar|veker|inkje)',
      '(svarar|svarer|svara|svar|svarte|les) ~3 (på|dykkar|mine) ~2 (e-post|epost|e-posten|eposten|mail|mailen|mailar|e-postar|mailane|e-postane)',
      '{negation} ~4 (svar|høyrt|kontakt|kvittering) ~4 (e-post|epost|e-posten|mail|mailen|mailar|e-postar)',
      '(på|per|via) (e-post|epost|mail) ~4 (utan|ingen|ikkje|men|to|tre|fleire|gonger)',
      '(autosvar|auto-svar|automatisk svar|automatsvar)',
    ],
    not: [
      ...WENT_WELL,
      '(fekk|fått|får|mottok|motteke|kom) ~2 (ein|ei|to|tre|denne|rar|mistenkjeleg|mystisk) ~2 (e-post|epost|mail) ~1 (frå|som|om|der|i)',
      '(set|setje|setter|sett) ~2 opp ~2 (e-post|mail|epost)',
      '(får|kan|klarer|kjem) ~3 {negation} ~2 (sendt|sende|inn på|motteke|motta|lese|opna) ~2 (e-post|mail|epost|e-posten|mailen|eposten)',
      '(falsk|falske|svindel|phishing|lure|lureri|mistenkjeleg) ~3 (e-post|mail|epost|e-posten|mailen)',
    ],
  },
]

export const triedPrivateMessage: CuePhrases = [
  {
    phrase: [
      '(har|sendt|sendte|sende|sender|skrive|skreiv|prøvd|forsøkt|purra|slengt|fyrt|skreve) ~5 (pm|pm-en|pmen|dm|dm-en|privatmelding|privatmeldingar|privat|direktemelding|direktemeldingar|dmar|innboks|innboksen|messenger|messengeren|inbox|pmar)',
      '(pm|dm|privatmelding|privatmeldingar|direktemelding|messenger|innboksen|pm-en|inboxen|meldinga|meldingane|meldingar|melding) ~6 (svar|svara|svart|svarar|ikkje|ingen|aldri|forgjeves|utan|sett|lese|lest|lesen|ulesen|ignorert|ignorerer|ligg|sidan|frå)',
      '(har) ~ (sendt|skrive|skreve) ~ (melding|meldingar|meldinga|beskjed)',
      '(sendt|sende|skreiv|skrive) ~3 (melding|meldingar|meldinga) ~3 (til|utan|for|i|på|ikkje|ingen|dykk|dokker|gonger|men|og|her)',
      '(svarar|svara|svar|svarer|les) ~3 (på) ~2 (pm|dm|privatmelding*|direktemelding*|messenger|meldingar|meldinga|meldingane|innboksen|private meldingar)',
      '{negation} ~3 (svar|høyrt|kontakt) ~3 (pm|dm|privatmelding*|messenger|meldinga|meldingane|meldingar|innboks*)',
      '(står|er|vart|vist) (sett|lesen|lest|lese) ~4 (svar|ikkje|men|dagar|veker)',
      '(sett|lest|lese) ~1 men ~1 (ikkje|aldri) ~1 (svart|svar|svara)',
      '(pm|dm) ~1 (frå|den|i går|på|to|tre|sist|måndag)',
      '(meldinga|meldingane|pm-en) (mi|mine|eg) ~4 (ikkje|sett|frå|svar)',
    ],
    not: [
      ...WENT_WELL,
      '(sms|tekstmelding|feilmelding|svindelmelding|melding frå)',
      '(fekk|fått|får|kom) ~3 (melding|meldinga|meldingar) ~2 (om|frå|som|at|i|på)',
      '(send|sende|sender) (meg|oss) ~2 (melding|pm|dm)',
    ],
  },
]

export const triedApp: CuePhrases = [
  {
    phrase: [
      '(app|appen|mobilbanken|appane|*appen|applikasjonen|*app|mobilappen) ~5 (krasjar|krasja|krasjer|virkar|virker|verkar|fungerer|funkar|funker|fungerte|verka|ikkje|aldri|nede|treg|heng|hengjer|hengt|frys|fryser|feil|feilar|feilmelding|loggar|kastar|kasta|dør|døyr|krøllar|streikar|streika|ubrukeleg|tull|tullar|rot|trøbbel|sviktar|svikta|blank|kvit|svart|lastar|stoppar|stoppa|spinn|snurrar|nektar|nekta|seier|vil|kjem|daud|død|bugg*|bug|ustabil|umogleg|håplaus|søppel|nytta|hakkar|lyg|lik|opnar|låst|låser|oppdater*|finn|finst|let|lèt)',
      '(i|på|med) ~1 (appen|app|mobilbanken|*appen|mobilappen) ~6 (ikkje|aldri|feil|feilmelding|ingenting|nektar|heng|går|nede|virkar|verkar|inga|borte|tomt)',
      '{negation} ~4 (i|på|inn på|inn i|opp|frå) ~1 (appen|app|mobilbanken|*appen|mobilappen)',
      '(får|fekk|finn|kjem|kan|klarer|greier|verkar|går) ~1 (eg|det|vi|me|den) ~1 {negation} ~5 (appen|app|mobilbanken|*appen)',
      '(prøvd|prøvde|prøver|forsøkt|brukt|slettar|sletta|installert|reinstallert|oppdatert|lasta) ~5 (appen|app|mobilbanken|*appen)',
      '(feilmelding|feilkode|feil|error|krøll|trøbbel|problem|feilmeldinga) ~4 (appen|app|mobilbanken|*appen)',
      '(får|fekk) ~1 {negation} ~2 (opp|opna|lasta|starta|logga) ~4 (appen|billetten|*appen)',
      'app* som ~3 (ikkje|berre|aldri)',
    ],
    not: [
      ...WENT_WELL,
      '(appen|*appen) ~2 (er|var|har blitt|fungerer|verkar|funkar) ~2 (super|supert|bra|fantastisk|kjempefin|kjempebra|genial|topp|flott|god|knallbra|lett)',
      '(endeleg|takk|kjekt|bra|flott|glad) ~4 (appen|*appen)',
      '(lage|laga|lag|får|ha|har) (de|dokker|dykk) ~2 app $',
      '(har|finst) (de|dokker|det) ~2 app',
    ],
  },
]

export const triedWeb: CuePhrases = [
  {
    phrase: [
      '(nettsida|nettsidene|heimesida|heimesidene|nettstaden|nettsiden|sida dykkar|sidene dykkar|nettbutikken|skjemaet|skjema|kontaktskjema|kontaktskjemaet|nettskjema|nettskjemaet|søknadsskjemaet|portalen|websida|skademeldinga på nett|lenkja|lenka|linken|bestillingssida|sida) ~5 (krasjar|krasja|virkar|virker|verkar|fungerer|funkar|funker|ikkje|aldri|nede|nede|treg|heng|hengjer|frys|feil|feilar|feilmelding|kastar|kasta|dør|streikar|ubrukeleg|tull|trøbbel|sviktar|blank|kvit|tom|lastar|stoppar|spinn|snurrar|nektar|404|500|503|error|umogleg|håplaus|kvittering|gonger|to|tre|forsvinn|ingen|død|daud|stopp|låser)',
      '(prøvd|prøvde|prøver|forsøkt|leita|leitar|søkt|fylt|fyller|fylte|sendt|sende|lasta|brukt|meldt|bestilt|bestille|melde) ~6 (nettsida|nettsidene|heimesida|heimesidene|nettstaden|nettsiden|sida dykkar|sidene dykkar|nettbutikken|skjemaet|skjema|kontaktskjema|kontaktskjemaet|nettskjema|nettskjemaet|portalen|på nett|på nettet)',
      '(på|via|gjennom|inne på) ~1 (nettsida|nettsidene|heimesida|heimesidene|nettstaden|nettsiden|sida dykkar|nettbutikken|nettet|portalen|nett) ~6 (ikkje|aldri|feil|feilmelding|ingenting|heng|nede|verkar|gonger|inga|umogleg|kvittering|finn|utan)',
      '{negation} ~4 (på|inn på|frå|via|inne på) ~1 (nettsida|nettsidene|heimesida|heimesidene|nettstaden|nettsiden|sida dykkar|nettbutikken|skjemaet|portalen)',
      '(feilmelding|feilkode|feil|error|feilmeldinga) ~4 (nettsida|nettsidene|heimesida|skjemaet|sida|nettbutikken|<num> når)',
      '(feil|error|feilkode|feilmelding) <num>',
      '(leita|leitar|finn) ~3 (nettsida|nettsidene|heimesida|sidene dykkar|sida dykkar) ~4 (utan|ikkje|ingen|finn)',
      '(det står|står det|får berre|kjem opp) ~2 (feil|error|noko gjekk gale|noko gjekk galt|timeout|ugyldig|not found)',
    ],
    not: [
      ...WENT_WELL,
      '(nettsida|heimesida|sidene|sida) ~2 (står|stod|les|seier|skriv)',
      '(innlegg|kommentar) ~3 sida',
      '(denne|facebook*|face) sida',
      '(nettsida|nettstaden|sida|domenet|nettbutikken) (mi|min|vår|vårt)',
    ],
  },
]

export const triedLoggedIn: CuePhrases = [
  {
    phrase: [
      '(kjem|kom|kome|kommer|slepp|slapp|får|fekk|klarer|greier|kan|kjæm|komme|fær) ~ {negation} ~4 (inn på|inn i|logga|logge|logga inn|logge inn|logga meg|inn med)',
      '{negation} ~3 (logga inn|logge inn|logga meg inn|logge meg inn|logga på|inn på|inn i|tilgang til) ~3 (min side|mine sider|nettbanken|kontoen|bankid|kundeportalen|brukaren|minside|mi side|profilen|portalen|$)',
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
      '(appen|app) ~2 (logg|kast)',
      '(kontoret|døra|bygget|huset|bilen|parkeringshuset|ferja|bussen|terminalen)',
    ],
  },
]

export const triedBranch: CuePhrases = [
  {
    phrase: [
      '(har|vore|var|stod|stått|stod|møtte|møtt|reist|reiste|drog|drege|køyrde|køyrt|gjekk|gått|kom|spurt|spurde|venta|vart|snakka|fekk|innom|ringt|fekk|stadig) ~5 (kontoret|kontor|filialen|filial|bankkontoret|skranken|luka|butikken|rådhuset|servicetorget|servicekontoret|kundetorget|ekspedisjonen|resepsjonen|kommunehuset|billettkontoret|hovudkontoret|lensmannskontoret|legekontoret|avdelinga)',
      '(på|i|hos|ved) ~1 (kontoret|filialen|bankkontoret|skranken|luka|butikken|servicetorget|rådhuset|kundetorget|kommunehuset) ~6 (ikkje|ingen|stengt|stengd|kunne|utan|sa|svar|beskjed|hjelp|men|forgjeves|måtte)',
      '(kontoret|filialen|bankkontoret|skranken|luka|servicetorget|rådhuset|kommunehuset|butikken) ~4 (stengt|stengd|stengde|steng|nedlagt|lagt ned|låst|ubetent|tomt|ubemanna|ikkje)',
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
]

export const triedLetter: CuePhrases = [
  {
    phrase: [
      '(har|sendt|sende|sendte|sender|skrive|skreiv|purra|klaga|levert|postlagt|posta) ~4 (brev|brevet|brevpost|rekommandert|papirskjema|papirskjemaet|per post|i posten|brevleg|handskrive)',
      '(brev|brevet|brevpost|breva) ~5 (svar|svara|ikkje|ingen|aldri|forgjeves|utan|retur|ubesvart|svart)',
      '(purra|klaga|skrive|svart) ~3 (ved|i|på|per|pr|med) ~1 (brev|papir|post)',
      '(sende|sendt) ~ (brev|i posten|per post|skriftleg)',
      '(skreiv|skrive) brev',
    ],
    not: [
      ...WENT_WELL,
      '(fekk|fått|får|kom|kjem|motteke|mottok|de|dokker|sender de|sende de) ~3 (brev|brevet|breva)',
      '(sender|sende|sendt) (de|dokker|dykk) ~4 (brev|brevet)',
    ],
  },
]

export const triedSocialPublic: CuePhrases = [
  {
    phrase: [
      '(har|skreiv|skrive|skreve|posta|la|lagt|sendt|kommenterte|kommentert|spurt|spurde|purra|tagga|twitra|tvitra) ~5 (her|veggen|facebook|facebook-veggen|face|fb|twitter|instagram|insta|innlegg|innlegget|kommentar|kommentaren|kommentarfeltet|tråden|sida|twitter|x|fjesbok|jodel) ~5 (svar|ikkje|ingen|aldri|utan|før|igjen|att|gong|gonger|også|sletta|sidan|veke|dagar|måndag|tysdag|onsdag|torsdag|fredag|i går|forgjeves|men|no)',
      '(innlegget|kommentaren|innlegg|kommentar|spørsmålet|posten) (mitt|min|mine|mi|eg) ~5 (svar|ikkje|ingen|aldri|sletta|fjerna|ignorert|borte|frå|står|ligg|forsvann|vekk)',
      '(skreiv|skrive|spurde|spurt|kommenterte|posta) ~3 (her|på veggen|på sida|på facebook) ~3 (i går|sist|førre|for|tidlegare|før|i vår|i mai|på|måndag|tysdag|onsdag|torsdag|fredag)',
      '(skreiv|skrive|la ut) ~2 (eit|ein) ~1 (innlegg|kommentar|post)',
      '(svarar|svara|svar|svarer) ~4 (innlegg|innlegga|kommentar|kommentarar|kommentarane|på veggen|på facebook|på sida|her på)',
      '(tredje|andre|fjerde|femte|<num>|tiande) (gongen|gong) ~3 (eg|vi|me) ~2 (skriv|spør|postar|kommenterer|purrar) ~2 her',
      '(skriv|spør|prøver|postar) ~1 (her|på veggen) ~2 (igjen|att|på nytt|ein gong til|for andre|for tredje)',
    ],
    not: WENT_WELL,
  },
]
