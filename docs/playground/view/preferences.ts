/** Language and colours: the only things that are remembered, on this machine alone. */
import { LANGUAGES, type Language } from '../../../src/core/vocabulary.js'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** A browser may forbid storage; then nothing is remembered. */
function recall(key: string): string | null {
  try {
    return localStorage.getItem(`godton-${key}`)
  } catch {
    return null
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`godton-${key}`, value)
  } catch {
    // Not remembered, then.
  }
}

const isLanguage = (value: unknown): value is Language => (LANGUAGES as readonly unknown[]).includes(value)

/** The reader's own choice, else the first of the browser's languages that the page has. */
export function firstLanguage(): Language {
  const kept = recall('language')
  if (isLanguage(kept)) return kept
  for (const tag of navigator.languages) {
    const short = tag.slice(0, 2).toLowerCase()
    // `no` is what browsers in Norway most often say.
    const language = short === 'no' ? 'nb' : short
    if (isLanguage(language)) return language
  }
  return 'en'
}

export function keepLanguage(language: Language): void {
  remember('language', language)
}

export function theme(): Theme {
  const kept = recall('theme')
  return THEMES.find((one) => one === kept) ?? 'auto'
}

export function setTheme(next: Theme): void {
  remember('theme', next)
  if (next === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = next
}
