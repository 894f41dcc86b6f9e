import type { Locale } from '../../src/locale.js'
import { advice } from './advice.js'
import { classes } from './classes/index.js'
import { context } from './context.js'
import { cues } from './cues/index.js'
import { messages } from './messages.js'
import { templateMessages } from './template-messages.js'
import { time } from './time.js'
import { acronyms, ordinary } from './words.js'

/** English. */
export const en: Locale = {
  language: 'en',
  classes,
  cues,
  messages,
  time,
  ordinary,
  acronyms,
  context,
  advice,
  templates: templateMessages,
}
