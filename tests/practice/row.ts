/** What a row of the practice table is: a fact of the trade, and what shows that it is honoured. */
import { readFileSync } from 'node:fs'
import type { Language } from '../../src/core/vocabulary.js'
import {
  type ChannelContext,
  checkReply,
  classifyPost,
  definePolicy,
  type Policy,
  type PolicyInput,
  type PostReport,
  recommendChannel,
  reviewThread,
  type Thread,
} from '../../src/index.js'

/** What came out, and what should have. */
export interface Outcome {
  readonly says: string
  readonly got: unknown
  readonly wanted: unknown
}

export interface Row<T = unknown> {
  /** As in the table of practice: `R1`. */
  readonly id: string
  /** The fact of the trade, shortly. */
  readonly practice: string
  /** What is run. */
  readonly shows: string
  readonly texts: Readonly<Record<Language, T>>
  readonly run: (texts: T, language: Language) => readonly Outcome[]
}

/** Keeps the type of a row's texts. */
export const row = <T>(one: Row<T>): Row => one as unknown as Row

const strictInput = JSON.parse(
  readFileSync(new URL('../corpus/strict.policy.json', import.meta.url), 'utf8'),
) as PolicyInput

/** The strict test policy, changed where a row needs it. */
export const strict = (changes: PolicyInput = {}): Policy => definePolicy({ ...strictInput, ...changes })

const plain = strict()

/** A bank with a desk in public and three ways in private. */
export const bank = definePolicy({
  timeZone: 'Europe/Stockholm',
  holidays: 'SE',
  channels: {
    facebook: { kind: 'social-public', hours: 'Mo-Su 08:00-22:00' },
    messenger: { kind: 'private-message', hours: 'Mo-Su 08:00-22:00' },
    chat: { kind: 'chat', hours: 'Mo-Fr 08:00-18:00; PH off', identification: 'bankid' },
    phone: { kind: 'phone', hours: '24/7', identification: 'bankid', contact: '0771-00 00 00' },
  },
  conduct: {
    insult: 'ask-for-good-tone',
    'gross-language': 'ask-author-to-remove',
    racism: 'answer-then-remove',
    sexism: 'answer-then-remove',
    threat: { action: 'answer-then-remove', handOver: true },
    'staff-named': { action: 'answer-then-remove', handOver: true },
  },
  routing: [
    { when: { needsIdentification: true }, to: ['phone', 'chat'] },
    { when: { topic: 'technical' }, to: ['chat'] },
  ],
  response: { within: 'PT1H', urgent: 'PT15M', followUp: { claim: 'P3D' }, status: { every: 'PT10M' } },
})

/** A Wednesday in winter, at noon. */
export const NOON = '2026-11-18T12:00:00+01:00'

interface Place {
  readonly post?: string
  readonly channel?: 'public' | 'private'
  readonly policy?: Policy
  readonly agent?: string
}

const rulesOf = (draft: string, language: Language, { policy = plain, ...place }: Place): string[] => [
  ...new Set(checkReply(draft, { policy, language, ...place }).findings.map(({ rule }) => rule)),
]

/** The draft is found at fault by this rule. */
export const flags = (rule: string, draft: string, language: Language, place: Place = {}): Outcome => ({
  says: `${rule} in "${draft}"`,
  got: rulesOf(draft, language, place).includes(rule),
  wanted: true,
})

/** The draft is left in peace. */
export const passes = (draft: string, language: Language, place: Place = {}): Outcome => ({
  says: `nothing in "${draft}"`,
  got: rulesOf(draft, language, place),
  wanted: [],
})

/** What is wanted of a post. */
export function posts(
  text: string,
  language: Language,
  wanted: unknown,
  of: (report: PostReport) => unknown,
  policy: Policy = bank,
): Outcome {
  const report = classifyPost(text, { policy, channel: 'public', language, now: NOON })
  return { says: text, got: of(report), wanted }
}

/** What is wanted of the channel that is recommended. */
export function leads(
  text: string,
  wanted: unknown,
  of: (advice: ReturnType<typeof recommendChannel>) => unknown,
  context: Partial<ChannelContext> = {},
): Outcome {
  const advice = recommendChannel(text, { policy: bank, channel: 'facebook', now: NOON, ...context })
  return { says: text, got: of(advice), wanted }
}

/** A thread from its lines: who, minutes after noon, what. */
export function talk(
  lines: readonly (readonly ['customer' | 'agent' | 'other', number, string, string?])[],
  minutes: number,
  policy: Policy = bank,
  channel = 'facebook',
): { rules: string[]; report: ReturnType<typeof reviewThread> } {
  const at = (after: number): string => new Date(Date.parse(NOON) + after * 60_000).toISOString()
  const thread: Thread = {
    channel,
    posts: lines.map(([author, after, text, name], i) => ({
      id: `p${i + 1}`,
      author,
      text,
      at: at(after),
      ...(name ? { name } : {}),
    })),
  }
  const report = reviewThread(thread, { policy, now: at(minutes) })
  return { rules: report.findings.map(({ rule }) => rule), report }
}
