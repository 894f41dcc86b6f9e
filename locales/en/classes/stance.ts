/** Word classes for a cold shoulder, a defence and a dig: who, how much, and what is thought of it. */
import type { Classes } from '../../../src/text/phrase.js'

export const stanceClasses = {
  /** Other people, held up against the customer. */
  'rest-of-us': [
    '(others|most people|other people|everyone else|everybody else|all the others|the others|other customers|most customers|normal people)',
    '(other passengers|most adults|most grown-ups|grown-ups|the rest|the rest of us|the rest of the country|other guests|other members|most users)',
  ],
  'person-noun': [
    '(customer|person|passenger|traveller|guest|member|user|subscriber|tenant|resident|client|patient|caller|human|human being)',
  ],
  worse: [
    '(worse|harder|real|bigger|greater|larger|graver|serious|actual|proper|genuine|heavier|far worse|much worse|more serious|more important)',
  ],
  troubles: [
    '(problems|problem|worries|worry|things|troubles|issues|concerns|crises|sorrows|tragedies|matters|illnesses|stuff|fish)',
  ],
  /** What the customer's matter is called when it is made small. */
  trifle: [
    '(trifle|trifles|triviality|detail|details|bagatelle|nothing|pittance|bit|drop|pebble|crumb|scratch|formality|inconvenience|nuisance)',
    '(thing|matter|issue|sum|amount|delay|question|problem|hiccup|blip|wait|minutes|minute|pennies|change)',
  ],
  tiny: [
    '(small|little|minor|tiny|petty|trivial|insignificant|trifling|measly|silly|mere|modest|negligible|unimportant|marginal|microscopic|piddling)',
  ],
  fuss: [
    '(fuss|scene|drama|tragedy|hullabaloo|spectacle|circus|commotion|scandal)',
    '(big thing|big deal|big issue|big number|big fuss|great fuss|big drama|such a thing|so much noise|so much of it|a lot of noise)',
  ],
  /** Stirred up. */
  'worked-up': [
    '(angry|upset|cross|mad|furious|annoyed|irritated|emotional|dramatic|hysterical|agitated|worked-up|offended|rude|aggressive|heated)',
    '(impatient|unpleasant|sour|grumpy|bitter|outraged|indignant|carried away|worked up|wound up|fired up)',
  ],
  /** Going on with a thread. */
  'go-on': [
    '(continue|continuing|continued|discuss|discussing|answer|answering|reply|replying|respond|responding|apologise|apologising|apologize)',
    '(explain|explaining|comment|commenting|debate|debating|argue|arguing|engage|engaging|repeat|repeating|justify|justifying|go on|going on)',
    '(carry on|carrying on|go over|going over|go into|going into|get into|getting into|spend|spending|elaborate|writing|write|talking|talk)',
  ],
  civil: [
    '(civil|polite|decent|normal|proper|adult|respectful|calm|nice|friendly|reasonable|constructive|mature|civilised|civilized|pleasant)',
  ],
  /** Money and time made small. */
  unit: [
    '(kr|kroner|krone|kronor|crowns|krona|pounds|quid|euros|euro|pence|pennies|p|dollars|sek|nok|dkk|öre|øre|ore)',
    '(minute|minutes|min|mins|hour|hours|second|seconds|day|days|week|weeks|metre|metres|meters|steps|clicks|stops|pages|degrees|times|km)',
  ],
  /** Correct by the company's own lights. */
  properly: [
    '(correctly|properly|rightly|professionally|accordingly|accordance|according|book|letter|rules|procedure|procedures|contract|agreement)',
    '(law|routine|routines|regulations|terms|guidelines|instructions|line|plan|schedule|timetable|policy|impeccably|faultlessly|flawlessly|well)',
  ],
  'our-people': [
    '(staff|drivers|driver|technicians|technician|engineers|engineer|people|colleagues|colleague|team|employees|conductors|conductor|agents|advisers)',
    '(crew|crews|adjusters|caseworkers|pilots|couriers|fitters|guards|handlers|cleaners|mechanics|developers|service|support|partners|managers)',
    '(nurses|cabin crew|ground staff|customer service|call centre|moderators|shop staff|planners|cooks|captains|captain|fitter|inspectors)',
  ],
  /** Things that break natural law, and beings to whom one sends complaints. */
  impossible: [
    '(teleport*|time travel|time machine|mind reading|magic|miracles|wings|flying carpets|telepathy|invisible|superpowers|crystal balls|sorcery)',
    '(perpetual motion|eternal life|weather control|a weather machine|hoverboards|flying cars|flying buses|wizardry|cloning|immortality)',
  ],
} as const satisfies Classes
