/** Health that is told of someone in view: the writer, a relative, a person named. */
import { CUE, NAME } from './compile.js'
import { type Reader, sentenceEnds } from './reader.js'
import { SHAPE } from './scan.js'

/** Parts of the body tell nothing alone. */
const TELLING = CUE.condition | CUE.treatment | CUE.injury | CUE.state

interface Sentence {
  readonly first: number
  readonly last: number
}

function sentenceOf({ tokens }: Reader, token: number): Sentence {
  let first = token
  let last = token
  while (first > 0 && !sentenceEnds(tokens, first - 1)) first--
  while (last + 1 < tokens.count && !sentenceEnds(tokens, last)) last++
  return { first, last }
}

function has({ tokens }: Reader, { first, last }: Sentence, cue: number): boolean {
  for (let at = first; at <= last; at++) if ((tokens.cues[at] ?? 0) & cue) return true
  return false
}

/** A pronoun, a relative or a given name in the sentence, or in the one before when this one has no subject of its own. */
function personInView(reader: Reader, sentence: Sentence): boolean {
  const { tokens } = reader
  if (has(reader, sentence, CUE.person) || opensWithout(reader, sentence)) return true
  for (let at = sentence.first; at <= sentence.last; at++) {
    const name = (tokens.names[at] ?? 0) & NAME.given && (tokens.shape[at] ?? 0) & SHAPE.capital
    if (name && ((tokens.names[at] ?? 0) & NAME.ordinary) === 0) return true
  }
  return false
}

/** "Har demens", "Ligger på sjukhus": the writer leaves out the subject. */
const opensWithout = ({ tokens }: Reader, { first }: Sentence): boolean =>
  ((tokens.cues[first] ?? 0) & CUE.having) !== 0 && (tokens.end[first] ?? 0) - (tokens.start[first] ?? 0) > 2

const STATED_REACH = 4

/** Is the word stated of someone: "har MS", "is blind", "jeg er døv"? */
function stated({ tokens }: Reader, token: number, first: number): boolean {
  for (let at = token - 1; at >= first && token - at <= STATED_REACH; at--) {
    if ((tokens.cues[at] ?? 0) & CUE.having) return true
  }
  return false
}

const INJURY_REACH = 4

/** A part of the body near a verb of injury, either order. */
function injuredPart({ tokens }: Reader, token: number, { first, last }: Sentence): number | undefined {
  for (let reach = 1; reach <= INJURY_REACH; reach++) {
    for (const at of [token + reach, token - reach]) {
      if (at >= first && at <= last && (tokens.cues[at] ?? 0) & CUE.body) return at
    }
  }
  return undefined
}

interface Told {
  readonly from: number
  readonly to: number
  readonly score: number
}

/** Abbreviations of two letters are read in capitals, unless the whole line shouts, or right after "has". */
function isWord({ tokens }: Reader, token: number): boolean {
  if ((tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) > 2) return true
  const neighbour = (tokens.shape[token - 1] ?? 0) | (tokens.shape[token + 1] ?? 0)
  if ((tokens.shape[token] ?? 0) & SHAPE.capitals)
    return (neighbour & SHAPE.capitals) === 0 || hasBefore(tokens, token)
  return ((tokens.cues[token] ?? 0) & CUE.person) === 0 && hasBefore(tokens, token)
}

const hasBefore = (tokens: Reader['tokens'], token: number): boolean =>
  ((tokens.cues[token - 1] ?? 0) & CUE.having) !== 0

function toldAt(reader: Reader, token: number, sentence: Sentence): Told | undefined {
  const cues = reader.tokens.cues[token] ?? 0
  if (!isWord(reader, token)) return undefined
  if (cues & CUE.condition) return { from: token, to: token, score: 78 }
  if (cues & CUE.injury) {
    const part = injuredPart(reader, token, sentence)
    if (part !== undefined) return { from: Math.min(token, part), to: Math.max(token, part), score: 66 }
  }
  if (cues & CUE.treatment)
    return { from: token, to: token, score: stated(reader, token, sentence.first) ? 62 : 54 }
  if (cues & CUE.state && stated(reader, token, sentence.first)) return { from: token, to: token, score: 60 }
  return undefined
}

/** Talk of cover and terms takes the person out of view, unless the sentence states the illness of someone. */
const GENERAL = 60
/** Words between two things told that are still one statement: "innlagt etter hjerneslag". */
const NEAR = 4

/** What a sentence tells: the surest words, joined with what stands near; weaker words far off add nothing. */
function toldIn(reader: Reader, sentence: Sentence): Told | undefined {
  let best: Told | undefined
  for (let at = sentence.first; at <= sentence.last; at++) {
    const told = ((reader.tokens.cues[at] ?? 0) & TELLING) === 0 ? undefined : toldAt(reader, at, sentence)
    if (!told) continue
    if (best && told.from - best.to <= NEAR)
      best = { from: best.from, to: told.to, score: Math.max(best.score, told.score) }
    else if (!best || told.score > best.score) best = told
    at = Math.max(at, told.to)
  }
  return best
}

/** Proposes what is told of someone's health. */
export function findHealth(reader: Reader): void {
  const { tokens } = reader
  if ((tokens.allCues & TELLING) === 0) return
  for (let at = 0; at < tokens.count; at++) {
    if (((tokens.cues[at] ?? 0) & TELLING) === 0) continue
    const sentence = sentenceOf(reader, at)
    const told =
      !has(reader, sentence, CUE.figure) && personInView(reader, sentence)
        ? toldIn(reader, sentence)
        : undefined
    if (told) {
      const general =
        has(reader, sentence, CUE.general) && !stated(reader, told.from, sentence.first) ? GENERAL : 0
      const start = tokens.start[told.from] ?? 0
      reader.propose({
        start,
        end: tokens.end[told.to] ?? start,
        kind: 'health',
        score: told.score - general,
      })
    }
    at = sentence.last
  }
}
