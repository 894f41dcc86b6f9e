/**
 * How a draft fits the post that it answers: named features in no language, from which it is weighed whether
 * something is missing. A rule that wants a judgement of the pair weighs these; a rule that wants words reads cues.
 */
import { CUES, type Cue } from '../../src/core/cues.js'
import type { PostReading, ReplyReading } from '../../src/define/reply-rule.js'
import type { Doc } from '../../src/text/doc.js'
import { GO_CUES } from '../answer/channels.js'
import { MANNER_RULES, worstManner } from '../manner/model.js'
import { meetsIt } from './meets.js'

/**
 * What a feature tells of: the post as classified, the cues of the post (`theirs`) and of the draft (`ours`), the
 * draft's shape, what is asked and met, or not, how the two fit, and how the draft sounds.
 */
type FitKind = 'post' | 'theirs' | 'ours' | 'draft' | 'met' | 'unmet' | 'fit' | 'manner'

/** Takes features with their values, 0 to 1; each comes once. */
export type FitSink = (kind: FitKind, name: string, value: number) => void

/** A question of a kind, and what a draft that meets it holds. */
const KINDS = {
  'asks-when': ({ dueTimes, draft }) => dueTimes.length > 0 || hasNumber(draft),
  'asks-amount': ({ draft }) => hasNumber(draft),
  'asks-whether': ({ draft }) => draft.has('says-whether'),
  'asks-why': ({ draft }) => draft.has('says-why'),
  'asks-where': ({ draft }) => draft.has('way-on') || leads(draft),
  'asks-how': ({ draft }) => draft.has('way-on') || draft.has('answer-fact'),
} as const satisfies Partial<Record<Cue, (reading: ReplyReading) => boolean>>

const hasNumber = (draft: Doc): boolean => draft.tokens.some(({ kind }) => kind === 'number')
const leads = (draft: Doc): boolean => GO_CUES.some((cue) => draft.has(cue))

/** Politeness answers nothing: its words are not counted as content. */
const COURTESIES = [
  'sign-off',
  'thanks',
  'apology',
  'understanding',
  'greeting',
] as const satisfies readonly Cue[]

/** Every cue of a draft and its post is looked at. */
export const FIT_CUES: readonly Cue[] = CUES

/** From so many words on, a post or the content of a draft is as long as it can count. */
const LONG_POST = 45
const LONG_CONTENT = 20
const THIN_CONTENT = 6
const MANY_FACTS = 3
/** Two words are the same matter when so many letters at their start are. */
const STEM = 5
const MANY_SHARED = 3

/** Gives all features of a draft in its place to `sink`. */
export function readFit(reading: ReplyReading, sink: FitSink): void {
  const { draft, post, dueTimes } = reading
  sink('fit', 'bias', 1)
  addCues('ours', draft, sink)
  addDraft(draft, sink)
  if (dueTimes.length > 0) sink('draft', 'time', 1)
  if (!meetsIt(reading)) sink('fit', 'nothing-met', 1)
  addManner(reading, sink)
  if (!post) return
  addPost(post, sink)
  if (!post.doc) return
  addCues('theirs', post.doc, sink)
  addShared(post.doc, draft, sink)
  addQuestions(post.doc, reading, sink)
}

const WEAK = 0.5

/** Presence of each cue. */
function addCues(kind: 'ours' | 'theirs', doc: Doc, sink: FitSink): void {
  const told = new Map<Cue, boolean>()
  for (const { cue, weak } of doc.matches) if (told.get(cue) !== true) told.set(cue, !weak)
  for (const [cue, strong] of told) sink(kind, cue, strong ? 1 : WEAK)
}

/** Whoever blames or brushes off shows no understanding either. */
function addManner(reading: ReplyReading, sink: FitSink): void {
  let worst = 0
  for (const rule of MANNER_RULES) {
    const score = worstManner(rule, reading)
    sink('manner', rule, score)
    worst = Math.max(worst, score)
  }
  sink('manner', 'worst', worst)
}

/** What is asked, and whether the draft has an answer of that kind. */
function addQuestions(post: Doc, reading: ReplyReading, sink: FitSink): void {
  let met = 0
  let unmet = 0
  for (const [cue, meets] of Object.entries(KINDS) as [keyof typeof KINDS, (r: ReplyReading) => boolean][]) {
    const asked = post.cues(cue).some(({ sentence }) => post.sentences[sentence]?.question)
    if (!asked) continue
    const isMet = meets(reading)
    sink(isMet ? 'met' : 'unmet', cue, 1)
    if (isMet) met++
    else unmet++
  }
  if (met > 0) sink('met', 'some', 1)
  if (unmet > 0) sink('unmet', 'some', 1)
  if (unmet > 0 && met === 0) sink('unmet', 'all', 1)
}

function addPost({ report, doc }: PostReading, sink: FitSink): void {
  for (const { label, score } of report.acts) sink('post', label, score)
  sink('post', report.sentiment.label, report.sentiment.score)
  sink('post', report.urgency.label, 1)
  if (report.formality.label !== 'neutral') sink('post', report.formality.label, 1)
  if (report.irony.label) sink('post', 'ironic', 1)
  if (report.needsIdentification.label) sink('post', 'needs-identification', 1)
  if (report.tried.length > 0) sink('post', 'tried', 1)
  for (const { label, score } of report.topics) sink('post', `about-${label}`, score)
  for (const kind of new Set(report.conduct.map((one) => one.kind))) sink('post', kind, 1)
  if (!doc) return
  const questions = doc.sentences.filter(({ question }) => question).length
  if (questions > 0) sink('post', 'asks', 1)
  if (questions > 1) sink('post', 'asks-twice', 1)
  sink('post', 'length', Math.min(1, wordsOf(doc) / LONG_POST))
}

function addDraft(draft: Doc, sink: FitSink): void {
  sink('draft', 'facts', Math.min(1, draft.cues('answer-fact').length / MANY_FACTS))
  if (leads(draft)) sink('draft', 'leads', 1)
  if (draft.sentences.some(({ question }) => question)) sink('draft', 'asks', 1)
  if (hasNumber(draft)) sink('draft', 'number', 1)
  if (draft.tokens.some(({ kind }) => kind === 'link')) sink('draft', 'link', 1)
  const content = contentWords(draft)
  sink('draft', 'content', Math.min(1, content / LONG_CONTENT))
  if (content <= THIN_CONTENT) sink('draft', 'thin', 1)
}

const wordsOf = (doc: Doc): number =>
  doc.tokens.reduce((count, { kind }) => count + Number(kind === 'word'), 0)

/** Words of the draft that are not courtesy. */
function contentWords(draft: Doc): number {
  const polite = COURTESIES.flatMap((cue) => draft.cues(cue))
  return draft.tokens.filter(
    ({ kind, start, end }) =>
      kind === 'word' && !polite.some((match) => match.start <= start && end <= match.end),
  ).length
}

/** Words that both use: a draft that speaks of something else has none. */
function addShared(post: Doc, draft: Doc, sink: FitSink): void {
  const theirs = stems(post)
  let shared = 0
  for (const stem of stems(draft)) if (theirs.has(stem)) shared++
  sink('fit', 'shared', Math.min(1, shared / MANY_SHARED))
  if (shared === 0) sink('fit', 'nothing-shared', 1)
}

function stems({ tokens }: Doc): Set<string> {
  const found = new Set<string>()
  for (const { kind, norm } of tokens)
    if (kind === 'word' && norm.length >= STEM) found.add(norm.slice(0, STEM))
  return found
}
