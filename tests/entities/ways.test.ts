/** The many ways in which people write: fixtures by theme, `[[kind: words]]` marking all that is to be found. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { overlaps, type Span } from '../../src/core/span.js'
import { findEntities } from '../../src/entities/index.js'
import { compiled } from './kit.js'

interface Marked {
  readonly text: string
  readonly wanted: readonly (Span & { readonly kind: string })[]
}

/** A line of a fixture without its marks, and where they were. */
function read(line: string): Marked {
  const wanted: (Span & { kind: string })[] = []
  let text = ''
  let at = 0
  const source = line.replaceAll('\\n', '\n')
  for (const { 0: whole, 1: kind = '', 2: words = '', index } of source.matchAll(
    /\[\[([a-z-]+): ([\s\S]+?)\]\](?!\])/g,
  )) {
    text += source.slice(at, index)
    wanted.push({ kind, start: text.length, end: text.length + words.length })
    text += words
    at = index + whole.length
  }
  return { text: text + source.slice(at), wanted }
}

const folder = new URL('ways/', import.meta.url)

describe.each(readdirSync(folder))('%s', (file) => {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n')
  it.each(lines.filter((line) => line !== '' && !line.startsWith('# ')))('%s', (line) => {
    const { text, wanted } = read(line)
    const found = findEntities(text, compiled).filter((entity) => !entity.company)
    const matches = (a: Span & { kind: string }, b: Span & { kind: string }): boolean =>
      a.kind === b.kind && overlaps(a, b)
    expect(wanted.filter((one) => !found.some((entity) => matches(one, entity)))).toEqual([])
    expect(found.filter((entity) => !wanted.some((one) => matches(one, entity)))).toEqual([])
  })
})
