/** What is searched, and how words are told apart: the same when the index is made and when it is asked. */
import type { Options } from 'minisearch'

/** A heading and what stands under it. */
export interface Section {
  /** The page, from the site's root, with the heading's anchor. */
  readonly id: string
  /** The page's own heading. */
  readonly page: string
  readonly heading: string
  readonly text: string
}

/** Marks over letters are not typed by everyone: `göra` is found by `gora`. */
const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()

export const OPTIONS: Options<Section> = {
  fields: ['heading', 'page', 'text'],
  storeFields: ['page', 'heading'],
  processTerm: (word) => (word.length > 60 ? null : fold(word)),
  searchOptions: {
    boost: { heading: 4, page: 2 },
    prefix: true,
    // A slip of the finger in a word long enough to be known again: two neighbours swapped are two letters changed.
    fuzzy: (word) => (word.length > 4 ? 0.25 : false),
    combineWith: 'AND',
  },
}
