import { tellItem } from '../../src/core/tell-item.js'
import { defineTemplateRule, type LibraryItem, type TemplateHit } from './define.js'
import { keyOf, likePairs } from './likeness.js'

/** Fewer words than this are a greeting or a signature, which may well stand twice. */
const MIN_WORDS = 6
/** Measured on a library of 805 templates: above this the two say the same in all but a word or two. */
const NEAR = 0.85

/**
 * Two templates of one language that say the same, or the same but for a word.
 *
 * Ready-made answers are wanted so that one question gets one answer; with two, one of them is forgotten at the
 * next change.
 */
export const duplicate = defineTemplateRule({
  id: 'template/duplicate',
  severity: 'warning',
  check: (library) => {
    const firstOf = new Map<string, LibraryItem>()
    const hits = new Map<LibraryItem, TemplateHit>()
    for (const item of library.items) {
      const key = `${item.language} ${wholeKey(item)}`
      const first = firstOf.get(key)
      if (!first) firstOf.set(key, item)
      else if (wordCount(item) >= MIN_WORDS) hits.set(item, hit(item, first))
    }
    for (const { first, second } of likePairs(library, NEAR)) {
      if (hits.has(second) || wordCount(second) < MIN_WORDS || factsOf(first) !== factsOf(second)) continue
      hits.set(second, { ...hit(second, first), confidence: 'medium' })
    }
    return [...hits.values()]
  },
})

const hit = (item: LibraryItem, first: LibraryItem): TemplateHit => ({
  item,
  at: 'text',
  values: { others: tellItem(first) },
  related: [first.id],
})

const factsOf = (item: LibraryItem): string =>
  item.facts
    .map((fact) => fact.value)
    .sort()
    .join('|')

const wordCount = (item: LibraryItem): number => item.frames.reduce((sum, frame) => sum + frame.words, 0)

/** Words, facts and placeholders; signs, capitals and white space do not tell two texts apart. */
const wholeKey = (item: LibraryItem): string =>
  `${keyOf(item)}\n${item.facts.map((fact) => fact.value).join('|')}\n${item.placeholders
    .map((placeholder) => placeholder.name)
    .sort()
    .join('|')}`
