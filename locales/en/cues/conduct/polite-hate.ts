/** English: racism and sexism in decent words: whom one would rather be served by, and what one look tells. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { firm } from './firm.js'

/** Praise, learners, travel, and those who take the part of others. */
const kindly = [
  '(thank|thanks|kindest|helpful|friendly|hero|legend|patient|proud|support|supports|welcome|congratulations|respect|shame on|racist|racism|sexist|sexism)',
  "(i don't speak|i do not speak|my (english|norwegian|swedish|accent)|i'm learning|still learning|tourist|translation|translate|translated|interpreter|my wife|my husband|as a (foreigner|muslim|woman|immigrant))",
]
const PERSON =
  '(technician|engineer|driver|nurse|doctor|agent|adviser|advisor|person|people|man|woman|lad|lady|girl|carer|cleaner|plumber|electrician|fitter|face|voice|handler|family|staff|bloke|fella|colleague|tenant|tenants|neighbours|cashier|receptionist)'

export const politeRacism: CuePhrases = [
  {
    phrase: firm(
      '(colour|color|shade|complexion|skin colour|skin|tan|hue) of (the|your|his|her|their|that|them) ~3 {clerk}',
      '(one look at|one glance at|soon as i saw|when i saw|judging by|judge by|going by|tell (from|by)|told (from|by)|guess from|guessed from|heard|hear|read|saw) (the|his|her|their|that|those|your) ~1 (surname|surnames|skin|complexion|colour|headscarf|turban|hijab|name badge|name on) ~8 (knew|know|no wonder|explains|says it all|tells you|told me|enough said|all i need*|figures|obvious|guessed|honest|trust|wrong|cocked)',
      '(one look at|one glance at) (the|his|her|their|your) ~1 (surname|name|names|face|faces|colour|skin) ~9 (knew|know|explains|says it all|enough|wrong|cocked|messed)',
      '(no wonder|explains (it|a lot|everything)|says it all|figures|should have known|might have known|what do you expect|what can you expect) ~5 (with|from|of|by) (a|an|that|those|some|their|his|her) ~2 (surname|surnames|complexion|skin|turban|headscarf|hijab|name like that|names like that|accent like that|colour like that)',
      "(not a|not one|no|isn't a|nae a|without a|spot the|count the|only|last|where are the|where have the|never see a|see a|find a|any) ~1 [single] (white|normal-looking|pale|english-looking|native-looking|swedish-looking|norwegian-looking|blond|nordic) (face|faces|person|people|man|woman|family|staff|driver|drivers|couple|lad|child|kid|kids|nurse|doctor|adviser)",
      '(not a|not one|no|where are the|where have the) ~1 [single] (english|british|swedish|norwegian|native|christian|local|scottish|irish|danish|normal) (face|faces|name left|names left)',
      'showing (normal|ordinary|real|regular|proper|traditional) (people|families|couples|folk|folks)',
      '(advert|ad|adverts|ads|poster|posters|brochure|campaign|commercial|calendar|cover|catalogue|leaflet|magazine|staff photo|team photo) ~8 (all|full of|only|nothing but|every|another|wall to wall|always|the usual|obligatory|stuffed with) ~2 (black|brown|mixed race|mixed-race|muslim|hijab*|headscar*|foreign|asian|african|ethnic|coloured|united nations)',
      '{nation-adj} ~1 {clerk} ~7 (vodka|drunk|siesta|banana*|bribe|bribes|soap|deodorant|wash|washed|camels|goats|stinks|knife|knives|prayer mat|mosque)',
      "(since|ever since|now that|after|with) ~5 (got|has|had|have|hired|under|an|the|those|brought in|bought by|taken over by|run by) {nation-adj} (management|owners|owner|boss|manager|managers|lot|crew|people|family|families|workers|drivers|staff) ~1 [in] ~4 (smells|smell|stinks|dirty|filthy|nothing|robbed|stolen|steal|thieving|rude|lazy|ruined|downhill|to the dogs|nobody speaks|can't understand|prices|wrong)",
      '(property|house) (values|prices) ~7 (like that|like them|those people|that sort|{other-kind}|gypsies|travellers|mosque)',
      '(famil*|people|folk|folks|tenants|neighbours|lot|sort|{other-kind}) ~9 (property|house) (values|prices) ~2 (done|drop|fall|plummet|gone|ruined|down|tank|halve|finished|through the floor)',
      '(keep|kept|stay|stays|leave|want) (the|our|this) (neighbourhood|street|village|town|country|estate|building|block|area|school) (what it was|white|as it was|english|british|swedish|norwegian|christian|pure|for (our own|locals|us|our kind))',
      '(our own|your own|one of our own|our people|locals|people from here|people born here|natives) ~2 (first|before|instead of|ahead of) ~4 ({other-kind}|asylum|strangers|outsiders|that lot)',
      '({other-kind}|asylum seekers|hijab|headscarf) ~9 (before|ahead of|instead of|in front of) ~1 (our own|locals|people born here|native|decent|white|british|english|norwegian|swedish)',
      '({other-kind}|asylum seekers|hijab|headscarf|boat people) ~9 (top|front|head) of the (housing|council|waiting) (list|queue)',
      '(he|she|they|him|them|her|{clerk}|who|half of them) ~2 (swam|floated|paddled|crept|smuggled|sailed|swim) (here|over|in|across|ashore)',
      '(he|she|they|him|them|her|{clerk}|who|half of them) ~3 (came|come|comes|arrived|got here|got in|smuggled) ~2 (on|in|under|off) (a|the|back of a|the back of a|some) ~1 (dinghy|lorry|raft|banana boat|rubber boat|inflatable|container|small boat|boat last week|boat yesterday|camel|leaky boat)',
      '(fresh|just|straight) off the (boat|dinghy|banana boat|rubber boat|camel|lorry)',
      '(speak|speaks|spoke|talk|talks|talked|jabbering|gabbling|babbling|jabbers|jabber|answered in|replied in|reply in) ~3 (pidgin|pigeon english|jibberish|mumbo jumbo|mumbo-jumbo|ooga booga|ching chong|ching-chong|jungle|foreign|monkey|swahili or (something|whatever))',
      '(translate|translator|interpreter|dictionary|subtitles) ~2 [for|from] ~1 (monkey|jungle|tribal|caveman|camel|gibberish)',
      '(his|her|their|your|its|with) (pidgin|jungle|so-called|broken|taxi-driver|takeaway|kebab-shop|monkey) english',
      "(someone|somebody|anyone|a person|people|staff|{clerk}) ~3 (speak|speaks|speaking|understands|talks|with) (proper|real|actual|normal|plain|the queen's|the king's) (english|norwegian|swedish|danish)",
      '(speaks|speak|spoke|talk|talks) (proper|real|actual) (english|norwegian|swedish) ~4 (from|born|like a|local|here|native)',
      "(someone|somebody|anyone|people|person|staff|{clerk}) ~4 (actually|really|originally|who's|who is|properly|born and bred|genuinely) (from|born|raised) ~1 (here|round here|this country|{near-land}|around here|our country)",
      '(of|from) (that|his|her|their|your) (faith|religion|race|persuasion|caste|tribe|part of the world|ethnicity|skin colour|bloodline) ~6 (lie|lies|steal|steals|cheat|cheats|haggle|stink|lazy|dirty|sport|typical|trusted|never work|breed|violent|savages|always)',
      '(dealt with|served|helped|driven|treated|handled|advised|taught|represented|lectured) by ~4 (of (that|his|her|their) (faith|religion|colour|race|kind|sort|persuasion|skin)|in a (headscarf|turban|hijab|burqa|burka|niqab|veil)|with (that|a) (skin|surname|accent like that)|(rag|towel|tea towel|sheet|curtain) on (a|her|his|their) head)',
      '(rag|towel|tea towel|tea-towel|dishcloth|bin bag|binbag|bedsheet|curtain|nappy) (on|round|around|over) (a|her|his|their|your|the) (head|heads|face)',
      `(send|request|want|get|give|prefer|put|need|demand|insist on|rather have|ask for|hire) ~3 (a|an|some|someone|somebody|only|more) ~1 (white|caucasian|non-muslim|light-skinned|pale|aryan) ${PERSON}`,
      `(send|request|give|prefer|demand|insist on|rather have|ask for) ~3 (a|an|some|someone|somebody|only) ~1 (english|british|christian|swedish|norwegian|native|danish|irish|scottish) (technician|engineer|driver|nurse|carer|cleaner|plumber|electrician|fitter|face|voice|adviser|cashier)`,
      'no (blacks|muslims|immigrants|jews|gypsies|travellers|poles|asians|arabs|pakistanis|indians|romanians|migrants|refugees|foreigners|coloureds|somalis|turks|roma) (please|allowed|policy|rule|sign|lane|zone|here|in (the|my|our)|on (the|my|our)|near)',
      "(should|shoulda|should've|ought to|better off) ~2 (stayed|stay|remained|remain|been left|kept|keep) ~1 (in|at) ({far-land}|the jungle|the desert|the bush|their own country|his own country|her own country|his village|his hut|where (he|she|they|you) (came|come) from)",
      '({other-kind}|filipino|filipinos|filipina|filipinas|they|he|she|them) ~6 (only fit for|good for|fit for|suited to|stick to|stay at|made for|cut out for|back to) ~1 (cleaning|scrubbing|driving taxis|taxis|corner shops|the corner shop|the kebab shop|curry houses|nail bars|car washes|the car wash|picking (fruit|strawberries|berries|cotton)|mopping|the rickshaw|the rice fields|the paddy fields|sweeping|the takeaway|the fields)',
      '(filipino|filipina|filipinas|filipinos|thai|indian|african|{other-kind}) ~4 (cheap labour|slave labour|good maids|make good (maids|servants|cleaners))',
      '(smile|grin|smiles|show (his|her|their) teeth) ~1 so (we|i|you|people) can (see|find|spot) (him|her|them|you)',
      '(taking|take|took|takes|steal|stealing|nicking|stole|handed|given|getting) [all] our (jobs|houses|flats|benefits|women|council houses|school places|homes|gp appointments)',
      '(jew|jews|jewish|jewboy|zionist|zionists|rothschild*|shekels|shylock) ~6 (interest rate|interest rates|money lenders|moneylenders|moneylender|bankers|nose|noses|shekels|greedy|stingy|tight-fisted|penny pinching|counting (his|their)|bank owners|behind this)',
      '(jewed|gypped|gyppoed|welshed by|paddy wagon of) (me|us|out|him|her)',
      '(what|which) ~1 (tree|jungle|cave|mud hut|hut|village|bush|rock|boat) did (he|she|they|you|your) ~2 (fall|climb|crawl|swing|come|swim|get) ~1 (out|off|from|in)',
      '(united nations|foreign legion|league of nations|the un|mini africa|little (india|pakistan|africa|mogadishu|warsaw)|the souk|a souk|a bazaar|the kasbah) ~5 (staff|behind the counter|call centre|branch|office|queue|useless|normal|english|depot|here)',
      '(your|the|that) ~2 (call centre|office|branch|shop|depot|bus|train|waiting room|team|page) (is|looks|look|has become|turned into|feels|sounds) ~1 like ~2 (united nations|the third world|a third world|bombay|mumbai|baghdad|kabul|lagos|mogadishu|karachi|delhi|calcutta|a bazaar|a souk|a refugee camp|a mosque|the kasbah)',
    ),
    not: [
      ...kindly,
      '(ai|robot*|bots|chatbot*|machines|automation|self-checkout*|wine|food|cuisine|fish|prawns|lobster|seafood|ferry|cruise)',
      '(i|we|my family) ~1 (should|ought)',
      '(driving|driver|drivers) (licence|license)',
    ],
  },
  {
    phrase:
      'where (is|are|was|were) (he|she|they|your ~2|the ~2|you) (really|actually|originally) from ~1 ($|because|cause|with|that|and)',
    not: ['(from the|parcel|flight|product|meat|fish|made|wine|beef|coffee|materials)', ...kindly],
  },
]

const HER =
  "(she|her|she's|shes|girl|girls|lass|lasses|lassie|lassies|lady|ladies|woman|women|blonde|brunette|bird|love|darling|sweetheart|babe|honey|hostess|hostesses|stewardess|stewardesses|receptionist|cashier|barmaid|miss|hen|doll|pet|you|you'd|crew|staff)"

export const politeSexism: CuePhrases = [
  {
    phrase: firm(
      'i mean a (him|he|man|bloke|male|fella)',
      "(boss|manager|supervisor|someone|somebody|mechanic|engineer|adviser|technician|driver|doctor|captain) ~2 (i mean a|preferably a|ideally a|who is a|who's a|must be a|make it a|hopefully a|has to be a) ~1 (him|he|man|bloke|male|fella|guy|lad)",
      '(speak|talk|pass me|transfer me|put me through|switch me|hand me|explain|explain it|escalate) ~2 to a (man|bloke|fella|male|proper man|real man|man who|male)',
      '(is there|have you|got) [a|any] (man|men|bloke|fella|male) ~1 (there|about|around|in the (office|building|shop|room)|i can (talk|speak)|who (knows|understands|can))',
      // Looks, clothes, and what is hoped for.
      '(good looking|good-looking|pretty|fit|hot|tasty|prettier|prettiest|attractive|leggy|busty|plain|ugly|better looking|nicer looking|curvy|stacked) (one|ones|girl|girls|lass|lasses|lady|ladies|bird|birds|blonde|blondes|woman|women|face|faces|thing|things) ~5 (up front|at the front|on the (till|counter|desk|door|phones)|front desk|front of house|at reception|on reception|behind the (desk|counter|bar|glass|screen)|at the (till|counter|desk)|in the (back|window)|to look at|eye candy|answer the (phones|emails|phone)|brighten|brightens)',
      `${HER} ~8 (undo|undid|undone|undoing|pop|popped|unbutton|unbuttoned|open|opened|lose|loosen) (a|another|one|two|the top|that top|one more|a few|her|your|an extra) ~1 (button|buttons|blouse|bra)`,
      '(undo|undid|undone|unbutton|unbuttoned) (a|another|one more|the top|an extra|your top) (button|buttons)',
      `(wear|wears|wearing|put on|dress in|dressed in|in) ~2 (something tighter|tighter ~1|shorter skirts|a shorter skirt|something shorter|low-cut|low cut|a low top|a lower top|a short skirt|stockings|suspenders|fishnets|something low|a tight top|tight tops|nothing but) ~8 (love|darling|she|her|girls|ladies|customers|branch|next time|you'd|tips|queue|counter|desk|$)`,
      `${HER} ~5 (wear|wears|wearing|wore|put on) ~2 (tighter|shorter|low-cut|low cut|lower|short skirt|heels|stockings|lipstick|make-up|makeup|a bit less|fewer clothes)`,
      '(bit of|touch of|some|more) (lipstick|make-up|makeup|mascara|leg|cleavage|perfume|slap) ~9 (branch|counter|desk|customers|queue|help|better|smile|face|harm|hurt|girls|business)',
      "(at least|but|though|still) ~1 the (view|scenery|sights|eye candy) (was|is|were|wasn't|made) ~2 (good|nice|great|lovely|bad|fine|decent|better|easy|worth|pleasant|up for it|the wait)",
      '(she|girl|lass|lady|woman|blonde|presenter|pilot|cashier|receptionist) ~3 (easy|nice|pleasing|good|hard) on the (eye|eyes)',
      '{woman-noun} ~6 eye candy',
      '(sexy|sultry|husky|dirty|breathy|toffee|honey|velvet|naughty|bedroom|chocolate) (voice|voices|tones) ~8 (say|talk|read|whisper|again|slowly|phone|ring|all night|number|tell|give|dirty|purr|single|melt)',
      '(voice|accent) like ~1 (warm|melted|liquid|hot|dripping|smooth) ~1 (toffee|honey|chocolate|caramel|velvet|treacle|butter)',
      'as (dirty|naughty|filthy|sexy|hot|fit|pretty) as (you|she|u) (sound|sounds|look|looks|type|types)',
      '(wearing|in) nothing but ~3 (headset|smile|heels|uniform|lanyard|cap|apron|name badge|tie|scarf|hat|headphones)',
      "(what are you|what's she|what is she|whatcha|what you) wearing ~1 ($|under|tonight|right now|love|darling|babe|?)",
      '(give us|give me|do us|show us|show me|flash) [a|your|some|an] ~1 (twirl|kiss|cuddle|flash|leg|bit of leg|peek|tits|wee smile)',
      '(bend|bends|bending|bent) over ~4 (again|for me|desk|counter|photocopier|slowly|more|view|when|further|in that)',
      '(picture|photo|pic|snap|photos|pics) of my [own](own package|manhood|willy|todger|junk|dick|cock|knob|bulge|crotch|tackle)',
      '(sit|sits|come sit|hop|perch) on my (lap|knee|face)',
      "(wouldn't|would not|wouldnt) (kick|throw) (her|that one|that) out of (bed|my bed)",
      "(i'd|id|i would|wouldn't mind|would like to|love to) ~2 (give her one|do her|give her a (seeing to|good seeing to)|take her home|take her out back|show her a good time|warm her up|get her number|see her without|see more of her|see (her|that one) in a)",
      // Feelings, months and places.
      "(love|honey|darling|sweetheart|babe|dear|pet|doll|princess|sweetie|hen|missy|young lady|little lady) ~4 (when|once|stop|after|if) (you're|you are|you've|being|you) ~2 (done|finished|stopped|being|get|over|calm) ~2 (emotional|hysterical|hormonal|moody|shrill|dramatic|weepy|crying|sulking|upset|it all out)",
      '(emotional|hysterical|hormonal|shrill|bossy|weepy|moody|over-emotional|overemotional) (women|woman|girl|girls|female|females|lady|ladies|little (girl|woman|thing)|cow|lass|bird|wife)',
      '(put|get|fetch|give me|transfer me|let me) ~6 (a him|a real man|the man of the house|your husband on|your dad on)',
      "(cried|crying|cries|cry|tears|weeping|blubbing|blubbering|tearful) ~10 (why (women|girls|they|you)|typical (woman|women|girl|female)|women (can't|shouldn't|should|don't|in)|girls (can't|shouldn't|in)|belong|a man would|man's job|hormones|time of the month)",
      '(they|women|woman|girls|females|she|her|them|wives|lassies|ladies|mothers|why (they|women)) ~2 (belong|belongs|better off|stayed|should be|should stay|should have stayed|be|keep|ought to be|kept) ~1 (at home|home|in the home|indoors|in the house) ~1 (with|minding|raising|having|looking after|rearing|and|making|cooking|ironing|where)',
      '(why|time|better|prefer|when) (they|women|we|men) ~2 (stay|stayed|kept|keep) ~2 (at home|in the (kitchen|home|house))',
      // At the wheel and in the chair.
      '(lady|woman|female|girl|lassie|women|lass|ladies) (pilot|pilots|driver|drivers|captain|captains|engineer|engineers|plumber|mechanic|mechanics|electrician|surgeon|surgeons|ceo|boss|bosses|president|doctor|doctors|technician|conductor|referee|commentator|manager|managers|builder|fitter|prime minister|firefighter|firefighters|director|directors) ~9 (park|parking|reverse|map|lipstick|nails|make-up|hormones|period|nervous|no wonder|explains|god help|lord help|heaven help|says it all|enough said|typical|handbag|shopping|cry|cries|faint|kitchen|left from right|that explains|what did (i|you) expect|what do you expect|quota|tick the box|box-ticking|stick to|or they marry)',
      "(no wonder|explains (it|a lot|everything)|says it all|typical|figures|god help us|lord help us|might have known|should have known|of course it was|of course it's|trust|just my luck|there's your problem|that'll be why|that's why) ~4 (a woman|a female|a girl|a lady|a lady driver|woman driver|women drivers|female pilot|a blonde|she's a woman|being a woman|a lass|it's a woman|it was a woman|a bird|a wee lassie)",
      "hope (she|the wee girl|the lass|the lassie|her ladyship) (doesn't have|does not have|won't have|isn't asked|hasn't|needn't|never has) ~1 to (park|reverse|land|parallel|read|navigate|fix|add|count|think|carry|lift|drive)",
      '(diversity|quota|token|dei|box-ticking|tick-box|gender) (hire|hires|appointment|pick|woman|female|girl|lass|candidate|women|females|lesbian|gay)',
      '(tell|ask|get|send|let) (the|that|your|this|our) ~1 (little|wee|young|pretty|silly) ~1 (miss|madam|missy|lady|girl|lass|princess|dolly|lassie|blonde|bimbo|barbie|thing|one|woman) ~8 (dolls|kitchen|husband|daddy|boyfriend|make-up|nails|lipstick|smile|pretty|play|knitting|kettle|to a man|dishes|shopping|home to)',
      "(go|run along|back|goes|went|better) ~2 [and] ~1 (play with (your|her) dolls|paint (your|her) nails|do (your|her) (nails|hair|make-up)|powder (your|her) nose|iron (his|your husband's|a|some) (shirt|shirts)|to the (ironing board|typing pool|knitting)|mind (your|her) (kids|babies|weans))",
      '(worry|bother|trouble|strain|hurt|tax|overheat|break) (your|her|that|their) ~1 (pretty|wee|little|sweet|blonde|lovely) ~1 (head|heads|brain)',
      '(someone|somebody|anyone|adult|boss|a person|one of you) ~2 with (balls|a pair of balls|cojones|testicles|a y chromosome|something between (his|their) legs|a pair between)',
      '(who|which one|that one|she|her|must be|you) ~2 (sleep|slept|sleeping|shagged|shagging|blow|blew|flirt|flirted|fluttered|flashed) ~4 (to get (the|that|this|her|there)|way (to|up|into)|for (the|that) (job|promotion|post)|into the job)',
      // Orientation.
      '(gay|rainbow|pride|trans|lgbt*|queer) ~1 (flag|flags|bus|buses|logo|logos|bench|crossing|crossings|colours|badge|badges|lanyard*|stuff|rubbish|nonsense|agenda|month|parade|advert|ad|branding|everything) ~9 (shove|shoved|shoving|ill|sick in the head|sin|sinful|propaganda|indoctrinat*|throats|unnatural|stop pushing|keep it private|behind closed doors|not normal|against nature|boycott*|brainwash*|normal people|straight people|groom*|god (will|made|intended)|perver*)',
      "people are (ill|sick|mentally ill|confused|not well|unwell|deviants|broken) and (you're|you are|you|your) ~2 (cheering|celebrate|celebrating|promoting|promote|encouraging|encourage|pandering|waving|flying|applaud|applauding)",
      "(two|a) (mums|dads|mothers|fathers|men|women|blokes|husbands|wives) ~2 (isn't|is not|aren't|ain't|are not|is no|is hardly) ~1 (a family|normal|natural|parents|a marriage|marriage|right)",
      'adam and eve not adam and steve',
      '(is|was) (that|it|this|your ~2|the) ~1 (meant to be|supposed to be|a|actually a) ~1 (bloke|man|he|boy|fella|lad|him) or ~1 (woman|bird|she|girl|lass|her|lady|wumman)',
      '(limp-wristed|limp wristed|mincing|light in the loafers|light on his loafers|bats for the other (side|team)|swings both ways|camp as ~3|one of those nancy|fairy voice|nancy-boy voice|sounds like a fairy)',
      '(hire|employ|put|want|give us|send|get) ~2 (straight|heterosexual|normal) (people|men|staff|folk|lads|drivers) ~6 (straight|job|done|instead|for once|again)',
      '(men|man|bloke|lad|boy|boys) ~4 (in|with|wearing) ~1 (nail varnish|nail polish|lipstick|eyeliner|make-up|earrings|a handbag|pink hair) ~6 (disgrace|disgusting|sick|serve|serving|embarrassing|embarrassment|what next|freak|weird|not normal|put me off|proper man|perver*)',
    ),
    not: [
      '(proud|thank you for flying|vandal*|stolen|tore down|torn|burned|burnt|put (it|them) back|supporting)',
      '(my|our) (wife|daughter|mum|sister|girlfriend|bride) ~4 (wear|wears|wearing|dress)',
      '(search and rescue|costume|fancy dress|theatre|panto|drag brunch|size|sizes|fitting room)',
    ],
  },
]
