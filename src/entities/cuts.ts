/** Pieces cut out of a text, what stands in their place, and the way back. */
import type { Entity } from './index.js'

/** A span of the original, what it becomes, and where that stands. */
export interface Cut {
  entity: Entity
  replacement: string
  redactedStart: number
  redactedEnd: number
}

export type Replace = (entity: Entity, quote: string) => string

/** Puts the replacements in and says where they stand. */
export function assemble(
  text: string,
  entities: readonly Entity[],
  replace: Replace,
): { text: string; cuts: Cut[] } {
  let redacted = ''
  let at = 0
  const cuts = entities.map((entity) => {
    redacted += text.slice(at, entity.start)
    at = entity.end
    const replacement = replace(entity, text.slice(entity.start, entity.end))
    const redactedStart = redacted.length
    redacted += replacement
    return { entity, replacement, redactedStart, redactedEnd: redacted.length }
  })
  return { text: redacted + text.slice(at), cuts }
}

/** Where a place in the redacted text was in the original; inside a replacement, the edge of what it replaced. */
function original(cuts: readonly Cut[], place: number, edge: 'start' | 'end'): number {
  let shift = 0
  for (const { entity, redactedStart, redactedEnd } of cuts) {
    if (place < redactedStart || (edge === 'end' && place <= redactedStart && redactedStart !== redactedEnd))
      break
    if (place < redactedEnd || (edge === 'end' && place === redactedEnd)) return entity[edge]
    shift = entity.end - redactedEnd
  }
  return place + shift
}

/** Entities of the original that cover the old ones and the new, overlaps made one. */
export function merge(old: readonly Cut[], found: readonly Entity[]): Entity[] {
  const again = found.map((entity) => ({
    ...entity,
    start: original(old, entity.start, 'start'),
    end: original(old, entity.end, 'end'),
  }))
  const all = [...old.map((cut) => cut.entity), ...again].sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Entity[] = []
  for (const entity of all) {
    const last = merged.at(-1)
    if (last && entity.start < last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, entity.end) }
    else merged.push(entity)
  }
  return merged
}

/** Does something found in the redacted text lie where the entity was replaced, or where it newly lies open? */
export function isRefound(
  { cuts }: { cuts: readonly Cut[] },
  entity: Entity,
  found: readonly Entity[],
): boolean {
  return found.some((each) => {
    const start = original(cuts, each.start, 'start')
    const end = original(cuts, each.end, 'end')
    return start < entity.end && entity.start < end
  })
}
