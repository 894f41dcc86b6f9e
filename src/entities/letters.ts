/** Character classes and case folding by table, for the code units that nearly all text is made of. */

export const LETTER = 1
export const DIGIT = 2
export const UPPER = 4
/** A code unit that needs the text to be read in its normal form first. */
export const ODD = 8

/** Units below this are looked up; the rest are asked of the Unicode tables of the engine. */
export const TABLE_SIZE = 0x250
export const CLASSES = /* @__PURE__ */ buildClasses()
export const FOLDS = /* @__PURE__ */ buildFolds()

function classify(char: string): number {
  if (/^\p{Lu}$/u.test(char)) return LETTER | UPPER
  if (/^[\p{L}]$/u.test(char)) return LETTER
  return /^[0-9]$/.test(char) ? DIGIT : 0
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE)
  for (let unit = 0; unit < TABLE_SIZE; unit++) table[unit] = classify(String.fromCharCode(unit))
  table[0xad] = ODD // soft hyphen
  return table
}

function buildFolds(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE)
  for (let unit = 0; unit < TABLE_SIZE; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase()
    table[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit
  }
  return table
}

/** Punctuation that typographers use and that needs no normal form. */
const isPlainSymbol = (unit: number): boolean =>
  (unit >= 0x2010 && unit <= 0x2027) ||
  unit === 0x20ac ||
  (unit >= 0xd800 && unit <= 0xdfff) ||
  unit === 0xfe0f

/** The class bits of a code unit. */
export function classOf(unit: number): number {
  if (unit < TABLE_SIZE) return CLASSES[unit] ?? 0
  if (isPlainSymbol(unit)) return 0
  // Emoji pieces and dingbats are common and carry neither letters nor digits of interest.
  if (unit >= 0x2030 && unit < 0x2060) return 0
  if (unit >= 0x2190 && unit < 0x2460) return 0
  if (unit >= 0x2500 && unit < 0x2c00) return 0
  const bits = classify(String.fromCharCode(unit))
  return unit >= 0x1e00 && unit < 0x1f00 ? bits : bits | ODD
}

/** The lower-case form of a code unit. */
export const foldUnit = (unit: number): number =>
  unit < TABLE_SIZE ? (FOLDS[unit] ?? unit) : (String.fromCharCode(unit).toLowerCase().charCodeAt(0) ?? unit)

/** Is the unit a letter or a digit? */
export const isAlphanumeric = (unit: number): boolean => (classOf(unit) & (LETTER | DIGIT)) !== 0

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
