/** Health that is told of someone in view: the writer, a relative, a person named. */
import { CUE, MARK, NAME } from './compile.js'
import { marked, type Reader, SCORES, sentenceEnds } from './reader.js'
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

/** The one spoken to is in view where the illness is theirs: "you have", "your asthma", not "your website". */
const isHolder = ({ cues }: Reader['tokens'], token: number): boolean =>
  (((cues[token - 1] ?? 0) | (cues[token + 1] ?? 0)) & (TELLING | CUE.having)) !== 0

/**
 * A pronoun, a relative or a given name. A word of one letter ("I") is a pronoun in capitals or before its verb: in
 * Scandinavian it is a preposition.
 */
function isPerson({ tokens }: Reader, token: number): boolean {
  const names = tokens.names[token] ?? 0
  const capital = ((tokens.shape[token] ?? 0) & SHAPE.capital) !== 0
  if (names & NAME.given && capital && (names & NAME.ordinary) === 0) return true
  if (marked(tokens, token, MARK.addressed)) return isHolder(tokens, token)
  if (((tokens.cues[token] ?? 0) & CUE.person) === 0) return false
  if ((tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) > 1) return true
  const next = tokens.cues[token + 1] ?? 0
  return capital || ((next & CUE.having) !== 0 && (next & CUE.person) === 0)
}

/** Someone in the sentence, or a subject that the writer leaves out. */
function personInView(reader: Reader, sentence: Sentence): boolean {
  for (let at = sentence.first; at <= sentence.last; at++) if (isPerson(reader, at)) return true
  return opensWithout(reader, sentence) || opensTaking(reader, sentence)
}

/** A question of so few words is about the company: "Har ni öppet på sjukhuset?" */
const SHORT_QUESTION = 8

function isShortQuestion({ tokens, text }: Reader, { first, last }: Sentence): boolean {
  return last - first < SHORT_QUESTION && text.slice(tokens.end[last], tokens.start[last + 1]).includes('?')
}

/** Words between a verb of taking and the medicine: "går på en sterk". */
const TAKEN_REACH = 4

/** The verb by which somebody takes or uses what the token names; -1 when there is none. */
function takenBy({ tokens }: Reader, token: number, first: number): number {
  for (let at = token - 1; at >= first && token - at <= TAKEN_REACH; at--) {
    if ((tokens.cues[at] ?? 0) & CUE.taking) return at
  }
  return -1
}

/** "Tar insulin", "Går på blodfortynnende": the writer leaves out the subject of what is taken. */
function opensTaking(reader: Reader, { first, last }: Sentence): boolean {
  const { tokens } = reader
  if (((tokens.cues[first] ?? 0) & CUE.taking) === 0 || isShortQuestion(reader, { first, last })) return false
  for (let at = first + 1; at <= last && at - first <= TAKEN_REACH; at++) {
    if ((tokens.cues[at] ?? 0) & CUE.treatment) return true
  }
  return false
}

/** "Har demens", "Ligger på sjukhus": the writer leaves out the subject. */
const opensWithout = (reader: Reader, sentence: Sentence): boolean => {
  const { tokens } = reader
  const { first } = sentence
  const isVerb = ((tokens.cues[first] ?? 0) & CUE.having) !== 0
  return (
    isVerb && (tokens.end[first] ?? 0) - (tokens.start[first] ?? 0) > 1 && !isShortQuestion(reader, sentence)
  )
}

const STATED_REACH = 4

/** The verb by which the word is stated of someone: "har MS", "is blind", "jeg er døv"; -1 when there is none. */
function statedBy({ tokens }: Reader, token: number, first: number): number {
  for (let at = token - 1; at >= first && token - at <= STATED_REACH; at--) {
    if ((tokens.cues[at] ?? 0) & CUE.having) return at
  }
  return -1
}

const SUBJECT_REACH = 3
/** Letters of "MS", "ALS". */
const SHORT = 3

/** Has the verb a person for its subject, before it, right after it, or left out: not "the app is dead". */
function hasPersonAt(reader: Reader, verb: number, first: number): boolean {
  if (verb === first || isPerson(reader, verb) || isPerson(reader, verb + 1)) return true
  for (let at = verb - 1; at >= first && verb - at <= SUBJECT_REACH; at--) {
    if (isPerson(reader, at)) return true
    if ((reader.tokens.cues[at] ?? 0) & CUE.join && verb - at <= 1) return true
  }
  return false
}

/** "Sick of waiting", "blind to our needs": what follows makes a figure of speech of it. */
const isDueTo = ({ tokens }: Reader, token: number): boolean =>
  ((tokens.cues[token + 1] ?? 0) & CUE.cause) !== 0 &&
  (tokens.start[token + 1] ?? 0) - (tokens.end[token] ?? 0) === 1

/** Is a treatment or an aid somebody's: a person before it, or the verb of a fact? */
function isTreated(reader: Reader, token: number, first: number): boolean {
  if (token === first || statedBy(reader, token, first) >= 0 || takenBy(reader, token, first) === first)
    return true
  for (let at = token - 1; at >= first; at--) {
    const addressed = marked(reader.tokens, at, MARK.addressed)
    if (isPerson(reader, at) && (!addressed || token - at <= OWNED_REACH)) return true
  }
  return false
}

/** "Your new wheelchair" is somebody's; "you may choose sign language" is an offer. */
const OWNED_REACH = 2

/** "My tablets for MS": a treatment right before. */
function isTreatedFor({ tokens }: Reader, token: number, first: number): boolean {
  for (let at = token - 1; at >= first && token - at <= SUBJECT_REACH; at--) {
    if ((tokens.cues[at] ?? 0) & CUE.treatment) return true
  }
  return false
}

/** Is a state said of a person, in earnest? */
function isStated(reader: Reader, token: number, first: number): boolean {
  const verb = statedBy(reader, token, first)
  if (isTreatedFor(reader, token, first) || (reader.tokens.cues[token - 1] ?? 0) & CUE.ours) return true
  // "MS since spring": an abbreviation in capitals, and what follows tells of a time.
  const short = (reader.tokens.end[token] ?? 0) - (reader.tokens.start[token] ?? 0) <= SHORT
  if (verb < 0 && short && hasBefore(reader.tokens, token + 2)) return true
  return verb >= 0 && !isDueTo(reader, token) && hasPersonAt(reader, verb, first)
}

/** A part of the body, and no unit after a number: "50 øre". */
const isBodyPart = (tokens: Reader['tokens'], at: number): boolean =>
  ((tokens.cues[at] ?? 0) & CUE.body) !== 0 &&
  !((tokens.cues[at] ?? 0) & CUE.amount && (tokens.shape[at - 1] ?? 0) & SHAPE.number)

const INJURY_REACH = 4

/** A part of the body near a verb of injury, either order. */
function injuredPart({ tokens }: Reader, token: number, { first, last }: Sentence): number | undefined {
  for (let reach = 1; reach <= INJURY_REACH; reach++) {
    for (const at of [token + reach, token - reach]) {
      // "Ta hand om", "take heart": the part is taken, and not hurt.
      const taken = ((tokens.cues[at - 1] ?? 0) & CUE.taking) !== 0
      if (at >= first && at <= last && !taken && isBodyPart(tokens, at)) return at
    }
  }
  return undefined
}

interface Told {
  readonly from: number
  readonly to: number
  readonly score: number
  /** A part of the body and what happened to it. */
  readonly pair?: boolean
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
  // "Yrkesskadeforsikring" is a product, whatever it begins with.
  if (cues & CUE.general || !isWord(reader, token)) return undefined
  if (cues & CUE.condition) return { from: token, to: token, score: 78 }
  if (cues & CUE.injury) {
    const part = injuredPart(reader, token, sentence)
    if (part !== undefined && !isDueTo(reader, Math.max(token, part)))
      return { from: Math.min(token, part), to: Math.max(token, part), score: 66, pair: true }
  }
  if (cues & CUE.state && isStated(reader, token, sentence.first))
    return { from: token, to: token, score: 64 }
  if (cues & CUE.treatment && isTreated(reader, token, sentence.first))
    return { from: token, to: token, score: statedBy(reader, token, sentence.first) >= 0 ? 62 : 54 }
  return undefined
}

/** Talk of cover and terms takes the person out of view, unless the sentence states the illness of someone. */
const GENERAL = 60
/** Words between two things told that are still one statement: "innlagt etter hjerneslag". */
const NEAR = 4

/** How near before a word for illness a figure of speech stands: "gives me a". */
const FIGURE_REACH = 3

/** "Nearly had a stroke", "gives me a fever". */
function isFigure({ tokens }: Reader, token: number, first: number): boolean {
  for (let at = token - 1; at >= first && token - at <= FIGURE_REACH; at--) {
    if ((tokens.cues[at] ?? 0) & CUE.figure) return true
  }
  return false
}

/** The last of the words in a row that tell of the same illness. */
function lastTelling({ tokens }: Reader, token: number, last: number): number {
  let at = token
  while (at < last && (tokens.cues[at + 1] ?? 0) & TELLING) at++
  return at
}

/** What each illness is said of has a word of its own: "My mother has … and my son has …". */
const isOwnStatement = (reader: Reader, { from, score }: Told, first: number): boolean =>
  score >= SCORES.high && statedBy(reader, from, first) >= 0

const joined = (a: Told, b: Told): Told => ({
  from: a.from,
  to: b.to,
  score: Math.max(a.score, b.score),
  pair: a.pair === true || b.pair === true,
})

/** "Heart failure and a new hip": two things told, and a word or a comma that lists them. */
const isListed = ({ text, tokens }: Reader, a: Told, b: Told): boolean => {
  if (a.score < SCORES.medium || b.score < SCORES.high) return false
  if (text.slice(tokens.end[a.to], tokens.start[b.from]).includes(',')) return true
  const link = tokens.cues[a.to + 1] ?? 0
  return (link & CUE.join) !== 0 && (link & CUE.having) === 0 && b.from - a.to > 1
}

/** What a sentence tells: what stands near is one; of what stands apart the surest, and what is stated by itself. */
function toldIn(reader: Reader, sentence: Sentence): readonly Told[] {
  const found: Told[] = []
  for (let at = sentence.first; at <= sentence.last; at++) {
    const told = ((reader.tokens.cues[at] ?? 0) & TELLING) === 0 ? undefined : toldAt(reader, at, sentence)
    if (!told) continue
    if (isFigure(reader, told.from, sentence.first)) {
      at = lastTelling(reader, told.to, sentence.last)
      continue
    }
    const last = found.at(-1)
    if (last && told.from - last.to <= NEAR && !isListed(reader, last, told))
      found[found.length - 1] = joined(last, told)
    else found.push(told)
    at = Math.max(at, told.to)
  }
  if (found.length < 2 || found.some((told, at) => at > 0 && isListed(reader, found[at - 1] ?? told, told)))
    return found
  const best = found.reduce((a, b) => (b.score > a.score ? b : a))
  return found.filter((told) => told === best || isOwnStatement(reader, told, sentence.first))
}

/** What has no one in view is someone's all the same when a part of the body broke: "slipped and broke a leg". */
const UNSEEN = 14

function toldOf(reader: Reader, sentence: Sentence): readonly Told[] {
  if (personInView(reader, sentence)) return toldIn(reader, sentence)
  for (let at = sentence.first; at <= sentence.last; at++) {
    const told = (reader.tokens.cues[at] ?? 0) & CUE.injury ? toldAt(reader, at, sentence) : undefined
    if (told && told.to > told.from) return [{ ...told, pair: false, score: told.score - UNSEEN }]
  }
  return []
}

/** Words between "if" and the verb: "if my husband gets". */
const SUPPOSED_REACH = 3

/** Is the illness stated of someone, and not just supposed: "if I get cancer"? */
function isStatedInEarnest(reader: Reader, token: number, first: number): boolean {
  const verb = Math.max(statedBy(reader, token, first), takenBy(reader, token, first))
  if (verb < 0) return false
  // "Forsikringen min": the possessive is the insurance's.
  const from = isPerson(reader, verb) ? verb - 1 : verb + 1
  for (let at = from; at < token; at++) if ((reader.tokens.cues[at] ?? 0) & CUE.general) return false
  for (let at = verb - 1; at >= first && verb - at <= SUPPOSED_REACH; at--) {
    if (marked(reader.tokens, at, MARK.supposed)) return false
  }
  return true
}

/** "Heart failure, which I have": the statement follows. */
function isStatedAfter(reader: Reader, token: number, last: number): boolean {
  for (let at = token + 1; at <= token + SUPPOSED_REACH && at < last; at++) {
    if (isPerson(reader, at) && (reader.tokens.cues[at + 1] ?? 0) & CUE.having) return true
  }
  return false
}

/** Someone's own: "my asthma", not "my insurance diabetes". */
const isOwned = (reader: Reader, token: number): boolean => {
  if (isPerson(reader, token - 1)) return ((reader.tokens.cues[token - 2] ?? 0) & CUE.general) === 0
  if (marked(reader.tokens, token + 1, MARK.addressed)) return true
  return isPerson(reader, token - 2) && ((reader.tokens.cues[token - 1] ?? 0) & CUE.having) === 0
}

/** Talk of cover, of which nobody's own illness is stated; a part of the body that broke is somebody's. */
const isGeneral = (reader: Reader, sentence: Sentence, { from, to, pair }: Told): boolean =>
  !pair &&
  has(reader, sentence, CUE.general) &&
  !isStatedInEarnest(reader, from, sentence.first) &&
  !isStatedAfter(reader, to, sentence.last) &&
  !isOwned(reader, from)

/** Proposes what is told of someone's health. */
export function findHealth(reader: Reader): void {
  const { tokens } = reader
  if ((tokens.allCues & TELLING) === 0) return
  for (let at = 0; at < tokens.count; at++) {
    if (((tokens.cues[at] ?? 0) & TELLING) === 0) continue
    const sentence = sentenceOf(reader, at)
    for (const told of toldOf(reader, sentence)) {
      const general = isGeneral(reader, sentence, told) ? GENERAL : 0
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
