/** A thread made ready for the rules: read, in order, with what is owed and promised. */
import { openPromises } from '../rules/thread/promises.js'
import { type ClassifiedPost, type classify, companyOf, type Kit } from './classify-post.js'
import { commitmentsOf, dueAt } from './commitments.js'
import { oncePer } from './core/once.js'
import type { Commitment, Thread, ThreadPost } from './core/reports.js'
import { type Act, LANGUAGES, type Language, type Topic } from './core/vocabulary.js'
import type { DueAnswer, Promised, ReadPost, ThreadReading } from './define/thread-rule.js'
import { type Entity, findEntities } from './entities/index.js'
import { MASK } from './entities/mask.js'
import { addTime, type Channel, type Policy, readInstant } from './policy/index.js'
import { responseDue } from './policy/targets.js'
import type { Doc } from './text/doc.js'
import { findDueTimes } from './text/due-time.js'
import { type Figure, findFigures } from './text/figures.js'
import { normalizeWord } from './text/normalize.js'
import { findSignature } from './text/signature.js'
import { tokenize } from './text/tokenize.js'

const DAY = 86_400_000

/** What is the same for all posts of a thread. */
export interface ThreadPlace {
  readonly policy: Policy
  /** Reads one post; `classify`, or a stand-in for it. */
  readonly read: typeof classify
  readonly kit: Kit
  readonly name: string
  readonly channel: Channel | undefined
  readonly now: number
}

const wordsOf = (tokens: readonly { kind: string; norm: string; start: number }[], end: number): string[] =>
  tokens.filter((token) => token.kind !== 'sign' && token.start < end).map((token) => token.norm)

/** The name that an agent signs with, and where the signature begins. */
function signed(post: ThreadPost, doc: Doc, { policy, kit }: ThreadPlace): { name?: string; end: number } {
  const own = policy.staff.roster.flatMap(({ name, alias }) => [
    name,
    ...(alias === undefined ? [] : [alias]),
  ])
  const isName = kit.tools.language(doc.language)?.reader.isName ?? (() => false)
  const names = [...own, ...(post.name === undefined ? [] : [post.name])].map(normalizeWord)
  const { kind, at, name } = findSignature(doc, { own: names, isName, placeholders: [], slots: [] })
  if (kind === 'none' || name === undefined)
    return { end: kind === 'none' ? Number.POSITIVE_INFINITY : at.start }
  return { name: doc.text.slice(name.start, name.end), end: at.start }
}

/** Promises count from the time at which they were made. */
function promisesIn(doc: Doc, at: number, { policy, kit }: ThreadPlace): Commitment[] {
  const times = kit.tools.language(doc.language)?.times
  return commitmentsOf(doc, times === undefined ? [] : findDueTimes(doc.tokens, times), policy.calendar, at)
}

/** A language that some post of the thread is surely in is likely where a short post leaves it in doubt. */
const LIKELY = 0.05

/** Each post read in its own language, or, where that is in doubt, in the one of the thread that fits it best. */
function readTexts({ posts }: Thread, { policy, kit, read, name }: ThreadPlace): ClassifiedPost[] {
  const alone = posts.map(({ text }) => read(text, { policy, channel: name }, kit))
  const sure = new Set<string>(
    alone.flatMap(({ report: { language } }) => (language.confidence === 'high' ? [language.language] : [])),
  )
  const isSure = (language: string): language is Language =>
    sure.has(language) && LANGUAGES.some((one) => one === language)
  return alone.map((one, index) => {
    const { language, confidence, ranked } = one.report.language
    if (confidence === 'high' || isSure(language)) return one
    const likely = ranked
      .filter(({ score }) => score >= LIKELY)
      .map((other) => other.language)
      .find(isSure)
    if (likely === undefined) return one
    return read(posts[index]?.text ?? '', { policy, channel: name, language: likely }, kit)
  })
}

function readPost(post: ThreadPost, index: number, classified: ClassifiedPost, place: ThreadPlace): ReadPost {
  const at = readInstant(post.at, `thread.posts[${index}].at`)
  const { report, doc } = classified
  const isAgent = post.author === 'agent'
  const signature =
    isAgent && doc !== undefined ? signed(post, doc, place) : { end: Number.POSITIVE_INFINITY }
  const name = post.name ?? ('name' in signature ? signature.name : undefined)
  return {
    id: post.id,
    author: post.author,
    name: name === undefined ? undefined : normalizeWord(name),
    text: post.text,
    at,
    report,
    doc,
    words: wordsOf(doc?.tokens ?? tokenize(post.text).tokens, signature.end),
    promises: isAgent && doc !== undefined ? promisesIn(doc, at, place) : [],
  }
}

const THANKS: readonly Act[] = ['praise']

/** Another act that is no surer than this is in doubt beside clear thanks. */
const HARDLY = 0.7

/** Thanks after an answer asks for no more; "tack snälla" only sounds as if it did. */
const onlyThanks = ({ report, doc }: ReadPost): boolean => {
  const [first] = report.acts
  if (first === undefined || !THANKS.includes(first.label)) return false
  const asks = doc?.sentences.some(({ question }) => question) ?? true
  return report.acts.every(
    ({ label, score }) => THANKS.includes(label) || (score < HARDLY && first.confidence === 'high' && !asks),
  )
}

const isOwed = (post: ReadPost, answered: boolean): boolean =>
  post.report.answerOwed && !(answered && onlyThanks(post))

const ASKING: readonly Act[] = ['question', 'request', 'status-request']

/** The customer needs no answer any more to what came before: it solved itself, or somebody else has helped. */
function settles(post: ReadPost, index: number, posts: readonly ReadPost[]): boolean {
  if (post.author !== 'customer' || !posts.slice(0, index).some(({ author }) => author === 'customer'))
    return false
  const helped = onlyThanks(post) && posts.slice(1, index).some(({ author }) => author === 'other')
  const asks = post.report.acts.some(
    ({ label, score }) => ASKING.includes(label) && (label !== 'request' || score >= HARDLY),
  )
  const solved = post.doc?.has('settled') === true && !asks
  return helped || solved
}

/** Customers' posts after the last word of the company, or since they needed none, that want an answer. */
function pendingIn(posts: readonly ReadPost[], settled: ReadPost | undefined): ReadPost[] {
  const last = posts.findLastIndex((post) => post.author === 'agent')
  const from = settled === undefined ? -1 : posts.indexOf(settled)
  return posts
    .slice(Math.max(last, from) + 1)
    .filter((post) => post.author === 'customer' && isOwed(post, last >= 0))
}

/** The last word is the customer's thanks, or an agent's answer to it. */
function isClosed(posts: readonly ReadPost[], pending: readonly ReadPost[]): boolean {
  if (pending.length > 0) return false
  const at = posts.findLastIndex((post) => post.author === 'customer')
  const last = posts[at]
  if (last === undefined) return true
  const thanked = onlyThanks(last) && posts.some((post) => post.author === 'agent')
  return thanked || settles(last, at, posts) || !last.report.answerOwed
}

/** Says the post what was promised? Personal data in the words of a commitment are masked. */
function holds(said: string, { text, start, end }: Commitment): boolean {
  if (said.includes(text)) return true
  const there = [...said.slice(start, end)]
  const told = [...text]
  return there.length === told.length && told.every((one, at) => one === MASK || one === there[at])
}

/** Those that the posts make, and those that the caller has kept; one said in both is one. */
function promisedIn(posts: readonly ReadPost[], kept: readonly Commitment[]): Promised[] {
  const own = posts.flatMap((post) => post.promises.map((promise) => ({ promise, post })))
  const given = kept.flatMap((promise, at) => {
    if (promise.due !== undefined) readInstant(promise.due, `thread.promises[${at}].due`)
    const post = posts.find(
      (one) => one.author === 'agent' && promise.text !== '' && holds(one.text, promise),
    )
    const known = own.some(
      (one) => one.post === post && one.promise.due !== undefined && overlap(one.promise, promise),
    )
    return known ? [] : [{ promise, post }]
  })
  return [...own, ...given].flatMap(({ promise, post }) => {
    const due = promise.due === undefined ? Number.NaN : Date.parse(promise.due)
    return Number.isNaN(due) ? [] : [{ promise, due, post }]
  })
}

const overlap = (a: Commitment, b: Commitment): boolean => a.text.includes(b.text) || b.text.includes(a.text)

function dueAnswer(post: ReadPost, { policy, channel }: ThreadPlace): DueAnswer {
  const target = responseDue(policy, channel, post.report.urgency.label, post.at)
  return target === undefined ? { at: post.at + DAY, byTarget: false } : { at: target, byTarget: true }
}

/** The earliest of the follow-ups that the policy sets for the topics of the thread. */
function followUp(from: number, topics: ReadonlySet<Topic>, policy: Policy): number | undefined {
  const dues = [...topics].flatMap((topic) => {
    const duration = policy.response.followUp[topic]
    return duration === undefined ? [] : [addTime(from, duration, policy.calendar)]
  })
  return dues.length === 0 ? undefined : Math.min(...dues)
}

function figures({ doc }: ReadPost, { kit }: ThreadPlace): readonly Figure[] {
  const times = doc === undefined ? undefined : kit.tools.language(doc.language)?.times
  return doc === undefined || times === undefined ? [] : findFigures(doc, times)
}

function timesNamed(post: ReadPost, { policy, kit }: ThreadPlace): { token: number; due: number }[] {
  const times = post.doc === undefined ? undefined : kit.tools.language(post.doc.language)?.times
  if (times === undefined || post.doc === undefined) return []
  return findDueTimes(post.doc.tokens, times).flatMap((time) => {
    const due = dueAt(time, policy.calendar, post.at)
    return due === undefined ? [] : [{ token: time.firstToken, due }]
  })
}

/** Reads every post of a thread once. */
export function readThread(thread: Thread, place: ThreadPlace): ThreadReading {
  const texts = readTexts(thread, place)
  const posts = thread.posts
    .map((post, index) => readPost(post, index, texts[index] as ClassifiedPost, place))
    .sort((a, b) => a.at - b.at)
    .filter((post) => post.at <= place.now)
  const settled = posts.findLast(settles)
  const pending = pendingIn(posts, settled)
  const topics = new Set(
    posts
      .filter((post) => post.author === 'customer')
      .flatMap((post) => post.report.topics.map((topic) => topic.label)),
  )
  return {
    posts,
    now: place.now,
    pending,
    settled,
    promised: promisedIn(posts, thread.promises ?? []),
    closed: isClosed(posts, pending),
    dueAnswer: (post) => dueAnswer(post, place),
    followUpDue: (from) => followUp(from, topics, place.policy),
    figures: oncePer((post: ReadPost) => figures(post, place)),
    timesNamed: (post) => timesNamed(post, place),
  }
}

/** Whose turn it is: ours while anything is owed or promised. */
export function stateOf(
  thread: ThreadReading,
  questionsLeft: boolean,
): 'waiting-for-us' | 'waiting-for-customer' | 'closed' {
  if (thread.pending.length > 0 || questionsLeft) return 'waiting-for-us'
  if (openPromises(thread).length > 0) return 'waiting-for-us'
  return thread.closed ? 'closed' : 'waiting-for-customer'
}

/** Personal data by post, found once however often the post is quoted. */
const found = new WeakMap<ReadPost, readonly Entity[]>()

/** Personal data in a post, for masking what is quoted from it. */
export function entitiesIn(post: ReadPost, { policy, kit }: ThreadPlace): readonly Entity[] {
  let entities = found.get(post)
  if (entities === undefined) {
    entities = findEntities(post.text, kit.tools.contexts, companyOf(policy))
    found.set(post, entities)
  }
  return entities
}
