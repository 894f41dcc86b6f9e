import { defineReplyRule } from '../../src/define/reply-rule.js'

/**
 * Clearly playful to a formal writer, or stiffly formal to a playful one.
 *
 * Speak the customer's language: formal to the formal, playful to the playful (practice R13).
 */
export const formalityMismatch = defineReplyRule({
  id: 'tone/formality-mismatch',
  severity: 'warning',
  needsPost: true,
  cues: ['stiff', 'playful-reply', 'chummy', 'corporate'],
  check: ({ draft, post }) => {
    const formality = post?.report.formality
    if (!formality || formality.label === 'neutral' || formality.confidence === 'low') return []
    const cues =
      formality.label === 'playful'
        ? draft.cues('stiff')
        : [...draft.cues('playful-reply'), ...draft.cues('chummy')]
    const jars = cues.filter((match) => !match.quoted)
    const enough = jars.some((match) => !match.weak) || jars.length >= 2
    return enough
      ? [
          {
            at: 'text',
            confidence: formality.confidence === 'high' ? 'high' : 'medium',
            evidence: jars.map(({ start, end, quote, cue }) => ({ start, end, quote, cue })),
          },
        ]
      : []
  },
})
