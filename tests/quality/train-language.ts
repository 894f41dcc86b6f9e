/**
 * Learns the weights of the language model and writes src/text/language-model.ts: `tsx tests/quality/train-language.ts`.
 *
 * A softmax regression over the features of language-features.ts, on sentences and pieces of sentences written
 * for godton, on its labelled cases, and on strings of words from the word lists. It is deterministic: the
 * chances come from a fixed seed, and the same texts give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { markers as danish } from '../../locales/da-markers.js'
import { markers as english } from '../../locales/en/markers.js'
import { markers as bokmal } from '../../locales/nb/markers.js'
import { markers as nynorsk } from '../../locales/nn/markers.js'
import { markers as swedish } from '../../locales/sv/markers.js'
import {
  BUCKETS,
  CLASSES,
  commaRow,
  FEATURE_ROOM,
  foldWord,
  groupRows,
  type LanguageClass,
  WORD_ROOM,
  wordHash,
  wordKey,
} from '../../src/text/language-features.js'
import { NAME_SHARE, WORD_MASS } from '../../src/text/language-tally.js'
import { walkWords } from '../../src/text/language-words.js'
import { dataLines, inflected, TONGUES } from './lexicon.js'

const CORPUS = new URL('../corpus/', import.meta.url)
const MODEL = new URL('../../src/text/language-model.ts', import.meta.url)
const COUNT = CLASSES.length

const EPOCHS = 20
const PER_EPOCH = 3000
const RATE = 0.3
const DECAY = 1e-4
/** Share of the samples that are words from the lists, and of the rest that are labelled cases. */
const LIST_SHARE = 0.4
const CASE_SHARE = 0.2
/** A word of a list starts with this much for its languages. */
const START = 2
/** Small words and verbs are drawn so many times as often as the rest of a list. */
const SMALL_WORDS = 4
/** Room in a list that is filled with inflected words, so that a shared word is as frequent in each language. */
const LIST_ROOM = 1.5
/** Weights above this quantile are cut, so that sixteen levels serve the many. */
const CLIP = 0.97
const LEVELS = 7

interface Texts {
  readonly sentences: string[]
  readonly cases: string[]
  readonly inflections: string[]
  readonly list: string[]
}
interface Sample {
  readonly rows: Int32Array
  readonly values: Float32Array
}

const read = (name: string): string => readFileSync(new URL(name, CORPUS), 'utf8')
const split = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/).filter((part) => part.length > 8)

const MARKERS: Partial<Record<LanguageClass, Readonly<Record<string, string>>>> = {
  sv: swedish,
  nb: bokmal,
  nn: nynorsk,
  en: english,
  da: danish,
}
const SENTENCES: Partial<Record<LanguageClass, string>> = {
  nb: 'nb',
  nn: 'nn',
  da: 'da',
  en: 'en',
  other: 'other',
}

function textsOf(): Record<LanguageClass, Texts> {
  const all = Object.fromEntries(CLASSES.map((name) => [name, gather(name)])) as Record<LanguageClass, Texts>
  for (const file of ['parallel-1', 'parallel-2', 'parallel-3', 'parallel-4', 'parallel-5']) {
    dataLines(read(`language/${file}.txt`)).forEach((line, index) => {
      const tongue = TONGUES[index % TONGUES.length]
      if (tongue !== undefined) all[tongue].sentences.push(line)
    })
  }
  for (const kind of ['nouns', 'verbs', 'adjectives'] as const) {
    const forms = inflected(kind, read(`language/${kind}.txt`))
    for (const tongue of TONGUES) all[tongue].inflections.push(...forms[tongue].flat())
  }
  return all
}

function gather(name: LanguageClass): Texts {
  const file = SENTENCES[name]
  const list = Object.entries(MARKERS[name] ?? {}).flatMap(([theme, words]) => {
    const unique = words.split(' ').filter((word) => word !== '')
    return theme === 'small' || theme === 'verbs' ? Array<string[]>(SMALL_WORDS).fill(unique).flat() : unique
  })
  return {
    sentences: file === undefined ? [] : dataLines(read(`language/${file}.txt`)),
    cases: name === 'da' || name === 'other' ? [] : casesOf(name),
    inflections: [],
    list,
  }
}

function casesOf(language: string): string[] {
  return ['dev', 'opened', 'apart'].flatMap((part) =>
    ['posts', 'drafts'].flatMap((kind) =>
      read(`${part}/${kind}-${language}.jsonl`)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { lang: string; text?: string; draft?: string })
        .filter((row) => row.lang === language)
        .flatMap((row) => split(row.text ?? row.draft ?? '')),
    ),
  )
}

const keyOf = (word: string): number => {
  const folded = new Uint16Array(WORD_ROOM)
  return wordKey(wordHash(folded, foldWord(word, 0, word.length, folded)))
}

/** Keys of the words that are known as a whole. English words are told well enough by their letters. */
function vocabulary(texts: Record<LanguageClass, Texts>): Map<number, number> {
  const keys = new Set<number>()
  for (const name of ['sv', 'nb', 'nn', 'da'] as const)
    for (const word of texts[name].list) keys.add(keyOf(word))
  return new Map([...keys].sort((a, b) => a - b).map((key, index) => [key, BUCKETS + index]))
}

/** mulberry32: small, fast, and the same everywhere. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function sampleOf(text: string, known: ReadonlyMap<number, number>): Sample {
  const rows: number[] = []
  const values: number[] = []
  const room = new Uint16Array(FEATURE_ROOM)
  const folded = new Uint16Array(WORD_ROOM)
  walkWords(text, {
    word(start, end, comma, named) {
      const share = named ? NAME_SHARE : 1
      const length = foldWord(text, start, end, folded)
      const hash = wordHash(folded, length)
      const row = known.get(wordKey(hash))
      if (row !== undefined) {
        rows.push(row)
        values.push(WORD_MASS * share)
      } else {
        const count = groupRows(folded, length, room)
        for (let at = 0; at < count; at += 1) {
          rows.push(room[at] ?? 0)
          values.push(share)
        }
      }
      if (comma) {
        rows.push(commaRow(hash))
        values.push(1)
      }
    },
    foreign() {},
  })
  return { rows: Int32Array.from(rows), values: Float32Array.from(values) }
}

/** Draws training texts: whole sentences, pieces of about 40 and 20 characters, and strings of listed words. */
function drawer(texts: Record<LanguageClass, Texts>, chance: () => number): (name: LanguageClass) => string {
  const pick = (from: readonly string[]): string => from[Math.floor(chance() * from.length)] ?? ''
  const room = LIST_ROOM * Math.max(...CLASSES.map((name) => texts[name].list.length))
  const cut = (text: string, length: number): string => {
    if (text.length <= length) return text
    const end = text.lastIndexOf(' ', length)
    return text.slice(0, end > 8 ? end : length)
  }
  const piece = (text: string, length: number): string => {
    if (chance() < 0.5) return cut(text, length)
    const start = text.indexOf(' ', Math.floor(chance() * Math.max(1, text.length - length)))
    return start < 0 ? cut(text, length) : cut(text.slice(start + 1), length)
  }
  const listed = ({ list, inflections }: Texts): string => {
    const words = Array.from({ length: 1 + Math.floor(chance() * 4) }, () => {
      const at = Math.floor(chance() * room)
      return list[at] ?? pick(inflections.length > 0 ? inflections : list)
    })
    return words.join(' ')
  }
  return (name) => {
    const own = texts[name]
    if (own.list.length > 0 && chance() < LIST_SHARE) return listed(own)
    const fromCases = own.sentences.length === 0 || (own.cases.length > 0 && chance() < CASE_SHARE)
    const text = pick(fromCases ? own.cases : own.sentences)
    const kind = chance()
    return kind < 0.3 ? text : piece(text, kind < 0.65 ? 40 : 20)
  }
}

/** Probabilities of the classes, and the factor that scaled the votes. */
function predict(weights: Float32Array, { rows, values }: Sample, into: Float64Array): number {
  into.fill(0)
  let mass = 0
  rows.forEach((row, index) => {
    const value = values[index] ?? 0
    mass += value
    for (let k = 0; k < COUNT; k += 1) into[k] = (into[k] ?? 0) + (weights[row * COUNT + k] ?? 0) * value
  })
  const scale = 1 / Math.sqrt(Math.max(mass, 1))
  const top = Math.max(...into) * scale
  let sum = 0
  for (let k = 0; k < COUNT; k += 1) sum += into[k] = Math.exp((into[k] ?? 0) * scale - top)
  for (let k = 0; k < COUNT; k += 1) into[k] = (into[k] ?? 0) / sum
  return scale
}

/** Adagrad; the mean of the weights over the second half of the steps is kept, which calms the last ones. */
function learn(texts: Record<LanguageClass, Texts>, known: ReadonlyMap<number, number>): Float64Array {
  const weights = new Float32Array((BUCKETS + known.size) * COUNT)
  const squares = new Float32Array(weights.length)
  const sums = new Float64Array(weights.length)
  start(weights, texts, known)
  const draw = drawer(texts, chances(1))
  const errors = new Float64Array(COUNT)
  let kept = 0
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE * (1 - epoch / EPOCHS) + 0.01
    for (let turn = 0; turn < PER_EPOCH * COUNT; turn += 1) {
      const label = turn % COUNT
      const sample = sampleOf(draw(CLASSES[label] ?? 'other'), known)
      const scale = predict(weights, sample, errors)
      errors[label] = (errors[label] ?? 0) - 1
      sample.rows.forEach((row, index) => {
        const value = (sample.values[index] ?? 0) * scale
        for (let at = row * COUNT, k = 0; k < COUNT; k += 1, at += 1) {
          const slope = (errors[k] ?? 0) * value + DECAY * (weights[at] ?? 0)
          squares[at] = (squares[at] ?? 0) + slope * slope
          weights[at] = (weights[at] ?? 0) - (rate * slope) / (Math.sqrt(squares[at] ?? 0) + 1e-4)
        }
      })
      if (epoch * 2 >= EPOCHS && turn % 2000 === 0) {
        weights.forEach((weight, at) => {
          sums[at] = (sums[at] ?? 0) + weight
        })
        kept += 1
      }
    }
  }
  return sums.map((sum) => sum / kept)
}

function start(
  weights: Float32Array,
  texts: Record<LanguageClass, Texts>,
  known: ReadonlyMap<number, number>,
): void {
  CLASSES.forEach((name, index) => {
    for (const word of new Set(texts[name].list)) {
      const row = known.get(keyOf(word))
      if (row !== undefined) weights[row * COUNT + index] = START
    }
  })
}

/** Only differences between classes count: each row is centred, then cut to sixteen levels of one step. */
function quantise(weights: Float64Array): { step: number; bytes: (row: number) => number[] } {
  const centred = weights.map((weight, at) => {
    const row = at - (at % COUNT)
    return weight - weights.subarray(row, row + COUNT).reduce((sum, other) => sum + other, 0) / COUNT
  })
  const sizes = Array.from(centred, Math.abs)
    .filter((size) => size > 0.02)
    .sort((a, b) => a - b)
  const step = (sizes[Math.floor((sizes.length - 1) * CLIP)] ?? 1) / LEVELS
  const level = (at: number): number =>
    Math.max(-LEVELS - 1, Math.min(LEVELS, Math.round((centred[at] ?? 0) / step))) + LEVELS + 1
  return {
    step,
    bytes: (row) => [0, 2, 4].map((k) => (level(row * COUNT + k) << 4) | level(row * COUNT + k + 1)),
  }
}

function packWords(keys: readonly number[], bytes: (row: number) => number[]): number[] {
  let before = 0
  return keys.flatMap((key, row) => {
    const gap = key - before
    before = key
    const digits = [gap & 0x7f]
    for (let rest = gap >> 7; rest > 0; rest >>= 7) digits.unshift((rest & 0x7f) | 0x80)
    return [...digits, ...bytes(row)]
  })
}

const literal = (bytes: readonly number[]): string => `'${Buffer.from(bytes).toString('base64')}'`

function write(weights: Float64Array, known: ReadonlyMap<number, number>): void {
  const groups = quantise(weights.subarray(0, BUCKETS * COUNT))
  const words = quantise(weights.subarray(BUCKETS * COUNT))
  const groupBytes = Array.from({ length: BUCKETS }, (_, row) => groups.bytes(row)).flat()
  const text = `/** Made by tests/quality/train-language.ts. Weights of the language model, packed: see language-weights.ts. */

/** What one level is worth, for groups of letters and for known words. */
export const GROUP_STEP = ${groups.step.toFixed(6)}
export const WORD_STEP = ${words.step.toFixed(6)}

/** Six weights of four bits for each row. */
export const GROUPS =
  ${literal(groupBytes)}

/** Known words by rising key: the distance to the key before in digits of seven bits, then six weights. */
export const WORDS =
  ${literal(packWords([...known.keys()], words.bytes))}
`
  writeFileSync(MODEL, text)
}

const texts = textsOf()
const known = vocabulary(texts)
write(learn(texts, known), known)
for (const name of CLASSES)
  console.log(
    `${name}: ${texts[name].sentences.length} sentences, ${texts[name].cases.length} from cases, ${texts[name].list.length} listed`,
  )
console.log(`${known.size} known words`)
