/** Texts for the laws: of the labelled cases, hostile ones, and the first with pieces of the second put in. */
import fc from 'fast-check'
import { LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import { definePolicy } from '../../src/index.js'
import { drafts, posts } from '../quality/corpus.js'

/** `GODTON_RUNS=5000 npx vitest run tests/laws` runs each law so many times; by night, say. */
export const runs = (few: number): { numRuns: number } => ({
  numRuns: Number(process.env.GODTON_RUNS ?? few),
})

export const NOW = '2026-03-02T12:00:00Z'
export const INPUT = {
  extends: ['godton:strict'],
  channels: {
    facebook: { kind: 'social-public' },
    messenger: { kind: 'private-message', hours: 'Mo-Su 08:00-22:00' },
    phone: { kind: 'phone', identification: 'bankid', contact: '0771-00 00 00' },
  },
  identifiers: [{ kind: 'reference-number', name: 'kundnummer', pattern: 'KD\\d{7}' }],
} as const
export const policy = definePolicy(INPUT)

export interface Case {
  readonly language: Language
  readonly text: string
  readonly post?: string
  readonly agent?: string
}

const cases = (part: 'dev' | 'opened'): Case[] =>
  LANGUAGES.flatMap((language) => [
    ...drafts(part, language).map(({ draft, post, agent }) => ({
      language,
      text: draft,
      ...(post === null ? {} : { post }),
      ...(agent === null ? {} : { agent }),
    })),
    ...posts(part, language).map(({ text }) => ({ language, text })),
  ])

const CASES: readonly Case[] = [...cases('dev'), ...cases('opened')]

/** What breaks readers of text, by name: halves of characters, joiners, marks, turns of direction, near-syntax. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'a high surrogate': '\ud800',
  'a low surrogate': '\udc00',
  'two low surrogates': '\udfff\udfff',
  nul: '\u0000',
  escape: '\u001b[31m',
  bell: '\u0007',
  delete: '\u007f',
  'a next line': '\u0085',
  'a line separator': '\u2028',
  'a paragraph separator': '\u2029',
  'a carriage return': '\r',
  'a form feed': '\f',
  'a vertical tab': '\v',
  'a zero-width space': '\u200b',
  'a zero-width joiner': '\u200d',
  'a byte-order mark': '\ufeff',
  'a soft hyphen': '\u00ad',
  'a word joiner': '\u2060',
  'right to left': '\u202e',
  'an isolate': '\u2067',
  'pop direction': '\u202c\u2069',
  'a combining mark': '\u0301',
  'five combining marks': '\u0308\u0323\u0330\u0489\u20dd',
  'a family': '👨‍👩‍👧‍👦',
  'joined without end': '👩‍',
  'half a flag': '🇸',
  'three halves': '🇸🇪🇳',
  'a tag sequence': '🏴\u{e0067}\u{e0062}',
  'a variation selector': '\ufe0f',
  'a keycap without key': '\u20e3',
  'a Hangul part': '\u1100\u1161\u11a8',
  'a ligature': 'ﬃ',
  'a dotted I': 'İ',
  'a sharp s': 'ẞß',
  'a long s': 'ſ',
  'a math letter': '𝖋𝖆𝖓',
  fullwidth: 'ｆａｎ',
  'an Arabic digit': '٣٤٥',
  'an open brace': '{{',
  'an open bracket': '[[[',
  'a percent slot': '{% if',
  'a quotation mark': '"',
  'a low quotation mark': '„',
  'an ampersand': '&amp;&#x',
  'a tag': '<a href="',
  'an at sign': '@a@.',
  'a web address': 'https://',
  digits: '0000000000000000',
  'a dotted number': '1.1.1.1.1.1',
  'a mask': '****',
  'a spaced word': 'f u c k',
  'one word of two letters': 'ba',
  'a private use character': '\ue000',
  'a noncharacter': '\uffff',
  'a name of every object': '__proto__ constructor toString',
}
const PIECES = Object.values(HOSTILE)

export const corpusCase = fc.constantFrom(...CASES)

/** A case of the corpus with hostile pieces put in anywhere, surrogate pairs split too. */
const disturbed = fc
  .tuple(corpusCase, fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...PIECES)), { maxLength: 6 }))
  .map(([{ text }, pieces]) =>
    pieces.reduce((whole, [at, piece]) => {
      const cut = at % (whole.length + 1)
      return whole.slice(0, cut) + piece + whole.slice(cut)
    }, text),
  )

/** Any text at all. */
export const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((all) => all.join('')),
  },
  { weight: 3, arbitrary: disturbed },
)
