import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conductOf as conductIn } from '../../rules/post/conduct.js'
import { triedOf as channelsTried } from '../../rules/post/tried.js'
import { weighPost } from '../../rules/post/weigh.js'
import { LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import type { Doc } from '../../src/text/doc.js'
import { readIn } from '../../src/tools.js'
import { tools } from '../quality/kit.js'

function read(text: string, language: Language): Doc {
  const doc = readIn(text, language, tools)
  if (!doc) throw new Error(`no tools for ${language}`)
  return doc
}

const whole = (doc: Doc) => weighPost({ doc, visibility: 'public', entities: [] })
const conductOf = (doc: Doc) => conductIn(doc, whole(doc))
const triedOf = (doc: Doc) => channelsTried(doc, whole(doc))

/** What is said in a text; an oath is none of it. */
const saidIn = (text: string, language: Language): string[] => {
  const doc = read(text, language)
  return [
    ...conductOf(doc).map(({ kind }): string => kind),
    ...triedOf(doc).map(({ label }) => `tried-${label}`),
  ].filter((one) => one !== 'profanity')
}

/** For each kind: a sentence that says it, and one in the same words that does not. */
const PAIRS: Readonly<Record<string, Readonly<Record<Language, readonly [said: string, not: string]>>>> = {
  threat: {
    sv: ['Jag ska bränna ner ert kontor.', 'Jag stämmer er i domstol om pengarna inte kommer.'],
    nb: ['Jeg skal brenne ned kontoret deres.', 'Jeg saksøker dere om pengene ikke kommer.'],
    nn: ['Eg skal brenne ned kontoret dykkar.', 'Eg saksøkjer dykk om pengane ikkje kjem.'],
    en: ['I will burn your office down.', 'I will take you to court unless the money comes.'],
  },
  'self-harm': {
    sv: ['Jag orkar inte leva längre.', 'Jag dör av skratt åt er reklam.'],
    nb: ['Jeg orker ikke å leve lenger.', 'Jeg dør av latter av reklamen deres.'],
    nn: ['Eg orkar ikkje å leve lenger.', 'Eg døyr av latter av reklamen dykkar.'],
    en: ["I can't go on living like this.", 'I nearly died laughing at your advert.'],
  },
  racism: {
    sv: ['Alla somalier är parasiter.', 'Har ni information på somaliska?'],
    nb: ['Alle somaliere er parasitter.', 'Har dere informasjon på somali?'],
    nn: ['Alle somaliarar er parasittar.', 'Har de informasjon på somali?'],
    en: ['All Somalis are parasites.', 'Do you have information in Somali?'],
  },
  sexism: {
    sv: ['Kvinnor borde hålla sig i köket.', 'Har ni försäkring för kvinnor som är gravida?'],
    nb: ['Kvinner burde holde seg på kjøkkenet.', 'Har dere forsikring for kvinner som er gravide?'],
    nn: ['Kvinner burde halde seg på kjøkkenet.', 'Har de forsikring for kvinner som er gravide?'],
    en: ['Women should stay in the kitchen.', 'Is there a policy for women who are pregnant?'],
  },
  insult: {
    sv: ['Era handläggare är korkade idioter.', 'Er nya broschyr är dåligt översatt.'],
    nb: ['Saksbehandlerne deres er dumme idioter.', 'Den nye brosjyren deres er dårlig oversatt.'],
    nn: ['Sakshandsamarane dykkar er dumme idiotar.', 'Den nye brosjyren dykkar er dårleg omsett.'],
    en: ['Your advisers are stupid idiots.', 'Your new leaflet is badly translated.'],
  },
  'tried-phone': {
    sv: ['Jag har ringt fem gånger men ingen svarar.', 'Jag ringde igår och fick snabb hjälp, tack!'],
    nb: ['Jeg har ringt fem ganger, men ingen svarer.', 'Jeg ringte i går og fikk rask hjelp, takk!'],
    nn: ['Eg har ringt fem gonger, men ingen svarar.', 'Eg ringde i går og fekk rask hjelp, takk!'],
    en: ['I have called five times but nobody answers.', 'I called yesterday and got quick help, thanks!'],
  },
  'tried-email': {
    sv: ['Har mejlat tre gånger utan svar.', 'Kan jag mejla er mitt kvitto?'],
    nb: ['Har sendt tre e-poster uten svar.', 'Kan jeg sende dere kvitteringen på e-post?'],
    nn: ['Har sendt tre e-postar utan svar.', 'Kan eg sende dykk kvitteringa på e-post?'],
    en: ['I have emailed three times without a reply.', 'Can I email you my receipt?'],
  },
  'tried-web': {
    sv: ['Formuläret på er hemsida ger bara felmeddelande.', 'Var på hemsidan hittar jag formuläret?'],
    nb: ['Skjemaet på nettsiden deres gir bare feilmelding.', 'Hvor på nettsiden finner jeg skjemaet?'],
    nn: ['Skjemaet på nettsida dykkar gir berre feilmelding.', 'Kvar på nettsida finn eg skjemaet?'],
    en: ['The form on your website just gives an error.', 'Where on the website do I find the form?'],
  },
  'tried-branch': {
    sv: ['Gick till kontoret men det var stängt.', 'När öppnar kontoret i morgon?'],
    nb: ['Gikk til kontoret, men det var stengt.', 'Når åpner kontoret i morgen?'],
    nn: ['Gjekk til kontoret, men det var stengt.', 'Når opnar kontoret i morgon?'],
    en: ['Went to the branch but it was closed.', 'When does the branch open tomorrow?'],
  },
  'tried-chat': {
    sv: ['Chatten kopplade ner mig efter en timme.', 'Har ni en chatt?'],
    nb: ['Chatten kastet meg ut etter en time.', 'Har dere en chat?'],
    nn: ['Chatten kasta meg ut etter ein time.', 'Har de ein chat?'],
    en: ['The chat disconnected me after an hour.', 'Do you have a chat?'],
  },
}

describe.each(Object.entries(PAIRS))('%s', (saying, pairs) => {
  it.each(LANGUAGES)('is told, and its look-alike is not, in %s', (language) => {
    const [said, not] = pairs[language]
    expect(saidIn(said, language)).toContain(saying)
    expect([not, saidIn(not, language)]).toEqual([not, []])
  })
})

describe('whatever is said', () => {
  it('lies within the text, and its quote stands there', () => {
    const words = fc.constantFrom(
      ...LANGUAGES.flatMap((language) => Object.values(PAIRS).flatMap((one) => one[language])),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), fc.constantFrom(...LANGUAGES), (sentences, language) => {
        const text = sentences.join(' ')
        const doc = read(text, language)
        const evidence = triedOf(doc).flatMap((one) => one.evidence)
        for (const { start, end, quote } of [...conductOf(doc), ...evidence])
          expect(quote).toBe(text.slice(start, end))
        for (const { score } of triedOf(doc)) expect(score > 0 && score <= 1).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('is the same when it is read again', () => {
    for (const language of LANGUAGES)
      for (const one of Object.values(PAIRS)) {
        const [text] = one[language]
        expect(conductOf(read(text, language))).toEqual(conductOf(read(text, language)))
      }
  })

  it('carries one kind a phrase', () => {
    for (const language of LANGUAGES)
      for (const one of Object.values(PAIRS)) {
        const spans = conductOf(read(one[language][0], language)).filter(({ kind }) => kind !== 'profanity')
        for (const [at, span] of spans.entries())
          for (const other of spans.slice(at + 1)) expect(span.end <= other.start).toBe(true)
      }
  })
})
