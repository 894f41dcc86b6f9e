import type { Span } from '../../src/core/span.js'
import { tellItem } from '../../src/core/tell-item.js'
import type { Placeholder } from '../../src/text/placeholder.js'
import { promiseDifference, sharedLengths, type Unmatched } from './commitments.js'
import { defineTemplateRule, type Library, type LibraryItem, type TemplateHit } from './define.js'
import { type Fact, tellFact } from './facts.js'
import { factDifference } from './likeness.js'
import { type Variants, variantsOf } from './variants.js'

/** Up to twelve, people write a number in words as often as in figures. */
const IN_WORDS = 12

/**
 * The language variants of one answer do not say the same: a number, a date, a link, a placeholder, a due time or
 * a promise differs.
 *
 * Links are compared by their site, since each language has its own pages; a small number counts only where the
 * other variant has another number in its place.
 */
export const variantMismatch = defineTemplateRule({
  id: 'template/variant-mismatch',
  severity: 'warning',
  check: (library) => {
    const answers = variantsOf(library)
    const habits = habitsOf(answers)
    return answers.flatMap(({ byLanguage }) => {
      const [base, ...others] = [...byLanguage.values()]
      return base ? others.flatMap((other) => compare(base, other, library, habits)) : []
    })
  },
})

function compare(base: LibraryItem, other: LibraryItem, library: Library, habits: Habits): TemplateHit[] {
  const names = nameDifference(other, base, habits)
  if (names) return [hit(names.item, names.at, names.name, names.item === other ? base : other)]
  const { onlyA, onlyB } = factDifference(
    comparable(other, sharedLengths(other, base, library)),
    comparable(base, sharedLengths(base, other, library)),
  )
  const replaced = onlyA.length > 0 && onlyA.length === onlyB.length
  const here = onlyA.find((fact) => replaced || weighs(fact))
  if (here) return [hit(other, here, tellFact(here, other.text), base)]
  const there = onlyB.find(weighs)
  if (there) return [hit(base, there, tellFact(there, base.text), other)]
  const promise = promiseDifference(other, base, library)
  return promise ? [hit(promise.item, promise.at, told(promise), promise.item === other ? base : other)] : []
}

const LONGEST = 60

/** The words of a promise, fit for a message: not too many, and no number that could be someone's. */
function told({ item, at }: Unmatched): string {
  const words = item.text
    .slice(at.start, at.end)
    .replace(/\s+/g, ' ')
    .replace(/\d[\d -]{3,}\d/g, '••••')
  return words.length <= LONGEST ? words : `${[...words].slice(0, LONGEST - 1).join('')}…`
}

const hit = (
  item: LibraryItem,
  at: Fact | { start: number; end: number },
  facts: string,
  other: LibraryItem,
): TemplateHit => ({
  item,
  at: { start: at.start, end: at.end },
  confidence: 'medium',
  values: { fact: facts, facts: `"${facts}"`, others: tellItem(other) },
  related: [other.id],
})

/** Facts as they compare across languages: a link by its site, once each; nothing of what is compared already. */
function comparable({ facts }: LibraryItem, compared: readonly Span[]): Fact[] {
  const seen = new Set<string>()
  return facts.flatMap((fact) => {
    if (compared.some(({ start, end }) => start <= fact.start && fact.end <= end)) return []
    const value = fact.kind === 'link' ? siteOf(fact.value) : fact.value
    const key = `${fact.kind} ${value}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ ...fact, value }]
  })
}

const siteOf = (link: string): string => (link.split('/', 1)[0] ?? '').split('.').slice(-2).join('.')

const weighs = (fact: Fact): boolean => fact.kind !== 'number' || Number(fact.value) > IN_WORDS

/** A placeholder that one variant has and the other has not, nor one like it. */
function nameDifference(other: LibraryItem, base: LibraryItem, habits: Habits) {
  const extra = lacking(other, base, habits)
  if (extra) return { item: other, at: extra, name: extra.name }
  const lost = lacking(base, other, habits)
  return lost ? { item: base, at: lost, name: lost.name } : undefined
}

function lacking(from: LibraryItem, to: LibraryItem, habits: Habits): Placeholder | undefined {
  const there = fillers(to)
  return fillers(from).find(
    ({ name }) =>
      from.known.names.has(name) &&
      !there.some((one) => areLike(one.name.toLowerCase(), name.toLowerCase())) &&
      !isOfLanguage(name, from, to, habits),
  )
}

const fillers = (item: LibraryItem): Placeholder[] =>
  item.placeholders.filter(({ kind, style }) => kind === 'product' && style !== 'liquid-tag')

/** `user.name` and `user.first_name` fill the same place. */
function areLike(a: string, b: string): boolean {
  const [ownerA, ownerB] = [a, b].map((name) => name.slice(0, name.lastIndexOf('.') + 1))
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return ownerA === ownerB && long.endsWith(short.slice((ownerA ?? '').length))
}

/** How many variants in a language hold a name that a variant in another holds, and how many do not. */
type Habits = ReadonlyMap<string, { readonly pairs: number; readonly carried: number }>

const habitKey = (name: string, from: LibraryItem, to: LibraryItem): string =>
  `${name} ${from.language} ${to.language}`

function habitsOf(answers: readonly Variants[]): Habits {
  const habits = new Map<string, { pairs: number; carried: number }>()
  for (const { byLanguage } of answers) {
    const items = [...byLanguage.values()].map((item) => ({
      item,
      names: new Set(fillers(item).map(({ name }) => name)),
    }))
    for (const from of items) {
      for (const to of items) {
        if (from === to) continue
        for (const name of from.names) {
          const key = habitKey(name, from.item, to.item)
          const { pairs, carried } = habits.get(key) ?? { pairs: 0, carried: 0 }
          habits.set(key, { pairs: pairs + 1, carried: carried + Number(to.names.has(name)) })
        }
      }
    }
  }
  return habits
}

/** A pronoun or an ending is filled in some languages only: such a name is seldom carried over to this one. */
function isOfLanguage(name: string, from: LibraryItem, to: LibraryItem, habits: Habits): boolean {
  const { pairs, carried } = habits.get(habitKey(name, from, to)) ?? { pairs: 0, carried: 0 }
  return pairs > 1 && carried * 2 < pairs
}
