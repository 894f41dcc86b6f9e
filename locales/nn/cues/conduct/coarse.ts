/** Nynorsk: swearing and obscenity. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

export const profanity: CuePhrases = [
  '(dritt*|drit-*)',
  '(skit|møkk|dritt) og (møkk|skit|dritt|lort)',
  '{swear-word}',
  '(drit i|skit|fy|for|kva|ka|kor|kvar|kven|nei|å|oi|uff|ja|så|herre|heite|svarte) (fan|fæn|faen|faan|svarte|satan|helvete)',
  '(fan|fæn) (ta|i|meg|heller|altså|kor|for|så|kva|som|steike|då|å)',
  '(på|i|inni|for|te) (svarte|heite|gloheite) (helvete|hælvete|satan|faen)',
  '(som|inn i|inni|åt|til) (faen|satan|helvete|hælvete)',
  '(forbanna|forbannede|fordømte|fordømde|pokkers) ({firm}|{firm-service}|{insult-noun}|dritt|greier|opplegg|app|system|maskin|kort|kortet|gebyr*|bank|idioti|maset|mas|rekning*|faktura*|tog|toget|buss|bussen|ferje|ferja|greia|køa|køen|kø|nett|nettet|rutar|rutaren|gjengen|gjeng|selskap*|chatbot*|robot*|rot|møkk|dritten|de|du)',
  '(det|den|dei|dette|denne|desse|dykkar|din|ditt|eit|ein|ei|alt|heile) (forbanna|forbannede|fordømte|fordømde)',
  '(herleg|så|heilt) (jævleg|jævli|forjævleg|ræva|rått dritt|piss)',
  '(gje|gi|gjev|gir|gav|bryr) ~2 (faen|fanden|fan|beng)',
  '(steike|jækla|hestkuk|hestkukk|mannskit|dævelen|satans|hælvetes) [og|i|!]',
  '(drite|drita|drit|dreit|bæsje|bæsjar) [{adv}] (i|på|ut|deg|meg ut|seg ut)',
  '(pissed|piss|pisse) (off|på|i|meg)',
  '(ræva|ræv|rassen|rompa|rumpa) (i gir|mi|di|dykkar|full|på komedie)',
  '(rett|heilt) (i ræva|i rassen)',
  '(kyss) ~2 (ræv|ræva|rassen|ass)',
  '(fuck|føkk) (off|you|u|that|this|deg|dykk|alt|denne|dette|dæ|yeah|me)',
  '(what|why|who|where|how) the (fuck|hell|f)',
  '(holy|bull|piece of|full of) (shit|crap)',
  '(møkk|møkka) (selskap|firma|bank|app|service|kundeservice|butikk|opplegg|greier|lei|system|nett)',
]

export const grossLanguage: CuePhrases = [
  '(sug|slikk|kyss) (meg|den|han|på den|ræva mi)',
  '{gross-noun}',
  '(sug|suge|sugar|slikk|slikke|kyss|kysse|bit|ete|et|spis|sleik|sleike) [{adv}] [meg|min|mi|på|av|du|de|deg] [{adv}] [i|min|mi|på|store|feite] (kuk|kukken|kuken|pikk|pikken|fitte|fitta|ræv|ræva|rævholet|rassen|rassholet|rompa|rompeholet|ballene|ballane|pung|pungen|dritt|bæsj)',
  '(køyr|kjør|stapp|putt|stikk|dytt|trykk|hiv|press|skyv|stappe|køyre|stikke|putte) [{adv}] ~5 (opp|inn|oppi) [{adv}] [i|der] [dykk|dykkar|din|ditt] (ræva|ræv|rassen|rassholet|rævholet|rævhølet|rompa|rumpa|rompeholet|rumpeholet|tarmen|der sola aldri skin|der sola ikkje skin)',
  '(opp i|oppi|inni) [{adv}] (ræva|rassen|rompa|rumpa|rassholet|rævholet|rompeholet) (di|dykkar|dine|på dykk|på deg|med|hans|hennar)',
  '(pul|pule|pular|knull|knulle|knullar|føkk|fuck|runk|pult|knulla|jokk) [{adv}] (deg|dykk|dæ|dokke|mora|mor di|mora di|mamma|systera|faren|hestkuk|ei geit|bikkja|sjølv|sjøl)',
  '(mora|mor|mammaen|mamma|syster) (di|dykkar|din) [{adv}] (er|syg|knullar|pular|likte|var|i senga|skreik|stønna)',
  '(dra|reis|gå|stikk|ryk|far|pell) [{adv}] [dykk|deg|til] (og|å|i) [{adv}] (pul|pule|knull|knulle|runk|runke|sug|føkk|fuck|hestkuk|dritt)',
  '(som|er|ein|jævla|forbanna|nokre|din|dykk|dei|de) (forpulte|forpult|pule|horete) (idiot*|jævel*|svin|gjeng|folk|fjols|tapar*|drittsekk*|kjerring*|hore*|pakk|faen|tulling*|rass*|fitte*|kuk*)',
  '(et|ete|eta|spis|spise|slikk|sluk) (dritt|bæsj|møkk|skit|lort|piss)',
  '(eat shit|suck my|suck it|kiss my ass|go fuck|fuck your mother|son of a bitch|piece of shit|up your ass|shove it up)',
  '(eg|vi|me) (drit|dreit|bæsjar|pissar|spyr|runkar) (på|i|ned) [{adv}] (dykk|deg|postkassa|hovudet|grava|kontoret|trynet|døra|ansiktet)',
]
