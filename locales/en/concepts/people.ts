import type { ConceptWords } from '../../../src/core/concepts.js'

/** English words by concept: people and conduct. */
export const people: ConceptWords<'people'> = {
  'group-origin': `
    african africans blacks whites asian asians arab arabs arabic indian indians pakistani pakistanis
    bangladeshi bangladeshis bengali chinese japanese korean koreans thai filipino filipinos filipina vietnamese
    turk turks turkish kurd kurds kurdish iraqi iraqis iranian iranians persian afghan afghans syrian syrians
    palestinian palestinians israeli israelis somali somalis somalian eritrean eritreans ethiopian ethiopians
    nigerian nigerians moroccan moroccans algerian tunisian egyptian egyptians jamaican jamaicans caribbean
    romanian romanians bulgarian bulgarians lithuanian lithuanians latvian latvians estonian estonians ukrainian
    ukrainians russian russians albanian albanians bosnian serb serbs german germans french frenchman italian
    italians spaniard spaniards spanish portuguese greek greeks dutch scottish scots scot welsh irish irishman
    brit brits british norwegian norwegians swede swedes swedish dane danes danish finn finns finnish icelander
    icelanders faroese greenlander greenlanders inuit sámi sami roma romani romany american americans mexican
    brazilian immigrant immigrants refugee refugees migrant migrants foreigner foreigners ethnic ethnicity
    nationality nationalities minority
  `,
  'group-faith': `
    muslim muslims islam islamic jew jews jewish judaism christian christians christianity catholic catholics
    protestant protestants lutheran baptist methodist anglican pentecostal orthodox quaker mormon mormons
    jehovah's jehovahs hindu hindus hinduism sikh sikhs sikhism buddhist buddhists buddhism atheist atheists
    pagan religion religions religious believer believers mosque mosques church churches synagogue temple
    gurdwara chapel imam rabbi priest vicar pastor bishop nun monk hijab hijabs headscarf niqab burqa turban
    kippah skullcap crucifix ramadan eid diwali hanukkah passover sabbath shabbat quran koran torah prayer
    prayers pray praying allah god halal kosher laestadian congregation sunni shia ahmadi
  `,
  'group-women': `
    woman women women's womans girl girls lady ladies female females feminine femininity mother mothers mum mums
    wife wives daughter daughters gender genders sexes housewife housewives lass lasses feminist feminists
    feminism sexism sexist misogyny misogynist misogynistic pregnant menopause menopausal motherhood sister
    sisters lassie gal gals masculine manly equality womanhood girlie grandmother widow businesswoman saleswoman
    chairwoman policewoman schoolgirl maternity matriarch patriarchy
  `,
  'group-queer': `
    gay gays lesbian lesbians bisexual bisexuals bi queer queers trans transgender transgendered transsexual
    transwoman transman nonbinary non-binary enby genderfluid genderqueer asexual aromantic pansexual intersex
    lgbt lgbtq lgbtqia lgbtq+ lgbtqi homosexual homosexuals homosexuality heterosexual hetero cis cisgender
    pride closeted same-sex samesex pronoun pronouns transphobia transphobic homophobia homophobic biphobic
    deadname deadnamed deadnaming misgendered misgendering misgender transitioned transitioning sexuality mx
    polyamorous sapphic gender-neutral transgend* homosex* lesbia* bisexu*
  `,
  slur: `
    nigger niggers nigga niggas n1gger n1gga n-word nignog nig-nog coon coons wog wogs darkie darkies darky
    sambo golliwog jungle-bunny kaffir paki pakis p4ki pak1 pakkis chink chinks ch1nk chinky gook gooks
    slant-eye slitty slopehead jap japs towelhead towelheads raghead ragheads sandnigger camel-jockey
    cameljockey goatfucker goat-fucker curry-muncher currymuncher dothead kike kikes yid yids heeb zionazi gypo
    gyppo gyppos gippo gippos pikey pikeys polack polacks polak spic spics dago dagos wop wops eyetie kraut
    krauts paddies taig taigs fenian taff wetback gringo mudslime muzzie muzzies muzrat muslimic jihadi jihadis
    faggot faggots fag fags f4ggot poof poofs poofter poofters pooftah dyke dykes lezzer lezzers lesbo lesbos
    lezza batty battyboy battyman tranny trannies troon troons shemale ladyboy he-she heshe shirtlifter
    shirt-lifter arsebandit nonce retard retards retarded r3tard ret4rd libtard spastic spastics spaz spazz
    spacker spacka mong mongs mongoloid cripple cripples windowlicker window-licker schizo half-breed halfbreed
    half-caste halfcaste subhuman subhumans untermensch inbreds chav chavs redskin lapp abo boong bint uncle-tom
  `,
  'send-home': `
    deport deported deporting deportation deportations foreign foreigner foreigners homeland native natives
    indigenous immigrant immigrants immigration migrants illegals illegal invaders invasion invading overrun
    swamped flooding swarm swarms horde hordes takeover remigration remigrate repatriate repatriated borders
    boats dinghy dinghies english proper properly civilised uncivilised jungle bongo accent gibberish jabber
    jabbering understandable integrate assimilate imported imports parasites scroungers scrounging sponging
    spongers benefits britain england ours white nordic scandinavian ethnic culture mumbai delhi manila
    bangalore outsourced camel camels caravan sharia hijab thirdworld shithole shitholes goback belong welcome
    infest infested infestation nationals
  `,
  'sex-remark': `
    sexy fit fitty fittie hot hottie hotties gorgeous beautiful babe babes doll darling sweetheart sexier legs
    tits boobs bust breasts cleavage bum arse ass booty backside rack curvy body knickers panties bra naked nude
    nudes nudie undress undressed stripper bikini shag shagging shagged banging bedroom screw screwing kiss
    kissing snog blowjob knees spank spanking horny kinky filthy naughty flirt flirting wank perv pervert pervy
    drool drooling kitchen ironing hoover barefoot menopausal pms hormones hormonal hysterical frigid milf
    cougar crumpet totty tart slag slut slapper bimbo blonde dolly virgin minger minging munter uglier troll
    uglymug hooker escort onlyfans wouldn't
  `,
  'insult-noun': `
    idiot idiots id1ot idi0t idoit idjit eejit eejits imbecile imbeciles moron morons m0ron cretin cretins
    dimwit dimwits halfwit halfwits half-wit nitwit nitwits twit twits fool dunce dunces dolt dolts dope dopes
    dumbo dumbass dumbasses numpty numpties numbskull numskull numskulls muppet muppets plonker plonkers prat
    prats pillock pillocks wally wallies berks git gits twerp twerps wazzock wazzocks clown clowns donkey
    donkeys asses jackass pigs swine rats weasel weasels snakes worm worms maggot maggots leech leeches vulture
    vultures parasite parasites monkeys ape apes baboon baboons bitch bitches b1tch bastard bastards b@stard
    barsteward wanker wankers w4nker w@nker tosser tossers t0sser tosspot tosspots twat twats tw@t cunt cunts
    arsehole arseholes arse-hole *rsehole asshole assholes a-hole arsewipe arsewipes shithead shitheads shitbag
    shitbags shithouse dickhead dickheads d1ckhead dicks prick pricks pr1ck knob knobs knobhead knobheads
    knobend bellend bellends bell-end dipstick dipshit dipshits fuckwit fuckwits fucker fuckers fuckface
    motherfucker motherfuckers nobhead nob nobs minger mingers scumbag scumbags scum toerag toerags sod bugger
    buggers gobshite gobshites crook crooks liar liars cowboys cowboy jobsworth jobsworths jerk jerks creep
    loser losers loonies loony lunatic lunatics nutter nutters nutjob psycho psychos sociopath weirdo slag slags
    slut sluts whore whores cockwomble cockwombles thundercunt spanner spanners pleb plebs peasant peasants
    simpleton simpletons bumpkin airhead airheads bimbo bimbos dullard dullards peabrain bampot bampots fannies
    roaster walloper wallopers donut div divvy divvies divs drongo lackey lackeys charlatan charlatans chancer
    chancers blockhead blockheads buffoon buffoons bozo bozos pinhead pinheads nincompoop nincompoops ninny
    trollop gasbag slimeball slimeballs dirtbag sleazebag vermin cockroach cockroaches
  `,
  'insult-adj': `
    stupid stupider stupidest st00pid stoopid dumb dumber dumbest thick thicker thickest dim dozy dopey daft
    gormless brainless brain-dead braindead witless clueless mindless empty-headed backward idiotic moronic
    imbecilic cretinous half-witted halfwitted feebleminded lazy lazier laziest bone-idle boneidle idle workshy
    work-shy worthless pointless pathetic spineless gutless cowardly inept inbred subhuman unemployable
    illiterate uneducated ignorant retarded deranged demented unhinged insane crazy bonkers barmy batty loopy
    cuckoo senile ugly stinking filthy vile disgusting repulsive revolting nasty wicked corrupt crooked
    dishonest lying thieving greedy grasping slimy sleazy two-faced twofaced arrogant smug pompous stuck-up
    snotty jumped-up good-for-nothing no-good brainwashed talentless toothless muppety lobotomised lobotomized
    snivelling whining whingeing knuckle-dragging knuckledragging mouthbreathing shameless spotty pimply
  `,
  obscene: `
    cunt cunts cnut kunt thundercunt cuntish cuntface cock cocks cocksucker cocksuckers cocksucking cock-sucker
    cocksplat dick dicks d1ck prick fuck fucks fucked fucking fucker fuckers motherfucker motherfuckers
    motherfucking mofo mofos mf skullfuck facefuck fuckhole cum cumming cumshot jizz spunk spunked wank wanks
    wanking wanker wankers wankstain bukkake blowjob blowjobs blow-job handjob rimjob rimming deepthroat
    arsefuck buttfuck bumfuck assfuck arse arsehole arseholes asshole assholes anus anal bumhole butthole
    ringpiece shit shits shitting sh1t shite shitty shithole bullshit horseshit turd turds piss pissing pissed
    bollocks ballsack bollock scrotum knobcheese smegma knob bellend pussy pussies fanny minge clunge twat twats
    quim tits titties titty boner hard-on erection dildo dildos vibrator gangbang orgy tosser tossing teabag
    teabagging felch felching fisting queef cumdump cumbucket whore whores slut sluts slag goatse shag shagging
    shagger sheepshagger bugger buggery sodomise sodomy nutsack douchebag douche dingleberry shitstain
    arselicker arselickers brownnose fuckwad fuckstick shitlord suckmy *fucker *fuckers *fucking *arsehole
    *wanker *wankers
  `,
  oath: `
    damn damned dammit damnit goddamn god-damn goddam darn darned dang bloody bl00dy bleeding bleedin blooming
    bloomin blinking blimey crikey cripes heck hells bellyache ruddy flipping flippin flaming frigging friggin
    fricking frickin freaking freakin fecking feckin feck effing effin eff f-ing fuck fucks fucked fucking
    fuckin fkn fking fcking fcuking fckin fkin fuk fukn fck fcuk f@ck f#ck fk fkd fooking fookin focking fekking
    fubar ffs wtf wth wtaf stfu gtfo af jfc omfg lmfao fml sfa clusterfuck fuckery fuckup fuck-up fuckall
    fuck-all naff-all shit shits shite sh1t sh!t shitty shittiest shitshow shit-show shitstorm shitehawk
    bullshit bs horseshit batshit dogshit jackshit crap crappy crapola arse arsed arsing arses half-arsed pissed
    piss pissing pisstake piss-take piss-up bollocks bollox bolloks bollocking bugger buggered buggering
    bugger-all sod sodding sod-all ballsed cobblers bastard bastarding wank wanky jesus jeez jeezus jesuschrist
    christ christsake godsake goodness gawd hellish sake poxy pigging chuffing chuff smeg tits-up titsup cocked
    cock-up cockup arseache shambolic tarnation shitehouse *fucking *bastard
  `,
  'violence-word': `
    hitting punch punched punching slap slapped slapping smack smacked beating beaten batter battering kick
    kicked kicking headbutt strangle strangled throttle throttled choke choking wring burn burns burning burnt
    torch torched arson molotov smash smashed smashing shoot shooting gun guns pistol rifle shotgun bullet
    bullets ammo bomb bombs bombing explosive explosives grenade dynamite explode knife knives machete axe axes
    crowbar stab stabbed stabbing slash slit throat kill kills killed killing killer murder murdered murdering
    murderous execute executed hanged hanging lynch lynched lynching noose bullwhip massacre slaughter
    slaughtered butcher rape raped gassed gassing bulldoze demolish kneecaps kneecap blood bloody bloodbath
    pitchfork pitchforks guillotine gallows attack attacked assault assaulted violence violent fist knuckle
    hospitalise hospitalised poison poisoned drown drowned thump thumped clobber pummel
  `,
  'watching-word': `
    waiting watch watching watched watches follow following followed stalk stalking stalked lurk lurking regret
    regretting regretted visiting knocking carpark parked surname photo track tracked tracing traced trace doxx
    dox doxxed doxing memorised shoulder careful watchout lookout beware warned warning corner alley dark shame
    accident hunt hunting hunted escape consequences numberplate linkedin profile staking postcode whereabouts
    doorbell lurks stalker stalkers addresses payback revenge retribution karma numbered ticking clockoff
    footsteps shadow tail tailing cornered ambush unsafe
  `,
  'end-life': `
    suicide suicidal kill kms unalive unaliving unalived die ending endit selfharm self-harm selfharming
    self-harming cutting wrists wrist rope noose hanging hanged tablets pills overdose overdosed overdosing od
    paracetamol bridge cliff jumping drown drowning monoxide waking wakeup farewell funeral vanish anymore exist
    existence wasn't samaritans lifeline euthanasia dignitas ideation antifreeze bleach railway platform viaduct
    motorway razor blade blades pillbox insulin stockpile stockpiled unlived nonexistence nothingness eulogy
    deathbed suicidally suicde euthanise euthanised self-delete wishing
  `,
  burden: `
    burden burdens burdened burdening pointless point useless worthless cope coping anymore alone lonely
    loneliness unloved unwanted unneeded hated shame guilt guilty nuisance oxygen exhausted broken empty
    emptiness numb drowning sinking trapped tether rope's breaking hopeless hopelessness despair darkness
    struggling unbearable dread purpose purposeless meaningless ashamed deadweight dead-weight dragging
    worthlessness unbearably isolated forgotten hollow defeated beaten liability pain endure heartbroken ruined
  `,
}
