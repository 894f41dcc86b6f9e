/** The labelled posts as rows of features and as truth, a column a label: what weights are learned from. */

import { COLUMNS, FAMILIES, type Family, WIDTH } from '../../rules/post/columns.js'
import { AS_IT_COMES, featuresOf } from '../../rules/post/features.js'
import { LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import { findEntities } from '../../src/entities/index.js'
import { readIn } from '../../src/tools.js'
import { type LabelledPost, LEARNED, type Part, phrases, posts } from './corpus.js'
import { tools } from './kit.js'
import type { Row } from './learn.js'
import { spellingOfPost } from './weights-file.js'

export interface PostCase {
  readonly part: Part
  readonly post: LabelledPost
  readonly row: Row
  readonly truth: Uint8Array
}

/** The labels of a post in a family; `yes` where it is one that holds or not. */
export function labelsOf(post: LabelledPost, family: Family): readonly string[] {
  const told = post[family]
  if (typeof told === 'boolean') return told ? ['yes'] : []
  return typeof told === 'string' ? [told] : told
}

function truthOf(post: LabelledPost): Uint8Array {
  const truth = new Uint8Array(WIDTH)
  for (const [family, labels] of Object.entries(FAMILIES) as [Family, readonly string[]][]) {
    const told = labelsOf(post, family)
    for (const [at, label] of labels.entries())
      truth[COLUMNS[family].first + at] = Number(told.includes(label))
  }
  return truth
}

/** The features of a text, words and letters among them; undefined where its language is not read. */
function rowOf(text: string, language: Language, visibility: LabelledPost['channel']): Row | undefined {
  const doc = readIn(text, language, tools)
  if (!doc) return undefined
  const row = featuresOf({ doc, visibility, entities: findEntities(text, tools.contexts) })
  return new Map([...row, ...spellingOfPost(doc)])
}

/** A phrase as features and as truth, -1 where nothing is known. */
export interface PhraseCase {
  readonly row: Row
  readonly truth: Int8Array
}

/** All phrases: of their topics and sentiment alone something is known. */
export const phraseCases = (): PhraseCase[] =>
  LANGUAGES.flatMap((language) =>
    phrases(language).flatMap(({ text, topics, sentiment }) => {
      const row = rowOf(text, language, 'public')
      if (!row) return []
      const truth = new Int8Array(WIDTH).fill(-1)
      for (const [family, told] of [['topics', topics] as const, ['sentiment', [sentiment]] as const])
        for (const [at, label] of FAMILIES[family].entries())
          truth[COLUMNS[family].first + at] = Number(told.includes(label))
      return [{ row, truth }]
    }),
  )

/** The features of a post that was written to teach. */
const written = (row: Row): Row => new Map([...row].filter(([name]) => name !== AS_IT_COMES))

/** All posts that are learned from. */
export function postCases(): PostCase[] {
  return LEARNED.flatMap((part) =>
    LANGUAGES.flatMap((language) =>
      posts(part, language).flatMap((post) => {
        const row = rowOf(post.text, language, post.channel)
        return row ? [{ part, post, row: part === 'fresh' ? written(row) : row, truth: truthOf(post) }] : []
      }),
    ),
  )
}
