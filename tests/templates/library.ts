/** `checkTemplates` with the template rules alone. */
import { templateMessages as en } from '../../locales/en/template-messages.js'
import { time as enTime } from '../../locales/en/time.js'
import { templateMessages as nb } from '../../locales/nb/template-messages.js'
import { time as nbTime } from '../../locales/nb/time.js'
import { templateMessages as nn } from '../../locales/nn/template-messages.js'
import { time as nnTime } from '../../locales/nn/time.js'
import { templateMessages as sv } from '../../locales/sv/template-messages.js'
import { time as svTime } from '../../locales/sv/time.js'
import { type LibraryText, makeCheckTemplates, type TemplateContext } from '../../src/check-templates.js'
import { definePolicy, type PolicyInput } from '../../src/policy/index.js'
import { compileTimes } from '../../src/text/due-time.js'

const TIMES = { sv: svTime, nb: nbTime, nn: nnTime, en: enTime }

const check = makeCheckTemplates({
  checkReply: (_, { language }) => ({
    report: {
      verdict: 'pass',
      language: { language: language ?? 'unknown', confidence: 'high', ranked: [] },
      findings: [],
      commitments: [],
    },
    personal: undefined,
  }),
  words: () => ({ sv, nb, nn, en }),
  times: (_, language) => compileTimes(TIMES[language]),
})

/** The report of the template rules, all of them at their default unless the policy says otherwise. */
export const checkLibrary = (
  texts: readonly LibraryText[],
  context: Omit<TemplateContext, 'policy'> = {},
  policy: PolicyInput = {},
) => check(texts, { policy: definePolicy(policy), ...context })

/** Which rule was broken where, and by which words. */
export const broken = (
  texts: readonly LibraryText[],
  context: Omit<TemplateContext, 'policy'> = {},
  policy: PolicyInput = {},
) =>
  checkLibrary(texts, context, policy).findings.map(({ rule, template, quote }) => [
    rule.replace('template/', ''),
    template,
    quote,
  ])
