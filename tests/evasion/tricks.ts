/** Abuse and personal data, hidden by the tricks that people use. */
import type { Language } from '../../src/core/vocabulary.js'
import { classifyPost, definePolicy, findPersonalData } from '../../src/index.js'

const policy = definePolicy({ extends: ['godton:strict'] })

interface Sample {
  readonly language: Language
  /** `<…>` stands around the words that are hidden. */
  readonly text: string
}

const sentences = (language: Language, texts: readonly string[]): Sample[] =>
  texts.map((text) => ({ language, text }))

export const ABUSE: readonly Sample[] = [
  ...sentences('sv', [
    'Vilka jävla <idioter> ni är',
    'Du är en <fitta>',
    'Ni är <horor> allihop',
    'Kundtjänsten är full av <jävlar>',
    'Vilken <skit> ni säljer',
    'Håll <käften> din <idiot>',
  ]),
  ...sentences('nb', [
    'Dere er noen <idioter>',
    'Du er en <fitte>',
    'For noe <dritt> dere selger',
    'Hold <kjeft> din <idiot>',
    'Dere er noen <jævler>',
    'Faen ta dere <drittsekker>',
  ]),
  ...sentences('nn', [
    'De er nokre <idiotar>',
    'Du er ei <fitte>',
    'For noko <dritt> de sel',
    'Hald <kjeft> din <idiot>',
    'De er nokre <jævlar>',
    'Faen ta dykk <drittsekkar>',
  ]),
  ...sentences('en', [
    'You are all <idiots>',
    'You <fucking> liars',
    'What a <cunt> he is',
    'This is <bullshit> again',
    'You <assholes> took my money',
    'Shut up you <bastards>',
  ]),
]

export const DATA: readonly Sample[] = [
  ...sentences('sv', [
    'Mitt personnummer är <19121212-1212>',
    'Ring mig på <070-174 06 58>',
    'Mejla <astrid@example.org> tack',
    'Mitt kort är <4111 1111 1111 1111>',
  ]),
  ...sentences('nb', [
    'Fødselsnummeret mitt er <01129955131>',
    'Ring meg på <912 34 567>',
    'Send til <astrid@example.org> takk',
    'Kortet mitt er <4111 1111 1111 1111>',
  ]),
  ...sentences('nn', [
    'Fødselsnummeret mitt er <01129955131>',
    'Ring meg på <912 34 567>',
    'Send til <astrid@example.org> takk',
    'Kortet mitt er <4111 1111 1111 1111>',
  ]),
  ...sentences('en', [
    'My personnummer is <19121212-1212>',
    'Call me on <+44 7700 900123>',
    'Write to <astrid@example.org> please',
    'My card is <4111 1111 1111 1111>',
  ]),
]

const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' }
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  i: 'і',
  y: 'у',
}
const letters = (word: string): string[] => [...word]
const swap = (table: Readonly<Record<string, string>>) => (word: string) =>
  letters(word)
    .map((letter) => table[letter] ?? letter)
    .join('')
const between = (sign: string) => (word: string) => letters(word).join(sign)
const middle = (word: string, put: (inner: string) => string): string =>
  word.length < 3 ? word : word[0] + put(word.slice(1, -1)) + word.at(-1)
const wide = (word: string): string =>
  word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const mathematical = (word: string): string =>
  word.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97))

/** Ways to hide a word that is abuse. */
const WORD_TRICKS: Readonly<Record<string, (word: string) => string>> = {
  plain: (word) => word,
  capitals: (word) => word.toUpperCase(),
  'mixed capitals': (word) =>
    letters(word)
      .map((letter, at) => (at % 2 ? letter.toUpperCase() : letter))
      .join(''),
  'a letter drawn out': (word) => word.replace(/[aeiouyåäöæø]/u, (vowel) => vowel.repeat(5)),
  'doubled letters': (word) =>
    letters(word)
      .map((letter) => letter + letter)
      .join(''),
  'zero-width space': between('\u200b'),
  'zero-width joiner': between('\u200d'),
  'soft hyphen': between('\u00ad'),
  'word joiner': between('\u2060'),
  spacing: between(' '),
  'dots between': between('.'),
  'hyphens between': between('-'),
  'underscores between': between('_'),
  fullwidth: wide,
  'mathematical letters': mathematical,
  'Cyrillic lookalikes': swap(CYRILLIC),
  leet: swap(LEET),
  'one star': (word) => middle(word, (inner) => `*${inner.slice(1)}`),
  'stars within': (word) => middle(word, (inner) => '*'.repeat(inner.length)),
  'signs within': (word) => middle(word, (inner) => `@${inner.slice(1)}`),
  'combining marks': between('\u0336'),
  decomposed: (word) => word.normalize('NFD'),
  'a line break within': (word) => `${word.slice(0, 3)}-\n${word.slice(3)}`,
  'quotation marks': (word) => `"${word}"`,
  underlined: (word) => `_${word}_`,
  'right to left': (word) => `\u202d${word}\u202c`,
}

const digits = (table: string) => (value: string) =>
  value.replace(/\d/g, (digit) => [...table][Number(digit)] ?? digit)

/** Ways to hide a number or an address. */
const DATA_TRICKS: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => value,
  'no separators': (value) => value.replace(/[ -]/g, ''),
  'dots for separators': (value) => (value.includes('@') ? value : value.replace(/[ -]/g, '.')),
  'spaces between all': (value) => (value.includes('@') ? value : between(' ')(value.replace(/[ -]/g, ''))),
  'no-break spaces': (value) => value.replace(/ /g, '\u00a0'),
  'thin spaces': (value) => value.replace(/ /g, '\u2009'),
  'zero-width space': between('\u200b'),
  'soft hyphen': between('\u00ad'),
  'en dash': (value) => value.replace(/-/g, '–'),
  'minus sign': (value) => value.replace(/-/g, '−'),
  fullwidth: wide,
  'Arabic digits': digits('٠١٢٣٤٥٦٧٨٩'),
  'mathematical digits': digits('𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'),
  'O for zero': (value) => value.replace(/0/g, 'O'),
  'a line break within': (value) => value.replace(/[ -]/, '\n'),
  'brackets around': (value) => `(${value})`,
  'stars around': (value) => `**${value}**`,
  'at and dot as words': (value) => value.replace('@', ' (at) ').replace('.', ' (dot) '),
  'combining marks': between('\u0336'),
}

const abusive = (text: string): boolean => classifyPost(text, { policy }).conduct.length > 0
const personal = (text: string): boolean => findPersonalData(text).length > 0
const hide = (text: string, trick: (word: string) => string): string =>
  text.replace(/<([^<>]+)>/g, (_, word: string) => trick(word))

export interface Row {
  readonly what: 'abuse' | 'personal data'
  readonly trick: string
  readonly passed: Readonly<Record<Language, readonly [seen: number, of: number]>>
}

/** How many of each language are seen, for each trick. A trick that changes nothing in a text counts as that text. */
export function table(): Row[] {
  const row = (
    what: Row['what'],
    samples: readonly Sample[],
    seen: (text: string) => boolean,
    [trick, change]: [string, (word: string) => string],
  ): Row => {
    const passed: Record<Language, [number, number]> = { sv: [0, 0], nb: [0, 0], nn: [0, 0], en: [0, 0] }
    for (const { language, text } of samples) {
      passed[language][1]++
      if (seen(hide(text, change))) passed[language][0]++
    }
    return { what, trick, passed }
  }
  return [
    ...Object.entries(WORD_TRICKS).map((trick) => row('abuse', ABUSE, abusive, trick)),
    ...Object.entries(DATA_TRICKS).map((trick) => row('personal data', DATA, personal, trick)),
  ]
}
