import { oncePer } from '../../src/core/once.js'
import {
  defineThreadRule,
  type ReadPost,
  type ThreadReading,
  type ThreadSighting,
} from '../../src/define/thread-rule.js'
import type { Figure } from '../../src/text/figures.js'
import { areTwo, speaksOf } from './agents.js'
import { likeness, sharedStems, stemsOf } from './words.js'

/** A sentence of an agent: what it is about, which figures it gives, and whether it says no. */
interface Claim {
  readonly post: ReadPost
  readonly start: number
  readonly end: number
  readonly stems: ReadonlySet<string>
  readonly figures: readonly Figure[]
  readonly negated: boolean
  /** It names a time that has not passed when the other speaks. */
  readonly due: readonly number[]
}

/** Half of what both sentences are about is the same. */
const SAME_MATTER = 0.5
/** Nearly the same words: only the facts differ. */
const SAME_WORDS = 0.8
/** Sentences of a post, and replies before it, that are compared: replies are short, and old ones forgotten. */
const MOST_SENTENCES = 40
const MOST_REPLIES = 20
/** With fewer words in common, two sentences that say no and yes are alike by chance. */
const FEWEST = 2
/** Sentences that tell figures of one kind are about one matter with less in common. */
const COUNTED_MATTER = 0.3
const FEWEST_COUNTED = 3
/** Lengths of time in two units that lie so near are one: a week, five working days. */
const NEAR = 1.45

/** "It is free" tells a sum as well. */
function withFree(told: readonly Figure[], token: number): readonly Figure[] {
  const hasSum = told.some(({ kind }) => kind === 'money')
  return hasSum ? told : [...told, { token, kind: 'money', unit: '', values: [0] }]
}

function claimsOf(post: ReadPost, thread: ThreadReading): Claim[] {
  const { doc } = post
  if (post.author !== 'agent' || doc === undefined) return []
  const times = thread.timesNamed(post)
  return doc.sentences.slice(0, MOST_SENTENCES).flatMap((sentence, index): Claim[] => {
    const tokens = doc.tokens.slice(sentence.firstToken, sentence.lastToken)
    const words = tokens.filter((token) => token.kind === 'word').map((token) => token.norm)
    const isHere = ({ token }: { token: number }) =>
      token >= sentence.firstToken && token < sentence.lastToken
    const stems = stemsOf(words, () => false)
    const told = thread.figures(post).filter(isHere)
    const figures = doc.holds(index, 'for-free') ? withFree(told, sentence.firstToken) : told
    if (sentence.question || (stems.size < FEWEST && figures.length === 0)) return []
    return [
      {
        post,
        start: sentence.start,
        end: sentence.end,
        stems,
        figures,
        negated: tokens.some((_, place) => doc.negates(sentence.firstToken + place)),
        due: times.filter(isHere).map((time) => time.due),
      },
    ]
  })
}

/** The same thing is told: two sums, two lengths of time, two numbers of mailboxes. */
const isOneKind = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && (a.kind !== 'count' || a.unit === b.unit)

/** One of them does not say what it tells. */
const isOpen = (a: Figure, b: Figure): boolean =>
  a.kind !== b.kind && (a.kind === 'plain' || b.kind === 'plain')

/** Two ends in one, and the other between them. */
const isWithin = ([value]: readonly number[], [from, to]: readonly number[]): boolean =>
  value !== undefined && from !== undefined && to !== undefined && from <= value && value <= to

function differ(a: Figure, b: Figure): boolean {
  if (a.values.length !== b.values.length)
    return !isWithin(a.values, b.values) && !isWithin(b.values, a.values)
  const near = a.kind === 'length' && a.unit !== b.unit ? NEAR : 1
  return a.values.some((value, at) => {
    const other = b.values[at] as number
    return Math.max(value, other) > Math.min(value, other) * near
  })
}

/** Figures of one kind, by which two sentences can be compared: as many in each. */
function comparable({ figures: a }: Claim, { figures: b }: Claim): [Figure, Figure][] {
  const [first, second] = [a[0], b[0]]
  if (a.length === 1 && b.length === 1 && first && second && isOpen(first, second)) return [[first, second]]
  const kinds = a.filter((one, at) => a.findIndex((other) => isOneKind(one, other)) === at)
  return kinds.flatMap((kind): [Figure, Figure][] => {
    const own = a.filter((one) => isOneKind(kind, one))
    const others = b.filter((one) => isOneKind(kind, one))
    return own.length === others.length ? own.map((one, at) => [one, others[at] as Figure]) : []
  })
}

/** Both reply to one question, with no word of the customer's in between. */
function answerOneQuestion({ posts }: ThreadReading, earlier: ReadPost, later: ReadPost): boolean {
  const [from, to] = [posts.indexOf(earlier), posts.indexOf(later)]
  if (posts.slice(from, to).some(({ author }) => author === 'customer')) return false
  const asked = posts.slice(0, from).findLast(({ author }) => author === 'customer')
  return asked?.doc?.sentences.filter(({ question }) => question).length === 1
}

/** Pairs of sentences ask again and again. */
const stemsIn = /* @__PURE__ */ oncePer(
  ({ words }: ReadPost): ReadonlySet<string> => stemsOf(words, () => false),
)

/** The customer has asked of something new in between, and that is what the later sentence answers. */
function answersAnew({ posts }: ThreadReading, earlier: Claim, later: Claim): boolean {
  const [from, to] = [posts.indexOf(earlier.post), posts.indexOf(later.post)]
  const known = posts.slice(0, from + 1).map(stemsIn)
  const fresh = posts
    .slice(from + 1, to)
    .filter(({ author }) => author === 'customer')
    .flatMap((post) => [...stemsIn(post)].filter((stem) => !known.some((stems) => stems.has(stem))))
  if (fresh.some((stem) => later.stems.has(stem))) return true
  return fresh.length > 0 && likeness(earlier.stems, later.stems) < SAME_WORDS
}

function isOneMatter(earlier: Claim, later: Claim, counted: boolean): boolean {
  const like = likeness(earlier.stems, later.stems)
  if (like >= SAME_MATTER) return true
  return counted && like >= COUNTED_MATTER && sharedStems(earlier.stems, later.stems) >= FEWEST_COUNTED
}

/** Two people who answer one question are compared by their figures alone, unless one knows of the other. */
function meetOneQuestion(earlier: Claim, later: Claim, thread: ThreadReading): boolean {
  if (!answerOneQuestion(thread, earlier.post, later.post)) return false
  if (sharedStems(earlier.stems, later.stems) > 0) return true
  return areTwo(earlier.post, later.post) && !speaksOf(later.post, earlier.post)
}

/** The first has run out when the second is written: an update, not a contradiction. */
const superseded = (earlier: Claim, later: Claim): boolean => earlier.due.some((due) => due <= later.post.at)

/** Says openly that the first was wrong. */
const corrects = ({ doc }: ReadPost): boolean => doc?.has('apology') ?? false

function contradicts(earlier: Claim, later: Claim, thread: ThreadReading): boolean {
  if (earlier.post === later.post || superseded(earlier, later) || corrects(later.post)) return false
  const pairs = comparable(earlier, later)
  const counted = pairs.length > 0
  const asked = counted && meetOneQuestion(earlier, later, thread)
  if (!asked && (!isOneMatter(earlier, later, counted) || answersAnew(thread, earlier, later))) return false
  if (counted) return pairs.some(([a, b]) => differ(a, b))
  const enough = Math.min(earlier.stems.size, later.stems.size) >= FEWEST
  return (
    enough && earlier.figures.length === 0 && later.figures.length === 0 && earlier.negated !== later.negated
  )
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
  confidence: earlier.figures.length > 0 ? 'high' : 'medium',
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
