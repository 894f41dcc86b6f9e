/** As detect-language.ts, with franc to name the other languages of the world. */
import { franc } from 'franc'
import { requireText } from './arguments.js'
import type { LanguageGuess } from './core/reports.js'
import { guessLanguage, type LanguageOptions } from './text/language.js'

/** ISO 639-3 to the two-letter codes that the rest of godton uses, for the languages that have one. */
const SHORT: Readonly<Record<string, string>> = {
  swe: 'sv',
  nob: 'nb',
  nno: 'nn',
  eng: 'en',
  dan: 'da',
  deu: 'de',
  nld: 'nl',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  ron: 'ro',
  cat: 'ca',
  fin: 'fi',
  est: 'et',
  lav: 'lv',
  lit: 'lt',
  isl: 'is',
  fao: 'fo',
  pol: 'pl',
  ces: 'cs',
  slk: 'sk',
  slv: 'sl',
  hrv: 'hr',
  bos: 'bs',
  srp: 'sr',
  hun: 'hu',
  sqi: 'sq',
  tur: 'tr',
  ell: 'el',
  rus: 'ru',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  arb: 'ar',
  pes: 'fa',
  urd: 'ur',
  heb: 'he',
  hin: 'hi',
  ben: 'bn',
  som: 'so',
  swh: 'sw',
  vie: 'vi',
  ind: 'id',
  tgl: 'tl',
  tha: 'th',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  amh: 'am',
}

/** franc guesses wildly below these many letters. */
const LEAST_LENGTH = 30
/** More of the text makes it slower, not surer. */
const MOST_LENGTH = 2000

function nameOther(text: string): string | undefined {
  // Space around a text, and line ends of one kind or the other, are no letters.
  const plain = text.trim().slice(0, MOST_LENGTH).replace(/\s+/g, ' ')
  const code = franc(plain, { minLength: LEAST_LENGTH })
  return code === 'und' ? undefined : (SHORT[code] ?? code)
}

/**
 * As `detectLanguage` of `godton/core`, and `ranked` names the language (ISO 639) that is none of the four.
 *
 * @throws {TypeError} when `text` is no string.
 */
export function detectLanguage(text: string, options: LanguageOptions = {}): LanguageGuess {
  requireText(text, 'text')
  return guessLanguage(text, { ...options, other: nameOther })
}
