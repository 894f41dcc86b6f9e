import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Where others read. */
export const publicPlace: CuePhrases = [
  '(her|nedanfor|under her|herunder) [i] [kommentaren|kommentarfeltet|tråden|innlegget|nedanfor]',
  '(i|under|på) [ein|eit|denne|dette] (kommentar|kommentaren|kommentarane|kommentarfeltet|tråden|innlegget|veggen)',
]

/** What is asked for goes elsewhere than here, is left out, or is told but roughly. */
export const askedElsewhere: CuePhrases = [
  '(trykk|trykkjer|klikk|klikkar|vel|velj|vel ut) (på|inn)',
  '(i|ved|på|til|frå) (kassa|kassen|utsjekken|betalinga|skjemaet|søknaden|feltet|ruta|emnefeltet|emnelinja|appen|spelet|displayet|terminalen|automaten|konvolutten|pakken|pakka|etiketten|skjermen|mobilbanken|meldingsfeltet|referansefeltet|fana|nettlesaren|ruteren|sms-en|kid-feltet)',
  '(når|då|viss|før) {you} ~1 (betaler|handlar|sjekkar|bestiller|fyller|registrerer|installerer|hentar|leverer|kjem|melder|søkjer|går|parkerer|loggar)',
  '(ved|under|før) (betaling|betalinga|kjøp|kjøpet|bestilling|bestillinga|registrering|registreringa|henting|hentinga|framkomst|ombordstiging|innsjekking|utlevering|innlogging)',
  '(som|i) (kid|referanse|emne|overskrift|melding|betalingsreferanse|brukarnamn)',
  '(ta|tek|ha|vis|viser) ~1 (med|fram) ~3 (legitimasjon|leg|pass|førarkort|id-kort|billett|billetten)',
  '(vis|viser|lever|leverer|gje|gi|oppgje) ~4 (til|for|hos|hjå|på|ved|i) (personalet|sjåføren|konduktøren|apoteket|apotek|resepsjonen|inngangen|skranken|døra|kassa|biblioteket|gjenvinningsstasjonen|vakta|legekontoret|eit apotek|butikken)',
  '(apotek|apoteket|gjenvinningsstasjonen|miljøstasjonen|i døra|i resepsjonen|ved inngangen)',
  'utan ~2 (namn|namnet|namna|adresse|adressa|nummer|nummeret|personopplysningar|opplysningar)',
  '(omtrent|sånn cirka|cirka kvar|kva stad|kva kommune|kva by|kva område|kva bydel|berre staden|berre kommunen|berre området|berre bygda)',
  '(rabattkode*|kampanjekode*|gåvekort*|verdikode*|vervekode*|feilkode*|landkode*)',
]

/** The one addressed, or another person told of. */
export const someone: CuePhrases = [
  '(du|deg|din|di|ditt|dine|ho|han|henne|hennar|hans|kunden|pasienten)',
  '(mamma|mammas|pappa|pappas|mor|far|mora|faren|mormor|morfar|farmor|farfar|bestemor|bestefar|sonen|dottera|barnet|kona|mannen|sambuaren|systera|broren|naboen)',
  '<name> (har|er|hadde|fekk|ligg|lid)',
]

/** Makes what follows a supposition or a rule. */
export const supposes: CuePhrases = [
  {
    phrase: '^ (blir|vert|får|skulle|har|er) (du|ein|nokon|hunden|katten|barnet|hesten|den|det|eit)',
    in: 'statement',
  },
  '(om|viss|dersom|såframt|uansett|eksempelvis|t.d)',
  '(når|for) (du|ein|nokon|den|barn|eit barn) ~1 (blir|vert|har|er|som|treng|får)',
  '(ved|mot|til dømes|som følgje av) (*heit|*dom|*skade|*sjuk*|*ulukke|graviditet|skade|ulukke)',
  '(kan|skal|får|plar|må|bør) (ein|den|alle)',
]

/** What the public knows persons by: a work, a show, an office. */
export const onShow: CuePhrases = [
  '(konsert*|*konserten|billett*|utstilling*|*utstillinga|framsyning*|førestilling*|musikal*|turné*|turneen|måleri*|måla av|statue*|bysten|boka|bøker|bok av|roman*|film|filmen|låt|låta|album|plate|forfattaren|kunstnaren|artisten|kongen|dronninga|statsministeren|statsråd*|meisteren|landslaget|nobels|museet|blir opna av|opptrer|foredrag*|medverkar)',
]
