import type { CuePhrases } from '../../../../src/text/lexicon.js'
import {
  failingApp,
  failingBranch,
  failingChat,
  failingEmail,
  failingLetter,
  failingLogin,
  failingMessage,
  failingPhone,
  failingPublic,
  failingWeb,
} from './tried-failing.js'

/** Channels that the writer has used in vain, or that failed them. */
export const triedPhone: CuePhrases = [
  ...failingPhone,
  {
    phrase:
      '(i telefonkø|telefonkø*|hver gang jeg ringer|når jeg ringer|ringer jeg|havner jeg hos|ringte jeg|når æ ring|i kø)',
    weak: true,
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(god hjelp|superhjelp|kjempehjelp|fikk hjelp|elsker|kjempefin|supre|flott)',
      '(innsjekk*|sikkerhetskontroll*|bil*|butikk*|kassa|kassen|bom*|ferge*|ferja|ladestasjon*|trafikk*)',
    ],
  },
  {
    phrase: [
      '(damen|dama|mannen|hun|han|fyren|jenta|kundebehandleren|kundeservice|de|dere|en) [{fill}] (på|i|jeg snakket med på|jeg fikk på) (telefonen|telefon|tlf|røret) ~4 (lovte|lovet|lova|sa|kunne|ville|visste|skulle|påstod|la på|forsto|hjalp|svarte)',
      '(ingen|aldri noen|ikke noen|dere|de|noen) [{fill}] (ringer|ringte|ringt|har ringt|ringer meg) [{fill}] [ikke|aldri|meg] [{fill}] (tilbake|opp|opp igjen)',
      '(lovte|lovet|lova|sa|skulle|lovd) ~4 (ringe|ringt) [{fill}] (tilbake|meg|opp) ~6 (aldri|ikke|ingen|fortsatt|men)',
      '(samtalen|linja|linjen|forbindelsen|det) [{fill}] (brøt|brytes|brutt|blei brutt|ble brutt|døde|falt|røk|kutta|kuttet)',
      '(brøt|brytes|brutt|døde|falt|røk|kuttet) (samtalen|linja|linjen|forbindelsen)',
      '(satt|sette|sendt|koblet|kobla) [{fill}] (over|videre|rundt) [{fill}] ~2 (ganger|gang|til|og|i ring)',
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
    ],
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(superhjelp|kjempehjelp|god hjelp|super hjelp|kjempegod hjelp|fin hjelp|rask hjelp|hyggelig hjelp|hyggelig betjening|gode hjelpen|fikk hjelp)',
      '(noen|en|svindlere|en som|folk) [{fill}] (ringer|ringte|har ringt) [{fill}] (og|meg|fra|meg og)',
      '(hvem|når|hvor|hvordan|kan|bør|må|skal) [{fill}] (ringer|ringe) [{fill}] (jeg|vi|man)',
    ],
  },
]

export const triedChat: CuePhrases = [
  ...failingChat,
  {
    phrase: [
      '(chatten|chaten|chatboten|chatagent*|chatrobot*|chatbot*) ~6 {trouble}',
      '{trouble} ~5 (chatten|chaten|chatboten|chatagent*|chatrobot*|chatbot*)',
      '(purra|purret|mast|masa|spurt|skrevet|skrev|chatta|chattet|ventet|venta|prøvd|prøvde) [{fill}] ~3 (på|i|via|til) (chat|chatten|chaten|chatboten)',
    ],
    weak: true,
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(god hjelp|superhjelp|kjempehjelp|fikk hjelp|elsker|kjempefin|supre|flott)',
      '(har dere|finnes|når) ~2 (chat|chatten)',
    ],
  },
  {
    phrase: [
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
    ],
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(superhjelp|kjempehjelp|god hjelp|super hjelp|kjempegod hjelp|fin hjelp|rask hjelp|hyggelig hjelp|hyggelig betjening|gode hjelpen|fikk hjelp)',
    ],
  },
]

export const triedEmail: CuePhrases = [
  ...failingEmail,
  {
    phrase: '(autosvar*|standardmail*|mailene mine|mailen min|e-posten min|e-postene mine|mailene|e-postene)',
    weak: true,
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(god hjelp|superhjelp|kjempehjelp|fikk hjelp|elsker|kjempefin|supre|flott)',
      '(sette|satt|setter|konto|outlook|imap|server*|domene*|blocked|spam*)',
    ],
  },
  {
    phrase: [
      '(e-posten|mailen|eposten|mailene|e-postene|mail|e-post) [min|mine|vår|jeg sendte] ~5 (ubesvart|ubesvarte|retur|ignorert|ikke besvart|ikke svart|aldri besvart|uten svar|ulest|forsvunnet)',
      '(sendt|sendte|sender|skrevet|skrev|skriver|purret|purra|mailet|maila|mailer|mailte|emailet|mejla|e-postet|fått|fikk|får|svart|svarte|svarer|prøvd|prøvde|henvendt|henvendte|skreiv|kontaktet|kontakta) [{fill}] [jeg|æ|vi|dere|til dere|inn|ut|deres] ~4 (e-post|e-poster|e-posten|e-postene|epost|eposter|eposten|mail|mailer|mails|mailen|mailene|email|emails|e-mail|meil|meiler|e-postar)',
      '(mailet|maila|mailer|mailte|emailet|mejla|mailt|meila) [{fill}] [jeg|æ|dere|til|med|kundeservice|vi|inn]',
      '(hver gang|når) [{fill}] (jeg|æ|vi) [{fill}] (mailer|sender mail|sender e-post|skriver mail)',
      '(ingen|ikke|aldri|null|ennå ikke|ikkje|uten) [{fill}] [fått|får|noe|å få] [{fill}] [svar|respons] ~2 [på] [{fill}] (mail|mailen|mailene|mailer|e-post|e-posten|e-postene|epost|eposten|e-poster|mailen min|e-posten min|mailene mine)',
      '(mail|mailen|mailene|mailer|e-post|e-posten|e-postene|epost|eposten|e-poster|eposter) [min|mine|vår|våre|som|til dere|jeg sendte|deres] [{fill}] (er|blir|ble|har|kommer|kom|får|ligger|går|forsvinner|forsvant|står|gikk|spretter|uten|bare|ubesvart|besvares|svarer) ~3 (ubesvart|ubesvarte|besvart|retur|svart|svar|ikke|aldri|ignorert|ignorerte|lest|autosvar|ingen|tilbake|hull|tomrom|søppel*|lenge|ulest)',
      '(standardmail*|standardmailen|autosvar|autosvaret|automatisk svar|automatsvar|autoreply|auto-svar|autosvarene|standardsvar*|copy paste)',
      '(svarer|svare|leser|besvarer|åpner) [{fill}] (dere|de|noen|ikke|aldri|ingen) [{fill}] [ikke|aldri|ingen] [{fill}] [på] [{fill}] (mail|mailen|mailer|mailene|e-post|e-posten|e-poster|epost|eposten)',
      '(på|via|per|over) (mail|mailen|e-post|e-posten|epost|eposten) [{fill}] [uten|ingen|ikke|får|fikk|i|to|tre|fire|flere|men|siden|for|og]',
      '(svar|hjelp|respons|tilbakemelding|purring) [{fill}] på [{fill}] (mail|mailen|mailene|e-post|e-posten|e-postene|epost|eposten|e-poster)',
      '(to|tre|fire|fem|seks|sju|ti|flere|mange|utallige|gjentatte|en|ett|én) [{fill}] [ubesvarte|ulike|lange|høflige] [{fill}] (mail|mailer|mails|e-poster|e-post|eposter|epost|emails) [{fill}] [uten|og|senere|siden|til|ubesvart|på|ingen|ikke|sendt|i|har|er|til dere]',
      '(både|verken|hverken) [{fill}] [på] (mail|e-post|epost|mailer|mailen|e-posten)',
      '(chat|chatten|telefon|telefonen|tlf|pm|messenger|ringt|ringte|brev|sms) [{fill}] [og|eller|samt|og så|pluss] [{fill}] [sendt|på] [{fill}] (mail|e-post|epost|mailer|mailet|maila|mailen|e-posten)',
    ],
    not: [
      '(får|fikk|klarer) [{fill}] [jeg] {negation} [{fill}] [til å] (sendt|sende|satt|motta|mottatt|lest)',
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(superhjelp|kjempehjelp|god hjelp|super hjelp|kjempegod hjelp|fin hjelp|rask hjelp|hyggelig hjelp|hyggelig betjening|gode hjelpen|fikk hjelp)',
      '(fikk|får|fått|mottok|mottatt) [{fill}] [jeg|nettopp|en|et] ~2 (mail|e-post|epost|mailen|e-posten) [{fill}] fra (dere|noen|banken)',
      '(sette|satt|setter) opp',
      '(bekreftelsen|kvitteringen|billetten|fakturaen|koden|lenken|billettene|sporingsnummeret) ~4 (mail|e-post|epost)',
    ],
  },
]

export const triedPrivateMessage: CuePhrases = [
  ...failingMessage,
  {
    phrase: '(meldingen min|meldingene mine|meldinga mi|pm-en|pm-ene|dm-en|dm-ene)',
    weak: true,
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(god hjelp|superhjelp|kjempehjelp|fikk hjelp|elsker|kjempefin|supre|flott)',
      '(kan|skal|vil) (jeg|vi)',
    ],
  },
  {
    phrase: [
      '(svar|svare|les|lese|åpne|sjekk) [{fill}] [på] [{fill}] (pm-en|dm-en|meldingen|meldinga|innboksen|pm|dm|meldingene) (min|mi|mine|deres|dokkers)',
      '(melding|meldinga|meldingen|meldingene|pm|pm-en|dm|dm-en) [min|mi|mine|til dere|på messenger] ~7 (ubesvart|ubesvarte|ulest|ikke åpnet|ikke lest|sett|ikke besvart|stille|ingen svar|ignorert)',
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
    ],
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(superhjelp|kjempehjelp|god hjelp|super hjelp|kjempegod hjelp|fin hjelp|rask hjelp|hyggelig hjelp|hyggelig betjening|gode hjelpen|fikk hjelp)',
      '(kan|skal|vil|får|kunne) (jeg|vi|man) [{fill}] (sende|skrive|ta)',
      '(jeg|vi) (sender|sende|skriver|skal sende) [{fill}] [dere] ~2 (nå|straks|i kveld|først)',
    ],
  },
]

export const triedSocialPublic: CuePhrases = [
  ...failingPublic,
  {
    phrase: '(kommentaren min|innlegget mitt|spørsmålet mitt|her på siden|her på veggen|her inne)',
    weak: true,
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(god hjelp|superhjelp|kjempehjelp|fikk hjelp|elsker|kjempefin|supre|flott)',
    ],
  },
  {
    phrase: [
      '(twitret|tvitret|tvitra|twitra|tagget|tagga|nevnt) [{fill}] [jeg|æ] [{fill}] (dere|til dere|dokker|selskapet)',
      '(dere|noen|admin) [{fill}] (slettet|sletta|fjernet|fjerna|skjulte|skjuler|sletter|fjerner|ignorerer|ignorerte) [{fill}] (kommentaren|innlegget|spørsmålet|posten|kommentarene|innleggene) [min|mitt|mine]',
      '(la|lagt|legger|postet|posta|skrev|skrevet) [{fill}] [jeg|æ] [{fill}] [ut] (et|en|ett) [{fill}] (innlegg|kommentar|post|spørsmål|oppslag) ~6 (ingen|ikke|uten|aldri|ubesvart|stille|slettet|borte)',
      '(spørsmålet|innlegget|kommentaren|posten|spørsmål) (mitt|min|mine) ~6 (ubesvart|ubesvarte|ikke|aldri|ingen|slettet|sletta|fjernet|borte|stille|uten)',
      'dere [{fill}] svarer [{fill}] (alle|andre|bare|på alle) ~5 (enn|men|ikke|aldri) [{fill}] [meg|mitt|min|oss]',
      '(skrev|skrevet|skriver|spurte|spurt|spør|postet|posta|kommenterte|kommentert|kommenterer|la ut|lagt ut|skreiv|tagget|tagga|svart|purret|purra|klaget|klaga|etterlyste|etterlyst|spør|nevnte|twitret|tvitret) [{fill}] [jeg|æ|vi|dere|dette|det|til dere|om|dette samme] ~4 (veggen|facebook|fb|facebooksiden|facebook-siden|facebooksida|instagram|insta|twitter|x|kommentarfeltet|kommentarfelt|tråden|her inne|denne siden|siden deres|gruppa|gruppen|gruppa deres|siden her|offentlig|linkedin|tiktok|trustpilot|instagram-kontoen|under innlegget|her på siden|her på veggen|innlegget deres|posten deres|bildet deres)',
      '(skrev|spurte|kommenterte|la ut|postet|har skrevet|har spurt|spør|purrer|skriver) [{fill}] [jeg|æ|vi] [{fill}] (her|om dette her) [{fill}] [også] (i går|for|forrige|på mandag|tidligere|sist|i forrige|i uka|i juni|i juli|i mai|før|den|uten|på|flere|to|tre|<num>|også|siden|igjen|fredag|mandag|tirsdag|onsdag|torsdag|lørdag|søndag)',
      '(tredje|fjerde|femte|andre|tiende|ørtende|gjentatte|sjette|sjuende) [{fill}] (gang|gangen) [{fill}] (jeg|æ|vi) [{fill}] (spør|skriver|spurte|poster|kommenterer|etterlyser|purrer|ber|spør dere) [{fill}] [dere] (her|her inne|på siden|på facebook|om|i)',
      '(innlegget|kommentaren|spørsmålet|posten|tråden|innlegg|kommentarer) (mitt|min|mine|vår) [{fill}] [her|fra|på|om] ~3 (ubesvart|ubesvarte|borte|slettet|sletta|fjernet|fjerna|forsvant|forsvunnet|ignorert|ikke|skjult|vekk|uten|aldri|ingen)',
      '(ingen|ikke|aldri) [{fill}] [fått] (svar|svarer|svarte|svart|besvart) [{fill}] [på] [{fill}] (innlegget|kommentaren|kommentarer|kommentarene|her inne|facebook|her på|i kommentarfeltet|veggen|tråden|spørsmålet mitt her|innlegget mitt|her på siden)',
      '(svarer|svarte|leser|ser) [{fill}] (dere|de|ingen|ikke) [{fill}] [ikke|aldri] [{fill}] [på] [{fill}] (innlegg|kommentarer|kommentarene|kommentaren|innlegget|spørsmål) [{fill}] (her|på|i|under)',
      '(på|i) (facebook|instagram|twitter|x|veggen|facebook-siden deres|facebooksiden deres|gruppa deres|kommentarfeltet) [{fill}] [i går|på mandag|i mai|i juni|i juli|forrige|for|uten|og|ingen|tidligere|sist|også]',
      '(spør|spurte|spurt|skriver|skrev|skrevet) [{fill}] [dere] [{fill}] her (på|inne|i) [{fill}] [siden|veggen|gruppa|tråden|facebook|kommentarfeltet]',
      '(prøver|prøvde|prøvd|forsøker) [{fill}] [igjen] [{fill}] (her|facebook|twitter|instagram|veggen) [{fill}] (igjen|også|nå|uten|en gang til)',
    ],
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(superhjelp|kjempehjelp|god hjelp|super hjelp|kjempegod hjelp|fin hjelp|rask hjelp|hyggelig hjelp|hyggelig betjening|gode hjelpen|fikk hjelp)',
      '(dere|de) [{fill}] (la|legger|skrev|har lagt|poster|postet|skriver|deler) [{fill}] (ut|på)',
      '(følger|liker|elsker|så) [{fill}] (dere|siden|bildet|bildene)',
      'skriver her (siden|fordi|for|i håp|nå)',
    ],
  },
]

export const triedApp: CuePhrases = [
  ...failingApp,
  {
    phrase: ['{app-noun} ~6 {trouble}', '{trouble} ~5 {app-noun}'],
    weak: true,
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(god hjelp|superhjelp|kjempehjelp|fikk hjelp|elsker|kjempefin|supre|flott)',
      '(hvor|når|finnes|kommer) [{fill}] [det] [{fill}] (appen|app)',
      '(ny|nye) (app|appen) [{fill}] er [{very}] (fin|bra|flott)',
    ],
  },
  {
    phrase: [
      '{app-noun} [deres|min|til dere] ~3 {fails}',
      '{app-noun} [deres|min|til dere] [{fill}] {works} [{fill}] [meg|seg|jeg|det|den] [{fill}] (ikke|ikkje|itj|aldri|ingenting|ingen)',
      '{app-noun} ~6 {works} (den|det|ikke|ikkje) [{fill}] (ikke|ikkje|itj|aldri)',
      '(feilkode*|feilmelding*|hvit skjerm|svart skjerm|blank skjerm|noe gikk galt) ~5 {app-noun}',
      '{app-noun} [deres] [{fill}] (kastet|kasta|kaster|logget|logga|logger|dyttet) [{fill}] (meg|ut|jeg)',
      '(meldt|meldte|skrevet|skrev|spurt|spurte|sendt|sendte|purret|klaget|varslet) ~5 (i|via|på|gjennom) [{fill}] {app-noun} ~8 (ingen|ikke|aldri|null|uten|ingenting|fortsatt|stille)',
      '(avinstallert|reinstallert|slettet|sletta|lastet|lasta|oppdatert|oppdaterte|installert|prøvd|prøvde|testet) ~4 {app-noun} ~8 (ikke|ikkje|likevel|hjelper|samme|fortsatt|feil|ingenting|hang|stopp|krasj*)',
      '(knappen|knapp|funksjonen|siden|betalingen|bestillingen|innloggingen|kortet) ~4 (i|på) {app-noun} ~3 (ingenting|ikke|borte|død|feil|nede|grå|avvist|låst)',
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
    ],
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(superhjelp|kjempehjelp|god hjelp|super hjelp|kjempegod hjelp|fin hjelp|rask hjelp|hyggelig hjelp|hyggelig betjening|gode hjelpen|fikk hjelp)',
      '(når|hvor|finnes|kommer) [{fill}] [det] [{fill}] (appen|app)',
    ],
  },
]

export const triedWeb: CuePhrases = [
  ...failingWeb,
  {
    phrase:
      '(nettsiden|nettsida|nettsidene|hjemmesiden|hjemmesida|nettbutikken|kontaktskjemaet|nettskjemaet|siden deres|sida deres|sidene deres) ~6 {trouble}',
    weak: true,
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(god hjelp|superhjelp|kjempehjelp|fikk hjelp|elsker|kjempefin|supre|flott)',
      '(skrivefeil|står|leste|lest|så på)',
      '(hvor|når) [{fill}] på',
    ],
  },
  {
    phrase: [
      '{web-noun} [deres|min|til dere|på nettsiden|på nett] ~3 {fails}',
      '{web-noun} [deres|til dere] [{fill}] {works} [{fill}] [meg|seg|jeg|det|den] [{fill}] (ikke|ikkje|itj|aldri|ingenting|ingen)',
      '(feilkode*|feilmelding*|hvit skjerm|blank side|404|feil 500|noe gikk galt) ~5 (nettsiden|nettsida|nettsidene|nettbutikken|hjemmesiden|skjemaet|kontaktskjemaet|siden deres|sida deres)',
      '(lett|leter|leta|leitet|lette|leiter|søkt|søkte|søker|klikket|klikka|trykket) ~5 (nettsiden|nettsida|nettsidene|hjemmesiden|hjemmesida|nettstedet|sidene deres|siden deres) ~5 (uten|ikke|ingen|aldri|ingenting|umulig|timer|timevis|forgjeves)',
      '(fylt|fylte|fyller|sendt|sendte|sender|søkt|søkte|meldt|meldte|klaget|bestilt|bestilte) ~5 (nettskjema*|skjemaet|kontaktskjemaet|på nettsiden|på nettsida|via nettsiden|på nett|på nettet|skjema) ~8 (ingen|ikke|aldri|null|uten|ingenting|fortsatt|stille|avbrutt|stoppet|stoppa|feil|svar)',
      '(betalingen|bestillingen|kjøpet|søknaden|innsendingen|registreringen|påmeldingen) ~4 (på|via) (nettet|nett|nettsiden|nettsida) ~3 (avbrutt|stoppet|stoppa|ikke|feilet|feila|avvist|krasjet|krasja|hang)',
      '(på nett|på nettet|på nettsiden|på nettsida|på nettsidene|i nettbutikken) ~5 (betalingen|det|den|siden|alt|jeg|kjøpet) [{fill}] (stoppet|stoppa|stopper|krasjet|krasja|hang|henger|avbrutt|avvist|feilet|feila|ikke)',
      '(nettsiden|nettsida|nettsidene|nettsidan|hjemmesiden|hjemmesida|siden deres|sida deres|sidene deres|websiden|nettbutikken|nettstedet|kontaktskjemaet|skjemaet|skjemaet deres|bestillingssiden|bestillingssida|kjøpssiden|søknadsskjemaet|klageskjemaet|søknaden|nettskjemaet|betalingssiden|betalingssida|siden|sida|kassen|webskjemaet|booking-siden|bookingsiden|reiseplanleggeren|hjemmesidene|sidene) [deres|til dere|på nett|på nettsiden|dokkers] [{fill}] (er|var|har|krasjer|krasja|krasjet|kræsjer|henger|hang|fryser|frøs|virker|virket|funker|funka|fungerer|fungerte|døde|dør|nede|sier|sa|vil|kaster|kasta|stopper|stoppa|gir|ga|viser|viste|laster|lastet|spinner|snurrer|står|stod|hakker|streiker|forsvant|klarer|kommer|godtar|finner|hopper|går|gikk|e|feiler|svarer|tryner|sender|lar|nekter|nekta|blir|ble|tar|tok|åpner|lukker|låser|ber|tømmer|mister|ligger) [{fill}] ~2 (ikke|ikkje|ned|nede|hele|feil|feilmelding|meg|ut|bare|seg|opp|aldri|dau|død|svart|blank|hvit|tom|rundt|hver|når|ubrukelig|ingenting|ingen|fast|lenger|sakte|treg|tregt|at|noe|null|elendig|ustabil|borte|på|gang|404|500|tilbake|sende|betale|fram|videre|helt|av|tom|tomt)',
      '(nettsiden|nettsida|nettsidene|hjemmesiden|hjemmesida|nettbutikken|kontaktskjemaet|skjemaet|siden deres|sida deres) [deres] [{fill}] (krasjer|krasja|krasjet|kræsjer|fryser|henger|streiker|tryner|hakker|snurrer|dør|døde|feiler|nede|død)',
      '(får|fikk|fårke|klarer|greier|funker|kommer|går|virker|kom|slipper|finner|fant) [{fill}] [jeg|æ|vi|det|den|meg] [{fill}] {negation} ~5 (nettsiden|nettsida|nettsidene|hjemmesiden|hjemmesida|nettbutikken|skjemaet|kontaktskjemaet|siden deres|sida deres|søknaden|på nett|nettskjemaet)',
      '{negation} ~3 (inn på|åpnet|opp|til på|noe på|sendt|fylt ut|sende|bestille på|bestilt på|betalt på|svar på|svar via) [{fill}] (nettsiden|nettsida|nettsidene|hjemmesiden|nettbutikken|skjemaet|kontaktskjemaet|siden deres|nett|søknaden|klageskjemaet)',
      '(prøvd|prøvde|prøver|forsøkt|forsøkte|brukt|brukte|fylt|fylte|fyllt|sendt|sendte|lett|leita|leitet|lette|søkt|meldt|meldte|bestille|klaget) [{fill}] ~5 (nettsiden|nettsida|nettsidene|nettside|hjemmesiden|hjemmesida|nettbutikken|skjema|skjemaet|skjemaene|kontaktskjema|kontaktskjemaet|kontaktskjemaer|siden deres|nettskjema*|klageskjema*)',
      '(feil|feilmelding*|trøbbel|problemer|krøll|kluss|bugs|404|nedetid) [{fill}] (i|på|med) [{fill}] (nettsiden|nettsida|nettsidene|hjemmesiden|nettbutikken|skjemaet|kontaktskjemaet|siden deres|sida deres)',
      '(på nettsiden|på nettsida|på nettsidene|på hjemmesiden|i nettbutikken|i skjemaet|via kontaktskjemaet|via nettsiden|via skjemaet) [deres] [{fill}] (står|sto|kommer|kom|er|får|fikk|virker|funker|skjer|viser|mangler|dukker|sier|blir|ble|går|stopper|kan|finner|krasjer) [{fill}] ~3 (ikke|feil|bare|ingenting|ingen|noe gikk|blankt|fortsatt|feilmelding|opp|tomt|heller|404|aldri|null|feilkode|stopp|ingen ledige|man ikke)',
      '(både|verken|hverken) [{fill}] [på] (nettside|nettsiden|nettsida|nettbutikken|kontaktskjema|skjema)',
    ],
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(superhjelp|kjempehjelp|god hjelp|super hjelp|kjempegod hjelp|fin hjelp|rask hjelp|hyggelig hjelp|hyggelig betjening|gode hjelpen|fikk hjelp)',
      '(kan|går|får) (jeg|man|det|vi) [{fill}] [an|å|lov] (bestille|kjøpe|betale)',
    ],
  },
]

export const triedLoggedIn: CuePhrases = [
  ...failingLogin,
  {
    phrase:
      '(nettbanken|min side|mine sider|minside|innloggingen|innlogginga|påloggingen|pålogginga|logge inn|logga inn|logget inn|logge på|bankid|kundeportalen|kundesida|kundesiden|kodebrikka|kodebrikken) ~5 {trouble}',
    weak: true,
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(god hjelp|superhjelp|kjempehjelp|fikk hjelp|elsker|kjempefin|supre|flott)',
      '(hvordan|hvor) (logger|finner|ser|endrer) (jeg|man|vi)',
      '(svindl*|falsk*|lure*|koder|phishing)',
    ],
  },
  {
    phrase: [
      '{login-noun} [deres|min|til dere] ~3 {fails}',
      '{login-noun} [deres] [{fill}] {works} [{fill}] [meg|seg|jeg|det|den] [{fill}] (ikke|ikkje|itj|aldri|ingenting|ingen)',
      '(får|fikk|fårke|klarer|greier|kommer|slipper|kjæm|kjem|kommet|fått|klarte|kom) [{fill}] [jeg|æ|vi|meg] [{fill}] (ikke|ikkje|itj|ittj|itte|ente|aldri) [{fill}] ~3 (logget|logga|logge|inn på|inn i|signert|signere|pålogget|innlogget|godkjent med|til på) ~3 {login-noun}',
      '(får|fikk|fårke|klarer|greier|klarte) [{fill}] [jeg|æ|vi|meg] [{fill}] (ikke|ikkje|itj|ittj|itte|ente|aldri) [{fill}] [å|til å] (logget|logga|logge) [{fill}] [meg|inn|på]',
      '(får|fikk|klarer) [{fill}] [jeg|æ|vi] [{fill}] (ikke|ikkje|itj|aldri) [{fill}] [til å] (signert|signere|godkjent|legitimert|identifisert) [{fill}] [med|via]',
      '(skrev|skrevet|sendt|sendte|spurt|spurte|meldt|meldte|lagt igjen) ~5 (innlogget|i nettbanken|på min side|på mine sider|på minside|i kundeportalen|i portalen|via min side|i innboksen i nettbanken) ~8 (ingen|ikke|aldri|null|uten|ingenting|fortsatt|stille|svar)',
      '(logget inn|logget meg inn|logga inn|innlogget|inne på min side|inne i nettbanken) ~8 (ikke|ingen|ingenting|feil|aldri|fant ikke|finner ikke|blank|tomt|forsvunnet)',
      '(på|i) (min side|mine sider|minside|nettbanken|portalen|kundeportalen) ~4 (står|sto|er|var|viser|fant|finner|mangler|kommer) ~3 (ikke|ingenting|ingen|bare|feil|tomt|utilgjengelig|blankt|forsvunnet|borte)',
      '(kommer|kom) [{fill}] [jeg|æ|vi] [{fill}] [meg] [{fill}] (ikke|ikkje|itj|aldri) [{fill}] [meg] inn',
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
    ],
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(superhjelp|kjempehjelp|god hjelp|super hjelp|kjempegod hjelp|fin hjelp|rask hjelp|hyggelig hjelp|hyggelig betjening|gode hjelpen|fikk hjelp)',
      '(hvordan|hvor|kan|må) (jeg|man|vi) [{fill}] (logger|logge|ha|bruke|se|finne)',
      '(hvordan|hvor) (logger|finner|ser|endrer) (jeg|man|vi)',
    ],
  },
]

export const triedBranch: CuePhrases = [
  ...failingBranch,
  {
    phrase:
      '(skranken|skranka|kontoret deres|kontoret|filialen|avdelinga|avdelingen deres|lokalkontoret|luka|servicetorget|innom dere|innom|i butikken|butikken deres) ~6 {trouble}',
    weak: true,
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(god hjelp|superhjelp|kjempehjelp|fikk hjelp|elsker|kjempefin|supre|flott)',
      '(jobbe|jobb|stilling)',
    ],
  },
  {
    phrase: [
      '{branch-noun} [deres|min|vår|i|på] [<cap>] [{fill}] (nekter|nektet|nekta|henviser|henviste|avviste|avviser|stengt|stengte|låst|sender|sendte|visste|vet|kunne|ville|skyldte|skylder|påstår|påstod|sier|sa|ga) ~3 (ikke|ikkje|ingenting|ingen|meg|til dere|videre|at|å|rundt|opp|beskjed|på)',
      '(står|stod|sto|stått|ventet|ventar|venta|satt|sittet) ~5 (i|på|ved) {branch-noun}',
      '(prøvd|prøvde|forsøkt|forsøkte|gått|gikk|dro|kjørte|reiste|møtte|innom) ~7 (i|på|til|ved|hos) {branch-noun} ~9 (ikke|ikkje|itj|ingen|ingenting|stengt|låst|nektet|avvist|tom|måtte|beskjed|hjem|igjen|men|visste)',
      '(i|på|ved) {branch-noun} [<cap>|i <cap>|på <cap>] [{fill}] (visste|vet|kunne|ville|sa|ba|fikk|ble|nektet|hjalp|trakk|skjønte|henviste) ~4 (ikke|ingenting|ingen|meg|at|jeg|beskjed|avvist|på)',
      '(ble|blei|blitt|vart) ~2 (avvist|sendt hjem|sendt videre|bortvist|avspist|nektet) ~3 (i|på|ved|av) {branch-noun}',
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
    ],
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(superhjelp|kjempehjelp|god hjelp|super hjelp|kjempegod hjelp|fin hjelp|rask hjelp|hyggelig hjelp|hyggelig betjening|gode hjelpen|fikk hjelp)',
    ],
  },
]

export const triedLetter: CuePhrases = [
  ...failingLetter,
  {
    phrase: '(brevet mitt|brevene mine|mine brev|mine to brev|klagebrevet)',
    weak: true,
    not: [
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(god hjelp|superhjelp|kjempehjelp|fikk hjelp|elsker|kjempefin|supre|flott)',
    ],
  },
  {
    phrase: [
      '(brevet|brevene|brev|klagebrevet|søknaden|papirene|skjemaet|dokumentene|*brev|*brevet) [mitt|mine|min|vårt|våre] ~4 (forsvunnet|forsvant|borte|ubesvart|retur|kom aldri fram|aldri fram|kom ikke fram|uåpnet|ulest|i en skuff)',
      '(postla|postlagt|postet|posta|returnerte|returnert|sendte|sendt|sender) ~6 (i posten|per post|i svarkonvolutt*|svarkonvolutt*|i konvolutt*|rekommandert|brev|brevpost) ~9 (ingen|ikke|aldri|ingenting|uten|fortsatt|fremdeles|null|svar|forsvunnet|stille|hørt)',
      '(postla|postlagt) [{fill}] [jeg|vi]',
      '(purrebrev|klagebrev|standardbrev|brev) [{fill}] (seinere|senere|tilbake på|uten svar|og null|og ingen|etter brev)',
      '(fikk|får|fått) [{fill}] (bare|kun|et|ett) [{fill}] standardbrev',
      '(klaget|klaga|klagde|henvendt meg|purret) [{fill}] skriftlig',
      '(sendt|sendte|sender|skrevet|skrev|skriver|skreiv|postet|posta|levert|leverte|purret|svart|svarte|fått|fikk|besvart|lagt) [{fill}] [jeg|æ|vi|dere|til dere|inn|ennå|dem] ~4 (brev|brevet|brevene|breva|papirbrev|klagebrev*|rekommandert|rekommanderte|i posten|per post|konvolutt*|postkort|på papir|papirskjema*|skriftlig klage|faks|håndskrevet|brever)',
      '(brev|brevet|brevene|breva|klagebrevet|brevet mitt|brevene mine) [mitt|mine|vårt|våre|jeg sendte|fra meg|til dere] [{fill}] (er|blir|ble|har|står|ligger|kom|kommer|forsvant|ubesvart|ubesvarte|besvares|i) ~3 (ubesvart|ubesvarte|svar|svart|ikke|aldri|ingen|besvart|ignorert|forsvant|forsvunnet|borte|retur|ulest|åpnet|mottatt|dager|uker)',
      '(to|tre|fire|fem|seks|flere|mange|gjentatte|<num>|et|ett|enda et|mine to|mine tre) [{fill}] [rekommanderte|ubesvarte|lange|håndskrevne|høflige] [{fill}] (brev|klagebrev|rekommanderte brev) [{fill}] [uten|og|senere|siden|til|ubesvart|ingen|ikke|sendt|i|har|er|<num>]',
      '(ingen|ikke|aldri|ennå ikke|uten|ikke ennå) [{fill}] [fått|å få] [{fill}] (svar|besvart|svart|respons) [{fill}] [på] [{fill}] [mine|mitt|to|tre|de] (brev|brevet|brevene|breva|klagebrev*|to brev|tre brev)',
      '(brev|brevet) [{fill}] (<num>|i|fra|den|datert) [{fill}] (januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|<num>)',
      '(skriftlig|per post|i posten|per brev|brevlig) [{fill}] (klage|klaget|henvendt|henvendelse|brev|henvendelser|to|tre|flere|uten|ingen|purret)',
    ],
    not: [
      '(fått|fikk|får|få|mottatt|mottok|åpne|åpnet|åpner|kom|kommet|lest) [{fill}] [et|noe|flere|ett|jeg] [{fill}] (brev|brevet|brevene)',
      '(takk|takker) [{fill}] (til|for|dere|så mye)',
      '(superhjelp|kjempehjelp|god hjelp|super hjelp|kjempegod hjelp|fin hjelp|rask hjelp|hyggelig hjelp|hyggelig betjening|gode hjelpen|fikk hjelp)',
      '(fikk|får|fått|mottok|mottatt|sender|sendt|sendte) [{fill}] [jeg|dere|nettopp] [{fill}] [et|meg] [{fill}] brev [{fill}] (fra|når|om at)',
      '(hvorfor|når) [{fill}] (sender|sendte|skriver) dere',
    ],
  },
]
