/** The frame around a page of the documentation. */
import type { MenuPart } from './documents.js'
import { escapeHtml, relative } from './markdown.js'

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'"

function menuHtml(parts: readonly MenuPart[], page: string): string {
  const item = (title: string, to: string) => {
    const here = to === page ? ' aria-current="page"' : ''
    return `<li><a href="${relative(page, to)}"${here}>${escapeHtml(title)}</a></li>`
  }
  return parts
    .map(({ title, items }) => {
      const list = `<ul>${items.map((one) => item(one.title, one.page)).join('')}</ul>`
      // The rules are many: they fold away where nobody reads one.
      const open = items.some((one) => one.page === page) || title !== 'Rules' ? ' open' : ''
      return `<details${open}><summary>${escapeHtml(title)}</summary>${list}</details>`
    })
    .join('\n')
}

/** The language that a page is in, by its place. */
const languageOf = (page: string): string => /^leads\/(sv|nb|nn)\.html$/.exec(page)?.[1] ?? 'en'

export interface Framed {
  readonly page: string
  readonly title: string
  readonly body: string
}

export function frame({ page, title, body }: Framed, parts: readonly MenuPart[]): string {
  const to = (path: string) => relative(page, path)
  return `<!doctype html>
<html lang="${languageOf(page)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${CSP}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>${escapeHtml(title === 'godton' ? 'godton' : `${title} · godton`)}</title>
    <link rel="icon" href="${to('style/icon.svg')}" type="image/svg+xml">
    <link rel="stylesheet" href="${to('style/base.css')}">
    <link rel="stylesheet" href="${to('style/docs.css')}">
    <script src="${to('style/theme.js')}"></script>
    <script src="${to('style/docs.js')}" defer></script>
    <script src="${to('search/search.js')}" defer></script>
  </head>
  <body>
    <a class="skip" href="#content">Skip to the text</a>
    <header class="top">
      <a class="brand" href="${to('index.html')}"><span class="mark-g" aria-hidden="true">g</span>godton</a>
      <div class="search" role="search" hidden>
        <label class="unseen" for="search">Search the documentation</label>
        <input id="search" type="search" placeholder="Search" autocomplete="off" spellcheck="false" aria-keyshortcuts="Control+K Meta+K" aria-describedby="search-help" enterkeyhint="search">
        <span id="search-help" class="unseen">Arrow keys go to what is found, Escape clears. Control K comes here from anywhere.</span>
        <div class="found"><p class="quiet small" role="status" hidden></p><ul aria-label="Found" hidden></ul></div>
      </div>
      <label class="theme"><span class="unseen">Colours</span>
        <select id="theme"><option value="auto">Auto</option><option value="light">Light</option><option value="dark">Dark</option></select>
      </label>
      <a class="try" href="${to('playground/index.html')}">Try it</a>
    </header>
    <div class="frame">
      <details class="menu" open>
        <summary>Menu</summary>
        <nav aria-label="Documentation">
${menuHtml(parts, page)}
        </nav>
      </details>
      <main id="content" tabindex="-1">
${body}
      </main>
    </div>
  </body>
</html>
`
}
