import type { CuePhrases } from '../../../../src/text/lexicon.js'

const YOURS = [
  '{pet-name} (din|di|dine|ditt|hans|hennar|deira|dykkar|vår|våre|vårt|sin|si|sine|min|mi|som|til|til deg|hos|på|i)',
]
const ABOUT = [
  '(til|frå|med|for|av|ein|ei|eit|den|ho|han|begge|denne|andre|kvar|ny|nye|eldste|yngste|vesle) {pet-name}',
  '(du|som|er|vart|blir|og) {pet-name} ~ (på|i|for)',
]

/** Over-familiar: pet names, slang, mate talk, hugs. */
export const chummy: CuePhrases = [
  // Pet names in address
  {
    phrase: '^ {mate-hello} {pet-name}',
    not: [
      ...YOURS,
      '(mann|mannen|sjef|sjefen|kaptein|frøken) <cap>',
      'kjære (deg|alle|kunde)',
      'kjære {pet-name} <name>',
    ],
  },
  { phrase: '^ {mate-hello} {mate-hello} {pet-name}', not: YOURS },
  { phrase: '{mate-hello} (på deg|der|du|då|da|igjen|att|hei) {pet-name}', not: YOURS },
  '(kjære|hei|hallo|halla|gode|gamle|snille|søte|vesle|lille|go) (vene|ven|venn|vennen|venen|kompis|kamerat|bror|veninne|veninna|du) (min|mi|$)',
  '(kjære|gode|gamle|snille|søte|vesle|lille|go) (vene|vennen|venen|kompis|kamerat|veninne|veninna|jenta|guten|venn|ørn|ugle|sjokoladekjeks)',
  '(ven|venn|vennen|venen|kompis|kompisen|kamerat|skatt|skatten|gull|gullet|jenta|guten|gutten|elskling|veninne|hjarteven) (min|mi|mitt)',
  '{dear-adj} {pet-name} $',
  'du (gamle|gode|snille|kjære) (ven|venn|vene|ørn|røver|slitar|kriger)',
  "(go'jenta|go'guten|go'venn|gojenta|goguten|go'ungen|godjenta|godguten|go'vennen)",
  '(elsk|elskar|elske|digg|diggar|digger) (deg|dykk)',
  '(du|de) er ~1 (jo|berre|heilt) ~1 (herleg|nydeleg|fantastisk|dritbra|supersøt|for god|skjønn) (du|altså|ass|a)',
  '(gamle|gode|kjære) (dreng|gut|ørn|røy|sliter|traver|travar|tøff|kriger|krigar|hest)',
  {
    phrase:
      '(kompis|kamerat|bro|brosjan|brosef|bestis|dude|homie|brormann|gulljenta|gullguten|gromgut|gromguten|gromjenta|snuppa|snuppen|søtnos|godingen|veslemor|lillemor|guttemann|gullungen|skattepus|sweetie|darling|buddy|mate|babe|honey|kjekken|søta)',
    not: [...YOURS, ...ABOUT],
  },
  {
    phrase:
      '(vennen|venen|vesla|gullet|søten|pus|pusen|gutten|elskling|kisen|kis|legend|høvding|champ|luringen) $',
    not: [
      ...YOURS,
      ...ABOUT,
      '(på|for|mot|over|under|skyldig|betale|restskatt|om|betalt|låst|bestilt|fått) {pet-name}',
    ],
  },
  {
    phrase:
      '(du|då|da|nei|ja|jo|hei|så|sorry|beklagar|takk|greitt|okei|ok|neida|joda|jada) (vennen|venen|vesla|skatten|gullet|skatt|gull|søten|jenta|gutten|guten|elskling|kisen|kis|mann|mannen|bror|brur|kongen|sjef)',
    not: YOURS,
  },
  '(venen|vennen|gullet|skatten|jenta|guten|vesla|søta) (min|mi|du|då|da)',
  {
    phrase: '(gutta|guttar|jenter|damer|folkens) $',
    not: ['(til|for|med|av|våre|dei|på|mellom) (gutta|guttar|jenter|damer)', '(herrar|gutar)'],
  },

  // Greetings among mates
  '(halla|hallaien|hallaisen|hallais|yo|yoyo|tjena|tjenare|tjohei|heisveis|hallois|heihå|wazzup|wassup|whatsup|sup|howdy|morna)',
  '^ (halla|yo|yoyo|yoo|tjena|hallais|hallois|hallaisen|howdy|wazzup|wassup|sup|hey|heya|hiya|hola|aloha|ciao|hejsan|hallå|neimen)',
  '(heisann|heisan) (sveisann|sveisan|du|hoppsann|hoppsan|kompis)',
  '(kva|ka) skjer [a|då|da|bagera|baja|hos deg] $',
  '(kossen|korleis|åssen) (går det|står det til|er livet|henger det|hengjer det) (a|med deg då|der i garden|der borte|kompis|i stova|i heimen|$)',
  '(står|henger|hengjer) (til|det) (a|då|da)',
  '(long time no see|lenge sidan sist)',

  // Hugs, kisses, love
  {
    phrase: '{kiss}',
    not: [
      '(kos|kose) (deg|dykk)',
      '(ein|eit|ei) {kiss} ~ (festival|på|butikk)',
      '(og|med|til) kos',
      'kos (og|med)',
      '(på|i|til) (nuss|kos|klem)',
    ],
  },
  '(stor|ein stor|ei stor|god|varm|varme|digital|mange|masse|gode|lang) {kiss}',
  '(glad i deg|elskar deg|digger deg|love you|luv u|savnar deg|sakna deg|tenkjer på deg kvar|knus)',
  '(hjarteleg|varm|stor) klem',
  '(sender|her er|får) ~2 (klem|klemmar|kyss|ein kos|suss)',

  // Slang and mate talk
  '(chill|chille|chill`n|chiller|chillar)',
  '{negation} (no|noko) stress',
  '(no|null|zero) (stress|worries|problemo|problem|stress)',
  '(hakuna matata|keep calm|take it easy|easy peasy|piece of cake|cheers|peace|peace out|catch you later|snakkast a|laters|see ya|later gator|cya|toodles|adios|bye bye|hasta la vista|over and out)',
  '(fett|dritfett|dritkult|dødsdigg|dødsbra|dritrått|kongebra|råbra|sinnssjukt|megakult|superkult)',
  '(heilt|dritkult|kjempefett|heilt rå|heilt konge|heilt sjukt|heilt syk|heilt rått|fett) (rå|konge|sjukt|syk|rått|ass|hundre|texas|krise|sykt)',
  '(heilt) (konge|rå|rått|sykt|sjukt|hundre|texas|ville|keeg|kaputt|dau|daud|kanon)',
  '(ass|asså|altså ass|serr|seriøst ass|lol|lmao|rofl|omg|wtf|btw|tbh|brb|fyttirakkern|jøssanamn|hæ a|lizm|serriøst|deilig ass|sant a|wallah|tihi|haha ass|hihi)',
  '(dritbra|drittøft|dritkjekt|dritgøy|dritgod|dritlei|dritdyrt|kjempefett|dritfett|råtøft)',
  '(eg|vi|me) (fiksar|ordnar|kjører|køyrer|smekkar|trollar|tryllar|hooker|hekter) ~2 (biffen|opp|som ei kule|i ein fei|på null komma niks|lett som ein plett|deg opp|for ein kompis|litt magi)',
  '(ordnar|fiksar|fikse|ordne|løyser) (biffen|brasen|brasane|saken bro|det som berre det)',
  '(null komma niks|null komma svisj|lett som ein plett|på strak arm bro|easy|smooth|smooth sailing|piis|null stress|på stell bro)',
  '(kødda|kødde|køddar|kødd|kødder|tulla med deg|fleipa|fleipar)',
  '(gi|gje|kom|high|hi) (fem|five)',
  '(high five|high-five|fist bump|virtuell klem|thumbs up|tommel opp bro)',
  '(du|de) (er|e) [jo|heilt|berre] (rå|konge|best ass|gull ass|eit funn|ei perle|ein luring|ein rakkar|heilt rå|ei stjerne|ein gullklump|ein raring|ein knert|søt|kjempesøt|nydeleg|heilt nydeleg|flott jente|tøff i trynet|kjekk|herleg du)',
  '(hang|chille|ta ein kaffi|ta ein øl|ta ein pils|stikke på byen|møtast over) (ut|med meg|saman|ein dag|på oss|med oss)',
  '(vi|me) (kompisar|kameratar|venner|bestisar|gutta|jenter) (imellom|må|får|held|hjelper|ordnar|står)',
  '(mellom|blant) (kompisar|kameratar|gode venner|venner|oss gutta|oss jenter|oss damer)',
  '(vi|me) (to|snakkast) (a|er|snakkast|kompis|må|lagar)',
  '(snakkast|pratast|snakkes|prates|pratas) (a|då|da|kompis|bror)',
  { phrase: '(snakkast|pratast|høyrest)', weak: true },
  '(ha det) (fett|digg|knall|kult|konge|smashing|chill|rått|kanon)',
  '(kos deg|køs deg|kose deg) (masse|a|gløgg i hel|i hel|glugg i hel|vilt)',
  '(slapp av|ta det med ro|chill|no stress|frykt ikkje|ta det piano) (bro|kompis|mann|du|venn|ven|venen|a|gamle|då du)',
  '(ta det piano|piano piano|ta deg ein bolle|ta deg ei pille|slå kald i blodet)',
  '(gutta|gutta krutt|gutta boys|guttaboys|jentekveld|guttekveld)',
  '(søren klype|dæven|døtte|døtten|søren ta|jækla|helsike|nedrans|fasiken|hersens|huleste) ~1 (bra|kult|god|irriterande|heldig|kjekt|fin|gøy)',
  '(heia|hurra for|applaus til|klapp på skuldra til|kudos til|respekt til|props til) deg',
  '(du|veit du kva) (er|veit) (du|kva)',
  '(guten|jenta|karen|mannen|dama) (sin|mi|min) (og|du|då)',
  '(som) (kompisar|gamle kjente|bror og søster|gode venner|bestisar)',
  '(gratulerer|velkomen|beklagar|sorry|takk|unnskuld|skål) (kompis|kamerat|bro|gullet|vennen|venen|skatt|skatten|gamle|bestis|gutten|sjef|mann|brur|bror|vesla|søta)',
  '(sorry|beklagar|sry|soz) (ass|a|bro|mann|gutta|mate|mac|kid)',
  '(yes|yess|jess|yez|yeah|yeh|yep|jepp|japp|nope|nopp|njaa|jauda) (sir|bro|baby|boss|sjef|mann|da|då|mate|kompis|ass|sjefen|babe|!)',
  '^ (yess|yeah|yep|yup|okidoki|okey-dokey|okidok|fett|sweet|nice|digg)',
  '(okidoki|okey-dokey|okidoki|oki doki|roger that|rogge|aye aye)',
]
