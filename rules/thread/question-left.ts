import type { Span } from '../../src/core/span.js'
import { defineThreadRule, type ReadPost, type ThreadReading } from '../../src/define/thread-rule.js'
import type { Doc } from '../../src/text/doc.js'
import type { Sentence } from '../../src/text/tokenize.js'
import { pointers } from '../answer/channels.js'
import { commonIn } from './common-words.js'
import { likeness, sharedStems, stemsOf } from './words.js'

interface Asked extends Span {
  readonly post: ReadPost
  readonly stems: ReadonlySet<string>
  /** Asked for a figure: an amount or a time. */
  readonly figure: boolean
  /** Asked before, and not answered then. */
  readonly again: boolean
}

/** Questions of one post that are followed; nobody answers more at once. */
const MOST_QUESTIONS = 20
/** Questions of a thread that are followed at once. */
const MOST_OPEN = 60
/** Words of a question that can stand by itself. */
const SHORTEST_PART = 3
/** Two questions with so many stems in common are one. */
const SAME = 0.5

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

/** Where a sentence asks a second thing: "vad kostar det, och hur lång tid tar det?" */
function cutsOf(doc: Doc, sentence: Sentence): number[] {
  const joins = new Set(doc.cues('joins').map((match) => match.firstToken))
  const isJoint = (at: number): boolean => joins.has(at) || doc.tokens[at]?.raw === ','
  const starts = KINDS.flatMap((cue) => doc.cues(cue))
    .filter(({ weak, firstToken, lastToken }) => !weak && lastToken - firstToken > 0)
    .map(({ firstToken }) => firstToken)
    .filter((at) => at > sentence.firstToken && at < sentence.lastToken)
    .filter((at) => isJoint(at) || isJoint(at - 1))
    .sort((a, b) => a - b)
  const cuts = [sentence.firstToken]
  for (const at of starts) if (at - (cuts.at(-1) ?? 0) >= SHORTEST_PART) cuts.push(at)
  return cuts
}

/** The questions of a sentence, mostly one. */
function partsOf(post: ReadPost, doc: Doc, sentence: Sentence, isCommon: (word: string) => boolean): Asked[] {
  const cuts = cutsOf(doc, sentence)
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? sentence.lastToken
    const tokens = doc.tokens.slice(from, to)
    return {
      post,
      start: tokens[0]?.start ?? sentence.start,
      end: tokens.at(-1)?.end ?? sentence.end,
      stems: stemsOf(
        tokens.map((token) => token.norm),
        isCommon,
      ),
      figure: FIGURES.some((cue) =>
        doc.cues(cue).some(({ firstToken }) => firstToken >= from && firstToken < to),
      ),
      again: false,
    }
  })
}

/** The questions of a post that wants to know something; a post that only rants asks nothing. */
function questionsOf(post: ReadPost, isCommon: (word: string) => boolean): Asked[] {
  const { doc, report } = post
  const asks = report.acts.some((act) => ASKS.some((one) => one === act.label)) && !report.irony.label
  if (doc === undefined || !asks) return []
  return doc.sentences
    .filter((sentence) => sentence.question)
    .flatMap((sentence) => partsOf(post, doc, sentence, isCommon))
    .slice(-MOST_QUESTIONS)
}

const without = (stems: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...stems].filter((stem) => !others.has(stem)))

/**
 * What is open when a customer asks more: a question put again takes the place of the first, and what the
 * company has said so far is no answer to it.
 */
function openAfter(open: readonly Asked[], asked: readonly Asked[], said: ReadonlySet<string>): Asked[] {
  const isSame = (a: Asked, b: Asked): boolean => likeness(a.stems, b.stems) >= SAME
  const kept = open.filter((one) => !asked.some((other) => isSame(one, other)))
  const put = [
    ...kept,
    ...asked.map((one) => {
      const again = open.some((other) => isSame(one, other))
      return again ? { ...one, again, stems: without(one.stems, said) } : one
    }),
  ]
  return put.slice(-MOST_OPEN)
}

/** Leads on, or says when the answer comes: that holds for all that was asked. */
function defers({ doc, promises }: ReadPost): boolean {
  if (doc === undefined) return true
  return promises.some((promise) => !promise.vague) || pointers(doc).some(({ match }) => !match.weak)
}

const COURTESIES = [
  'greeting',
  'apology',
  'understanding',
  'thanks',
  'corporate',
  'dismiss',
  'sign-off',
] as const
/** Words of a sentence that can tell something. */
const SHORTEST_TELLING = 3

/** A sentence that tells something, and is neither courtesy nor a question. */
const tells = (doc: Doc): boolean =>
  doc.sentences.some(
    ({ firstToken, lastToken, question }, index) =>
      !question &&
      lastToken - firstToken > SHORTEST_TELLING &&
      !COURTESIES.some((cue) => doc.holds(index, cue)) &&
      !doc.holds(index, 'vague-promise'),
  )

/** Answers something: a fact, a refusal, a way on, a number or an address; where no figure is asked, any news. */
function answers({ doc }: ReadPost, figure: boolean): boolean {
  if (doc === undefined) return true
  const said = (['answer-fact', 'way-on', 'refusal', 'promise'] as const).some((cue) =>
    doc.cues(cue).some((match) => !match.weak),
  )
  if (said || (!figure && tells(doc))) return true
  return doc.tokens.some((token) => token.kind === 'link' || token.kind === 'number')
}

const asksBack = ({ doc }: ReadPost): boolean => doc?.sentences.some((sentence) => sentence.question) ?? false

/** Stems that are in one question alone: the others are what all of them are about. */
function ownStems(asked: Asked, open: readonly Asked[]): ReadonlySet<string> {
  const others = open.filter((one) => one !== asked)
  return new Set([...asked.stems].filter((stem) => !others.some((one) => one.stems.has(stem))))
}

/** Figures, and words that stand for one. */
const figuresIn = ({ doc }: ReadPost): number =>
  (doc?.tokens.filter((token) => token.kind === 'number').length ?? 0) + (doc?.cues('no-figure').length ?? 0)

/** The questions that a reply takes up: by their words, or by as many figures as are asked for. */
function metBy(reply: ReadPost, open: readonly Asked[], isCommon: (word: string) => boolean): Asked[] {
  const stems = stemsOf(reply.words, isCommon)
  const figures = figuresIn(reply)
  const enough = figures > 0 && figures >= open.filter(({ figure }) => figure).length
  return open.filter((asked) => {
    const own = ownStems(asked, open)
    return sharedStems(own.size > 0 ? own : asked.stems, stems) > 0 || (asked.figure && enough)
  })
}

/** A question put again wants more than words of the same matter. */
const settles = (reply: ReadPost): boolean =>
  (['says-whether', 'refusal', 'way-on', 'promise'] as const).some((cue) => reply.doc?.has(cue) ?? false)

/** What a reply leaves open of what was asked before it. */
function leftBy(
  reply: ReadPost,
  open: readonly Asked[],
  isCommon: (word: string) => boolean,
): readonly Asked[] {
  if (open.length === 0 || defers(reply)) return []
  const met = metBy(reply, open, isCommon)
  const [first] = open
  if (open.length === 1 && first?.again) return met.length > 0 || settles(reply) ? [] : open
  // With one question, or none that the words tell apart, an answer is taken to be the answer.
  if (met.length === 0 || open.length === 1) {
    const answered = answers(
      reply,
      open.every(({ figure }) => figure),
    )
    if (answered && figuresIn(reply) === 0 && open.some(({ figure }) => !figure))
      return open.filter(({ figure }) => figure)
    return answered || (asksBack(reply) && open.length === 1) ? [] : open
  }
  return open.filter((asked) => !met.includes(asked))
}

function leftIn(thread: ThreadReading): Asked[] {
  const isCommon = commonIn(thread)
  let open: readonly Asked[] = []
  let left: readonly Asked[] = []
  const said = new Set<string>()
  for (const post of thread.posts) {
    if (post.author === 'customer') open = openAfter(open, questionsOf(post, isCommon), said)
    if (post.author !== 'agent') continue
    left = leftBy(post, open, isCommon)
    for (const stem of stemsOf(post.words, isCommon)) said.add(stem)
    open = left
  }
  return left.filter((asked) => !thread.pending.includes(asked.post))
}

/**
 * Agents have answered since, but not that question.
 *
 * The real question often comes in the second comment, or last in a long one.
 */
export const questionLeft = defineThreadRule({
  id: 'thread/question-left',
  check: (thread) =>
    leftIn(thread).map(({ post, start, end }) => ({
      posts: [post],
      confidence: 'medium' as const,
      evidence: [{ post, start, end, cue: 'ask' }],
    })),
})
