/** The least value of a smooth function, by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno. */

/** Gives the value at a point, and writes the gradient there. */
export type Smooth = (at: Float64Array, gradient: Float64Array) => number

const MEMORY = 6
const SUFFICIENT = 1e-4
const MOST_HALVINGS = 20

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}
const moved = (from: Float64Array, way: Float64Array, far: number): Float64Array =>
  from.map((one, i) => one + far * (way[i] as number))

/** A step that was taken, and what it did to the gradient. */
interface Step {
  readonly move: Float64Array
  readonly change: Float64Array
  readonly bend: number
}

/** The way down that the last steps suggest. */
function wayDown(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const way = gradient.map((one) => -one)
  const shares: number[] = []
  for (const { move, change, bend } of [...steps].reverse()) {
    const share = dot(move, way) / bend
    shares.push(share)
    for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) - share * (change[i] as number)
  }
  const last = steps.at(-1)
  const scale = last ? last.bend / dot(last.change, last.change) : 1 / Math.max(1, Math.sqrt(dot(way, way)))
  for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) * scale
  for (const { move, change, bend } of steps) {
    const share = (shares.pop() ?? 0) - dot(change, way) / bend
    for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) + share * (move[i] as number)
  }
  return way
}

/** Goes down from `start` so many times at most; gives where it came to. */
export function minimise(smooth: Smooth, start: Float64Array, times: number): Float64Array {
  let at = start
  let gradient = new Float64Array(start.length)
  let value = smooth(at, gradient)
  const steps: Step[] = []
  for (let time = 0; time < times; time++) {
    const way = wayDown(gradient, steps)
    const slope = dot(gradient, way)
    if (slope >= 0) break
    let far = 1
    let next = moved(at, way, far)
    const there = new Float64Array(start.length)
    let worth = smooth(next, there)
    for (let half = 0; worth > value + SUFFICIENT * far * slope && half < MOST_HALVINGS; half++) {
      far /= 2
      next = moved(at, way, far)
      worth = smooth(next, there.fill(0))
    }
    if (worth >= value) break
    const move = way.map((one) => one * far)
    const change = there.map((one, i) => one - (gradient[i] as number))
    const bend = dot(move, change)
    if (bend > 0) steps.push({ move, change, bend })
    if (steps.length > MEMORY) steps.shift()
    at = next
    gradient = there
    value = worth
  }
  return at
}

/**
 * Goes down from nought with each coordinate measured by its bend, so that a step goes as far along a flat way as
 * along a steep one: far fewer steps are needed where bends differ much.
 */
export function minimiseScaled(smooth: Smooth, bends: Float64Array, times: number): Float64Array {
  const point = new Float64Array(bends.length)
  const scaled = (at: Float64Array): Float64Array => {
    for (let i = 0; i < at.length; i++) point[i] = (at[i] as number) / (bends[i] as number)
    return point
  }
  const least = minimise(
    (at, gradient) => {
      const value = smooth(scaled(at), gradient)
      for (let i = 0; i < gradient.length; i++) gradient[i] = (gradient[i] as number) / (bends[i] as number)
      return value
    },
    new Float64Array(bends.length),
    times,
  )
  return scaled(least)
}
