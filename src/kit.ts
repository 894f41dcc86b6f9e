/** The languages of a policy, compiled once and remembered as long as the policy's locales live. */

import type { Kit } from './classify-post.js'
import type { LanguageGuess } from './core/reports.js'
import type { Locale } from './locale.js'
import type { Policy } from './policy/index.js'
import { makeTools } from './tools.js'

type Detect = (text: string, among: Locale['language'][]) => LanguageGuess

/** Gives each policy its kit. */
export function makeKits(detect: Detect): (policy: Policy) => Kit {
  const kits = new WeakMap<object, Kit>()
  return (policy) => {
    const locales = policy.locales as readonly Locale[]
    let kit = kits.get(locales)
    if (!kit) {
      const tools = makeTools(locales)
      const among = [...tools.languages]
      kit = { tools, detect: (text) => detect(text, among) }
      kits.set(locales, kit)
    }
    return kit
  }
}
