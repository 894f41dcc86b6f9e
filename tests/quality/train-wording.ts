/** Learns what the words of a sentence weigh for each fault, from tests/corpus/sentences: `tsx tests/quality/train-wording.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import { WORDING_COLUMNS } from '../../src/core/wording-columns.js'
import { tokenize } from '../../src/text/tokenize.js'
import {
  eachWordingFeature,
  OF_SENTENCES,
  type PackedWording,
  wordingValues,
} from '../../src/text/wording.js'
import { drafts } from './corpus.js'
import { learnLabel, type Sparse } from './learn.js'
import { packWording, wordingSource } from './weights-file.js'

/** A sentence, and the rule that it breaks; none for a good one. */
interface Labelled {
  readonly label: string
  readonly features: readonly number[]
  /** How much it counts. */
  readonly count: number
}

const RULE_OF: Readonly<Record<string, (typeof WORDING_COLUMNS)[number]>> = {
  defensive: 'tone/defensive',
  blaming: 'tone/blaming',
  dismissive: 'tone/dismissive',
  sarcasm: 'irony/sarcasm',
  corporate: 'tone/corporate',
  chummy: 'tone/chummy',
  private: 'tone/private',
  'dead-end': 'answer/dead-end',
  confidential: 'personal-data/confidential-detail',
  removal: 'moderation/unexplained-removal',
  vague: 'promise/vague',
}

function featuresOf(text: string): number[] {
  const { tokens } = tokenize(text)
  const found = new Set<number>()
  const whole = { start: 0, end: text.length, firstToken: 0, lastToken: tokens.length, question: false }
  eachWordingFeature(tokens, whole, (feature) => found.add(feature))
  return [...found]
}

function sentences(language: Language, count: number): Labelled[] {
  const file = new URL(`../corpus/sentences/${language}.tsv`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [label = '', text] = line.split('\t')
      return text ? [{ label: RULE_OF[label] ?? '', features: featuresOf(text), count }] : []
    })
}

const MOST_GREETING = 3

/** Greetings and signatures are no sentences that anyone would write down as such. */
const greetings = (language: Language): Labelled[] =>
  drafts('dev', language)
    .filter(({ findings }) => findings.length === 0)
    .flatMap(({ draft }) => tokenize(draft).sentences.map(({ start, end }) => draft.slice(start, end)))
    .filter((text) => text.split(/\s+/).length <= MOST_GREETING)
    .map((text) => ({ label: '', features: featuresOf(text), count: 1 }))

/** What is learned from in a language: the two norms of Norwegian have most of their words in common. */
const OTHER_NORM: Partial<Record<Language, Language>> = { nb: 'nn', nn: 'nb' }
const OTHER_COUNT = 0.5

function casesOf(language: Language): Labelled[] {
  const other = OTHER_NORM[language]
  return [...sentences(language, 1), ...greetings(language), ...(other ? sentences(other, OTHER_COUNT) : [])]
}

const LEAST = 2
const PULL = { l2: 3, steps: 60 }
/** Smaller weights are left out: so many parts of WORDING_SCALE. */
const LEAST_PARTS = 2

function learn(language: Language): PackedWording {
  const cases = casesOf(language)
  const counts = new Map<number, number>()
  for (const { features } of cases) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1)
  const known = [...counts]
    .filter(([, count]) => count >= LEAST)
    .map(([feature]) => feature)
    .sort((a, b) => a - b)
  const index = new Map(known.map((feature, at) => [feature, at]))
  const bias = known.length
  const rows = cases.map(({ features }): Sparse => {
    const values = [
      ...wordingValues(
        features.filter((one) => index.has(one)),
        OF_SENTENCES,
      ),
    ]
    return {
      at: Int32Array.from([...values.map(([feature]) => index.get(feature) as number), bias]),
      value: Float64Array.from([...values.map(([, value]) => value), 1]),
    }
  })
  const counted = cases.map(({ count }) => count)
  const columns = WORDING_COLUMNS.map((rule) =>
    learnLabel(
      rows,
      cases.map(({ label }) => label === rule),
      counted,
      known.length + 1,
      PULL,
    ),
  )
  return packWording(
    known.map((feature, at) => ({ feature, weights: columns.map((weights) => weights[at] ?? 0) })),
    columns.map((weights) => weights[bias] ?? 0),
    LEAST_PARTS,
  )
}

for (const language of LANGUAGES) {
  const packed = learn(language)
  const text = wordingSource('wording', 'What the words of replies weigh for each fault', packed)
  writeFileSync(new URL(`../../locales/${language}/wording.ts`, import.meta.url), text)
  console.log(`${language}: ${packed.features.length + packed.weights.length} characters`)
}
