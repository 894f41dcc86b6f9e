import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minimise, type Smooth } from './minimise.js'

/** A bowl with its bottom at `bottom`, steeper in later directions. */
const bowl =
  (bottom: readonly number[]): Smooth =>
  (at, gradient) =>
    bottom.reduce((sum, one, i) => {
      const off = (at[i] ?? 0) - one
      gradient[i] = 2 * (i + 1) * off
      return sum + (i + 1) * off * off
    }, 0)

describe('minimise', () => {
  it('finds the bottom of any bowl', () => {
    const place = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(place, (bottom) => {
        const found = minimise(bowl(bottom), new Float64Array(bottom.length), 60)
        for (const [i, one] of bottom.entries()) expect(found[i]).toBeCloseTo(one, 2)
      }),
      { numRuns: 50 },
    )
  })

  it('stays where there is no way down', () => {
    expect([...minimise(bowl([3, 4]), Float64Array.of(3, 4), 10)]).toEqual([3, 4])
  })

  it('is no higher after more steps', () => {
    const valley: Smooth = (at, gradient) => {
      const [x = 0, y = 0] = at
      gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x)
      gradient[1] = 200 * (y - x * x)
      return (1 - x) ** 2 + 100 * (y - x * x) ** 2
    }
    const height = (times: number): number =>
      valley(minimise(valley, Float64Array.of(-1.2, 1), times), new Float64Array(2))
    expect(height(20)).toBeLessThan(height(3))
    expect(height(60)).toBeLessThan(1e-4)
  })
})
