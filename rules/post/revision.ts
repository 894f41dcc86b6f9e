/**
 * What is said of the labels of a post, thought over. The first network weighs each label from words and cues, and has
 * learned from many posts that were written to teach it, which hold more of what is rare and hard than posts do as they
 * come. A second, small one reads nothing but what the first says of all labels: how labels go together, which of two
 * that are alike is meant, and how often each holds. What it says is added to each sum.
 */
import { once } from '../../src/core/once.js'
import { logistic } from '../logistic.js'
import { unpackLayers } from '../network.js'
import { REVISION } from './weights.js'

/** A sum goes into the second network as so many parts of itself, so that sums and shares are of a size. */
const PARTS = 3

/** What the second network reads: of each sum a part, and the share that it stands for. */
export function revisionOf(sums: Float64Array): Float64Array {
  const { length } = sums
  const read = new Float64Array(2 * length)
  for (let column = 0; column < length; column++) {
    const sum = sums[column] as number
    read[column] = sum / PARTS
    read[length + column] = logistic(sum)
  }
  return read
}

/** The sums of the labels, from those of all columns of the first network and what a second says of them. */
export function revisedBy(sums: Float64Array, say: (read: Float64Array) => Float64Array): Float64Array {
  const said = say(revisionOf(sums))
  for (let column = 0; column < said.length; column++)
    said[column] = (said[column] as number) + (sums[column] as number)
  return said
}

const layers = /* @__PURE__ */ once(() => unpackLayers(REVISION))

/** The sums of the labels, from those of all columns of the first network. */
export const revised = (sums: Float64Array): Float64Array =>
  revisedBy(sums, (read) => layers().weigh(read).sums)
