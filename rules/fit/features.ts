/**
 * How a draft fits the post that it answers: named features in no language, from which it is weighed whether
 * something is missing. A rule that wants a judgement of the pair weighs these; a rule that wants words reads cues.
 */
import type { Cue } from '../../src/core/cues.js'
import { ACTS } from '../../src/core/vocabulary.js'
import type { PostReading, ReplyReading } from '../../src/define/reply-rule.js'
import type { Doc } from '../../src/text/doc.js'
import { GO_CUES } from '../answer/channels.js'

/** Named features with their values, 0 to 1. */
export type FitFeatures = ReadonlyMap<string, number>

/** What the writer of the post may feel. */
const POST_CUES = ['anger', 'worry', 'bereavement'] as const satisfies readonly Cue[]

/** What the draft may do. */
const DRAFT_CUES = [
  'apology',
  'understanding',
  'asks-what-happened',
  'answer-fact',
  'way-on',
  'refusal',
  'promise',
  'will-answer',
  'vague-promise',
  'thanks',
  'corporate',
  'defend',
  'blame',
  'dismiss',
  'sarcasm',
  'sign-off',
] as const satisfies readonly Cue[]

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

/** Every cue that the features look at: rules that weigh them declare these. */
export const FIT_CUES: readonly Cue[] = [
  ...POST_CUES,
  ...DRAFT_CUES,
  ...(Object.keys(KINDS) as Cue[]),
  'says-whether',
  'says-why',
  'greeting',
  ...GO_CUES,
]

/** From so many words on, a post or the content of a draft is as long as it can count. */
const LONG_POST = 45
const LONG_CONTENT = 20
const THIN_CONTENT = 6
const MANY_FACTS = 3
/** Two words are the same matter when so many letters at their start are. */
const STEM = 5
const MANY_SHARED = 3

const add = (features: Map<string, number>, name: string, value: number | boolean): void => {
  if (value) features.set(name, Number(value))
}

/** Reads the features of a draft in its place. */
export function fitFeatures(reading: ReplyReading): FitFeatures {
  const { draft, post, dueTimes } = reading
  const features = new Map<string, number>([['bias', 1]])
  if (post) addPost(post, features)
  addDraft(draft, features)
  add(features, 'draft:time', dueTimes.length > 0)
  if (post?.doc) {
    addShared(post.doc, draft, features)
    addQuestions(post.doc, reading, features)
  }
  return features
}

/** What is asked, and whether the draft has an answer of that kind. */
function addQuestions(post: Doc, reading: ReplyReading, features: Map<string, number>): void {
  let met = 0
  let unmet = 0
  for (const [cue, meets] of Object.entries(KINDS) as [keyof typeof KINDS, (r: ReplyReading) => boolean][]) {
    const asked = post.cues(cue).some(({ sentence }) => post.sentences[sentence]?.question)
    if (!asked) continue
    const isMet = meets(reading)
    add(features, `${cue}:${isMet ? 'met' : 'unmet'}`, true)
    if (isMet) met++
    else unmet++
  }
  add(features, 'kinds:met', met > 0)
  add(features, 'kinds:unmet', unmet > 0)
  add(features, 'kinds:none-met', unmet > 0 && met === 0)
}

function addPost({ report, doc }: PostReading, features: Map<string, number>): void {
  const scores = new Map(report.acts.map(({ label, score }) => [label, score]))
  for (const act of ACTS) add(features, `post:${act}`, scores.get(act) ?? 0)
  add(features, `post:${report.sentiment.label}`, report.sentiment.score)
  add(features, 'post:irony', report.irony.label)
  add(features, 'post:topic', Math.max(0, ...report.topics.map(({ score }) => score)))
  for (const { kind } of report.conduct) add(features, `post:${kind}`, true)
  if (!doc) return
  for (const cue of POST_CUES) add(features, `post:${cue}`, doc.has(cue))
  const questions = doc.sentences.filter(({ question }) => question).length
  add(features, 'post:asks', questions > 0)
  add(features, 'post:asks-twice', questions > 1)
  add(features, 'post:length', Math.min(1, wordsOf(doc) / LONG_POST))
}

function addDraft(draft: Doc, features: Map<string, number>): void {
  for (const cue of DRAFT_CUES) {
    const matches = draft.cues(cue)
    if (matches.length > 0) add(features, `draft:${cue}`, matches.some(({ weak }) => !weak) ? 1 : 0.5)
  }
  add(features, 'draft:facts', Math.min(1, draft.cues('answer-fact').length / MANY_FACTS))
  add(features, 'draft:leads', leads(draft))
  add(
    features,
    'draft:asks',
    draft.sentences.some(({ question }) => question),
  )
  add(features, 'draft:number', hasNumber(draft))
  add(
    features,
    'draft:link',
    draft.tokens.some(({ kind }) => kind === 'link'),
  )
  const content = contentWords(draft)
  add(features, 'draft:content', Math.min(1, content / LONG_CONTENT))
  add(features, 'draft:thin', content <= THIN_CONTENT)
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
function addShared(post: Doc, draft: Doc, features: Map<string, number>): void {
  const theirs = stems(post)
  let shared = 0
  for (const stem of stems(draft)) if (theirs.has(stem)) shared++
  add(features, 'shared', Math.min(1, shared / MANY_SHARED))
  add(features, 'nothing-shared', shared === 0)
}

function stems({ tokens }: Doc): Set<string> {
  const found = new Set<string>()
  for (const { kind, norm } of tokens)
    if (kind === 'word' && norm.length >= STEM) found.add(norm.slice(0, STEM))
  return found
}
