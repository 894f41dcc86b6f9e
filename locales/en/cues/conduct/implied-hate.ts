import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { garbledForms, joinedForms } from '../../classes/misspelt.js'

/** Neutral matters of language and origin. */
const neutral = [
  '(available|version|information|letter|website|leaflet|menu|translation|translated|support|speak|help|answer|page) ~2 in (polish|english|swedish|norwegian|arabic|somali|chinese|romanian)',
  '(card|money|transfer|roaming|trip|travel|travelling|flight|holiday|visa|parcel|account|ferry|passport|born|moved|moving|family|wife|husband|friend) ~4 {far-land}',
  '(thank|thanks|kind|kindest|lovely|brilliant|great|helpful|nicest|friendly|best|hero|legend|fixed|solved|patient)',
]

/** Origin and faith demeaned by a hint. */
export const impliedRacism: CuePhrases = [
  {
    phrase: [
      ...joinedForms([
        'muslims',
        'immigrants',
        'blacks',
        'blackpeople',
        'disabledpeople',
        'jews',
        'refugees',
        'foreigners',
      ]),
      ...garbledForms('niggers', 'nigger', 'pakis', 'retards', 'cripples', 'wetbacks', 'raghead'),
    ],
  },
  '(his|her|their|your|with) (camel|camels|goats|mud hut|mud huts|rice fields|kebab|jungle|caravan|caravans|prayer mat|prayer mats|flying carpet)',
  '(look|looks|looking|sound|sounds|dressed|smell|smells) like ~1 [a|an|some] ~1 (terrorist|terrorists|taliban|isis|taxi drivers|taxi driver|refugee|refugees|beggar|beggars|{other-kind}) ~2 (from|camp|who|$|they|and|in)',
  '(smell|smells|stinks|stink|reeks) ~2 (of|like) ~4 ({other-kind}|curry|foreigners|africa|india|camel|goats)',
  "(refuse|don't want|won't|not|never) ~4 (served|helped|driven|treated|answered|advised) by ~3 (called|named) <name>",
  '(monkey|jungle|gypsy|caveman|tribal|barbaric|ape|ching-chong) (language|speak|talk|english|noises|sounds)',
  '(no|stop|without|keep|get|take|speak|drop|lose) ~9 this is {near-land}',
  '(white|ethnic) ~1 (customers|people|passengers|folk|folks|men|swedes|norwegians|brits) ~3 (wait|last|back|discriminated|minority|first|pushed|pay|second|nothing)',
  '(hear|listen to|read|see|have|get|put up with) ~2 (arabic|polish|somali|turkish|muslim|urdu|chinese|foreign) ~6 (next|mosque|prayer|our country|our language|who do they|where will it end)',
  '(dark|brown|black|foreign|yellow) (faces|skins) ~4 (at|behind|no wonder|everywhere|in|on|and|only|now)',
  {
    phrase:
      '(hire|hired|hiring|import|imported|importing|staff|staffed|filled|fill|full|half|whole|all|entire|most) ~2 [of|the|with|from|by|in] ~2 ({far-land}|{other-kind}) ~6 (chat|phones|phone|counter|till|depot|bus|buses|office|desk|queue|room|waiting|work|working|jobs|job|here|everything|missing|stolen|steal|sit|sits|for free|taxes|benefits|lives|now|answer|$)',
    not: neutral,
  },
  '(accent|accents) ~1 (like|as|thicker|so thick|worse|straight) ~1 [a|an|than|as|out of|from] ~2 (curry|kebab|bazaar|taxi|takeaway|jungle|mud|camel|circus|market|mosque|goat|porridge|{far-land})',
  '(get|give|put|want|send|find|hire|need|speak to|talk to|let me|bring|have|fetch|prefer|employ) ~4 (somebody|someone|a|an|some|proper|real|true|actual|ethnic|only|pure|born) ~1 [proper|real|true|actual|ethnic|born] ~1 {own-kind} ~3 (on the|person|people|instead|not|$|who|at|in|driver|one|engineer|voice|man|woman|speaker)',
  '(proper|real|true|ethnic|pure|genuine|blue-eyed|white) (swede|swedes|norwegian|norwegians|englishman|english people|brits|british people|scot|scots|dane|danes|european|europeans)',
  '(our|your|their|its) own (people|kind|sort|race|folk) ~2 (first|before|instead|out|should|$)',
  '(one|someone|somebody|people|folk) of (our|your|my) own [kind|sort|people|race]',
  "(this is|it is|it's|we live in|we are in|i live in|still|last time i looked ~3) {near-land} ~1 not ({far-land}|a (mosque|bazaar|kasbah|refugee|caliphate))",
  '(no|without|ban|forbid|remove|take off|take|get|keep|rip|lose) ~3 {faith-dress} ~3 (at|in|on|off|out|away|please|from|behind|here|this|when|if|before)',
  "(go|goes|went|send|sent|ship|shipped|put|fly|bus|kick|throw|deport|chuck|pack) ~2 [them|him|her|you|it|these|those|that lot|the lot|all] ~1 (back|home|packing|out) ~2 (to (where|{far-land}|the desert|the jungle|your own|their own|his own)|where (you|they|he|she)|on the (next|first)|of (the|our|this) (country|land)|if you can't)",
  '(kick|throw|boot|chuck|sling|clear) (the lot|them all|these people|all of them|that lot|the whole lot) (out|home|back)',
  '(learn|speak) ~1 [the|our|proper|real|some] ~1 (language|english|norwegian|swedish|danish) ~1 (or|before|first|if you|when you|in this country)',
  "(can't|cannot|doesn't|don't|barely|hardly) ~1 [even ](speak|understand) ~1 (the language|a word of (english|norwegian|swedish)) ~3 (and|but|yet|so|send|go|hire|who|in this country|then|serve|why)",
  "(names|name|surname|surnames) ~2 (i|nobody|no one|we|you) ~1 (can't|cannot|couldn't|can|could) ~1 (pronounce|spell|say|even)",
  '(some|a|an|another) ~1 (african|arab|foreign|muslim|indian|polish|somali|turkish|asian|pakistani|outlandish|unpronounceable|funny) (name|names|sounding|looking)',
  '(overrun|swamped|flooded|invaded|infested|crawling|full|teeming|too many|so many|packed) ~2 [by|with|of|by all these] ~2 ({other-kind}|foreigners|immigrants|those people|that sort|people like that|them behind|of them)',
  '(know|knows) ~1 (the|what|which) ~1 (sort|type|kind|lot|colour|color|race|religion|background|part of the world) ~5 (they|working|come|comes|mean|them|there|thieves|people|he|she|are|is|from|steal|drive|nowadays|now|behind|who)',
  "(not|no|isn't|am not|i'm not|im not|never been) ~2 [a ]racist ~1 (but|however|only)",
  '(jew|jews|jewish|zionist|zionists|muslims|arabs|foreigners|immigrants|gypsies|globalists|chinese|blacks) ~2 (run|running|runs|own|owns|owning|control|controls|controlling|behind|pull|pulling|take over|taking over|taken over|in charge|steal|stealing|steals|live off|living off|sponge|rob|robbing|everywhere|on every|get everything|jump the queue|never pay|breed|breeding)',
  "(the|a|some|that|these|those|another|typical) {other-kind} ~7 (steals|steal|stole|stealing|thieving|cheats|lies|smells|smell|stinks|stink|stank|dirty|filthy|lazy|like all of them|like they all|as they all|as usual|as always|of course|what do you expect|typical|can't be trusted|never work)",
  '(like|as|typical of|same as) ~1 (all of them|they all do|that lot|those people|his kind|her kind|their kind|your kind|people like that|those sort|that sort|the rest of them) ~1 (do|does|always|$|from|who)',
  '(taxes|tax|benefits|welfare|our money|free|first in line|queue) ~5 (immigrants|refugees|foreigners|asylum|africa|syria|somalis|gypsies|migrants|arabs|muslims)',
  '(immigrants|refugees|foreigners|asylum seekers|somalis|gypsies|migrants|arabs|muslims|blacks) ~5 (for free|our taxes|on benefits|get everything|first|welfare|instead of us|before us|while we|our money|take our|taking our)',
  '(curry|kebab|camel|goat|banana|rice|bongo|jungle|tea towel|towel|sand|turban) ~1 (muncher|munchers|eater|eaters|jockey|jockeys|rider|riders|herder|herders|shagger|shaggers|head|heads|monkey|monkeys|language|people|land|wallah)',
]

/** Sex and orientation demeaned by a hint. */
export const impliedSexism: CuePhrases = [
  "(how|why) (she|that woman|that girl|she's|they) ~1 (got|gets|landed|was given) (the|that|her|this) (job|promotion|position|role|desk|seat on the board) ~1 ($|and|don't|wink|isn't|lol|haha)",
  '(she|that girl|that woman) ~1 (got|landed|has|gets) ~1 (job|promotion|position|role) ~2 (on her (back|looks|knees)|for her (looks|legs|chest)|because of (her looks|her legs|her chest|her figure)|sleeping (with|her way))',
  {
    phrase: [
      ...joinedForms(['women', 'gays', 'gaypeople', 'transpeople', 'lesbians', 'females']),
      ...garbledForms('faggots', 'faggot', 'trannies', 'tranny', 'bitches', 'whores', 'sluts', 'dykes'),
    ],
  },
  '(pretty|cute|nice|sweet|lovely) ~1 (face|girl|little thing|thing|head|smile) ~4 (nothing (between|upstairs|in)|no brain|no brains|empty|between (the|her) ears|but (thick|stupid|dumb|useless|clueless))',
  '(women|woman|girls|ladies|blondes|wives|females) and (maps|engines|cars|driving|parking|maths|numbers|technology|computers|machines|money|directions|boilers|tools|wheels|logic|trains)',
  "(since|now that|ever since|after|because|that's what) ~4 (a|got a|hired a|have a|is a|was a|put a|with a) ~1 (female|woman|lady|girl) ~2 (ceo|boss|manager|director|pilot|captain|in charge|engineer|leader|chief|minister|driver)",
  '(redhead|blonde|brunette|girl|woman|model|lady|lass) ~9 (wink wink|wink|nudge nudge|know what i mean|phwoar|come and (read|check|warm|test|inspect) my|my place|keep me warm)',
  "(not|no|never|ain't) ~2 (letting|let|having|allow|allowing|trust|trusting|leaving) ~3 (a|some|any|that) ~1 [silly|little|young] (girlie|girly|girl|woman|lass|female|bird|lassie|chick|blonde) ~1 (touch|near|in|fix|drive|with|do|handle|fly|at|tell|under|mess|advise)",
  '(rather|prefer|want|send|only|wait for|give me|need|get me) ~4 (male|man) (pilot|driver|doctor|engineer|adviser|captain|technician|mechanic|agent|plumber|electrician|manager)',
  // A man is wanted.
  {
    phrase:
      '(put|get|give|send|fetch|find|want|wants|have|speak|talk|need|bring|pass|transfer|prefer|let|ask for|hand|connect) ~4 (a|an|some|one of the|the|any|actual|real|proper) ~1 [real|proper|actual|grown|sensible] ~1 {man-noun} ~2 (who|that|on|in|please|next|instead|to|for|with|at|$|and)',
    not: [
      '(called|named|found|lost|helped|came|was here|in a|with a (beard|dog|hat)|saw|met|sold|stole|bag|fell|hurt|standing|shouting|old man|old)',
      '(wife|daughter) ~3 (and|or)',
      '(clothes|shoes|toilet|trousers|jacket|sizes|choir|shirt|shirts|football|team|night|t-shirt)',
    ],
  },
  "(not|never|don't|won't|refuse|can't|wouldn't|no point) ~3 (discuss|discussing|talk|talking|deal|dealing|take|taking|listen|listening|explain|explaining|argue|arguing|speak|speaking|trust|trusting|advice|lectured|told) ~6 (a|an|some|any|these|silly|little|from|by) ~1 [mere|little|silly|slip of a|wee|young] ~1 {woman-noun}",
  {
    phrase:
      '({woman-noun}|she) ~6 (waste of|stick to|stay in|back to|belongs|belong|should be at home|should stay|better at|go back to|return to|too busy with|busy doing|nothing but|only good for|meant for|thinking about|distracted by) ~4 {woman-work}',
  },
  '(stick to|go back to|back to|return to|stay with|busy with|busy doing|finish|put down|rather be|too busy|leave) ~2 (her|the|your|their|doing her|doing your|painting her|painting your|filing her|filing your) ~1 {woman-work}',
  "(a|some|another|this|that|the|your|two|these) ~1 {woman-noun} ~5 (waste of (a call|time|space|money)|what do you expect|no wonder|of course|typical|clueless about|knows nothing about|what would she know|no idea (about|what)|in a man's)",
  'typical ~1 {woman-noun}',
  "(women|woman|girls|females|ladies|blondes|wives|female|a girl|a woman|a lass|lasses) ~2 (have|has|had|got|should|shouldn't|don't|can't|cannot|belong|belongs|never|are|is|can never|couldn't|simply can't) ~1 (no|not|be allowed|understand|belong|drive|park|reverse|fly|fix|count|think|no place|in the kitchen|at home|too emotional|useless|hopeless|bad|worse|terrible|made|built|cut out|meant|have|do) ~5 (business|place|room|engines|cars|numbers|maths|technology|kitchen|home|cockpit|control|wheel|drive|driving|park|fly|planes|buses|trains|machines|men|man|charge|jobs|work|it|this|that|logic|decisions|money|computers|tools)",
  '(woman|female|lady|girl|women|blonde) ~1 (driver|drivers|pilot|pilots|captain|mechanic|engineer|boss|plumber|electrician|conductor) ~6 (typical|no wonder|of course|parked across|explains|what do you expect|god help|says it all|again|obviously|figures)',
  // Bodies.
  '(nice|great|lovely|cracking|fit|sexy|gorgeous|hot|tasty|fine|amazing|pretty|juicy|good|big|massive|perfect|fantastic|long) ~1 {looks-word} ~3 (on|your|of|the|in|behind|girl|lady|blonde|weather|stewardess|conductor|$|though|by the way|shame|at|she)',
  '({woman-noun}|she|her|stewardess|conductor|receptionist|cashier|presenter|agent|adviser|voice) ~5 (in my (bedroom|bed|lap)|on my (lap|knee|face|sofa)|any time|anytime|any day|all night|over for|can (ride|handle|inspect|check|forecast|read|serve|warm|polish|stamp|scan) (my|in my|me)|single|give (her|me) [her ]number|without [her ]clothes|in a bikini|in the nude|naked|topless|undressed|less clothes|get (them|it|her) out)',
  '(girl|woman|lady|blonde|brunette|redhead|she|her|cashier|receptionist|conductor|stewardess|adviser) ~6 (single|available tonight|married|free tonight|up for it|give me (her|your) number|send me her number|wet dream|turn me on|turns me on)',
  // Won on her back, moods and months.
  "(got|get|gets|won|earned|landed|given|kept|climbed|slept|promoted|rose) ~4 (on her back|on her knees|by (sleeping|opening her legs|flashing)|with her (legs|tits|body|boss)|under the desk|in bed with|between the sheets|her way (up|to)|because (she|she's) ~3 (tits|legs|pretty|blonde|a woman|female))",
  '(on|having|got|got her|must be|probably|that|off) ~2 (the rag|her period|her monthlies|time of the month|her time of month|the blob|pms|pmt|pms-ing|menopausal|the menopause|her hormones|hormonal|raging hormones)',
  "(does|did|has|is|ask|check with|tell|let|where's|where is|get|bring) ~1 (your|her) (husband|boyfriend|hubby|dad|father|daddy|man) ~4 (know|let|allow|home|permission|say|out|on|explain|first|help you|mind|pay|given|decide)",
  "(love|sweetheart|darling|honey|babe|sweetie|doll|princess|sugar|toots|pet) ~2 (and (fetch|get|put|find|bring)|go and (fetch|get|find)|run along|let the (men|grown-ups|boys|adults)|don't worry your|leave it to the|put your (husband|boss)|fetch a|get a man|get me a man|make (us|me) a)",
  "(needs|need|could do with|must be lacking|hasn't had|lacks|gagging for|crying out for|wants) ~2 (a man|a real man|a good man|a good seeing|a good hard|a shag|laid|some (dick|cock|action)|a husband)",
  // Orientation.
  '(two|gay|men|blokes|lads|women|lesbians|boys|couple of|same-sex) ~3 (kissing|kiss|holding hands|snogging|cuddling|getting married|married|hugging|parents|dads|mums|dancing) ~7 (throw up|threw up|vomit|puke|sick|disgust|disgusting|disgusts|yuck|shove|shoved|kids|children|turned off|off my screen|unnatural|not normal|abnormal|ashamed|shame|gross|perverse|revolting|switch|switched|boycott)',
  '(pride|rainbow|gay|trans|lgbt*|queer|drag|pronoun|pronouns|they/them|homo) ~4 (shove|shoved|shoving|down our throats|perverts|pervert|freaks|freak|deviants|groomers|groomer|degenerates|filth|sick|sickening|disgusting|disgust|abomination|unnatural|poison|disease|mental illness|mentally ill|away from (kids|children|my|our)|off the kids|brainwash*|agenda|nonsense|propaganda|madness|rubbish)',
  '(perverts|freaks|deviants|groomers|fairies|poofs|poofters|degenerates|trannies|weirdos|sodomites|nonces) ~2 (on|in|at|with|running|driving|parade|everywhere|behind|near|around|all over|dressed|waving|keep)',
  '(bloke|man|fella|lad|geezer|guy) in ~1 (a|the) (frock|dress|skirt|wig|heels|tights|bra)',
  // The despisers' own talk.
  "(women|females|wives|feminists|wimmin|womens|females|foids) ~1 (are|is|will|only|always|never|just|don't|can't|want|love|use|think|deserve|should|need|have|do|be|all|get|like|these days|today|nowadays|who|that|being|were|cannot) ~5 {despised}",
  '(all|most|these|those|every|any|hate|hating|modern|western|typical|average|attractive|ugly|fat|single|young|old|white|black|stupid|dumb|american|liberal) (women|females|girls|chicks|broads|wives|feminists|bitches|woman|female|girl) ~5 {despised}',
  {
    phrase:
      '(a|the|this|that|these|those|you|stupid|dumb|little|fat|ugly|dirty|fucking|lying|cheap|old|such|another|bunch of|crazy|nasty) ~1 {slur-woman}',
    not: '(i|we|my|our|us|me|proud|word|called|calling|call|say|said)',
  },
  "(women|females|feminists|girls) ~4 (belong|shut up|make me a|get back|know your|know their|your place|their place|obey|submit|on their knees|in the kitchen|as property|second class|no rights|not have rights|rights were|vote|shouldn't vote|voting)",
  '(shut|shut up|stfu|silence|quiet|listen|hush|calm down) ~2 (woman|bitch|female|little girl|slut|whore|lady|sweetheart|cunt|wench)',
  '(feminism|feminists|feminist|metoo|gynocentric|gynocracy|matriarchy|misandry|misandrist|misandrists|manosphere|redpill|red pill|hypergamy|friendzone|friendzoned|simp|simps|simping|cuck|cucks|cuckold|mgtow|incel|incels|soyboy|soyboys|pussy pass|false rape|roastie|stacy|chad|alpha male|beta male|betas) ~4 (is|are|was|has|have|will|want|wants|cancer|destroyed|ruined|and|the|for|by|of|who|get|just)',
  '(hit|slap|beat|punch|smack|choke|rape|grab|fuck|tie up|hurt|kill|strangle|spit on|kick) (her|that bitch|the bitch|this bitch|these bitches|bitches|women|a woman|those women|females|these women|your wife|your woman|girls|these girls|these hoes|hoes|sluts)',
  "(she|her|that girl|the girl|that woman|this woman|she's|shes) ~4 (deserves|deserved|deserve|needs|asking|asked|begging) ~2 (to be|for|a|it|what) ~1 (raped|beaten|slapped|hit|it|beating|slap|punch|killed|punished|coming|rape|taught)",
  '(ugly|fat|old|hairy|bitter|crazy|lonely|single|childless|blue-haired|loud|nagging|bossy|hysterical|frigid|butch|screeching|shrill|manly|mannish|whiny|menopausal|used up|post-wall|washed up) ~1 (woman|women|bitch|bitches|feminist|feminists|cow|cows|hag|hags|lesbian|lesbians|dyke|dykes|females|female|cat lady|cat ladies|broad|broads|chick|chicks|girls)',
]
