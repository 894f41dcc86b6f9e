import type { Placeholder } from '../../src/text/placeholder.js'
import { closest } from './closest.js'
import {
  defineTemplateRule,
  type KnownPlaceholders,
  type LibraryItem,
  type TemplateHit,
  templatesOf,
} from './define.js'

/** A name used this often is meant, whoever else knows it. */
const OFTEN = 5
/** A slip is rare beside what was meant. */
const RARE = 0.05

/**
 * A placeholder with a name that nobody fills, told with the nearest one that is.
 *
 * What happens to it differs by product: it is left as it stands, blanked or marked, and either way the customer
 * sees a hole. Where a product fills a closed list of names any other is reported; elsewhere, since companies add
 * fields of their own, only what looks like a slip for a name that is known or used throughout the library.
 */
export const unknownPlaceholder = defineTemplateRule({
  id: 'template/unknown-placeholder',
  severity: 'error',
  check: (library) =>
    templatesOf(library).flatMap((item) =>
      item.placeholders.flatMap((placeholder): TemplateHit[] => {
        const near = meant(placeholder, item)
        if (near === undefined) return []
        const start = item.text.indexOf(placeholder.name, placeholder.start)
        const end = start + placeholder.name.length
        return [
          {
            item,
            at: placeholder,
            values: { name: placeholder.name, nearest: near },
            fixes:
              start >= placeholder.start && end <= placeholder.end
                ? [{ start, end, text: near, safe: false }]
                : [],
          },
        ]
      }),
    ),
})

/** The known name that an unknown one most likely stands for; nothing for a known one or one of the company's own. */
function meant(placeholder: Placeholder, { known }: LibraryItem): string | undefined {
  if (placeholder.kind === 'malformed' || placeholder.style === 'liquid-tag') return undefined
  const { name } = placeholder
  if (placeholder.kind === 'hand') {
    return placeholder.style === 'bracket' || placeholder.style === 'liquid'
      ? likeHand(name, known)
      : undefined
  }
  if (isLiteral(name) || known.open.some((prefix) => name.startsWith(prefix) && name !== prefix))
    return undefined
  const uses = known.names.get(name) ?? 0
  if (uses >= OFTEN) return undefined
  const candidates = [...known.names].filter(
    ([other, count]) => other !== name && count >= OFTEN && uses <= count * RARE,
  )
  const near = closest(
    name,
    candidates.map(([other]) => other),
  )
  if (near === undefined)
    return known.closed || isStranger(name, uses, known) ? likest(name, known) : undefined
  return near.toLowerCase() === name.toLowerCase() && !known.caseSensitive ? undefined : near
}

const isLiteral = (name: string): boolean => /^["'\d]/.test(name)

/** `[bruker navn]` beside hundreds of `[bruker.navn]`: the same letters with another sign between them. */
function likeHand(name: string, known: KnownPlaceholders): string | undefined {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const wanted = letters(name)
  return [...known.names].find(([other, count]) => count >= OFTEN && letters(other) === wanted)?.[0]
}

/** In a library with this many uses of placeholders, what belongs together shows. */
const SETTLED = 200

/** Nothing that the library uses often begins as this name does. */
function isStranger(name: string, uses: number, known: KnownPlaceholders): boolean {
  const total = [...known.names.values()].reduce((sum, count) => sum + count, 0)
  const owner = name.split('.', 1)[0]?.toLowerCase()
  const hasKin = [...known.names].some(
    ([other, count]) => count >= OFTEN && other.split('.', 1)[0]?.toLowerCase() === owner,
  )
  return known.open.length === 0 && total >= SETTLED && uses <= 2 && !hasKin
}

/** However unlike it is: something must be suggested where nothing else is filled in. */
function likest(name: string, known: KnownPlaceholders): string | undefined {
  const often = [...known.names]
    .filter(([other, count]) => count >= OFTEN && other !== name)
    .map(([other]) => other)
  return closest(name, often, name.length) ?? often[0]
}
