/** All locales, ready to read: for the scripts that measure and learn. */
import { ALL_LOCALES } from '../../locales/index.js'
import type { Kit } from '../../src/classify-post.js'
import { detectLanguage } from '../../src/detect-language-full.js'
import { makeTools } from '../../src/tools.js'

export const locales = ALL_LOCALES
export const tools = makeTools(ALL_LOCALES)
export const kit: Kit = { tools, detect: (text) => detectLanguage(text) }
