import type { Cue } from './cues.js'
import type { ReplyRuleId } from './rule-ids.js'

/** The rules for which the words of a sentence are weighed one by one, in the order of the learned weights. */
export const WORDING_COLUMNS = [
  'tone/defensive',
  'tone/blaming',
  'tone/dismissive',
  'irony/sarcasm',
  'tone/corporate',
  'tone/chummy',
  'tone/private',
  'answer/dead-end',
  'personal-data/confidential-detail',
  'moderation/unexplained-removal',
  'promise/vague',
] as const satisfies readonly ReplyRuleId[]

/** The kinds of conduct, and the channels used in vain, that are weighed in each sentence of a post, in the order of the learned weights. */
export const SAYINGS = [
  'insult',
  'gross-language',
  'threat',
  'racism',
  'sexism',
  'self-harm',
  'staff-named',
  'tried-phone',
  'tried-chat',
  'tried-email',
  'tried-private-message',
  'tried-app',
  'tried-web',
  'tried-logged-in',
  'tried-branch',
  'tried-letter',
  'tried-social-public',
] as const satisfies readonly Cue[]
export type Saying = (typeof SAYINGS)[number]

/** What has much in common: abuse and despair, channels used in vain; naming somebody has it with neither. */
export type SayingFamily = 'conduct' | 'tried' | 'named'
export const familyOf = (saying: Saying): SayingFamily =>
  saying === 'staff-named' ? 'named' : saying.startsWith('tried-') ? 'tried' : 'conduct'
