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
