import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** What the customer is told not to do, or has done, or what others do. */
const NOT_GO = [
  '{negation} (send|ring|skriv|kom|gå|stikk)',
  '(må|skal|bør|treng|aldri) ~1 {negation} ~2 (send|ring|skriv|kom|gå|stikk)',
  '(send|ring|skriv|kom|gå|stikk) ~1 {negation}',
]
/** We do it, not the customer. */
const WE_DO = [
  '{i-we} ~1 (sender|sende|sendte|sendt|mailar|får|fekk|har fått|legg|la) ~4 (e-post|epost|mail|brev|brevet|e-posten|mailen|posten|eposten)',
  '(sender|sende|skriv|svarar) {i-we} ~4 (e-post|epost|mail|brev|brevet|posten|e-posten|mailen)',
  '(får|har fått|fekk|mottek|finn|har motteke) (du|de) ~4 (e-post|epost|mail|brev|brevet|e-posten|mailen|posten|eposten)',
  '(du|de) (får|har fått|fekk|mottek|finn|har motteke) ~4 (e-post|epost|mail|brev|brevet|e-posten|mailen|posten|eposten)',
]

export const goSocialPublic: CuePhrases = [
  '(skriv|legg|post|kommenter|svar|still|spør|publiser|del|tagg) ~3 (kommentar|kommentaren|kommentarfeltet|tråden|veggen|innlegget|innlegg|posten|facebook|instagram|twitter|offentleg|ope)',
  '(i|på|under) (kommentarfeltet|tråden|veggen|innlegget|facebook-sida|facebooksida|ein kommentar|kommentaren|eit innlegg)',
  '(kommentar|kommentarfelt*|innlegg) (her|under|nedanfor)',
  '(følg|sjå) ~2 (oss|sida|facebook*|twitter*|instagram*) ~2 (på|facebook|instagram|twitter|x)',
]

export const goPrivateMessage: CuePhrases = [
  {
    phrase: [
      '(har|får|finn|kjem|går|vil|passar|kan|er|orkar|rekk|veit|ser|verkar|hjelper|fungerer|høyrer|ønskjer|likar) ~2 {negation} ~4 (sender|send|skriv) ~3 (privat melding|privatmelding|pm|dm|direktemelding)',
      '(har|får|finn|kjem|går|vil|passar|kan|er|orkar|rekk|veit|ser|verkar|hjelper|fungerer|høyrer|ønskjer|likar) ~2 {negation} ~4 (privat melding|privatmelding|pm|dm|direktemelding)',
      '(send|sende|senda|sender|skriv|skrive|skriva|slå|sleng|ta|svar|fortel|legg|drop|gje) ~5 (privat melding|privat beskjed|privatmelding|direktemelding|direkte melding|direktemeldingar|pm|dm|melding her|innboks|innboksen|messenger|meldingsboksen|pm-en|dm-en|privat|private meldingar|melding til oss|melding)',
      '(i|på|via|med) ~1 (ei privat|ein privat|privat|direkte|ei direkte|ein) (melding|beskjed|dm|pm|chat|samtale)',
      '(pm|dm|privatmelding|direktemelding|messenger|innboksen)',
      '(skriv|skrive|send|svar|fortel|sei) ~2 (til oss|til meg|oss|meg) ~2 (privat|her i meldinga|i melding|direkte|på messenger|i innboksen|på pm|på dm|i pm)',
      '(privat melding|direktemelding|privatmelding|direkte melding)',
    ],
    not: NOT_GO,
  },
  {
    phrase: '(skriv|send|svar) ~1 (til|oss|meg|her)',
    not: ['{data-word}', '{identity-word}', '<mail>'],
    weak: true,
  },
]

export const goChat: CuePhrases = [
  {
    phrase: [
      '(har|får|finn|kjem|går|vil|passar|kan|er|orkar|rekk|veit|ser|verkar|hjelper|fungerer|høyrer|ønskjer|likar) ~2 {negation} ~4 (chat|chatten|chatt)',
      '(prøv|bruk|brukar|bruke|nytt|opne|opna|start|starta|starte|ta|skriv|skrive|skriva|gå|kom|kome|klikk|trykk|kontakt|still|spør|snakk|snakka|snakke|hugs|ring|finn|når|få) ~5 (chat|chatt|chatten|chaten|livechat|live-chat|chatboten|chat-en|nettpraten|nettprat|praten|chatvindauget|chatteboten)',
      '(i|på|via|gjennom|over|med) (chatten|chat|chatt|chaten|livechaten|nettpraten|nettprat|chatboten)',
      '(chatten|chat|chatt|chaten|nettpraten) ~2 (er|vår|på|her|svarar|ope|open|hjelper|nede|til|heile|sit|har|går)',
      '(chat|chatt|chatte|chatta) ~1 (med|oss)',
      '(du|de) ~1 (chattar|chatter) ~1 (med)',
    ],
    not: [
      ...NOT_GO,
      'chatten ~2 (er|var|har vore) ~2 (nede|stengd|ute|treg|avslutta)',
      '(skreiv|skrive|spurde|venta|spurt|svarte|vart|møtt|kom|fekk) ~3 chatten',
      'her i chatten',
    ],
  },
]

export const goPhone: CuePhrases = [
  {
    phrase: [
      '(har|får|finn|kjem|går|vil|passar|kan|er|orkar|rekk|veit|ser|verkar|hjelper|fungerer|høyrer|ønskjer|likar) ~2 {negation} ~4 (ringer|ringjer|ring|ringe|ringje) (du|oss|på|<num>|inn)',
      '(ring|ringje|ringja|ringe|ringa|ringjer|ringer) ~1 (oss|inn|til|meg|kundeservice|kundesenteret|på|<num>|vakta|vakttelefonen|sentralbordet|kundestøtta|igjen|opp|ein|nummeret|banken|tlf|telefonen|skadetelefonen|sperretelefonen|hit|support|att|vår|våre|han|ho|først|dit|heller|i dag|no|når|før|etter|så)',
      '^ ~2 (ring|ringje|ringja)',
      '(kan|bør|må|får|vil|kunne) ~1 (du|de) ~2 (ringje|ringe|ringja|ringa)',
      '(du|de) (kan|bør|må|får) ~2 (ringje|ringe|ringja|ringa)',
      '(du|de) (ringjer|ringer)',
      '(ved|med) å (ringje|ringe|ringja)',
      '(på|per|via|over|i|pr) (telefon|telefonen|tlf|tlf.)',
      '(få|nå|treff|har|ring) ~1 (oss|nokon|folk|vakta) ~1 på tråden',
      '(telefonen|telefon|tlf|nummeret|vakttelefonen|sperretelefonen|sentralbordet|skadetelefonen|kundetelefonen) ~2 (er|vår|vårt|<num>|ope|open|betent|på|til|har|svarar)',
      '(når|treff|nå|nåst|får tak i) ~2 (oss|folk|nokon|vakta|kundesenteret) ~2 (på telefon|på|tlf)',
      '(slå|tast|kontakt|nummeret er) ~2 <num>',
      '(open|ope|opent|svarar|svarer|betent|døgnope|døgnopen|vakt|nåst|tilgjengeleg) ~4 på <num>',
      '(*telefonen|*vakta|*sentralen|*nummeret) ~4 <num>',
      '(har|på|er) <num> [<num>] [<num>] [<num>] ~1 (døgnet|heile døgnet|alle dagar|kvar dag|heile natta)',
      '(telefon|telefonen|tlf|telefonnummer|telefonnummeret|vakttelefonen|sperretelefonen|skadevakta|vakta|døgnvakta|vaktnummeret|vaktsentralen|sentralbordet) ~3 <num>',
      '(slå på tråden|ta ein telefon|slå ein telefon|ta telefonen)',
      '(snakk|snakka|snakke|prat|prate) ~2 (på telefon|på tlf|i telefonen)',
    ],
    not: [
      ...NOT_GO,
      '(mange|andre|fleire|alle|folk|kundar|kundane|tusenvis|hundrevis) ~2 (ringjer|ringer|ringde|ringte)',
      '{i-we} ~1 (ringjer|ringer|ringje|ringja|ringde|har ringt|kan ringje|skal ringje)',
      '(ringjer|ringer|ringde|ringje|ringja) {i-we}',
      '(har|hadde) (du|de) ~2 (ringt|ringd)',
      '(ringt|ringde|måtta ringje|måtte ringje|skulle ringje|trenge å ringje)',
      '(han|ho|sjåføren|montøren|nokon|kollegaen|rådgjevaren|teknikaren|dei) ~1 (ringjer|ringer)',
      '(som|at|dei) ~1 (ringjer|ringer) (deg|om|og)',
      '(telefonen|telefonane|linja|linjene|sentralbordet|nummeret) (er|var|ligg|har vore) ~1 (nede|treg|ute|ustabil|daud|borte|utilgjengeleg|tilbake|ramma)',
    ],
  },
  '(ring|ringje|ringja|ringe) [til|oss|oss på] <num>',
]

export const goEmail: CuePhrases = [
  {
    phrase: [
      '(har|får|finn|kjem|går|vil|passar|kan|er|orkar|rekk|veit|ser|verkar|hjelper|fungerer|høyrer|ønskjer|likar) ~2 {negation} ~4 (sender|send|skriv) ~3 (e-post|mail|epost)',
      '(send|sende|senda|sender|skriv|skrive|skriva|ta|bruk|kontakt|svar|meld|lever|nå|vidaresend|rett|stil) ~6 (e-post|epost|e-posten|eposten|mail|mailen|e-mail|email|mail-en|mailadressa|e-postadressa|mailboks*|e-brev|epostadressa|kontaktskjema-mail)',
      '(maila|maile|mail|mailar|e-post|epost|eposta) ~1 (oss|meg|den|det|til|dei|kundeservice|avdelinga|inn|bileta|han|ho|<name>|kvitteringa|skjemaet|dokument*|saka|klagen)',
      '^ ~2 (maila|maile|mail|eposta)',
      '(på|per|via|pr|med|over) (e-post|epost|mail|e-posten|mailen|e-mail|email|eposten)',
      '(e-posten|mailen|eposten|e-postadressa|mailadressa|e-post|epost|mail) ~2 (vår|er|til|min|di|blir lesen) ~2 (lesen|er|til|$)',
      '(e-post|epost|mail) (til|på)',
      '(send|sende|senda|sender|skriv|skrive|skriva|svar|kontakt|nå|når|bruk|meld|lever|vidaresend|stil|rett) ~6 <mail>',
      '(til|på|til oss på|adressa) <mail>',
      '(du|de|ein) (når|treff|kontaktar) ~2 <mail>',
      '(kan|bør|må|får|lyt) (du|de) ~2 (maile|maila|e-poste|sende e-post|sende ein e-post)',
      '(når|treff) ~2 (oss|meg|han|ho) ~2 (på e-post|på mail|på epost)',
      '(skriv|send|svar) ~2 (til|på) ~1 (e-postadressa|postmottak|mailadressa)',
    ],
    not: [
      '(skriv|skrive|fyll|tast|oppgje|endre|endrar|legg|kontroller) ~2 (e-postadressa|e-posten|mailadressa|epostadressa) (di|din)',
      ...NOT_GO,
      ...WE_DO,
      '(den|denne|falske|falsk) (e-posten|e-post|mail|mailen|eposten) ~3 (som|frå|er ekte|er falsk|kjem|kom|inneheld)',
      '(e-posten|mailen|eposten|e-post) du',
      '(e-posten|eposten|mailen|e-post) (er|var|ligg|har vore) ~1 (nede|nede|treg|ute|ustabil|daud|borte|utilgjengeleg|oppe|i gang|tilbake|ramma)',
      '(aldri|ikkje) ~5 (e-post|mail|epost|e-posten|mailen)',
      '(spurde|skreiv|har sendt|har skrive|sendt|svarte|svara) ~4 (e-post|mail|epost|e-posten|mailen|eposten)',
      '(vidaresend|slett|opne|opna|klikk) {negation}',
      '(sjekk|sjå|sjå etter|sjekke|stadfest|oppdater|endre|set opp|setje opp|les|opna|last|logg|logge|les) ~3 (e-posten|mailen|eposten|e-post|innboksen|e-postadressa|mail)',
      '(lenkje|lenke|lenkja|kode|stadfesting|kvittering|billett|billetten|koden|svar|kopi|beskjed|melding|faktura|fakturaen|varsel|påminning|rekninga|rekning|informasjon) ~2 (på|til|per|via|i) ~1 (e-post|e-posten|mail|mailen|epost|eposten)',
      '(kjem|får|fekk|ligg|blir|vert|kjem det|får du) ~5 (på|til|per|i) ~1 (e-post|e-posten|mail|mailen|epost|eposten)',
      '(set|setje|sette|flytte|flytta|konto|kontoen) ~3 (e-post|mail|epost)',
    ],
  },
]

export const goApp: CuePhrases = [
  {
    phrase: [
      '(i|via|gjennom|frå|inne i|inn i|på) ~1 (appen|app|mobilbanken|mobilbank|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen|billettappen|mobilappen)',
      '(prøv|bruk|brukar|bruke|opne|opna|last|last ned|gå|logg|start|oppdater|sjekk|finn) ~4 (appen|app|mobilbanken|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen|billettappen|mobilappen)',
      '(appen|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen|mobilbanken) ~2 (vår|finn|ser|kan|viser|har|er)',
    ],
    not: [
      ...NOT_GO,
      '(appen|app|mobilbanken|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen) ~2 (er nede|krasjar|ligg nede|feilar|er treg|fell ut|sviktar|verkar ikkje|har vore nede)',
      '(feil|feilen|problem|brot|vanskar|trøbbel|rot|krøll) ~2 (i|med|på) (appen|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen)',
      '(førre|ny|nye|neste|siste) (versjon|versjonen|oppdatering|oppdateringa) ~2 (appen|bankappen|billettappen|mobilappen|straumappen|parkeringsappen|reiseappen|bussappen|togappen|ferjeappen|kundeappen|pakkeappen|forsikringsappen|vippsappen|renovasjonsappen|helseappen)',
      '(slett|sletta|avinstaller) ~1 appen',
    ],
  },
]

export const goWeb: CuePhrases = [
  {
    phrase: [
      '(på|via|frå|gjennom|inne på|inn på|i) ~1 (nettsida|nettsidene|heimesida|heimesidene|nettstaden|nettet|sida vår|sidene våre|nettbutikken|hjelpesida|hjelpesidene|kundesidene|driftsida|driftssida|driftsmeldingane|prissida|kartet vårt|skjemaet|sida|nettportalen|websida|portalen)',
      '(fyll|fylle|bruk|send|sende|finn|finne|last|lever|levere) ~3 (skjemaet|skjema|kontaktskjema|kontaktskjemaet|nettskjema|nettskjemaet|klageskjemaet|søknadsskjemaet|reklamasjonsskjemaet|skademeldinga|meldeskjema*)',
      '(gå|sjå|sjekk|les|finn|besøk|kikk|klikk|trykk|følg|bruk|opne) ~4 (nettsida|nettsidene|heimesida|nettstaden|lenkja|lenka|skjemaet|www*|sida vår|nettbutikken|portalen|hjelpesida|nettsiden|nettet)',
      '(nettsida|nettsidene|heimesida|skjemaet|kontaktskjemaet|nettbutikken) ~2 (vår|våre|vårt|finn|ligg|er|viser|har)',
      '(på|via|sjå|gå|les|klikk|trykk|følg|bruk|finn|opne|inne) ~3 <link>',
    ],
    not: [
      ...NOT_GO,
      '<mail>',
      '(nettsida|nettsidene|heimesida|skjemaet) ~2 (er nede|ligg nede|feilar|er treg|krasjar|verkar ikkje)',
      '(feil|feilen|problem|brot|vanskar) ~2 (på|i|med) (nettsida|nettsidene|nettet|skjemaet)',
      '(mobilnettet|nettet) ~2 (nede|ute)',
    ],
  },
]

export const goLoggedIn: CuePhrases = [
  {
    phrase: [
      '(har|får|finn|kjem|går|vil|passar|kan|er|orkar|rekk|veit|ser|verkar|hjelper|fungerer|høyrer|ønskjer|likar) ~2 {negation} ~4 (loggar|logger|logg) ~2 inn',
      '(logg|logge|logga|loggar|logger) ~2 (inn|på|deg inn|deg på|du inn|du deg inn)',
      '(inn|på) ~1 (på|i|med|via) ~2 (bankid|min side|mine sider|nettbanken|kundeportalen|kundesida|min pakke|min reise|minside)',
      '(på|i|via|inne på|inne i|gjennom|under|hos|frå) ~1 (min side|mine sider|nettbanken|kundeportalen|minside|kundesida|mi side|min konto|mi reise|min reise|min pakke|kontrollpanelet|brukarsida|kundesenteret på nett|dine sider|di side|sida di)',
      '(min side|mine sider|minside|nettbanken|kundeportalen|min reise|min pakke|mi side)',
      '(innlogga|pålogga|logga inn)',
      '(med|via|bruk|legitimer deg med) (bankid|bank-id|bank id|minid)',
    ],
    not: [
      ...NOT_GO,
      '(min side|mine sider|nettbanken|bankid|innlogginga|kundeportalen) ~2 (er nede|ligg nede|feilar|er treg|krasjar|verkar ikkje|har vore nede|fungerer ikkje)',
      '(feil|feilen|problem|brot|vanskar) ~2 (på|i|med) (min side|mine sider|nettbanken|bankid|innlogging*)',
      '(sms|kode|koden|passord|passordet|brikka) ~4 bankid',
    ],
  },
]

export const goBranch: CuePhrases = [
  {
    phrase: [
      '(kom|kome|koma|stikk|stikke|stikka|svipp|svippe|sving|svinge|svinga|ta turen|dra|hopp|drop|møt|møte|møt opp|gå|besøk|besøkje|oppsøk|oppsøkje|velkomen|velkommen|titt|kikk|stopp|køyr|reis|legg turen|lever|levere|levera|hent|vis|ta|bestill time|still|rusle|rusl) ~6 (innom|kontoret|kontor|filialen|filial|avdelinga vår|avdelingskontoret|bankkontoret|skranken|luka|butikken|butikken vår|butikkane|resepsjonen|rådhuset|servicetorget|servicekontoret|kundetorget|ekspedisjonen|lokala|lokala våre|kommunehuset|kundesenteret i|billettkontoret|hovudkontoret|terminalen i|lensmannskontoret|utsalet|kassa|banken|banken din)',
      '(besøk|besøkje|oppsøk|vitje|vitj) ~1 (oss|banken|kontoret|filialen|ein av|eit av|næraste)',
      '(kom|stikk|svipp|sving|ta turen|dra|hopp|drop|velkomen|titt|kikk) ~2 (innom|inn til|inn på|ned til|bortom|framom|oppom|nedom)',
      '(på|i|hos|ved|til|hjå) ~2 (kontoret|kontor|filialen|filial|bankkontoret|skranken|rådhuset|servicetorget|servicekontoret|kundetorget|ekspedisjonen|lokala våre|kommunehuset|billettkontoret|hovudkontoret|avdelingskontoret) ~2 (vår|vårt|våre|i|på|di|ditt|næraste|nærmast|så|der|mellom|frå|til)',
      '(næraste|nærmaste|lokale|lokalt|ditt lokale|den næraste|eit av våre|ein av våre|kontoret ditt|banken din i) ~1 (kontor|filial|bankkontor|butikk|avdeling|utsalsstad|kontora|butikkane|filialen|kontoret|butikken|servicetorg)',
      '(møt|møte) ~2 (personleg|fysisk|opp på|opp hos|opp hjå|opp i skranken)',
      '(personleg|fysisk) ~2 (oppmøte|frammøte|besøk)',
      '(kontoret|filialen|butikken|skranken|servicetorget|ekspedisjonen|luka) ~2 (vårt|vår|er|har|i) ~2 (ope|open|opent|hjelper|betent|i) ~2 (deg|kl|mellom|frå|til|så|du)',
      '(levere|lever|levera|hente|hent) ~4 (på|i|hos|ved) ~1 (kontoret|skranken|luka|rådhuset|servicetorget|kommunehuset|filialen|resepsjonen|butikken)',
    ],
    not: [
      ...NOT_GO,
      '(sjåføren|montøren|bussen|ferja|teknikaren|han|ho|nokon|vi|eg) ~1 (kjem|kom|stikk|svingar) ~2 innom',
      '(var|vore|har vore|stod|reiste|gjekk|måtte|drog|(du|eg|vi|og|som|han|ho) kom) ~3 (kontoret|filialen|butikken|skranken)',
      '(kontoret|filialen) ~2 (er stengt|er nedlagt|finst ikkje|stengjer|er lagt ned)',
      '(har|hadde) {i-we} {negation} ~3 (kontor|filial*|butikk*)',
      '{i-we} (er|sit|står|jobbar|arbeider|har) ~4 på (kontoret|skranken|filialen|kundetorget)',
      '(kontoret|butikken|skranken) ~1 (stengde|opnar|stengd)',
    ],
  },
]

export const goLetter: CuePhrases = [
  {
    phrase:
      '(faks|fakse|faksar) ~1 (underskrift*|skjema*|avtale*|papir*|den|det|dei|inn|hit|til|over|ein|eit)',
    not: '({negation}|slepp|treng) ~2 (faks|fakse)',
  },
  {
    phrase: [
      '(send|sende|senda|sender|skriv|skrive|lever|levere|returner|returnere|post|poste|legg|legge|leggje) ~6 (brev|brevet|posten|papirskjema|papirskjemaet|papir|per post|i posten|brevpost|rekommandert|konvolutt|konvolutten|postkassa vår|postboks|postboksen|papirkopi|original*)',
      '(i|per|pr|via|med|som) ~1 (posten|post|brev|brevpost|vanleg post|rekommandert brev|rekommandert)',
      '(skriftleg|underskrive|signert) ~1 (brev|i posten|per post|i brev|per brev)',
      '(postadressa|postadresse|postboks) ~2 (vår|vårt|<num>|er)',
      '(til|på) ~1 (postboks|postboksen|postadressa)',
      '(faks|faksa|fakse|telefaks)',
      '(fyll|fylle|skriv|bruk|lever|send|hent) ~4 (papirskjema*|papirblankett*|blankett*|giroblankett*|følgjebrev*)',
      '(post|poste|postlegg|postleggje|postlegge) ~1 (det|skjemaet|brevet|dei|søknaden|klagen|han|ho|dokument*) [til|i|så|og]',
      '(skriv ut|print|printe) ~5 (og send|og post|og lever|send det|og returner)',
      '(klage|klagen|søknaden|skjemaet|oppseiinga) ~2 (skriftleg|skriftlege) ~3 (i posten|per post|per brev|i brev|brev|til)',
    ],
    not: [
      ...NOT_GO,
      ...WE_DO,
      '(kjem|blir|vert|er|får|ligg|sendt|fekk) ~4 (i posten|per post|brev|brevet|posten)',
      '(brevet|brev) ~2 (du|frå|kjem|er|om|som|med|i|fekk|vart)',
      '(pakke|pakka|koden|kortet|kodebrikka|boka) ~3 (i posten|per post)',
    ],
  },
]

export const newWay: CuePhrases = [
  '{i-we} ~1 (ringjer|ringer|ringje|ringja|ringe|kallar) ~1 (deg|dykk|opp|tilbake|til|attende|deg opp|i dag|i morgon|om|innan|før|kl)',
  '(ringjer|ringer) {i-we}',
  '{i-we} (kan|skal|vil) ~2 (ringje|ringja|ringe) ~1 (deg|dykk|opp|tilbake)',
  '(kan|skal|vil) {i-we} ~1 (ringje|ringja|ringe) ~1 (deg|dykk|opp|tilbake)',
  '(blir|vert) ~1 (oppringt|oppringd|ringt opp|ringd opp|kontakta)',
  '(nokon|ein kollega|ein rådgjevar|ein av oss|montøren|teknikaren|ein montør|ein sakshandsamar|sjåføren|leiaren|kollegaen|vakta) ~2 (ringjer|ringer|kontaktar|tek kontakt|tar kontakt)',
  '(bestill|bestille|be om|bed om|booke|book) ~2 (oppringing|oppringjing|tilbakeringing|samtale|ein samtale|telefontid|eit møte)',
  '(direkte|eiga|eigen|anna|ny|rask|prioritert) (linje|nummer|kø|inngang|lenkje|line)',
  '(tilbakeringing|oppringing|direktelinje|direktenummer|prioritert kø|forbi køen|utanom køen|utan kø|slepp du køen|hoppar du over køen|først i køen|fremst i køen|slepp å stå i kø|slepp køen)',
  '{i-we} (tek|tar|sit|held|har|følgjer|opnar|set) ~2 (chatten|meldinga|tråden|saka|deg|kanalen|linja|køen|opp) ~2 (sjølv|her|direkte|personleg|fram|no|ope|open|klar|fremst|over)',
  '(skriv|svar|sei) ~2 (mitt namn|namnet mitt|koden|ordet|at du har snakka med meg|at eg)',
  '(vi|eg|me) (tek|tar) (det|saka|dette) ~1 (munnleg|derfrå|her|herifrå|vidare|saman|på telefon)',
]
