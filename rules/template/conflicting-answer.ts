import { tellItem } from '../../src/core/tell-item.js'
import { defineTemplateRule, type Frame, type Library, type LibraryItem, type TemplateHit } from './define.js'
import { type Fact, tellFact } from './facts.js'
import { factDifference, likePairs } from './likeness.js'

/** This much alike, two templates answer one question, and their links must agree as well. */
const SAME_QUESTION = 0.35
/** A frame of fewer words than this says too little to be about the same thing. */
const MIN_WORDS = 4

interface Clash {
  readonly first: LibraryItem
  readonly second: LibraryItem
  readonly here: Fact
  readonly there: Fact
}

/**
 * Two templates for one question whose facts differ: hours, days, amounts, numbers, links.
 *
 * The customer gets the one or the other by chance. Reported where two templates of one language share a sentence
 * but for its numbers, dates or times; where they are alike as a whole, but for any fact; and where they bear one
 * name. Two templates that name the differing facts in their titles (`Tax 2025`, `Tax 2026`) are about two things.
 */
export const conflictingAnswer = defineTemplateRule({
  id: 'template/conflicting-answer',
  severity: 'error',
  check: (library) => {
    const told = new Set<string>()
    return [...sameSentence(library), ...alike(library), ...sameName(library)].flatMap(
      (clash): TemplateHit[] => {
        const key = `${clash.second.id} ${clash.here.start}`
        if (told.has(key) || titlesTellApart(clash.first, clash.second)) return []
        told.add(key)
        return [hit(clash)]
      },
    )
  },
})

const hit = ({ first, second, here, there }: Clash): TemplateHit => ({
  item: second,
  at: { start: here.start, end: here.end },
  confidence: 'medium',
  values: { fact: tellFact(here, second.text), other: tellFact(there, first.text), others: tellItem(first) },
  related: [first.id],
})

/** The same sentence about hours or amounts, with others in it: the first template that says it is the measure. */
function sameSentence({ items }: Library): Clash[] {
  const firstOf = new Map<string, { item: LibraryItem; frame: Frame }>()
  return items.flatMap((item) =>
    item.frames.flatMap((frame): Clash[] => {
      if (
        frame.words < MIN_WORDS ||
        frame.facts.length === 0 ||
        frame.facts.some(({ kind }) => kind === 'link')
      )
        return []
      const key = `${item.language} ${frame.key}`
      const first = firstOf.get(key)
      if (!first) firstOf.set(key, { item, frame })
      return first && first.item !== item ? clashOf(first.item, item, frame.facts, first.frame.facts) : []
    }),
  )
}

function alike(library: Library): Clash[] {
  return likePairs(library, SAME_QUESTION).flatMap(({ first, second }) => {
    const frames = new Map(first.frames.map((frame) => [frame.key, frame]))
    return second.frames.flatMap((frame) => {
      const other = frames.get(frame.key)
      return other && frame.words >= MIN_WORDS ? clashOf(first, second, frame.facts, other.facts) : []
    })
  })
}

/** Two templates of one name and one language are two answers to one question. */
function sameName({ items }: Library): Clash[] {
  const firstOf = new Map<string, LibraryItem>()
  return items.flatMap((item) => {
    if (item.name === undefined) return []
    const key = `${item.language} ${item.name}`
    const first = firstOf.get(key)
    if (!first) firstOf.set(key, item)
    return first ? clashOf(first, item, item.facts, first.facts) : []
  })
}

function clashOf(
  first: LibraryItem,
  second: LibraryItem,
  facts: readonly Fact[],
  others: readonly Fact[],
): Clash[] {
  const { onlyA, onlyB } = factDifference(facts, others)
  const here = onlyA.find((fact) => onlyB.some((other) => other.kind === fact.kind))
  const there = onlyB.find((fact) => fact.kind === here?.kind)
  return here && there ? [{ first, second, here, there }] : []
}

/** Numbers in a name that people read; an id has them too, and tells nothing. */
const numbersOf = (name = ''): string => (/\s|^\D+$/.test(name) ? (name.match(/\d+/g)?.join(' ') ?? '') : '')

/** "Refund 2" is how help desks name a copy of "Refund": only two numbers tell two things apart. */
function titlesTellApart(first: LibraryItem, second: LibraryItem): boolean {
  const [own, other] = [numbersOf(first.name), numbersOf(second.name)]
  return first.name !== second.name && own !== other && own !== '' && other !== ''
}
