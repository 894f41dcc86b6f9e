/** What hides a word from a search, and what only looks as if it did. */
import { describe, expect, it } from 'vitest'
import { classifyPost, definePolicy } from '../../src/index.js'
import { guessLanguage } from '../../src/text/language.js'
import { normalizeWord } from '../../src/text/normalize.js'
import { tokenize } from '../../src/text/tokenize.js'

const norms = (text: string): string[] => tokenize(text).tokens.map(({ norm }) => norm)

describe('a word', () => {
  it.each([
    ['i\u00addi\u00adot', 'idiot'],
    ['i\u0336d\u0336i\u0336o\u0336t\u0336', 'idiot'],
    ['𝐢𝐝𝐢𝐨𝐭', 'idiot'],
    ['ｉｄｉｏｔ', 'idiot'],
    ['a\u030angra', 'ångra'],
    ['ångra', 'ångra'],
    ['iiddiioott', 'idiot'],
    ['iiddiiott', 'iiddiiott'],
    ['ååää', 'ååää'],
    ['Anna', 'anna'],
    ['sååååå', 'så'],
    ['idé', 'ide'],
    ['don’t', "don't"],
    ['idіоt', 'idiot'],
    ['STRASSE', 'strasse'],
    ['straße', 'strasse'],
    ['', ''],
  ])('%j reads as %j', (raw, norm) => expect(normalizeWord(raw)).toBe(norm))

  it.each([
    ['f_i_t_t_a', ['fitta']],
    ['f i t t a', ['fitta']],
    ['f.i.t.t.a', ['fitta']],
    ['f_i.t_t_a', ['f_i', '.', 't_t_a']],
    ['a_b', ['a_b']],
    ['idi-\noter', ['idioter']],
    ['idi-\r\noter', ['idioter']],
    ['Nord-\nNorge', ['nord', '-', 'norge']],
    ['12-\noter', ['12', '-', 'oter']],
    ['ja -\nnej', ['ja', '-', 'nej']],
    ['så\u00ad här', ['så', 'här']],
  ])('%j is cut into %j', (text, expected) => expect(norms(text)).toEqual(expected))

  it('over two lines keeps its place in the text', () => {
    const [token] = tokenize('xx idi-\noter').tokens.slice(1)
    expect(token).toMatchObject({ start: 3, end: 12, raw: 'idi-\noter' })
  })
})

describe('the language', () => {
  it.each([
    ['Vilken 𝐬𝐤𝐢𝐭 ni säljer till oss', 'sv'],
    ['Vilken s k i t ni säljer till oss', 'sv'],
    ['What a c\u00adu\u00adn\u00adt he is to us', 'en'],
  ])('of %j is %s', (text, language) => expect(guessLanguage(text).language).toBe(language))

  it('is not told by letters that stand alone in a row, and is by one or two', () => {
    expect(guessLanguage('s k i t').language).toBe('unknown')
    expect(guessLanguage('å i').language).not.toBe('unknown')
  })
})

describe('abuse in a text whose language is in doubt', () => {
  const policy = definePolicy({ extends: ['godton:strict'] })
  it('is told as a guess, and hides nothing', () => {
    const report = classifyPost('Du er en f*tte', { policy })
    expect(report.language.language).toBe('other')
    expect(report.conduct.map(({ confidence }) => confidence)).toEqual(['low'])
    expect(report.moderation.action).toBe('keep')
    expect(report.acts).toEqual([])
  })
  it('is not looked for where another language is sure', () => {
    const report = classifyPost('Ich verstehe nicht, warum die Rechnung zweimal abgebucht wurde.', { policy })
    expect(report.conduct).toEqual([])
  })
})
