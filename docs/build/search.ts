/** The index of the documentation's search, made from the same sources as the pages. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { buildSync } from 'esbuild'
import { lexer, type Tokens } from 'marked'
import MiniSearch from 'minisearch'
import { OPTIONS, type Section } from '../search/index-options.js'
import { type Source, titleOf } from './documents.js'
import { anchors, plainText } from './markdown.js'

/** The sections of a page, down to the third order of headings. */
function sectionsOf(source: Source): Section[] {
  const page = plainText(lexer(titleOf(source)))
  const anchorOf = anchors()
  const sections: { id: string; page: string; heading: string; text: string }[] = []
  for (const token of lexer(source.text)) {
    if (token.type === 'heading') {
      const heading = plainText(token.tokens ?? [])
      const anchor = anchorOf(heading)
      const id = (token as Tokens.Heading).depth === 1 ? source.page : `${source.page}#${anchor}`
      sections.push({ id, page, heading, text: '' })
    } else {
      const last = sections.at(-1)
      if (last) last.text += ` ${wordsOf(token)}`
    }
  }
  return sections
}

/** The words of a block; of a table, of all its cells. */
function wordsOf(token: Tokens.Generic): string {
  if (token.type !== 'table') return plainText([token])
  const { header, rows } = token as Tokens.Table
  return [header, ...rows].flatMap((cells) => cells.map((cell) => plainText(cell.tokens))).join(' ')
}

/** Writes the index, and the script that asks it, into the site's folder. */
export function buildSearch(site: URL, sources: readonly Source[]): void {
  const index = new MiniSearch(OPTIONS)
  index.addAll(sources.flatMap(sectionsOf))
  mkdirSync(new URL('search/', site), { recursive: true })
  // A string is read sooner than an object of the same size, and a script may be loaded where data may not.
  writeFileSync(
    new URL('search/index.js', site),
    `window.godtonIndex = ${JSON.stringify(JSON.stringify(index))}\n`,
  )
  buildSync({
    entryPoints: [new URL('../search/client.ts', import.meta.url).pathname],
    outfile: new URL('search/search.js', site).pathname,
    bundle: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'warning',
  })
}
