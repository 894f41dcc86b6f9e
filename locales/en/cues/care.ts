import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { understanding } from './care/understanding.js'

/** Sorrow that is said to nobody, or that only opens a refusal or a dig. */
const canned = [
  '(any|whatever|possible|potential) (inconvenience|inconveniences)',
  'for the inconvenience',
  'sorry not sorry',
  'sorry for (existing|breathing|living)',
  '(sorry|regret) ~1 {you} feel (that way|so)',
  'sorry ~1 (to|not to) (disappoint|burst|break)',
]

/** Care for the person. */
export const care: ThemeLexicon<'care'> = {
  apology: [
    {
      phrase: '(sorry|so sorry|apologies|apologise|apologize|apology|apologising)',
      not: [
        ...canned,
        '{negation} ~2 (sorry|apologise|apologize)',
        "sorry ~1 but ~3 (rules|how|policy|just|that's|it is what)",
      ],
    },
    // "Three days off for nothing, I'm so sorry".
    {
      phrase:
        "{negation} ~2 (i'm|im|i am|we're|we are) [so|very|really|truly|terribly|awfully|genuinely] sorry",
      not: canned,
    },
    // A negation in what is regretted takes nothing away.
    {
      phrase: '(sorry|apologise|apologize|apologies|apology|regret) ~2 {negation}',
      not: [...canned, '{negation} ~2 (sorry|apologise|apologize)'],
    },
    {
      phrase: '(forgive|pardon|excuse) (us|me|our|my|the)',
      not: '(gravity|existing|breathing|for (not|being) (perfect|psychic|human))',
    },
    '(our|my) ~1 (apologies|apology|mistake|fault|bad|error|blunder|slip|oversight|misunderstanding)',
    '({it-x}|that|fault|mistake|error|blame|responsibility) ~2 (is|was|were|lies|on|entirely|all) ~1 (ours|our|mine|with us|on us|at our end|on our side|down to us)',
    "(it's|that's|this is|this one's|that one's|that is|it is|was|is) ~1 (on us|our fault|our mistake|our error|my fault|my mistake|our doing|our own fault|our own mistake|ours)",
    '(went|gone|goes|happened|did|slipped|got|happen) ~2 (wrong|awry|haywire|amiss) ~1 (at our end|on our side|on our end|with us|here|our side|in our|at ours|with our|for us)',
    '(at our end|on our side|with us|here) ~1 (something|it|this|that|things) ~1 (went|has gone|slipped|got)',
    "{we-x} ~2 (got it wrong|got this wrong|got that wrong|messed up|slipped up|let you down|failed you|dropped the ball|made a mistake|made an error|made a mess|made a blunder|missed it|missed your|missed this|missed that|overlooked it|overlooked your|should have|ought to have|could have done|should've|owe you an apology|failed|blundered|messed this up|screwed up|cocked up|forgot you|forgot your|mixed up|muddled|botched|let that slip|fell short|handled it badly|handled this badly|were wrong|was wrong|were too slow|was too slow|were too quick|took too long|kept you waiting|left you|gave you the wrong|sent you the wrong|weren't clear|wasn't clear|regret)",
    "(it|this|that|which|such|things) ~1 (should|shouldn't|should not|ought not|oughtn't|must not|mustn't|was never meant|is not meant|isn't supposed|wasn't supposed|never ought) ~1 [{negation}] ~1 (have happened|happen|be like that|be like this|be that way|be this way|have been like|be so|have been so|be that hard|be this hard|take|have taken|have gone|have slipped|be possible|have been possible|occur|have occurred|to be like|to happen|to be like that)",
    "(shouldn't|should never|should not|oughtn't|ought not to|mustn't|must not) ~1 (have happened|happen|be like that|be like this|be that way|have been|have taken|have gone|have slipped|have had to|be so hard|be this hard|be that hard|take that|take this|take so|have ended|have come|have landed|have been sent|have been charged|have been left|be possible|be allowed)",
    '{negation} ~1 (how|the way|what|as) ~1 (it|things|we|that|this) ~1 (should|ought|want|wanted|meant|is meant|supposed|like|are supposed)',
    '{negation} ~1 (good enough|okay|ok|acceptable|fair|right|alright|all right|up to scratch|up to standard|as it should be|up to par|the standard|the service|what you deserve|what you should|how we want|how it should|the way we)',
    '{negation} ~1 (good enough|okay|ok|acceptable|fair|alright|all right|up to scratch)',
    '(beg|ask for|asking for|asking) ~2 (forgiveness|pardon)',
    '(truly|deeply|sincerely|really|very much|bitterly|wholeheartedly) regret',
    '(i|we) regret (the|that|how|my|our|what|it|this) ~1 (muddle|mix-up|mess|wait|delay|mistake|silence|way|fright|trouble|confusion|tone|error|misunderstanding|bother|happened|slow)',
    '(we|i) (feel|are|am) ~1 (ashamed|embarrassed|mortified|terrible about|awful about|bad about|gutted)',
    '(unlucky|mistake|blunder|error|slip|fault) (on|from|at|of) (our|my) (part|side|end|own)',
    '(we|i) (take|accept) ~1 (the|full|all|that|responsibility|blame) ~1 (blame|responsibility|on us|on our chin|on the chin|for)',
    '(oops|whoops|ouch) ~3 (our|we|my|sorry)',
    '(sry|srry|soz|soory|sory|sorrry|apols|appologise|apologys|appologies|mea culpa)',
    '(hold|put|put our) (our|my|hand|hands) (hands|hand) up',
    '(we|i) ~1 (let|kept|left|failed|treated|told|sent|gave|charged|promised|put|made|handled|forgot|missed|overlooked|misread|misunderstood|mixed) ~1 (you|your|it|this) ~3 (down|waiting|wrong|badly|too long|far too|hanging|in the dark|twice|round|for nothing|poorly|by mistake|wait|standing|out)',
    '(we|i) ~1 (should|ought to|could|must) have ~2 (seen|told|answered|warned|rung|written|checked|been|known|done|said|sent|noticed|explained|let|called|put|given|informed|asked|fixed|read|caught|thought|had)',
    '(we|i) (owe|owed) {you}',
    '(not|hardly|never) ~1 (our finest|our best|our proudest|good of us|well done of us|clever of us|kind of us|right of us|fair of us)',
    '(that|it|this) ~1 (was|is) ~1 (clumsy|careless|sloppy|wrong|bad|thoughtless|slow|poor|stupid|silly|unfair|rude|unprofessional) ~1 (of|from|by) (us|me|our|my)',
  ],

  understanding,

  thanks: [
    "(you're welcome|you are welcome|youre welcome|you're very welcome|no worries|no worries at all|no problem at all|my pleasure|our pleasure|a pleasure|don't mention it|not at all|anytime|any time|thank you too)",
    {
      phrase:
        '(thanks|thank|thankyou|thanx|thx|thnx|ty|ta|cheers|thankful|grateful|gratitude|merci|tack|takk)',
      not: [
        'no (thanks|thank you)',
        'thanks but no',
        '(thanks|thank you) for nothing',
        'cheers (mate|pal|bud|buddy|bro) ~4 (whatever|but)',
        'ta da',
        'thanks to (the|our|a|an|new|this)',
      ],
    },
    '(thanks|thank|grateful) ~2 {negation}',
    '(appreciate|appreciates|appreciated) ~1 (it|that|you|your|the|this|very|so|much|hearing|a lot)',
    '(means|meant) ~1 (a lot|so much|the world|more|everything|loads|much)',
    '(made|make|makes|brightened|brighten|lifted|warm|warms|warmed) ~2 (day|morning|week|evening|hearts|heart|shift|team|afternoon|friday|monday|year|everyone)',
    '(glad|happy|pleased|delighted|lovely|nice|great|wonderful|fantastic|good|fun|heartwarming|touching|joy|so nice|brilliant|kind|sweet|thoughtful|generous) ~1 (to|of you|that|you|it) ~1 (hear|read|see|to|took|take|write|say|tell|know|liked|like|got|get|be|enjoyed|went|worked|share|wrote|said|told|came|came by|are|were|had|let us)',
    '(kind|lovely|nice|warm|wonderful|beautiful|generous|fine|good) (words|feedback|of you|message|greeting|photo|photos|comment|compliment|thing to|tip|tips)',
    "(i'll|we'll|i will|we will|i've|it'll be|will be|gets|get to|be|gladly|happily|already|goes|has been|it's been) ~2 (pass|passed|pass on|tell|read out|share|shared|forward|see it|read|hung) ~2 (on|it|that|this|along|them|him|her|team|crew|colleague|colleagues|to|out|driver|up)",
    'much obliged',
    'hats off to you',
    '(you|you all) (rock|are the best|are a star)',
  ],

  'asks-what-happened': [
    'what ~1 (happened|happens|occurred|went wrong|gone wrong|goes wrong|has happened|upset|annoyed|troubled|made you|makes you|is wrong|was wrong|brought)',
    "(what's|whats|what is|what was|what has|what have|what did|what's been) ~3 (happened|happening|wrong|gone|going on|the matter|the problem|the trouble|up|bothering|troubling|upset|amiss|behind|it about|this about|that about|not working|missing|on your mind|made|annoyed|caused|happens|done|gone awry|led|brought)",
    'what (have|did) we ~1 (done|do|get|got|missed|miss|messed|go)',
    '(what|where|how|when|which) ~3 (go|goes|went|gone|things go|it go|it all) ~1 (wrong|pear-shaped|awry|off)',
    "(tell|write|say|describe|explain|let us know|let me know|share|fill us in|fill me in|give us|give me|show) ~2 (what|more|a bit more|a little more|us more|me more|what's|how it|about it|about what|details|the details|the story|the whole story|where it|which|everything|from the beginning|your experience|a few more|some more|in more detail|what it)",
    '(tell|telling) (us|me) ~1 (more|about|what|all|everything|a bit|a little|from|the|where|how|why)',
    '(could|can|would|will|may|might|do) {you} ~2 (tell|describe|explain|elaborate|say|share|write|give|let|specify|clarify|expand|fill|be more specific|go into)',
    "(we'd|i'd|we would|i would|we|i) ~1 (like|love|want|need|be glad|be happy|be grateful|really like) ~1 [to] ~1 (hear|know|understand|find out|learn|listen|get to know) ~1 (what|more|about|why|how|where|which|the|you|your)",
    '(happy|glad|here|ready|keen|willing) to (listen|hear|know)',
    "what ~3 ~1 (you're|you are|we|you|that's|that is|has|made|i|it) ~2 (unhappy|displeased|disappointed|angry|thinking of|referring|having trouble|trouble|struggling|after|need|want|looking for|mean|help|do for|upset|dissatisfied|stuck|missing|concerns|about|do|like)",
    '(how|what|where) (can|could|may|do) (we|i) ~1 (help|do|be of|assist|put|make|start|fix)',
    'what (can|could|may|do|would|should|are) (we|i|you) ~2 (help|do|need|like|want|having|looking|after|wondering|hoping|thinking|mean|expect|wish)',
    'what (does|is|was) (it|this|that|your) ~2 (about|concern|concerning|regarding|involve|case|matter|trouble|problem|question|it|message|relate)',
    '(which|what) ~3 (are you thinking|is it about|does it concern|do you mean|are you referring|was it|were you on|is this about|did you|have you|are you having)',
    "(anything|something|is there) (in particular|specific|particular|special|we can|i can|that's|that has|we've|behind|wrong|happened|gone)",
    '(has|have|did|is) something ~1 (happened|happen|gone wrong|wrong|go wrong|upset|gone|specific|in particular)',
    '(more about|a bit more about|details about|hear about|know about|tell us about) (what|it|your|how|this|the)',
    '(was it|is it|did it|were you|are you|have you) ~6 (today|or|somewhere|order|card|app|delivery|call|queue|journey|claim|invoice|bill|trip|us|staff|site|phone|payment|particular|specific)',
  ],

  bereavement: [
    '(died|dead|death|deaths|dying|deceased|passed away|passing|passed on|funeral|funerals|grief|grieving|griefs|bereaved|bereavement|mourning|mourn|mourns|condolence|condolences|widow|widower|widowed|burial|buried|cremation|cremated|obituary|memorial|wake|estate|probate|inheritance|heirs|heir|testament|hospice|palliative|terminal|terminally|incurable|stillborn|stillbirth|miscarriage|miscarried|suicide|took his own life|took her own life|took their own life|lost his life|lost her life|lost their life|fatal|fatally|killed|euthanised|euthanized|put to sleep|put down|orphan|orphaned)',
    '(late|recently deceased) (husband|wife|father|mother|dad|mum|mom|son|daughter|brother|sister|partner|parents|aunt|uncle|grandmother|grandfather|gran|nan|grandad|mother-in-law|father-in-law|friend|spouse|fiance|cousin|neighbour)',
    '(my|our|his|her|your|their) late ',
    '(lost|loss of|losing) ~1 (my|our|your|his|her|their|a|the) ~1 (husband|wife|father|mother|dad|mum|mom|son|daughter|brother|sister|partner|parents|baby|child|aunt|uncle|grandmother|grandfather|gran|nan|grandad|friend|spouse|twin|dog|cat|loved one|unborn|colleague)',
    '(sorry|condolences) ~2 (your loss|the loss)',
    '(cancer|tumour|tumor|leukaemia|leukemia|chemo|chemotherapy|intensive care|life support|coma|heart attack|stroke|dementia|alzheimer*|als|motor neurone|metastas*|brain haemorrhage|sepsis|ventilator|gravely ill|seriously ill|critically ill|life-threatening|weeks to live|months to live)',
    '(left us|no longer with us|slipped away|taken from us|resting in peace|rest in peace|pushing up|crossed the rainbow)',
    '(power of attorney|death certificate|next of kin|executor|executors|undertaker|coffin|grave|graveside|headstone|ashes|urn)',
  ],
}
