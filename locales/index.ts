/** The languages that godton ships. A new one is a folder here and a line below. */
import type { Locale } from '../src/locale.js'
import { en } from './en/index.js'
import { nb } from './nb/index.js'
import { nn } from './nn/index.js'
import { sv } from './sv/index.js'

export const ALL_LOCALES: readonly Locale[] = [sv, nb, nn, en]
