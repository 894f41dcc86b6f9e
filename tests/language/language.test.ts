import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markers as danish } from '../../locales/da-markers.js'
import { markers as english } from '../../locales/en/markers.js'
import { markers as bokmal } from '../../locales/nb/markers.js'
import { markers as nynorsk } from '../../locales/nn/markers.js'
import { markers as swedish } from '../../locales/sv/markers.js'
import { LANGUAGES } from '../../src/core/vocabulary.js'
import { detectLanguage } from '../../src/detect-language.js'
import { detectLanguage as detectAny } from '../../src/detect-language-full.js'
import { concludeLanguage, guessLanguage } from '../../src/text/language.js'
import { createTally, tallyWord } from '../../src/text/language-tally.js'
import { dataLines, inflected, TONGUES } from '../quality/lexicon.js'

const SENTENCES = {
  sv: [
    'Varför har ni stängt butiken redan klockan fyra?',
    'hallå nån som vet när det funkar igen',
    'Jag fick fel vara hemskickad och ingen ringer upp mig.',
    'Tycker det är dåligt att man inte får nåt svar',
  ],
  nb: [
    'Hvorfor er butikken stengt allerede klokka fire?',
    'noen som vet når det funker igjen eller',
    'Jeg fikk feil vare hjem, og ingen ringer meg tilbake.',
    'Synes det er dårlig at man ikke får noe svar',
  ],
  nn: [
    'Kvifor er butikken stengd alt klokka fire?',
    'nokon som veit når det verkar att eller',
    'Eg fekk feil vare heim, og ingen ringjer meg opp att.',
    'Tykkjer det er dårleg at ein ikkje får noko svar',
  ],
  en: [
    'Why is the shop closed at four already?',
    'anyone know when its gonna work again',
    'I was sent the wrong item and nobody calls me back.',
    'We would be happy to help you with that!',
  ],
  other: [
    'Hvornår åbner butikken igen, og hvad koster det at få noget sendt?',
    'Jeg fik den forkerte vare, og der er ingen, der ringer tilbage.',
    'Warum ist der Laden schon um vier Uhr geschlossen?',
    'Miksi kauppa on suljettu jo kello neljältä?',
    'Dlaczego sklep jest zamknięty już o czwartej?',
    'Почему магазин закрыт уже в четыре?',
    'お店はなぜ四時に閉まっているのですか',
  ],
} as const

describe.each(Object.entries(SENTENCES))('text in %s', (language, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(detectLanguage(sentence).language).toBe(language)
    expect(detectAny(sentence).language).toBe(language)
  })
})

describe('what does not tell a language', () => {
  it.each(['  \t', '\n', '\r\n', ' '.repeat(40)])('is space at the end: %j', (space) => {
    // Near the length from which franc is asked, and near the doubt from which it counts.
    const text = 'Leiinga: parasittar. Punktum.'
    expect(detectAny(text + space)).toEqual(detectAny(text))
    expect(detectAny(`\ufeff${text}`)).toEqual(detectAny(text))
  })

  it.each([
    '',
    ' ',
    '😀🎉',
    '12 345',
    'https://www.eksempel.no/hjelp/ikkje',
    'kari.nordmann@firma.no',
    '@skoleansvarlig',
    '••••34',
    '\ud800',
    'x',
  ])('%j is unknown', (text) => {
    expect(detectLanguage(text)).toEqual({ language: 'unknown', confidence: 'low', ranked: [] })
  })

  it('addresses, handles, tags and numbers do not vote', () => {
    const plain = detectLanguage('Varför svarar ingen ?')
    expect(detectLanguage('Varför svarar ingen https://ikkje.no/kva/veit ?')).toEqual(plain)
    expect(detectLanguage('Varför svarar ingen kva.ikkje@noko.no ?')).toEqual(plain)
    expect(detectLanguage('Varför svarar ingen ikkje.no ?')).toEqual(plain)
    expect(detectLanguage('Varför svarar ingen @ikkje #kvifor 12 ?')).toEqual(plain)
  })
})

describe('options', () => {
  it('the hint decides where the words do not', () => {
    expect(detectLanguage('Hei!', { hint: 'nb' }).language).toBe('nb')
    expect(detectLanguage('Hei!', { hint: 'nn' }).language).toBe('nn')
    expect(detectLanguage('Eg veit ikkje kva eg skal gjere', { hint: 'nb' }).language).toBe('nn')
  })

  it('languages that do not come into question are not named', () => {
    const guess = detectLanguage('Kan noen hjelpe meg med dette?', { among: ['nn', 'sv'] })
    expect(guess.ranked.map(({ language }) => language)).not.toContain('nb')
    expect(guess.ranked.map(({ language }) => language)).not.toContain('en')
  })

  it('names the language when another reader knows it', () => {
    const text = 'Warum ist der Laden schon um vier Uhr geschlossen?'
    expect(detectAny(text).ranked[0]?.language).toBe('de')
    expect(detectLanguage(text).ranked[0]?.language).toBe('other')
  })

  it('asks for a second opinion in doubt only', () => {
    const asked: string[] = []
    const other = (text: string) => {
      asked.push(text)
      return undefined
    }
    guessLanguage('Jag vet inte varför det inte fungerar hemma hos oss.', { other })
    expect(asked).toEqual([])
    guessLanguage('Non capisco perché nessuno mi risponde.', { other })
    expect(asked).toHaveLength(1)
  })
})

describe('word by word', () => {
  it('comes to the same as the whole text', () => {
    const text = 'ingen svarar oss'
    const tally = createTally()
    tallyWord(tally, text, 0, 5, false, false)
    tallyWord(tally, text, 6, 12, false, false)
    tallyWord(tally, text, 13, 16, false, false)
    expect(concludeLanguage(tally, text)).toEqual(detectLanguage(text))
  })
})

describe('laws', () => {
  const words = fc.constantFrom(
    ...Object.values(SENTENCES)
      .flat()
      .flatMap((sentence) => sentence.split(' ')),
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
  )

  it('any string has an answer whose scores are probabilities', () => {
    fc.assert(
      fc.property(text, (value) => {
        const guess = detectLanguage(value)
        const sum = guess.ranked.reduce((total, { score }) => total + score, 0)
        expect([...LANGUAGES, 'other', 'unknown']).toContain(guess.language)
        expect(sum).toBeLessThanOrEqual(1 + 1e-9)
        expect(
          guess.ranked.every(({ score }, at, all) => score >= 0 && score <= (all[at - 1]?.score ?? 1)),
        ).toBe(true)
        expect(detectLanguage(value)).toEqual(guess)
      }),
    )
  })

  it('trailing space, line ends of Windows and decomposed letters change nothing', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom(' ', '\n'), (parts, between) => {
        const value = parts.join(between)
        const guess = detectLanguage(value)
        expect(detectLanguage(`${value} \n`)).toEqual(guess)
        expect(detectLanguage(value.replaceAll('\n', '\r\n'))).toEqual(guess)
        expect(detectLanguage(value.normalize('NFD'))).toEqual(guess)
      }),
    )
  })

  // Whatever costs more than a few passes over a megabyte does not end within the time that a test has.
  it('a megabyte is read to its end', () => {
    for (const unit of ['a.', 'abc', 'ikke, ', '@', 'a@', '://', 'я', "a'"]) {
      expect(detectLanguage(`${unit.repeat(1_000_000 / unit.length)} Я`).ranked).toBeDefined()
    }
  })

  it('anything but a string is told', () => {
    expect(() => detectLanguage(7 as unknown as string)).toThrow(TypeError)
  })
})

describe('the texts that the model is made from', () => {
  const read = (name: string) =>
    readFileSync(new URL(`../corpus/language/${name}.txt`, import.meta.url), 'utf8')

  it('parallel sentences come in fours, and the model knows them', () => {
    for (const name of ['parallel-1', 'parallel-2', 'parallel-3', 'parallel-4', 'parallel-5']) {
      const lines = dataLines(read(name))
      expect(lines.length % TONGUES.length).toBe(0)
      const right = lines.filter((line, at) => {
        const tongue = TONGUES[at % TONGUES.length]
        // What is the same in both forms of Norwegian is taken for Bokmål.
        const shared = tongue === 'nn' && lines[at - 1] === line
        return detectLanguage(line).language === (tongue === 'da' ? 'other' : shared ? 'nb' : tongue)
      })
      expect(right.length / lines.length).toBeGreaterThan(0.93)
    }
  })

  it('what both forms of Norwegian could have written is Bokmål', () => {
    for (const text of ['Tusen takk for flott hjelp!', 'Takk for fantastisk service', 'Ring meg, takk.']) {
      expect(detectLanguage(text)).toMatchObject({ language: 'nb' })
    }
    for (const text of [
      'Tusen takk for flott hjelp, de er rause!',
      'Takk for hjelpa',
      'Ring meg, eg ventar.',
    ]) {
      expect(detectLanguage(text)).toMatchObject({ language: 'nn' })
    }
  })

  it('word lists inflect', () => {
    const nouns = inflected('nouns', read('nouns'))
    expect(nouns.nn).toContainEqual(['endring', 'endringa', 'endringar', 'endringane'])
    expect(() => inflected('nouns', 'endring.q endring.k ændring.r ändring.2')).toThrow('endring.q')
  })

  it.each(Object.entries({ swedish, bokmal, nynorsk, english, danish }))(
    '%s markers are words',
    (_, markers) => {
      for (const word of Object.values(markers).flatMap((words) => words.split(' ')))
        expect(word).toMatch(/^[\p{L}']+$/u)
    },
  )
})
