/**
 * Inflects the parallel word lists of tests/corpus/language, so that the language model sees the
 * endings of each language on many stems. A word is written `stem.class`; a class is a list of endings.
 */
type Tongue = 'nb' | 'nn' | 'da' | 'sv'
type Endings = Readonly<Record<string, readonly string[]>>

/** Columns of the parallel lists, in order. */
export const TONGUES: readonly Tongue[] = ['nb', 'nn', 'da', 'sv']

/** `~` cuts a final unstressed vowel before the ending. */
const NOUNS: Readonly<Record<Tongue, Endings>> = {
  nb: {
    m: ['', '~en', '~er', '~ene', '~ens', 's'],
    f: ['', '~a', '~en', '~er', '~ene'],
    n: ['', '~et', '~ene', '~ets'],
    '0': [''],
  },
  nn: {
    m: ['', '~en', '~ar', '~ane'],
    f: ['', '~a', '~er', '~ene'],
    k: ['', 'a', 'ar', 'ane'],
    n: ['', '~et', '~a'],
    '0': [''],
  },
  da: {
    r: ['', '~en', '~er', '~erne', '~ens'],
    e: ['', '~en', '~e', '~ene', '~ens'],
    n: ['', '~et', '~er', '~erne'],
    E: ['', '~et', '~e', '~ene'],
    h: ['', '~et', '~ene', '~ets'],
    '0': ['', 'en', 'ene'],
  },
  sv: {
    '1': ['', 'n', '~or', '~orna', 'ns'],
    '2': ['', '~en', '~ar', '~arna', '~ens'],
    '3': ['', 'en', 'er', 'erna', 'ens'],
    '4': ['', 't', 'n', 'na', 'ts'],
    '5': ['', 'et', 'en', 'ets'],
    '6': ['', 'et', 'er', 'erna'],
    '7': ['', 'n', 'na', 's'],
    '0': [''],
  },
}

const VERBS: Readonly<Record<Tongue, Endings>> = {
  nb: {
    '1': ['', 'r', 't', 's', '~ende'],
    '2': ['', 'r', '~te', '~t', 's', '~ende'],
    '3': ['', 'r', '~de', '~d', 's'],
    s: ['', 's', '~ende'],
    '0': [''],
  },
  nn: {
    '1': ['', '~ar', '~a', '~ast', '~ande'],
    '2': ['', '~er', '~te', '~t', '~ast', '~ande'],
    '3': ['', '~er', '~de', '~t', '~ast', '~ande'],
    s: ['', '~ast', '~ande'],
    '0': [''],
  },
  da: {
    '1': ['', 'r', 'de', 't', 's', '~ende'],
    '2': ['', 'r', '~te', '~t', 's', '~ende'],
    s: ['', 's', '~ende'],
    '0': [''],
  },
  sv: {
    '1': ['', 'r', 'de', 't', 's', 'd', 'nde', 'des'],
    '2': ['', '~er', '~te', '~t', 's', '~ande'],
    '3': ['', '~er', '~de', '~t', 's', '~ande'],
    s: ['', 's', 'nde'],
    '0': [''],
  },
}

const ADJECTIVES: Readonly<Record<Tongue, Endings>> = {
  nb: {
    a: ['', 't', 'e', 'ere', 'est', 'este'],
    g: ['', 'e', 'ere', 'st', 'ste', 'het'],
    s: ['', 'e'],
    u: [''],
  },
  nn: {
    a: ['', 't', 'e', 'are', 'ast', 'aste'],
    g: ['', 'e', 'are', 'ast', 'aste', 'heit'],
    s: ['', 'e'],
    u: [''],
  },
  da: {
    a: ['', 't', 'e', 'ere', 'est', 'este'],
    g: ['', 't', 'e', 'ere', 'st', 'ste', 'hed'],
    s: ['', 'e'],
    u: [''],
  },
  sv: {
    a: ['', 't', 'a', 'are', 'ast', 'aste'],
    g: ['', 't', 'a', 'are', 'ast', 'aste', 'het'],
    s: ['', 't', 'a'],
    u: [''],
  },
}

const CLASSES_OF = { nouns: NOUNS, verbs: VERBS, adjectives: ADJECTIVES } as const

const inflect = (stem: string, ending: string): string =>
  ending.startsWith('~') ? stem.replace(/[ae]$/, '') + ending.slice(1) : stem + ending

/** Lines that hold data: no comment, not blank. */
export const dataLines = (file: string): string[] =>
  file.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

/** All forms of the list `kind`, per language. Throws on a row that does not fit the classes. */
export function inflected(kind: keyof typeof CLASSES_OF, file: string): Record<Tongue, string[][]> {
  const forms: Record<Tongue, string[][]> = { nb: [], nn: [], da: [], sv: [] }
  for (const line of dataLines(file)) {
    const cells = line.split(' ')
    TONGUES.forEach((tongue, column) => {
      const [stem = '', name = ''] = (cells[column] ?? '').split('.')
      const endings = CLASSES_OF[kind][tongue][name]
      if (endings === undefined || cells.length !== TONGUES.length) throw new Error(`${kind}: ${line}`)
      const word = stem.replace('_', ' ')
      forms[tongue].push(endings.map((ending) => inflect(word, ending)))
    })
  }
  return forms
}
