/** The site as a visitor gets it: every link leads somewhere, and every page is whole. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDocs } from '../../docs/build/docs-site.js'
import { sources } from '../../docs/build/documents.js'
import { buildPlayground } from '../../docs/build/playground.js'
import { RULE_IDS } from '../../src/core/rule-ids.js'

const ROOT = new URL('../../', import.meta.url).pathname
let folder: string
let pages: string[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'godton-docs-'))
  const site = pathToFileURL(`${folder}/`)
  await buildPlayground(site)
  buildDocs(site)
  pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (page: string) => readFileSync(join(folder, page), 'utf8')
const linksOf = (html: string) => [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((found) => found[1] ?? '')
const idsOf = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]))

describe('the site', () => {
  it('has a page for every rule, each language of leads, the API and its types', () => {
    const wanted = [
      'index.html',
      'quick-start.html',
      'policy.html',
      'api.html',
      'api/types.html',
      'quality.html',
      'policies/index.html',
      'playground/index.html',
      ...['sv', 'nb', 'nn', 'en'].map((one) => `leads/${one}.html`),
      ...RULE_IDS.map((rule) => `rules/${rule}.html`),
    ]
    expect(wanted.filter((page) => !pages.includes(page))).toEqual([])
  })

  it('has no link that leads nowhere, and loads nothing from elsewhere', () => {
    const dead = pages.flatMap((page) => {
      const html = read(page)
      return linksOf(html).flatMap((link) => {
        // Pages of others are linked to in the open, and only there: nothing is loaded from them.
        if (/^https:/.test(link) && html.includes(`<a href="${link}"`)) return []
        if (/^[a-z]+:/i.test(link)) return [`${page}: ${link}`]
        const [path = '', anchor] = link.split('#')
        const target = path === '' ? page : posix.join(posix.dirname(page), path)
        if (!existsSync(join(folder, target))) return [`${page}: ${link}`]
        if (anchor !== undefined && anchor !== '' && !idsOf(read(target)).has(decodeURIComponent(anchor)))
          return [`${page}: ${link} has no such place`]
        return []
      })
    })
    expect(dead).toEqual([])
  })

  it('has one heading of the first order on every page, a title and a policy against the network', () => {
    for (const page of pages) {
      const html = read(page)
      expect(html.match(/<h1[ >]/g)?.length, page).toBe(1)
      expect(html, page).toMatch(/<title>[^<]+<\/title>/)
      expect(html, page).toContain("connect-src 'none'")
      expect(html, page).not.toMatch(/<script(?![^>]* src=)|<style| style="| on[a-z]+="/)
    }
  })

  it('shows a type of every function', () => {
    const types = read('api/types.html')
    for (const name of [
      'checkReply',
      'classifyPost',
      'recommendChannel',
      'reviewThread',
      'redact',
      'Finding',
    ])
      expect(types).toContain(`<h2 id="${name.toLowerCase()}">`)
  })
})

describe('the Markdown as it is read in the repository', () => {
  it('has no link to a file that is not there', () => {
    const dead = sources().flatMap(({ file, text }) =>
      [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map((found) => found[1] ?? '')
        .filter((link) => !/^(?:[a-z]+:|#)/i.test(link))
        .map((link) => posix.join(posix.dirname(file), link.split('#')[0] ?? ''))
        // The page of types is made when the site is.
        .filter((path) => !path.endsWith('api/types.html') && !existsSync(join(ROOT, path)))
        .map((path) => `${file}: ${path}`),
    )
    expect(dead).toEqual([])
  })
})
