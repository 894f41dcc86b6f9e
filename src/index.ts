/** godton with all four languages: the public API, and no logic. */
import { ALL_LOCALES } from '../locales/index.js'
import { makeApi } from './api.js'
import { detectLanguage } from './detect-language-full.js'
import {
  definePolicy as compilePolicy,
  type Policy,
  type PolicyInput,
  type PolicyResult,
  parsePolicy as readPolicy,
} from './policy/index.js'
import { lazyPersonalData } from './redact.js'

export { applyFixes } from './apply-fixes.js'
export { defineRule } from './define-rule.js'
export { PolicyError, policyJsonSchema } from './policy/index.js'
export type * from './public-types.js'
export { PhraseError } from './text/phrase.js'
export { detectLanguage }

const withLocales = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && !Array.isArray(input)
    ? { locales: ALL_LOCALES, ...input }
    : input

/**
 * Validates a policy, merges what it extends and compiles it once. All four languages are in it.
 *
 * @throws {PolicyError} with the path of each mistake, what was found, and what is accepted.
 */
export const definePolicy = (input: PolicyInput): Policy => compilePolicy(withLocales(input) as PolicyInput)

/** As `definePolicy`, for input of unknown origin: says all that is wrong instead of throwing. */
export const parsePolicy = (input: unknown): PolicyResult => readPolicy(withLocales(input))

/** Every function that reads a text, bound to the four languages. */
export const { checkReply, classifyPost, recommendChannel, checkTemplates, reviewThread, checkStatusUpdate } =
  makeApi((text, among) => detectLanguage(text, { among }))

/** Personal data found and taken out, with the words of all four languages. */
export const { findPersonalData, redact } = lazyPersonalData(
  () => ALL_LOCALES.map((locale) => locale.context),
  (text) => detectLanguage(text).language,
)
