import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { weak } from '../phrases.js'

/** A channel and its failure side by side, in any words; weak where a success would read the same. */
export const failingChat: CuePhrases = [
  '(satt|sittet|sitter|venta|ventet|venter|stått|hang|hengt) [{fill}] ~3 (i|på) (chat|chatten|chaten|chat-kø|chatkø) ~4 (min|minutter|timer|time|dag|kvelden|evighet|kø|uten|svar)',
  '(purra|purret|mast|masa|spurt) [{fill}] ~3 (på|i|via) (chat|chatten|chaten)',
  ...weak('^ [og|så|først] (chat|chatten|chatboten) ~5 {trouble}', '{trouble} ~3 (chat|chatt|chatbot)'),
]

export const failingEmail: CuePhrases = [
  '(e-post|epost|mail|mailen|e-posten|mailer|e-poster) ~4 (ubesvart*|retur|returnert|autosvar*|svarløs*|sprett*|bounce*|uten svar|ikke svar*|ingen svar|ignorert|forsvunnet|spamfilter*)',
  '(ingen|null|ikke) [{fill}] (svar|respons|livstegn|reaksjon) [{fill}] (på|fra|via|per) [{fill}] ~2 (e-post*|epost*|mail*)',
  ...weak('^ [og|så] (e-post|epost|mail) ~4 {trouble}'),
]

export const failingMessage: CuePhrases = [
  '(dm|dm-en|dm-er|pm|pm-en|innboks|innboksen|privatmelding*|private meldinger|direktemelding*|messenger) ~6 (ubesvart*|sett|lest|uten svar|ikke svar*|ingen svar|ignorert|stille|tommel|uka siden|uker siden|dager siden|står der|fortsatt)',
  ...weak(
    '^ [og|så] (innboks|innboksen|dm|pm|messenger) ~4 {trouble}',
    '(tok|tatt|sendte|sendt|skrev|skrevet) [{fill}] ~4 (dm|pm|innboksen|messenger|privatmelding*|privat melding)',
  ),
]

export const failingPublic: CuePhrases = [
  '(tråden|tråd|innlegget|innlegg|kommentaren|kommentarer|spørsmålet mitt|posten min|innleggene|kommentarene|spørsmål) ~7 (ubesvart*|uten svar|ignorert|overses|oversett|slettet dere|ikke svart|aldri svar|fikk ikke svar|ingen svarte|ingen svarer)',
  '(andre|tredje|fjerde|femte|sjette|sjuende|tiende|ente) (tråden|innlegget|kommentaren|posten|gangen jeg skriver|gangen jeg spør|gang jeg skriver|gang jeg spør|gang jeg kommenterer)',
  '(spurt|skrevet|postet|posta|kommentert|maset|etterlyst) [{fill}] ~3 (her|på veggen|på veggen deres|på facebook|på facebook-siden|på facebooksiden|i kommentarfeltet|offentlig|på instagram|på twitter) ~5 (ganger|før|svar|ingen|uten|uker|dager|i mai|siden|måneder)',
  ...weak(
    '(skrevet|skrev|postet|posta|spurt) [{fill}] ~3 (på facebook*|på veggen|på instagram|i kommentarfeltet|på siden deres|på sida deres)',
  ),
]

export const failingBranch: CuePhrases = [
  '(kontoret|filialen|skranken|skranka|ekspedisjonen|luka|butikken deres|avdelinga|avdelingen|servicetorget|servicekontoret|resepsjonen|hentestedet|utleveringsstedet|postkontoret|verkstedet) ~4 (stengt|stengte|lukket|lukka|nedlagt|flytta|flyttet|låst|sendte meg|ba meg|viste meg|henviste|visste ikke|kunne ikke|ville ikke|avviste|nektet|nekta|uten folk|ubemannet)',
  '(stengte|stengt|låste|lukket|lukka) [{fill}] (døra|døren|luka|skranken|kontoret|butikken|ekspedisjonen) [{fill}] [rett|foran|i] [{fill}] ~2 (trynet|nesa|meg|ansiktet|før|tida)',
  ...weak(
    '(møtt|møtte|vært|dratt|dro|gikk|gått|stått|sto|stod|reiste|reist|kjørte|kjørt|sykla|gikk innom|stakk innom) [{fill}] [opp] ~3 (kontoret|filialen|skranken|skranka|butikken deres|avdelinga|avdelingen|ekspedisjonen|rådhuset|servicetorget|banken|verkstedet|hentestedet|postkontoret|resepsjonen)',
  ),
]

export const failingLetter: CuePhrases = [
  '(brev|brevet|brevene|klagebrevet|papirskjemaet|søknaden per post) ~7 (retur|ubesvart*|uten svar|blitt borte|forsvunnet|forsvant|ikke svart|ingen svar|aldri svar|aldri fått|ikke besvart|ignorert)',
  '(svare|svarer|svar|reagerer|reagere) [{fill}] [dere|lenger] [{fill}] {negation} [{fill}] på [{fill}] (brev|brevet|brevene|brevpost)',
  '{negation} ~3 (svare|svarer|svar|svart) [{fill}] på [{fill}] (brev|brevet|brevene|mitt brev)',
  ...weak(
    '(sendt|skrevet|sendte|skrev|levert) [{fill}] ~3 (brev|brevet|brevene|to brev|klagebrev*|rekommandert|papirskjema*|i posten)',
  ),
]

export const failingLogin: CuePhrases = [
  '(logge|logger|logga|logget) [{fill}] [meg] [{fill}] (inn|på) ~6 {trouble}',
  '(får|kommer|klarer|slipper|greier|fikk|kom) [{fill}] [jeg|æ|meg] [{fill}] {negation} [{fill}] [meg|å] [{fill}] (logga|logget|logge|inn på|på min|på mine)',
  '(passordet|passord|bankid|bankid-en|påloggingen|påloggingi|pålogginga|innloggingen|innlogginga|kodebrikka|kodebrikken|engangskoden|brukeren min|sesjonen) ~6 (feil|ugyldig|ukjent|brukt|utløpt|utløper|avvist|virker ikke|funker ikke|fungerer ikke|godtas ikke|nektes|sperret|sperra|låst|aldri)',
]

export const failingWeb: CuePhrases = [
  '(sida|nettsida|nettsiden|nettsidene|webmailen|webmail|skjemaet|kontaktskjemaet|nettbutikken|handlekurven|portalen) (påstår|hevder|kaster|spytter|nekter|fryser|henger|sier bare|svarer ikke|laster ikke|går i ring|kollapser|dør|tuller)',
  '(skjemaet|kontaktskjemaet|nettskjemaet|kontaktskjema) ~5 (ganger|uten svar|ingen svar|ubesvart|forsvant|henger|feil*)',
]

export const failingPhone: CuePhrases = [
  '(pågang|ventetid|ventetida|kø|venting|trykk) ~3 (på|i) (telefon|telefonen|tlf|telefonene)',
  '(ringt|ringte|ringer) ~4 (men|og) ~3 (ingen|fikk beskjed|ble sendt|ble satt|la på|brøt|opptatt|ba meg|sa at)',
]

export const failingApp: CuePhrases = [
  '(appen|app|*appen|mobilbanken) ~4 (slukte|spiste|viser feil|tar bort|sletter|slettet|mistet|krasjer|kræsjer|henger|fryser|nekter|feiler|svikter|kaster meg|hakker|streiker|tryner|låser seg|trakk meg|trakk dobbelt)',
  '(foregår|skjer|skjedd|galt|feil) [{fill}] med [{fill}] (appen|*appen|mobilbanken)',
]
