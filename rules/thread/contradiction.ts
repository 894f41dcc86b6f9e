import {
  defineThreadRule,
  type ReadPost,
  type ThreadReading,
  type ThreadSighting,
} from '../../src/define/thread-rule.js'
import type { Token } from '../../src/text/tokenize.js'
import { likeness, sharedStems, stemsOf } from './words.js'

/** A sentence of an agent: what it is about, which numbers it gives, and whether it says no. */
interface Claim {
  readonly post: ReadPost
  readonly start: number
  readonly end: number
  readonly stems: ReadonlySet<string>
  readonly numbers: readonly string[]
  /** What a single number counts, as far as the two words after it tell: `days`, `kr`. */
  readonly units: ReadonlySet<string>
  readonly negated: boolean
  /** It costs nothing, which is a sum as well. */
  readonly free: boolean
  /** It names a time that has not passed when the other speaks. */
  readonly due: readonly number[]
}

/** Half of what both sentences are about is the same. */
const SAME_MATTER = 0.5
/** Sentences of a post, and replies before it, that are compared: replies are short, and old ones forgotten. */
const MOST_SENTENCES = 40
const MOST_REPLIES = 20
/** With fewer words in common, two sentences are alike by chance. */
const FEWEST = 2
/** Sentences that count the same thing with one number each are about one matter with less in common. */
const COUNTED_MATTER = 0.3
const FEWEST_COUNTED = 3
/** Words after a number in which its unit stands: "5 working days". */
const TO_UNIT = 2

function unitsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const numbers = [...tokens.keys()].filter((at) => tokens[at]?.kind === 'number')
  const [at = 0] = numbers
  if (numbers.length !== 1) return new Set()
  return new Set(
    tokens.slice(at + 1, at + 1 + TO_UNIT).flatMap(({ kind, norm }) => (kind === 'word' ? [norm] : [])),
  )
}

const isOneMatter = (earlier: Claim, later: Claim): boolean => {
  const like = likeness(earlier.stems, later.stems)
  if (like >= SAME_MATTER) return true
  if (earlier.free !== later.free && like >= COUNTED_MATTER) return true
  return (
    like >= COUNTED_MATTER &&
    sharedStems(earlier.stems, later.stems) >= FEWEST_COUNTED &&
    countsAlike(earlier, later)
  )
}

const countsAlike = (earlier: Claim, later: Claim): boolean =>
  [...earlier.units].some((unit) => later.units.has(unit))

/** Do both reply to one question, with no word of the customer's in between? */
function answerOneQuestion({ posts }: ThreadReading, earlier: ReadPost, later: ReadPost): boolean {
  const [from, to] = [posts.indexOf(earlier), posts.indexOf(later)]
  if (posts.slice(from, to).some(({ author }) => author === 'customer')) return false
  const asked = posts.slice(0, from).findLast(({ author }) => author === 'customer')
  return asked?.doc?.sentences.filter(({ question }) => question).length === 1
}

function numbersOf(tokens: readonly Token[], free: boolean): readonly string[] {
  const numbers = tokens.filter((token) => token.kind === 'number').map((token) => token.norm)
  return numbers.length === 0 && free ? ['0'] : numbers
}

function claimsOf(post: ReadPost, thread: ThreadReading): Claim[] {
  const { doc } = post
  if (post.author !== 'agent' || doc === undefined) return []
  const times = thread.timesNamed(post)
  return doc.sentences
    .slice(0, MOST_SENTENCES)
    .map((sentence, index) => ({ sentence, free: doc.holds(index, 'for-free') }))
    .filter(({ sentence }) => !sentence.question)
    .map(({ sentence, free }) => {
      const tokens = doc.tokens.slice(sentence.firstToken, sentence.lastToken)
      const words = tokens.filter((token) => token.kind === 'word').map((token) => token.norm)
      const at = (token: number) => token >= sentence.firstToken && token < sentence.lastToken
      return {
        post,
        start: sentence.start,
        end: sentence.end,
        stems: stemsOf(words, () => false),
        numbers: numbersOf(tokens, free),
        free,
        units: unitsOf(tokens),
        negated: tokens.some((_, index) => doc.negates(sentence.firstToken + index)),
        due: times.filter((time) => at(time.token)).map((time) => time.due),
      }
    })
    .filter((claim) => claim.stems.size >= FEWEST)
}

/** The first has run out when the second is written: an update, not a contradiction. */
const superseded = (earlier: Claim, later: Claim): boolean => earlier.due.some((due) => due <= later.post.at)

/** Says openly that the first was wrong. */
const corrects = ({ doc }: ReadPost): boolean => doc?.has('apology') ?? false

function contradicts(earlier: Claim, later: Claim, thread: ThreadReading): boolean {
  if (earlier.post === later.post || superseded(earlier, later) || corrects(later.post)) return false
  const asked =
    countsAlike(earlier, later) &&
    sharedStems(earlier.stems, later.stems) > 0 &&
    answerOneQuestion(thread, earlier.post, later.post)
  if (!asked && !isOneMatter(earlier, later)) return false
  const numbers = earlier.numbers.length > 0 && earlier.numbers.length === later.numbers.length
  if (numbers) return earlier.numbers.some((number, index) => number !== later.numbers[index])
  return earlier.numbers.length === 0 && later.numbers.length === 0 && earlier.negated !== later.negated
}

/** Yes or no, as the reply begins; what is closed or sold out is a no as well, unless just that was asked. */
function verdictOf({ doc }: ReadPost, asked: ReadPost | undefined): 'yes' | 'no' | undefined {
  const [yes, no] = [doc?.cues('says-yes')[0], doc?.cues('says-no')[0]]
  if (yes === undefined && no === undefined)
    return doc?.has('says-shut') && !asked?.doc?.has('says-shut') ? 'no' : undefined
  if (yes === undefined) return 'no'
  return no === undefined || yes.start < no.start ? 'yes' : 'no'
}

/** One says yes and the next no, to one question of the same post. */
function opposed(posts: readonly ReadPost[]): ThreadSighting[] {
  let asked: ReadPost | undefined
  let first: ReadPost | undefined
  return posts.flatMap((post): ThreadSighting[] => {
    if (post.author === 'customer') [asked, first] = [post, undefined]
    const verdict = verdictOf(post, asked)
    if (post.author !== 'agent' || verdict === undefined) return []
    const earlier = first
    first ??= post
    const questions = asked?.doc?.sentences.filter((sentence) => sentence.question).length
    if (earlier === undefined || questions !== 1 || corrects(post)) return []
    return verdictOf(earlier, asked) === verdict ? [] : [{ posts: [earlier, post], confidence: 'medium' }]
  })
}

const sighting = (earlier: Claim, later: Claim): ThreadSighting => ({
  posts: [earlier.post, later.post],
  confidence: earlier.numbers.length > 0 ? 'high' : 'medium',
  evidence: [earlier, later].map(({ post, start, end }) => ({ post, start, end, cue: 'fact' })),
})

/**
 * Two replies in the thread state different facts about the same matter.
 *
 * Two agents, or two tools, that do not see each other look worse than a wait.
 */
export const contradiction = defineThreadRule({
  id: 'thread/contradiction',
  check: (thread) => {
    const replies = thread.posts.map((post) => claimsOf(post, thread)).filter((claims) => claims.length > 0)
    const facts = replies.flatMap((claims, index): ThreadSighting[] => {
      const before = replies.slice(Math.max(0, index - MOST_REPLIES), index).flat()
      for (const later of claims) {
        const earlier = before.find((claim) => contradicts(claim, later, thread))
        if (earlier !== undefined) return [sighting(earlier, later)]
      }
      return []
    })
    return facts.length > 0 ? facts : opposed(thread.posts)
  },
})
