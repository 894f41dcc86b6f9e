/** The language variants of one answer: the templates that share a name. */
import type { Language } from '../../src/core/vocabulary.js'
import type { Library, LibraryItem } from './define.js'

export interface Variants {
  readonly name: string
  /** One template a language, the first that was given. */
  readonly byLanguage: ReadonlyMap<Language, LibraryItem>
}

/** Answers that exist in more than one language. */
export function variantsOf({ items }: Library): Variants[] {
  const byName = new Map<string, Map<Language, LibraryItem>>()
  for (const item of items) {
    if (item.name === undefined || item.language === undefined) continue
    const variants = byName.get(item.name) ?? new Map<Language, LibraryItem>()
    if (!variants.has(item.language)) variants.set(item.language, item)
    byName.set(item.name, variants)
  }
  return [...byName].flatMap(([name, byLanguage]) => (byLanguage.size > 1 ? [{ name, byLanguage }] : []))
}
