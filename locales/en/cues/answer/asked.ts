import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Where others read. */
export const publicPlace: CuePhrases = [
  '(in|on|under|to) (this|the|a|your) (comment|comments|thread|post|reply|wall)',
  '(below|underneath|right here|down here|in here|out here)',
  'here ~1 (and|so|in|if)',
]

/** What is asked for goes elsewhere than here, is left out, or is told but roughly. */
export const askedElsewhere: CuePhrases = [
  '(press|tap|click|hit) [on]',
  '(at|in|on|into|through) [the|your] ~1 (checkout|basket|form|application|field|box|subject|subject line|app|game|display|reader|terminal|machine|envelope|parcel|label|screen|banking app|reference field|tab|browser|router|till|portal)',
  '(as|for) (the|your|a) ~1 (subject|reference|payment reference|heading|title|username)',
  '(when|as|before|if|once|while) {you} ~1 (pay|check out|checkout|book|order|fill|register|install|collect|hand|arrive|claim|apply|board|park|log|sign)',
  '(at|on|during|before) (payment|purchase|checkout|booking|registration|collection|arrival|boarding|check-in|pick-up|pickup|delivery)',
  '(bring|take|show|carry) ~3 (id|passport|licence|license|ticket|photo id)',
  '(show|hand|give|tell|bring) ~6 (to|at|in) (the|any|your|a) (driver|conductor|guard|pharmacy|chemist|counter|desk|reception|door|till|shop|library|staff|cashier|steward|entrance|surgery)',
  '(pharmacy|recycling centre|at the door|at reception|at the gate)',
  'without ~2 (name|names|address|addresses|number|numbers|details|personal details)',
  '(roughly|approximately|which area|which town|which village|which city|what area|what town|only the village|only the town|only the area|just the village|just the town|just the area|general area)',
  '(discount code|promo code|voucher|gift card|error code|country code|dialling code|qr code)',
  '{you} (will|can|may) need ~3 (note|certificate|passport|id|licence)',
  "(you'll|you) need (a|an) ~1 (note|certificate|passport|id|licence)",
]

/** The one addressed, or another person told of. */
export const someone: CuePhrases = [
  '(you|your|yours|she|he|her|his|him|patient|customer)',
  "(you've|you're|she's|he's|you'd|mum|mum's|dad|dad's|mother|mother's|father|father's|son|son's|daughter|daughter's|wife|wife's|husband|husband's|partner|partner's|sister|brother|grandmother|grandfather|neighbour|neighbour's)",
  '<name> (has|is|had|was|suffers)',
]

/** Makes what follows a supposition or a rule. */
export const supposes: CuePhrases = [
  { phrase: '^ (should|had|were) (you|someone|anyone|your|the)', in: 'statement' },
  '(if|whether|unless|provided|regardless|should you|in case|in the event|for example|e.g)',
  '(when|for) (you|someone|anyone|a child|children|people) ~1 (become|becomes|get|gets|have|has|are|is|need|who)',
  '(against|due to|in case of) ~1 (illness|injury|sickness|accident|disability|pregnancy)',
  '(can|must|should|may) (anyone|everyone|people|one)',
]

/** What the public knows persons by: a work, a show, an office. */
export const onShow: CuePhrases = [
  '(concert|concerts|gig|tickets|exhibition|show|musical|play|tour|painting|paintings|painted|mural|statue|bust|book|books|novel|film|movie|song|album|author|artist|singer|king|queen|president|prime minister|champion|national team|nobel|museum|opened by|performs|performing|lecture|talk by|tea towels|portrait)',
]
