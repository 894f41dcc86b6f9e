import {
  defineTemplateRule,
  type Library,
  type LibraryItem,
  type TemplateHit,
  templatesOf,
} from './define.js'
import type { Fact } from './facts.js'

/** How far before a date the words that announce it may stand. */
const REACH = 40

/**
 * A date that has passed, in words that speak of what is to come: an expired offer, last year's opening hours.
 *
 * Only dates with a year count, and only where the words before say that something holds until, from or on that
 * day; the past is often told rightly ("the law of 1 January 2015"). Needs `now`.
 */
export const stale = defineTemplateRule({
  id: 'template/stale',
  severity: 'warning',
  check: (library) => {
    const { today } = library
    if (today === undefined) return []
    return templatesOf(library).flatMap((item) => {
      const past = item.facts.filter((fact) => isPast(fact, today))
      const announced = past.find((fact) => isAnnounced(fact, item, library))
      return announced && isLatest(announced, item) ? [hit(item, announced)] : []
    })
  },
})

const hit = (item: LibraryItem, fact: Fact): TemplateHit => ({
  item,
  at: { start: fact.start, end: fact.end },
  values: { date: item.text.slice(fact.start, fact.end) },
})

/** `2026-05` is past when the month is. */
const isPast = (fact: Fact, today: string): boolean =>
  fact.kind === 'date' && /^\d{4}/.test(fact.value) && fact.value < today.slice(0, fact.value.length)

/** "From 2023 to 2027" is not over. */
const isLatest = (fact: Fact, item: LibraryItem): boolean =>
  !item.facts.some(
    (other) =>
      other.kind === 'date' &&
      other.start > fact.end &&
      other.start - fact.end < 20 &&
      other.value > fact.value,
  )

function isAnnounced(fact: Fact, item: LibraryItem, { words }: Library): boolean {
  const before = item.text.slice(Math.max(0, fact.start - REACH), fact.start).toLowerCase()
  const sentence = ` ${
    before
      // The stop before the date itself ends a short form: "t.o.m. 2024-05-01".
      .split(/[!?\n]|(?<!\.\p{L})\.\s(?=\S)/u)
      .at(-1)
      ?.replace(/[^\p{L}\p{N}.]+/gu, ' ')
      .trim() ?? ''
  } `
  const own = (item.language === undefined ? Object.values(words) : [words[item.language]]).filter(
    (one) => one !== undefined,
  )
  const asSaid = (phrase: string): string[] => [` ${phrase} `, ` ${phrase}. `]
  // "The law has been in force since 1 January 2015" is told rightly.
  const began = own.flatMap(({ since }) => since.flatMap(asSaid)).some((said) => sentence.endsWith(said))
  return !began && own.flatMap(({ until }) => until.flatMap(asSaid)).some((said) => sentence.includes(said))
}
