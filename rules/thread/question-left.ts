import { defineThreadRule, type ReadPost, type ThreadReading } from '../../src/define/thread-rule.js'
import type { Doc } from '../../src/text/doc.js'
import type { Sentence } from '../../src/text/tokenize.js'
import type { CueMatch } from '../../src/text/walk.js'
import { pointers } from '../answer/channels.js'
import { commonIn } from './common-words.js'
import { type Asked, questionsOf } from './questions.js'
import { likeness, sharedStems, stemsOf } from './words.js'

/** Questions of a thread that are followed at once. */
const MOST_OPEN = 60
/** Two questions with so many stems in common are one. */
const SAME = 0.5

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
      const again = one.again || open.some((other) => isSame(one, other))
      return again ? { ...one, again, stems: without(one.stems, said) } : one
    }),
  ]
  return put.slice(-MOST_OPEN)
}

/**
 * Leads on, or says when the answer comes: that holds for all that was asked, unless the sentence that leads on speaks of
 * one of several questions.
 */
function defers({ doc, promises }: ReadPost, open: readonly Asked[]): boolean {
  if (doc === undefined || promises.some((promise) => !promise.vague)) return true
  const strong = pointers(doc).filter(({ match }) => !match.weak)
  if (open.length < 2) return strong.length > 0
  const own = new Set(open.flatMap((asked) => [...ownStems(asked, open)]))
  const leading = new Set(strong.map(({ match }) => match.sentence))
  return [...leading].some((index) => {
    const { firstToken, lastToken } = doc.sentences[index] as Sentence
    const words = doc.tokens.slice(firstToken, lastToken).map((token) => token.norm)
    return (
      sharedStems(
        own,
        stemsOf(words, () => false),
      ) === 0
    )
  })
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

/** Words of a sentence that is nothing but polite: "Bare hyggelig!" */
const LONGEST_POLITE = 6

/** "Thanks for getting in touch" leads nowhere, whatever its last words mean elsewhere. */
const isUnderstanding = (doc: Doc, { start, end }: CueMatch): boolean =>
  doc.cues('understanding').some((one) => one.start < start && end <= one.end)

/** "You're welcome!" tells nothing, whatever its words tell elsewhere. */
function isPolite(doc: Doc, { sentence }: CueMatch): boolean {
  const { firstToken, lastToken } = doc.sentences[sentence] as Sentence
  if (lastToken - firstToken > LONGEST_POLITE) return false
  return (['thanks', 'sign-off'] as const).some((cue) => doc.holds(sentence, cue))
}

/** Figures, and words that stand for one. */
const figuresIn = (post: ReadPost, { figures }: ThreadReading): number =>
  figures(post).length + (post.doc?.cues('no-figure').length ?? 0)

const LEADING = ['way-on', 'refusal', 'promise'] as const
const TELLING = [...LEADING, 'answer-fact'] as const

/**
 * Answers something: a refusal, a way on, a figure, a time or an address; where no figure is asked, a fact or any
 * news as well.
 */
function answers(reply: ReadPost, figure: boolean, thread: ThreadReading): boolean {
  const { doc } = reply
  if (doc === undefined) return true
  const said = (figure ? LEADING : TELLING).some((cue) =>
    doc
      .cues(cue)
      .some(
        (match) =>
          !match.weak && !isUnderstanding(doc, match) && !(cue === 'answer-fact' && isPolite(doc, match)),
      ),
  )
  if (said || (!figure && tells(doc))) return true
  return (
    figuresIn(reply, thread) > 0 ||
    thread.timesNamed(reply).length > 0 ||
    doc.tokens.some((token) => token.kind === 'link')
  )
}

const asksBack = ({ doc }: ReadPost): boolean => doc?.sentences.some((sentence) => sentence.question) ?? false

/** Stems that are in one question alone: the others are what all of them are about. */
function ownStems(asked: Asked, open: readonly Asked[]): ReadonlySet<string> {
  const others = open.filter((one) => one !== asked)
  return new Set([...asked.stems].filter((stem) => !others.some((one) => one.stems.has(stem))))
}

/** Speaks of what a question is about, which it names first, or has half of its words. */
function takesUp(stems: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  const [first] = own
  return (first !== undefined && stems.has(first)) || 2 * sharedStems(own, stems) >= Math.max(1, own.size)
}

/**
 * The questions that a reply takes up: by as many figures as are asked for, and by their words, of which a single one
 * is enough where no other question is plainly taken up.
 */
function metBy(
  reply: ReadPost,
  stems: ReadonlySet<string>,
  open: readonly Asked[],
  thread: ThreadReading,
): Asked[] {
  const figures = figuresIn(reply, thread)
  const enough = figures > 0 && figures >= open.filter(({ figure }) => figure).length
  const own = open.map((asked) => {
    const stemsAlone = ownStems(asked, open)
    return stemsAlone.size > 0 ? stemsAlone : asked.stems
  })
  const isMet = (takes: (stems: ReadonlySet<string>, own: ReadonlySet<string>) => boolean) =>
    open.filter((asked, at) => (asked.figure && enough) || takes(stems, own[at] as ReadonlySet<string>))
  const plainly = isMet(takesUp)
  return plainly.length > 0 ? plainly : isMet((some, others) => sharedStems(some, others) > 0)
}

/** A question put again wants more than words of the same matter. */
const settles = (reply: ReadPost): boolean =>
  (['says-whether', 'refusal', 'way-on', 'promise'] as const).some((cue) => reply.doc?.has(cue) ?? false)

/** What a reply leaves open of what was asked before it; `stems` are its own, `said` those of the replies before. */
function leftBy(
  reply: ReadPost,
  stems: ReadonlySet<string>,
  open: readonly Asked[],
  thread: ThreadReading,
  said: ReadonlySet<string>,
): readonly Asked[] {
  if (open.length === 0 || defers(reply, open)) return []
  const met = metBy(reply, stems, open, thread)
  const [first] = open
  if (open.length === 1 && first?.again) return met.length > 0 || settles(reply) ? [] : open
  // Who asks on for a yes or no, and hears more of what was told before, has not been answered.
  const more = sharedStems(stems, said) > 0
  if (open.length === 1 && first?.whether && met.length === 0 && more && !settles(reply)) return open
  // With one question, or none that the words tell apart, an answer is taken to be the answer.
  if (met.length === 0 || open.length === 1) {
    const answered = answers(
      reply,
      open.every(({ figure }) => figure),
      thread,
    )
    if (answered && figuresIn(reply, thread) === 0 && open.some(({ figure }) => !figure))
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
    if (post === thread.settled) {
      open = []
      left = []
    } else if (post.author === 'customer') open = openAfter(open, questionsOf(post, isCommon), said)
    if (post.author !== 'agent') continue
    const stems = stemsOf(post.words, isCommon)
    left = leftBy(post, stems, open, thread, said)
    for (const stem of stems) said.add(stem)
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
