/**
 * The graph of phrases as one list of numbers, so that all that a step looks at stands side by side in memory: what
 * costs time is not the looking but the fetching. A place is the index of its record:
 * a mark, its counts, its needs, what ends there, where one gets without a word, and then label and target by turns.
 */
import { needsOf } from './phrase-needs.js'
import { type Program, SKIP_LABEL } from './program.js'

export interface PhraseCode {
  readonly code: Int32Array
  /** The record of each place of the program. */
  readonly records: Int32Array
}

/** Where in a record its counts stand, and its first need. */
export const COUNTS = 1
export const NEEDS = 2

/** The counts, as bits of one number. */
export const needCount = (counts: number): number => counts & 0xf
export const endCount = (counts: number): number => (counts >>> 4) & 0xff
export const skipCount = (counts: number): number => (counts >>> 12) & 0xff
export const edgeCount = (counts: number): number => counts >>> 20

export function encode(program: Program): PhraseCode {
  const { edges, targets, out } = program
  const places = edges.from.length - 1
  const needs = needsOf(program)
  const records = new Int32Array(places)
  const firsts = new Int32Array(places)
  let length = 0
  for (let place = 0; place < places; place++) {
    records[place] = length
    const last = edges.from[place + 1] as number
    let first = edges.from[place] as number
    while (first < last && edges.items[first] === SKIP_LABEL) first++
    firsts[place] = first
    const skips = first - (edges.from[place] as number)
    length += NEEDS + countOf(needs, place) + countOf(out, place) + skips + 2 * (last - first)
  }
  const code = new Int32Array(length)
  for (let place = 0; place < places; place++) {
    const skips = edges.from[place] as number
    const first = firsts[place] as number
    const last = edges.from[place + 1] as number
    let at = (records[place] as number) + COUNTS
    code[at++] =
      countOf(needs, place) | (countOf(out, place) << 4) | ((first - skips) << 12) | ((last - first) << 20)
    for (let one = needs.from[place] as number; one < (needs.from[place + 1] as number); one++)
      code[at++] = needs.items[one] as number
    for (let one = out.from[place] as number; one < (out.from[place + 1] as number); one++)
      code[at++] = out.items[one] as number
    for (let edge = skips; edge < first; edge++) code[at++] = records[targets[edge] as number] as number
    for (let edge = first; edge < last; edge++) {
      code[at++] = edges.items[edge] as number
      code[at++] = records[targets[edge] as number] as number
    }
  }
  return { code, records }
}

const countOf = ({ from }: { readonly from: Int32Array }, place: number): number =>
  (from[place + 1] as number) - (from[place] as number)
