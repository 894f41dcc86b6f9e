/** The words around a report, one language at a time. */

import type { Language } from '../core/vocabulary.js'
import type { TemplateWords, Wording } from '../core/words.js'
import type { RuleExamples } from '../define/reply-rule.js'
import type { Locale } from '../locale.js'

const LOADERS: { readonly [L in Language]: () => Promise<{ templateMessages: TemplateWords }> } = {
  sv: () => import('../../locales/sv/template-messages.js'),
  nb: () => import('../../locales/nb/template-messages.js'),
  nn: () => import('../../locales/nn/template-messages.js'),
  en: () => import('../../locales/en/template-messages.js'),
}

export const templateWords = async (language: Language): Promise<TemplateWords> =>
  (await LOADERS[language]()).templateMessages

const REPLY_LOADERS: { readonly [L in Language]: () => Promise<Locale> } = {
  sv: async () => (await import('../../locales/sv/index.js')).sv,
  nb: async () => (await import('../../locales/nb/index.js')).nb,
  nn: async () => (await import('../../locales/nn/index.js')).nn,
  en: async () => (await import('../../locales/en/index.js')).en,
}

/** How a rule's finding is worded, with its slots open. */
export async function wordingOf(rule: string, language: Language): Promise<Wording> {
  const locale = await REPLY_LOADERS[language]()
  const sources: Readonly<Record<string, Wording>>[] = [
    locale.messages,
    locale.templates.rules,
    locale.advice.thread,
    locale.advice.status,
  ]
  const wording = sources.find((source) => Object.hasOwn(source, rule))?.[rule]
  return wording ?? { message: '', advice: '' }
}

const EXAMPLE_LOADERS: { readonly [L in Language]: () => Promise<Readonly<Record<string, RuleExamples>>> } = {
  sv: async () => (await import('../../locales/sv/examples.js')).examples,
  nb: async () => (await import('../../locales/nb/examples.js')).examples,
  nn: async () => (await import('../../locales/nn/examples.js')).examples,
  en: async () => (await import('../../locales/en/examples.js')).examples,
}

/** The sentences of a reply rule, what it finds and what it leaves alone; the other rules have none. */
export async function examplesOf(rule: string, language: Language): Promise<RuleExamples | undefined> {
  const examples = await EXAMPLE_LOADERS[language]()
  return Object.hasOwn(examples, rule) ? examples[rule] : undefined
}
