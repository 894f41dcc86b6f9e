/** What the posts of a thread ask, part by part. */
import type { Cue } from '../../src/core/cues.js'
import type { Span } from '../../src/core/span.js'
import type { ReadPost } from '../../src/define/thread-rule.js'
import type { Doc } from '../../src/text/doc.js'
import type { Sentence } from '../../src/text/tokenize.js'
import { stemsOf } from './words.js'

/** A question, or a part of one that asks a thing of its own. */
export interface Asked extends Span {
  readonly post: ReadPost
  readonly stems: ReadonlySet<string>
  /** Asked for a figure: an amount or a time. */
  readonly figure: boolean
  /** Asked for yes or no. */
  readonly whether: boolean
  /** Asked before, and not answered then. */
  readonly again: boolean
}

/** Questions of one post that are followed; nobody answers more at once. */
const MOST_QUESTIONS = 20
/** Words of a question that can stand by itself. */
const SHORTEST_PART = 3

const ASKS = ['question', 'status-request'] as const
const KINDS = [
  'ask',
  'asks-amount',
  'asks-when',
  'asks-where',
  'asks-how',
  'asks-why',
  'asks-whether',
] as const
const FIGURES = ['asks-amount', 'asks-when'] as const

/** Where questions begin, where figures are asked for, and which words join, in the last sentences of a post. */
interface Marks {
  readonly starts: readonly number[]
  readonly whethers: readonly number[]
  readonly figures: readonly number[]
  readonly joins: ReadonlySet<number>
}

function marksOf(doc: Doc, from: number): Marks {
  const found = (cues: readonly Cue[]) =>
    cues.flatMap((cue) => doc.cues(cue)).filter(({ weak, firstToken }) => !weak && firstToken >= from)
  return {
    starts: found(KINDS)
      .filter(({ firstToken, lastToken }) => lastToken > firstToken)
      .map(({ firstToken }) => firstToken)
      .sort((a, b) => a - b),
    figures: found(FIGURES).map(({ firstToken }) => firstToken),
    whethers: found(['asks-whether']).map(({ firstToken }) => firstToken),
    joins: new Set(found(['joins']).map(({ firstToken }) => firstToken)),
  }
}

/** Where a sentence asks a second thing: "vad kostar det, och hur lång tid tar det?" */
function cutsOf(doc: Doc, sentence: Sentence, { starts, joins }: Marks): number[] {
  const isJoint = (at: number): boolean => joins.has(at) || doc.tokens[at]?.raw === ','
  const cuts = [sentence.firstToken]
  for (const at of starts) {
    if (at <= sentence.firstToken || at >= sentence.lastToken) continue
    if ((isJoint(at) || isJoint(at - 1)) && at - (cuts.at(-1) ?? 0) >= SHORTEST_PART) cuts.push(at)
  }
  return cuts
}

/** "Must I be at home when he comes?" asks for yes or no: what it begins with decides. */
function asksFigure({ figures, whethers }: Marks, from: number, to: number): boolean {
  const figure = figures.find((at) => at >= from && at < to)
  return figure !== undefined && !whethers.some((at) => at >= from && at < figure)
}

/** The questions of a sentence, mostly one. */
function partsOf(
  post: ReadPost,
  doc: Doc,
  sentence: Sentence,
  marks: Marks,
  isCommon: (word: string) => boolean,
): Asked[] {
  const cuts = cutsOf(doc, sentence, marks)
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? sentence.lastToken
    const tokens = doc.tokens.slice(from, to)
    const words = tokens.map((token) => token.norm)
    return {
      post,
      start: tokens[0]?.start ?? sentence.start,
      end: tokens.at(-1)?.end ?? sentence.end,
      stems: stemsOf(words, isCommon),
      figure: asksFigure(marks, from, to),
      whether: marks.whethers.some((at) => at >= from && at < to),
      again: doc.has('asks-on'),
    }
  })
}

/** The questions of a post that wants to know something; a post that only rants asks nothing. */
export function questionsOf(post: ReadPost, isCommon: (word: string) => boolean): Asked[] {
  const { doc, report } = post
  const asks = report.acts.some((act) => ASKS.some((one) => one === act.label)) && !report.irony.label
  if (doc === undefined || !asks) return []
  const last = doc.sentences.filter((sentence) => sentence.question).slice(-MOST_QUESTIONS)
  const marks = marksOf(doc, last[0]?.firstToken ?? 0)
  return last.flatMap((sentence) => partsOf(post, doc, sentence, marks, isCommon)).slice(-MOST_QUESTIONS)
}
