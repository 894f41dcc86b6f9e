/** The rules of template libraries, in the order of the docs. */
import { conflictingAnswer } from './conflicting-answer.js'
import { duplicate } from './duplicate.js'
import { empty } from './empty.js'
import { malformedPlaceholder } from './malformed-placeholder.js'
import { missingFallback } from './missing-fallback.js'
import { missingTranslation } from './missing-translation.js'
import { stale } from './stale.js'
import { unknownPlaceholder } from './unknown-placeholder.js'
import { variantMismatch } from './variant-mismatch.js'

export const templateRules = [
  unknownPlaceholder,
  malformedPlaceholder,
  missingFallback,
  duplicate,
  conflictingAnswer,
  missingTranslation,
  variantMismatch,
  stale,
  empty,
] as const
