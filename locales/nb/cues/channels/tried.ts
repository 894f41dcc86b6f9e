import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Channels that the writer has used in vain, or that failed them. */
export const triedPhone: CuePhrases = [
  '(ringt|ringte|ringer|ringe|ringd|rengt|reng|ringar|telefonert|telefonerte|ringene) [{fill}] {i} [{fill}] ~4 (ganger|gang|gonga|gang|timer|kø|svar|svarer|gjennom|igjennom|fram|frem|ingen|opptatt|brutt|kastet|kasta|dager|uker|uka|uke|dag|morges|går|sist|siden|måtte|fikk|ikke|aldri|uten|bare|velg|tastet)',
  '{i} [{fill}] [{fill}] [har|ha|hadde|måtte|prøvde|prøver|prøvd] [{fill}] [å] (ringt|ringte|ringer|ringe|telefonert) [{fill}] [dere|inn|til|kundeservice|kundesenteret|banken|rundt|flere|mange|dokker|på] ~3 (ganger|gang|gonga|timer|kø|svar|svarer|gjennom|igjennom|fram|frem|ingen|opptatt|brutt|kastet|kasta|dager|uker|uka|uke|dag|morges|går|sist|siden|måtte|fikk|ikke|aldri|uten|bare|to|tre|fire|fem|<num>|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|i hele|hele)',
  '(ringt|ringte|ringer) [{fill}] (dere|inn|kundeservice|kundesenteret|banken|support|dokker|kundestøtte|til dere|sentralbordet)',
  '^ [har|ha|jeg har|æ har|æ ha|eg har|nå har|og|og så|så|men|først] [jeg|æ] (ringt|ringte|ringer|telefonert)',
  '(ringte|ringt|ringer) [{fill}] (i dag|idag|i går|igår|på|to|tre|fire|fem|seks|ti|mange|flere|<num>|igjen|fire ganger|siden|dere|uten|og|men|først|sist|til|jeg|æ|uka|hele|utallige|gjentatte|hver)',
  '(har|ha|hadde) [{fill}] (jeg|æ|eg|vi) [{fill}] [nå|også|både|allerede] ringt',
  '(telefonkø|telefonkøen|telefonkøa|telefonkøene|telefonhenvendelse*|telefonventing|ventemusikk|ventemusikken|heismusikk*|talemaskin*|telefonsvarer*|svareren|mobilsvar|telefonrobot*|taleautomat*|tastevalg*|telefontid*)',
  '(sitter|satt|sittet|sitte|står|stod|sto|stått|venter|ventet|venta|hang|henger|hengt|satte|ligger|lå) [{fill}] [jeg|æ|vi|nå] [{fill}] [og ventet|og venter|og hang|igjen] [{fill}] (i|på) [{fill}] (kø|køen|køa|telefonkø*|telefonen|tlf|telefon|tråden|vent|hold|linja|linjen|ventetone|røret)',
  '(kø|køen|køa|ventetid|ventetida|ventetiden) [{fill}] (på|i|hos) (telefon|telefonen|tlf|<num>|over|kundeservice|kundesenteret|minst|en|to|tre|nærmere)',
  '(nummer|nr|plass) <num> i (kø|køen|køa)',
  '(minutter|min|timer|time|tima|timen) [{fill}] (i|på) [{fill}] (kø|køen|køa|telefonkø|telefonen|tlf|vent|tråden|telefon|linja)',
  '(ingen|aldri noen|ikke noen|ikke en kjeft|ikke en sjel|ikkje|ingen mennesker|itj nån) [{fill}] [som] [{fill}] (svarer|svara|svarte|tar|tok|svare|tek|plukker|løfter|ta) [{fill}] [på|av|i] [{fill}] (telefonen|tlf|telefon|røret|når jeg ringer|når man ringer|når vi ringer|når æ ringer|telefonene)',
  '(får|fikk|fått|svarer|svarte|tar|tok|svar|gidder|klarer|går|funker|virker) [{fill}] [dere|de|ikke|aldri|ingen|noen|det] [{fill}] [ikke|aldri|ingen] [{fill}] [svar|å ta|å svare|gjennom|kontakt] [{fill}] (på|når|via|per) (telefon|telefonen|tlf|tlf-en|telefonene|jeg ringer|man ringer|vi ringer|æ ringer|en ringer|tråden)',
  '(telefonen|telefon|tlf|telefonlinja|telefonlinjen|linja|linjen|telefonnummeret|sentralbordet|nummeret|telefonene|vakttelefonen) [deres|til dere|dokkers] [{fill}] (er|går|svarer|sier|blir|ble|var|har|ringer|legger|brytes|åpner|virker|funker|tuter|kaster|tar|blei|død) [{fill}] [at] [{fill}] (ikke|ingen|aldri|død|dau|daud|nede|stengt|opptatt|rett|brutt|kastet|dere|først|til|ut|på|av|bare|lagt|kaster|ikkje|optatt|over|umulig|svarer|når)',
  '(opptatt|optatt) (hele|i hele|hver gang|konstant|på telefonen|når)',
  '(kastet|kasta|kaster|hivd|hev|slengt|koblet|kobla|brutt|kuttet|dumpet|sendt|satt|satte) [{fill}] [jeg|æ|meg|de|dere|rundt|fra|videre] [{fill}] (ut av|ut|av|fra|rundt|over|videre|rundt i|mellom) [{fill}] (køen|telefonkøen|kø|telefonen|linja|samtalen|når|etter|før|avdeling*|systemet)',
  '(samtalen|linja|linjen|røret|på røret|forbindelsen) [{fill}] (ble|blir|blei|brøt|brytes|brutt|la på|lagt på|legger|dør|døde|kuttet|datt|falt|forsvant) [{fill}] [brutt|på|ut|kuttet]',
  '(la|lagt|legger|legge|lagt|la de|la dere|la hun|la han|hun la|han la|dama la|mannen la|de la|dere la) [{fill}] [bare|rett] på [røret|meg|i]',
  '(komme|kommer|kom|kommet|kjem|slippe|slipper|slapp|nå|når|fås|få|får|fikk|fått) [{fill}] {negation} [{fill}] (gjennom|igjennom|fram|frem|forbi|inn) [{fill}] [på|til|når|via] [{fill}] [telefon*|tlf|telefonen|talemaskin*|robot*|dere|kundeservice]',
  '(uten) [{fill}] å [{fill}] (komme|slippe|nå|få) [{fill}] (gjennom|igjennom|fram|frem|svar|kontakt|inn|noen|hjelp)',
  '(prøvd|prøvde|prøver|prøve|forsøkt|forsøkte|forsøker|ventet|venta|brukt|brukte) [{fill}] [å] ~3 (ringe|telefon|telefonen|tlf|på telefon|per telefon|både telefon|i telefonkø|telefonisk)',
  '(snakket|snakka|prata|pratet|snakt|rådført) [{fill}] (med|mæ) [{fill}] ~3 (på telefon|på tlf|kundeservice|telefonen|kundebehandler*|rådgiver*|dame|mann|fyr|ansatte|medarbeidere|avdelinger|avdelingen|personer|folk|robot*) ~5 (men|ingen|uten|ikke|samme|vet|visste|ingenting|fortsatt|likevel|og så|hjelp|svar|ring|sendt)',
  '(ingen|ikke noe) (svar|hjelp|respons) [{fill}] på [{fill}] (telefon|telefonen|tlf)',
  '(fikk|får|fekk|fått|havner|havna|havnet) [{fill}] [jeg|æ|vi] [{fill}] (bare|hver gang|hos|på telefon|feil beskjed)  [{fill}] ~4 (på telefon|på telefonen|på tlf|når jeg ringer|når jeg ringte|da jeg ringte|da æ ringte|telefonen|telefonsvarer*|svarer)',
  '(kundebehandler*|kundeservice|kundesenteret|dama|damen|mannen|hun|han|fyren|dere|de|jenta) [{fill}] [jeg|æ|vi] [{fill}] (snakket|fikk|ringte|sa|på telefon|på telefonen|på tlf|i telefonen|snakka|pratet) [{fill}] [med] [{fill}] (på telefon|på telefonen|på tlf|i telefonen|i røret|per telefon)',
  '(hver gang|når|da|sist|gangen) [{fill}] (jeg|æ|eg|vi|man|en) [{fill}] (ringer|ringte|ringt|har ringt)',
  '(ringer) (jeg|æ|vi|man|en) [{fill}]  (ber|får|sier|er|går|blir|svarer|kommer|så)',
  '(ringe|ring|ringer) (dere|kundeservice|oss|dokker) [{fill}] (er|går|nytter|hjelper|virker|funker) [{fill}] (umulig|ikke|håpløst|bortkastet|nytteløst)',
  '(umulig|håpløst|nytteløst|bortkastet|ikke mulig|går ikke an|får ikke) [{fill}] [å] [{fill}] (ringe|nå|få tak i|få kontakt med|komme gjennom|få svar|få noen på) [{fill}] (dere|tråden|på telefon|kundeservice|noen på|til|telefonen|tlf|gjennom|noen)',
  '(ta|tar|tok|svar|svare) [{fill}] [dere] [{fill}] [ikke|aldri] [{fill}] (telefonen|tlf|røret)',
  '(slutt å|kan dere|kunne dere|når skal dere|begynne å|satse på å|gidder dere|greier dere|lær dere å|vennligst) [{fill}] [begynne å] (ta|svare) [{fill}] [på] (telefonen|tlf|røret)',
  '(møtes av|møtt av|svart av|snakke med|kommer til|havner hos|hører på|hørt på|forbi) [{fill}] [en|den] (robot|roboten|maskin|telefonsvarer*|talemaskin*|automat*|ventemusikk*|båndet|stemme|stemmen|si med)',
  '(stemmen|robotstemmen|automaten|roboten|svareren|båndet|autosvaret) [på telefon|i telefonen] [{fill}] (ber|sier|sa|ba|spør|gjentar|forstår|skjønner)',
  '(både|verken|hverken) [{fill}] (telefon|telefonen|tlf|ringt|på telefon)',
  '(telefon|telefonen|tlf) [{fill}] [og|eller] [{fill}] (chat|chatten|mail|e-post|epost|app|appen|nettbank|pm)',
  '(chat|chatten|mail|e-post|epost|mailen|app|appen|e-posten|nettbank|pm) [{fill}] [og|eller|og så|samt] [{fill}] (telefon|telefonen|tlf|ringt|ringte)',
]

export const triedChat: CuePhrases = [
  '(satt|sitter|sittet|ventet|venter|venta|stått|står|stod|sto|hang|henger|vært|var|prøvd|prøvde|prøver|brukt|brukte|skrev|skrevet|spurt|spurte|forsøkt|forsøkte|snakket|snakka|skreiv|chatta|chattet|innom|kontaktet|kontakta|fått|fikk|får|møtt|havnet|kasta|kastet|logget) [{fill}] [jeg|æ|vi|meg|dere|i kø] [{fill}] ~4 (chat|chatten|chaten|chat-en|nettchat*|livechat*|chatbot*|chatbott*|chatt|chattefunksjon*|chatrobot*|chatkø*|chatagent*|chatboten)',
  '(chat|chatten|chaten|chat-en|nettchatten|livechaten|chatboten|chatbotten|chatroboten|chattefunksjonen|chatagenten|chatkøen|chatbot*|chattjenesten) [deres|til dere|dokkers] [{fill}] (er|var|kaster|kasta|kastet|sender|sendte|svarer|svarte|krasjer|krasja|krasjet|henger|hang|virker|funker|fungerer|forstår|skjønner|sier|sa|ber|ba|døde|dør|forsvant|forsvinner|stenger|stengte|lukker|lukket|hoster|brøt|logger|kobler|koblet|stopper|stoppa|fryser|gir|ga|vil|kommer|går|blir|ble|har|hadde|nede|gjentar|spør|vet|kan|mener|åpner|avsluttet|avslutter|avslutta|lå|ligger|tok)',
  '(ingen|ikke noen|aldri|dere) [{fill}] [som] [{fill}] (svarer|svarte|svara|er|hjelper|tar) [{fill}] [ikke] ~2 (chat|chatten|chaten|nettchatten)',
  '(chattet|chatta|chatter) [{fill}] (med|i|to|tre|fire|flere|jeg|uten|<num>|lenge|hele|og|på)',
  '(svar|hjelp|kontakt|respons|noe) [{fill}] (i|på|via|fra) [{fill}] (chat|chatten|chaten|chatboten|nettchatten)',
  '(kø|køen|nummer <num>|plass <num>) [{fill}] (i|på) (chat|chatten|chaten)',
  '(både|verken|hverken) [{fill}] [på] (chat|chatten|chaten)',
  '(i chatten|på chatten|via chatten|i chat|på chat) [{fill}] (sa|sier|fikk|får|ble|blir|er|ba|ber|svarte|svarer|ingen|står|kom|skjer|døde|går|har|vet|lovte|satt|der)',
  '(alle er opptatt|alle er opptatt|alle våre rådgivere er opptatt)',
  '(telefon|telefonen|tlf|mail|e-post|app|appen|nettside*|pm|messenger) [{fill}] [og|eller|samt|pluss] [{fill}] (chat|chatten|chaten)',
]

export const triedEmail: CuePhrases = [
  '(sendt|sendte|sender|skrevet|skrev|skriver|purret|purra|mailet|maila|mailer|mailte|emailet|mejla|e-postet|fått|fikk|får|svart|svarte|svarer|prøvd|prøvde|henvendt|henvendte|skreiv|kontaktet|kontakta) [{fill}] [jeg|æ|vi|dere|til dere|inn|ut|deres] ~4 (e-post|e-poster|e-posten|e-postene|epost|eposter|eposten|mail|mailer|mails|mailen|mailene|email|emails|e-mail|meil|meiler|e-postar)',
  '(mailet|maila|mailer|mailte|emailet|mejla|mailt|meila) [{fill}] [jeg|æ|dere|til|med|kundeservice|vi|inn]',
  '(hver gang|når) [{fill}] (jeg|æ|vi) [{fill}] (mailer|sender mail|sender e-post|skriver mail)',
  '(ingen|ikke|aldri|null|ennå ikke|ikkje|uten) [{fill}] [fått|får|noe|å få] [{fill}] [svar|respons] ~2 [på] [{fill}] (mail|mailen|mailene|mailer|e-post|e-posten|e-postene|epost|eposten|e-poster|mailen min|e-posten min|mailene mine)',
  '(mail|mailen|mailene|mailer|e-post|e-posten|e-postene|epost|eposten|e-poster|eposter) [min|mine|vår|våre|som|til dere|jeg sendte|deres] [{fill}] (er|blir|ble|har|kommer|kom|får|ligger|går|forsvinner|forsvant|står|gikk|spretter|uten|bare|ubesvart|besvares|svarer) ~3 (ubesvart|ubesvarte|besvart|retur|svart|svar|ikke|aldri|ignorert|ignorerte|lest|autosvar|ingen|tilbake|hull|tomrom|søppel*|lenge|ulest)',
  '(standardmail*|standardmailen|autosvar|autosvaret|automatisk svar|automatsvar|autoreply|auto-svar|autosvarene|standardsvar*|copy paste)',
  '(svarer|svare|leser|besvarer|åpner) [{fill}] (dere|de|noen|ikke|aldri|ingen) [{fill}] [ikke|aldri|ingen] [{fill}] [på] [{fill}] (mail|mailen|mailer|mailene|e-post|e-posten|e-poster|epost|eposten)',
  '(på|via|per|over) (mail|mailen|e-post|e-posten|epost|eposten) [{fill}] [uten|ingen|ikke|får|fikk|i|to|tre|fire|flere|men|siden|for|og]',
  '(svar|hjelp|respons|tilbakemelding|purring) [{fill}] på [{fill}] (mail|mailen|mailene|e-post|e-posten|e-postene|epost|eposten|e-poster)',
  '(to|tre|fire|fem|seks|sju|ti|flere|mange|utallige|gjentatte|<num>|en|ett|én) [{fill}] [ubesvarte|ulike|lange|høflige] [{fill}] (mail|mailer|mails|e-poster|e-post|eposter|epost|emails) [{fill}] [uten|og|senere|siden|til|ubesvart|på|ingen|ikke|sendt|i|har|er|til dere]',
  '(både|verken|hverken) [{fill}] [på] (mail|e-post|epost|mailer|mailen|e-posten)',
  '(chat|chatten|telefon|telefonen|tlf|pm|messenger|ringt|ringte|brev|sms) [{fill}] [og|eller|samt|og så|pluss] [{fill}] [sendt|på] [{fill}] (mail|e-post|epost|mailer|mailet|maila|mailen|e-posten)',
]

export const triedPrivateMessage: CuePhrases = [
  '(sendt|sendte|sender|skrevet|skrev|skriver|purret|purra|prøvd|prøvde|skreiv|svart|svarte|svarer|fått|fikk|lagt igjen|spurte|spurt|har) [{fill}] [jeg|æ|vi|dere|til dere|dokker|inn|her] ~4 (pm|pm-er|pm-en|pmer|pms|dm|dm-er|dmer|dms|privat melding|private meldinger|privatmelding*|meldinger|melding|direktemelding*|innboks*|innboksen|messenger|meldingar|privat|inbox|meldinga|meldingen)',
  '(pm|pm-en|pm-er|pmer|dm|dm-en|dm-er|privat melding|private meldinger|privatmelding*|meldingen|meldingene|meldingene mine|meldinger|innboks*|innboksen|messenger|direktemelding*) [min|mine|deres|her|til dere] [{fill}] (er|blir|ble|har|står|ligger|ubesvart|ubesvarte|ulest|uleste|sett|lest|ikke|og|uten|siden|aldri) ~3 (ubesvart|ubesvarte|ulest|uleste|sett|lest|svar|svart|ikke|aldri|ingen|besvart|ignorert|pynt|ren|dager|uker|siden)',
  '(leser|svarer|sjekker|åpner|besvarer|ser|lese|svare|svart|svarte|sjekket|lest) [{fill}] (dere|noen|de|du|ikke|aldri|ingen) [{fill}] [her inne|her] [{fill}] [ikke|aldri] [{fill}] [på] [{fill}] (pm|pm-er|pm-ene|pmene|dm|dms|privat melding|private meldinger|meldinger|meldingene|meldingene mine|innboksen|meldinga|meldingen|melding|messenger)',
  '(ingen|ikke|aldri|uten|null|fortsatt ikke|ikkje) [{fill}] [fått|får|å få] (svar|respons|hjelp) [{fill}] (på|i|via) [{fill}] [den|mine|de|tre|to|flere] [{fill}] (pm|pm-en|dm|privat melding|private meldinger|meldingen|meldingene|meldinger|innboks*|messenger|melding|privatmelding*|privaten)',
  '(svar|hjelp|kontakt) [{fill}] (på|i|via) [{fill}] (pm|dm|privat melding|innboks*|messenger|messengeren|privatmelding*)',
  '(to|tre|fire|fem|seks|sju|ti|flere|mange|utallige|gjentatte|<num>|en|ett|én|enda en) [{fill}] [ubesvarte|private] [{fill}] (pm|pm-er|pmer|pms|dm|dm-er|dmer|meldinger|melding|private meldinger|privatmeldinger) [{fill}] [uten|og|senere|siden|til|ubesvart|på|ingen|ikke|her|i|har|er|sendt|lest|ulest|her inne|til dere]',
  '(pm|dm|messenger|i pm|på pm) [{fill}] (på|siden|i) (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|går|forrige|dag)',
  '(skrev|skrevet|sendt|sendte|skriver) [{fill}] [til] (dere|dokker) [{fill}] (i|på|via|her) [{fill}] (pm|innboksen|privat|messenger|dm|her inne)',
  '(både|verken|hverken) [{fill}] [på|i] (pm|messenger|dm|innboks|meldinger)',
  '(mail|e-post|telefon|chat|chatten|ringt|facebook|instagram) [{fill}] [og|eller|samt] [{fill}] [på|i] (pm|messenger|dm|privat melding|innboks*)',
  '(sett ikke besvart|sett men ikke besvart|sett ikke besvart|blå hake|seen)',
]

export const triedSocialPublic: CuePhrases = [
  '(skrev|skrevet|skriver|spurte|spurt|spør|postet|posta|kommenterte|kommentert|kommenterer|la ut|lagt ut|skreiv|tagget|tagga|svart|purret|purra|klaget|klaga|etterlyste|etterlyst|spør|nevnte|twitret|tvitret) [{fill}] [jeg|æ|vi|dere|dette|det|til dere|om|dette samme] ~4 (veggen|facebook|fb|facebooksiden|facebook-siden|facebooksida|instagram|insta|twitter|x|kommentarfeltet|kommentarfelt|tråden|her inne|denne siden|siden deres|gruppa|gruppen|gruppa deres|siden her|offentlig|linkedin|tiktok|trustpilot|instagram-kontoen|under innlegget|her på siden|her på veggen|innlegget deres|posten deres|bildet deres)',
  '(skrev|spurte|kommenterte|la ut|postet|har skrevet|har spurt|spør|purrer|skriver) [{fill}] [jeg|æ|vi] [{fill}] (her|om dette her) [{fill}] [også] (i går|for|forrige|på mandag|tidligere|sist|i forrige|i uka|i juni|i juli|i mai|før|den|uten|på|flere|to|tre|<num>|også|siden|igjen|fredag|mandag|tirsdag|onsdag|torsdag|lørdag|søndag)',
  '(tredje|fjerde|femte|andre|tiende|ørtende|gjentatte|sjette|sjuende) [{fill}] (gang|gangen) [{fill}] (jeg|æ|vi) [{fill}] (spør|skriver|spurte|poster|kommenterer|etterlyser|purrer|ber|spør dere) [{fill}] [dere] (her|her inne|på siden|på facebook|om|i)',
  '(innlegget|kommentaren|spørsmålet|posten|tråden|innlegg|kommentarer) (mitt|min|mine|vår) [{fill}] [her|fra|på|om] ~3 (ubesvart|ubesvarte|borte|slettet|sletta|fjernet|fjerna|forsvant|forsvunnet|ignorert|ikke|skjult|vekk|uten|aldri|ingen)',
  '(ingen|ikke|aldri) [{fill}] [fått] (svar|svarer|svarte|svart|besvart) [{fill}] [på] [{fill}] (innlegget|kommentaren|kommentarer|kommentarene|her inne|facebook|her på|i kommentarfeltet|veggen|tråden|spørsmålet mitt her|innlegget mitt|her på siden)',
  '(svarer|svarte|leser|ser) [{fill}] (dere|de|ingen|ikke) [{fill}] [ikke|aldri] [{fill}] [på] [{fill}] (innlegg|kommentarer|kommentarene|kommentaren|innlegget|spørsmål) [{fill}] (her|på|i|under)',
  '(på|i) (facebook|instagram|twitter|x|veggen|facebook-siden deres|facebooksiden deres|gruppa deres|kommentarfeltet) [{fill}] [i går|på mandag|i mai|i juni|i juli|forrige|for|uten|og|ingen|tidligere|sist|også]',
  '(spør|spurte|spurt|skriver|skrev|skrevet) [{fill}] [dere] [{fill}] her (på|inne|i) [{fill}] [siden|veggen|gruppa|tråden|facebook|kommentarfeltet]',
  '(prøver|prøvde|prøvd|forsøker) [{fill}] [igjen] [{fill}] (her|facebook|twitter|instagram|veggen) [{fill}] (igjen|også|nå|uten|en gang til)',
]

export const triedApp: CuePhrases = [
  '(appen|app|mobilappen|mobilbanken|appene|billettappen|bankappen|reiseappen|treningsappen|parkeringsappen|appn|applikasjonen) [deres|til dere|min|dokkers|på] [{fill}] (er|var|har|krasjer|krasja|krasjet|kræsjer|kræsja|henger|hang|fryser|frøs|virker|virket|funker|funka|fungerer|fungerte|døde|dør|dau|daud|død|nede|sier|sa|vil|kaster|kasta|logger|logga|stopper|stoppa|åpner|lukker|gir|ga|viser|viste|laster|lastet|spinner|snurrer|står|stod|sto|hakker|streiker|streika|forsvant|forsvinner|klarer|mangler|kommer|godtar|finner|skjønner|gjør|gikk|går|slutta|sluttet|nekter|nektet|blir|e|feiler|feila|svarer|tryner|tryna|kjenner|husker|hoster|lager|brøt|oppdaterer|låser|låste|avviser|avviste|trekker|trakk) [{fill}] ~2 (ikke|ikkje|ned|nede|hele|feil|feilmelding|meg|ut|bare|seg|opp|aldri|dau|død|tull|krøll|svart|blank|hvit|tom|rundt|i ett|konstant|hver|når|kode|ubrukelig|ingenting|ingen|fast|stille|lenger|sakte|treg|tregt|helt|at|noe|null|elendig|ustabil|borte|av|gang|på)',
  '(appen|app|mobilbanken) [deres] [{fill}] (krasjer|krasja|krasjet|kræsjer|fryser|frøs|henger|streiker|tryner|hakker|snurrer|spinner|dør|døde|feiler|nede|død|dau)',
  '(får|fikk|fårke|klarer|greier|funker|kommer|går|virker|kom|slipper|finner|fant|åpner|åpne) [{fill}] [jeg|æ|vi|det|den|meg] [{fill}] {negation} ~4 (appen|app|mobilbanken|bankappen|mobilappen)',
  '{negation} ~3 (inn i|inn på|åpnet|opp|til i|noe i|ned|lastet ned|logget inn i|lasta ned|brukt|bruke|svar i) [{fill}] (appen|app|mobilbanken|bankappen|mobilappen)',
  '(prøvd|prøvde|prøver|forsøkt|forsøkte|brukt|sjekket|testet|skrevet|skrev|spurt|meldt|sendt|slettet|sletta|installert|lastet|lasta|oppdatert|reinstallert) [{fill}] ~4 (appen|app|mobilappen|mobilbanken|apper)',
  '(feil|feilmelding*|trøbbel|problemer|krøll|tull|rot|kluss|bugs|nedetid) [{fill}] (i|på|med) [{fill}] [den nye|denne] (appen|app|mobilbanken|bankappen)',
  '(i|på|med) appen [deres] [{fill}] (står|sto|kommer|kom|er|får|fikk|virker|funker|skjer|viser|mangler|dukker|sier|blir|ble|går) [{fill}] ~3 (ikke|feil|bare|ingenting|ingen|noe gikk|blankt|fortsatt|feilmelding|opp|tomt|heller|feilkode|aldri|null)',
  '(app|appen) (død|dau|nede|virker ikke|funker ikke|funker dårlig|krasj|streik)',
  '(nettbank|nettbanken|nettside*|chatten|chat|telefon|kort|både) [{fill}] [og|eller|pluss|verken|hverken] [{fill}] (appen|app|mobilbanken) [{fill}] (er|virker|funker|nede|ligger|krasjer|fungerer|svarer)',
  '(både|verken|hverken) [{fill}] (app|appen|mobilbanken|i appen)',
]

export const triedWeb: CuePhrases = [
  '(nettsiden|nettsida|nettsidene|nettsidan|hjemmesiden|hjemmesida|siden deres|sida deres|sidene deres|websiden|nettbutikken|nettstedet|kontaktskjemaet|skjemaet|skjemaet deres|bestillingssiden|bestillingssida|kjøpssiden|søknadsskjemaet|klageskjemaet|søknaden|nettskjemaet|betalingssiden|betalingssida|siden|sida|kassen|webskjemaet|booking-siden|bookingsiden|reiseplanleggeren|hjemmesidene|sidene) [deres|til dere|på nett|på nettsiden|dokkers] [{fill}] (er|var|har|krasjer|krasja|krasjet|kræsjer|henger|hang|fryser|frøs|virker|virket|funker|funka|fungerer|fungerte|døde|dør|nede|sier|sa|vil|kaster|kasta|stopper|stoppa|gir|ga|viser|viste|laster|lastet|spinner|snurrer|står|stod|hakker|streiker|forsvant|klarer|kommer|godtar|finner|hopper|går|gikk|e|feiler|svarer|tryner|sender|lar|nekter|nekta|blir|ble|tar|tok|åpner|lukker|låser|ber|tømmer|mister|ligger) [{fill}] ~2 (ikke|ikkje|ned|nede|hele|feil|feilmelding|meg|ut|bare|seg|opp|aldri|dau|død|svart|blank|hvit|tom|rundt|hver|når|ubrukelig|ingenting|ingen|fast|lenger|sakte|treg|tregt|at|noe|null|elendig|ustabil|borte|på|gang|404|500|tilbake|sende|betale|fram|videre|helt|av|tom|tomt)',
  '(nettsiden|nettsida|nettsidene|hjemmesiden|hjemmesida|nettbutikken|kontaktskjemaet|skjemaet|siden deres|sida deres) [deres] [{fill}] (krasjer|krasja|krasjet|kræsjer|fryser|henger|streiker|tryner|hakker|snurrer|dør|døde|feiler|nede|død)',
  '(får|fikk|fårke|klarer|greier|funker|kommer|går|virker|kom|slipper|finner|fant) [{fill}] [jeg|æ|vi|det|den|meg] [{fill}] {negation} ~5 (nettsiden|nettsida|nettsidene|hjemmesiden|hjemmesida|nettbutikken|skjemaet|kontaktskjemaet|siden deres|sida deres|søknaden|på nett|nettskjemaet)',
  '{negation} ~3 (inn på|åpnet|opp|til på|noe på|sendt|fylt ut|sende|bestille på|bestilt på|betalt på|svar på|svar via) [{fill}] (nettsiden|nettsida|nettsidene|hjemmesiden|nettbutikken|skjemaet|kontaktskjemaet|siden deres|nett|søknaden|klageskjemaet)',
  '(prøvd|prøvde|prøver|forsøkt|forsøkte|brukt|brukte|fylt|fylte|fyllt|sendt|sendte|skrevet|skrev|lett|leita|leitet|lette|søkt|meldt|meldte|bestille|klaget) [{fill}] ~5 (nettsiden|nettsida|nettsidene|nettside|hjemmesiden|hjemmesida|nettbutikken|skjema|skjemaet|skjemaene|kontaktskjema|kontaktskjemaet|kontaktskjemaer|siden deres|på nett|nettskjema*|klageskjema*)',
  '(feil|feilmelding*|trøbbel|problemer|krøll|kluss|bugs|404|nedetid) [{fill}] (i|på|med) [{fill}] (nettsiden|nettsida|nettsidene|hjemmesiden|nettbutikken|skjemaet|kontaktskjemaet|siden deres|sida deres)',
  '(på nettsiden|på nettsida|på nettsidene|på hjemmesiden|i nettbutikken|i skjemaet|via kontaktskjemaet|via nettsiden|via skjemaet) [deres] [{fill}] (står|sto|kommer|kom|er|får|fikk|virker|funker|skjer|viser|mangler|dukker|sier|blir|ble|går|stopper|kan|finner|krasjer) [{fill}] ~3 (ikke|feil|bare|ingenting|ingen|noe gikk|blankt|fortsatt|feilmelding|opp|tomt|heller|404|aldri|null|feilkode|stopp|ingen ledige|man ikke)',
  '(både|verken|hverken) [{fill}] [på] (nettside|nettsiden|nettsida|nettbutikken|kontaktskjema|skjema)',
]

export const triedLoggedIn: CuePhrases = [
  '(får|fikk|fårke|får-ikke|klarer|klarte|greier|greide|kommer|kom|kjem|kommet|slipper|slapp|sliter|får æ|funker|virker|går|fått|nektes|prøver|prøvd|prøvde|umulig|får jeg|fekk) [{fill}] [jeg|æ|vi|meg|det|ikke|fortsatt|plutselig] [{fill}] [ikke|ikkje|itj|itte|ente|ke|ikke til|aldri|uten hell|forgjeves|hver gang|fortsatt ikke|umulig|med|å] [{fill}] [til] [{fill}] [å] (logge inn|logge på|logget inn|logga inn|logga på|logget på|logge meg inn|logge meg på|logga meg inn|logget meg inn|inn i nettbanken|inn på nettbanken|inn på min side|inn på mine sider|inn på minside|inn på kontoen|inn i kontoen|inn på profilen|logge seg inn|innlogget|inn med bankid|inn nettbanken|inn på kundesiden*|logg inn|til innlogging*|inn på brukeren|inn på kontoen min|inn med kodebrikka|inn på sida mi)',
  '(nettbanken|nettbank|min side|mine sider|minside|innloggingen|innlogginga|innlogging|påloggingen|pålogginga|pålogging|bankid|bankid-en|bankiden|kundesiden|kundesida|kundeportalen|innloggingssiden|innloggingssida|kodebrikka|kodebrikken|kundesidene|min reise|min konto|kontoen min på nett|mobilbanken|buypass|minid|portalen|passordet|brukeren min) [deres|min|mi|mitt|til dere|på|med bankid|dokkers] [{fill}] (er|var|har|krasjer|krasja|krasjet|kræsjer|henger|hang|fryser|virker|virket|funker|funka|fungerer|fungerte|døde|dør|nede|sier|sa|vil|kaster|kasta|kastet|stopper|stoppa|gir|ga|viser|laster|spinner|snurrer|står|stod|sto|streiker|streika|klarer|kommer|godtar|finner|hopper|går|gikk|e|feiler|feila|svarer|nekter|nekta|avviser|avviste|låst|sperret|blir|ble|tar|logger|logga|kjenner|ligger|lå|spør|ber|åpner|avvist|godkjennes|tryner|skjer|avslutter|forsvant|viste|tok) [{fill}] ~3 (ikke|ikkje|itj|ned|nede|hele|feil|feilmelding|meg|ut|bare|seg|opp|aldri|dau|død|svart|blank|hvit|tom|rundt|hver|når|ubrukelig|ingenting|ingen|fast|lenger|sakte|treg|at|noe|null|elendig|ustabil|borte|på|gang|tilbake|sperra|sperret|låst|ukjent|skjedd|feilkode|avbrutt|tull|krøll|inn|av|vent|igjen|umulig)',
  '(nettbanken|nettbank|min side|minside|mine sider|bankid|innloggingen|påloggingen) [deres] [{fill}] (krasjer|krasja|kræsjer|fryser|henger|streiker|tryner|hakker|snurrer|dør|døde|feiler|nede|død|dau|låst)',
  '{negation} [{fill}] (får|fått|kommet|kommer|logget|logga|sluppet|slipper|inn|logge) [{fill}] (inn|meg inn|på) [{fill}] [i|på|med|hos|til] [{fill}] (nettbank*|min side|minside|mine sider|kundesiden|kontoen|bankid|mobilbanken|portalen|brukeren)',
  '(logget|logga|kastet|kasta|kaster|kastes|logges|hivd|hev|slengt|slenges) [{fill}] [jeg|æ|vi|meg|de|dere] [{fill}] (ut) [{fill}] (av|hver|hele|fra|igjen|med|når|etter|automatisk)',
  '(logge inn|logger inn|logget inn|logga inn|innlogging|logge på|logger på|logger meg inn|pålogging) [{fill}] [og|men|så|uten|får|blir|kommer|er|fra|med|på|går|funker|virker] ~5 (feil|feilmelding|ikke|kastet|kasta|ut|bare|ingenting|feilkode|passord|ukjent|hell|hvit|blank|snurrer|krasjer|henger|umulig|stopper|står|avbrutt|låst|sperret|null)',
  '(passordet|brukernavnet|koden|engangskoden|kodebrikka|kodebrikken|bankid|passord) [mitt|min|mi|jeg har] [{fill}] (virker|virket|funker|funka|godtas|godkjennes|fungerer|blir|ble|er|kommer) [{fill}] (ikke|ikkje|aldri|avvist|feil|ugyldig|sperret|sperra|låst|heller)',
  '(står|sto|sier|kommer|får|fikk|viser|ser) [{fill}] [det|opp|bare|jeg|æ|på sida|meg]  [{fill}] (feil passord|ukjent bruker|feil brukernavn|ugyldig kode|ugyldig passord|feil 0x41|avbrutt bankid|økten er utløpt|noe gikk galt|innloggingsfeil|kontoen er sperret|kontoen er låst|bankid avbrutt|ikke tilgang|tilgang nektet|sesjonen er utløpt|feil passord|ukjent bruker)',
  '(feil|feilmelding*|trøbbel|problem*|krøll|kluss|tull|sliter|slit|strever|styr) [{fill}] (i|på|med|for å|ved) [{fill}] [å] (innlogging*|pålogging*|logge|nettbanken|min side|bankid|mine sider|minside|kodebrikka)',
  '(i nettbanken|på min side|på mine sider|på minside|nettbanken) [deres] [{fill}] (står|sto|kommer|kom|får|fikk|virker|funker|skjer|viser|mangler|dukker|sier|blir|ble|går|stopper) [{fill}] ~3 (ikke|feil|bare|ingenting|ingen|noe gikk|blankt|feilmelding|opp|tomt|aldri|null|stopp|heller)',
  '(inn|få inn|opp) [{fill}] [i] [{fill}] (nettbanken|nettbank) [{fill}] (ikke|ikkje|i dag|nå|fortsatt)',
  '(flere|fler|noen|andre) [{fill}] (enn meg|enn mæ|andre|som|som har) [{fill}] [som] [{fill}] {negation} ~4 (inn|logge|logga|nettbanken|logget)',
  '(app|appen|chatten|kortet|nettside*|nettsiden|både) [{fill}] [og|pluss|verken|hverken] [{fill}] (nettbanken|nettbank|min side|innlogging*) [{fill}] (er|virker|funker|nede|ligger|krasjer|fungerer|dau|død|svarer)',
  '(prøvd|prøvde|prøver|forsøkt|forsøkte|forsøker) [{fill}] [å] [{fill}] (logge|bankid|nettbank*|min side|minside|kodebrikka|nytt passord|logge inn|resette)',
]

export const triedBranch: CuePhrases = [
  '(vært|var|innom|dro|dratt|drar|gikk|gått|kjørte|kjørt|møtte|møtt|stod|sto|stått|står|satt|sittet|ventet|troppet|troppa|oppsøkt|oppsøkte|besøkt|besøkte|kom|kommet|reiste|tok turen|stakk|ble kastet ut|kastet ut|kasta ut|levert|leverte|avvist|avspist|stilte|bedt) [{fill}] [jeg|æ|vi|opp|ned|ut|innom|helt|selv|personlig|inn|fram|fysisk] [{fill}] ~4 (kontoret|kontor|filialen|filial|avdelingen|avdelinga|avdeling|banken|bankfilialen|butikken|butikk|skranken|skranka|lokalkontoret|ekspedisjonen|luka|luken|resepsjonen|rådhuset|servicetorget|servicekontoret|kundesenteret|billettkontoret|billettluka|kontora|stasjonen|senteret|hovedkontoret|verkstedet|innom dere|dere i|ned til dere|bort til dere|postkontoret|avdelinga deres|filialen deres)',
  '(kontoret|lokalkontoret|filialen|avdelingen|avdelinga|skranken|skranka|butikken|banken|luka|ekspedisjonen|servicetorget|kundesenteret|billettluka|billettkontoret|resepsjonen|kontoret deres) [deres|på|i|<cap>] [{fill}] (er|var|har|stengt|lagt|låst|ubemannet|tar|tok|kan|kunne|visste|vet|avviste|sendte|sa|ville|ble|blir|sto|nedlagt|e) [{fill}] ~3 (stengt|stengte|låst|lagt ned|nedlagt|ubemannet|ingen|ikke|ikkje|lenger|lapp|bare|tomt|tom|time|avvist|borte|ring|ringe|bruke|nettet|digitalt|feil)',
  '(ingen|ikke en|ikke noen) [{fill}] [i|på] (skranken|skranka|luka|kontoret|filialen|ekspedisjonen|resepsjonen|disken)',
  '(døra|døren|døra var|døren var) [{fill}] (låst|stengt|lukket)',
  '(i|på|ved) (skranken|skranka|luka|filialen|lokalkontoret|bankfilialen|kontoret deres|avdelingen deres|avdelinga deres|butikken deres|servicetorget|ekspedisjonen|kontoret i <cap>|avdelinga i <cap>|avdelingen i <cap>|filialen i <cap>|butikken i <cap>|kontoret på <cap>) [{fill}] (fikk|sa|sier|ble|vet|visste|kunne|ville|var|stod|sto|hjalp|ingen|så|henviste|ba|ber|er|ikke|sendte|avviste|nektet|mente)',
  '(mil|km|kilometer|timer|time) [{fill}] (til|for å|fram|hver vei) ~4 (kontoret|filialen|banken|butikken|avdelingen|nærmeste|<cap>) ~6 (bare|for å|stengt|høre|beskjed|låst|ingen|ikke|men)',
  '(møtte|møtt|møter|stilte|stilt|troppet|troppa) [{fill}] [jeg|vi|æ] [{fill}] (opp|personlig) [{fill}] [på|hos|i|og|fysisk|der|til]',
  '(fysisk|personlig) [{fill}] (oppmøte|frammøte|fremmøte|møtt)',
  '(muntlig|personlig) [{fill}] (på|i|hos) (filialen|kontoret|avdelingen|banken|skranken|butikken)',
  '(gikk|gått|dro|dratt|kjørte) [{fill}] [jeg|vi|æ] [{fill}] (ned|bort|inn|innom) til dere',
  '(hun|han|damen|dama|mannen|de) (i|på|bak) (skranken|skranka|disken|luka|kontoret i|avdelinga i|avdelingen i|filialen i) [{fill}] [<cap>]',
]

export const triedLetter: CuePhrases = [
  '(sendt|sendte|sender|skrevet|skrev|skriver|skreiv|postet|posta|levert|leverte|purret|svart|svarte|fått|fikk|besvart|lagt) [{fill}] [jeg|æ|vi|dere|til dere|inn|ennå|dem] ~4 (brev|brevet|brevene|breva|papirbrev|klagebrev*|rekommandert|rekommanderte|i posten|per post|konvolutt*|postkort|på papir|papirskjema*|skriftlig klage|faks|håndskrevet|brever)',
  '(brev|brevet|brevene|breva|klagebrevet|brevet mitt|brevene mine) [mitt|mine|vårt|våre|jeg sendte|fra meg|til dere] [{fill}] (er|blir|ble|har|står|ligger|kom|kommer|forsvant|ubesvart|ubesvarte|besvares|i) ~3 (ubesvart|ubesvarte|svar|svart|ikke|aldri|ingen|besvart|ignorert|forsvant|forsvunnet|borte|retur|ulest|åpnet|mottatt|dager|uker)',
  '(to|tre|fire|fem|seks|flere|mange|gjentatte|<num>|et|ett|enda et|mine to|mine tre) [{fill}] [rekommanderte|ubesvarte|lange|håndskrevne|høflige] [{fill}] (brev|klagebrev|rekommanderte brev) [{fill}] [uten|og|senere|siden|til|ubesvart|ingen|ikke|sendt|i|har|er|<num>]',
  '(ingen|ikke|aldri|ennå ikke|uten|ikke ennå) [{fill}] [fått|å få] [{fill}] (svar|besvart|svart|respons) [{fill}] [på] [{fill}] [mine|mitt|to|tre|de] (brev|brevet|brevene|breva|klagebrev*|to brev|tre brev)',
  '(brev|brevet) [{fill}] (<num>|i|fra|den|datert) [{fill}] (januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|<num>)',
  '(skriftlig|per post|i posten|per brev|brevlig) [{fill}] (klage|klaget|henvendt|henvendelse|brev|henvendelser|to|tre|flere|uten|ingen|purret)',
]
