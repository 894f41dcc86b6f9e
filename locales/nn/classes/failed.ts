import type { Classes } from '../../../src/text/phrase.js'

/** Word classes of channels that fail people: what they are, what they do, how nobody answers. */
export const failedClasses = {
  'call-line': [
    '(telefonen|tlf|telefontenesta|kundetelefonen|kundesenteret|kundeservice|kundeservicen|sentralbordet|kundestøtta|support|supporten|vakttelefonen|linja|telefonkøen|telefonkøa|kundemottaket)',
  ],
  'chat-word': [
    '(chat|chatten|chatt|chaten|chatboten|chatbot|chatbotten|livechat|livechaten|nettpraten|boten|botten|chatroboten|chat-en|chattefunksjonen|chatvindauget|chattejenta|chatagenten)',
  ],
  'mail-word': [
    '(e-post|epost|e-posten|eposten|e-postar|epostar|e-poster|e-postane|mail|mailen|mailar|mailane|mails|mailer|e-mail|email|e-brev)',
  ],
  'dm-word': [
    '(pm|pm-en|pm-ar|pm-ane|dm|dm-en|dm-ar|privatmelding|privatmeldinga|privatmeldingar|direktemelding|direktemeldinga|messenger|messengeren|innboksen|innboks|inboxen|inbox|meldingsboksen|meldingane)',
  ],
  'app-word': [
    '(app|appen|appane|mobilbanken|applikasjonen|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen|*-appen)',
  ],
  'site-word': [
    '(nettsida|nettsidene|nettsiden|heimesida|heimesidene|nettstaden|nettbutikken|websida|bestillingssida|skjemaet|skjema|kontaktskjemaet|kontaktskjema|nettskjemaet|nettskjema|søknadsskjemaet|klageskjemaet|portalen|søknadsportalen|nettsidene|sidene dykkar|sida dykkar)',
  ],
  'login-word': [
    '(min side|mine sider|minside|nettbanken|nettbank|mi side|innlogging|innlogginga|innloggingssida|pålogging|pålogginga|kundeportalen|bankid|bank-id|min konto|kundesida|kontrollpanelet|brukarkontoen|profilen min|kontoen min|medlemssida)',
  ],
  'office-word': [
    '(kontoret|filialen|bankkontoret|skranken|luka|servicetorget|rådhuset|kundetorget|kommunehuset|ekspedisjonen|billettkontoret|hovudkontoret|avdelingskontoret|resepsjonen|servicekontoret|butikken dykkar|banken)',
  ],
  'fails-so': [
    '(krasjar|krasja|krasjer|heng|hengjer|hang|frys|fraus|streikar|streika|spinn|stoppar|stoppa|stogga|stoggar|feilar|feila|klikkar|klikka|sviktar|svikta|tryntar|tryna|laggar|hakkar|daudar|dør|døyr|kvitnar|nektar|nekta|avviser|avviste|kastar|kasta|låser|låste|ber meg|sender meg|sende meg|sette meg|fører meg|førte meg|loggar meg|logga meg|godtek ikkje|godtok ikkje|lastar ikkje|opnar ikkje|verkar ikkje|virkar ikkje|fungerer ikkje|funkar ikkje|svarar ikkje|forstår ikkje|skjønar ikkje|finn ikkje|vil ikkje|klarer ikkje|klarar ikkje|greier ikkje|kjem ikkje|viser ikkje|oppdaterer seg ikkje|gjer ingenting|seier berre|viser berre)',
  ],
  'dead-so': [
    '(nede|ned|død|daud|treg|tregt|ubrukeleg|ubrukeleg*|ustabil|kvit|kvitt|blank|blankt|svart|tom|tomt|stengd|utestengd|sperra|låst|håplaus|håplaust|eit mareritt|ein vits|katastrofe|borte|vekke|utilgjengeleg|kaputt|heilt på trynet|på trynet)',
  ],
  'blank-screen': [
    '(kvit skjerm|kvitt vindauge|svart skjerm|blank side|blank skjerm|tom side|tomt vindauge|kvit side|grå skjerm|eit hjul|snurrehjul*|timeglas*|feilmelding*|feilkode*|error)',
  ],
  'no-reply': [
    '(ikkje svar|ingen svar|utan svar|inga svar|null svar|null respons|ingen respons|ikkje respons|inkje svar|ikkje eit ord|ikkje eit pip|ikkje ein lyd|ikkje eit kvekk|ikkje høyrt|ikkje høyrt noko|aldri svar|utan at nokon|ingen svarar|ingen har svart|ingen svara|ikkje svart|stille|tyst|tomt|forgjeves|til inga nytte|usvart|ubesvart|framleis ventar|enno ikkje|ikkje fått)',
  ],
  'many-times-on': [
    '(to|tre|fire|fem|seks|mange|fleire|utallege|gjentekne|<num>) ~1 (gonger|gongar|ganger|gonga|dagar|veker|månader)',
  ],
  'went-to': [
    '(innom|møtte opp|møtt opp|køyrde|køyrt|gjekk|gått|drog|reiste|reist|var på|vore på|vore i|stod i|stått i|sat på|tok turen|kom til|var i|oppsøkte)',
  ],
} as const satisfies Classes
