import type { Classes } from '../../../src/text/phrase.js'

/** Words of those who write to the company. */
export const postClasses = {} as const satisfies Classes
