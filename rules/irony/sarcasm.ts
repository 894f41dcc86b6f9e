import { cueRule } from '../cue-rule.js'

/**
 * Irony, sarcasm, mock praise, a dig, a joke at the customer's expense, scare quotes.
 *
 * It very seldom works (practice R9): the reader cannot hear the voice.
 */
export const sarcasm = cueRule('irony/sarcasm', {
  cues: ['sarcasm'],
  weakIf: ({ draft }) => draft.cues('sarcasm').length > 1,
})
