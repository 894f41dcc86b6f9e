/** Which placeholders are filled in here: as the caller says, as the product does, else as the library uses them. */
import type { KnownPlaceholders, LibraryItem } from '../../rules/template/define.js'
import type { Placeholder } from '../text/placeholder.js'
import { PRODUCT_FACTS, PRODUCTS, type Product, productNamed } from './products.js'

/** Names that are given, not counted, weigh as much as any number of uses. */
const GIVEN = 1_000_000

type Uses = Pick<LibraryItem, 'placeholders'>

/**
 * @param asked a product's name, or the known names; recognised from the texts when left out
 * @param agents words by which placeholders name the one who answers, in the languages at hand
 */
export function knownPlaceholders(
  items: readonly Uses[],
  asked: string | readonly string[] | undefined,
  agents: readonly string[],
): KnownPlaceholders {
  const used = usedNames(items)
  if (Array.isArray(asked)) return given(asked as readonly string[], agents)
  const named = typeof asked === 'string' ? productNamed(asked) : undefined
  const product = named ?? (asked === undefined ? recognise(items, used) : undefined)
  if (!product) {
    return { names: used, open: [], closed: false, caseSensitive: false, fallback: false, agents }
  }
  const facts = PRODUCT_FACTS[product]
  const names = new Map(facts.closed ? [] : used)
  for (const name of facts.names) names.set(name, GIVEN)
  return {
    names,
    open: facts.open,
    // A product that was guessed from the texts may be another with the same syntax.
    closed: facts.closed && named !== undefined,
    caseSensitive: facts.caseSensitive,
    fallback: facts.fallback && named !== undefined,
    agents: [...facts.agents, ...agents],
  }
}

const given = (names: readonly string[], agents: readonly string[]): KnownPlaceholders => ({
  names: new Map(names.map((name) => [bare(name), GIVEN])),
  open: [],
  closed: true,
  caseSensitive: true,
  fallback: false,
  agents,
})

/** `{{user.name}}` and `[user.name]` are given as well as `user.name`. */
const bare = (name: string): string =>
  name.replace(/^[^\p{L}\p{N}_]+|(?<![^\p{L}\p{N}_])[^\p{L}\p{N}_]+$/gu, '')

function usedNames(items: readonly Uses[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { placeholders } of items) {
    for (const one of placeholders) {
      if (one.kind !== 'product' || one.style === 'liquid-tag') continue
      counts.set(one.name, (counts.get(one.name) ?? 0) + 1)
    }
  }
  return counts
}

/** The product most of whose names and syntax the library uses, when it is clear. */
function recognise(items: readonly Uses[], used: ReadonlyMap<string, number>): Product | undefined {
  if (used.size === 0) return undefined
  const styles = new Set<Placeholder['style']>(
    items.flatMap(({ placeholders }) => placeholders.map(({ style }) => style)),
  )
  const scored = PRODUCTS.map((product) => {
    const facts = PRODUCT_FACTS[product]
    const fits = facts.styles.some((style) => styles.has(style))
    const known = [...used.keys()].filter((name) => name.includes('.') && facts.names.includes(name)).length
    return { product, score: fits ? known / used.size : 0 }
  }).sort((a, b) => b.score - a.score)
  const [best, next] = scored
  return best && best.score >= 0.5 && best.score > (next?.score ?? 0) ? best.product : undefined
}
