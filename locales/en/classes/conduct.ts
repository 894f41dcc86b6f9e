/** Word classes for what is threatened, demeaned or despaired of without being said outright. */
import { words } from '../../../src/entities/context.js'
import type { Classes } from '../../../src/text/phrase.js'

export const conductClasses = {
  /** Someone of the company, or whoever did it. */
  target: [
    '(him|her|them|you|one of you|any of you|all of you|each of you|someone|somebody|anyone|whoever|who ever|nobody|the lot of you)',
    '((the|your|that|this|his|her|next|another|every|any|a|one of your) (man|woman|person|people|guy|bloke|driver|drivers|boss|bosses|ceo|director|directors))',
    '((the|your|that|this|his|her|next|another|every|any|a) (manager|managers|agent|agents|adviser|advisers|handler|adjuster|technician|technicians|engineer|bailiff|bailiffs))',
    '((the|your|that|this|his|her|next|another|every|any|a) (clerk|inspector|inspectors|guard|guards|conductor|courier|salesman|salesmen|caller|lot|office|staff|team|board|crew|branch|lady|girl|lad))',
    '((the|your|their) (whole|entire) (board|lot|office|family|staff|management|team|crew|branch|company))',
  ],
  'their-thing': words(
    `window windows car cars tyres tires house home kids children daughter son wife husband family dog cat door doors letterbox mailbox building
    office offices van vans bus buses train trains tram trams roof garage garden brakes headquarters hq depot shop store branch cabin boat bike bikes
    kneecaps knees teeth nose face legs fingers jaw skull neck throat reception lobby warehouse mast masts tower towers server servers box boxes`,
  ),
  /** What befalls a person who is harmed. */
  'harmed-pp': words(
    `hurt injured killed shot stabbed beaten battered punched slapped kicked hit hanged hung burned burnt drowned strangled choked smashed broken
    lynched thrown pushed shoved bitten flattened crushed buried bombed torched poisoned mauled maimed chopped wrung whacked floored clobbered`,
  ),
  'harm-verb': words(
    `hurt injure kill shoot stab beat batter punch slap kick hit hang burn drown strangle choke smash break lynch throw push shove bite flatten
    crush bury bomb torch poison maim chop wring whack clobber trash wreck ram firebomb behead skin gut throttle thump deck headbutt`,
  ),
  'sick-place': [
    '(hospital|the hospital|an ambulance|a coffin|casualty|intensive care|a wheelchair|a body bag|the morgue|the ground|the river|the lake|the harbour|the sea|a box|the canal|the fjord)',
    '(a&e|er|the er|icu|traction|plaster|stitches|bandages|a stretcher|the boot|the boot of a car|a ditch|a skip|a neck brace|a grave|pieces)',
  ],
  weapons: words(
    `shotgun gun rifle pistol knife knives axe machete crowbar hammer chainsaw bat sledgehammer petrol matches molotov dynamite explosives bomb
    bombs grenade bricks brick crossbow sword pitchfork lighter match torch acid baseball-bat`,
  ),
  /** Countries and cities named as where staff or customers are said to come from. */
  'far-land': words(
    `africa asia india pakistan bangladesh somalia syria iraq iran afghanistan eritrea ethiopia nigeria ghana kenya morocco algeria tunisia egypt turkey
    poland romania bulgaria albania lithuania latvia ukraine russia china vietnam thailand philippines manila mumbai delhi bombay calcutta karachi lagos
    mogadishu kabul baghdad damascus islamabad dhaka nairobi warsaw bucharest mexico jamaica haiti congo sudan yemen kosovo bosnia serbia`,
  ),
  'near-land': words(
    'sweden norway denmark finland iceland scotland england britain uk wales ireland europe america usa oslo stockholm london gothenburg bergen scandinavia',
  ),
  'own-kind': words(
    `swede swedes swedish norwegian norwegians dane danes finn finns english englishman british brit brits scot scots scottish irish welsh white whites
    western westerner christian native natives local locals nordic scandinavian european`,
  ),
  'other-kind': words(
    `somali somalis pole poles polish romanian romanians roma gypsy gypsies arab arabs african africans asian asians indian indians pakistani pakistanis
    muslim muslims jew jews jewish turk turks syrian syrians afghan afghans iraqi iraqis eritrean eritreans nigerian nigerians chinese foreigner foreigners
    foreign immigrant immigrants migrant migrants refugee refugees black blacks brown blackie lithuanian lithuanians bulgarian bulgarians kurd kurds
    albanian albanians serb serbs russian russians bangladeshi bangladeshis sami lapp lapps mexican mexicans ethnic`,
  ),
  'faith-dress': [
    '(headscarf|headscarves|hijab|hijabs|niqab|burka|burkas|burqa|burqas|turban|turbans|tea-towel|tea towel|tea towels|veil|veils|dishcloth|dishcloths)',
  ],
  'woman-noun': words(
    `woman women girl girls lass lasses lassie lassies lady ladies female females blonde blondes housewife housewives bint wench chick chicks bird birds
    broad broads missus wife wives mum mums mother mothers schoolgirl schoolgirls bimbo bimbos secretary`,
  ),
  'man-noun': [
    '(man|men|bloke|blokes|lad|lads|boys|fella|fellas|chap|chaps|male|gentleman|grown man|proper man|real man|guy with balls)',
  ],
  'woman-work': words(
    `nails ironing knitting kitchen dishes washing laundry cooking coffee sandwich sandwiches baking babies make-up makeup lipstick shopping shoes
    vacuuming hoovering dusting cleaning sewing nappies hair handbag`,
  ),
  'looks-word': words(
    'legs arse ass bum tits boobs breasts rack bust cleavage backside behind curves chest knockers melons booty pins hips thighs knees',
  ),
  /** What is said of women by those who despise them. */
  despised: words(
    `whores sluts liars lie lies cheat cheats manipulate manipulative manipulators hypergamy hypergamous gold-diggers golddiggers submissive inferior stupid
    dumb crazy irrational evil shallow ungrateful useless property objects kitchen breeding holes childish toxic nag nags bitches worthless obsolete
    disgusting ruin ruined obey hysterical attention chads chad alphas drama victims parasites emotional weak weaker lesser brainless
    incapable incompetent logic hormones hormonal slutty promiscuous gossip backstabbing vindictive deceitful narcissistic narcissists psycho psychos
    whore slut cunts thots cum sandwich sandwiches sex rape raped slap slapped beaten hit punch punched beat controlled tamed discipline`,
  ),
  'slur-woman': words(
    `slut sluts slutty whore whores thot thots hoes skank skanks roastie roasties foid foids femoid femoids bimbo bimbos feminazi
    feminazis femcel femcels cumdump trollop trollops harlot harlots floozy floozies hussy prostitute prostitutes prick-tease cocktease
    golddigger golddiggers gold-digger gold-diggers she-devil cat-lady     wimmin womyn spinster nympho nymphos `,
  ),
  'end-of-life': [
    '(kill myself|end it|end it all|end my life|take my life|take my own life|ending it|ending it all|die|be dead|disappear|vanish|not exist|not wake up|never wake up|jump|hang myself)',
    '(kill himself|kill herself|kill themselves|take his life|take her life|take his own life|take her own life|end his life|end her life|hang himself|hang herself|be with (mum|dad|him|her|my wife|my husband))',
  ],
} as const satisfies Classes
