/** Puts the page's words into its HTML: `data-t` for the text, `data-t-NAME` for an attribute. */
import { LANGUAGES, type Language } from '../../../src/core/vocabulary.js'
import { BUILTIN_POLICIES, EXAMPLE_POLICIES } from '../policies.js'
import { SAMPLES } from '../samples.js'
import { OWN_NAMES, type Words } from '../words/index.js'
import { byId, h } from './dom.js'
import { THEMES } from './preferences.js'

const ATTRIBUTES = ['placeholder', 'aria-label', 'title'] as const

function wordFor(words: Words, key: string): string {
  const found: unknown = Reflect.get(words, key)
  return typeof found === 'string' ? found : key
}

const options = (names: readonly (readonly [string, string])[]): HTMLOptionElement[] =>
  names.map(([value, name]) => h('option', { value }, name))

const same = (names: readonly string[]) => options(names.map((name) => [name, name]))

function fillSelect(id: string, value: string | undefined, ...children: readonly HTMLElement[]): void {
  const select = byId(id, HTMLSelectElement)
  const before = value ?? select.value
  select.replaceChildren(...children)
  select.value = before
}

/** The page in a language. */
export function translate(words: Words, language: Language): void {
  document.documentElement.lang = language
  for (const element of document.querySelectorAll<HTMLElement>('[data-t]'))
    element.textContent = wordFor(words, element.dataset.t ?? '')
  for (const name of ATTRIBUTES)
    for (const element of document.querySelectorAll(`[data-t-${name}]`))
      element.setAttribute(name, wordFor(words, element.getAttribute(`data-t-${name}`) ?? ''))
  fillSelect(
    'language',
    language,
    ...LANGUAGES.map((one) => h('option', { value: one, lang: one }, OWN_NAMES[one])),
  )
  fillSelect('theme', undefined, ...options(THEMES.map((one) => [one, words.themes[one]])))
  fillSelect(
    'policy-name',
    undefined,
    h('optgroup', { label: words.builtIn }, ...same(Object.keys(BUILTIN_POLICIES))),
    h('optgroup', { label: words.examples }, ...same(Object.keys(EXAMPLE_POLICIES))),
    ...options([['own', words.own]]),
  )
  fillSelect(
    'sample',
    '',
    ...options([
      ['', words.sampleNone],
      ...SAMPLES[language].map(({ name }, index): [string, string] => [String(index), name]),
    ]),
  )
}
