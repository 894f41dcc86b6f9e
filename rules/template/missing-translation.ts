import { defineTemplateRule, type TemplateHit } from './define.js'
import { variantsOf } from './variants.js'

/** A language that this share of the translated answers has is one that the library is kept in. */
const KEPT = 0.5

/**
 * An answer that is kept in several languages lacks one in which the company answers.
 *
 * Only languages that the library is kept in count, so that a policy with four languages over a library with two
 * is silent.
 */
export const missingTranslation = defineTemplateRule({
  id: 'template/missing-translation',
  severity: 'warning',
  check: (library) => {
    const answers = variantsOf(library)
    const kept = library.languages.filter((language) => {
      const count = answers.filter(({ byLanguage }) => byLanguage.has(language)).length
      return count > 0 && count >= answers.length * KEPT
    })
    return answers.flatMap(({ byLanguage }): TemplateHit[] => {
      const missing = kept.filter((language) => !byLanguage.has(language))
      const [item, ...rest] = [...byLanguage.values()]
      if (missing.length === 0 || !item) return []
      return [
        { item, at: 'text', values: { languages: missing.join(', ') }, related: rest.map(({ id }) => id) },
      ]
    })
  },
})
