import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Over-familiar: pet names, slang, mate talk, hugs. */
export const chummy: CuePhrases = [
  {
    phrase: '{pet}',
    not: [
      '{my-our} {pet}',
      '(din|ditt|dina|hennes|hans|en|ett|barnets|deras|sin|sitt|denna|den|det|er|ert) [{soft}] {pet}',
      '(heter|kallas|märket|modellen|katten|hunden|sorten|namnet|färgen|boken|filmen|låten) {pet}',
    ],
  },
  '{address-word}',
  '{slang-hello}',
  // Words that are pet names only when they call somebody.
  {
    phrase: [
      '^ [{soft}] [du|lilla|kära|gamle|min|mitt] {vocative} ($|!)',
      '^ (kompis|kompisen|bror|brorsan|bro|bre|snubben|polare|polaren|champ|boss|bossen|len|habibi|broder|grabben|mate|dude|brush)',
      '{hello} [{soft}] [du|där|på dig|lilla|kära|gamle|min|mitt] {vocative}',
      '(tack|sorry|lugn|lugnt|visst|absolut|klart|japp|jepp|ja|nej|jo|grattis|okej|ok|deal|såklart|självklart|snälla|förlåt|oj|men|hörru|hördu|fixar|fixat|löst|lycka till|ingen fara|inga problem|kör hårt|puss|kram|hörs|vi hörs|ses|välkommen|bra|snyggt|nice|najs|gött|kanon|toppen|du) [{soft}] {vocative} ($|!)',
      '(kompis|kompisen|champ|champion|amigo|compadre|snubben|broder|king|queen|homie|pal|hövding|maestro|habibi|len|mannen|kamrat|legenden|sis|fam|bud) ($|!)',
    ],
    not: [
      '(en|ett|den|det|din|ditt|dina|min|mitt|mina|vår|våra|vårt|er|sin|hans|hennes|någon|annan|av|till|med|som|bästa|före|för|och|från|på|hos|om|per|eller|är|var|i|andra|nya|gamla|både|per) [{soft}] {vocative}',
      '{vocative} (för|på|i|som|och|har|är|av|med|till|eller|dras|ska|kan|vid|gäller|från|hos|om)',
    ],
  },
  {
    phrase: [
      '(lilla|kära|snälla|goa|fina|söta|rara|gulliga|gosiga|käre|gamle) [lilla|gamle] (vän|vännen|hjärtat|gumman|gubben|raring|stumpan|plutten|hjärtanes|älskling|du|stackare)',
      '(min|mitt) [{soft}] [gode|goda|kära|käre|lilla] (vän|man|herre|dam|skatt|ängel|hjärta|sköna|prins|prinsessa|gosse|drottning|solstråle|sockertopp)',
    ],
    not: ['(en|av|till) [god|gammal] (min|mitt) vän'],
  },
  '(stund|tag|dag|vecka|minut) till {vocative}',
  '(styr upp|styrt upp|fixar fram|rattar|spikar|kör så länge|snackas vid|vi fixar bror|deppa inte|keep calm|peppen|peppad|taggad som|fett med|shysst|schysst av dig|du äger|du rockar|rockar fett|bästa du)',
  '(japp|jepp|yes|yo|jo|nä|ey|men|tja|aj|oj|sorry|lugn|okej|visst|absolut|klart|nej|ja) [japp|yes|jo|hej|nej|ja|då] (kompis|kompisen|boss|bossen|bror|brorsan|bro|bre|bros|polare|champ|kungen|grabben|chefen|snyggo|brush|gubben|legend|king|queen|mannen|broder|stumpan)',
  '(där|hallå|hej|tjena) (snyggo|snygging|sötis|kompis|vännen|polaren|fining|finis)',
  '(fixat|löst|klart|grejat) som bara den',
  '(grejat|grejar|kirrat|fixxat|hajar|hajja|fattaru|vetdu|vettu)',
  // Mate talk.
  '(no (stress|problemo|worries|prob|probs|biggie|can do|sweat)|chill|chilla|chillax|chillaxa|take it easy|hakuna matata|peace out|all good|see ya|catch you later|my bad|oopsie|oopsies|yolo|lol|rofl|lmao|omg|whats up|wassup|high five|highfive|fistbump|xoxo|love you|lots of love|cheers)',
  '(bara lugn|lugna puckar|lugn i stormen|inga problemos|ingen ko på isen|softa|lugna gatan|coolt läge|gött mos|aslugnt|chillugnt)',
  { phrase: ['^ [{soft}] [det är|de e] (cool|coolt|chill|soft) ($|!|du|bror|vi)', 'de e lugnt'] },
  '(najs|schysst mos|fett nice|askul|asgrymt|asgött|asball*|asbra|skitlugnt|görgött|görbra|bäng|tagga|taggad|taggade|myspys|keff|kefft|svinbra|svingott|sjukt nice|helt klockrent bror|bazz|grymmis|kanonis|toppis|hejdundrande|supermysigt|fräsig*)',
  '(kirra|kirrar|kirrat|kirrade|fixa biffen|fixar biffen|fixat biffen|löser biffen|tuta och kör|snackas vid|snackas|hejsvejs|tjing|tjipp|tjingeling|tjolahopp|tjillevippen|tjosan|hejdåre|hejdåning|bamsekram*|styrkekram*|pöss|pöss-å-kram|tummetott|bästis|bästisar|hjärtevän*|bundis|bff|polare med|bonnie och clyde|brur|bruschan|ey bror)',
  {
    phrase: [
      '(puss|pussar|kram|kramar|kramis|kramiz|kramizar|puss-puss|kram-kram|kramisar)',
      '(massa|stor|varm|en) (kärlek|kram|puss)',
    ],
    not: ['(ge|fick|får|behöver) [{soft}] [en|dig|varandra] kram', 'kramar (om|ur|runt)'],
  },
  '(vi|du|jag) (är|blir|e) [{soft}] (polare|kompisar|bästisar|bundisar|homies|bröder|tighta|tajta)',
  'du (är|e) [{soft}] (en klippa|ett ess|en stjärna|en ängel|sötast|gullig|söt|go|goast|rar|en sötnos|grym|skön|min hjälte|bäst [bror|kompis|du]) [{soft}] ({vocative}|du|ju|som|$|!)',
  '(söt|gullig|snygg|het|läcker|charmig|sexig|snygging|sötis|fin) [{soft}] (du är|profilbild|på bilden|på bild|som du är|bild på dig)',
  '(ska vi|vi kan|vi borde|vi får) ~2 (ta en (öl|bira|bärs|fika|kaffe)|hänga|ses över|festa|käka lunch|dejta|gå på krogen|kröka)',
  '(skåla|skål) [{soft}] (på|för) (det|den|oss|dig)',
  '(tjöta|tjötat|gagga|gaggat|snicksnack*|snicksnacka|tjatta|chitchat*|snacka skit|softat)',
  '(snackis|snackar|snacka|snack) [{soft}] (bort|skit|ihop oss|lite skit|om du vill bror)',
  '(kul|gött|skönt|najs|nice) att (snacka|hänga|tjöta|gagga|tjattra)',
  '(mannen|bror|bre|len|wallah|walla|jalla|habibi|abou|shoo|aina|beckna|para|guss|gussen|keff|brorsan) [{soft}] (det|vi|jag|du|kör|lugn|fixar|hörs)',
  '(hörru|hörredu|hördudu|hör du du|lyssna här|kolla här) [{soft}] (du|kompis|gubben|nu|grabben|vännen|då)',
  '(hugger|hugg|slänger|kastar) [{soft}] (in|tag) (bror|kompis|brorsan)',
  '(fräscht|fett|soft|grymt|gött|ballt|schysst|nice|coolt|najs) (bror|kompis|polarn|mannen|du|brorsan|bre)',
]
