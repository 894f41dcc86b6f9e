import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Kinds of question, and of answer. */
export const questions: ThemeLexicon<'questions'> = {
  'asks-when': [
    '(when|what time|what date|which day|what day|which days|how (long|soon|often|early|late|quickly)|by what date|opening hours|opening times|closing time|departure time)',
  ],
  'asks-amount': [
    "(how (much|many|big|large|high|old|far|heavy|expensive)|what (does|do|will|would|did) (it|that|this|a|the|one|they) ~3 cost|what is the (price|cost|fee|rate|charge|limit|balance|excess|age limit|maximum)|what's the (price|cost|fee|rate|charge|limit|balance|excess|age limit|maximum)|which rate)",
  ],
  'asks-whether': [
    '^ (is|are|can|could|do|does|did|will|would|has|have|may|must|should|was|were|am|any|anyone) ~14 ?',
    '(and|but|hi|wondering if|wondering whether|know if|or) (is|are|can|do|does|will|has|have|may|must|should) (it|i|you|we|they|there|the|my|that|this|one)',
  ],
  'asks-why': ["(why|how come|what's the reason|what is the reason|for what reason|how could)"],
  'asks-where': [
    '(where|which (address|page|tab|stop|gate|platform|link|office)|who (do|should|can) i (contact|ask|call|speak|write))',
  ],
  'asks-how': [
    '(how (do|can|should|would|to|does|is|am|are|did|may))',
    '(what (do|should|must|can) (i|we) (do|need|bring|send|fill|have to))',
    'what are the steps',
  ],
  'says-whether': [
    "^ [hi|hello|hey] (yes|yep|yeah|yup|absolutely|of course|certainly|sure|definitely|indeed|no|nope|unfortunately|sadly|afraid not|not yet|correct|right|exactly|it does|it is|it isn't|it doesn't|you can|you can't|they do|they are|it will|that's right|that is right)",
    '[hi] (yes|no|sure|unfortunately|sadly|absolutely) (it|you|we|they|that|there|the|not|only|both|all|and|but|from|on|in|if|for|everything)',
    '(it|you|they|that|we|there) (does|can|do|is|are|will|has|have) (not|also|indeed|fine|included|covered|work|apply|allowed)',
    '^ [hi|hello] (we|it|they|you|he|she|i|there) ~1 (do|does|did|is|are|can|will|have|has|was|were) [indeed|not|too] $',
    '^ [hi|hello] (good|great|nice|lovely|brilliant|excellent) (idea|suggestion|thought|point)',
  ],
  'says-why': [
    "(because|since (we|the|it|you|your|they)|due to|owing to|as a result of|the reason|caused by|that is why|that's why|comes from|down to)",
  ],
}
