/**
 * Languages as they are needed. What is light (the words around personal data, the wording of findings) is
 * there for all four from the start; the phrases, which weigh nine tenths, come with the first text.
 */
import { advice as enAdvice } from '../../../locales/en/advice.js'
import { context as enContext } from '../../../locales/en/context.js'
import { messages as enMessages } from '../../../locales/en/messages.js'
import { templateMessages as enTemplates } from '../../../locales/en/template-messages.js'
import { time as enTime } from '../../../locales/en/time.js'
import { advice as nbAdvice } from '../../../locales/nb/advice.js'
import { context as nbContext } from '../../../locales/nb/context.js'
import { messages as nbMessages } from '../../../locales/nb/messages.js'
import { templateMessages as nbTemplates } from '../../../locales/nb/template-messages.js'
import { time as nbTime } from '../../../locales/nb/time.js'
import { advice as nnAdvice } from '../../../locales/nn/advice.js'
import { context as nnContext } from '../../../locales/nn/context.js'
import { messages as nnMessages } from '../../../locales/nn/messages.js'
import { templateMessages as nnTemplates } from '../../../locales/nn/template-messages.js'
import { time as nnTime } from '../../../locales/nn/time.js'
import { advice as svAdvice } from '../../../locales/sv/advice.js'
import { context as svContext } from '../../../locales/sv/context.js'
import { messages as svMessages } from '../../../locales/sv/messages.js'
import { templateMessages as svTemplates } from '../../../locales/sv/template-messages.js'
import { time as svTime } from '../../../locales/sv/time.js'
import { LANGUAGES, type Language } from '../../../src/core/vocabulary.js'
import { detectLanguage } from '../../../src/detect-language-full.js'
import { type CueFiles, type Locale, phrasesOf } from '../../../src/locale.js'

type Light = Pick<Locale, 'messages' | 'time' | 'context' | 'advice' | 'templates'>

const light = (language: Language, parts: Light): Locale => ({
  language,
  // No theme of cues is there yet: nothing to compile.
  phrases: phrasesOf({}, {} as CueFiles),
  ordinary: [],
  acronyms: [],
  ...parts,
})

const loaded: Record<Language, Locale> = {
  sv: light('sv', {
    messages: svMessages,
    time: svTime,
    context: svContext,
    advice: svAdvice,
    templates: svTemplates,
  }),
  nb: light('nb', {
    messages: nbMessages,
    time: nbTime,
    context: nbContext,
    advice: nbAdvice,
    templates: nbTemplates,
  }),
  nn: light('nn', {
    messages: nnMessages,
    time: nnTime,
    context: nnContext,
    advice: nnAdvice,
    templates: nnTemplates,
  }),
  en: light('en', {
    messages: enMessages,
    time: enTime,
    context: enContext,
    advice: enAdvice,
    templates: enTemplates,
  }),
}

const LOADERS: { readonly [L in Language]: () => Promise<Locale> } = {
  sv: async () => (await import('../../../locales/sv/index.js')).sv,
  nb: async () => (await import('../../../locales/nb/index.js')).nb,
  nn: async () => (await import('../../../locales/nn/index.js')).nn,
  en: async () => (await import('../../../locales/en/index.js')).en,
}

const complete = new Set<Language>()
let all: readonly Locale[] = LANGUAGES.map((language) => loaded[language])

/** The four locales, those that have been read for in full. The same list as long as nothing is added. */
export const locales = (): readonly Locale[] => all

/** A text in a language that cannot be told yet may be in any of them. */
function languagesOf(text: string): readonly Language[] {
  if (text.trim() === '') return []
  const { language } = detectLanguage(text)
  if (language === 'other') return []
  return language === 'unknown' ? LANGUAGES : [language]
}

/** Loads what is needed to read these texts. */
export async function loadFor(texts: readonly string[]): Promise<void> {
  const missing = [...new Set(texts.flatMap(languagesOf))].filter((language) => !complete.has(language))
  if (missing.length === 0) return
  for (const locale of await Promise.all(missing.map((language) => LOADERS[language]()))) {
    loaded[locale.language] = locale
    complete.add(locale.language)
  }
  all = LANGUAGES.map((language) => loaded[language])
}
