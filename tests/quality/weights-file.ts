/** Writes the file of weights: what is learned by name is packed by number, see rules/post/model.ts. */

import { CUE_KINDS } from '../../rules/post/features.js'
import type { Bars, Cuts } from '../../rules/post/weigh.js'
import { LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import type { Doc } from '../../src/text/doc.js'
import { fold, packNumbers } from '../../src/text/numerals.js'
import { type Sentence, type Token, tokenize } from '../../src/text/tokenize.js'
import { DIMENSIONS, KEY_LOW_BITS, keyOf } from '../../src/text/word-vectors.js'
import {
  eachLetterFeature,
  eachWordFeature,
  featureParts,
  OF_POSTS,
  type PackedWording,
  WORDING_SCALE,
  wordingValues,
} from '../../src/text/wording.js'
import type { Compressed } from './compress.js'
import { LEARNED, posts } from './corpus.js'
import type { Network } from './learn-network.js'

/** The text of a file of learned words. */
export const wordingSource = (name: string, told: string, { features, weights }: PackedWording): string =>
  `/** Made by \`npm run train\` from tests/corpus; not to be edited by hand. */
import type { PackedWording } from '../../src/text/wording.js'

/** ${told}, see src/text/wording.ts. */
export const ${name}: PackedWording = {
  features:
    '${features}',
  weights:
    '${weights}',
}
`

/** What a feature of words weighs in each column. */
export interface WordWeights {
  readonly feature: number
  readonly weights: Iterable<number>
}

/** Packs what words weigh; weights of fewer than `least` parts of WORDING_SCALE are left out. */
export function packWording(
  words: Iterable<WordWeights>,
  bias: readonly number[],
  least: number,
): PackedWording {
  const kept = [...words]
    .map(({ feature, weights }) => ({
      feature,
      told: Array.from(weights, (weight) => Math.round(weight * WORDING_SCALE)).flatMap((parts, column) =>
        Math.abs(parts) < least ? [] : [column + bias.length * fold(parts)],
      ),
    }))
    .filter(({ told }) => told.length > 0)
    .sort((a, b) => a.feature - b.feature)
  return {
    features: packNumbers(featureParts(kept.map(({ feature }) => feature))),
    weights: packNumbers([
      ...bias.map((weight) => fold(Math.round(weight * WORDING_SCALE))),
      ...kept.flatMap(({ told }) => [told.length, ...told]),
    ]),
  }
}

/** A network as it is packed: names of features, and the compressed network of them. */
export interface NamedNetwork {
  readonly features: readonly string[]
  readonly network: Compressed
}

/** Numbers in whole steps, the farthest of them so many. */
function stepped(numbers: Iterable<number>, most: number): string {
  const told = [...numbers]
  const far = told.reduce((sum, one) => Math.max(sum, Math.abs(one)), 0)
  const step = Number((far / most).toPrecision(4))
  return `{ step: ${step}, packed: '${packNumbers(told.map((one) => fold(Math.round(one / step))))}' }`
}

const FINE = 1000
const COARSE = 120

type Layers = Readonly<Record<'vectors' | 'bias' | 'out' | 'outBias', Iterable<number>>>

/** The tables of packed layers, the two great ones in so many steps. */
const layersSource = (
  { vectors, bias, out, outBias }: Layers,
  most: number,
): string => `mix: ${stepped(vectors, most)},
  mixBias: ${stepped(bias, FINE)},
  out: ${stepped(out, most)},
  outBias: ${stepped(outBias, FINE)},`

/** The source of a packed network of all features but words, with its first columns; what is learned beside them is left out. */
export function networkSource(
  { features, network: { vectors, steps, top } }: NamedNetwork,
  nameOf: (feature: string) => string,
  columns = top.labels,
): string {
  const named = [...features.entries()].filter(([, name]) => !name.startsWith(WORD))
  const rows = named.flatMap(([at]) => [...vectors.subarray(at * steps.length, (at + 1) * steps.length)])
  const layers = {
    vectors: Array.from(top.vectors, (weight, at) => weight * (steps[Math.floor(at / top.units)] as number)),
    bias: top.bias,
    out: top.out.filter((_, at) => at % top.labels < columns),
    outBias: top.outBias.subarray(0, columns),
  }
  return `{
  features:
    '${named.map(([, name]) => nameOf(name)).join(' ')}',
  vectors: ${stepped(rows, COARSE)},
  ${layersSource(layers, COARSE)}
}`
}

/** The text of rules/post/weights.ts: the second network is moved so that zero is where labels are best said. */
export const weightsFile = (
  named: NamedNetwork,
  revision: Network,
  moved: Float64Array,
  cuts: Readonly<Record<string, Cuts>>,
  bars: Readonly<Record<string, Bars>>,
): string => `/** Made by \`npm run train\` from tests/corpus; not to be edited by hand. */
import type { PackedLayers, PackedNetwork } from '../network.js'

/** The network that weighs a post, see rules/network.ts. */
export const NETWORK: PackedNetwork = ${networkSource(named, shapeNamed)}

/** The network that thinks over what the first one says, see rules/post/revision.ts. */
export const REVISION: PackedLayers = {
  ${layersSource({ ...revision, outBias: moved.map((by, column) => by + (revision.outBias[column] as number)) }, FINE)}
}

export const CUTS = ${JSON.stringify(cuts)} as const

/** See \`Bars\`. */
export const BARS = ${JSON.stringify(bars)} as const
`

/** What is told of a cue goes by its kind, all else is a shape. */
function shapeNamed(feature: string): string {
  const [kind = '', cue] = feature.split(':')
  return cue !== undefined && (CUE_KINDS as readonly string[]).includes(kind) ? feature : `shape:${feature}`
}

/** What the names of features of words and letters begin with. */
export const WORD = 'word:'

/** Tells by its number whether a feature is of words or letters. */
export const wordsAmong =
  (features: readonly string[]) =>
  (feature: number): boolean =>
    features[feature]?.startsWith(WORD) ?? false

/** Where vectors are kept: the two norms of Norwegian share their words, all languages groups of letters. */
export const VECTOR_PLACES = ['sv', 'norwegian', 'en', 'letters'] as const
export type VectorPlace = (typeof VECTOR_PLACES)[number]

const placeOf = (language: Language): VectorPlace =>
  language === 'nb' || language === 'nn' ? 'norwegian' : language

const prefixOf = (place: VectorPlace): string => `${WORD}${place}:`

/** Is the feature of letters? They are fewer than words, and shared. */
export const isOfLetters = (name: string): boolean => name.startsWith(prefixOf('letters'))

/** The features of the words and letters of some sentences together, by name, each evened out as it is when read. */
export function spelling(
  language: Language,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  ballast: number,
): Map<string, number> {
  const told = new Map<string, number>()
  const tell = (place: VectorPlace, each: typeof eachWordFeature): void => {
    const found = new Set<number>()
    for (const sentence of sentences) each(tokens, sentence, (feature) => found.add(feature))
    for (const [feature, value] of wordingValues(found, ballast))
      told.set(prefixOf(place) + keyOf(feature), value)
  }
  tell(placeOf(language), eachWordFeature)
  tell('letters', eachLetterFeature)
  return told
}

/** So many texts must hold words, or groups of letters, for them to be learned from. */
export interface Fewest {
  readonly words: number
  readonly letters: number
}

export const fewestOf = (name: string, { words, letters }: Fewest): number =>
  isOfLetters(name) ? letters : words

/** So many posts must hold what is learned from posts. */
const FEWEST_POSTS: Fewest = { words: 7, letters: 8 }

/** How many posts hold each feature of words and letters. */
let held: Map<string, number> | undefined

function counts(): Map<string, number> {
  if (held) return held
  held = new Map()
  for (const part of LEARNED)
    for (const language of LANGUAGES)
      for (const { text } of posts(part, language)) {
        const { tokens, sentences } = tokenize(text)
        for (const name of spelling(language, tokens, sentences, OF_POSTS).keys())
          held.set(name, (held.get(name) ?? 0) + 1)
      }
  return held
}

/** The words and letters of a post as features, without those that few posts hold. */
export function spellingOfPost({ language, tokens, sentences }: Doc): Map<string, number> {
  const known = counts()
  return new Map(
    [...spelling(language, tokens, sentences, OF_POSTS)].filter(
      ([name]) => (known.get(name) ?? 0) >= fewestOf(name, FEWEST_POSTS),
    ),
  )
}

/** The text of a file of vectors for each place. */
export const vectorFiles = (
  name: string,
  told: string,
  { features, network: { vectors, steps } }: NamedNetwork,
): [VectorPlace, string][] =>
  VECTOR_PLACES.map((place) => {
    const prefix = prefixOf(place)
    const kept = [...features.entries()]
      .filter(([, feature]) => feature.startsWith(prefix))
      .map(([at, feature]) => ({
        key: Number(feature.slice(prefix.length)),
        levels: vectors.subarray(at * steps.length, at * steps.length + DIMENSIONS),
      }))
      .filter(({ levels }) => levels.some((level) => level !== 0))
      .sort((a, b) => a.key - b.key)
    const byDimension = Array.from({ length: DIMENSIONS }, (_, dimension) =>
      kept.map(({ levels }) => fold(levels[dimension] as number)),
    )
    const keys = kept.map(({ key }) => key)
    return [
      place,
      `/** Made by \`npm run train\` from tests/corpus; not to be edited by hand. */
import type { PackedVectors } from '../../src/text/word-vectors.js'

/** ${told}, see src/text/word-vectors.ts. */
export const ${name}: PackedVectors = {
  features:
    '${packNumbers(featureParts(keys, KEY_LOW_BITS))}',
  levels:
    '${packNumbers(byDimension.flat())}',
}
`,
    ]
  })
