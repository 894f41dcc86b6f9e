import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Where a draft sends the customer. */
export const goSocialPublic: CuePhrases = [
  {
    phrase:
      '(skriv|svar|kommenter|spør|legg igjen|legg ut|post|tagg|skrive|svare|kommentere|si fra|si ifra|rop ut|meld fra|meld ifra) [{fill}] [gjerne|bare|oss|til oss|til meg] [{fill}] (her|her inne|i kommentarfeltet|i tråden|på veggen|på facebook|på facebooksiden|på instagram|på twitter|på x|offentlig|åpent|under|nedenfor|i kommentaren|under innlegget|på siden vår|i kommentarene)',
    not: ['(her|skriv|svar) ~3 (privat|pm|dm|chatten|innboks*)', '{negation} (skriv|legg|svar|post)'],
  },
  '(i|på) (kommentarfeltet|veggen vår|facebook|facebooksiden|facebook-siden|instagram|twitter|tråden|kommentarene)',
  '(skriver|svarer|kommenterer|spør) {you} [{fill}] (her|bare her|gjerne her|i kommentarfeltet|i tråden|under)',
]

export const goPrivateMessage: CuePhrases = [
  '(send|sende|sender|sendt|skriv|skrive|skriver|ta|tar|legg|legge|slå|sleng|gi|stikk|fyr av|bruk|pm|dm) [{fill}] [{you}] [{fill}] [oss|meg|til oss|til meg|inn] [{fill}] [gjerne|heller|bare|da|det|dem|den|en|ei|alt] ~3 (privat melding|privatmelding*|private meldinger|pm|dm|direktemelding*|direkte melding|innboks*|messenger|privat|privatmeldinger|i innboksen|pm-en|dms|pms|meldingsboks*|personlig melding|chatmelding på messenger)',
  '(send|sende|sender|skriv|skrive|gi|sleng) [{fill}] [{you}] [{fill}] (oss|meg) [{fill}] (en|ei) (melding)',
  '(i|på|via|per|gjennom|over) [en|ei] (privat melding|privatmelding*|private meldinger|pm|dm|direktemelding*|direkte melding|innboks*|messenger|meldinger|privatmeldinger|direktemeldinger|melding til oss)',
  '(privat melding|privatmelding|private meldinger|direktemelding|direktemeldinger)',
  '(ta|tar|fortsett|fortsetter|gå|flytt) [{fill}] [vi|det|dette|samtalen|praten|saken] [{fill}] (på|i|over til|over i) (pm|dm|innboks*|messenger|privat|privaten|privat melding|meldinger)',
  '(skriv|send|svar) [{fill}] [til] (oss|meg) [{fill}] [her] privat',
  '(innboksen vår|innboksen her|meldingsknappen|send melding|send melding-knappen)',
]

export const goChat: CuePhrases = [
  '(i|på|via|gjennom|over|med|per|til|bruk|åpne|bruke|åpner|prøv|prøver|prøve|start|starte|starter|finn|finner) [{fill}] [du|oss|vår|den] [{fill}] (chat|chatten|chatten vår|chat-en|chaten|nettchat|nettchatten|livechat|live-chat|chatbot|chatboten|chattjenesten|chatvinduet|chatfunksjonen|chatboblen|chatbobla|snakkeboblen|snakkebobla|chatteboks*)',
  '(chat|chatte|chatter|chatt) [{fill}] [{you}|gjerne] [{fill}] (med|til) (oss|en|noen|kundeservice|rådgiver*|en av)',
  '(chatten|chaten|nettchatten) [vår|er|på|her|har|finner] [{fill}] (åpen|er åpen|bemannet|åpner|svarer|hjelper|nettsiden|min side|døgnåpen|er bemannet|oppe)',
  '(chat med|chatte med|chatter med|skriv til oss på chat|skriv i chat)',
]

export const goPhone: CuePhrases = [
  {
    phrase: [
      '(ring|ringe|ringer|ringes|rings|pling|telefoner) [{fill}] [{you}|gjerne|bare|heller|da|nå|inn|til] [{fill}] (oss|meg|kundeservice|kundesenteret|kundesenter|kundestøtte|banken|support|vakttelefon*|døgnvakt*|sperretelefon*|sentralbord*|vaktsentral*|alarmsentral*|svindelvakt*|brukerstøtte|hjelpetelefon*|kundetelefon*|skadetelefon*|servicetelefon*|linja|skadeavdeling*|skade|forsikring*|teknisk|helpdesk|butikken|kommunen|servicetorget|reiseservice|feilmelding*|lånetelefon*|legevakt*|nødtelefon*|montør*|nummeret|telefon*|tlf|på|inn)',
      '(ring|ringe|ringer|tast|slå) [{fill}] [{you}] [{fill}] [oss|på|nummer|tlf|telefon|nummeret|direkte|til] [{fill}] [på] [{fill}] <num>',
      '(ta|slå|slår|tar|gi|gir) [{fill}] [{you}|oss] [{fill}] [en|et|ei|oss|på] [{fill}] (telefon|telefonsamtale|ring|tråden|på tråden|pling|rop på telefon)',
      '(nå|når|treff|treffer|få tak i|kontakt|kontakte|kontakter|ta kontakt med|tar kontakt med|henvend deg til|få|snakk|snakke|hør) [{fill}] [{you}] [{fill}] (oss|kundeservice|kundesenteret|banken|support|meg|med oss|med kundeservice|skadeavdelingen) [{fill}] (på|per|via|over) (telefon|tlf|telefonen|telefonnummer|nummer|nummeret|tråden|<num>|sentralbordet)',
      '(på|per|via|over|i) (telefon|tlf|telefonen|telefonnummer|telefonnummeret|sentralbordet|vakttelefonen|døgntelefonen|røret)',
      'på tråden',
      '(telefonen|telefonlinja|telefonlinjen|linja|linjene|telefonlinjene|sentralbordet|vakttelefonen|telefonnummeret|kundetelefonen|døgnvakten) [vår|våre] [{fill}] (er|har|åpner|svarer|betjenes|betjent)',
      '(tlf|telefon|telefonnummer|nummer|nummeret|vakttelefon|sperretelefon|tlf.nr|telefonnr|kundeservice|døgnåpne nummer) [{fill}] [er|vårt|på] <num> <num>',
      '(når|hvis|om) {you} (ringer|har ringt) [{fill}] (oss|inn|hit|kundeservice|<num>|på|så|hjelper|kan)',
      '(ved å|å|kan|må|bør|skal|vil|bare) [{fill}] [du] [{fill}] (ringe) [{fill}] [oss|inn|<num>|på|kundeservice|kundesenteret|banken|så|hit]',
      '^ ring',
    ],
    not: [
      '(vi|jeg|kollegaen min|en kollega|noen|teknikeren|montøren|sjåføren|saksbehandleren|takstmannen|rådgiveren|han|hun|de) [{fill}] (ringer|ringe|kan ringe|skal ringe) [{fill}] (deg|dere|tilbake|opp|en|når|før)',
      '(ringer|ringe) (vi|jeg|sjåføren|montøren|noen|teknikeren) [{fill}] (deg|dere|tilbake)',
      '(skal|kan|vil) (vi|jeg|noen|en kollega|montøren|sjåføren) [{fill}] ringe',
      '(slipper|slippe) [{fill}] [{you}] [{fill}] [å|køen] (ringe|kø|å ringe)',
      '(ikke|aldri|uten å|i stedet for å|istedenfor å|heller enn å) ringe',
      '{you} [{fill}] (har|hadde) [{fill}] (ringt|prøvd)',
      '(leit at|dumt at|beklager at|synd at|takk for at) ~6 (ringte|ringt|ringe|telefon*)',
      '(ringer|ringte|ringe) (noen|svindlere|de|ingen) [{fill}] (deg|og|fra)',
      '{if} noen ringer',
      '(svindl*|falsk*|lurer)',
      '(skyllet|når flere|mange som) ringer',
      'ring ikke',
      '(telefonen|telefonene|telefonlinja|telefonlinjen|linja|linjene|sentralbordet|nummeret) (er|har vært|var|ligger) [{fill}] (nede|nee|ned|treg|ute|ustabil|død|borte|utilgjengelig|tilbake|rammet|påvirket)',
    ],
  },
  {
    phrase:
      '(ring|ringer {you}|ringe) [{fill}] (oss|<num>|kundeservice|kundesenteret|sperretelefon*|banken|politiet|vakttelefon*) ~8 (svindl*|sperr*|koder|oppgitt|falsk*)',
  },
]

export const goEmail: CuePhrases = [
  {
    phrase:
      '(skriv|skrive|skriver|send|sende|sender|mail|maile|mailer|svar|svare|kontakt|kontakte|bruk|nå|når|rett|treffer|klag|spør|meld|finner|finn) ~7 <mail>',
    not: [
      '(skriv|skrive|fyll|tast|oppgi|endre|endrer|legg|kontroller) [{fill}] [inn] [din] (e-postadressen|e-postadresse|e-posten|mailadressen|epostadressen) [din]',
      '(vi|jeg) [{fill}] (sender|sendte|har sendt|svarer)',
      '(svindl*|falsk*|phishing|lure*|ekte|faktura*)',
      '(fra|kommer fra) <mail>',
    ],
  },
  {
    phrase: [
      '(bruk|bruke|benytt|benytte|prøv) [{fill}] ~3 (e-post|epost|mail|e-posten vår|mailadressen)',
      '(svar|svare|svarer) [{fill}] [{you}|bare|gjerne] [{fill}] på (mailen|e-posten|eposten)',
    ],
    not: [
      '(som brukernavn|brukernavn|innlogging|logge inn|registrert*|samme e-post|en annen e-post)',
      '{negation} (bruk|svar)',
      '(e-posten|eposten|mailen|meilen) (er|har vært|var|ligger) [{fill}] (nede|nee|ned|treg|ute|ustabil|død|borte|utilgjengelig|oppe|i gang|tilbake|rammet|påvirket)',
    ],
  },
  {
    phrase: [
      '(send|sende|sender|skriv|skrive|skriver|ta|tar|slå|gi|fyr av|sleng|smell|hiv|rett|rette) [{fill}] [{you}] [{fill}] [oss|meg|det|dem|bilde*|alt|inn|over|dokument*|kvittering*|klagen|søknaden|skjema*|spørsmålet|papirene] [{fill}] [gjerne|heller|da|så|bare] [{fill}] (en|et|på|per|via|i|som|over) [kort|liten|ny|vanlig] (e-post|epost|mail|meil|email|e-mail|e-poster|e-posten|mailen|eposten|mejl)',
      '(e-post|epost|mail|email|e-mail|meil) (til|oss|meg|på|kundeservice|support|adressen)',
      '(mail|maile|mailer|email|emaile|e-poste|mejle|meile) [{fill}] [{you}] [{fill}] (oss|meg|til|det|kundeservice|support|inn|gjerne|dem|den|bilde*|skjema*|kvittering*)',
      '(på|per|via|over|med|i) (e-post|epost|mail|email|e-mail|e-posten|mailen)',
      '(kontakt|kontakte|nå|når|ta kontakt|tar kontakt|skriv|skrive|skriver|henvend|send|sende|sender|svar|svare) [{fill}] [{you}|deg] [{fill}] [oss|meg|med oss|til oss|til|bildene|dem|det] [{fill}] (på|til|via) [{fill}] (e-post*|epost*|mail*|adressen|post@|e-postadresse*|epostadresse*|mailadresse*)',
      '(e-postadressen|epostadressen|mailadressen|e-posten|mailen|eposten) (vår|min|til oss|hennes|hans|til kundeservice|er|til avdelingen|til skadeavdelingen|til support)',
      '(vår|min|hans|hennes) (e-post|epost|mail|e-postadresse|epostadresse|mailadresse)',
      '(her er|bruk|benytt) [{fill}] (adressen|e-postadressen|mailadressen|e-posten|mailen|epostadressen) [min|vår|til]',
      '(sende|send|sender) [{fill}] [{you}] ~3 (rett|direkte|over) til meg',
      '(ta|tar) [{fill}] direkte kontakt på',
      '(mail|maile|mailer|e-poste|skriv en e-post til|skriv e-post til|send e-post til|skriv mail til) [{fill}] [{you}] ~1 (<name>|skadebehandler*|saksbehandler*|rådgiver*|avdelingen|*avdelingen|banken|butikken|kundesenteret|kontoret|sjefen|lederen|teamet)',
      '(svar|svare|svarer) [{fill}] [{you}|bare|gjerne] [{fill}] på [{fill}] (denne|den) (e-posten|mailen|eposten|mail|e-post)',
      // Text messages and other messengers.
      '(send|sende|sender|skriv|skrive|skriver|ta|tekst|svar|svare) [{fill}] [{you}] ~4 (whatsapp|telegram|snapchat|signal|discord|skype|viber|mms|sms|tekstmelding)',
      '(smse|smser|sms|teksten|tekste|snappe|skype|whatsappe) [{fill}] [{you}] [{fill}] (oss|meg|til|ordet|koden|<num>)',
      '(på|via|over|i|med|per) [{fill}] (whatsapp|telegram|snapchat|discord|skype|viber|imessage)',
      '(svar|send|bestill|meld) [{fill}] [{you}] [{fill}] (på|via|med|per) (sms|tekstmelding|mms)',
    ],
    not: [
      '(e-posten|eposten|mailen|meilen) (er|har vært|var|ligger) [{fill}] (nede|nee|ned|treg|ute|ustabil|død|borte|utilgjengelig|oppe|i gang|tilbake|rammet|påvirket)',
      '(vi|jeg|systemet|sjåføren|budet|montøren) [{fill}] (sender|sendte|har sendt|skal sende|kan sende|mailer|sende) [{fill}] ~4 (e-post*|epost*|mail*|sms*)',
      '(sender|sendte|sende) (vi|jeg|sjåføren|budet) [{fill}] ~4 (e-post*|epost*|mail*|sms*)',
      '{you} [{fill}] (får|fikk|har fått|vil få|mottar|skal få|ser) [{fill}] ~5 (e-post*|epost*|mail*|sms*)',
      '(får|fikk|mottar|har) {you} [{fill}] ~5 (e-post*|epost*|mail*|sms*)',
      '(kommer|kom|ligger|står|sendes|sendt|sjekk|se|åpne|slett|lenke*|bekreftelse*|svar*) [{fill}] ~4 (e-posten|e-post|mail|mailen|e-posten din|epost|eposten) [{fill}] [din|du|fra]',
      '(ber|spør) (vi|jeg) [{fill}] (aldri|ikke)',
      '(svindl*|falsk*|phishing|lure)',
      '(e-posten|e-postadressen|mailen|e-postadresse) (du|din|som|fra|er registrert)',
      '{you} [{fill}] (har|hadde) [{fill}] (sendt|skrevet|prøvd|fått)',
      '(endre|bytte|oppdatere|registrert*|endrer|bytter|legge inn|logge inn|sette opp|konto) ~4 (e-post*|epost*|mail*)',
    ],
  },
]

export const goApp: CuePhrases = [
  {
    phrase: '(i|via|på|gjennom|med|inne i) (appen|appen vår|*appen|mobilappen|mobilbanken|app)',
    not: [
      '{you} [{fill}] (har|hadde) [{fill}] (prøvd|sett|skrevet)',
      '(feil|feilen|problem*|trøbbel|nede|ikke) ~2 (i|på|med) appen',
    ],
  },
  '(last|laste|laster|åpne|åpner|bruk|bruker|bruke|start|prøv|installer|oppdater|slett|finn) [{fill}] [{you}] [{fill}] [ned|vår|den|på|inn] [{fill}] (appen|*appen|mobilbanken|mobilappen|app)',
]

export const goWeb: CuePhrases = [
  {
    phrase:
      '(på|via|inne på|inn på|gjennom|til|fra) (nettsiden|nettsidene|nettsida|nettsiden vår|nettsidene våre|hjemmesiden|hjemmesida|nettstedet|websiden|nettbutikken|hjelpesidene|hjelpesiden|faq|faq-en|kundeservicesidene|kundesidene|nettet|nett|skjemaet|kontaktskjemaet|klageskjemaet|siden vår|sidene våre|driftsmeldingene|internett|weben)',
    not: [
      '{you} [{fill}] (har|hadde) [{fill}] (prøvd|sett|skrevet|lest)',
      '(feil|feilen|trøbbel|problem*) ~2 (på|med)',
    ],
  },
  '(gå|gå inn|se|sjekk|besøk|fyll|fylle|fyller|bruk|bruke|bruker|finn|finner|les|åpne|klikk|søk|bestill|meld|send) [{fill}] [{you}] [{fill}] [ut|inn|på|deg|her|mer|gjerne] [{fill}] [på|om|via|et|det] (nettsiden*|nettsidene*|nettsida*|hjemmesiden*|nettstedet|nettbutikken|hjelpesidene*|faq|skjemaet|skjema|kontaktskjema*|klageskjema*|skademeldingsskjema*|lenken|lenka|linken|søknadsskjema*|nettskjema*|webskjema*|siden vår|sidene våre|netthandelen)',
  '(skjemaet|kontaktskjemaet|skjema|klageskjemaet|søknaden|nettskjemaet|veiledningen|guiden) [{fill}] (finner|ligger|er|på|står|får)',
]

export const goLoggedIn: CuePhrases = [
  '(logg|logge|logger|logget|logga) [{fill}] [{you}|deg|bare|gjerne] [{fill}] [på|inn]',
  '(når|hvis|om|der|etter at) {you} [{fill}] (er|har) [{fill}] (logget inn|logget deg inn|innlogget|pålogget|logga inn)',
  '(på|i|via|inne på|inn på|inne i|gjennom|fra|til|med) [den|det] (min side|mine sider|min profil|min konto|minside|min pakke|min reise|min bestilling|min helse|nettbanken|nettbank|mobilbanken|kundeportalen|portalen|kundeområdet|medlemssidene|altinn|selvbetjening|selvbetjeningen|innloggede sider|kundesidene|helsenorge|digipost|bankid|minid|profilen din|kontrollpanelet|kundepanelet|mine avtaler|mine saker|mitt abonnement|min forsikring|medlemsportalen|foreldreportalen|mitt kundeforhold|mine bestillinger)',
  '(innlogget|pålogget|med bankid|via bankid|bruk bankid|legitimere deg med|legitimerer deg med|identifisere deg med|identifiserer deg|signere med bankid|signerer med bankid|innloggede)',
  '(min side|mine sider|nettbanken|min reise|min pakke|kundeportalen) [{fill}] (finner|ser|kan|har|får|ligger|gjør|bestiller)',
  '(gå|gå inn|åpne|bruk|sjekk|se|finn) [{fill}] [du|inn|på|i] [{fill}] (min side|mine sider|nettbanken|min reise|min pakke|kundeportalen|mobilbanken)',
]

export const goBranch: CuePhrases = [
  {
    phrase: [
      '(ta|tar|ordne|ordner|avtal|avtale|avklar|avklare|snakk|snakke|prat|prate|drøft|drøfte|kontakt|kontakte|møt|møte|spør|spørre|hør|høre) [{fill}] [{you}] [{fill}] ~4 (med|på|i|hos|til|ved) [{fill}] [det|den|et|en|ditt|vårt|nærmeste] (bankkontoret|kontoret|filialen|bankfilialen|avdelingskontoret|lokalkontoret|skranken|skranka|ekspedisjonen|resepsjonen|servicetorget|billettluka|billettkontoret|rådhuset|banken din|banken i)',
      '(skranken|skranka|ekspedisjonen|kontoret|resepsjonen|filialen|servicetorget|bankkontoret|billettkontoret|avdelingen i) [vår|vårt|ditt|din] [på|i] [<cap>] [{fill}] (hjelper|tar imot|ordner|kan hjelpe|tar seg av|fikser|står klar|kan ordne)',
    ],
    not: [
      '(stengt|stenger|lagt ned|legges ned|finnes ikke)',
      '(var|har vært|hadde vært|gikk) ~3 (på|i) (kontoret|filialen|banken|skranken)',
      '{negation} ~3 (kontoret|filialen|skranken)',
    ],
  },
  {
    phrase: [
      '(kom|komme|kommer|stikk|stikke|stikker|sving|svinge|svinger|svipp|svippe|hopp|hoppe|dukk|titt|se|ta turen|ta en tur|tar turen|dra|dra innom|gå|gå innom|reis|møt|møte|møter|henvend|henvende|henvender|stopp|stoppe|kjør|sprett|trill|slå) [{fill}] [{you}|deg|gjerne|bare|heller] [{fill}] (innom|inn|ned|bort|opp|innom oss|innom til oss|til oss|forbi|inn til oss|ned til oss|bortom|oppom|personlig)  [{fill}] [på|i|hos|til|en|den|ditt] [{fill}] ~2 (kontoret|kontor|filialen|filial|avdelingen|avdeling|butikken|butikk|banken|skranken|skranke|lokalet|lokalene|servicetorget|servicekontoret|resepsjonen|rådhuset|billettkontoret|kundesenteret|stasjonen|verkstedet|hovedkontoret|oss|hos oss|utleveringsstedet|hentestedet|terminalen|bankfilialen|lokalkontoret|nærmeste|ekspedisjonen|luka|skranka|biblioteket|storgata|sentrum|senteret|<cap>|innom)',
      '(kom|komme|stikk|stikke|sving|svinge|svipp|svippe|hopp|hoppe|kommer|stikker|svinger|svipper) [{fill}] [{you}|deg|gjerne|bare|heller] [{fill}] (innom|forbi|bortom|oppom|nedom) [{fill}] [på|oss|hos|i|når|en]',
      '(besøk|besøke|besøker|oppsøk|oppsøke|oppsøker) [{fill}] [{you}] [{fill}] (oss|din|nærmeste|en|et|avdelingen|filialen|kontoret|butikken|lokal*|vårt|vår|banken|skranken|servicetorget|kundesenteret)',
      '(møt|møte|møter|still|stille) [{fill}] [{you}] [{fill}] (opp|personlig) [{fill}] [opp] [{fill}] (på|i|hos|ved) ~2 (kontoret|filialen|avdelingen|butikken|banken|skranken|servicetorget|resepsjonen|rådhuset|oss|kundesenteret|<cap>)',
      '(på|i|hos|til|ved|over) [{fill}] [et|en|det|den|ditt|vårt|vår|nærmeste|lokale] [{fill}] (filial|filialen|bankfilial|bankkontor|bankkontoret|lokalkontor|lokalkontoret|avdelingskontor|avdelingskontoret|nærmeste kontor|kontoret vårt|avdelingen vår|butikken vår|kontoret ditt|kontorene våre|butikkene våre|avdelingskontorene|filialene|filialene våre|servicekontoret|servicetorget|billettluka|billettkontoret|kundesenteret vårt)',
      '(ta med|lever|levere|hent|hente|bestill|bestille|få|ordne|ordner|signer|signere|vis|vise|avtal|avtale) [{fill}] [{you}|deg] ~4 (på|i|hos|med) [{fill}] (kontoret|filialen|avdelingen|butikken vår|banken|skranken|resepsjonen|avdelingskontoret|bankkontoret|lokalkontoret|ekspedisjonen|et av kontorene|en av butikkene|en av våre butikker|et av våre kontorer)',
      '(bestill|bestille|avtal|avtale|booke|book) [{fill}] [{you}] [{fill}] [en|et|deg] [{fill}] (møte|time) [{fill}] (på|i|hos|med) ~1 (kontoret|filialen|avdelingen|banken|rådgiver*|avdelingskontor*)',
      'velkommen innom',
      '(returner|returnere|lever|levere|bytt|bytte|hent|hente|kjøp|kjøpe) [{fill}] [{you}] [{fill}] [den|det|varen|inn|pakken|skjema*|boksen] [{fill}] (i|på|til|hos) [{fill}] (butikk|butikken|butikkene|kontoret|avdelingen|nærmeste butikk|en av butikkene|skranken|filialen)',
      '(velkommen|velkommen inn|velkommen innom) [{fill}] (til|på|innom|inn) [{fill}] (kontoret|filialen|avdelingen|butikken vår|banken|oss på kontoret|skranken|avdelingskontoret)',
    ],
    not: [
      '{you} [{fill}] (har|hadde) [{fill}] (vært|prøvd|møtt)',
      '(vi|jeg|montøren|teknikeren|sjåføren|takstmannen|noen) [{fill}] (kommer|kommer innom|stikker innom|kan komme|skal komme)',
      '(slipper|trenger ikke|uten å|i stedet for å) ~3 (innom|møte opp|kontoret|filialen|butikken)',
      '(gå|går|kom|kommer|kommet|se|titt|hopp) [{fill}] [{you}] [{fill}] inn på [{fill}] (min|mine|mi|feil|riktig|rett|sidene|siden|nettsiden|nettsidene|profilen|innstillinger|kontoen|konto|lenken|appen|menyen|nettbanken|fanen|kid|<cap>|www*|vår nettside|våre nettsider)',
      '(leit at|dumt at|beklager at|takk for at) ~6 (innom|kontoret|filialen|butikken)',
      '(kom|komme|kommer|kommet) ~1 inn ~1 (med|via) (bankid|passord*|passkode*|engangskode*|mobilen|pinkode*)',
      '(stengt|stenger|lagt ned|finnes ikke) ~3 (kontoret|filialen|avdelingen)',
      '(kontoret|filialen|avdelingen|butikken) ~2 (er stengt|stenger|legges ned|er lagt ned)',
    ],
  },
]

export const goLetter: CuePhrases = [
  {
    phrase:
      '(faks|fakse|fakser) [{fill}] (underskrift*|skjema*|avtale*|papir*|den|det|dem|inn|hit|til|over|en|et)',
    not: '({negation}|slipper|trenger) ~2 (faks|fakse)',
  },
  {
    phrase: [
      '(send|sende|sender|skriv|skrive|legg|legge|returner|returnere|post|poste|lever|levere|rett|klag|klage|meld) [{fill}] [{you}] ~4 (i posten|per post|pr post|pr. post|via post|med posten|i brev|per brev|i et brev|på brev|som brev|et brev|ett brev|brev til|skriftlig brev|i konvolutt|i en konvolutt|rekommandert|postlagt|i postkassa|i postkassen|papirpost|i papirform|på papir|med brevpost|med vanlig post|som brevpost|i vanlig post|faks|på faks|per faks|telefaks)',
      '(brev|skriftlig|et brev|klage|søknad|skjema) [{fill}] (sendes|send|må sendes|sende|skrives|adresseres) [{fill}] [inn] [{fill}] (til|i posten|per post|postboks|rekommandert)',
      '(postboks|postadressen vår|postadressen er|postadresse:|vår postadresse|adressen vår er|adresser brevet|merk konvolutten|frankert|svarkonvolutt*|frimerke*|svarsending)',
      '(skriv|skrive|send|sende|sender|skriver) [{fill}] [{you}] [{fill}] [oss|til oss|inn] [{fill}] (et|ett|gjerne et|en) (brev|fysisk brev|rekommandert brev|skriftlig klage|papirskjema|håndskrevet brev|skriftlig henvendelse)',
      '(skriv ut|skrive ut|print ut|printe ut) ~4 (send|sende|post|poste|lever)',
      '(fyll|fylle) ut ~3 (papirskjema*|blankett*) ',
      '(på|via|per) (brevpost|papirpost|faks)',
      '(skjemaet|blanketten|papirene|originalen|originalene|søknaden|klagen) [{fill}] (sendes|må sendes|returneres|postes|leveres) [{fill}] ~2 (i posten|per post|til postboks|i konvolutt*|i brev|pr post)',
    ],
    not: [
      '(vi|jeg) [{fill}] (sender|sendte|har sendt|skal sende|kan sende|poster)',
      '(sender|sendte) (vi|jeg)',
      '{you} [{fill}] (får|mottar|fikk|vil få|har fått) ~4 (post*|brev*)',
      '(kommer|kom|ligger|sendes til deg|er sendt) ~3 (i posten|post*|brev*)',
      '{you} [{fill}] (har|hadde) [{fill}] (sendt|skrevet|prøvd)',
      '(slipper|trenger ikke|uten å|behøver ikke) ~3 (brev|sende|posten)',
    ],
  },
]

/** A new way in a channel: a call back, a direct line. */
export const newWay: CuePhrases = [
  '(er|ringer|sitter) (jeg|vi) [{fill}] (på tråden|klar|på telefonen)',
  '(kan|skal|får) (jeg|vi) [{fill}] ringe',
  '(ringer|ringe|kontakter|kontakte) [{fill}] [vi|jeg|noen|en kollega|en av oss]  [{fill}] (deg|dere) [{fill}] [opp|tilbake|direkte|her|selv|på]',
  '(vi|jeg|noen|en kollega|en av oss|lederen|en rådgiver|en leder|teknikeren|montøren|saksbehandleren|kollegaen min|en spesialist) [{fill}] (ringer|kan ringe|skal ringe|vil ringe|kontakter|tar kontakt|kan ta kontakt|ringe|tar telefonen) [{fill}] [med] (deg|dere|tilbake|opp)',
  '(bli|blir|blitt) [{fill}] (ringt|oppringt|kontaktet) [{fill}] [opp|tilbake|av|i]',
  '(ring tilbake|ringe tilbake|ringer tilbake|tilbakeringing|tilbakering*|oppringing|ring meg opp|callback|call back|legg igjen nummeret|legge igjen nummeret|legg igjen telefonnummer|stå i kø uten|hold plassen i køen|beholder plassen|behold plassen)',
  '(direktelinje|direktenummer|direkte linje|direkte nummer|eget nummer|egen linje|forbi køen|utenom køen|uten kø|slipper køen|slipper kø|foran i køen|først i køen|hopper over køen|slipper å vente|slipper å stå i kø|hopp over køen|går rett gjennom|rett gjennom|rett til|kommer rett til|settes rett over|setter deg rett|setter deg over|kobler deg rett|tast <num>|trykk <num>)',
  '(jeg|vi) [{fill}] (sitter|er|følger|svarer|passer|tar|leser|møter|har satt opp|setter av|har satt av|holder av) [{fill}] (klar|selv|på chatten|i chatten|meldingen|imot deg|tid til deg|time til deg|den selv|deg selv|plass til deg|der selv|her og|til deg)',
  '(send|skriv|gi) [{fill}] (meg|oss) [{fill}] (nummeret ditt|telefonnummeret ditt|mobilnummeret ditt|nummer)',
  '(send|sender) [{fill}] (meg|oss) ~4 (nummer*|telefonnummer*|mobilnummer*) ~6 (ringer|ringe|kontakter)',
  '(feilen er rettet|er oppe igjen|virker igjen|fungerer igjen|er åpen igjen|er tilbake igjen|er i orden igjen|nå skal det virke|skal virke nå|skal fungere nå|er fikset|er rettet|prøv igjen nå|kortere kø nå|ingen kø nå|køen er borte|køen er kort)',
]
