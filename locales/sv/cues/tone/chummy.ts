import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Over-familiar: pet names, slang, mate talk, hugs. */
export const chummy: CuePhrases = [
  {
    phrase: '{pet}',
    not: [
      '{my-our} {pet}',
      '(din|ditt|dina|hennes|hans|en|ett|barnets|deras|sin|sitt) [{soft}] {pet}',
      '(heter|kallas|märket|modellen|katten|hunden|sorten|kontot|namnet) {pet}',
    ],
  },
  '^ [hej|hejsan|hallå|ja|nej|ok|men|tack|visst|absolut|sorry] [{soft}] {pet} ',
  '(hej|hejsan|hallå|tjena|tja|tack|sorry|lugn|visst|absolut|klart|japp|nej|ja|oj|men|grattis|fan|yo|hörru|kära|lilla|snälla|goa|gamle|gamla|bästa) [{soft}] [du|lilla|min|mitt|kära|gamle|goa] {pet}',
  '{address-word}',
  '(lilla|kära|snälla|goa|fina|söta|rara|gulliga|gosiga) [lilla] (du|vän|vännen|hjärtat|gumman|gubben|raring|stumpan|plutten|hjärtanes|älskling)',
  '(min|mitt) (vän|skatt|ängel|hjärta|sköna|hjälte|prins|prinsessa|gosse|flicka|bästa|drottning|kung)',
  '(kompis|polare|bror|brorsan|bro|kamrat|gamle gosse|gamla kompis|syrran|brur|brush|bram|bre|bruschan|len|shoo|aina|abou|habibi|mannen|maestro|chefen|hövding|legend|legenden|stjärna|champ|champion|partner|amigo|compadre|buddy|bud|dude|mate|bestie|babe|baby|honey|darling|sweetie|girl|boy|boys|bruv|brother|king|queen|sis|my man|my friend|fam|homie|pal|bossen|storebror|lillebror|tjejen|killen|snubben|grabben|gubbe lilla)  $',
  '^ [hej|hejsan|hallå|tjena|tja|tjo|yo|ey|eyy|lugn|lugnt|ingen|visst|japp|jo|ja|nej|tack|sorry|okej|ok|klart|absolut] [{soft}] (kompis|polare|polarn|bror|brorsan|bro|kamrat|brur|bre|len|shoo|mannen|maestro|chefen|hövding|legend|stjärna|champ|amigo|compadre|buddy|bud|dude|mate|bestie|babe|baby|honey|darling|sweetie|bruv|brother|king|queen|sis|fam|homie|pal|bossen|snubben|killen|tjejen|syrran|grabben|vännen)',
  '{slang-hello}',
  '^ (yo|eyy|ey|tja|tjo|shoo|jao|halloj|tjaba|tjabba|bre|hörru|hörredu|hallå-där|läget|tjoho)',
  '(hur är läget|läget kompis|läget då|vad händer|vad hände bror|whats up|wassup|sup)',
  '(no (stress|problemo|worries|prob|probs|problem|biggie|can do|sweat)|chill|chilla|chillax|chillaxa|take it easy|hakuna matata|easy peasy|peace|peace out|all good|cheers|cya|see ya|later|catch you|my bad|oopsie|oopsies|yolo|lol|rofl|lmao|omg|btw vännen|asap bror)',
  '(lugn (bara|i stormen|och fin|som en filbunke)|bara lugn|ingen panik|inga problemos|det är lugnt|lugna puckar|lugna gatan|softa|soft som fan|easy|najs|nice|gött mos|fett|fett nice|grymt bror|asgrymt|asgött|aslugnt|asball*|skönt snack|gött snack|kör hårt|keff|keff läge|sjukt keff|bäng|knäpp|tagga|taggad|mys|myspys|mysigt mys)',
  '(kirra*|kirrar|kirrat|fixa biffen|fixar biffen|fixat biffen|styra upp|styr upp|styrt upp|lira|tuta och kör|snacka ihop oss|snackas|hörs bror|höres|hejdå vännen|vi hörs kompis|sköt om dig gumman|slänga ett öga bror|tjing|tjipp|tjingeling|tjillevippen|tjosan|hejsvejs|hejdåre|puss|pussar|puss-puss|kram|kramar|kramis|kramizar|kram-kram|bamsekram*|styrkekram*|pöss|pöss-å-kram|massa kärlek|love|xoxo|high five|higfive|fistbump|tummetott|hjärtan|lots of love)',
  '(hugg|huggen) [in|tag|in] (bror|brorsan)',
  '(bästis*|bästisar|hjärtevän*|bundis|bff|bonnie och clyde|vi (är|blir) (polare|kompisar|bästisar|bundisar|homies))',
  '(du (är|e) [{soft}] (bäst|grym|en klippa|en pärla|ett ess|en stjärna|en legend|underbar|en ängel|sötast|gullig|söt|go|goast|rar|en sötnos)) (bror|kompis|polarn|du|vännen|gumman)',
  '(söt|gullig|snygg|het|läcker|charmig|sexig|snygging|sötis) (du|är|profilbild|bild|på|som)',
  '(ska vi|vi kan|vi borde) ~2 (ta en (öl|bira|bärs|fika|kaffe)|hänga|ses över|festa|käka lunch|dejta|gå på krogen)',
  '(skåla|ta) [{soft}] (en|ett|på) (öl|bärs|bira|glas vin|drink|kall|det bror)',
  '(kul|gött|skönt|najs) att (snacka|hänga|tjöta|gagga|tjattra|tugga)',
  '(tjöta|gagga|snicksnack*|snicksnacka|tjatta|chitchat*)',
  '(fett|sjukt|as|skit|svin|grymt|ascoolt) (nice|najs|keff|schysst|soft|gött|ball|bäst|bra bror|kul bror)',
  '(deal|japp|jepp|yes|yep|yup|jajamän|jajamensan|jajemän|okidoki|okidok|okeydokey) (bror|kompis|polarn|boss|chefen|brorsan|mannen|gumman|vännen|då kör vi)',
]
