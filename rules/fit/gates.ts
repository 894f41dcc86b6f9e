/** When it is asked at all whether something is missing: what the weights are learned on and used for. */
import type { ReplyReading } from '../../src/define/reply-rule.js'
import type { Doc } from '../../src/text/doc.js'
import { pointers } from '../answer/channels.js'
import type { FitRule } from './weights.js'

const ASKING: ReadonlySet<string> = new Set(['question', 'status-request', 'request'])

/** Sends the customer somewhere and promises help there, in one breath: that leads to the answer. */
function helpsElsewhere(draft: Doc): boolean {
  const promised = new Set(draft.cues('promise').flatMap(({ weak, sentence }) => (weak ? [] : [sentence])))
  return pointers(draft).some(({ match }) => !match.weak && promised.has(match.sentence))
}

/** Could it be missing? */
export const GATES: Readonly<Record<FitRule, (reading: ReplyReading) => boolean>> = {
  'tone/missing-empathy': ({ draft }) => !draft.has('apology') && !draft.has('understanding'),
  'answer/unanswered-question': ({ draft, post }) =>
    ((post?.report.acts.some(({ label }) => ASKING.has(label)) ||
      post?.doc?.sentences.some(({ question }) => question)) ??
      false) &&
    !helpsElsewhere(draft),
  'answer/ask-what-happened': ({ draft, post }) =>
    !draft.has('asks-what-happened') &&
    post?.report.sentiment.label !== 'positive' &&
    !post?.report.acts.some(({ label }) => label === 'praise'),
}
