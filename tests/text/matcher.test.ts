import { describe, expect, it } from 'vitest'
import type { Cue } from '../../src/core/cues.js'
import { readDoc } from '../../src/text/doc.js'
import type { CuePhrases } from '../../src/text/lexicon.js'
import { compileMatcher } from '../../src/text/matcher.js'
import { buildClasses, PhraseError, readPhrase } from '../../src/text/phrase.js'

const classes = {
  negation: ['inte', 'aldrig'],
  you: ['du', 'ni'],
  should: ['borde', 'skulle', 'måste ju'],
  informed: ['läst', 'kollat'],
}

function find(text: string, cues: Partial<Record<Cue, CuePhrases>>): string[] {
  const matcher = compileMatcher({ classes, cues })
  const reader = {
    language: 'sv' as const,
    matcher,
    isName: (norm: string) => norm === 'anna',
    ordinary: new Set<string>(),
    acronyms: new Set<string>(),
  }
  return readDoc(text, reader).matches.map((match) => `${match.cue}: ${match.quote}`)
}

describe('phrases', () => {
  const cues = { blame: ['{you} {should} [faktiskt|väl] ha {informed}', 'ditt [eget] fel', 'fel ~ dig'] }
  it.each([
    ['Du borde ha läst villkoren', ['blame: Du borde ha läst']],
    ['ni måste ju faktiskt ha kollat', ['blame: ni måste ju faktiskt ha kollat']],
    ['Det är ditt eget fel.', ['blame: ditt eget fel']],
    ['Det är inte ditt fel.', []],
    ['felet var fel hos just dig', ['blame: fel hos just dig']],
    ['fel ett två tre fyra dig', []],
    ['Ditt. Fel.', []],
  ])('%s', (text, expected) => expect(find(text, cues)).toEqual(expected))

  it('reads open ends, marks, names, numbers and exact case', () => {
    expect(find('Hemförsäkringen kostar 40 kr?', { general: ['*försäkring*', '<num> kr ?'] })).toEqual([
      'general: Hemförsäkringen',
      'general: 40 kr?',
    ])
    expect(find('prata med Anna, eller anna', { colleague: ['med <name>'] })).toEqual(['colleague: med Anna'])
    expect(find('Kan Ni hjälpa, och ni andra', { 'plural-you': ['=Ni'] })).toEqual(['plural-you: Ni'])
  })

  it('keeps to the start and the end of a sentence', () => {
    const here = { dismiss: ['^ tyvärr', 'så är det $'] }
    expect(find('Tyvärr. Det går tyvärr inte. Så är det.', here)).toEqual([
      'dismiss: Tyvärr',
      'dismiss: Så är det',
    ])
    expect(find('Så är det inte', here)).toEqual([])
    expect(find('Så är det?', { ...here, ask: ['vad ?'] })).toEqual(['dismiss: Så är det'])
  })

  it('lets a veto in the sentence take the cue away', () => {
    const apology = { apology: [{ phrase: 'förlåt', not: 'förlåt mig inte' }] }
    expect(find('Förlåt!', apology)).toEqual(['apology: Förlåt'])
    expect(find('Förlåt mig inte', apology)).toEqual([])
  })

  it('passes over a gap in an option and one behind it', () => {
    const gaps = { general: ['aa [~ bb] ~2 cc'] }
    for (const text of ['aa cc', 'aa xx bb cc', 'aa xx cc', 'aa bb xx xx cc', 'aa xx xx bb xx cc'])
      expect([text, find(text, gaps)]).toEqual([text, [`general: ${text}`]])
    expect(find('aa xx xx xx cc', gaps)).toEqual([])
  })

  it('knows masked, spaced-out, misspelt and disguised words', () => {
    const swearing = { profanity: ['jävla', 'helvete', 'förbannade', '<masked>'] }
    for (const word of [
      'j*vla',
      'jäääävla',
      'h3lvete',
      'Jävla',
      'ｊävla',
      'jаvla',
      'förbanade',
      'h*****e',
      'javla',
      'j ä v l a',
      'h-e-l-v-e-t-e',
    ]) {
      expect([word, find(`ett ${word} tjafs`, swearing)]).toEqual([word, [`profanity: ${word}`]])
    }
  })

  it('reads an address of the web or of mail as such', () => {
    const go = { 'go-email': ['skriv till <mail>'], 'go-web': ['läs på <link>'] }
    expect(find('Skriv till hjalp@bolaget.example så fixar vi det', go)).toEqual([
      'go-email: Skriv till hjalp@bolaget.example',
    ])
    expect(find('Läs på www.bolaget.example först', go)).toEqual(['go-web: Läs på www.bolaget.example'])
    expect(find('Skriv till www.bolaget.example', go)).toEqual([])
  })

  it('takes an insult away for a negation before it, not for one after', () => {
    const insult = { insult: ['idioter'] }
    expect(find('Ni är inte idioter', insult)).toEqual([])
    expect(find('Idioter som aldrig svarar', insult)).toHaveLength(1)
  })

  it('does not let a negation reach past a comma', () => {
    const threat = { threat: ['jag hittar dig'] }
    expect(find('Jag hittar dig inte', threat)).toEqual([])
    expect(find('Jag hittar dig, inte sant', threat)).toHaveLength(1)
  })

  it('knows a class of negations alone as a negation', () => {
    const own = { ...classes, never: ['inte', 'aldrig'] }
    const matcher = compileMatcher({ classes: own, cues: { apology: ['{never} meningen'] } })
    expect(matcher.entries).toHaveLength(1)
    const reader = {
      language: 'sv' as const,
      matcher,
      isName: () => false,
      ordinary: new Set<string>(),
      acronyms: new Set<string>(),
    }
    expect(readDoc('Det var aldrig meningen', reader).has('apology')).toBe(true)
  })

  it('holds in a question or outside one when told so', () => {
    const asked = { ask: [{ phrase: 'hur gör', in: 'question' as const }] }
    expect(find('Hur gör man?', asked)).toHaveLength(1)
    expect(find('Hur gör man.', asked)).toHaveLength(0)
  })

  it.each(['a (b', 'a ]', '{nobody}', '~ a', 'a ~', '[a]', '--'])('refuses %s with a reason', (phrase) => {
    expect(() => readPhrase(phrase, buildClasses(classes))).toThrow(PhraseError)
  })

  it('refuses a class that refers to itself', () => {
    expect(() => buildClasses({ a: ['{b}'], b: ['{a}'] })).toThrow(PhraseError)
  })
})
