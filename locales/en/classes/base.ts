/** Word classes that every theme of English uses: pronouns, auxiliaries, negation, small words, units. */
import type { Classes } from '../../../src/text/phrase.js'

export const baseClasses = {
  negation: [
    "(not|never|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|ain't|won't|wouldn't|can't|cannot|couldn't)",
    "(shan't|shouldn't|mustn't|needn't|mightn't|haven't|hasn't|hadn't|nobody|no-one|neither|nor|hardly|without)",
    '(nothing|cannae|dinnae|nae|didnae|isnae|wasnae|willnae|wont|couldnae)',
  ],
  you: ['(you|u|ya|ye|yous)'],
  your: ['(your|ur|yer)'],
  yourself: ['(yourself|yourselves|urself)'],
  'you-are': ["(you're|youre|you are|you were|u r|ur)"],
  'you-have': ["(you've|you'd|youve|you have|you had|u have|you will have|you'll have)"],
  'you-will': ["(you'll|you will|you shall|you're going to|you are going to|you can expect to)"],
  our: ['(our|my)'],
  'i-or-we': ['(i|we)'],
  'we-are': ["(we're|we are|i'm|i am|im|we were|i was)"],
  'we-have': ["(we've|we have|i've|i have|ive|weve|we had|i had|we did|i did)"],
  'we-will': [
    "(we'll|we will|we shall|i'll|i will|i shall|i'm going to|i am going to|we're going to|we are going to)",
    "(we're gonna|i'm gonna|i can|we can|let me|someone will|somebody will|my colleagues will|our team will)",
    '(one of us will|a colleague will|they will|they\'ll)',
  ],
  'it-is': ["(it's|its|it is|it was|that's|thats|that is|that was|this is|this was|it's been|it has been)"],
  'there-is': ["(there's|there is|there are|there was|there were|there's been|there has been|there have been)"],
  'it-this': ['(it|this|that|they|these|those|which|everything)'],
  be: ['(am|is|are|was|were|be|been|being|has been|have been|had been|will be|gets|got|get)'],
  isnt: ["(isn't|aren't|wasn't|weren't|ain't|is not|are not|was not|were not|isnt|is never)"],
  cant: ["(can't|cannot|can not|couldn't|could not|can never|may not|mustn't|aren't able to|are not able to)"],
  dont: ["(don't|doesn't|do not|does not|didn't|did not|never|dont|doesnt)"],
  wont: ["(won't|will not|wouldn't|would not|wont|shan't|shall not)"],
  adv: [
    '(just|really|simply|actually|also|only|of course|clearly|obviously|perhaps|maybe|possibly|probably|surely)',
    '(certainly|frankly|honestly|kindly|please|always|already|still|first|ever|even|quite|very|so|truly|all|then)',
    '(now|well|indeed|again|too|rather|instead|directly|today|gladly|happily|at least|sadly|unfortunately)',
    '(definitely|easily|quickly|properly|fully|completely|totally|absolutely|entirely|pretty|rightly|both)',
  ],
  intensifier: [
    '(very|really|so|too|quite|rather|pretty|extremely|truly|totally|completely|absolutely|incredibly|most)',
    '(deeply|terribly|awfully|ever so|particularly|hugely|utterly|genuinely|simply|just|right|proper|bit|a bit)',
  ],
  article: ['(a|an|the|this|that|these|those|some|any|your|our|my|their|his|her|its|all|both|each|every|one)'],
  pronoun: ['(he|she|it|they|him|her|them|his|hers|their|theirs|this|that|these|those|which)'],
  'time-unit': [
    '(second|seconds|minute|minutes|min|mins|hour|hours|hrs|day|days|week|weeks|month|months|year|years)',
    '(working days|business days|weekdays|fortnight|evening|evenings|night|nights|morning|mornings)',
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
