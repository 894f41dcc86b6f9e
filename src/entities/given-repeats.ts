/** Given names by themselves, of people whose full names a text tells too: in a text that is redacted they would tell on. */
import { type CompiledContexts, NAME, namesOf } from './compile.js'
import type { Entity } from './index.js'

const LEAST_LETTERS = 3
const WORD = /\p{Lu}[\p{L}\p{M}]*(?:-\p{Lu}[\p{L}\p{M}]*)*/gu

/** The first word of a full name when it is a given name and no ordinary word. */
function givenOf(text: string, { kind, start, end }: Entity, compiled: CompiledContexts): string | undefined {
  const [first = '', second] = kind === 'person-name' ? text.slice(start, end).split(/\s+/) : []
  if (second === undefined || first.length < LEAST_LETTERS) return undefined
  const bits = namesOf(first, compiled)
  return bits & NAME.given && (bits & (NAME.ordinary | NAME.function | NAME.place)) === 0 ? first : undefined
}

/** What was found, and the given names of found persons where they stand alone, in text order. */
export function withGivenNames(
  text: string,
  found: readonly Entity[],
  compiled: CompiledContexts,
): readonly Entity[] {
  const names = new Set(found.flatMap((entity) => givenOf(text, entity, compiled) ?? []))
  if (names.size === 0) return found
  const added: Entity[] = []
  let next = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++
    const bare = /^.+[^s]s$/.test(word) && !names.has(word) ? word.slice(0, -1) : word
    const end = index + word.length
    if (!names.has(bare) || (found[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue
    if (/[\p{L}\p{N}\p{M}]/u.test(text.charAt(index - 1) + text.charAt(end))) continue
    added.push({ kind: 'person-name', start: index, end, confidence: 'medium' })
  }
  return [...found, ...added].sort((a, b) => a.start - b.start)
}
