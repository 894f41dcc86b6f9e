import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Where others read. */
export const publicPlace: CuePhrases = [
  '(här|nedan|nedanför|härunder) [i] [kommentaren|kommentarerna|kommentarsfältet|tråden|inlägget|nedan]',
  '(i|under|på) [en|ett|den här|det här|detta|denna|din] (kommentar|kommentaren|kommentarerna|kommentarsfältet|tråden|inlägget|väggen|svaret)',
]

/** What is asked for goes elsewhere than here, is left out, or is told but roughly. */
export const askedElsewhere: CuePhrases = [
  '(tryck|tryckt|trycker|klicka|klickar|välj|väljer) [på|in]',
  '(i|vid|på|till|från) [din|ditt|er] (kassan|utcheckningen|formuläret|ansökan|blanketten|fältet|rutan|rubriken|ämnesraden|ämnesfältet|appen|spelet|displayen|dosan|terminalen|automaten|kuvertet|paketet|etiketten|skärmen|bankappen|meddelanderaden|referensfältet|fliken|webbläsaren|routern|sms:et)',
  '(när|då|om|innan) {you} [{soft}] (betalar|handlar|checkar|bokar|beställer|fyller|registrerar|installerar|hämtar|lämnar|kommer|anmäler|söker|kliver|parkerar|loggar)',
  '(vid|under|före) (betalning|betalningen|köp|köpet|beställning|bokning|bokningen|registrering|registreringen|hämtning|hämtningen|ankomst|ombordstigning|incheckning|utlämning|utlämningen|inloggning)',
  '(som|i) (ocr|referens|ämne|rubrik|meddelande|betalningsreferens|användarnamn)',
  '(ta|tar|tag|ha|visa|visar) [{soft}] (med|upp|fram) ~3 (legitimation|leg|pass|körkort|id-kort|biljett|biljetten)',
  '(visa|visar|lämna|lämnar|ge|uppge) ~4 (för|till|hos|på|vid) (ombudet|personalen|chauffören|konduktören|apoteket|apotek|receptionen|entrén|disken|dörren|kassan|biblioteket|återvinningscentralen|vakten|vårdcentralen|föraren|ett apotek)',
  '(apotek|apoteket|ombudet|återvinningscentralen|återvinningen|miljöstationen|i dörren|i entrén|i receptionen)',
  'utan ~2 (namn|namnet|namnen|adress|adressen|nummer|numret|personuppgifter|uppgifter)',
  '(ungefär|på ett ungefär|i stora drag|vilken ort|vilken kommun|vilken stad|vilket område|vilken stadsdel|bara orten|bara kommunen|bara området|bara byn)',
  '(*rabattkod|*rabattkoden|kampanjkod|kampanjkoden|presentkort*|värdekod*|värvningskod*|felkod*|landskod*)',
]

/** The one addressed, or another person told of. */
export const someone: CuePhrases = [
  '(du|dig|dej|din|ditt|dina|hon|han|hen|henne|honom|hennes|hans|hens|kunden|patienten)',
  '(mamma|mammas|pappa|pappas|mor|far|mormor|morfar|farmor|farfar|sonen|sonens|dottern|dotterns|barnet|barnets|frun|fruns|maken|makens|makan|makans|mannen|mannens|sambon|sambons|systern|brodern|grannen|grannens)',
  '<name> (har|är|hade|fick|ligger|lider)',
]

/** Makes what follows a supposition or a rule. */
export const supposes: CuePhrases = [
  {
    phrase: '^ (blir|får|skulle|drabbas|har|är) (du|man|någon|hunden|katten|barnet|hästen|den|det|ett|en)',
    in: 'statement',
  },
  '(om|ifall|såvida|förutsatt|utifall|oavsett|exempelvis|t.ex)',
  '(när|då|för) (du|man|någon|den|barn|ett barn|en) [{soft}] (blir|har|är|är|som|behöver|drabbas|får)',
  '(vid|mot|till exempel|till följd av) (*het|*dom|*skada|*sjuk*|*olycka|graviditet|skada|olycksfall)',
  '(kan|ska|får|brukar|måste|bör) (man|den|alla)',
]

/** What the public knows persons by: a work, a show, an office. */
export const onShow: CuePhrases = [
  '(konsert*|*konserten|biljett*|utställning*|*utställningen|föreställning*|musikal*|spelning*|turné*|turnén|målning*|målad av|muralmålning*|staty*|byst|boken|böcker|bok av|roman*|film|filmen|låt|låten|album|skiva|författaren|konstnären|artisten|kungen|drottningen|statsministern|ministern|mästaren|landslaget|nobelpriset|museet|invigs av|invigningstalar*|uppträder|spelar upp|föreläser|medverkar)',
]
