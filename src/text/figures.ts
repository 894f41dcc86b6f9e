/** Figures as a reader takes them: how much, how long, at what hour. */

import type { Doc } from './doc.js'
import { type DueTime, findDueTimes, isCurrency, type TimeTable, type TimeUnit } from './due-time.js'
import type { Token } from './tokenize.js'

/** One figure, or the two ends of a range. */
export interface Figure {
  /** Where it begins in the tokens of the text. */
  readonly token: number
  /** `money`, `length` (of time), `clock`, `date`, `share` (per cent), `count` of what `unit` says, or `plain`. */
  readonly kind: 'money' | 'length' | 'clock' | 'date' | 'share' | 'count' | 'plain'
  /** What is counted, as far as its first letters tell; for lengths of time their unit. */
  readonly unit: string
  /** Hours for lengths of time, minutes after midnight for clock times, else as told. */
  readonly values: readonly number[]
}

const HOURS: Readonly<Record<TimeUnit, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  // Five of them are a week.
  'business-day': 33.6,
  week: 168,
  month: 730,
}
/** Words after a number in which its unit stands: "5 working days". */
const TO_UNIT = 2
/** Letters that tell a word whose end inflects. */
const STEM = 5
/** Words for one are articles as well. */
const SMALLEST_WORD = 2

interface Read {
  readonly values: readonly number[]
  /** The token after it. */
  readonly next: number
}

const plain = (text: string): number => Number(text.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))

/** Digits in threes after a space go on with the number before them. */
function readNumber({ text, tokens }: Doc, at: number): Read | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number') return undefined
  let raw = token.raw
  let next = at + 1
  for (;;) {
    const [before, more] = [tokens[next - 1], tokens[next]]
    const goesOn =
      more?.kind === 'number' &&
      /^\d{3}(?![\d:-])/.test(more.raw) &&
      /^\s$/.test(text.slice(before?.end, more.start))
    if (!goesOn) break
    raw += more.raw
    next++
  }
  const values = raw.split('-').map(plain)
  return values.every(Number.isFinite) ? { values, next } : undefined
}

function readWord(tokens: readonly Token[], at: number, { numbers, units }: TimeTable): Read | undefined {
  const word = tokens[at]?.norm ?? ''
  const value = numbers.get(word) ?? 0
  const counts = value >= SMALLEST_WORD || (value > 0 && units.has(tokens[at + 1]?.norm ?? ''))
  return counts ? { values: [value], next: at + 1 } : undefined
}

const TO = /^[-–—]$/

/** "3–5", "8 – 16": the two ends together. */
function readRange(doc: Doc, at: number, table: TimeTable): Read | undefined {
  const read = (from: number): Read | undefined => readNumber(doc, from) ?? readWord(doc.tokens, from, table)
  const first = read(at)
  if (first === undefined || first.values.length > 1 || !TO.test(doc.tokens[first.next]?.raw ?? ''))
    return first
  const second = read(first.next + 1)
  return second === undefined ? first : { values: [...first.values, ...second.values], next: second.next }
}

const isShare = (word: string): boolean => /^(?:%|pro[cs]ent|percent|pct)$/.test(word)

function figureOf({ tokens }: Doc, at: number, { values, next }: Read, table: TimeTable): Figure {
  const after = tokens.slice(next, next + TO_UNIT).map((token) => token.norm)
  const [unit = ''] = after
  const token = at
  if (isShare(unit) || (unit === 'per' && after[1] === 'cent'))
    return { token, kind: 'share', unit: '', values }
  if (isCurrency(unit) || isCurrency(tokens[at - 1]?.norm ?? ''))
    return { token, kind: 'money', unit: '', values }
  const length = after.map((word) => table.units.get(word)).find((one) => one !== undefined)
  if (length !== undefined && tokens[next]?.kind === 'word')
    return { token, kind: 'length', unit: length, values: values.map((value) => value * HOURS[length]) }
  if (tokens[next]?.kind !== 'word') return { token, kind: 'plain', unit: '', values }
  return { token, kind: 'count', unit: unit.slice(0, STEM), values }
}

/** "8–16", the hours between which something is open, and clock times that are told as such. */
function clockOf(time: DueTime): Figure | undefined {
  const { clock, date, firstToken: token } = time
  if (clock !== undefined) return { token, kind: 'clock', unit: '', values: [clock] }
  if (date === undefined) return undefined
  return { token, kind: 'date', unit: '', values: [(date.month ?? 0) * 100 + date.day] }
}

/** The figures of a text in order, in digits and in words. */
export function findFigures(doc: Doc, table: TimeTable): Figure[] {
  const { tokens } = doc
  const times = findDueTimes(tokens, table, { dotted: true })
  const figures: Figure[] = []
  let time = 0
  for (let at = 0; at < tokens.length; ) {
    while (times[time] !== undefined && (times[time] as DueTime).lastToken <= at) time++
    const here = times[time]
    const clock = here !== undefined && here.firstToken <= at ? clockOf(here) : undefined
    // "Runt 3 dagar" is no hour.
    if (here !== undefined && clock !== undefined && !table.units.has(tokens[here.lastToken]?.norm ?? '')) {
      figures.push(clock)
      at = here.lastToken
      continue
    }
    const read = readRange(doc, at, table)
    if (read !== undefined) figures.push(figureOf(doc, at, read, table))
    at = read?.next ?? at + 1
  }
  return figures
}
