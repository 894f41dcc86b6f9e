/** Word classes of what customers write. */
import type { Classes } from '../../../src/text/phrase.js'

export const postClasses = {} as const satisfies Classes
