import { defineTemplateRule, templatesOf } from './define.js'

/**
 * A placeholder that is not closed, or not written as any product reads it.
 *
 * `{{name}`, `[bruker,fornavn]`, `{%customer.firstName`: products leave such a thing as it stands, and the
 * customer reads it.
 */
export const malformedPlaceholder = defineTemplateRule({
  id: 'template/malformed-placeholder',
  severity: 'error',
  check: (library) =>
    templatesOf(library).flatMap((item) =>
      item.placeholders
        .filter((placeholder) => placeholder.kind === 'malformed')
        .map((placeholder) => ({
          item,
          at: placeholder,
          values: { name: item.text.slice(placeholder.start, placeholder.end) },
        })),
    ),
})
