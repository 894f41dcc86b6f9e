/** Phrases as locales write them: the first lines are classes, then phrases, and the last line is a text to read. */

import { readDoc } from '../../../src/text/doc.js'
import { compileMatcher } from '../../../src/text/matcher.js'
import { PhraseError } from '../../../src/text/phrase.js'
import { tokenize } from '../../../src/text/tokenize.js'
import { claimSpans, textOf } from './kit.js'

export function fuzz(data: Buffer): void {
  const lines = textOf(data).slice(0, 2000).split('\n')
  const text = lines.pop() ?? ''
  const classes: Record<string, string[]> = { negation: ['not'] }
  const phrases: string[] = []
  for (const line of lines) {
    const [, name, members] = /^(\w{1,12})=(.*)$/.exec(line) ?? []
    if (name && members !== undefined) classes[name] = members.split(',')
    else phrases.push(line)
  }
  try {
    const matcher = compileMatcher({ classes, cues: { apology: phrases, blame: phrases.slice(1) } })
    const reader = {
      language: 'en' as const,
      matcher,
      isName: () => false,
      ordinary: new Set<string>(),
      acronyms: new Set<string>(),
    }
    claimSpans(
      [...readDoc(text, reader, tokenize(text)).matches].sort((a, b) => a.start - b.start),
      text,
    )
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
  }
}
