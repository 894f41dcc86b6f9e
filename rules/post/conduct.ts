/** Conduct spans: one kind a phrase, the most specific (LABELS, ruling 1). */

import type { ConductSpan } from '../../src/core/reports.js'
import { overlaps } from '../../src/core/span.js'
import {
  CONDUCT_KINDS,
  type ConductKind,
  type ConductTarget,
  type Confidence,
} from '../../src/core/vocabulary.js'
import { type Doc, wordsOf } from '../../src/text/doc.js'
import type { CueMatch } from '../../src/text/walk.js'
import { sayingSum } from './saying.js'
import { CUTS, SURE } from './saying-weights.js'
import { asserts, denies, LEEWAY, type Whole } from './whole.js'

/** Kinds of which a sentence may be one as a whole. */
const WHOLE = [
  'self-harm',
  'threat',
  'racism',
  'sexism',
  'gross-language',
  'insult',
] as const satisfies readonly ConductKind[]
type Wholly = (typeof WHOLE)[number]

/** Kinds that are weighed sentence by sentence; oaths are told by their cue alone. */
type Weighed = Exclude<ConductKind, 'profanity'>

/** Kinds that a denouncement turns into something told, not done; whether a quotation does is weighed. */
const TOLD: ReadonlySet<ConductKind> = new Set(['racism', 'sexism', 'insult', 'gross-language', 'threat'])

const TARGETS: Readonly<Record<ConductKind, ConductTarget | undefined>> = {
  'self-harm': undefined,
  threat: 'staff',
  racism: 'group',
  sexism: 'group',
  'gross-language': 'person',
  insult: 'person',
  profanity: undefined,
  'staff-named': 'staff',
}

const byPlace = (a: ConductSpan, b: ConductSpan): number => a.start - b.start || a.end - b.end

/**
 * The conduct of a post, in text order: told by cues that are borne out, by sentences as a whole, and by the post as
 * a whole of the sentence that says it most.
 */
export function conductOf(doc: Doc, whole: Whole): ConductSpan[] {
  const { found, told } = conductFromCues(doc)
  for (const sentence of doc.sentences.keys()) {
    const span = told.has(sentence) ? undefined : wholeSentence(doc, sentence)
    if (span) found.push(span)
    const named = nameOfStaff(doc, sentence)
    if (named && !found.some((one) => one.kind === 'staff-named' && overlaps(one, named))) found.push(named)
  }
  const kept = found.filter(({ kind }) => !isWeighed(kind) || !denies(whole, kind))
  for (const kind of HEARD)
    if (asserts(whole, kind, ASSERTED) && !kept.some((one) => one.kind === kind)) {
      const span = mostSaying(doc, kind)
      if (span && !kept.some((one) => overlaps(one, span))) kept.push(span)
    }
  return withOaths(kept.sort(byPlace), doc.text)
}

/** From this sum of the whole post on, the sentence that says it most is heard although it alone would not be. */
const ASSERTED = 1

/** Kinds that are heard from the whole post. */
const HEARD: readonly Weighed[] = [...WHOLE, 'staff-named']

/** Of all sentences the one that says a kind most, where it is not far from saying so by itself. */
function mostSaying(doc: Doc, kind: Weighed): ConductSpan | undefined {
  const sums = doc.sentences.map((_, sentence) => sayingSum(doc, sentence, kind))
  const sum = Math.max(...sums)
  const sentence = sums.indexOf(sum)
  if (sum < CUTS[kind].told - LEEWAY) return undefined
  if (!mayBeWhole(kind)) return nameIn(doc, sentence)
  if (doc.holds(sentence, 'denounces') && TOLD.has(kind)) return undefined
  return sentenceAs(doc, sentence, kind)
}

/** An oath right before what it strengthens is part of it: "jävla idioter" is one insult (LABELS, ruling 1). */
function withOaths(found: readonly ConductSpan[], text: string): ConductSpan[] {
  const kept: ConductSpan[] = []
  for (const span of [...found].reverse()) {
    const next = kept.at(-1)
    const joined =
      span.kind === 'profanity' &&
      next &&
      TOLD.has(next.kind) &&
      /^\s+$/.test(text.slice(span.end, next.start))
    if (joined)
      kept[kept.length - 1] = { ...next, start: span.start, quote: text.slice(span.start, next.end) }
    else kept.push(span)
  }
  return kept.reverse()
}

/**
 * The abuse and despair that cues speak for, in text order: what is told where the language is in doubt. An oath of
 * one language is a common word of the next.
 */
export const cuedAbuse = (doc: Doc): ConductSpan[] =>
  conductFromCues(doc)
    .found.filter(({ kind }) => mayBeWhole(kind))
    .sort(byPlace)

interface Cued {
  readonly found: ConductSpan[]
  /** The sentences in which a kind is told of which a sentence may be one as a whole. */
  readonly told: ReadonlySet<number>
}

function conductFromCues(doc: Doc): Cued {
  const found: ConductSpan[] = []
  const told = new Set<number>()
  const taken = new Set<number>()
  // A staff member's name is told beside whatever else is said of them.
  const named = new Set<number>()
  for (const kind of CONDUCT_KINDS) {
    const matches = doc.cues(kind)
    const strong = new Set(matches.filter(({ weak }) => !weak).map(({ sentence }) => sentence))
    for (const match of matches) {
      if (match.weak && strong.has(match.sentence)) continue
      if (!isBorneOut(doc, kind, match) || isTold(doc, kind, match)) continue
      if (!take(match, kind === 'staff-named' ? named : taken)) continue
      found.push(spanOf(doc, kind, match))
      if (mayBeWhole(kind)) told.add(match.sentence)
    }
  }
  return { found, told }
}

const isWeighed = (kind: ConductKind): kind is Weighed => kind !== 'profanity'
const mayBeWhole = (kind: ConductKind): kind is Wholly => (WHOLE as readonly string[]).includes(kind)

/** Kinds that demean groups in the same words: "send them home" is of the kind that the sentence is told to be. */
const RIVALS: Readonly<Partial<Record<ConductKind, Weighed>>> = { racism: 'sexism', sexism: 'racism' }

function isBorneOut(doc: Doc, kind: ConductKind, match: CueMatch): boolean {
  const { weak, sentence } = match
  if (!isWeighed(kind)) return !weak
  const rival = RIVALS[kind]
  const rivalled = rival !== undefined && sayingSum(doc, sentence, rival) >= CUTS[rival].told
  const doubted = weak || rivalled || (kind === 'self-harm' && isLaughedAt(doc, match))
  return sayingSum(doc, sentence, kind) >= CUTS[kind][doubted ? 'told' : 'kept']
}

const LAUGHS: ReadonlySet<string> = new Set(['😂', '🤣', '😆', '😹', '😅', 'xD', 'XD'])

/** Does a laugh stand after the words, before the next sentence: "tappat livslusten i er kö 😂"? */
function isLaughedAt({ text, emoji, tokens, sentences }: Doc, { end, sentence }: CueMatch): boolean {
  const next = tokens[sentences[sentence + 1]?.firstToken ?? tokens.length]?.start ?? text.length
  return emoji.some(
    (one) => one.start >= end && one.start < next && LAUGHS.has(text.slice(one.start, one.end)),
  )
}

/** Takes the words of a match, unless a more specific kind has taken one of them. */
function take({ firstToken, lastToken }: CueMatch, taken: Set<number>): boolean {
  for (let at = firstToken; at < lastToken; at++) if (taken.has(at)) return false
  for (let at = firstToken; at < lastToken; at++) taken.add(at)
  return true
}

const isTold = (doc: Doc, kind: ConductKind, match: CueMatch): boolean =>
  TOLD.has(kind) && doc.holds(match.sentence, 'denounces')

/** The sentence, where it has no cue that tells, as the kind that it most clearly is. */
function wholeSentence(doc: Doc, sentence: number): ConductSpan | undefined {
  const toldOf = doc.holds(sentence, 'denounces')
  const over = WHOLE.map((kind) => ({ kind, sum: sayingSum(doc, sentence, kind) }))
    .filter(({ kind, sum }) => sum >= CUTS[kind].told && !(toldOf && TOLD.has(kind)))
    .sort((a, b) => b.sum - CUTS[b.kind].told - (a.sum - CUTS[a.kind].told))[0]
  return over && sentenceAs(doc, sentence, over.kind)
}

function sentenceAs(doc: Doc, sentence: number, kind: Wholly): ConductSpan | undefined {
  const words = wordsOf(doc, sentence)
  const confidence = confidenceOf(sayingSum(doc, sentence, kind))
  return words && withTarget(doc, kind, sentence, { kind, ...words, confidence })
}

/** The name in a sentence that by its words names an employee: one that is known, else the first with a capital. */
const nameOfStaff = (doc: Doc, sentence: number): ConductSpan | undefined =>
  sayingSum(doc, sentence, 'staff-named') >= CUTS['staff-named'].told ? nameIn(doc, sentence) : undefined

function nameIn(doc: Doc, sentence: number): ConductSpan | undefined {
  const names = doc.cues('hint-name').filter((match) => match.sentence === sentence)
  const name = names.find(({ weak }) => !weak) ?? names[0]
  return name ? spanOf(doc, 'staff-named', name) : undefined
}

const confidenceOf = (sum: number): Confidence =>
  sum >= SURE.conduct.high ? 'high' : sum >= SURE.conduct.medium ? 'medium' : 'low'

function spanOf(doc: Doc, kind: ConductKind, match: CueMatch): ConductSpan {
  const { start, end, quote, sentence, quoted } = match
  const sure = isWeighed(kind) ? confidenceOf(sayingSum(doc, sentence, kind)) : 'high'
  return withTarget(doc, kind, sentence, { kind, start, end, quote, confidence: quoted ? 'low' : sure })
}

function withTarget(doc: Doc, kind: ConductKind, sentence: number, span: ConductSpan): ConductSpan {
  const staff = doc.holds(sentence, 'staff-word')
  const target =
    kind === 'insult' || kind === 'gross-language' ? (staff ? 'staff' : TARGETS[kind]) : TARGETS[kind]
  return target ? { ...span, target } : span
}
