/** A language of a few words, so that the rules of threads are tested apart from the locales. */
import { advice } from '../../locales/en/advice.js'
import { context } from '../../locales/en/context.js'
import { templateMessages } from '../../locales/en/template-messages.js'
import type { ClassifiedPost, Kit } from '../../src/classify-post.js'
import { CUES, type Cue } from '../../src/core/cues.js'
import type { Thread, ThreadPost, ThreadReport } from '../../src/core/reports.js'
import { type CueFiles, type Locale, phrasesOf } from '../../src/locale.js'
import type { Policy, PolicyInput } from '../../src/policy/index.js'
import { makeReviewThread } from '../../src/review-thread.js'
import type { CuePhrases } from '../../src/text/lexicon.js'
import { makeTools, readIn } from '../../src/tools.js'
import { type PostFacts, policyOf, postOf } from '../policy/support.js'

const SPOKEN: Partial<Record<Cue, CuePhrases>> = {
  greeting: ['hi', 'hello'],
  apology: ['sorry'],
  thanks: ['thank you'],
  'answer-fact': ['it costs', 'it is', 'you can'],
  refusal: ['we cannot'],
  promise: ['we will'],
  'will-answer': ['get back to you'],
  'vague-promise': ['soon'],
  'go-phone': ['call us'],
  'go-chat': ['in the chat'],
  'new-way': ['we call you'],
  colleague: ['my colleague'],
  'sign-off': ['regards'],
  'status-action': ['is being repaired', 'are looking for the fault'],
  'status-prognosis': ['no prognosis', 'expected to work'],
  'status-next': ['next update'],
}

/** All cues of all themes, most of them without a word. */
const cues = Object.fromEntries([
  ['all', Object.fromEntries(CUES.map((cue) => [cue, SPOKEN[cue] ?? []]))],
]) as unknown as CueFiles

const SMALL: Locale = {
  language: 'en',
  phrases: phrasesOf({ negation: ['(not|no|never)'] }, cues),
  messages: {} as Locale['messages'],
  time: {
    weekdays: [['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday'], ['sunday']],
    months: [],
    days: { today: 0, tomorrow: 1 },
    ofWeek: {},
    parts: {},
    partsOfDays: {},
    units: {
      minute: ['minutes'],
      hour: ['hour', 'hours'],
      day: ['day', 'days'],
      'business-day': [],
      week: [],
      month: [],
    },
    spans: {},
    numbers: { an: 1, two: 2, three: 3 },
    within: ['within'],
    in: ['in'],
    by: ['by'],
    clock: ['at'],
    pastHour: {},
    pm: ['pm'],
    am: ['am'],
    moments: {},
  },
  ordinary: [],
  acronyms: [],
  context,
  advice,
  templates: templateMessages,
}

const tools = makeTools([SMALL])
export const kit: Kit = {
  tools,
  detect: () => ({ language: 'en', confidence: 'high', ranked: [{ language: 'en', score: 1 }] }),
}

export interface Said {
  id?: string
  by: ThreadPost['author']
  name?: string
  text: string
  at: string
  post?: PostFacts
}

const AGENT: PostFacts = { acts: [], answerOwed: false }

export const threadPolicy = (input: PolicyInput = {}): Policy =>
  policyOf({
    channels: {
      wall: { kind: 'social-public' },
      dm: { kind: 'private-message' },
      chat: { kind: 'chat' },
      phone: { kind: 'phone' },
    },
    ...input,
  })

/** Reviews what was said on one day, at clock times of UTC. */
export function review(
  said: readonly Said[],
  now: string,
  policy: Policy = threadPolicy({ timeZone: 'UTC' }),
  more: Partial<Thread> = {},
): ThreadReport {
  const read = (text: string): ClassifiedPost => {
    const found = said.find((one) => one.text === text)
    const facts = found?.post ?? (found === undefined || found.by === 'agent' ? AGENT : {})
    return { report: postOf({ language: 'en', ...facts }, policy), doc: readIn(text, 'en', tools) }
  }
  const posts = said.map(({ id, by, name, text, at }, index) => ({
    id: id ?? String(index + 1),
    author: by,
    text,
    at: iso(at),
    ...(name === undefined ? {} : { name }),
  }))
  return makeReviewThread(() => kit, read)({ channel: 'wall', posts, ...more }, { policy, now: iso(now) })
}

/** `10:00` is on the first day, `3 10:00` on the third. */
export function iso(time: string): string {
  const [day, clock] = time.includes(' ') ? time.split(' ') : ['1', time]
  return `2026-06-${String(Number(day)).padStart(2, '0')}T${clock}:00Z`
}

export const rulesOf = (report: ThreadReport): string[] => report.findings.map((finding) => finding.rule)
