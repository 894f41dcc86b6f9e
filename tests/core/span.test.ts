import { describe, expect, it } from 'vitest'
import { clusterEnd, contains, overlaps, overlapsAny, wholeClusters } from '../../src/core/span.js'
import { fill } from '../../src/core/words.js'

const span = (start: number, end: number) => ({ start, end })

describe('two spans', () => {
  it('overlap when they share a code unit, and not when they only touch', () => {
    expect(overlaps(span(0, 2), span(1, 3))).toBe(true)
    expect(overlaps(span(1, 3), span(0, 2))).toBe(true)
    expect(overlaps(span(0, 2), span(2, 3))).toBe(false)
    expect(overlaps(span(2, 3), span(0, 2))).toBe(false)
    expect(overlaps(span(0, 9), span(3, 4))).toBe(true)
  })
  it('hold one another with equal borders too', () => {
    expect(contains(span(1, 4), span(1, 4))).toBe(true)
    expect(contains(span(1, 4), span(2, 3))).toBe(true)
    expect(contains(span(1, 4), span(0, 3))).toBe(false)
    expect(contains(span(1, 4), span(2, 5))).toBe(false)
  })
})

describe('many spans', () => {
  it('hold one that overlaps, wherever it is among them', () => {
    const many = [span(2, 4), span(4, 5), span(8, 12)]
    const met = Array.from({ length: 13 }, (_, at) => overlapsAny(many, span(at, at + 1)))
    expect(met.flatMap((one, at) => (one ? [at] : []))).toEqual([2, 3, 4, 8, 9, 10, 11])
    expect(overlapsAny(many, span(5, 8))).toBe(false)
    expect(overlapsAny(many, span(5, 9))).toBe(true)
    expect(overlapsAny([], span(0, 9))).toBe(false)
  })
})

describe('the end of a cluster', () => {
  it.each([
    ['abc', 1, 1],
    ['a\u0308b', 1, 2],
    ['a\u0300', 1, 2],
    ['a\u0308\u0336b', 1, 3],
    ['👍🏽!', 2, 4],
    ['👩\u200d👩!', 2, 5],
    ['a\u200db', 1, 2],
    ['ab', 2, 2],
    ['a', 9, 9],
    ['aå', 1, 1],
  ])('%j from %i is %i', (text, from, end) => expect(clusterEnd(text, from)).toBe(end))
})

describe('a span on whole clusters', () => {
  it('keeps its own object when nothing is cut', () => {
    const own = { ...span(1, 2), name: 'a' }
    expect(wholeClusters('abc', own)).toBe(own)
    expect(wholeClusters('abc', span(1, 1))).toEqual(span(1, 1))
    const empty = span(1, 1)
    expect(wholeClusters('a\u0308b', empty)).toBe(empty)
  })
  it('takes the marks of its last character, and leaves those of the one before', () => {
    expect(wholeClusters('xa\u0308y', { ...span(1, 2), name: 'a' })).toEqual({ ...span(1, 3), name: 'a' })
    expect(wholeClusters('a\u0308b', span(1, 3))).toEqual(span(2, 3))
    expect(wholeClusters('\u0308b', span(0, 2))).toEqual(span(0, 2))
  })
  it('takes what its marks hang on when it holds nothing but marks', () => {
    expect(wholeClusters('a\u0308b', span(1, 2))).toEqual(span(0, 2))
    expect(wholeClusters('xa\u0308\u0336b', span(2, 3))).toEqual(span(1, 4))
    expect(wholeClusters('a \u{1F3FB}', span(2, 4))).toEqual(span(1, 4))
    expect(wholeClusters('\u{1F44B}\u{1F3FB}', span(2, 4))).toEqual(span(0, 4))
  })
})

describe('a wording', () => {
  it('is filled, and keeps the slots that have no value', () => {
    expect(fill('{a} and {b} {toString}', { a: 1 })).toBe('1 and {b} {toString}')
    expect(fill('{a}{a} {} {a b} {a_1}', { a: 'x', a_1: 'y' })).toBe('xx {} {a b} y')
    expect(
      fill(`{${'a'.repeat(20)}} {${'a'.repeat(21)}}`, { ['a'.repeat(20)]: 1, ['a'.repeat(21)]: 2 }),
    ).toBe(`1 {${'a'.repeat(21)}}`)
  })
})
