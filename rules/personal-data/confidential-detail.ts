import { defineReplyRule } from '../../src/define/reply-rule.js'
import { toSighting } from '../cue-rule.js'

/**
 * Reveals or confirms, in public, something about this customer's dealings with the company.
 *
 * That somebody is a customer at all is covered by bank secrecy (Lag (2004:297) om bank- och
 * finansieringsrörelse 1 kap. 10 §; finansforetaksloven § 16-2; practice R14).
 */
export const confidentialDetail = defineReplyRule({
  id: 'personal-data/confidential-detail',
  severity: 'error',
  cues: ['confirms-relation'],
  check: ({ draft, visibility }) =>
    visibility === 'private'
      ? []
      : draft
          .cues('confirms-relation')
          .filter((match) => !match.weak && !match.quoted && !draft.sentences[match.sentence]?.question)
          .map((match) => ({ ...toSighting(match), fixes: [] })),
})
