/**
 * The features of a post that labels of the whole text are weighed from: its cues, and what shows in any
 * language. Cues are the common tongue, so that what is learned from one language serves the others.
 */
import type { Cue } from '../../src/core/cues.js'
import type { PersonalDataKind, Visibility } from '../../src/core/vocabulary.js'
import type { Entity } from '../../src/entities/index.js'
import type { Doc } from '../../src/text/doc.js'

/** What a label may be weighed from. */
export interface PostView {
  readonly doc: Doc
  readonly visibility: Visibility
  readonly entities: readonly Entity[]
}

/** Named features with their values, 0 to 1 mostly. */
export type Features = Map<string, number>

const SHORT = 6
const MANY_TOPICS = 5
const LONG = 45
const SMILES = /[😀😁😂😃😄😅😆😉😊😋😍😎🤣🥰🥳😇🙂🙃🤗❤💚💙💛🧡👏👍🙌🎉✨🌟💪🙏☀🌸🌈]|[:;=8]-?[)DPp]|<3/u
const FROWNS = /[😠😡🤬😤😢😭😞😔😟😩😫🙄😒🤦🤷👎💩😱😰😓😪😣😖🤯☹🙁]|[:;=]['’]?-?[(/|\\]/u

/** All features of a post. */
export function featuresOf({ doc, visibility, entities }: PostView): Features {
  const features: Features = new Map([['bias', 1]])
  addCues(doc, features)
  addShape(doc, features)
  addEmoji(doc, features)
  if (visibility === 'private') features.set('private', 1)
  for (const kind of new Set<PersonalDataKind>(
    entities.filter((one) => !one.company).map((one) => one.kind),
  )) {
    features.set(`data:${kind}`, 1)
  }
  return features
}

/** Presence and number of each cue; in a question it may mean something else. */
function addCues(doc: Doc, features: Features): void {
  const counts = new Map<Cue, number>()
  const seen = new Set<string>()
  for (const match of doc.matches) {
    const strength = (match.weak ? 0.5 : 1) * (match.quoted ? 0.5 : 1)
    features.set(`cue:${match.cue}`, Math.max(features.get(`cue:${match.cue}`) ?? 0, strength))
    if (doc.sentences[match.sentence]?.question) features.set(`asked:${match.cue}`, 1)
    const words = `${match.cue} ${match.quote.toLowerCase()}`
    if (seen.has(words)) continue
    seen.add(words)
    counts.set(match.cue, (counts.get(match.cue) ?? 0) + strength)
  }
  addCounts(counts, features)
}

/** How many different words speak for a cue, and for topics at all. */
function addCounts(counts: ReadonlyMap<Cue, number>, features: Features): void {
  let topics = 0
  for (const [cue, count] of counts) {
    features.set(`many:${cue}`, Math.log2(1 + count))
    if (cue.startsWith('topic-')) topics += count
  }
  features.set('topics', Math.min(1, topics / MANY_TOPICS))
}

function addShape(doc: Doc, features: Features): void {
  const words = doc.tokens.filter((token) => token.kind === 'word')
  const questions = doc.sentences.filter((sentence) => sentence.question).length
  if (questions > 0) features.set('question', 1)
  if (questions > 1) features.set('questions', 1)
  if (doc.sentences.at(-1)?.question) features.set('ends-in-question', 1)
  if (doc.tokens.some((token) => token.kind === 'sign' && /[!?]{2}/.test(token.raw))) features.set('marks', 1)
  if (doc.tokens.some((token) => token.kind === 'sign' && token.raw[0] === '!')) features.set('exclaims', 1)
  if (doc.tokens.some((token) => token.kind === 'link')) features.set('link', 1)
  if (doc.tokens.some((token) => token.kind === 'number')) features.set('number', 1)
  if (words.length <= SHORT) features.set('short', 1)
  features.set('length', Math.min(1, words.length / LONG))
  const shouted = words.filter(
    (token) => token.raw.length > 3 && token.raw === token.raw.toUpperCase(),
  ).length
  if (shouted > 0) features.set('capitals', Math.min(1, shouted / 3))
}

function addEmoji(doc: Doc, features: Features): void {
  if (doc.emoji.length === 0) return
  features.set('emoji', Math.min(1, doc.emoji.length / 3))
  const signs = doc.emoji.map((one) => doc.text.slice(one.start, one.end)).join(' ')
  if (SMILES.test(signs)) features.set('smiles', 1)
  if (FROWNS.test(signs)) features.set('frowns', 1)
}
