/** The examples of the locales: `[[…]]` marks exactly what must be reported. */
import { examples as en } from '../../locales/en/examples.js'
import { examples as nb } from '../../locales/nb/examples.js'
import { examples as nn } from '../../locales/nn/examples.js'
import { examples as sv } from '../../locales/sv/examples.js'
import { REPLY_RULES, type ReplyRuleId } from '../../src/core/rule-ids.js'
import type { Language, Visibility } from '../../src/core/vocabulary.js'
import type { Example, RuleExamples } from '../../src/define/reply-rule.js'
import { definePolicy, type Policy } from '../../src/index.js'

export const EXAMPLES: Readonly<Record<Language, Readonly<Record<ReplyRuleId, RuleExamples>>>> = {
  sv,
  nb,
  nn,
  en,
}

/** The policy that the examples are written for: every rule on, a few channels, and some words of its own. */
export const examplePolicy = (messages: Language): Policy =>
  definePolicy({
    extends: ['godton:strict'],
    messages,
    channels: {
      messenger: { kind: 'private-message' },
      chat: { kind: 'chat' },
      phone: { kind: 'phone' },
      'logged-in': { kind: 'logged-in' },
    },
    rules: Object.fromEntries(REPLY_RULES.map((rule) => [rule, 'warning' as const])),
    vocabulary: {
      avoid: { ärendet: 'frågan', saken: 'spørsmålet', saka: 'spørsmålet', ticket: 'question' },
      forbid: ['olägenheter', 'ulemper', 'inconvenience'],
    },
  })

export interface PlainExample {
  readonly draft: string
  /** Ranges that the marks stood around; none for a finding about the draft as a whole. */
  readonly marked: readonly { start: number; end: number }[]
  readonly post?: string
  readonly agent?: string
  readonly channel?: Visibility
}

/** The signs of a mark. A slot in brackets may stand inside one: `[[[NAME]]]` marks `[NAME]`. */
const MARK = /(\[\[|\]\](?!\]))/

/** The parts of an example, the signs of its marks among them. */
export const parts = (draft: string): string[] => draft.split(MARK)

/** An example without its marks, and where they were. */
export function plain(example: Example): PlainExample {
  const { draft: written, ...place } = typeof example === 'string' ? { draft: example } : example
  const marked: { start: number; end: number }[] = []
  let draft = ''
  for (const part of parts(written)) {
    if (part === '[[') marked.push({ start: draft.length, end: draft.length })
    else if (part === ']]') {
      const open = marked.at(-1)
      if (open) open.end = draft.length
    } else draft += part
  }
  return { draft, marked, ...place }
}
