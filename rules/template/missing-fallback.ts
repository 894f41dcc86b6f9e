import type { Placeholder } from '../../src/text/placeholder.js'
import { defineTemplateRule, type Library, type LibraryItem, templatesOf } from './define.js'

/** Styles in which a fallback can be written, whatever the product. */
const ABLE = new Set<Placeholder['style']>(['help-scout', 'attribute', 'contact-field'])
/** What is always there needs no fallback. */
const ALWAYS_THERE = /(?:^|[._])(?:id|number|email|signature|subject|title|url|link)$/i

/**
 * A value about the customer may be missing, and nothing is said for that case.
 *
 * Help Scout and Intercom leave a hole ("Hi ,") where a fallback is absent or empty. Silent where the library
 * never writes a fallback, since FreeScout and others share the syntax and have none.
 */
export const missingFallback = defineTemplateRule({
  id: 'template/missing-fallback',
  severity: 'warning',
  check: (library) => {
    const usual = usesFallback(library)
    return templatesOf(library).flatMap((item) =>
      item.placeholders
        .filter((placeholder) => (item.known.fallback || usual) && lacksFallback(placeholder, item))
        .map((placeholder) => ({ item, at: placeholder, values: { name: placeholder.name } })),
    )
  },
})

const usesFallback = ({ items }: Library): boolean =>
  items.some((item) => item.placeholders.some((placeholder) => placeholder.fallback !== undefined))

function lacksFallback(placeholder: Placeholder, { known }: LibraryItem): boolean {
  const able = ABLE.has(placeholder.style) || (known.fallback && placeholder.style === 'liquid')
  if (placeholder.kind !== 'product' || !able || ALWAYS_THERE.test(placeholder.name)) return false
  if (known.agents.some((agent) => placeholder.name === agent || placeholder.name.startsWith(`${agent}.`)))
    return false
  return placeholder.fallback === undefined || placeholder.fallback === ''
}
