/**
 * How likely each sentence of a post shows a kind of conduct, or tells of a channel used in vain: its cues, its words
 * and its neighbours weighed together.
 */
import { once, oncePer } from '../../src/core/once.js'
import { SAYINGS, type Saying } from '../../src/core/wording-columns.js'
import type { Doc } from '../../src/text/doc.js'
import { unpackNetwork, type Weighing } from '../network.js'
import { readSaying } from './saying-features.js'
import { NETWORK } from './saying-weights.js'

const network = /* @__PURE__ */ once(() => unpackNetwork(NETWORK))

/** Conduct and channels are read from one weighing of each sentence. */
const sayingsOf = /* @__PURE__ */ oncePer(weighSentences)

function weighSentences(doc: Doc): Weighing[] {
  const { begin, add, weigh } = network()
  const words = doc.sentenceVectors()
  const vectors = doc.sentences.map((_, at) => begin(words?.[at]))
  readSaying(doc, (sentence, kind, name) => add(kind, name, 1, vectors[sentence] as Float64Array))
  return vectors.map(weigh)
}

/** What a sentence comes to for a saying: from 0 on it is more likely than not. */
export const sayingSum = (doc: Doc, sentence: number, saying: Saying): number =>
  sayingsOf(doc)[sentence]?.sums[SAYINGS.indexOf(saying)] ?? Number.NEGATIVE_INFINITY

/** What each cue of a sentence adds to a saying there. */
export function sayingWeights(doc: Doc, sentence: number, saying: Saying): (cue: string) => number {
  const weighing = sayingsOf(doc)[sentence]
  if (!weighing) return () => 0
  const direction = network().direction(weighing, SAYINGS.indexOf(saying))
  return (cue) => network().toward('s', cue, direction)
}
