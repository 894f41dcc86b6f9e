import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Where others read. */
export const publicPlace: CuePhrases = [
  '(her|nedenfor|under her|herunder) [i] [kommentaren|kommentarfeltet|tråden|innlegget|nedenfor]',
  '(i|under|på) [en|et|denne|dette] (kommentar|kommentaren|kommentarene|kommentarfeltet|tråden|innlegget|veggen)',
]

/** What is asked for goes elsewhere than here, is left out, or is told but roughly. */
export const askedElsewhere: CuePhrases = [
  '(trykk|trykker|klikk|klikker|velg|velger) [på|inn]',
  '(i|ved|på|til|fra) (kassen|kassa|utsjekken|betalingen|skjemaet|søknaden|feltet|ruten|ruta|emnefeltet|emnelinjen|appen|spillet|displayet|terminalen|automaten|konvolutten|pakken|etiketten|skjermen|mobilbanken|meldingsfeltet|referansefeltet|fanen|nettleseren|ruteren|sms-en|kid-feltet)',
  '(når|da|hvis|før) {you} [{fill}] (betaler|handler|sjekker|bestiller|fyller|registrerer|installerer|henter|leverer|kommer|melder|søker|går|parkerer|logger)',
  '(ved|under|før) (betaling|betalingen|kjøp|kjøpet|bestilling|bestillingen|registrering|registreringen|henting|hentingen|ankomst|ombordstigning|innsjekking|utlevering|innlogging)',
  '(som|i) (kid|referanse|emne|overskrift|melding|betalingsreferanse|brukernavn)',
  '(ta|tar|ha|vis|viser) [{fill}] (med|fram|frem) ~3 (legitimasjon|leg|pass|førerkort|id-kort|billett|billetten)',
  '(vis|viser|lever|leverer|gi|oppgi) ~4 (til|for|hos|på|ved|i) (personalet|sjåføren|konduktøren|apoteket|apotek|resepsjonen|inngangen|skranken|døra|døren|kassen|biblioteket|gjenvinningsstasjonen|vakten|legekontoret|et apotek|butikken)',
  '(apotek|apoteket|gjenvinningsstasjonen|miljøstasjonen|i døra|i døren|i resepsjonen|ved inngangen)',
  'uten ~2 (navn|navnet|navnene|adresse|adressen|nummer|nummeret|personopplysninger|opplysninger)',
  '(omtrent|sånn cirka|cirka hvor|hvilket sted|hvilken kommune|hvilken by|hvilket område|hvilken bydel|bare stedet|bare kommunen|bare området|bare bygda)',
  '(rabattkode*|kampanjekode*|gavekort*|verdikode*|vervekode*|feilkode*|landkode*)',
]

/** The one addressed, or another person told of. */
export const someone: CuePhrases = [
  '(du|deg|din|ditt|dine|hun|han|henne|ham|hennes|hans|kunden|pasienten)',
  '(mamma|mammas|pappa|pappas|mor|far|moren|faren|mora|mormor|morfar|farmor|farfar|besteforeldre|bestemor|bestefar|sønnen|sønnens|datteren|dattera|datterens|barnet|barnets|kona|konas|mannen|mannens|samboeren|samboerens|søsteren|broren|naboen|naboens)',
  '<name> (har|er|hadde|fikk|ligger|lider)',
]

/** Makes what follows a supposition or a rule. */
export const supposes: CuePhrases = [
  {
    phrase: '^ (blir|får|skulle|har|er) (du|man|noen|hunden|katten|barnet|hesten|den|det|et|en)',
    in: 'statement',
  },
  '(om|hvis|dersom|såfremt|forutsatt|uansett|eksempelvis|f.eks)',
  '(når|for) (du|man|noen|den|barn|et barn|en) [{fill}] (blir|har|er|som|trenger|får)',
  '(ved|mot|for eksempel|som følge av) (*het|*dom|*skade|*syk*|*ulykke|graviditet|skade|ulykke)',
  '(kan|skal|får|pleier|må|bør) (man|den|alle)',
]

/** What the public knows persons by: a work, a show, an office. */
export const onShow: CuePhrases = [
  '(konsert*|*konserten|billett*|utstilling*|*utstillingen|forestilling*|musikal*|turné*|turneen|maleri*|malt av|veggmaleri*|statue*|bysten|boka|boken|bøker|bok av|roman*|film|filmen|låt|låta|album|plate|forfatteren|kunstneren|artisten|kongen|dronningen|statsministeren|statsråd*|mesteren|landslaget|nobels|museet|åpnes av|opptrer|foredrag*|medvirker)',
]
