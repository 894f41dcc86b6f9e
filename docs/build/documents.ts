/** The documentation's pages: which Markdown becomes which page, in which part of the menu. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { RULE_IDS } from '../../src/core/rule-ids.js'

const ROOT = new URL('../../', import.meta.url)

export interface Source {
  /** From the project's root. */
  readonly file: string
  /** From the site's root, `rules/tone/blaming.html`. */
  readonly page: string
  readonly text: string
}

export interface MenuPart {
  readonly title: string
  readonly items: readonly { readonly title: string; readonly page: string }[]
}

/** `docs/rules/README.md` is `rules/index.html`; the README is the front page. */
export const pageOf = (file: string): string =>
  file
    .replace(/^docs\//, '')
    .replace(/(^|\/)README\.md$/, '$1index.html')
    .replace(/\.md$/, '.html')

const source = (file: string): Source => ({
  file,
  page: pageOf(file),
  text: readFileSync(new URL(file, ROOT), 'utf8'),
})

/** The title is the first heading. */
export const titleOf = ({ text, file }: Source): string => /^#\s+(.+)$/m.exec(text)?.[1] ?? file

const markdownIn = (folder: string): string[] =>
  existsSync(new URL(folder, ROOT))
    ? readdirSync(new URL(folder, ROOT), { encoding: 'utf8', recursive: true })
        .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
        .map((file) => `${folder}${file}`)
        .sort()
    : []

/** Pages for those who write the locales, not for those who use them. */
const INTERNAL = /^docs\/proof\//

/** All Markdown of the project that is published. */
export const sources = (): Source[] =>
  ['README.md', ...markdownIn('docs/')].filter((file) => !INTERNAL.test(file)).map(source)

const LEADS = { sv: 'Svenska', nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const

/** The menu; pages that other parts of the project add find their place by themselves. */
export function menu(all: readonly Source[]): MenuPart[] {
  const byFile = new Map(all.map((one) => [one.file, one]))
  const item = (file: string, title?: string) => {
    const found = byFile.get(file)
    return found ? [{ title: title ?? titleOf(found), page: found.page }] : []
  }
  const placed = [
    {
      title: 'Begin',
      items: [
        ...item('README.md', 'godton'),
        { title: 'Playground', page: 'playground/index.html' },
        ...item('docs/quick-start.md'),
        ...item('docs/policy.md'),
        ...item('docs/policies/README.md'),
        ...item('docs/practice.md'),
      ],
    },
    {
      title: 'For team leads',
      items: Object.entries(LEADS).flatMap(([code, name]) => item(`docs/leads/${code}.md`, name)),
    },
    { title: 'Recipes', items: recipes(all) },
    {
      title: 'Reference',
      items: [
        ...item('docs/api.md'),
        { title: 'Types', page: 'api/types.html' },
        ...item('docs/rules/README.md'),
        ...item('docs/quality.md'),
        ...item('docs/performance.md'),
      ],
    },
    { title: 'Rules', items: RULE_IDS.flatMap((rule) => item(`docs/rules/${rule}.md`)) },
  ]
  const pages = new Set(placed.flatMap((part) => part.items.map((one) => one.page)))
  const others = all
    .filter((one) => !pages.has(one.page))
    .map((one) => ({ title: titleOf(one), page: one.page }))
  return [...placed, { title: 'Project', items: others }].filter((part) => part.items.length > 0)
}

const recipes = (all: readonly Source[]) =>
  all
    .filter((one) => one.file.startsWith('docs/recipes/'))
    .map((one) => ({ title: titleOf(one), page: one.page }))
