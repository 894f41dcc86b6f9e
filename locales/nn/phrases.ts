import { phrasesOf } from '../../src/locale.js'
import { classes } from './classes/index.js'
import { cues } from './cues/index.js'

/** In the built package a packed program stands in for this file. */
export const phrases = phrasesOf(classes, cues)
