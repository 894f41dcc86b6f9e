import { describe, expect, it } from 'vitest'
import { unpackNetwork } from '../../rules/network.js'
import { packNumbers } from '../../src/text/numerals.js'
import { DIMENSIONS } from '../../src/text/word-vectors.js'
import { componentsOf, compress, compressedSums } from './compress.js'
import type { Sparse } from './learn.js'
import { joined, learnNetwork, type NetworkLessons, networkSums } from './learn-network.js'
import { networkSource } from './weights-file.js'

const row = (...at: number[]): Sparse => ({ at: Int32Array.from(at), value: Float64Array.from(at, () => 1) })

/** One of two features, but not both: no weighing of each for itself can tell that. A third says the contrary of the first. */
const CASES: readonly [Sparse, number[]][] = [
  [row(), [0, 1]],
  [row(0), [1, 0]],
  [row(1), [1, 1]],
  [row(0, 1), [0, 0]],
]
const times = 200
const lessons: NetworkLessons = {
  rows: Array.from({ length: times }, () => CASES.map(([one]) => one)).flat(),
  truth: Array.from({ length: times }, () => CASES.map(([, told]) => Uint8Array.from(told))).flat(),
  labels: 2,
  size: 2,
}
const schooling = { units: 16, rounds: 60, rate: 0.02, leftFeature: () => 0, leftUnits: 0, seed: 1 }

const saysRight = (sumsOf: (one: Sparse) => Float64Array): void => {
  for (const [one, told] of CASES) expect([...sumsOf(one)].map((sum) => Number(sum > 0))).toEqual(told)
}

describe('a network', () => {
  const network = learnNetwork(lessons, schooling)

  it('learns what needs two features together', () => {
    saysRight((one) => networkSums(network, one))
  })

  it('is the same again from the same seed', () => {
    expect(learnNetwork(lessons, schooling).out).toEqual(network.out)
  })

  it('does not learn from what is unknown', () => {
    const unknown = lessons.truth.map((told) => Int8Array.of(told[0] as number, -1))
    const half = learnNetwork({ ...lessons, truth: unknown }, schooling)
    for (const [one, [first]] of CASES) expect(Number((networkSums(half, one)[0] ?? 0) > 0)).toBe(first)
  })

  it('adds what is missing to the sums that rows begin with', () => {
    const started = lessons.rows.map(() => Float64Array.of(3, -3))
    const more = learnNetwork({ ...lessons, starts: started }, schooling)
    saysRight((one) => networkSums(more, one).map((sum, label) => sum + (label === 0 ? 3 : -3)))
  })

  it('says nothing of its own before it has learned from sums that rows begin with', () => {
    const started = lessons.rows.map(() => Float64Array.of(3, -3))
    const none = learnNetwork({ ...lessons, starts: started }, { ...schooling, rounds: 0 })
    for (const [one] of CASES) expect([...networkSums(none, one)]).toEqual([0, 0])
  })

  it('says with another what both say on the average', () => {
    const other = learnNetwork(lessons, { ...schooling, seed: 2 })
    for (const [one] of CASES) {
      const [a, b, both] = [network, other, joined([network, other])].map(
        (each) => networkSums(each, one)[0] ?? 0,
      )
      expect(both).toBeCloseTo(((a ?? 0) + (b ?? 0)) / 2, 4)
    }
  })

  it('says the same compressed, packed and unpacked', () => {
    const wide = learnNetwork(lessons, { ...schooling, units: DIMENSIONS + 2 })
    const compressed = compress(wide, lessons, () => false)
    saysRight((one) => compressedSums(compressed, one))
    const source = networkSource({ features: ['k:a', 'k:b'], network: compressed }, (name) => name, 2)
    const unpacked = unpackNetwork(new Function(`return ${source}`)())
    saysRight((one) => {
      const vector = unpacked.begin(undefined)
      for (const at of one.at) unpacked.add('k', at === 0 ? 'a' : 'b', 1, vector)
      return unpacked.weigh(vector).sums
    })
    expect(packNumbers([])).toBe('')
  })

  it('tells what a feature adds to a column: as much as the sum changes by, where no unit turns', () => {
    const compressed = compress(
      learnNetwork(lessons, { ...schooling, units: DIMENSIONS + 2 }),
      lessons,
      () => false,
    )
    const source = networkSource({ features: ['k:a', 'k:b'], network: compressed }, (name) => name, 2)
    const unpacked = unpackNetwork(new Function(`return ${source}`)())
    const vector = unpacked.begin(undefined)
    unpacked.add('k', 'a', 1, vector)
    const before = unpacked.weigh(vector)
    const much = 1e-6
    unpacked.add('k', 'a', much, vector)
    const after = unpacked.weigh(vector)
    const told = unpacked.toward('k', 'a', unpacked.direction(before, 0))
    expect(((after.sums[0] ?? 0) - (before.sums[0] ?? 0)) / much).toBeCloseTo(told, 3)
  })
})

describe('principal components', () => {
  it('of two products that lie along the axes are the axes, the longer first', () => {
    const [first, second] = componentsOf(Float64Array.of(1, 0, 0, 4), 2, 2)
    expect(Math.abs(first?.[1] ?? 0)).toBeCloseTo(1, 6)
    expect(Math.abs(second?.[0] ?? 0)).toBeCloseTo(1, 6)
  })
})
