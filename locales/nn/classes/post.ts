import type { Classes } from '../../../src/text/phrase.js'

/** Word classes of what customers write. */
export const postClasses = {} as const satisfies Classes
