/** The examples of the locales: `[[…]]` marks exactly what must be reported. */
import { examples as en } from '../../locales/en/examples.js'
import { examples as nb } from '../../locales/nb/examples.js'
import { examples as nn } from '../../locales/nn/examples.js'
import { examples as sv } from '../../locales/sv/examples.js'
import type { ReplyRuleId } from '../../src/core/rule-ids.js'
import type { Language, Visibility } from '../../src/core/vocabulary.js'
import type { Example, RuleExamples } from '../../src/define/reply-rule.js'

export const EXAMPLES: Readonly<Record<Language, Readonly<Record<ReplyRuleId, RuleExamples>>>> = { sv, nb, nn, en }

export interface PlainExample {
  readonly draft: string
  /** Ranges that the marks stood around; none for a finding about the draft as a whole. */
  readonly marked: readonly { start: number; end: number }[]
  readonly post?: string
  readonly agent?: string
  readonly channel?: Visibility
}

/** An example without its marks, and where they were. */
export function plain(example: Example): PlainExample {
  const { draft: written, ...place } = typeof example === 'string' ? { draft: example } : example
  const marked: { start: number; end: number }[] = []
  let draft = ''
  for (const part of written.split(/(\[\[|\]\])/)) {
    if (part === '[[') marked.push({ start: draft.length, end: draft.length })
    else if (part === ']]') {
      const open = marked.at(-1)
      if (open) open.end = draft.length
    } else draft += part
  }
  return { draft, marked, ...place }
}
