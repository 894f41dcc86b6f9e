import { cueRule } from '../cue-rule.js'

/**
 * Swearing, insults or coarse words by the agent, masked ones too.
 *
 * The reply stays professional whatever the post was (practice R1).
 */
export const profanity = cueRule('tone/profanity', {
  cues: ['profanity', 'gross-language', 'insult'],
  severity: 'error',
})
