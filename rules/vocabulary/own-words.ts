/** The company's own words: what it avoids, and what it forbids. */
import type { Span } from '../../src/core/span.js'
import type { ReplyReading } from '../../src/define/reply-rule.js'
import { normalizeWord } from '../../src/text/normalize.js'
import { tokenize } from '../../src/text/tokenize.js'

const wordsOf = (phrase: string): string[] =>
  tokenize(phrase)
    .tokens.filter((token) => token.kind !== 'sign')
    .map((token) => normalizeWord(token.raw))

/** Every place where the words of a phrase stand in a row. */
export function occurrences(phrase: string, { draft }: ReplyReading): Span[] {
  const words = wordsOf(phrase)
  const tokens = draft.tokens.filter((token) => token.kind !== 'sign')
  const found: Span[] = []
  if (words.length === 0) return found
  for (let at = 0; at + words.length <= tokens.length; at++) {
    if (!words.every((word, i) => tokens[at + i]?.norm === word)) continue
    found.push({ start: tokens[at]?.start ?? 0, end: tokens[at + words.length - 1]?.end ?? 0 })
  }
  return found
}
