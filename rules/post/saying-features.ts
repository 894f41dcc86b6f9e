/**
 * What a sentence of a post holds that tells whether it abuses, threatens, despairs, or says that a channel failed:
 * its cues, its shape, and what stands before and after it. No feature is in any language.
 */
import { CONCEPTS } from '../../src/core/concepts.js'
import { type Cue, HINTS } from '../../src/core/cues.js'
import { familyOf, SAYINGS, type Saying } from '../../src/core/wording-columns.js'
import type { Doc } from '../../src/text/doc.js'
import { isShouted } from './features.js'

type Conduct = Exclude<Saying, `tried-${string}`>
type Tried = Extract<Saying, `tried-${string}`>
export const isTried = (saying: Saying): saying is Tried => familyOf(saying) === 'tried'

/** What a sentence must be about for a kind of conduct. */
const ABOUT: Readonly<Record<Conduct, readonly Cue[]>> = {
  insult: ['hint-people', 'hint-such'],
  'gross-language': ['hint-people'],
  threat: ['hint-violence', 'hint-haunt', 'hint-warn'],
  racism: ['hint-origin'],
  sexism: ['hint-woman', 'hint-queer', 'hint-sexual'],
  'self-harm': ['hint-die', 'hint-despair'],
  'staff-named': ['hint-name'],
}

const aboutOf = (saying: Saying): readonly Cue[] =>
  isTried(saying) ? [saying, `chan-${saying.slice('tried-'.length)}` as Cue] : ABOUT[saying]

/** For each cue the kinds that a sentence with it is about, as bits. */
const ABOUT_BITS: ReadonlyMap<string, number> = /* @__PURE__ */ aboutBits()

function aboutBits(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [at, saying] of SAYINGS.entries())
    for (const cue of aboutOf(saying)) bits.set(cue, (bits.get(cue) ?? 0) | (1 << at))
  return bits
}

/** Whose meaning a question or a denouncement turns. */
const TURNED: ReadonlySet<string> = new Set<string>([...SAYINGS, 'profanity', 'staff-word'])

const FELT = [
  'profanity',
  'denounces',
  'staff-word',
  'positive',
  'negative',
  'anger',
  'worry',
  'irony',
  'urgent',
  'no-hurry',
  'formal-style',
  'playful-style',
  'own-matter',
  'general',
  'ask',
  'rhetorical',
  'request',
  'status-ask',
  'report',
  'complain',
  'vent',
  'praise',
  'suggest',
  'leave',
  'spam',
] as const satisfies readonly Cue[]
const AROUND: ReadonlySet<string> = new Set<string>([...SAYINGS, ...HINTS, ...FELT])
const SEEN: ReadonlySet<string> = new Set<string>([
  ...AROUND,
  'someone',
  'sign-you',
  'sign-i',
  'sign-all',
  'sign-must',
  'sign-we',
])

/** How a cue stands in a sentence: strongly, weakly, strongly between quotation marks. */
type Told = 's' | 'w' | 'sq'

/** Of a sentence: the kinds that it is about, and those that its own cue speaks for, as bits. */
export interface Sentenced {
  about: number
  strong: number
  quoted: number
  weak: number
}

/**
 * Takes the features of a sentence: `s`, `w`, `sq` a cue in it, `q` one that is asked, `den` one that is denounced,
 * `p` and `n` one in the sentence before or after it; `c` a concept, `shape`, and how it stands to each saying.
 */
export type SayingSink = (sentence: number, kind: string, name: string) => void

/** Gives the features of all sentences to `sink`, and tells what each is about. */
export function readSaying(doc: Doc, sink: SayingSink): Sentenced[] {
  const told = tellCues(doc)
  for (const at of doc.sentences.keys()) {
    const own = told[at]
    if (!own) continue
    addShape(doc, at, sink)
    addConcepts(doc, at, sink)
    const asked = doc.sentences[at]?.question
    const denounced = own.has('denounces')
    for (const [cue, how] of own) {
      sink(at, how, cue)
      if (asked && TURNED.has(cue)) sink(at, 'q', cue)
      if (denounced && TURNED.has(cue)) sink(at, 'den', cue)
      if (!AROUND.has(cue)) continue
      if (at > 0) sink(at - 1, 'n', cue)
      if (at + 1 < told.length) sink(at + 1, 'p', cue)
    }
  }
  const about = told.map(sentenced)
  for (const at of about.keys()) addRelations(about, at, sink)
  return about
}

/** The cues of each sentence, each as strongly as it stands there. */
function tellCues(doc: Doc): Map<Cue, Told>[] {
  const told = doc.sentences.map(() => new Map<Cue, Told>())
  for (const { cue, sentence, weak, quoted } of doc.matches) {
    if (!SEEN.has(cue)) continue
    const how = weak ? 'w' : quoted ? 'sq' : 's'
    const known = told[sentence]?.get(cue)
    if (known === undefined || known === 'w' || how === 's') {
      if (known !== 's') told[sentence]?.set(cue, how)
    }
  }
  return told
}

function sentenced(cues: ReadonlyMap<Cue, Told>): Sentenced {
  const one = { about: 0, strong: 0, quoted: 0, weak: 0 }
  for (const [cue, how] of cues) {
    one.about |= ABOUT_BITS.get(cue) ?? 0
    const at = (SAYINGS as readonly string[]).indexOf(cue)
    if (at < 0) continue
    if (how === 's') one.strong |= 1 << at
    else if (how === 'sq') one.quoted |= 1 << at
    else one.weak |= 1 << at
  }
  return one
}

function addConcepts(doc: Doc, at: number, sink: SayingSink): void {
  const { firstToken = 0, lastToken = 0 } = doc.sentences[at] ?? {}
  const told = new Set<number>()
  for (let token = firstToken; token < lastToken; token++)
    for (const concept of doc.concepts(token)) told.add(concept)
  for (const concept of told) sink(at, 'c', CONCEPTS[concept] as string)
}

const LONG = 18

function addShape(doc: Doc, at: number, sink: SayingSink): void {
  const { tokens, sentences } = doc
  const { firstToken = 0, lastToken = 0, question = false } = sentences[at] ?? {}
  let denied = false
  let quoted = false
  let exclaims = false
  let shouts = false
  for (let token = firstToken; token < lastToken; token++) {
    const one = tokens[token]
    if (!one) continue
    denied ||= doc.negates(token)
    quoted ||= one.quoted
    exclaims ||= one.raw[0] === '!'
    shouts ||= one.kind === 'word' && isShouted(one.raw)
  }
  const shape = (name: string, held: boolean): void => {
    if (held) sink(at, 'shape', name)
  }
  const length = lastToken - firstToken
  shape('bias', true)
  shape('question', question)
  shape('denied', denied)
  shape('quoted', quoted)
  shape('exclaims', exclaims)
  shape('shouts', shouts)
  shape('long', length >= LONG)
}

/** For each saying the bits of its family, without its own. */
const FAMILY_BITS: readonly number[] = SAYINGS.map((saying) =>
  SAYINGS.reduce(
    (bits, one, at) => bits | (one !== saying && familyOf(one) === familyOf(saying) ? 1 << at : 0),
    0,
  ),
)

const bitCount = (bits: number): number => {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

const MOST_OTHERS = 3

/** How a sentence stands to each saying: whether it is about it, its own cue, those of its family, its neighbours. */
function addRelations(all: readonly Sentenced[], at: number, sink: SayingSink): void {
  const own = all[at]
  if (!own) return
  const before = all[at - 1]
  const after = all[at + 1]
  for (const [index, saying] of SAYINGS.entries()) {
    const bit = 1 << index
    const family = FAMILY_BITS[index] as number
    const tell = (name: string, bits: number): void => {
      if (bits !== 0) sink(at, name, saying)
    }
    const any = (own.strong | own.quoted | own.weak) & bit
    const aboutIt = own.about & bit
    tell('about', aboutIt)
    if (!aboutIt) tell('about-before', (before?.about ?? 0) & bit)
    if (any) sink(at, own.strong & bit ? 'own-s' : own.quoted & bit ? 'own-sq' : 'own-w', saying)
    tell(any ? 'others' : 'others-alone', own.strong & family)
    const others = Math.min(MOST_OTHERS, bitCount(own.about & family))
    tell(`others-about-${others}`, others)
    tell('p-own', before ? (before.strong | before.quoted | before.weak) & bit : 0)
    tell('p-about', (before?.about ?? 0) & bit)
    tell('n-own', after ? (after.strong | after.quoted | after.weak) & bit : 0)
    tell('n-about', (after?.about ?? 0) & bit)
  }
}
