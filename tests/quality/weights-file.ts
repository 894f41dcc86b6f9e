/** Writes the file of weights: what is learned by name is packed by number, see rules/post/model.ts. */

import { CUE_KINDS } from '../../rules/post/features.js'
import type { Cuts } from '../../rules/post/weigh.js'
import { LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import type { Doc } from '../../src/text/doc.js'
import { fold, packNumbers } from '../../src/text/numerals.js'
import { tokenize } from '../../src/text/tokenize.js'
import { DIMENSIONS, LEVELS, TOP_LEVEL } from '../../src/text/word-vectors.js'
import {
  eachWordingFeature,
  featureParts,
  type PackedWording,
  WORDING_SCALE,
  wordingValues,
} from '../../src/text/wording.js'
import type { Compressed } from './compress.js'
import { LEARNED, posts } from './corpus.js'

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
function stepped(numbers: readonly number[], most: number): string {
  const far = numbers.reduce((sum, one) => Math.max(sum, Math.abs(one)), 0)
  const step = Number((far / most).toPrecision(4))
  return `{ step: ${step}, packed: '${packNumbers(numbers.map((one) => fold(Math.round(one / step))))}' }`
}

const FINE = 1000
const COARSE = 120

/** The source of a packed network of all features but words, with so many columns; what is learned beside them is left out. */
export function networkSource(
  { features, network: { vectors, steps, top } }: NamedNetwork,
  nameOf: (feature: string) => string,
  moved: Float64Array,
): string {
  const named = [...features.entries()].filter(([, name]) => !name.startsWith(WORD))
  const rows = named.flatMap(([at]) => [...vectors.subarray(at * steps.length, (at + 1) * steps.length)])
  const { units, labels } = top
  const mix = Array.from(top.vectors, (weight, at) => weight * (steps[Math.floor(at / units)] as number))
  const out = Array.from({ length: units }, (_, unit) => [
    ...top.out.subarray(unit * labels, unit * labels + moved.length),
  ])
  const outBias = Array.from(moved, (by, column) => by + (top.outBias[column] as number))
  return `{
  features:
    '${named.map(([, name]) => nameOf(name)).join(' ')}',
  vectors: ${stepped(rows, COARSE)},
  mix: ${stepped(mix, COARSE)},
  mixBias: ${stepped([...top.bias], FINE)},
  out: ${stepped(out.flat(), COARSE)},
  outBias: ${stepped(outBias, FINE)},
}`
}

/** The text of rules/post/weights.ts. */
export const weightsFile = (
  named: NamedNetwork,
  moved: Float64Array,
  cuts: Readonly<Record<string, Cuts>>,
): string => `/** Made by \`npm run train\` from tests/corpus; not to be edited by hand. */
import type { PackedNetwork } from '../network.js'

/** The network that weighs a post, see rules/network.ts. */
export const NETWORK: PackedNetwork = ${networkSource(named, shapeNamed, moved)}

export const CUTS = ${JSON.stringify(cuts)} as const
`

/** What is told of a cue goes by its kind, all else is a shape. */
function shapeNamed(feature: string): string {
  const [kind = '', cue] = feature.split(':')
  return cue !== undefined && (CUE_KINDS as readonly string[]).includes(kind) ? feature : `shape:${feature}`
}

/** What the names of features of words begin with. */
export const WORD = 'word:'

/** Tells by its number whether a feature is of words. */
export const wordsAmong =
  (features: readonly string[]) =>
  (feature: number): boolean =>
    features[feature]?.startsWith(WORD) ?? false

/** The two norms of Norwegian have most of their words in common, and are learned from together. */
export const norm = (language: Language): string => (language === 'nb' || language === 'nn' ? 'no' : language)

/** How many posts must hold a word for it to be learned from. */
const LEAST_POSTS = 5

/** How many posts hold each feature of words. */
let held: Map<string, number> | undefined

function featuresOf(tokens: Doc['tokens'], sentences: Doc['sentences']): Set<number> {
  const found = new Set<number>()
  for (const sentence of sentences) eachWordingFeature(tokens, sentence, (feature) => found.add(feature))
  return found
}

/** The name of a feature of words. */
export const wordName = (language: Language, feature: number): string => `${WORD}${norm(language)}:${feature}`

function counts(): Map<string, number> {
  if (held) return held
  held = new Map()
  for (const part of LEARNED)
    for (const language of LANGUAGES)
      for (const { text } of posts(part, language)) {
        const { tokens, sentences } = tokenize(text)
        for (const feature of featuresOf(tokens, sentences)) {
          const name = wordName(language, feature)
          held.set(name, (held.get(name) ?? 0) + 1)
        }
      }
  return held
}

/** The words of a post as features, evened out by their number as they are when read. */
export function wordFeatures({ language, tokens, sentences }: Doc): Map<string, number> {
  const values = namedValues(language, featuresOf(tokens, sentences))
  return new Map([...values].filter(([name]) => (counts().get(name) ?? 0) >= LEAST_POSTS))
}

/** What features of words that count together count, by name. */
export const namedValues = (language: Language, features: Iterable<number>): Map<string, number> =>
  new Map([...wordingValues(features)].map(([feature, value]) => [wordName(language, feature), value]))

/** Vectors of words of a language, packed as source; `own` are the features that its own texts hold. */
export function vectorsSource(
  name: string,
  told: string,
  language: Language,
  { features, network: { vectors, steps } }: NamedNetwork,
  own: ReadonlySet<number>,
): string {
  const levelsOf = (at: number): Float32Array =>
    vectors.subarray(at * steps.length, at * steps.length + DIMENSIONS)
  const prefix = `${WORD}${norm(language)}:`
  const kept = [...features.entries()]
    .filter(([, feature]) => feature.startsWith(prefix))
    .map(([at, feature]) => ({ feature: Number(feature.slice(prefix.length)), levels: levelsOf(at) }))
    .filter(({ feature, levels }) => own.has(feature) && levels.some((level) => level !== 0))
    .sort((a, b) => a.feature - b.feature)
  return `/** Made by \`npm run train\` from tests/corpus; not to be edited by hand. */
import type { PackedVectors } from '../../src/text/word-vectors.js'

/** ${told}, see src/text/word-vectors.ts. */
export const ${name}: PackedVectors = {
  features:
    '${packNumbers(featureParts(kept.map(({ feature }) => feature)))}',
  levels:
    '${packNumbers(kept.flatMap(({ levels }) => pairsOf(levels)))}',
}
`
}

/** Two levels a number. */
const pairsOf = (levels: Float32Array): number[] =>
  [...levels].flatMap((level, at) =>
    at % 2 === 0 ? [(level + TOP_LEVEL) * LEVELS + (levels[at + 1] ?? 0) + TOP_LEVEL] : [],
  )

/** The text of locales/<lang>/vectors.ts for each language. */
export const vectorFiles = (named: NamedNetwork): [Language, string][] =>
  LANGUAGES.map((language) => {
    const own = new Set<number>()
    for (const part of LEARNED)
      for (const { text } of posts(part, language)) {
        const { tokens, sentences } = tokenize(text)
        for (const feature of featuresOf(tokens, sentences)) own.add(feature)
      }
    return [language, vectorsSource('vectors', 'The vectors of words of posts', language, named, own)]
  })
