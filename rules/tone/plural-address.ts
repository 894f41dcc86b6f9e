import { defineReplyRule, type ReplyReading } from '../../src/define/reply-rule.js'
import { toSighting } from '../cue-rule.js'

/**
 * One customer addressed as several, or spoken of as "the customer".
 *
 * Think `du`, not `dere` (practice R12). A household, a company, a crowd or a formal customer is
 * rightly addressed so, and then the rule is silent.
 */
export const pluralAddress = defineReplyRule({
  id: 'tone/plural-address',
  severity: 'warning',
  cues: ['plural-you', 'third-person-customer', 'group-address', 'several-writers'],
  check: (reading) => {
    const plural = speaksToSeveral(reading) ? [] : reading.draft.cues('plural-you')
    return [...plural, ...reading.draft.cues('third-person-customer')]
      .filter((match) => !match.quoted && !match.weak)
      .map(toSighting)
  },
})

const speaksToSeveral = ({ draft, post, company }: ReplyReading): boolean =>
  draft.has('group-address') ||
  (post?.doc?.has('group-address') ?? false) ||
  (post?.doc?.has('several-writers') ?? false) ||
  company.address === 'formal' ||
  (company.address !== 'informal' && post?.report.formality.label === 'formal') ||
  post?.report.formality.label === 'formal'
