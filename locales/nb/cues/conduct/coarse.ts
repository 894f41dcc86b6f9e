/** Bokmål: swearing and obscenity. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { unless } from '../phrases.js'

export const profanity: CuePhrases = [
  '(dritt*|drit-*)',
  '<masked>',
  '{swear-word}',
  '(drit|drit i|skit|fy|for|hva|ka|kor|hvor|hvem|nei|å|oi|uff|ja|så|næmmen|herre|heite|svarte|himla|kors) (fan|fæn|faen|faan|svarte|satan|helvete)',
  '(dra|reis|far|ryk|gå|pell dere|pell deg) ~1 (pokker|fanden|fan|helvete) i (vold|våld|vald)',
  '(hva|ka|hvor|kor|hvem|hvorfor|koffor|åssen|hvordan|når) i (svarte|svartan|heite|hule svarte|h)',
  '(fy|uff) f',
  '(fan|fæn) (til|ta|i|meg|heller|altså|hvor|for|så|hva|ka|som|steike|da|å)',
  '(på|i|inni|for|te|åt) (svarte|heite|gloheite) (helvete|hælvete|satan|faen)',
  '(som|inn i|inni|åt|til) (faen|satan|helvete|hælvete)',
  '(forbanna|forbannet|forbannede|forbannade|fordømte|fordømt|pokkers) ({firm}|{firm-service}|{insult-noun}|dritt|greier|opplegg|app|system|maskin|kort|kortet|gebyr*|bank|idioti|maset|mas|regning*|faktura*|tog|toget|buss|bussen|greia|køa|køen|kø|nett|nettet|ruter|ruteren|gjengen|gjeng|selskap*|chatbot*|robot*|sjåfør*|rot|møkk|dritten|dere|du)',
  '(det|den|de|dette|denne|disse|deres|dine|din|ditt|et|en|ei|alt|hele) (forbanna|forbannede|forbannade|fordømte) ',
  '(herlig|så|helt) (jævlig|jævli|forjævlig|ræva|rævva|rått dritt|piss)',
  '(gi|gir|ga|bryr|bryr meg) ~2 (faen|fanden|fan|beng|katta|rævva|f)',
  '(steike|jækla|hæstkuk|hestkuk|hestkukk|mainnskit|mannskit|dævelen|satans|hælvetes) [og|i|!]',
  '(drite|driter|dreit|drit|driti|bæsje|bæsjer) [{fill}] (i|på|ut|deg|meg ut|seg ut|loddrett)',
  '(pissed|piss|pisse) (off|på|i|meg)',
  '(ræva|ræv|rævva|rassen|rompa|rumpa) (i gir|mi|di|deres|full|på komedie)',
  '(rett|helt) (i dass|i ræva|i rævva|i dundas)',
  'herregud for (noe|en|et) (dritt|piss|møkk)',
  '(kyss|kyssa) ~2 (ræv|ræva|rassen|rævva|ass)',
  '(fuck|føkk|fuk) (off|you|u|that|this|deg|dere|alt|denne|dette|dæ|yeah|me)',
  '(what|why|who|where|how) the (fuck|hell|f)',
  '(holy|bull|piece of|full of) (shit|crap)',
  ...unless(
    ['(møkkamann|møkkafolk)'],
    '(møkk|møkka) (selskap|firma|bank|app|service|kundeservice|butikk|opplegg|greier|lei|system|nett)',
  ),
]

export const grossLanguage: CuePhrases = [
  ...unless(
    [
      '(hore|horene|horer) (i|på) (gata|strøket|bordell*)',
      '(philip k|moby|andy|dick van|dick tracy)',
      '(rød|gul|hvit) (hora)',
    ],
    '{gross-noun}',
  ),
  '(sug|suge|suger|slikk|slikke|kyss|kysse|bit|ete|et|spis|spise|sleik|sleike) [{fill}] [meg|min|mi|på|av|du|dere|deg] [{fill}] [i|min|mi|på|store|feite] (kuk|kukken|kuken|pikk|pikken|fitte|fitta|ræv|ræva|rævva|rævhølet|rævhullet|rassen|rasshølet|rasshullet|rompa|rompehullet|baller|ballene|ballan|pung|pungen|dritt|bæsj|bollene)',
  '(kjør|stapp|putt|stikk|dytt|trykk|hiv|press|skyv|stappe|kjøre|kjør dere|stikke|putte|trøkk) [{fill}] ~5 (opp|inn|oppi) [{fill}] [i|der] [{fill}] [dere|deres|din|ditt] (ræva|ræv|rævva|rassen|rasshølet|rasshullet|rævhølet|rævhullet|rompa|rumpa|rompehullet|rumpehullet|analen|tarmen|der sola aldri skinner|der sola ikke skinner|anus)',
  '(opp i|oppi|inni) [{fill}] (ræva|rævva|rassen|rompa|rumpa|rasshølet|rævhølet|rævhullet|rompehullet) (di|deres|dine|på dere|på deg|med|hans|hennes)',
  '(pul|pule|puler|knull|knulle|knuller|føkk|fuck|runk|pult|knulla|knullet|pulte|jokk|jokke) [{fill}] (deg|dere|dæ|dokker|mora|moren|mor|mora di|mor di|mammaen|mamma|søstera|faren|hestkuk|en geit|ei geit|ei kråke|bikkja|selv|sjøl)',
  '(mora|mor|moren|mammaen|mamma|søstera|bestemora) (di|deres|din) [{fill}] (er|suger|knuller|puler|likte|var|i senga|skreik|stønna)',
  '(puling|knulling|runking|analsex|blowjob|sugejobb|gangbang|spermen|sperma|sæd|gokk|onani|onanere|onanerer|penis|vagina|klitoris|dildo) [{fill}] (til|i|på|av|fra|deres|din)',
  '(dra|reis|gå|stikk|ryk|far|pell) [{fill}] [dere|deg|til] (og|å|i) [{fill}] (pul|pule|knull|knulle|runk|runke|sug|føkk|fuck|pult|et dritt|spis dritt|hestkuk)',
  '(som|er|en|jævla|forbanna|noen|din|dere|dine|de) (forpulte|forpult|pule|puler|pulere|knullert|knulle|horete) (idiot*|jævel*|svin|gjeng|folk|fjols|taper*|drittsekk*|kjerring*|hore*|pakk|faen|tulling*|rass*|fitte*|kuk*|ass)',
  '(spise|spis|et|ete|slikk|sluk) (dritt|bæsj|møkk|skit|piss)',
  '(eat shit|suck (my|a|it)|kiss my ass|go fuck|fuck your mother|son of a bitch|piece of shit|up your ass|shove it up|dick sucking)',
  '(jeg|vi|æ) (driter|dreit|drite|bæsjer|pisser|pisse|spyr|runker) (på|i|ned) [{fill}] (dere|deg|postkassa|hodet|graven|kontoret|trynet|døra|dørmatta|dokker|ansiktet|brevkassa)',
]
