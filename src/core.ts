/** godton without any language: pass the locales to `definePolicy({ locales: [sv, nb] })`. */
import { makeApi } from './api.js'
import type { PersonalDataSpan, Redaction } from './core/reports.js'
import { detectLanguage } from './detect-language.js'
import type { Locale } from './locale.js'
import { lazyPersonalData, type PersonalDataOptions, type RedactOptions } from './redact.js'

export { applyFixes } from './apply-fixes.js'
export { defineRule } from './define-rule.js'
export { definePolicy, PolicyError, parsePolicy, policyJsonSchema } from './policy/index.js'
export type * from './public-types.js'
export { PhraseError } from './text/phrase.js'
export { detectLanguage }

/** Every function that reads a text, in the languages of its policy. */
export const { checkReply, classifyPost, recommendChannel, checkTemplates, reviewThread, checkStatusUpdate } =
  makeApi((text, among) => detectLanguage(text, { among }))

/** Where the words around personal data come from. */
export interface WithLocales {
  /** Locale objects; without any, only what needs no words is found. */
  locales?: readonly Locale[]
}

const NO_LOCALES: readonly Locale[] = []
const finders = new WeakMap<readonly Locale[], ReturnType<typeof lazyPersonalData>>()

function finderFor(locales: readonly Locale[]): ReturnType<typeof lazyPersonalData> {
  let finder = finders.get(locales)
  if (!finder) {
    finder = lazyPersonalData(
      () => locales.map((locale) => locale.context),
      (text) => detectLanguage(text).language,
    )
    finders.set(locales, finder)
  }
  return finder
}

/** Personal data in a text. @throws {TypeError} for a text that is no string. */
export const findPersonalData = (
  text: string,
  options: PersonalDataOptions & WithLocales = {},
): PersonalDataSpan[] => finderFor(options.locales ?? NO_LOCALES).findPersonalData(text, options)

/** The text with its personal data taken out. @throws {TypeError} for a wrong text, operator or an empty key. */
export const redact = (text: string, options: RedactOptions & WithLocales = {}): Redaction =>
  finderFor(options.locales ?? NO_LOCALES).redact(text, options)
