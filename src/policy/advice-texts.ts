/** The policy's own choice of wordings: which language, which form of address, which slots. */
import type { LanguageGuess } from '../core/reports.js'
import type { Formality, Language } from '../core/vocabulary.js'
import type { AdviceTexts, Pronouns } from '../define/advice.js'
import { issue, PolicyError } from './error.js'
import type { Policy } from './types.js'

/** Put values into `{slots}`; a slot without a value stays out. */
export function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(slots, name) ? (slots[name] ?? '') : '',
  )
}

/** The language to write to the customer in: theirs, else English when the company has it, else its first. */
export function replyLanguage(policy: Policy, guess: LanguageGuess['language']): Language {
  if (guess !== 'other' && guess !== 'unknown') return guess
  const [first] = policy.languages
  return guess === 'other' && policy.languages.includes('en') ? 'en' : (first ?? 'en')
}

/**
 * The wordings in a language, or in the nearest that the policy has a locale for.
 *
 * @throws {PolicyError} when the policy holds no locale at all.
 */
export function adviceTexts(policy: Policy, language: Language): AdviceTexts {
  const texts = (wanted: Language) => policy.locales.find((locale) => locale.language === wanted)?.advice
  const kin: Language | undefined = language === 'nn' ? 'nb' : language === 'nb' ? 'nn' : undefined
  const found =
    texts(language) ??
    (kin === undefined ? undefined : texts(kin)) ??
    policy.locales.find((locale) => locale.advice !== undefined)?.advice
  if (found !== undefined) return found
  const accepted = 'at least one locale object, such as the one from godton/locales/sv'
  throw new PolicyError([issue('locales', 'no locale with advice', accepted)])
}

/** Who is spoken to formally: everyone, or those who write so, as the policy says. */
export function pronounsFor(policy: Policy, texts: AdviceTexts, formality: Formality | undefined): Pronouns {
  const formal =
    policy.address === 'formal' || (policy.address === 'follow-customer' && formality === 'formal')
  return formal ? texts.pronouns.formal : texts.pronouns.informal
}

/** The slots that pronouns fill. */
export const pronounSlots = (pronouns: Pronouns): Record<string, string> => ({ ...pronouns })

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`
}
