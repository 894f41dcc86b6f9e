/**
 * One spelling for what readers take as one: case, composed and decomposed letters, fullwidth and
 * look-alike letters, curly apostrophes, invisible characters. Spans are not touched: a token keeps
 * its place in the text and gets its normal form beside it.
 */

/** Letters that look like Latin ones and are used in their place, Cyrillic and Greek mostly. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  һ: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ѵ: 'v',
  ԝ: 'w',
  α: 'a',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ɡ: 'g',
  ɑ: 'a',
  ß: 'ss',
  ſ: 's',
}

/** Accents that spelling adds for clearness and writers leave out; å ä ö æ ø are letters of their own. */
const ACCENTS: Readonly<Record<string, string>> = {
  à: 'a',
  á: 'a',
  â: 'a',
  ã: 'a',
  è: 'e',
  é: 'e',
  ê: 'e',
  ë: 'e',
  ì: 'i',
  í: 'i',
  î: 'i',
  ï: 'i',
  ò: 'o',
  ó: 'o',
  ô: 'o',
  õ: 'o',
  ù: 'u',
  ú: 'u',
  û: 'u',
  ü: 'u',
  ý: 'y',
  ÿ: 'y',
  ñ: 'n',
  ç: 'c',
  č: 'c',
  š: 's',
  ž: 'z',
}

const PLAIN = /^[a-z0-9åäöæø]+$/

/** Three or more of one letter say no more than one or two: `sååå` is `så`, `neeeei` is `nei`. */
const RUNS = /(\p{L})\1{2,}/gu
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[\uFE00-\uFE0F]/gu

/** The normal form of one word. */
export function normalizeWord(raw: string): string {
  const lower = raw.toLowerCase()
  if (PLAIN.test(lower) && !hasRun(lower)) return lower
  let out = ''
  for (const letter of lower
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[’ʼ`´]/g, "'")) {
    out += ACCENTS[letter] ?? LOOKALIKES[letter] ?? letter
  }
  return out.replace(RUNS, '$1').toLowerCase()
}

function hasRun(word: string): boolean {
  for (let i = 2; i < word.length; i++) {
    if (word[i] === word[i - 1] && word[i] === word[i - 2]) return true
  }
  return false
}

/** The word with doubled letters made single: a second key for misspellings (`tilgjengelig`, `tillgänglig`). */
export function singleLetters(word: string): string {
  let out = ''
  let last = ''
  // Reading back from `out` would copy it whole each time.
  for (const letter of word) {
    if (letter !== last) out += letter
    last = letter
  }
  return out
}
