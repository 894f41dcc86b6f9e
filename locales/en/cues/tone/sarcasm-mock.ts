import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Mock worry, mock wonder and mock service. */
export const sarcasmMock: CuePhrases = [
  // Mock worry.
  '(universe|world|planet|humanity|civilisation|nation|stock exchange) ~1 (will|probably|surely|just about|somehow|may|might) ~2 (survive|recover|pull through|get over|cope|keep turning|stop turning|manage without)',
  "(i'm|i am|we're|we are|no doubt|surely) ~1 (sure|certain|convinced|positive|confident) ~2 (universe|planet|humanity|history|nation|king|queen|nasa|parliament|historians)",
  '^ ~1 ~1 (a|what a|such a|oh the|oh what a) ~1 [real|true|genuine|regular|terrible|total|complete|proper|pure|greek|national|human] (drama|scandal|calamity|martyr)',
  '(how|however|how on earth|how in the world) ~1 (will|would|could) (you|we|they|anyone|one|humanity) ~1 [ever|possibly] (manage|survive|cope|recover|go on) $',
  'how ~1 ever (manage|survive|cope|recover|go on|get through)',
  '^ ~1 (oh|oh no|oh dear|gosh|goodness|ouch|wow|ooh) ~1 {number-word} ~1 (whole|entire|kroner|kronor|kr|pounds|quid|minutes|seconds|hours|metres|meters|pence|steps|euros|clicks) ~1 (how will|how do|imagine|whatever|how ever|however|what shall)',
  '(how|so|very|most|really|truly) (heroic|noble|gallant|mature|grown-up|big|gracious|bold|subtle) of you',
  '(brave|clever|original|witty) of you to (write|say|shout|post|type|comment) (that|so|such|it|from|in)',
  "now ~1 (i'm|im|we're|i am|we are) ~1 [really|so|truly|very|properly] (scared|frightened|trembling|shaking|terrified|intimidated|crushed)",
  'must be ~1 [so|very|really|awfully|terribly] ~1 (nice|lovely|wonderful|great|fun|fantastic|amazing|easy|lonely|hard|tough|exhausting|difficult|tiring) ~1 [to] ~1 (always|never) ~2 (right|perfect|wrong|be|have|happy|make|know|need|the|being|having|knowing)',
  'must be (hard|tough|exhausting|difficult|tiring|lonely) ~1 (being|to be) ~1 (you|so|perfect|right|that|always|better|the only|such)',
  // Mock praise and thanks.
  'what (would|should|could|on earth would) (we|i|the world|the company) ~1 (do|be|have done) ~1 without ~1 (experts|critics|heroes|customers like|people like|someone like|such|armchair|all your|all the)',
  '(thank|thanks|thank you|grateful) ~3 for (explaining|teaching|educating|instructing|lecturing|enlightening|reminding|informing) ~1 [us|me] ~1 (how|what|that|about) ~2 (trains|buses|banks|computers|water|snow|winter|money|internet|weather|calendar|bank|train|bus|insurance|planes|ferries) ~1 (work|works|is|run|runs|are|should)',
  '(thank|thanks|thank you|grateful) ~3 for (explaining|teaching|educating|instructing|lecturing|enlightening|reminding|informing) ~6 (to us who|to me who|our job|my job|to those who)',
  '(well done|bravo|congratulations|congrats|hats off|applause|kudos|good job|great job|nice work|fantastic|impressive|wow|amazing) ~2 {you-x} ~1 (found|discovered|managed|learned|learnt|remembered|figured|noticed|opened|pressed|located) ~4 (caps|keyboard|capital|capitals|exclamation|shift|swear|google|comment field)',
  '(impressive|amazing|an achievement|a feat|an art|a talent|quite something|remarkable|admirable|fascinating) ~1 (that|how|to|when|to be able to) ~1 [you|someone|anyone|one|somebody] ~2 (lose|lost|forget|forgot|break|broke|miss|missed|fail|overlook)',
  '(lovely|nice|charming|beautiful|delightful|elegant|refreshing|warm|wonderful) (tone|language|manners|choice of words|vocabulary|way with words|phrasing) ~2 (you|there|by|as|always|$|!|and)',
  '(you|you must|must|would|bet you) ~1 be (fun|great|a hit|a joy|a riot|popular) (at|of) (party|parties|the party|dinner*|wedding*|christenings)',
  // Mock ideas.
  '(radical|revolutionary|wild|crazy|exotic|unheard-of|daring|novel|exciting new) ~1 (idea|concept|thought|notion|invention) ~1 ($|reading|to|is|called|but|i|we)',
  '(could|might|can|may|should) ~1 (of course|always|also|perhaps|maybe|naturally|even|actually) ~2 (try|consider|attempt|experiment with) ~1 [to|with] ~1 (read|reading|think|thinking|listen|listening|being nice|being polite)',
  '(reading|thinking|listening|manners|punctuality) ~1 (is|can be|they say is) ~1 (an|a|known|underrated|wonderful|fun|overrated|magical) ~1 (thing|art|adventure|concept|talent|gift|wonders|hobby|invention|skill)',
  // Mock service.
  '{negation} ~1 [yet|quite] ~1 (invented|discovered|developed|mastered|learned|learnt|got|cracked|installed|bought|been given|issued|equipped with|patented) ~2 {impossible}',
  '(invent|build|order|buy|develop|conjure|arrange|hire|borrow) ~2 {impossible}',
  '(just|only|purely|simply|specifically|especially|solely|entirely|merely) ~1 [in order] to (annoy|spite|bother|torment|irritate|tease|upset|provoke|punish|torture|harass|vex) ~1 (you|customers)',
  '(of course|naturally|sure|certainly|absolutely|obviously|yes) ~3 (move|push|melt|turn|lift|stop|bend|dig|drain|fetch|polish|chase|wave|conjure|summon) ~2 (mountain|mountains|sea|ocean|river|sun|moon|clouds|tide|weather|king|queen|god|earth|planet|wand|magic|laws of)',
  '(alert|call|ring|phone|inform|notify|tell|wake|write to|summon|contact|ask) ~1 the ~1 (king|queen|pope|superman|batman|national guard|nobel committee|united nations|weather gods|mountain rescue|moon)',
  '(yes|right|sure|of course|obviously|clearly|because) ~1 because ~2 (shouting|swearing|yelling|capitals|anger|threats|rudeness|caps|complaining|insults|exclamation|screaming) ~1 (always|usually|really|makes|made|helps|has|will|fixes|moves|works)',
  '(shouting|swearing|yelling|capitals|caps|exclamation marks|screaming) ~2 (makes|make|made|helps|help|fixes|fix|speeds|moves|move|brings) ~2 (train|trains|bus|buses|parcel|queue|us|server|it|system|snow|everything|planes|boat|engineers|a lot|so much)',
  // Mock wonder.
  {
    phrase:
      "(funny|strange|odd|curious|peculiar|weird|miraculous) ~1 (how|that|then that|isn't it how) ~3 (works|worked|started|starts|helps|helped|suddenly|appeared|disappears|disappeared|comes back|came back) ~3 (once|when|after|as soon as|for|exactly)",
    not: ['(but|yet|and) ~3 {negation}', '(sorry|look into|check|let us|let me|find out)'],
  },
  'what (a|an) ~2 (surprise|shocker|revelation|sensation|newsflash) ~1 (that|it|in|when) ~2 (rain|rains|snow|snows|cold|dark|wet|winter|melts|freezes|costs)',
  '(surprisingly|strangely|oddly|funnily|amazingly|curiously|incredibly|astonishingly|unbelievably|weirdly|miraculously) enough',
  '(news|revelation|surprise|shock|shocker|fact|scientists|legend has it) ~2 that ~1 (snow|water|winter|rain|ice) ~1 (is|gets|falls|melts|freezes|wet|cold)',
  '(somebody|someone|sounds like somebody|sounds like someone|looks like someone) ~2 (needs|need|got up|woke up|forgot|skipped|missed) ~2 (nap|hug|cuddle|snickers|tissue|coffee|sleep|bed)',
  '(from|in) ~1 your ~1 [comfy|comfortable|warm|cosy|own] (sofa|couch|armchair|keyboard|basement)',
  '(stop the presses|sound the trumpets|sound the alarm|red alert|code red|man the lifeboats|women and children first)',
]
