import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Over-familiar: pet names, slang, mate talk, hugs. */
export const chummy: CuePhrases = [
  // A pet name where a name would stand: after a greeting or an interjection, at the end, after "kjære".
  {
    phrase: [
      '^ [ja|nei|og|men|så|å] (hei|heisann|hallo|halla|heia|hey|morn|tjena|yo|takk|tusen takk|joda|jada|neida|ok|okei|greit|slapp av|beklager|sorry|klart|selvsagt|selvfølgelig|null stress|frykt ikke|uff|åh|oi|god morgen|god kveld|god natt|lykke til|vær så god|neimen|næmmen) [på deg|igjen|da|du] [min|mi|lille|søte|kjære|gamle|gode|snille] {pet}',
      '(kjære|lille|søte|gode|goe|snille|skjønne|vakre|gamle) {pet} [min|mi|du|$]',
      '{pet} (min|mi) $',
      '{negation} ~4 {pet-sure} $',
      '{pet-sure} $',
      '^ [nå|så|ja|nei|hør|du|vet|kom] {pet-sure}',
    ],
    not: [
      '{pet} (din|ditt|hennes|hans|deres|sin|som|på|i|til|er|har|ble|kan|går|deg|vår)',
      '(en|ei|et|din|ditt|di|hans|hennes|sin|den|som|med|for|av|til|på|betaler|betale|betalt|om|skatt*) {pet}',
      '{you} (er|har|var) {pet}',
    ],
  },
  '(søteste|kjæreste|skjønneste|goeste|gode|søte|snille|vakre|herlige) (du|deg|dere|venn|unge|menneske)',
  '(kjære|søte|snille|gode) (deg|du) [da|$|ikke|slapp|ta|bare|nå|dette]',
  '^ (hei|heisann|hallo|halla|tjena|heia|morn|hey) [på deg|du|der] (boss|sjef|gutten|gutten min|jenta mi|mester|legende|champ|gamle venn|bror|baby|vakre|søte|gull|gullet|luring|venn|kjekken|kisen|prinsesse|dronning|solstråle) $',
  '(alt i orden|klart det|klart|takk|greit|ok|okei|skal bli|ja|jepp|slapp av|beklager|sorry|javel) (sjef|boss|mester|bror|broder|champ|legende|bud|gutten min|søster) $',
  '(hei|heisann|hallo|yo|halla) (bud|bro|broder|bruv|bruh|mate|dude|boss|sjef|hun|homie|champ)',
  '^ (broder|bror|gullet|dude|mate|bruh|bro|jøss kjære)',
  '(søte|søteste|gode|kjæreste|snille|fine|skjønne|herlige|nydelige|vakre|lille|deilige|goe) (deg|du|dere)',
  '(sjarmtroll|sjarmtrollet|sjarmør|sjarmøren|solstråla|goklumpen|goklump|kosebamse|kosebamsen|bamsen|trollunge|trollungen|luremus|turtelduer|skatta|snuppelure|lillemor|lillegull|lillevenn|gutteklump|hjertebarn|vennemann|gamlefar|gamlemor|gubben|gutteball|jentebassen)',
  '(tar|spandere|spanderer|skylder) [{fill}] (vi|jeg|deg|oss) [{fill}] (en|et) (øl|pils|kaffe|drink|vin|halvliter|iskaffe|vaffel) [{fill}] (på|for|på det|sammen|en dag|i helga|på meg|når)',
  "(kul'n|kuln|kuler'n|kul ned|piano|ta det piano|ta det kuli|ikke no stress|ikke no' stress|ikkeno stress|lett som en plett|går unna|her går det unna|det går unna|slå følge|gi gass|full pupp|alt på stell|yes sir|yessir|aye aye|javel sjef|skal bli sjef|sir|captain|kaptein|hæppi|happy days|chillern|chiller|kos med misnøye|fett opplegg|syk deal|sjukt fett|råfett|rått a|helt rå|helt sykt|helt seriøst|helt greit a|det er greit a|det ordner seg a|går greit a|fiksa det|fiksa biffen|fiks ferdig|digg at|digg å|digg for|digga|fett at|fett å|dritfett at|kult a)",
  // Pet names, mate talk.
  {
    phrase: [
      '(vennen|vennen min|kjære venn|kompis|kompisen|kompis min|kamerat min|makker|bro|brur|brusj|mate|dude|buddy|homie|gutten min|gamle gutt|gamlis|gamle ørn|gamle venn|kjekken|kjekkas|pus|pusen|pusekatt|skatten min|skattepus|sjatten|gullet mitt|gullklump|gullunge|gullungen|gull deg|snuppa|snuppe|snuppi|jenta mi|søta|søte deg|søtnos|søtingen|søting|lille venn|lille vennen|lille du|lille skatt|digge|snella|snelle|kjære deg du|beib|hjertevenn|hjertegull|kjæreste venn|godgutten|godjenta|vesla|veslevenn|veslegutt|godingen|råtass|bestisen|besten|honey|stakkar deg|stakkars deg|stakkars liten|krabat|lurifaks|solstråle|solstrålen|kjære lille|fjott|nurket|lille frøken|gamle knark|kjærringa|pjokken) $',
      '(hei|heisann|hallo|halla|hallois|yo|heia|hey|hei hei|morn|tjena|tja|takk|tusen takk|ja|nei|joda|jada|neida|oi|uff|åh|ok|okei|greit|slapp av|rolig|beklager|sorry|kult|bra|fint|lykke til|god natt|klem|kos deg|tut og kjør|null stress|frykt ikke|ha det|hade|snakkes|går bra|det går bra|ikke sant|vet du|hør|hør her|så|kjære|vær så god|værsågod|selvfølgelig|null problem) [på deg|igjen|da] (vennen|kompis|kompisen|kamerat|kammerat|makker|bro|broder|brush|mate|dude|buddy|homie|gutten min|gamlis|kjekken|kjekkas|pus|pusen|snuppa|snuppe|jenta mi|søta|søtnos|lille venn|lille vennen|snella|babe|beib|råtass|bestis|honey|darling|rusken|solstråle|tulling|guttemann|jentemor|gamle venn|gamle ørn|min venn|lille du|dere goe|gutta|peeps|rakkere)',
    ],
    not: [
      '(kjære|for) (venn*|hjertet) (av|på|til|din)',
      '(søt|snill|kjær) ~1 venn (av|til)',
      '(god|gode|bekjent|familie) (og|eller) ~1 venn',
      'en venn',
      '(din|ditt|dine) (venn|kompis|bror|hjerte|kamerat|mann)',
      '(hei|hallo|hallo) du',
    ],
  },
  '(vennen|vennen min|kompis|kompisen|kammerat|kameraten min|brush|brusj|brur|skattepus|snuppa|snuppe|snuppi|snuppelur|gullet mitt|skatten min|jenta mi|gutten min|lille venn|lille vennen|søta|søtnos|hjertegull|beib|babe|homie|gamlis|gamle ørn|pusekatt|gullklumpen|goe deg|gode deg|kjære lille deg|kjærlige deg|bestisen min|kjekkasen|råtass|tøffen|brodern|godgutten|godingen|guttemann|jentungen|vesla mi|elskling|elskede|kjæresten min|gullunge|sjatta|kompiser|bestis)',
  '(bro|dude|bruh|mate|buddy|homie|sis|bestie|broski) $',
  '(bro|dude|bruh|bestie|broski)',
  // Slang greetings and goodbyes.
  "^ (yo|yoyo|yo yo|halla|hallais|halloen|hallois|tjena|tjenare|tjenna|tjo|tjohei|tjo hei|heisveis|heisveisen|heippa|hellu|hellø|sup|wazzup|wassup|hva skjer a|skjer a|aloha|wsp|hålla|halla balla|hei sveis|hei sveisen|ey|ey du|æy|æi|mårn mårn|hei snupp|hei på deg du|heihei på deg du|hey hey|what's up|whats up|ciao|skip ohoi|hipp hurra|skjera|skjer'a) [{fill}] [du|a|bagera|mann|på deg]",
  '(yo|halla|heisveis|heisveisen|tjena|wazzup|wassup|yoyo|hallais|tjenare|hei sveis)',
  '(hva skjer a|skjer a) (bagera|mann|mæn|a|kompis|bro|du)',
  '(klem|klemmer|klemmen|klæm|klemz|kjempeklem|bamseklem|en klem|stor klem|god klem|varm klem|varme klemmer|gode klemmer|mange klemmer|goklem|godklem|klemkos|nuss|nusser|kyss|kyss og klem|suss|suss og klem|slengkyss|hugs|hug|xoxo|xo|smask|koseklem|digital klem|virtuell klem|trøsteklem|helgeklem|sommerklem|juleklem|koz|kram|kos og klem|masse kos|kosekos|glad i deg|elsker deg|digger deg|love you|luv) [fra|til|deg|og|til deg|$]',
  '(klem|klemmer|klemz|kjempeklem|bamseklem|goklem|godklem|nuss|suss|slengkyss|kyss og klem|hugs|xoxo|koseklem|trøsteklem)',
  '(glad i|forelska i|elsker|digger|savner|love) (deg|dere) [{fill}] [$|du|vennen|alle]',
  "(snakkes a|snakkas|snakks|ciao|chiao|peace|peace out|hadebra|ha'kke|hade bra|hadet bra|hasta la vista|adjø|tudelu|tuddelu|tjing|tjingeling|see ya|cya|later|laters|catch you|keep it real|stay cool|stay safe|toodles|hade på badet|ha det på badet|på gjensyn din) [{fill}] [a|da|mann|bro|kompis|du|på badet] $",
  '(hade på badet|ha det på badet|ha det på badet din gamle sjokolade|peace out|tudelu|tuddelu|keep it real|stay cool|snakkes a|see ya|catch you later)',
  // Slang and mate talk in the body.
  "(null stress|no stress|no problemo|no prob|no worries|ikke stress|chill|chill a|chille|chill pill|keep calm|easy peasy|piece of cake|lett match|kake på stykket|take it easy|take it eazy|ta det chill|ta'n helt med ro|ta'n med ro|tranquilo|hakuna matata|ingen panik på titanic|ingen panikk på titanic|it's all good|all good|tut og kjør|kjør på|kjør på bro|kjør på a|gønn på|gønne på|bånn gass|full guffe|kjør debatt|kjempefett|dritfett|sykt fett|skikkelig fett|helt rått|sjukt bra|sykt bra|sykt nice|najs|niice|dope|litt lit|legendarisk|epic|epiqe|episk|swag|yolo|lol|lmao|rofl|omg|wtf|btw|serr|seriøst a|helt serr|sjukt|heftig og begeistret|helt konge|kongebra|dødsbra|dødsfett|dødskult|sinnssykt kult|sykt kult|dritkult|dritbra|dritkjipt|råkult|kjempekult|koselig a|kødd|kødder|kødde|kødda|tull og kødd|værra|liksom a|vettu|veit du|skjønner a)",
  '(lugn|lugnt|lung|rolig) (bro|bror|kompis|mann|dude|boss)',
  '(mæn|vettu|da gitt|æsj a) $',
  '(høyt fem|high five|hi five|high-five|gi meg en femmer|femmer til deg|fist bump|knoke|boom|bom|booyah|woop woop|woop|wohoo|wohu|woho|jippi kay yay|yey|yay|yes mann|yessir|yass|okidoki|okey dokey|okei dokei|okidok|oki|okii|10-4|lolz)',
  '(ta en øl|ta en pils|ta oss en øl|spandere en øl|spanderer en øl|spandere en kaffe|pils sammen|ses på byen|ses på puben|møtes over|vi to mot|deg og meg|vi er jo venner|vi er jo kompiser|du er en kompis|du er min mann|du er min helt|du er best|du er rå|du er konge|du er digg|du er så søt|du er søt|du er en raring|du er skjønn|du er herlig|du er nydelig|du er deilig|så søt du er|så skjønn du er|så nydelig du er|søt du er)',
  '(ligg unna|hold ut|stå på|hang in there|kjemp på|stå han av) (kompis|mann|bro|vennen|gutten|jenta|a)',
  '(fyr av|slå av|sleng|slenge|smell|drit i|bare drit i|gønn|pell deg|hiv deg|hiv) [{fill}] [av] [en|et|inn|over] [liten|kjapp]  (melding|pm|dm|prat|tråd|innom)',
  '(sleng|slenge|slenger|hiv|kast) [{fill}] (oss|meg|inn|over|avgårde) [{fill}] (en|et|noen) [liten|kjapp|rask] (melding|pm|dm|mail|linje|ord|pling|bilde|snap)',
  '(fikser biffen|ordner biffen|fikser brasene|ordner brasene|går som en drøm|går fint a|det går så fint atte|går på skinner|på gang a)  [lett|easy|på null komma niks|null stress|for deg vennen|a]',
  '(biffen|brasene|på null komma niks|null komma niks)',
  '(ikke sant du|vet du hva du|hør her du|hør nå du|herlighet a|søren ta|æda bæda|ææ|bæ|sånn ja|sånn der ja|flink du er|flink pike|flink gutt|snill pike|snill gutt|god jobba gutten|bra jobba gutten|pinadø|gitt a)',
  '(klarer|fikser|greier|takler) [{fill}] (du|vi) [{fill}] (lett|easy|glatt|dette her a|fint du|kompis|sammen du)',
  '(hold koken|stå på a|ha det gøy|kos deg masse|kos deg glugg|kos deg ihjel|god klem|natti natti|nattinatti|sov godt vennen|drøm søtt|puss og kos|lille venn)',
  '(gutta|peeps|rakkere|rabagaster|banditter|kjeltringer) $',
]
