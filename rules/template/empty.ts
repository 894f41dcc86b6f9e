import { defineTemplateRule, templatesOf } from './define.js'

/**
 * A template without a word: nothing but white space, signs or placeholders that were cut off.
 *
 * Whoever picks it in a hurry sends nothing.
 */
export const empty = defineTemplateRule({
  id: 'template/empty',
  severity: 'error',
  check: (library) =>
    templatesOf(library)
      .filter(
        (item) => item.placeholders.length === 0 && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(item.text),
      )
      .map((item) => ({ item, at: 'text' })),
})
