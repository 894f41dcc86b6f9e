/** Any text: words, sentences, emoji, placeholders, personal data and language. */
import { findEmoji } from '../../../src/text/emoji.js'
import { guessLanguage } from '../../../src/text/language.js'
import { findPlaceholders } from '../../../src/text/placeholder.js'
import { tokenize } from '../../../src/text/tokenize.js'
import { claim, claimSpans, textOf } from './kit.js'

export function fuzz(data: Buffer): void {
  const text = textOf(data)
  const { tokens, sentences } = tokenize(text)
  claimSpans(tokens, text)
  claimSpans(sentences, text)
  for (const { start, end, raw, sentence } of tokens) {
    claim(text.slice(start, end) === raw, 'a token is what stands in the text')
    const around = sentences[sentence]
    claim(around !== undefined && around.start <= start && end <= around.end, 'a token is in its sentence')
  }
  claimSpans(findEmoji(text), text)
  claimSpans(findPlaceholders(text), text)
  const { ranked } = guessLanguage(text)
  claim(
    ranked.every(({ score }) => score >= 0 && score <= 1.000001),
    'a share is between nothing and all',
  )
}
