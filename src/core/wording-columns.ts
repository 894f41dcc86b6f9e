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

/** Two more columns: what speaks for any conduct where the sentence is about that kind, and for any channel. */
export const SAYING_WIDTH: number = SAYINGS.length + 2
