import { defineThreadRule, type ReadPost, type ThreadReading } from '../../src/define/thread-rule.js'
import type { Sentence } from '../../src/text/tokenize.js'
import { pointers } from '../answer/channels.js'
import { commonIn } from './common-words.js'
import { sharedStems, stemsOf } from './words.js'

interface Asked {
  readonly post: ReadPost
  readonly sentence: Sentence
  readonly stems: ReadonlySet<string>
}

/** Questions of one post that are followed; nobody answers more at once. */
const MOST_QUESTIONS = 20

const ASKS = ['question', 'status-request'] as const

/** The questions of a post that wants to know something; a post that only rants asks nothing. */
function questionsOf(post: ReadPost, isCommon: (word: string) => boolean): Asked[] {
  const { doc, report } = post
  const asks = report.acts.some((act) => ASKS.some((one) => one === act.label)) && !report.irony.label
  if (doc === undefined || !asks) return []
  return doc.sentences
    .filter((sentence) => sentence.question)
    .slice(-MOST_QUESTIONS)
    .map((sentence) => {
      const words = doc.tokens.slice(sentence.firstToken, sentence.lastToken).map((token) => token.norm)
      return { post, sentence, stems: stemsOf(words, isCommon) }
    })
}

/** Leads on, or says when the answer comes: that holds for all that was asked. */
function defers({ doc, promises }: ReadPost): boolean {
  if (doc === undefined) return true
  return promises.some((promise) => !promise.vague) || pointers(doc).some(({ match }) => !match.weak)
}

/** Answers something: a fact, a refusal, a way on, a number or an address. */
function answers({ doc }: ReadPost): boolean {
  if (doc === undefined) return true
  const said = (['answer-fact', 'way-on', 'refusal', 'promise'] as const).some((cue) =>
    doc.cues(cue).some((match) => !match.weak),
  )
  return said || doc.tokens.some((token) => token.kind === 'link' || token.kind === 'number')
}

const asksBack = ({ doc }: ReadPost): boolean => doc?.sentences.some((sentence) => sentence.question) ?? false

/** What a reply leaves open of what was asked before it. */
function leftBy(
  reply: ReadPost,
  open: readonly Asked[],
  isCommon: (word: string) => boolean,
): readonly Asked[] {
  if (open.length === 0 || defers(reply)) return []
  const stems = stemsOf(reply.words, isCommon)
  const met = open.filter((asked) => sharedStems(asked.stems, stems) > 0)
  // With one question, or none that the words tell apart, an answer is taken to be the answer.
  if (met.length === 0 || open.length === 1)
    return answers(reply) || (asksBack(reply) && open.length === 1) ? [] : open
  return open.filter((asked) => !met.includes(asked))
}

function leftIn(thread: ThreadReading): Asked[] {
  const isCommon = commonIn(thread)
  let open: readonly Asked[] = []
  let left: readonly Asked[] = []
  for (const post of thread.posts) {
    if (post.author === 'customer') open = [...open, ...questionsOf(post, isCommon)]
    if (post.author !== 'agent') continue
    left = leftBy(post, open, isCommon)
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
    leftIn(thread).map(({ post, sentence }) => ({
      posts: [post],
      confidence: 'medium' as const,
      evidence: [{ post, start: sentence.start, end: sentence.end, cue: 'ask' }],
    })),
})
