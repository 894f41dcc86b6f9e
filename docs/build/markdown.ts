/** Markdown to HTML: links lead to pages, headings can be linked to, tables can be scrolled. */
import { posix } from 'node:path'
import { Marked, type Tokens } from 'marked'
import { pageOf, type Source } from './documents.js'

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** `## Who signs` is `#who-signs`, as on the pages where the Markdown is read as it is. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/<[^>]*>|[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

/** From one page to another, as a relative address. */
export const relative = (from: string, to: string): string =>
  posix.relative(posix.dirname(from), to) || posix.basename(to)

/** Where a link of a source leads on the site; undefined for a file that is not on it. */
function addressOf(href: string, from: Source, pages: ReadonlySet<string>): string | undefined {
  if (/^[a-z]+:/i.test(href) || href.startsWith('#')) return href
  const [path = '', anchor] = href.split('#')
  const file = posix.normalize(posix.join(posix.dirname(from.file), decodeURIComponent(path)))
  const candidates = [
    pageOf(file),
    pageOf(`${file.replace(/\/$/, '')}/README.md`),
    file.replace(/^docs\//, ''),
  ]
  const page = candidates.find((one) => pages.has(one))
  return page && `${relative(from.page, page)}${anchor === undefined ? '' : `#${anchor}`}`
}

/** The text of a token list without its marks. */
export const plainText = (tokens: readonly Tokens.Generic[]): string =>
  tokens
    .map((token) => {
      if (token.type === 'list')
        return (token as Tokens.List).items.map((item) => plainText([item])).join(' ')
      return token.tokens ? plainText(token.tokens) : (token.text ?? '')
    })
    .join('')

/** Names the headings of a page, each differently: asked in their order. */
export function anchors(): (heading: string) => string {
  const seen = new Map<string, number>()
  return (heading) => {
    const base = slug(heading)
    const nth = seen.get(base) ?? 0
    seen.set(base, nth + 1)
    return nth === 0 ? base : `${base}-${nth}`
  }
}

/** The body of a page. `pages` are all files that the site has. */
export function toHtml(from: Source, pages: ReadonlySet<string>): string {
  const anchorOf = anchors()
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const id = anchorOf(plainText(tokens))
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens)
        // An address in an example is a part of the example, and nobody's to write to.
        if (href.startsWith('mailto:')) return text
        const address = addressOf(href, from, pages)
        return address === undefined ? text : `<a href="${escapeHtml(address)}">${text}</a>`
      },
      code({ text, lang }) {
        const told = lang ? ` class="language-${escapeHtml(lang)}"` : ''
        return `<pre tabindex="0"><code${told}>${escapeHtml(text)}</code></pre>\n`
      },
      table({ header, rows }) {
        const one = (cell: Tokens.TableCell, tag: 'th' | 'td') =>
          `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`
        // An empty heading is no heading.
        const head = header.map((cell) => one(cell, cell.text === '' ? 'td' : 'th')).join('')
        const body = rows
          .map((cells) => `<tr>${cells.map((cell) => one(cell, 'td')).join('')}</tr>`)
          .join('\n')
        return `<div class="scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>\n`
      },
    },
  })
  return marked.parse(from.text, { async: false })
}
