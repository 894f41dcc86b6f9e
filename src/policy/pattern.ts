/**
 * Patterns for a company's own numbers, kept to a part of regular expressions in which no text can make
 * the search slow. `recheck` decides this exactly but weighs megabytes; `safe-regex2` looks at nested
 * stars only. Here the ways in which a pattern can be tried from one place are counted, and a pattern
 * with too many is refused; a repetition without an end gets one, so that the search stays linear.
 */

/** More than any customer, policy or order number is long. */
const LONGEST_REPEAT = 64
/** Tries from one place; `\d+-\d+` needs 64, `(\d+)+` more than there are atoms. */
const MOST_WAYS = 1000
/** Characters of the longest match: every place in a text may cost as many. */
const MOST_CHARACTERS = 1000

/** Which characters a node can begin with: 128 for ASCII, one for all others. */
type First = readonly boolean[]
const OTHER = 128
const NOTHING: First = Array.from({ length: OTHER + 1 }, () => false)
const ANYTHING: First = NOTHING.map(() => true)

interface Node {
  readonly source: string
  /** In how many ways it can match from one place, at most. */
  readonly ways: number
  readonly first: First
  /** The characters of its longest match. */
  readonly length: number
  /** It can match nothing. */
  readonly empty: boolean
  /** The set of characters, for a repetition of one character: it can only be cut short. */
  readonly run?: First
}

export type PatternResult = { ok: true; pattern: RegExp } | { ok: false; reason: string }

/** Thrown inside this file alone, and turned into a reason. */
class Refused extends Error {}

const union = (a: First, b: First): First => a.map((value, index) => value || b[index] === true)
const disjoint = (a: First, b: First): boolean => !a.some((value, index) => value && b[index] === true)

const ASCII_SET = /^(?:\\d|\[(?!\^)(?:[ -Z^-~]|\\[^A-Za-z]|\\d)+\]|[ -~]|\\[^A-Za-z])$/

/** What `\d`, `[A-F]`, `.` begin with, asked of the engine itself, either case. */
function firstOf(source: string): First {
  const set = new RegExp(`^(?:${source})$`, 'iu')
  // Without regard to case `s` and `k` match two letters beyond ASCII. A set that reaches beyond it holds
  // some of those characters; counting all of them errs on the safe side.
  const beyond = !ASCII_SET.test(source) || set.test('\u017f') || set.test('\u212a')
  return NOTHING.map((_, code) => (code === OTHER ? beyond : set.test(String.fromCharCode(code))))
}

/** A reader of one pattern: `at` is where it stands. */
interface Reader {
  readonly text: string
  at: number
}

function take(reader: Reader, expression: RegExp): string | undefined {
  const sticky = new RegExp(expression.source, 'uy')
  sticky.lastIndex = reader.at
  const found = sticky.exec(reader.text)?.[0]
  if (found !== undefined) reader.at += found.length
  return found
}

const SET = /\[\^?(?:\\.|[^\]\\]){1,200}\]|\\[dDwWsS]|\\p\{[A-Za-z_=]+\}|\\P\{[A-Za-z_=]+\}|\./u
const LITERAL = /\\[^A-Za-z0-9]|\\[tnr]|[^\\^$.*+?()[\]{}|]/u
const ANCHOR = /\\[bB]|\^|\$/u
const GROUP = /\((?:\?(?::|=|!|<=|<!|<[A-Za-z_]\w*>))?/u
const REPEAT = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/u

const EMPTY: Node = { source: '', ways: 1, first: NOTHING, length: 0, empty: true }

function readAtom(reader: Reader): Node | undefined {
  const anchor = take(reader, ANCHOR)
  // An anchor can fail after anything, so that what stands before it is tried again.
  if (anchor !== undefined) return { source: anchor, ways: 1, first: ANYTHING, length: 0, empty: false }
  const character = take(reader, SET) ?? take(reader, LITERAL)
  if (character !== undefined)
    return { source: character, ways: 1, first: firstOf(character), length: 1, empty: false }
  const group = take(reader, GROUP)
  if (group === undefined) return undefined
  const inner = readAlternatives(reader)
  if (reader.text[reader.at] !== ')') throw new Refused('a bracket is not closed')
  reader.at++
  const looks = /^\(\?(?:=|!|<=|<!)$/.test(group)
  const source = `${group}${inner.source})`
  return looks ? { ...inner, source, first: ANYTHING, empty: false } : { ...inner, source }
}

function limits(repeat: string): [number, number] {
  const numbers = /\{(\d+)(?:(,)(\d*))?\}/.exec(repeat)
  if (numbers === null) return [repeat[0] === '+' ? 1 : 0, repeat[0] === '?' ? 1 : LONGEST_REPEAT]
  const least = Number(numbers[1])
  const open = numbers[2] === ',' && numbers[3] === ''
  return [least, open ? Math.max(least, LONGEST_REPEAT) : Number(numbers[3] ?? least)]
}

function readRepeated(reader: Reader): Node | undefined {
  const atom = readAtom(reader)
  if (atom === undefined) return undefined
  const repeat = take(reader, REPEAT)
  if (repeat === undefined) return atom
  const [least, most] = limits(repeat)
  if (most > 1000) throw new Refused('it repeats more than 1000 times')
  let ways = 0
  for (let times = least; times <= most && ways <= MOST_WAYS; times++) ways += atom.ways ** times
  const lazy = repeat.length > 1 && repeat.endsWith('?') ? '?' : ''
  return {
    source: `${atom.source}{${least},${most}}${lazy}`,
    ways,
    first: atom.first,
    length: Math.max(1, atom.length) * most,
    empty: atom.empty || least === 0,
    ...(atom.ways === 1 && !atom.empty ? { run: atom.first } : {}),
  }
}

/** What can come next, from the end of the sequence backwards. */
function join(nodes: readonly Node[]): Node {
  let rest = EMPTY
  let last = true
  for (const node of [...nodes].reverse()) {
    // Cut short, the run leaves a character of its own that what follows cannot begin with: one way only.
    const settled = node.run !== undefined && (last || (!rest.empty && disjoint(node.run, rest.first)))
    rest = {
      source: node.source + rest.source,
      ways: (settled ? 1 : node.ways) * rest.ways,
      first: node.empty ? union(node.first, rest.first) : node.first,
      length: node.length + rest.length,
      empty: node.empty && rest.empty,
      ...(last && node.run !== undefined ? { run: node.run } : {}),
    }
    last = false
  }
  return rest
}

function readSequence(reader: Reader, inside: boolean): Node {
  const nodes: Node[] = []
  for (let node = readRepeated(reader); node !== undefined; node = readRepeated(reader)) nodes.push(node)
  // In a group something may follow that the sequence does not know: its last run counts in full.
  return join(inside ? [...nodes, { ...EMPTY, first: ANYTHING }] : nodes)
}

function readAlternatives(reader: Reader, inside = true): Node {
  let node = readSequence(reader, inside)
  while (reader.text[reader.at] === '|') {
    reader.at++
    const next = readSequence(reader, inside)
    const apart = !node.empty && !next.empty && disjoint(node.first, next.first)
    node = {
      source: `${node.source}|${next.source}`,
      ways: apart ? Math.max(node.ways, next.ways) : node.ways + next.ways,
      first: union(node.first, next.first),
      length: Math.max(node.length, next.length),
      empty: node.empty || next.empty,
    }
  }
  return node
}

/**
 * Compile a company's pattern, case-insensitive and Unicode-aware, or say why it is refused. Matching
 * takes linear time in any text.
 */
export function compilePattern(source: string): PatternResult {
  if (source.length > 200) return { ok: false, reason: 'it is longer than 200 characters' }
  try {
    new RegExp(source, 'u')
    const reader: Reader = { text: source, at: 0 }
    const node = readAlternatives(reader, false)
    if (reader.at < source.length)
      return { ok: false, reason: 'it refers back to a group, or uses a syntax that is not supported' }
    if (node.empty) return { ok: false, reason: 'it matches nothing at all' }
    if (node.length > MOST_CHARACTERS)
      return { ok: false, reason: `it can match more than ${MOST_CHARACTERS} characters` }
    if (node.ways > MOST_WAYS) {
      return {
        ok: false,
        reason:
          'some texts would make the search catastrophically slow: a repetition within a repetition, or parts that overlap',
      }
    }
    return { ok: true, pattern: new RegExp(node.source, 'giu') }
  } catch (error) {
    return { ok: false, reason: error instanceof Refused ? error.message : 'it is no regular expression' }
  }
}
