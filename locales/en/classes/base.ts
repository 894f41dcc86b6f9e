/** Word classes that every theme of English uses: pronouns, auxiliaries, negation, small words, units. */
import type { Classes } from '../../../src/text/phrase.js'

export const baseClasses = {
  negation: [
    "(not|never|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|ain't|won't|wouldn't|can't|cannot|couldn't)",
    "(nobody's|shan't|shouldn't|mustn't|needn't|mightn't|haven't|hasn't|hadn't|nobody|no-one|neither|nor|hardly|without)",
    '(nothing|cannae|dinnae|nae|didnae|isnae|wasnae|willnae|wont|couldnae)',
  ],
  you: ['(you|u|ya|ye|yous)'],
  your: ['(your|ur|yer)'],
  yourself: ['(yourself|yourselves|urself)'],
  'you-are': ["(you're|youre|you are|you were|u r|ur)"],
  /** The second person with or without what is contracted to it. */
  'you-x': ["(you|u|ya|ye|yous|you've|youve|you'd|youd|you'll|youll|you're|youre|ur)"],
  'you-will': ["(you'll|youll|you will|you shall|you're going to|you are going to|you can expect to)"],
  'i-or-we': ['(i|we)'],
  /** The first person with or without what is contracted to it. */
  'we-x': ["(i|we|we're|i'm|im|we've|i've|ive|weve|we'd|i'd|we'll|i'll)"],
  'we-have': ["(we've|i've|ive|weve|we have|i have|we had|i had)"],
  'we-will': [
    "(we'll|i'll|we will|i will|we shall|i shall|we're going to|i'm going to|we are going to|i am going to)",
  ],
  'it-x': [
    "(it|this|that|it's|its|that's|thats|this|which|they|these|those|they're|what|everything|he's|she's)",
  ],
  'it-s': ["(it's|its|that's|thats|is|was|are|were|be|been|being|remains)"],
  adv: [
    '(just|really|simply|actually|also|only|clearly|obviously|perhaps|maybe|possibly|probably|surely|certainly)',
    '(frankly|honestly|kindly|please|always|already|still|first|ever|even|quite|very|so|truly|all|then|now|well)',
    '(indeed|again|too|rather|instead|directly|today|gladly|happily|sadly|unfortunately|definitely|easily|quickly)',
    '(properly|fully|completely|totally|absolutely|entirely|pretty|rightly|both|merely|naturally|basically)',
    '(evidently|apparently|seemingly|presumably|somehow|sort|kind|hereby|wholly|solely|mostly|partly|mainly)',
  ],
  intensifier: [
    '(very|really|so|too|quite|rather|pretty|extremely|truly|totally|completely|absolutely|incredibly|most)',
    '(deeply|terribly|awfully|particularly|hugely|utterly|genuinely|simply|just|right|proper|bit|bloody|all)',
  ],
  'number-word': [
    '(<num>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)',
    '(sixty|ninety|hundred|several|many|countless|a couple of|a few|half an|an|a|umpteen|multiple|numerous|twice)',
  ],
  greeting: [
    '(hi|hello|hey|hiya|heya|hei|hej|howdy|yo|greetings|good morning|good afternoon|good evening|good day|morning)',
    '(afternoon|evening|dear|hi there|hello there|hey there|hi again|hello again)',
  ],
} as const satisfies Classes
