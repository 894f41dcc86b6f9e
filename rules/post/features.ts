/**
 * The features of a post that labels of the whole text are weighed from: its cues, and what shows in any
 * language. Cues are the common tongue, so that what is learned from one language serves the others.
 */

import { CONCEPTS } from '../../src/core/concepts.js'
import { type Cue, HINTS, PARTS, SIGNS } from '../../src/core/cues.js'
import type { PersonalDataKind, Visibility } from '../../src/core/vocabulary.js'
import type { Entity } from '../../src/entities/index.js'
import type { Doc } from '../../src/text/doc.js'

/** What a label may be weighed from. */
export interface PostView {
  readonly doc: Doc
  readonly visibility: Visibility
  readonly entities: readonly Entity[]
}

/** What is told of a cue: that it is there, that it is asked, and how many different words speak for it. */
export const CUE_KINDS = ['cue', 'asked', 'many'] as const
type CueKind = (typeof CUE_KINDS)[number]

/** Takes features with their values, 0 to 1 mostly; each comes once. */
export interface FeatureSink {
  cue(kind: CueKind, cue: Cue, value: number): void
  shape(name: string, value: number): void
}

const SHORT = 6
const MANY_TOPICS = 5
const LONG = 45
const SHOUTED_LENGTH = 4

/** Is the word in capitals, and too long for an abbreviation? Letters in parts are counted as whole. */
export const isShouted = (raw: string): boolean =>
  raw === raw.toUpperCase() && raw.normalize('NFC').length >= SHOUTED_LENGTH

const SMILES = /[😀😁😂😃😄😅😆😉😊😋😍😎🤣🥰🥳😇🙂🙃🤗❤💚💙💛🧡👏👍🙌🎉✨🌟💪🙏☀🌸🌈]|[:;=8]-?[)DPp]|<3/u
const FROWNS = /[😠😡🤬😤😢😭😞😔😟😩😫🙄😒🤦🤷👎💩😱😰😓😪😣😖🤯☹🙁]|[:;=]['’]?-?[(/|\\]/u

/** A post that somebody sent, not one of those written to teach what is rare: how often a label holds differs. */
export const AS_IT_COMES = 'as-it-comes'

/** Gives all features of a post to `sink`. */
export function readFeatures({ doc, visibility, entities }: PostView, sink: FeatureSink): void {
  sink.shape('bias', 1)
  sink.shape(AS_IT_COMES, 1)
  addCues(doc, sink)
  addConcepts(doc, sink)
  addShape(doc, sink)
  addEmoji(doc, sink)
  if (visibility === 'private') sink.shape('private', 1)
  const kinds = new Set<PersonalDataKind>()
  for (const { company, kind } of entities) {
    if (company || kinds.has(kind)) continue
    kinds.add(kind)
    sink.shape(`data:${kind}`, 1)
  }
}

/** The features of a post by name, for learning. */
export function featuresOf(view: PostView): Map<string, number> {
  const features = new Map<string, number>()
  readFeatures(view, {
    cue: (kind, cue, value) => features.set(`${kind}:${cue}`, value),
    shape: (name, value) => features.set(name, value),
  })
  return features
}

/** Signs are for what a draft sounds like, hints for single sentences, parts for status updates. */
const UNREAD: ReadonlySet<string> = new Set([...SIGNS, ...HINTS, ...PARTS])

/** Features are made of every post: their names are made once. */
const CONCEPT_FEATURES: readonly string[] = /* @__PURE__ */ CONCEPTS.map((concept) => `concept:${concept}`)

/** What its words are about; the second and third word say less than the first. */
function addConcepts(doc: Doc, sink: FeatureSink): void {
  const counts = new Uint8Array(CONCEPTS.length)
  const seen = new Set<string>()
  for (const [at, { norm }] of doc.tokens.entries()) {
    if (seen.has(norm)) continue
    seen.add(norm)
    for (const concept of doc.concepts(at))
      counts[concept] = Math.min((counts[concept] as number) + 1, MOST_WORDS)
  }
  for (const [at, count] of counts.entries())
    if (count > 0) sink.shape(CONCEPT_FEATURES[at] as string, Math.sqrt(count))
}

/** More words than this tell no more. */
const MOST_WORDS = 3

interface Told {
  strength: number
  asked: boolean
  /** How many different words speak for it. */
  count: number
  readonly words: string[]
}

/** Presence and number of each cue; in a question it may mean something else. */
function addCues(doc: Doc, sink: FeatureSink): void {
  const told = new Map<Cue, Told>()
  for (const match of doc.matches) {
    if (UNREAD.has(match.cue)) continue
    const strength = (match.weak ? 0.5 : 1) * (match.quoted ? 0.5 : 1)
    let one = told.get(match.cue)
    if (!one) {
      one = { strength: 0, asked: false, count: 0, words: [] }
      told.set(match.cue, one)
    }
    one.strength = Math.max(one.strength, strength)
    one.asked ||= doc.sentences[match.sentence]?.question ?? false
    const words = match.quote.toLowerCase()
    if (one.words.includes(words)) continue
    one.words.push(words)
    one.count += strength
  }
  giveCues(told, sink)
}

function giveCues(told: ReadonlyMap<Cue, Told>, sink: FeatureSink): void {
  let topics = 0
  for (const [cue, { strength, asked, count }] of told) {
    sink.cue('cue', cue, strength)
    if (asked) sink.cue('asked', cue, 1)
    sink.cue('many', cue, Math.log2(1 + count))
    if (cue.startsWith('topic-')) topics += count
  }
  sink.shape('topics', Math.min(1, topics / MANY_TOPICS))
}

function addShape(doc: Doc, sink: FeatureSink): void {
  let words = 0
  let shouted = 0
  let marks = false
  let exclaims = false
  let link = false
  let number = false
  for (const { kind, raw } of doc.tokens) {
    if (kind === 'word') {
      words++
      if (isShouted(raw)) shouted++
    } else if (kind === 'sign') {
      marks ||= /[!?]{2}/.test(raw)
      exclaims ||= raw[0] === '!'
    } else if (kind === 'link') link = true
    else number = true
  }
  const questions = doc.sentences.reduce((count, { question }) => count + Number(question), 0)
  if (questions > 0) sink.shape('question', 1)
  if (questions > 1) sink.shape('questions', 1)
  if (doc.sentences.at(-1)?.question) sink.shape('ends-in-question', 1)
  if (marks) sink.shape('marks', 1)
  if (exclaims) sink.shape('exclaims', 1)
  if (link) sink.shape('link', 1)
  if (number) sink.shape('number', 1)
  if (words <= SHORT) sink.shape('short', 1)
  sink.shape('length', Math.min(1, words / LONG))
  if (shouted > 0) sink.shape('capitals', Math.min(1, shouted / 3))
}

function addEmoji(doc: Doc, sink: FeatureSink): void {
  if (doc.emoji.length === 0) return
  sink.shape('emoji', Math.min(1, doc.emoji.length / 3))
  const signs = doc.emoji.map((one) => doc.text.slice(one.start, one.end)).join(' ')
  if (SMILES.test(signs)) sink.shape('smiles', 1)
  if (FROWNS.test(signs)) sink.shape('frowns', 1)
}
