/**
 * Learns a network of one hidden layer for many labels at once: each feature has a vector, a row's are added up,
 * and the units above zero speak for the labels. Learned a few rows at a time by Adam (Kingma and Ba, 2015), with
 * features and units left out at random (Srivastava et al., 2014) so that none is relied upon alone.
 */
import { logistic } from '../../rules/logistic.js'
import type { Sparse } from './learn.js'

export interface Network {
  readonly units: number
  readonly labels: number
  /** From features to units: a row a feature. */
  readonly vectors: Float32Array
  readonly bias: Float32Array
  /** From units to labels: a row a unit. */
  readonly out: Float32Array
  readonly outBias: Float32Array
}

export interface NetworkLessons {
  readonly rows: readonly Sparse[]
  /** For each row a number a label: 1 where it holds, 0 where not, less where it is unknown. */
  readonly truth: readonly (Uint8Array | Int8Array)[]
  /** How much each row counts; all alike when left out. */
  readonly counts?: readonly number[]
  readonly labels: number
  /** How many features there are. */
  readonly size: number
  /** What each row's sums begin with, to which the network adds; nothing when left out. */
  readonly starts?: readonly Float64Array[]
}

export interface Schooling {
  readonly units: number
  /** How often each row is learned from. */
  readonly rounds: number
  /** How far a step goes at first; the last goes nowhere. */
  readonly rate: number
  /** How likely a feature is to be left out of a row. */
  readonly leftFeature: (feature: number) => number
  /** The share of units that is left out at random. */
  readonly leftUnits: number
  readonly seed: number
  /** Where to begin; at random when left out. */
  readonly from?: Network
}

const BATCH = 128
const MEAN_KEPT = 0.9
const SQUARE_KEPT = 0.999
const LEAST_ROOT = 1e-8

/** Numbers from 0 to 1, the same for the same seed: xorshift (Marsaglia, 2003). */
export function randomOf(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b1 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** As if drawn from the normal distribution: a sum of twelve draws. */
const normal = (random: () => number): number => {
  let sum = -6
  for (let draw = 0; draw < 12; draw++) sum += random()
  return sum
}

const drawn = (length: number, wide: number, random: () => number): Float32Array =>
  Float32Array.from({ length }, () => wide * normal(random))

function begin(
  { rows, truth, labels, size, starts }: NetworkLessons,
  units: number,
  random: () => number,
): Network {
  if (starts)
    return {
      units,
      labels,
      vectors: drawn(size * units, 1 / Math.sqrt(size), random),
      bias: new Float32Array(units),
      out: new Float32Array(units * labels),
      outBias: new Float32Array(labels),
    }
  const shares = new Float64Array(labels)
  for (const told of truth)
    for (let label = 0; label < labels; label++)
      shares[label] = (shares[label] as number) + Math.max(0, told[label] ?? 0)
  return {
    units,
    labels,
    vectors: drawn(size * units, 0.05, random),
    bias: new Float32Array(units),
    out: drawn(units * labels, 0.2, random),
    outBias: Float32Array.from(shares, (sum) => Math.log((sum + 0.1) / (rows.length - sum + 0.1))),
  }
}

/** Moves weights against their gradient, each as fast as it has changed of late. */
class Adam {
  readonly #mean: Float32Array
  readonly #square: Float32Array

  constructor(
    readonly weights: Float32Array,
    readonly gradient = new Float32Array(weights.length),
  ) {
    this.#mean = new Float32Array(weights.length)
    this.#square = new Float32Array(weights.length)
  }

  /** Takes step number `time` in some weights, and clears their gradient. */
  step(from: number, to: number, rate: number, time: number): void {
    const { weights, gradient } = this
    const meanGrown = 1 - MEAN_KEPT ** time
    const squareGrown = 1 - SQUARE_KEPT ** time
    for (let at = from; at < to; at++) {
      const slope = gradient[at] as number
      const mean = MEAN_KEPT * (this.#mean[at] as number) + (1 - MEAN_KEPT) * slope
      const square = SQUARE_KEPT * (this.#square[at] as number) + (1 - SQUARE_KEPT) * slope * slope
      this.#mean[at] = mean
      this.#square[at] = square
      weights[at] =
        (weights[at] as number) - (rate * mean) / meanGrown / (Math.sqrt(square / squareGrown) + LEAST_ROOT)
      gradient[at] = 0
    }
  }
}

/** Adds `times` a row of one table to a row of another. */
function addRow(
  from: Float32Array,
  fromAt: number,
  times: number,
  to: Float32Array,
  toAt: number,
  width: number,
): void {
  for (let at = 0; at < width; at++)
    to[toAt + at] = (to[toAt + at] as number) + times * (from[fromAt + at] as number)
}

export function learnNetwork(lessons: NetworkLessons, schooling: Schooling): Network {
  const { rows, truth, labels, size, counts, starts } = lessons
  const { units, rounds, rate, leftUnits } = schooling
  const left = Float32Array.from({ length: size }, (_, feature) => schooling.leftFeature(feature))
  const random = randomOf(schooling.seed)
  const network = schooling.from ?? begin(lessons, units, random)
  const vectors = new Adam(network.vectors)
  const bias = new Adam(network.bias)
  const out = new Adam(network.out)
  const outBias = new Adam(network.outBias)
  const hidden = new Float32Array(units)
  const kept = new Float32Array(units)
  const sums = new Float32Array(labels)
  const back = new Float32Array(units)
  const order = Int32Array.from(rows.keys())

  /** Adds what one row does to the gradients; touches the features that were not left out. */
  const learnRow = (index: number, share: number, touched: Set<number>): void => {
    const { at, value } = rows[index] as Sparse
    const told = truth[index] as Uint8Array | Int8Array
    hidden.set(network.bias)
    const used: number[] = []
    const worth = (i: number): number => (value[i] as number) / (1 - (left[at[i] as number] as number))
    for (let i = 0; i < at.length; i++) {
      if (random() < (left[at[i] as number] as number)) continue
      used.push(i)
      addRow(network.vectors, (at[i] as number) * units, worth(i), hidden, 0, units)
    }
    sums.set(network.outBias)
    const start = starts?.[index]
    if (start)
      for (let label = 0; label < labels; label++)
        sums[label] = (sums[label] as number) + (start[label] as number)
    for (let unit = 0; unit < units; unit++) {
      const counts = (hidden[unit] as number) > 0 && random() >= leftUnits
      kept[unit] = counts ? 1 / (1 - leftUnits) : 0
      if (counts)
        addRow(network.out, unit * labels, (hidden[unit] as number) / (1 - leftUnits), sums, 0, labels)
    }
    for (let label = 0; label < labels; label++) {
      const holds = told[label] as number
      const error = holds < 0 ? 0 : share * (logistic(sums[label] as number) - holds)
      sums[label] = error
      outBias.gradient[label] = (outBias.gradient[label] as number) + error
    }
    for (let unit = 0; unit < units; unit++) {
      const scale = kept[unit] as number
      let slope = 0
      if (scale > 0) {
        for (let label = 0; label < labels; label++)
          slope += (sums[label] as number) * (network.out[unit * labels + label] as number)
        addRow(sums, 0, scale * (hidden[unit] as number), out.gradient, unit * labels, labels)
      }
      back[unit] = scale * slope
      bias.gradient[unit] = (bias.gradient[unit] as number) + scale * slope
    }
    for (const i of used) {
      const feature = at[i] as number
      touched.add(feature)
      addRow(back, 0, worth(i), vectors.gradient, feature * units, units)
    }
  }

  let time = 0
  const steps = rounds * Math.ceil(rows.length / BATCH)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (let first = 0; first < order.length; first += BATCH) {
      const batch = order.subarray(first, first + BATCH)
      const touched = new Set<number>()
      for (const row of batch) learnRow(row, (counts?.[row] ?? 1) / batch.length, touched)
      const far = rate * (1 - time / steps)
      time++
      for (const feature of touched) vectors.step(feature * units, (feature + 1) * units, far, time)
      for (const one of [bias, out, outBias]) one.step(0, one.weights.length, far, time)
    }
  }
  return network
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = order[at] as number
    order[at] = order[other] as number
    order[other] = held
  }
}

/** What a network says of a row, a sum a label. */
export function networkSums(
  { units, labels, vectors, bias, out, outBias }: Network,
  row: Sparse,
): Float64Array {
  const hidden = Float32Array.from(bias)
  for (let i = 0; i < row.at.length; i++)
    addRow(vectors, (row.at[i] as number) * units, row.value[i] as number, hidden, 0, units)
  const sums = Float32Array.from(outBias)
  for (let unit = 0; unit < units; unit++)
    if ((hidden[unit] as number) > 0) addRow(out, unit * labels, hidden[unit] as number, sums, 0, labels)
  return Float64Array.from(sums)
}

/** Several networks as one that says what they say on the average. */
export function joined(networks: readonly Network[]): Network {
  const [first] = networks
  if (!first) throw new RangeError('no network to join')
  const { labels } = first
  const units = networks.reduce((sum, one) => sum + one.units, 0)
  const size = first.vectors.length / first.units
  const vectors = new Float32Array(size * units)
  let from = 0
  for (const one of networks) {
    for (let feature = 0; feature < size; feature++)
      vectors.set(
        one.vectors.subarray(feature * one.units, (feature + 1) * one.units),
        feature * units + from,
      )
    from += one.units
  }
  const all = (pick: (one: Network) => Float32Array): number[] => networks.flatMap((one) => [...pick(one)])
  return {
    units,
    labels,
    vectors,
    bias: Float32Array.from(all(({ bias }) => bias)),
    out: Float32Array.from(
      all(({ out }) => out),
      (weight) => weight / networks.length,
    ),
    outBias: first.outBias.map(
      (_, label) => networks.reduce((sum, one) => sum + (one.outBias[label] as number), 0) / networks.length,
    ),
  }
}
