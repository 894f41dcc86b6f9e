import type { ConceptWords } from '../../../src/core/concepts.js'

/** English words by concept: feelings and acts. */
export const acts: ConceptWords<'acts'> = {
  'anger-word': `
    angry angrier angered anger furious fuming fume livid raging rage outraged outrage outrageous outrageously
    incensed irate seething enraged infuriated infuriating infuriates infuriate fedup fed-up annoyed annoying
    annoys scandal scandalous disgrace disgraceful disgraced disgusting disgusted disgust shame shameful
    shameless appalling appalled abysmal atrocious diabolical dire dreadful awful terrible horrible horrendous
    hopeless pathetic ridiculous unacceptable inexcusable unforgivable unbelievable shocking shocked shambles
    shambolic farce farcical ballistic apoplectic exasperated exasperating frustrated frustrating frustration
    irritated irritating cheesed naffed ticked narked vexed useless lousy grr grrr argh aargh ffs intolerable
    despicable indefensible laughable beggars tamping ropeable woeful deplorable contemptible disgrac* infuriat*
    outrag* unaccept*
  `,
  disappointment: `
    disappointed disappointing disappointment disappointingly dissapointed dissapointing disapointed
    disapointing sad sadly saddened saddening letdown upset upsetting gutted deflated dismayed dismay
    disheartened disheartening disillusioned underwhelmed underwhelming unimpressed unhappy dissatisfied
    discontented displeased crushed expected expecting expect expectations hoped promised promises tired weary
    wearying fed-up poorly shame regret regrettable regrettably substandard sub-par subpar mediocre lacklustre
    naff meh unsatisfactory heartbroken disenchanted downhill embarrassing devastated devastating crestfallen
    lamentable sour bummed disappoint* dissapoint* disapoint*
  `,
  'worry-fear': `
    worried worry worries worrying worryingly afraid scared scary scares frightened frightening frightens fear
    fears feared fearful anxious anxiety anxiously stressed stress stressful stressing nervous nervously
    panicking panic panicked concerned concerns concerning terrified terrifying petrified uneasy unnerved
    unnerving alarmed alarming dread dreading dreaded apprehensive distressed shaken shaking trembling sleepless
    nightmare nightmares paranoid unsafe insecure horrified freaking freaked desperate unsettled unsettling
    bricking jittery vulnerable frantic tenterhooks spooked helpless
  `,
  'joy-thanks': `
    thanks thank thankyou thanx thx thnx ta tar cheers tack takk tak kiitos grateful gratefully gratitude
    appreciate appreciated appreciative happy happier happiest delighted pleased chuffed thrilled overjoyed
    ecstatic greatest brilliant brill love loved loving lovely wow amazing awesome fantastic fab fabulous superb
    excellent wonderful terrific marvellous perfect perfection perfectly smashing cracking belting ace topnotch
    top-notch impressed impressive stellar outstanding exceptional first-class stoked buzzing relieved relief
    yay woohoo hurrah legend legends lifesaver lifesavers banging epic stunning beautiful blessed ♥ ❤ ❤️ 😍 👍 🙏 🥰
    😊 👌 stonking tickled
  `,
  'sarcasm-mark': `
    bravo congratulations congrats wonderful genius geniuses slow clap clapping applause welldone marvellous
    brilliant fantastic lovely superb splendid charming delightful classy excellent impressive hats bow ovation
    👏 🙄 🙃 obviously clearly hilarious stellar sterling outstanding world-class worldclass masterclass
    masterstroke slowclap chapeau kudos nobel oscar bafta chef's shocker yippee yay hurrah spoil spoiling treat
    privilege honoured thrilled joy bliss sublime breathtaking inspired innovation innovative
  `,
  'politeness-old': `
    undersigned kindly respectfully sincerely faithfully dear sir sirs madam mrs regards yours obliged oblige
    grateful gratefully esteemed hereby herewith hereto hitherto henceforth thereof therein thereto
    aforementioned aforesaid abovementioned whom forthwith whilst enclosed humbly humble courtesy courteous
    gentlemen gentleman await awaiting pray shall furthermore moreover notwithstanding pursuant heretofore
    perusal esq regarding accordingly earliest convenience writing respectful servant inst ult obtain ascertain
    endeavour cordially cordial salutations thereafter whereupon hence herein insofar
  `,
  'joke-slang': `
    haha hahaha hahahaha hahah ha hehe hehehe lol lolz lmao lmfao rofl roflmao pmsl xd joke jokes joking jk
    kidding funny funnier hilarious pun puns banter bants giggle giggles giggling cackling snort snorted laughed
    laugh laughing chuckle chuckled hiya heya howdy yo oi ayup eyup wotcha bruv bro mate m8 matey pal hun huni
    hunni babe bae innit fam gonna wanna dunno cos cuz soz totes lush peng bare yolo tbh ngl imo imho btw fyi
    omg omfg smh idk wtaf tho sez knock riddle limerick poem meme cheeky 😂 🤣 😅 😜 😆 😉 🤪 rhyme muahaha teehee
    lololol hahaha*
  `,
  'leave-word': `
    switch switched switching leave leaving leaves quit quitting cancel cancelled cancelling cancels unsubscribe
    unsubscribed terminate terminated terminating termination competitor competitors elsewhere goodbye bye adios
    farewell cheerio toodle-pip ta-ta never ex-customer exit exiting move port porting pac ditch ditched
    ditching dumping closing alternative alternatives rival rivals provider switcher defect defecting ciao
    sayonara lose goodbyes enjoy
  `,
  'stay-away': `
    avoid avoided avoiding avoids warn warned warning warnings boycott boycotting boycotted beware steer
    bargepole barge-pole dont dodge plague scam scammers cowboys con conmen crooks rogue rogues sharks
    charlatans recommend unrecommended wouldnt caution cautious cautionary regret regretting stearclear
    steerclear swerve runaway bewear shun redflag
  `,
  loyalty: `
    loyal loyalty loyally faithful faithfully customer customers yrs decade decades lifelong lifetime
    long-standing longstanding long-term longterm forever childhood generations grandfather 1970s 1980s eighties
    nineties seventies member membership oldest stayed sticking trusted devoted continuous uninterrupted 20yrs
    30yrs 15yrs 10yrs 25yrs veteran unwavering
  `,
  'suggest-word': `
    suggest suggests suggested suggesting suggestion suggestions should could introduce introducing wish wishing
    wishes wishlist idea ideas tip tips improve improvement improvements improving propose proposal proposing
    maybe perhaps consider considered recommend recommendation feature featurerequest option allowing enable
    implement implemented handy reintroduce reinstate instead alternative rethink feedback constructive pilot
    user-friendly ought
  `,
  'request-word': `
    please pls plz plse send fix change cancel arrange remove delete ensure update correct amend refund transfer
    check confirm add reset forward post resend move issue block unblock sort investigate provide help reply
    respond contact switch extend postpone reissue reimburse reinstate escalate unsubscribe activate deactivate
    book rebook replace collect pick deliver redeliver waive need require request requesting kindly
  `,
  'ask-how': `
    how how's where where's what whats what's which when who why whose can could may do possible possibly able
    explain instruct instructions guide show anyone anybody wondering wonder query question questions ask asking
    tell steps procedure step tutorial advise meant supposed idea clue howto manual recommend difference between
    whether
  `,
  'ask-cover': `
    cover covers covered coverage include includes included including inclusive apply applies applied applicable
    valid validity validated allow allowed allows permitted count counts counted counting eligible eligibility
    entitled entitlement qualify qualifies insured insure exclude excluded excludes exempt restriction
    restrictions terms policy accepted accept extend protects protected protection entitle worldwide expire
    expires liable compatible claimable does
  `,
  'ask-status': `
    where wheres where's news update updates updated status progress progressing still waiting wait await
    awaiting when whens when's eta happening casenumber case reference refnumber ticket heard hear pending
    processed processing process overdue chase chasing chased follow follow-up followup expected due promised
    yet outstanding timeline timescale timeframe underway received receive whereabouts latest dispatched
  `,
  'report-word': `
    fyi notice noticed noticing report reporting reported heads headsup heads-up information info flag flagging
    flagged tip aware awareness know spotted spot seeing inform informing let alert alerting warn warning
    mention mentioning pointing point note noting observed observation seems appears looks apparently btw
    incidentally someone somebody typo misspelling graffiti leaking unlocked everyone confirming anyone hazard
    dangerous
  `,
  'spam-word': `
    earn earned earning earns earnings followers follower crypto cryptocurrency bitcoin btc eth ethereum forex
    traders click clickhere investor investors invest investing investment giveaway giveaways miracle loan
    lender whatsapp telegram guaranteed guarantee income passive profit profits profitable homebased
    work-from-home workfromhome limited cash casino betting slots jackpot weightloss slimming keto cbd viagra
    pills onlyfans escort spell caster spells recovery hacker hackers prayer testimony mentor platform promo seo
    backlinks rankings subscribe 100% 🔥 💰 🚀 👉 💸 t.me bit.ly replica rolex
  `,
  'urgent-word': `
    now urgent urgently urgency asap a.s.a.p immediately immediate instantly instant tonight today deadline hour
    hours minutes mins stuck stranded emergency emergencies quick quickly quickest hurry rush pronto soon
    sharpish straightaway sos desperate desperately critical crucial imminent last-minute pressing priority
    checkout noon midnight departing expires shivering pavement roadside forthwith
  `,
  'time-long': `
    week weeks wk wks month months mth mths year years yr yrs decade days fortnight fortnights still since third
    fourth fifth sixth seventh eighth tenth umpteenth nth ages aeons eons forever ongoing dragging drags dragged
    repeatedly repeated constantly continually continuous persistent recurring recurrent continues nonstop
    incessant perpetually yearly january february april june july august september october november december
    longer eternity yet countless neverending never-ending endless endlessly
  `,
  'no-hurry': `
    whenever rush hurry wondering wondered curious curiosity sometime someday eventually year spare convenient
    convenience trivial idle nosy musing maybe perhaps plenty patience leisurely hypothetically theoretically
    pondering non-urgent nonurgent passing curiousity tempted daydreaming wondring mull mulling sabbatical
    contemplating toying pencilled provisional provisionally prospective hypothetical
  `,
  'contrast-word': `
    but however though although tho altho whereas while whilst except apart besides despite nevertheless
    nonetheless still yet otherwise unfortunately sadly shame instead unlike conversely contrary contrast albeit
    aside notwithstanding regardless even admittedly granted downside drawback plus barring overall mostly
    mainly generally normally usually anyhow
  `,
  'negation-result': `
    nowt nada zilch never not nope none neither nor no nobody didnt didn't doesnt doesn't dont don't isnt isn't
    wasnt wasn't wont won't cant can't couldnt couldn't havent haven't hasnt hasn't hadn't wouldnt wouldn't vain
    avail fruitless futile pointless useless unsuccessful unsuccessfully fail failed fails without unresolved
    unsolved unfixed unchanged unable impossible luck zero unfulfilled undone outstanding wasted squat diddly
    stalemate
  `,
  'success-word': `
    worked works working arrived arrives solved sorted fixed resolved quickly finally lastly eventually success
    successful successfully succeeded received landed approved refunded restored perfectly smoothly smooth
    ontime on-time punctual seamless painless easily straightforward prompt promptly delivered completed hurrah
    hooray hallelujah phew relief managed accepted flawless flawlessly bingo result voila voilà bob's instant
  `,
  'number-amount': `
    £ € kr sek nok dkk pound pounds quid pence penny euro euros eur krona kronor kroner crowns dollar dollars
    usd gbp percent per cent kilo kilos kg gram grams lb lbs litre litres liter ml pint pints metre metres cm mm
    km mile miles hour hours hrs hr minute minutes mins seconds days weeks months hundred hundreds thousand
    thousands million millions billion dozen dozens half double triple twice thrice gb mb kwh mbps acre acres
    inch inches feet ft
  `,
  exaggeration: `
    stone age ages forever eternity eternities million zillion gazillion trillion billion hundred hundreds
    thousand thousands century centuries millennium millennia dinosaur dinosaurs neolithic medieval victorian
    dickensian prehistoric moses noah ark iceage darkages carrier pigeon pigeons snail snails tortoise glacier
    glacial cobwebs skeleton lifetime lifetimes universe planet mars moon freezes purgatory galaxy armageddon
    apocalypse everest tonnes infinity infinite umpteen kafka kafkaesque groundhog godot fossil fossilised
    mummified jurassic methuselah decomposed aeons eons rosetta
  `,
  'weather-season': `
    snow snowing snowed snowy snowfall snowstorm blizzard frost frosty frozen ice icy freezing cold degrees
    summer summers summertime winter winters wintry spring springtime autumn autumnal christmas xmas crimbo
    chrimbo easter advent midsummer newyear hogmanay halloween bonfire rain rained raining rainy pouring
    downpour drizzle sleet hail thunder lightning storm fog foggy mist sun sunny sunshine heat heatwave boiling
    hot sweltering scorching wind windy gale weather forecast thaw slush slushy icicles polar aurora drought
    humid nippy baltic dreich solstice christmassy
  `,
  'night-day': `
    evening evenings morning mornings afternoon afternoons night nights nightly tonight overnight midnight
    midday noon lunchtime teatime bedtime dawn dusk weekend weekends weekday weekdays monday mondays tuesday
    tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays tue tues
    wed weds thu thur thurs fri today yesterday tomorrow tomorow tmrw tmr am pm o'clock oclock daily day days
    fortnight sunrise sunset yest tonite nite daytime night-time nighttime
  `,
}
