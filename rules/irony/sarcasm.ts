import type { ReplyReading } from '../../src/define/reply-rule.js'
import type { CueMatch } from '../../src/text/walk.js'
import { mannerRule } from '../manner/rule.js'

/** `under "Mine saker"`: a name in quotation marks is a name, not a sneer. */
function quotesName({ draft }: ReplyReading, match: CueMatch): boolean {
  const quoted = draft.tokens.slice(match.firstToken, match.lastToken).find((token) => token.quoted)
  return quoted !== undefined && quoted.raw.normalize('NFC')[0] !== quoted.norm[0]
}

/**
 * Irony, sarcasm, mock praise, a dig, a joke at the customer's expense, scare quotes.
 *
 * It very seldom works (practice R9): the reader cannot hear the voice.
 */
export const sarcasm = mannerRule('irony/sarcasm', { unless: quotesName })
