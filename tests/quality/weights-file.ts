/** Writes the file of weights: what is learned by name is packed by number, see rules/post/model.ts. */
import { CUE_KINDS } from '../../rules/post/features.js'
import { FAMILIES, SCALE } from '../../rules/post/model.js'
import type { Cuts } from '../../rules/post/weigh.js'
import { LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import type { Doc } from '../../src/text/doc.js'
import { fold, packNumbers } from '../../src/text/numerals.js'
import { tokenize } from '../../src/text/tokenize.js'
import {
  eachWordingFeature,
  featureParts,
  type PackedWording,
  WORDING_SCALE,
  wordingValues,
} from '../../src/text/wording.js'
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

/** Weights by family, label and feature. */
export type Model = Record<string, Record<string, Record<string, number>>>

/** The weights of each label, in the order of the columns. */
const columnsOf = (model: Model): Record<string, number>[] =>
  Object.entries(FAMILIES).flatMap(([family, labels]) => labels.map((label) => model[family]?.[label] ?? {}))

/** The text of rules/post/weights.ts. */
export function weightsFile(
  model: Model,
  settling: Float64Array,
  cuts: Readonly<Record<string, Cuts>>,
): string {
  const columns = columnsOf(model)
  const features = new Set(
    columns.flatMap((column) => Object.keys(column)).filter((name) => !name.startsWith(WORD)),
  )
  const cues = new Set<string>()
  const shapes: string[] = []
  for (const feature of features) {
    const [kind = '', cue] = feature.split(':')
    if (cue !== undefined && (CUE_KINDS as readonly string[]).includes(kind)) cues.add(cue)
    else shapes.push(feature)
  }
  const sorted = [...cues].sort()
  const rows = [...sorted.flatMap((cue) => CUE_KINDS.map((kind) => `${kind}:${cue}`)), ...shapes.sort()]
  const numbers = rows.flatMap((row) => columns.map((column) => fold(Math.round((column[row] ?? 0) * SCALE))))
  return `/** Made by \`npm run train\` from tests/corpus; not to be edited by hand. */

/** The features that have weights, and the weights of all labels for each: see model.ts. */
export const MODEL = {
  cues: '${sorted.join(' ')}',
  shapes: '${shapes.join(' ')}',
  weights:
    '${packNumbers(numbers)}',
}

/** What each label weighs for each other one, see settle.ts. */
export const SETTLING =
  '${packNumbers(Array.from(settling, (weight) => fold(Math.round(weight * SCALE))))}'

export const CUTS = ${JSON.stringify(cuts)} as const
`
}

/** What the names of features of words begin with. */
export const WORD = 'word:'

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
  const known = [...featuresOf(tokens, sentences)].filter(
    (feature) => (counts().get(wordName(language, feature)) ?? 0) >= LEAST_POSTS,
  )
  return namedValues(language, known)
}

/** What features of words that count together count, by name. */
export const namedValues = (language: Language, features: Iterable<number>): Map<string, number> =>
  new Map([...wordingValues(features)].map(([feature, value]) => [wordName(language, feature), value]))

/** The text of locales/<lang>/post-wording.ts for each language: the features that its own posts hold. */
export function postWordingFiles(model: Model): [Language, string][] {
  const columns = columnsOf(model)
  return LANGUAGES.map((language) => {
    const own = new Set<string>()
    for (const part of LEARNED)
      for (const { text } of posts(part, language)) {
        const { tokens, sentences } = tokenize(text)
        for (const feature of featuresOf(tokens, sentences)) own.add(wordName(language, feature))
      }
    const words = [...own].map((name) => ({
      feature: Number(name.split(':')[2]),
      weights: columns.map((column) => column[name] ?? 0),
    }))
    const packed = packWording(
      words,
      columns.map(() => 0),
      1,
    )
    return [language, wordingSource('postWording', 'What the words of posts weigh for each label', packed)]
  })
}
