/** The labelled posts as rows of features and as truth, a column a label: what weights are learned from. */

import { COLUMNS, FAMILIES, type Family, WIDTH } from '../../rules/post/columns.js'
import { featuresOf } from '../../rules/post/features.js'
import { LANGUAGES } from '../../src/core/vocabulary.js'
import { findEntities } from '../../src/entities/index.js'
import { readIn } from '../../src/tools.js'
import { type LabelledPost, LEARNED, type Part, posts } from './corpus.js'
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

/** All posts that are learned from. */
export function postCases(): PostCase[] {
  return LEARNED.flatMap((part) =>
    LANGUAGES.flatMap((language) =>
      posts(part, language).flatMap((post) => {
        const doc = readIn(post.text, language, tools)
        if (!doc) return []
        const entities = findEntities(post.text, tools.contexts)
        const row = featuresOf({ doc, visibility: post.channel, entities })
        return [{ part, post, row: new Map([...row, ...spellingOfPost(doc)]), truth: truthOf(post) }]
      }),
    ),
  )
}
