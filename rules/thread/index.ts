/** The thread rules, the most pressing first. */
import type { ThreadRule } from '../../src/define/thread-rule.js'
import { contradiction } from './contradiction.js'
import { doubleAnswer } from './double-answer.js'
import { pileOn } from './pile-on.js'
import { followUpDue, promiseOverdue } from './promises.js'
import { questionLeft } from './question-left.js'
import { repeatedReply } from './repeated-reply.js'
import { triedChannel } from './tried-channel.js'
import { overdue, unanswered } from './waiting.js'

export const threadRules: readonly ThreadRule[] = [
  pileOn,
  overdue,
  unanswered,
  promiseOverdue,
  followUpDue,
  questionLeft,
  triedChannel,
  repeatedReply,
  doubleAnswer,
  contradiction,
]
