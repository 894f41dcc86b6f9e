/** Word classes of abuse: whom it is aimed at, and what it says of them. */
import { words } from '../../../src/entities/context.js'
import type { Classes } from '../../../src/text/phrase.js'
import { garbledForms } from './misspelt.js'

export const abuseClasses = {
  /** Swear words that show anger wherever they stand. */
  profane: words(
    `fuck fucking fucked fuckin ffs wtf shit shitty shite bullshit bollocks bloody damn damned goddamn dammit hell crap crappy arse ass piss pissed
    bugger sodding wank`,
  ),
  'swear-adj': [
    '(fucking|fuckin|fuking|fuckn|fking|fkn|effing|eff-ing|f-ing|freaking|frigging|friggin|bloody|blooody|damn|damned|goddamn|goddamned)',
    '(sodding|bleeding|shitty|shit|shite|pissing|motherfucking|motherfuckin|fuckity|bastard|bastarding|wanking|crappy|feckin|fecking)',
    '(arsing|buggering|blasted|godforsaken|cunting|cursed|flaming|ruddy|poxy|fuckass|dumbass|goddam|fuk|fucken|fckn|fcking)',
  ],
  'scorn-adj': words(
    `absolute utter complete total pure proper right real stupid dumb thick lazy useless incompetent pathetic ugly fat greedy lying
    thieving cheating dirty filthy disgusting evil vile rotten worthless brainless clueless gormless spineless gutless heartless
    sad little old silly daft dense moronic idiotic arrogant smug rude nasty miserable horrible crooked corrupt bent inbred
    ignorant sneaky slimy crazy mad insane ridiculous ridiculously braindead brain-dead retarded mindless shameless soulless overpaid
    whiny cheeky cretinous two-faced bone-idle good-for-nothing no-good hopeless deluded fake feeble scummy
    sick twisted bunch load shower pack set gang crew whole biggest such bigger fucking bloody damn goddamn sodding`,
  ),
  /** Words that name a person a fool or worse, in both numbers; mild enough not to be gross. */
  fool: words(
    `idiot idiots idoit idoits eejit eejits moron morons imbecile imbeciles cretin cretins dimwit dimwits halfwit halfwits half-wit half-wits
    nitwit nitwits dunce dunces simpleton simpletons numpty numpties muppet muppets plonker plonkers pillock pillocks prat prats
    git gits berk berks wally wallies twit twits nincompoop nincompoops ninny ninnies dolt dolts dullard dullards blockhead
    blockheads bonehead boneheads airhead airheads meathead meatheads knucklehead knuckleheads lamebrain lamebrains birdbrain birdbrains
    pea-brain pea-brains peabrain peabrains scatterbrain dumbo dumbos dummy dummies dumdum dingbat dingbats fuckwit doofus dork dorks dope
    ignoramus buffoon buffoons clown clowns bozo bozos jackass jackasses donkey donkeys jerk jerks creep creeps weirdo weirdos loser
    losers lowlife lowlifes low-life low-lifes scumbag scumbags scum scrote scrotes slimeball slimeballs sleazebag sleazebags sleaze
    weasel weasels vermin parasite parasites leech leeches bloodsucker bloodsuckers bloodsuckers vulture vultures crook crooks thief
    thieves swindler swindlers conman conmen con-man con-men con-artist con-artists scammer scammers fraudster fraudsters shyster shysters
    liar liars cheats charlatan charlatans cowboy cowboys gangster gangsters bandit bandits robber robbers mafia psycho psychos
    psychopath psychopaths sociopath sociopaths lunatic lunatics nutter nutters nutcase nutcases nutjob nutjobs fruitcake
    headcase headcases wacko wackos spastic spaz hitler hitlers dictators cretinous degenerate degenerates deadbeat deadbeats slacker slackers layabout
    layabouts waster wasters wastrel skiver skivers lazybones good-for-nothing good-for-nothings sponger spongers freeloader freeloaders
    jobsworth jobsworths busybody coward cowards wimp wimps pussies crybaby crybabies snowflake snowflakes troll trolls sheep
    bully bullies bellends pigs swine cow cows rat rats snake snakes snakes worm worms maggot maggots cockroach cockroaches toad toads
    monkeys ape apes chimps baboon baboons gorillas turkeys muppetry melt melts bampot bampots bawbag bawbags roaster
    roasters fud fuds dobber dobbers walloper wallopers zoomer zoomers numbskull numbskulls numskull numskulls
    thicko thickos thickie thickies div divs divvy divvies mong drongo drongos dipstick
    dipsticks nerk wazzock wazzocks scally chav chavs pikeys gobshite gobshites gobdaw ratbag ratbags hag hags cow fatso
    fatty fatties lardarse lard-arse slob slobs pig brute brutes thug thugs tosspot tosspots toerag toerags scoundrel scoundrels
    rascals villain villains hypocrite hypocrites fascist fascists nazi nazis monster monsters filth
    imbecilic dipshits airheads nobodies zombies drones fossils`,
  ),
  /** Of these, words that need no company to be an insult. */
  'sure-fool': words(
    `idiot idiots idoit idoits idi0ts eejit eejits moron morons m0ron m0rons imbecile imbeciles cretin cretins dimwit dimwits halfwit halfwits
    half-wit half-wits nitwit nitwits simpleton simpletons numpty numpties muppet muppets plonker plonkers pillock pillocks nincompoop
    nincompoops ninny ninnies dolt dolts dullard dullards blockhead blockheads bonehead boneheads airhead airheads meathead meatheads
    knucklehead knuckleheads lamebrain lamebrains birdbrain birdbrains pea-brain pea-brains peabrain peabrains dumbo dumbos dumdum dingbat dingbats
    ignoramus buffoon buffoons bozo bozos jackass jackasses lowlife lowlifes low-life low-lifes scumbag scumbags scum scrote scrotes slimeball slimeballs
    sleazebag sleazebags bloodsucker bloodsuckers bloodsuckers swindlers shyster shysters conmen con-men charlatan charlatans psychos psychopaths
    sociopath sociopaths nutter nutters nutcase nutcases nutjob nutjobs headcase headcases wacko wackos deadbeat deadbeats layabout layabouts
    wastrel wastrels skiver skivers jobsworth jobsworths crybaby crybabies bampot bampots bawbag bawbags walloper wallopers dobber dobbers
    numbskull numbskulls numskull numskulls thicko thickos thickie thickies divvy divvies drongo drongos wazzock wazzocks gobshite gobshites
    ratbag ratbags fatso lardarse lard-arse toerag toerags tosspot tosspots retard retards retarded halfwitted half-witted dimwitted
    dim-witted dull-witted slow-witted dumbass dumbasses dumb-ass dumbarse smartarse smartass smart-arse smart-ass dipshit dipshits shitheads shithead
    pea-brained peabrained bird-brained birdbrained brainless braindead brain-dead gormless spastic spastics spaz spazz mongoloid mongoloids
    berks pillocks prats eejit plonkers weirdos  shit-for-brains shitforbrains knuckle-dragger knuckle-draggers
    knuckledraggers mouth-breather mouth-breathers mouthbreather mouthbreathers inbreds inbred subhuman subhumans sub-human libtard libtards fucktards
    trailer-trash imbecilic moronic dumdums muppetry lobotomised lobotomized lunkhead lunkheads nimrod nimrods galoot schmuck schmucks putz sleazeball`,
  ),
  /** Very coarse words for people. */
  gross: words(
    `cunt cunts kunt kunts cvnt cvnts cuntish cunty wanker wankers wank wanka wankstain wankstains arsehole arseholes arsholes arse-hole arse-holes asshole
    assholes ass-hole ass-holes azzhole ahole aholes a-hole a-holes prick pricks dick dicks dickhead dickheads d1ckhead dick-head dick-heads dickwad dickwads dickface
    dickfaces dickweed cock cocks cockhead cockheads cocksucker cocksuckers cock-sucker cock-suckers knob knobs knobhead knobheads knob-head knob-heads
    nobhead nobheads bellend bellends bell-end bell-ends twat twats twatface tw4t tw4ts motherfucker motherfuckers mother-fucker mother-fuckers
    muthafucka muthafuckas motherfucka motherfuckas mofo mofos fucker fuckers fuckwit fuckwits fuckface fuckfaces fuckhead fuckheads fucktard fucktards
    fuckwads fuckwad fuckboy fuckboys fuckstick fucknugget bastard bastards basterd basterds barsteward barstewards b4stard bstard bstards bitch bitches biatch biatches bitchy b1tch b1tches biotch
    whore whores wh0re wh0res whoreson whoresons sonofabitch tosser tossers minge minges shitbag shitbags shitbags shitstain shitstains
    shithouse shithouses shithead shitheads shiteater douche douches douchebag douchebags douche-bag douche-bags scumfuck scumfucks asswipe asswipes
    asshat asshats assclown assclowns asslicker arselicker arselickers arse-licker arse-lickers arsewipe cumstain cumstains jizz cumbucket pisshead
    buttfuck clusterfucks spunk turds pissflaps fanny fannies shitcunt cuntface cuntfaces cuntbag fuckpig fuckpigs skidmark skidmarks`,
  ),
  'sure-gross': words(
    `cunt cunts cnt cnts cuntz arsewipe arsewipes kunt kunts cvnt cvnts cuntish cunty wanker wankers wankas wankstain wankstains arsehole arseholes arsholes arse-hole arse-holes asshole
    assholes ass-hole ass-holes azzhole ahole aholes a-hole a-holes pricks dickhead dickheads d1ckhead d1ckheads dick-head dick-heads dickwad dickwads dickface dickfaces
    dickweed cockhead cockheads cocksucker cocksuckers cock-sucker cock-suckers knobhead knobheads knob-head knob-heads nobhead nobheads bellend bellends
    bell-end bell-ends twat twats tw4t tw4ts motherfucker motherfuckers mother-fucker mother-fuckers motherfuker motherfukers muthafucka muthafuckas motherfucka
    motherfuckas mofo mofos fucker fuckers fukers fuckwit fuckwits fuckface fuckfaces fuckhead fuckheads fucktard fucktards fuckwad fuckwads fuckstick fucknugget
    bastard bastards basterd basterds b4stard b4stards bstard bstards barsteward barstewards biatch biatches bitch bitches b1tch b1tches biotch whoreson whoresons
    sonofabitch tosser tossers shitbag shitbags shitstain shitstains shithouse shithouses shithead shitheads douchebag douchebags douche-bag douche-bags
    douche douches scumfuck scumfucks asswipe asswipes asshat asshats assclown assclowns asslicker asslickers arselicker arselickers arse-licker arse-lickers
    cumstain cumstains pissflaps shitcunt shitcunts cuntface cuntfaces fuckpig fuckpigs whore whores wh0re wh0res cum-guzzler cumguzzler ballbag ballbags ballsack`,
  ),

  // Groups. Plurals stand alone; singulars need an article and a noun or "like you".
  'garbled-women': garbledForms('women', 'woman', 'females'),
  'garbled-peoples': garbledForms(
    'muslims',
    'immigrants',
    'migrants',
    'refugees',
    'blacks',
    'disabled',
    'foreigners',
    'africans',
    'asians',
    'jewish',
    'cripples',
  ),
  'garbled-queer': garbledForms('lesbians', 'homosexuals', 'trannies', 'transgenders'),
  women: words(
    `women woman wimmin womens females female girls ladies chicks broads birds lasses feminists feminist feminazis womenfolk wives
    mothers housewives ladies blondes brunettes w0men wom3n womn wmen woemn foids`,
  ),
  queer: [
    '(gays|gay|lesbians|lesbian|homosexuals|homosexual|bisexuals|queers|transgenders|transsexuals|transexuals|transes|trans)',
    '((gay|queer|trans|lesbian|bisexual|homosexual|transgender|transsexual|lgbt|lgbtq|lgbtq+|nonbinary|non-binary|intersex|g4y|tr4ns|tans|gya|asexual) (people|person|peeps|folk|folks|men|women|man|woman|boys|girls|kids|couples|lot|community|crowd|individuals|ppl|poeple|pepole|peple))',
    '(transpeople|transwomen|transmen|gaypeople|transgendered|lgbts|lgbt|lgbtq|drag queens|pride people|the alphabet people|alphabet people)',
  ],
  'people-of': [
    '((black|brown|asian|african|arab|arabic|muslim|jewish|chinese|indian|pakistani|polish|romanian|somali|syrian|afghan|iraqi|turkish|kurdish|eritrean|nigerian|mexican|latino|hispanic|white|roma|romani|gypsy|foreign|immigrant|migrant|refugee|islamic|hindu|sikh|catholic|christian|eastern european|russian|ukrainian|lithuanian|bulgarian|albanian|swedish|norwegian|danish|finnish|german|french|american|english|irish|scottish|welsh|sami|sámi|native|indigenous|coloured|colored|disabled|handicapped|autistic|deaf|blind) (people|person|peeps|folk|folks|men|women|man|woman|kids|boys|girls|families|lot|community|crowd|individuals|ppl|poeple|pepole|peple|workers|immigrants|migrants|refugees|guy|guys|bloke|blokes|lady|ladies))',
  ],
  peoples: words(
    `blacks browns asians africans arabs muslims muslim moslems moslem muslimes jews jew jewish hindus hindu sikhs sikh christians catholics protestants immigrants immigrant
    imigrants migrants migrant refugees refugee asylum-seekers foreigners foreigner gypsies gipsies roma romanians poles somalis somalians afghans
    syrians iraqis iranians turks kurds eritreans nigerians pakistanis indians bangladeshis chinese mexicans latinos hispanics whites russians
    ukrainians lithuanians bulgarians albanians serbs bosnians americans yanks germans frenchies italians spaniards swedes norwegians danes finns icelanders brits
    scots irish welsh israelis palestinians zionists islamists islam judaism disabled cripples handicapped invalids autistics spastics
    orientals ethnics minorities samis lapps eskimos natives aborigines ethiopians kenyans ghanaians jamaicans filipinos thais vietnamese koreans
    japanese muslum muslums`,
  ),
  'race-group': [
    '{garbled-peoples}',
    '{people-of}',
    '{peoples}',
    '(people with disabilities|people in wheelchairs|wheelchair users|asylum seekers|the disabled|people of colour|people of color|people from (africa|asia|syria|somalia|india|pakistan|poland|romania|afghanistan|iraq|iran|turkey|nigeria))',
  ],
  'sex-group': ['{women}', '{queer}', '{garbled-women}', '{garbled-queer}'],
  'any-group': ['{sex-group}', '{race-group}'],
  'group-det': [
    '(all|all the|these|those|you|u|every|any|each|such|the|them|most|some|our|your|other|that|this|a|an|so many|many|more|of|for|toward|towards|with|by|around|single|and|damn|fucking|bloody|stupid|dirty|filthy|bleeding|sodding|fuckin|disgusting|ugly|dumb|lazy|smelly|bloody|goddamn|shitty|black|trans|gay|lot|bunch|kind|kinds|type|types|only|just|because|their|how)',
  ],
  vermin: [
    '(scum|vermin|animals|animal|parasites|parasite|leeches|leech|cockroaches|cockroach|rats|rat|pigs|pig|dogs|dog|apes|ape|monkeys|monkey|filth|dirt|trash|garbage|rubbish|pests|pest|pestilence|plague|disease|cancer|virus|maggots|maggot|insects|bugs|lice|swine|savages|savage|barbarians|subhuman|sub-human|subhumans|subhumanity|inhuman|demons|devils|monsters|beasts|beast|mistakes|mistake|abominations|abomination|freaks|freak|worms|slime|excrement|shit|feces|human waste|a waste|degenerates|degenerate|defective|mutants|aliens|cattle|sheep|goats|snakes|fleas|locusts|tumour|tumor|mould|burden|burdens|worthless|nothing|objects|property)',
  ],
  'vile-adj': [
    '(despicable|sickening|revolting|dishonest|repellent|abhorrent|odious|vermin|human garbage|human trash|lesser people|lesser humans|animals|scum|the worst|the absolute worst|the dumbest|the stupidest|the laziest|second-class|second class|a threat to|a danger to|a stain|a blight|the scum|complete assholes|total assholes|assholes|arseholes|bastards|cunts|unintelligent|brainless|savages|barbaric|disgusting|vile|repulsive|gross|filthy|dirty|ugly|stupid|dumb|thick|evil|wicked|sick|lazy|useless|worthless|inferior|subhuman|violent|criminals|thieves|terrorists|terrorist|rapists|rapist|murderers|paedophiles|pedophiles|paedos|pedos|perverts|perverted|retarded|mental|insane|crazy|degenerate|immoral|unnatural|abnormal|sinners|sinful|dangerous|untrustworthy|liars|cheats|crooks|greedy|sneaky|backward|primitive|uncivilised|uncivilized|savage|ignorant|illiterate|smelly|stinking|nasty|horrible|awful|despicable|detestable|hateful|loathsome|contemptible|repugnant|revolting|pathetic|scroungers|spongers|freeloaders|benefit cheats|good for nothing|incapable|incompetent|weak|hysterical|emotional|gold diggers|golddiggers|whores|sluts|bitches|too emotional|too stupid|too thick|sick in the head|mentally ill|not normal|not natural|not human|not people|not real people|not real women|not real men|an embarrassment|a disgrace|a threat|a danger|a problem|the problem|to blame|ruining everything|everything wrong|bad news|a menace|a nuisance|a burden|a disease|a plague|a cancer|a waste|a joke|a mistake|less than|beneath me|beneath us|below me)',
  ],
  hates: [
    '(hate|hates|hated|hating|h8|h4te|detest|detests|despise|despises|loathe|loathes|abhor|dispise|resent)',
    "(can't stand|cannot stand|can't bear|can't abide|can not stand|can't tolerate|cannot tolerate|couldn't stand|have no respect for|have no time for|have no sympathy for|have no compassion [at all] for|feel no compassion for|have no empathy for|have no pity for|have nothing but contempt for|have nothing but disgust for|have nothing but hatred for|feel nothing but)",
    "(am|are|feel|i'm|is) (disgusted|sickened|repulsed|revolted|appalled|sick|tired|sick and tired|fed up) (by|with|of|at)",
    '((makes|make) me (sick|vomit|puke|want to vomit|want to puke|want to throw up)|sickens me|disgust me|disgusts me)',
    '(hatred|hate|hatered|disgust|contempt|disdain|loathing|revulsion|nothing) [at all] (for|towards|toward|against|of)',
  ],
  'strong-vile': [
    '(disgusting|vile|repulsive|filthy|despicable|sickening|revolting|repugnant|repellent|abhorrent|odious|subhuman|sub-human|inferior|worthless|scum|vermin|parasites|cockroaches|degenerate|degenerates|abominations|human garbage|human trash|the worst|absolute worst|stupidest|dumbest|unnatural|perverts|perverted|uncivilised|uncivilized|dishonest|loathsome|detestable|contemptible|garbage|trash|filth|plague|cancer|disease|savages|animals|assholes|arseholes|bastards|cunts|whores|sluts|thieves|rapists|terrorists|paedophiles|pedophiles|criminals|liars|monsters|freaks|retarded|mentally ill|mental|stupid|dumb|ignorant|evil)',
  ],
  'group-adj': ["(female|trans|transgender|gay|lesbian|queer|women's|womens)"],
  'race-adj': [
    '(black|brown|muslim|immigrant|migrant|disabled|jewish|asian|african|arab|refugee|foreign|gypsy|roma|white|coloured|colored|indian|handicapped|autistic)',
  ],
  'sex-gen': [
    "(women's|woman's|womens|womans|female's|girl's|feminist's|lesbian's|((gay|trans|lesbian|queer|transgender) (person's|people's|man's|woman's|men's|women's)))",
  ],
  'race-gen': [
    "(immigrant's|immigrants'|muslim's|muslims'|jew's|jews'|refugee's|foreigner's|arab's|african's|gypsy's|cripple's|((black|disabled|brown|muslim|jewish|asian|foreign|autistic) (person's|people's|man's|woman's|men's|women's)))",
  ],
  'die-adj': [
    '(killed|shot|hanged|hung|gassed|exterminated|eradicated|eliminated|executed|murdered|slaughtered|burned|burnt|beaten|stoned|lynched|put down|wiped out|wiped off|punished|deported|sterilised|sterilized|castrated|locked up|rounded up|banned|removed|destroyed|drowned|tortured|raped|beheaded|crucified|culled|put to death|gunned down|blown up|bombed|stabbed|whipped|flogged|attacked|harmed|hurt|abolished|outlawed|imprisoned|forced|eradicatd|aborted|annihilated|nuked|sent home|sent back|kicked out|thrown out|shipped out|shipped back|segregated|caged|enslaved|silenced|shipped off|put in camps|dumped|dropped|lined up|thrown|fed to|shipped|culled|tested on|experimented on|put in a camp|put against a wall|jailed)',
  ],
  'hurt-verb': words(
    `kill murder shoot stab hang strangle choke throttle behead execute beat batter punch smash kick slap slaughter burn bomb torch
    gas poison drown torture bludgeon maim cripple hurt harm attack assault rape hit smack thump clobber knock whack lynch stone crush
    butcher decapitate slit slice gut skin shank firebomb petrol-bomb destroy annihilate exterminate wipe obliterate hunt cut break
    bash pound knife headbutt shiv waste deck lamp chin glass jump twat batter leather hospitalise hospitalize eliminate kil1 k1ll
    ki11 kll kil klil sht mruder mudrer`,
  ),
  /** Of these, words that are a threat whatever they are done to. */
  'sure-hurt': words(
    `kill murder shoot stab strangle throttle behead execute batter slaughter torch gas poison drown torture bludgeon maim cripple rape
    lynch butcher decapitate firebomb petrol-bomb exterminate bomb headbutt bash beat punch hurt assault slap attack hospitalise knife
    k1ll ki11 kll strangle clobber thump throttle`,
  ),
  body: words(
    `face head skull neck throat legs leg arms arm knees kneecaps kneecap teeth tooth jaw nose ribs bones fingers hands guts eyes eye balls brains
    heads faces skulls necks throats jaws noses arse ass spine knuckles kneecapped`,
  ),
  weapon: words(
    `gun guns shotgun rifle pistol knife knives machete axe bat crowbar hammer petrol gasoline molotov bomb bombs brick bricks explosives
    dynamite chainsaw sledgehammer sledgehammers grenade grenades shotguns rifles pistols bats axes machetes crowbars hammers knuckleduster knuckledusters acid matches lighter sword baseball-bat noose rope bullet bullets pipebomb pitchfork rottweiler`,
  ),
  'nation-adj': words(
    `polish indian pakistani african arab arabic muslim romanian somali syrian chinese nigerian turkish foreign immigrant gypsy roma asian
    black brown iraqi afghan eritrean bulgarian lithuanian albanian jewish mexican filipino russian bangladeshi eastern-european
    kurdish coloured islamic estonian latvian vietnamese thai kenyan ghanaian ethiopian moroccan iranian`,
  ),
  slander: words(
    `rob robs robbing steal steals stealing thieve thieving thieves thief lazy useless clueless brainless stupid thick dumb stink stinks
    smell smells smelly dirty filthy scum scammers crooks criminals typical gibberish jabbering babbling mumbling savages parasites
    scroungers spongers leeches liars lying cheats cheating uncivilised illiterate greasy untrustworthy rapists terrorists`,
  ),
  country: words(
    'norway sweden england britain scotland wales ireland finland denmark europe america germany iceland uk usa',
  ),
  premises: words(
    `office offices branch branches building headquarters hq shop store stores depot home house houses place places car cars van
    vans door window windows call-centre desk warehouse station head-office family families kids children lobby reception premises
    server servers garage street address`,
  ),
  'staff-noun': words(
    `staff employee employees agent agents adviser advisers advisor advisors driver drivers conductor conductors engineer engineers
    technician technicians manager managers boss bosses ceo director directors worker workers people person man men woman lady guy guys bloke
    blokes lad lads girl girls chap handler handlers cashier cashiers rep reps representative representatives operator operators
    clerk clerks receptionist guard guards inspector inspectors crew colleague colleagues team teams salesman salesperson saleswoman
    installer fitter courier couriers postman gentleman developer developers programmer programmers management board support lot one mob
    customers customer passengers caseworker supervisor idiot twat teller banker bankers someone somebody whoever everyone everybody`,
  ),
  /** What employees do in tales of them. */
  'staff-did': words(
    `helped answered sorted fixed told promised said called rang phoned replied wrote lied refused ignored solved resolved
    explained laughed handled dealt assured arranged stayed booked advised listened served deserves deserve spoke claimed insisted
    transferred shouted snapped swore messed rebooked guided saved who whose walked drove delivered carried installed works worked`,
  ),
  'staff-place': words(
    `branch office team desk chat department dept centre center shop store counter reception support service services claims
    billing accounts complaints sales customer helpdesk call line phone station depot office's hotline workshop bank airport
    gate check-in kiosk mortgages loans delivery returns warehouse helpline checkout till ferry train crew night lounge
    tech accounts fraud insurance retention collections lost technical it hq garage`,
  ),
  'staff-title': words(
    `colleague colleagues agent adviser advisor driver engineer technician manager rep representative conductor handler operator
    assistant salesman saleswoman salesperson guy bloke lady man woman girl lad lass chap fella cashier receptionist employee
    supervisor case-handler caseworker gentleman guard boy teller installer fitter courier postman consultant specialist
    inspector stewardess steward crew captain surveyor assessor adjuster boss ceo dude`,
  ),
} as const satisfies Classes
