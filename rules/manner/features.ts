/**
 * The manner of a draft, sentence by sentence: what stands in each, what stands around it, and what it answers. From
 * these it is weighed whether a sentence blames, brushes off, and so on; no feature is in any language.
 */
import type { Cue } from '../../src/core/cues.js'
import { SIGNS } from '../../src/core/cues.js'
import { WORDING_COLUMNS } from '../../src/core/wording-columns.js'
import type { PostReading, ReplyReading } from '../../src/define/reply-rule.js'
import type { Doc } from '../../src/text/doc.js'
import type { CueMatch } from '../../src/text/walk.js'
import { GO_CUES } from '../answer/channels.js'

/** Whose words may themselves be the fault. */
const FAULT_CUES = [
  'defend',
  'blame',
  'dismiss',
  'corporate',
  'chummy',
  'private-life',
  'sarcasm',
  'refusal',
  'confirms-relation',
  'removal',
  'vague-promise',
  'stiff',
  'playful-reply',
] as const satisfies readonly Cue[]

/** What makes a fault less likely, or another one. */
const CARE_CUES = [
  'apology',
  'understanding',
  'thanks',
  'asks-what-happened',
  'way-on',
  'will-answer',
  'promise',
  'answer-fact',
  'removal-reason',
  'says-why',
  'says-whether',
  'greeting',
  'sign-off',
  'new-way',
  'private-place',
] as const satisfies readonly Cue[]

/** What posts are read for tells of a draft's sentences too. */
const FEELING_CUES = [
  'rhetorical',
  'irony',
  'insult',
  'complain',
  'anger',
  'negative',
  'positive',
  'praise',
  'staff-word',
  'profanity',
  'own-matter',
  'vent',
  'leave',
  'playful-style',
  'formal-style',
  'worry',
] as const satisfies readonly Cue[]

/** Every cue that the features look at: rules that weigh them declare these. */
export const MANNER_CUES: readonly Cue[] = [
  ...FAULT_CUES,
  ...CARE_CUES,
  ...FEELING_CUES,
  ...GO_CUES,
  ...SIGNS,
]

const FAULTS: ReadonlySet<string> = new Set(FAULT_CUES)
const SEEN: ReadonlySet<string> = new Set<string>([...CARE_CUES, ...FEELING_CUES, ...SIGNS])
const GOES: ReadonlySet<string> = new Set(GO_CUES)

/** Beyond so much the words of a sentence say no more. */
const MOST_WORDED = 6
const WORDED_UNIT = 3

/** What the words of each sentence weigh for each fault. */
function addWording(draft: Doc, sink: MannerSink): void {
  const sums = draft.wording()
  if (!sums) return
  for (const [at, sum] of sums.entries()) {
    const rule = WORDING_COLUMNS[at % WORDING_COLUMNS.length]
    const value = Math.max(-MOST_WORDED, Math.min(MOST_WORDED, sum)) / WORDED_UNIT
    if (rule) sink(Math.floor(at / WORDING_COLUMNS.length), 'words', rule, value)
  }
}

/** What stands in the sentence before or after that counts. */
const NEIGHBOURS = ['apology', 'understanding', 'thanks', 'way-on', 'sign-but'] as const

/**
 * Where a feature was seen: `in` the sentence (`weak`: only weakly, `many`: more than once, `quoted`), in an `other`
 * sentence, in the one before or after it (`prev`, `next`), anywhere in the `draft`, in the `post`, or in the `shape`.
 */
const KINDS = [
  'in',
  'weak',
  'many',
  'quoted',
  'other',
  'draft',
  'prev',
  'next',
  'post',
  'shape',
  'words',
] as const
type Kind = (typeof KINDS)[number]

/** Takes features with their values, 0 to 1; `sentence` is -1 for one that all sentences have. */
export type MannerSink = (sentence: number, kind: Kind, name: string, value: number) => void

const ALL = -1

/** Gives all features of a draft to `sink`. */
export function readManner(reading: ReplyReading, sink: MannerSink): void {
  const { draft, post, visibility } = reading
  sink(ALL, 'shape', 'bias', 1)
  if (visibility === 'private') sink(ALL, 'shape', 'private', 1)
  if (post) addPost(post, draft, sink)
  else sink(ALL, 'shape', 'no-post', 1)
  const words = addSentences(reading, sink)
  addWhole(draft, words, sink)
  addCues(draft, sink)
  addNeighbours(draft, sink)
  addWording(draft, sink)
}

const cared = (draft: Doc): boolean => draft.has('apology') || draft.has('understanding')

const UPSET: ReadonlySet<string> = new Set(['complaint', 'venting', 'churn'])

function addPost({ report, doc }: PostReading, draft: Doc, sink: MannerSink): void {
  for (const { label, score } of report.acts) sink(ALL, 'post', label, score)
  sink(ALL, 'post', report.sentiment.label, report.sentiment.score)
  if (report.irony.label) sink(ALL, 'post', 'irony', 1)
  if (report.conduct.length > 0) sink(ALL, 'post', 'conduct', 1)
  if (doc?.has('anger') || doc?.has('worry')) sink(ALL, 'post', 'anger', 1)
  if (doc?.sentences.some(({ question }) => question)) sink(ALL, 'post', 'asks', 1)
  const upset = report.sentiment.label === 'negative' || report.acts.some(({ label }) => UPSET.has(label))
  if (upset && !cared(draft)) sink(ALL, 'shape', 'upset-uncared', 1)
}

/** From so many words on, a draft is long; up to so many, it is short. */
const LONG_DRAFT = 35
const SHORT_DRAFT = 12

function addWhole(draft: Doc, words: number, sink: MannerSink): void {
  if (words <= SHORT_DRAFT) sink(ALL, 'shape', 'short-draft', 1)
  if (words >= LONG_DRAFT) sink(ALL, 'shape', 'long-draft', 1)
  if (!cared(draft)) sink(ALL, 'shape', 'uncared', 1)
  for (const cue of CARE_CUES) if (draft.has(cue)) sink(ALL, 'draft', cue, 1)
  if (GO_CUES.some((cue) => draft.has(cue))) sink(ALL, 'draft', 'go', 1)
  if (draft.sentences.some(({ question }) => question)) sink(ALL, 'draft', 'asks', 1)
}

/** From, and below, so many words. */
const CURT = 4
const BRIEF = 7
const LONG = 15
const WINDING = 22

/** So many words in lower case between quotation marks are a sneer; a name, or a sentence, is none. */
const MOST_SNEERED = 3
const NAMED = 9

/** The shape of each sentence; gives how many words there are in all. */
function addSentences({ draft, dueTimes }: ReplyReading, sink: MannerSink): number {
  const { tokens, sentences } = draft
  const due = new Set(dueTimes.map(({ firstToken }) => tokens[firstToken]?.sentence))
  let all = 0
  for (const [at, { firstToken, lastToken, question }] of sentences.entries()) {
    let words = 0
    let denied = false
    let quoted = false
    let sneered = 0
    let number = false
    let exclaims = false
    let trails = false
    for (let token = firstToken; token < lastToken; token++) {
      const one = tokens[token]
      if (!one) continue
      if (one.kind === 'word') words++
      else if (one.kind === 'number') number = true
      else if (one.raw[0] === '!') exclaims = true
      else if (one.raw[0] === '…' || one.raw.startsWith('..')) trails = true
      denied ||= draft.negates(token)
      quoted ||= one.quoted
      if (one.quoted && one.kind === 'word')
        sneered += one.raw.normalize('NFC')[0] === one.norm[0] ? 1 : NAMED
    }
    const shape = (name: string, held: boolean): void => {
      if (held) sink(at, 'shape', name, 1)
    }
    shape('question', question)
    shape('exclaims', exclaims)
    shape('trails', trails)
    shape('quoted', quoted)
    shape('sneered', sneered > 0 && sneered <= MOST_SNEERED)
    shape('denied', denied)
    shape('number', number)
    shape('due', due.has(at))
    shape('due-near', due.has(at) || due.has(at + 1))
    shape('curt', words < CURT)
    shape('brief', words >= CURT && words < BRIEF)
    shape('long', words >= LONG)
    shape('winding', words >= WINDING)
    shape('first', at === 0)
    shape('last', at >= sentences.length - 2)
    all += words
  }
  return all
}

interface Told {
  readonly match: CueMatch
  strong: boolean
  count: number
  quoted: boolean
}

/** The cues of each sentence; of faults also how surely, and that they stand elsewhere. */
function addCues(draft: Doc, sink: MannerSink): void {
  const told = new Map<string, Told>()
  const faults: Told[] = []
  let sentence = -1
  for (const match of draft.matches) {
    // Matches come sentence by sentence.
    if (match.sentence !== sentence) {
      sentence = match.sentence
      told.clear()
    }
    const { cue, weak, quoted } = match
    const isFault = FAULTS.has(cue)
    if (!isFault && !SEEN.has(cue) && !GOES.has(cue)) continue
    const name = GOES.has(cue) ? 'go' : cue
    // Scare quotes are themselves the dig.
    const strong = !weak && (!quoted || cue === 'sarcasm')
    const known = told.get(name)
    if (known) {
      known.count++
      known.strong ||= strong
      known.quoted ||= quoted
      continue
    }
    const one = { match, strong, count: 1, quoted }
    told.set(name, one)
    if (isFault) faults.push(one)
    else sink(sentence, 'in', name, 1)
  }
  for (const { match, strong, count, quoted } of faults) {
    sink(match.sentence, strong ? 'in' : 'weak', match.cue, 1)
    if (count > 1) sink(match.sentence, 'many', match.cue, 1)
    if (quoted) sink(match.sentence, 'quoted', match.cue, 1)
  }
  addElsewhere(draft.sentences.length, faults, sink)
}

const WEAK = 0.5

/** A fault in one sentence makes faults in the others more likely. */
function addElsewhere(sentences: number, faults: readonly Told[], sink: MannerSink): void {
  for (const cue of FAULT_CUES) {
    const of = faults.filter(({ match }) => match.cue === cue)
    if (of.length === 0) continue
    for (let at = 0; at < sentences; at++) {
      let most = 0
      for (const { match, strong } of of) if (match.sentence !== at) most = Math.max(most, strong ? 1 : WEAK)
      if (most > 0) sink(at, 'other', cue, most)
    }
  }
}

function addNeighbours(draft: Doc, sink: MannerSink): void {
  const { length } = draft.sentences
  for (const cue of NEIGHBOURS) {
    let last = -1
    for (const { sentence } of draft.cues(cue)) {
      if (sentence === last) continue
      last = sentence
      if (sentence > 0) sink(sentence - 1, 'next', cue, 1)
      if (sentence + 1 < length) sink(sentence + 1, 'prev', cue, 1)
    }
  }
  const first = Math.min(
    draft.cues('apology')[0]?.sentence ?? length,
    draft.cues('understanding')[0]?.sentence ?? length,
  )
  for (let at = first + 1; at < length; at++) sink(at, 'shape', 'care-before', 1)
}
