import { defineReplyRule } from '../../src/define/reply-rule.js'

/**
 * An unfilled placeholder or a note to self.
 *
 * In a ready-made template a product's own placeholder is what it is for; a slot that a person must
 * fill by hand is told there too, since it is what gets forgotten.
 */
export const leftoverPlaceholder = defineReplyRule({
  id: 'template/leftover-placeholder',
  severity: 'error',
  cues: [],
  check: ({ placeholders, template }) =>
    placeholders.filter((one) => !template || one.kind === 'hand').map((one) => ({ at: one })),
})
