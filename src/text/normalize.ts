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
/** Also the marks that are left when all that can be composed is: lines through letters, dots and rings piled on them. */
const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]|[\uFE00-\uFE0F]/gu

/** Letters of mathematics and of full width made plain, and what cannot be seen left out. */
export const undress = (text: string): string => text.normalize('NFKC').replace(INVISIBLE, '')

/** The normal form of one word. */
export function normalizeWord(raw: string): string {
  const lower = raw.toLowerCase()
  if (PLAIN.test(lower) && !hasRun(lower)) return isDoubled(lower) ? halved(lower) : lower
  let out = ''
  for (const letter of undress(lower).replace(/[’ʼ`´]/g, "'")) {
    out += ACCENTS[letter] ?? LOOKALIKES[letter] ?? letter
  }
  const made = out.replace(RUNS, '$1').toLowerCase()
  return isDoubled(made) ? halved(made) : made
}

const SHORTEST_DOUBLED = 6

/** `sskkiitt`: no word of ours has every letter twice. */
function isDoubled(word: string): boolean {
  if (word.length < SHORTEST_DOUBLED || word.length % 2 === 1) return false
  for (let i = 0; i < word.length; i += 2) if (word[i] !== word[i + 1]) return false
  return true
}

function halved(word: string): string {
  let out = ''
  for (let i = 0; i < word.length; i += 2) out += word[i]
  return out
}

function hasRun(word: string): boolean {
  for (let i = 2; i < word.length; i++) {
    if (word[i] === word[i - 1] && word[i] === word[i - 2]) return true
  }
  return false
}
