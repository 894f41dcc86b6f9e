/**
 * A network of one hidden layer over named features and words, unpacked on first use. Each feature has a vector, of
 * which words have only the first numbers. The vectors of what is read are added up and mixed into a layer of hidden
 * units; those above zero count, and speak for and against each column. Between two kinks such a network is linear,
 * so that what a feature adds to a column here can be told: how far its vector goes in the direction of that column.
 */
import { unfold, unpackNumbers } from '../src/text/numerals.js'
import { namedRows } from './named-rows.js'

/** Numbers packed as whole steps. */
interface Stepped {
  readonly step: number
  readonly packed: string
}

/** What makes columns of a vector: a layer of hidden units, and what these say. */
export interface PackedLayers {
  /** From vectors to hidden units: a row a dimension. */
  readonly mix: Stepped
  readonly mixBias: Stepped
  /** From hidden units to columns: a row a unit. */
  readonly out: Stepped
  readonly outBias: Stepped
}

export interface PackedNetwork extends PackedLayers {
  /** Names of features, `kind:name`, apart by spaces. */
  readonly features: string
  /** A row a feature. */
  readonly vectors: Stepped
}

/** What a vector comes to. */
export interface Weighing {
  /** A sum a column: from 0 on what it stands for is more likely than not. */
  readonly sums: Float64Array
  /** The hidden units; those above zero count. */
  readonly units: Float64Array
}

export interface Layers {
  /** How long a vector is. */
  readonly dimensions: number
  weigh(vector: Float64Array): Weighing
  /** Where a vector must go to speak for a column, given the units that count. */
  direction(weighing: Weighing, column: number): Float64Array
}

export interface Network extends Layers {
  /** A vector to add to: that of words, where there is one. */
  begin(words: Float64Array | undefined): Float64Array
  /** Adds the vector of a feature, so many times; one that was not learned has none. */
  add(kind: string, name: string, times: number, vector: Float64Array): void
  /** How far a feature goes in a direction. */
  toward(kind: string, name: string, direction: Float64Array): number
}

const numbersOf = ({ step, packed }: Stepped): Float32Array =>
  new Float32Array(unpackNumbers(packed)).map((number) => unfold(number) * step)

/** A table with its rows as columns. */
const turned = (table: Float32Array, rows: number, columns: number): Float32Array =>
  table.map((_, at) => table[(at % rows) * columns + Math.floor(at / rows)] as number)

/** A row of a table, from `first` on, times a vector: four sums side by side, which need not wait for each other. */
function product(table: Float32Array, first: number, vector: Float64Array): number {
  const { length } = vector
  let [a, b, c, d] = [0, 0, 0, 0]
  let at = 0
  for (; at + 3 < length; at += 4) {
    a += (table[first + at] as number) * (vector[at] as number)
    b += (table[first + at + 1] as number) * (vector[at + 1] as number)
    c += (table[first + at + 2] as number) * (vector[at + 2] as number)
    d += (table[first + at + 3] as number) * (vector[at + 3] as number)
  }
  for (; at < length; at++) a += (table[first + at] as number) * (vector[at] as number)
  return a + b + c + d
}

export function unpackLayers(packed: PackedLayers): Layers {
  const mix = numbersOf(packed.mix)
  const mixBias = numbersOf(packed.mixBias)
  const out = numbersOf(packed.out)
  const outBias = numbersOf(packed.outBias)
  const width = outBias.length
  const count = mixBias.length
  const dimensions = mix.length / count
  const mixByUnit = turned(mix, dimensions, count)
  return {
    dimensions,
    weigh(vector) {
      const units = new Float64Array(count)
      for (let unit = 0; unit < count; unit++)
        units[unit] = (mixBias[unit] as number) + product(mixByUnit, unit * dimensions, vector)
      const sums = new Float64Array(outBias)
      for (let unit = 0; unit < count; unit++) {
        const value = units[unit] as number
        if (value <= 0) continue
        for (let column = 0; column < width; column++)
          sums[column] = (sums[column] as number) + value * (out[unit * width + column] as number)
      }
      return { sums, units }
    },
    direction({ units }, column) {
      const direction = new Float64Array(dimensions)
      for (let unit = 0; unit < count; unit++) {
        if ((units[unit] as number) <= 0) continue
        const weight = out[unit * width + column] as number
        for (let at = 0; at < dimensions; at++)
          direction[at] = (direction[at] as number) + weight * (mixByUnit[unit * dimensions + at] as number)
      }
      return direction
    },
  }
}

export function unpackNetwork(packed: PackedNetwork): Network {
  const rows = namedRows(packed.features)
  const vectors = numbersOf(packed.vectors)
  const layers = unpackLayers(packed)
  const { dimensions } = layers
  return {
    ...layers,
    begin(words) {
      const vector = new Float64Array(dimensions)
      if (words) vector.set(words)
      return vector
    },
    add(kind, name, times, vector) {
      const row = rows.get(kind)?.get(name)
      if (row === undefined) return
      for (let at = 0; at < dimensions; at++)
        vector[at] = (vector[at] as number) + times * (vectors[row * dimensions + at] as number)
    },
    toward(kind, name, direction) {
      const row = rows.get(kind)?.get(name)
      return row === undefined ? 0 : product(vectors, row * dimensions, direction)
    },
  }
}
