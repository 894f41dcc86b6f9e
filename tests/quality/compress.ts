/**
 * Makes a network small: the vectors of its features, which have a number a unit, are told in the few directions
 * along which they differ most in what they say (principal components), those of words in whole levels; what
 * follows is then learned anew upon these.
 */
import { DIMENSIONS, TOP_LEVEL } from '../../src/text/word-vectors.js'
import { dense, type Sparse } from './learn.js'
import {
  joined,
  learnNetwork,
  type Network,
  type NetworkLessons,
  networkSums,
  randomOf,
  type Schooling,
} from './learn-network.js'

export interface Compressed {
  /** A row a feature, in steps; words have whole levels. */
  readonly vectors: Float32Array
  /** What a step is worth in each dimension. */
  readonly steps: Float64Array
  /** From dimensions to labels. */
  readonly top: Network
}

const ROUNDS = 40
/** Cues and shapes are few: they are told in so many dimensions beside those that words have. */
const FURTHER = 24
const FARTHEST = 10
/** A step of words is such a part of how far all but a few of them go, on the average of the dimensions. */
const WITHIN = 0.997
const WORD_STEP = 0.36
const TUNING = { rounds: 3, rate: 3e-4, leftFeature: () => 0, leftUnits: 0.2, seed: 7 }

/** How much each feature counts over all rows. */
function importanceOf(rows: readonly Sparse[], size: number): Float64Array {
  const sums = new Float64Array(size)
  for (const { at, value } of rows)
    for (let i = 0; i < at.length; i++)
      sums[at[i] as number] = (sums[at[i] as number] as number) + (value[i] as number) ** 2
  return sums
}

/** The sums of products of units over features, each as much as it counts. */
function productsOf(rows: Float32Array, units: number, importance: Float64Array): Float64Array {
  const products = new Float64Array(units * units)
  for (const [feature, much] of importance.entries()) {
    if (much === 0) continue
    const row = rows.subarray(feature * units, (feature + 1) * units)
    for (let a = 0; a < units; a++) {
      const one = much * (row[a] as number)
      for (let b = 0; b < units; b++)
        products[a * units + b] = (products[a * units + b] as number) + one * (row[b] as number)
    }
  }
  return products
}

/** Makes rows stand upright on each other, each of length one (Gram and Schmidt). */
function straighten(rows: readonly Float64Array[]): void {
  const dot = (a: Float64Array, b: Float64Array): number =>
    a.reduce((sum, one, at) => sum + one * (b[at] as number), 0)
  for (const [at, row] of rows.entries()) {
    for (const other of rows.slice(0, at)) {
      const share = dot(row, other)
      for (let i = 0; i < row.length; i++) row[i] = (row[i] as number) - share * (other[i] as number)
    }
    const length = Math.sqrt(dot(row, row)) || 1
    for (let i = 0; i < row.length; i++) row[i] = (row[i] as number) / length
  }
}

/** The first principal components, by repeated multiplication (orthogonal iteration). */
export function componentsOf(products: Float64Array, size: number, count: number): Float64Array[] {
  const random = randomOf(1)
  let rows = Array.from({ length: count }, () => Float64Array.from({ length: size }, () => random() - 0.5))
  straighten(rows)
  for (let round = 0; round < ROUNDS; round++) {
    rows = rows.map((row) =>
      Float64Array.from({ length: size }, (_, a) => {
        let sum = 0
        for (let b = 0; b < size; b++) sum += (products[a * size + b] as number) * (row[b] as number)
        return sum
      }),
    )
    straighten(rows)
  }
  return rows
}

/** How far each row goes along each component. */
function coordinatesOf(rows: Float32Array, units: number, components: readonly Float64Array[]): Float32Array {
  const count = components.length
  const told = new Float32Array((rows.length / units) * count)
  for (let row = 0; row < rows.length / units; row++)
    for (const [at, component] of components.entries()) {
      let sum = 0
      for (let unit = 0; unit < units; unit++)
        sum += (rows[row * units + unit] as number) * (component[unit] as number)
      told[row * count + at] = sum
    }
  return told
}

/** What is left of rows when what components tell of them is taken away. */
function restOf(rows: Float32Array, units: number, components: readonly Float64Array[]): Float32Array {
  const told = coordinatesOf(rows, units, components)
  const rest = Float32Array.from(rows)
  for (let at = 0; at < rest.length; at++) {
    const row = Math.floor(at / units)
    let sum = 0
    for (const [one, component] of components.entries())
      sum += (told[row * components.length + one] as number) * (component[at % units] as number)
    rest[at] = (rest[at] as number) - sum
  }
  return rest
}

/** Where a row stands, in dimensions. */
export function placeOf({ vectors, steps }: Compressed, { at, value }: Sparse): Sparse {
  const count = steps.length
  const place = new Float64Array(count)
  for (let i = 0; i < at.length; i++)
    for (let one = 0; one < count; one++)
      place[one] =
        (place[one] as number) +
        (value[i] as number) * (vectors[(at[i] as number) * count + one] as number) * (steps[one] as number)
  return dense(place)
}

/** How much each unit has to say. */
const voiceOf = ({ out, units, labels }: Network): Float64Array =>
  Float64Array.from({ length: units }, (_, unit) =>
    Math.sqrt(out.subarray(unit * labels, (unit + 1) * labels).reduce((sum, one) => sum + one * one, 1e-6)),
  )

/** Tells vectors in a few dimensions, those of words in fewer and in levels, and learns what follows anew. */
export function compress(
  network: Network,
  lessons: NetworkLessons,
  isWord: (feature: number) => boolean,
): Compressed {
  const { rows, size } = lessons
  const { units } = network
  const voice = voiceOf(network)
  const loud = network.vectors.map((one, at) => one * (voice[at % units] as number))
  const importance = importanceOf(rows, size)
  const words = importance.map((one, feature) => (isWord(feature) ? one : 0))
  const others = importance.map((one, feature) => (isWord(feature) ? 0 : one))
  const common = componentsOf(productsOf(loud, units, words), units, DIMENSIONS)
  const rest = restOf(loud, units, common)
  const further = componentsOf(productsOf(rest, units, others), units, Math.min(FURTHER, units - DIMENSIONS))
  const components = [...common, ...further]
  const vectors = coordinatesOf(loud, units, components)
  const steps = stepsOf(vectors, components.length, isWord)
  for (let at = 0; at < vectors.length; at++) {
    const dimension = at % components.length
    const told = (vectors[at] as number) / (steps[dimension] as number)
    const word = isWord(Math.floor(at / components.length))
    vectors[at] = !word
      ? told
      : dimension < DIMENSIONS
        ? Math.max(-TOP_LEVEL, Math.min(TOP_LEVEL, Math.round(told)))
        : 0
  }
  const mix = Float32Array.from(
    components.flatMap((row) => [...row]),
    (one, at) => one / (voice[at % units] as number),
  )
  const rough: Compressed = { vectors, steps, top: { ...network, vectors: mix } }
  const top = learnNetwork(
    { ...lessons, rows: rows.map((row) => placeOf(rough, row)), size: components.length },
    { ...TUNING, units, from: rough.top },
  )
  return { ...rough, top }
}

/**
 * What a step is worth. It is the same in all dimensions that words have, since each has been made as loud as what it
 * says: most is said in the first, which have the most levels. Of what words do not have it is a part of the farthest.
 */
function stepsOf(
  vectors: Float32Array,
  dimensions: number,
  isWord: (feature: number) => boolean,
): Float64Array {
  const features = Array.from({ length: vectors.length / dimensions }, (_, at) => at)
  const words = features.filter(isWord)
  const others = features.filter((feature) => !isWord(feature))
  const far = (some: readonly number[], dimension: number, within: number): number => {
    const sorted = some
      .map((feature) => Math.abs(vectors[feature * dimensions + dimension] as number))
      .sort((a, b) => a - b)
    return sorted[Math.floor(within * (sorted.length - 1))] || 1
  }
  let sum = 0
  if (words.length > 0)
    for (let dimension = 0; dimension < DIMENSIONS; dimension++) sum += far(words, dimension, WITHIN)
  return Float64Array.from({ length: dimensions }, (_, dimension) =>
    dimension < DIMENSIONS && words.length > 0
      ? (WORD_STEP * sum) / DIMENSIONS
      : far(others, dimension, 1) / FARTHEST,
  )
}

/** Learns a network from each seed, joins them and makes them small: those that begin elsewhere err elsewhere. */
export const learnCompressed = (
  lessons: NetworkLessons,
  schooling: Omit<Schooling, 'seed'>,
  seeds: readonly number[],
  isWord: (feature: number) => boolean,
): Compressed =>
  compress(joined(seeds.map((seed) => learnNetwork(lessons, { ...schooling, seed }))), lessons, isWord)

/** What a compressed network says of a row, a sum a label. */
export const compressedSums = (compressed: Compressed, row: Sparse): Float64Array =>
  networkSums(compressed.top, placeOf(compressed, row))
