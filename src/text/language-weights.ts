/** Unpacks the weights of the language model on first use. */
import { BUCKETS } from './language-features.js'
import { GROUP_STEP, GROUPS, WORD_STEP, WORDS } from './language-model.js'

/** Two integers a row, three classes in each with ten bits for a class; a weight itself has four. */
export interface Weights {
  readonly packed: Int32Array
  /** Row of the word with this key, or -1. */
  rowOf(key: number): number
}

/** So many rows can be summed before ten bits run over. */
export const SUMMABLE = 64
/** Added to a weight when packed, so that none is negative. */
export const WEIGHT_OFFSET = 8
/** What one unit of a packed weight is worth. */
export const STEPS = { group: GROUP_STEP, word: WORD_STEP } as const

const bytesOf = (packed: string): Uint8Array => Uint8Array.from(atob(packed), (char) => char.charCodeAt(0))

const TABLE_BITS = 14
const TABLE = 1 << TABLE_BITS

function unpack(): Weights {
  const groups = bytesOf(GROUPS)
  const words = bytesOf(WORDS)
  const rows = BUCKETS + Math.floor(words.length / 5)
  const packed = new Int32Array(rows * 2)
  const keys = new Int32Array(TABLE).fill(-1)
  const rowsOf = new Int32Array(TABLE)
  const put = (row: number, bytes: Uint8Array, at: number): void => {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3)
    packed[row * 2] = (one >> 4) | ((one & 15) << 10) | ((two >> 4) << 20)
    packed[row * 2 + 1] = (two & 15) | ((three >> 4) << 10) | ((three & 15) << 20)
  }
  for (let row = 0; row < BUCKETS; row += 1) put(row, groups, row * 3)
  for (let at = 0, key = 0, row = BUCKETS; at < words.length; row += 1) {
    let gap = 0
    for (let byte = 0x80; byte & 0x80; at += 1) {
      byte = words[at] ?? 0
      gap = gap * 128 + (byte & 0x7f)
    }
    key += gap
    let slot = key & (TABLE - 1)
    while ((keys[slot] ?? -1) >= 0) slot = (slot + 1) & (TABLE - 1)
    keys[slot] = key
    rowsOf[slot] = row
    put(row, words, at)
    at += 3
  }
  return { packed, rowOf: finder(keys, rowsOf) }
}

/** Words lie in an open table: look from a key's slot on to the first empty one. */
const finder = (keys: Int32Array, rows: Int32Array) => (key: number) => {
  for (let slot = key & (TABLE - 1); ; slot = (slot + 1) & (TABLE - 1)) {
    const found = keys[slot] as number
    if (found === key) return rows[slot] as number
    if (found < 0) return -1
  }
}

let unpacked: Weights | undefined

/** The weights; unpacked once, since that takes a millisecond and importing must cost nothing. */
export function weights(): Weights {
  unpacked ??= unpack()
  return unpacked
}
