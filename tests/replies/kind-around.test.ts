/** A rude sentence is told wherever it stands: kind ones around it do not undo it. */
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/core/vocabulary.js'
import { checkReply, definePolicy } from '../../src/index.js'

const policy = definePolicy({ extends: 'godton:strict' })

const KIND: Record<Language, string> = {
  sv: 'Jag förstår att det är tråkigt att vänta. Tack för att du skrev till oss om ditt ärende. Jag har läst allt du har skrivit och ringer dig i morgon klockan nio.',
  nb: 'Jeg skjønner at det er kjedelig å vente. Takk for at du skrev til oss om saken din. Jeg har lest alt du har skrevet, og ringer deg i morgen klokka ni.',
  nn: 'Eg skjønar at det er keisamt å vente. Takk for at du skreiv til oss om saka di. Eg har lese alt du har skrive, og ringjer deg i morgon klokka ni.',
  en: 'I understand that it is frustrating to wait. Thank you for writing to us about your matter. I have read all that you wrote, and I will call you tomorrow at nine.',
}

const RUDE: Record<Language, readonly [rule: string, sentence: string][]> = {
  sv: [
    ['tone/dismissive', 'Lugna ner dig.'],
    ['tone/blaming', 'Du borde ha läst villkoren.'],
    ['tone/blaming', 'Det är ditt eget fel.'],
  ],
  nb: [
    ['tone/dismissive', 'Ro deg ned.'],
    ['tone/blaming', 'Du burde ha lest vilkårene.'],
    ['tone/blaming', 'Det er din egen feil.'],
    ['tone/dismissive', 'Slutt å syte.'],
  ],
  nn: [
    ['tone/dismissive', 'Ro deg ned.'],
    ['tone/blaming', 'Du burde ha lese vilkåra.'],
    ['tone/dismissive', 'Slutt å syte.'],
  ],
  en: [
    ['tone/dismissive', 'Calm down.'],
    ['tone/blaming', 'You should have read the terms.'],
    ['tone/blaming', 'It is your own fault.'],
    ['tone/dismissive', 'Stop whining.'],
  ],
}

const cases = Object.entries(RUDE).flatMap(([language, rude]) =>
  rude.map(([rule, sentence]) => [language as Language, rule, sentence] as const),
)

const rulesOf = (text: string): string[] =>
  checkReply(text, { policy }).findings.flatMap(({ rule }) => (rule.startsWith('tone/') ? [rule] : []))

describe('a rude sentence', () => {
  it.each(cases)('is told behind kind ones and before them, in %s: %s, %s', (language, rule, sentence) => {
    expect(rulesOf(`${KIND[language]} ${sentence} /Anna`)).toContain(rule)
    expect(rulesOf(`${sentence} ${KIND[language]} /Anna`)).toContain(rule)
  })
  it.each(Object.entries(KIND))('is not heard in kind ones in %s', (_, kind) => {
    expect(rulesOf(`${kind} /Anna`)).toEqual([])
  })
})
