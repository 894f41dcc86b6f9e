/** When a promise falls due, read from the words of a day, a part of the day and a clock time beside each other. */
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/core/vocabulary.js'
import { checkReply, definePolicy } from '../../src/index.js'

const policy = definePolicy({ extends: ['godton:strict'], timeZone: 'Europe/Stockholm' })
/** A Tuesday. */
const NOW = '2026-09-15T10:20:00+02:00'

const dueOf = (text: string, language: Language): (string | undefined)[] =>
  checkReply(text, { policy, language, now: NOW }).commitments.map(({ due }) => due?.slice(0, 16))

const falls = (language: Language, text: string, due: string): void =>
  expect(dueOf(text, language)).toEqual([due])

describe('a promise is due', () => {
  it.each([
    ['sv', 'Jag återkommer senast i morgon onsdag kl. 12.', '2026-09-16T12:00'],
    ['nb', 'Jeg kommer tilbake til deg senest i morgen onsdag kl. 12.', '2026-09-16T12:00'],
    ['nb', 'Jeg svarer deg i dag, tirsdag, innen kl. 15.', '2026-09-15T15:00'],
    ['sv', 'Jag återkommer torsdag den 17/9 kl 10.', '2026-09-17T10:00'],
    ['nb', 'Jeg ringer deg fredag 18. september kl. 9.', '2026-09-18T09:00'],
    ['en', 'I will get back to you on Thursday, 17 September, by 4pm.', '2026-09-17T16:00'],
    ['sv', 'Jag återkommer i eftermiddag kl. 15.', '2026-09-15T15:00'],
    ['nn', 'Eg ringer deg i ettermiddag klokka 15.', '2026-09-15T15:00'],
    ['nn', 'Eg svarar deg i morgon, onsdag, innan kl. 11.', '2026-09-16T11:00'],
    ['nb', 'Jeg ringer i morgen tidlig kl. 8.', '2026-09-16T08:00'],
    ['sv', 'Jag hör av mig imorgon, onsdag, före lunch.', '2026-09-16T12:00'],
  ] as const)('where day and time stand apart (%s): %s', falls)

  it.each([
    ['en', "I'll call you this afternoon at 3.", '2026-09-15T15:00'],
    ['en', "I'll call you tonight at 7pm.", '2026-09-15T19:00'],
    ['en', "I'll get back to you today at half past three.", '2026-09-15T15:30'],
    ['en', "I'll get back to you tomorrow at three.", '2026-09-16T15:00'],
    ['sv', 'Jag återkommer halv fyra.', '2026-09-15T15:30'],
    ['sv', 'Jag ringer dig i morgon kvart i nio.', '2026-09-16T08:45'],
    ['nb', 'Jeg ringer deg klokka tre.', '2026-09-15T15:00'],
    ['nn', 'Eg ringer deg klokka halv fire.', '2026-09-15T15:30'],
  ] as const)('by a clock of twelve hours (%s): %s', falls)

  it.each([
    ['sv', 'Jag ringer dig om en kvart.', '2026-09-15T10:35'],
    ['sv', 'Jag återkommer inom en halvtimme.', '2026-09-15T10:50'],
    ['sv', 'Jag svarar dig om en och en halv timme.', '2026-09-15T11:50'],
    ['nb', 'Jeg ringer deg om et kvarter.', '2026-09-15T10:35'],
    ['nb', 'Jeg svarer deg om halvannen time.', '2026-09-15T11:50'],
    ['nb', 'Vi oppdaterer deg hvert 30. minutt.', '2026-09-15T10:50'],
    ['nn', 'Eg ringjer deg om ein halvtime.', '2026-09-15T10:50'],
    ['nn', 'Eg svarar deg om tre kvarter.', '2026-09-15T11:05'],
    ['en', "I'll call you in an hour and a half.", '2026-09-15T11:50'],
    ['en', "I'll get back to you within a quarter of an hour.", '2026-09-15T10:35'],
    ['en', "We'll update you every 30 minutes.", '2026-09-15T10:50'],
  ] as const)('after a length that is no number of units (%s): %s', falls)

  it.each([
    ['sv', 'Du får svar senast 1/12.', '2026-12-01T17:00'],
    ['nb', 'Du får svar senest 1.12.', '2026-12-01T17:00'],
    ['nn', 'Du får svar seinast 28.11.', '2026-11-28T17:00'],
    ['sv', 'Du får svar i slutet av dagen.', '2026-09-15T17:00'],
    ['nb', 'Du får svar innen slutten av dagen.', '2026-09-15T17:00'],
    ['nn', 'Eg svarar deg innan slutten av dagen.', '2026-09-15T17:00'],
    ['en', "I'll get back to you by the end of the day.", '2026-09-15T17:00'],
    ['sv', 'Vi svarar dig före veckans slut.', '2026-09-20T17:00'],
  ] as const)('on a day in figures, or at its end (%s): %s', falls)

  it.each([
    ['sv', 'Jag ringer dig inom 100000000000000000000000 timmar.'],
    ['en', "I'll call you within 99999999 hours."],
  ] as const)('never, where the length is none that is kept (%s): %s', (language, text) =>
    expect(dueOf(text, language)).toEqual([undefined]),
  )

  it.each([
    ['en', 'We will reply within half a day.', '2026-09-15T22:20'],
    ['en', 'We will reply within two working days.', '2026-09-17T10:20'],
    ['nb', 'Jeg svarer deg i dag eller onsdag.', '2026-09-15T17:00'],
    ['sv', 'Vi svarar dig i morgon.', '2026-09-16T17:00'],
    ['sv', 'Jag återkommer i kväll.', '2026-09-15T22:00'],
    ['sv', 'Jag återkommer i morgon bitti.', '2026-09-16T12:00'],
    ['nb', 'Jeg ringer deg i morgen kveld.', '2026-09-16T22:00'],
    ['nn', 'Eg ringjer deg i morgon tidleg.', '2026-09-16T12:00'],
    ['nn', 'Eg ringjer deg i morgon tidleg klokka ni.', '2026-09-16T09:00'],
    ['en', "I'll ring you first thing tomorrow.", '2026-09-16T12:00'],
    ['sv', 'Jag pratar med entreprenören och ger dig ett datum innan helgen.', '2026-09-18T17:00'],
    ['nb', 'Jeg hører med montøren og gir deg en dato før helga.', '2026-09-18T17:00'],
    ['nn', 'Eg høyrer med montøren og gjev deg ein dato før helga.', '2026-09-18T17:00'],
    ['en', "I'll speak to the contractor and give you a date before the weekend.", '2026-09-18T17:00'],
  ] as const)('where no clock is told (%s): %s', falls)

  it.each([
    ['sv', 'Jag hör av mig före helgen.', '2026-09-18T17:00'],
    ['nb', 'Jeg ringer deg etter helga.', '2026-09-21T17:00'],
    ['nn', 'Eg ringjer deg innan utgangen av veka.', '2026-09-20T17:00'],
    ['en', "I'll ring you early next week.", '2026-09-22T17:00'],
    ['sv', 'Jag återkommer efter helgen kl. 10.', '2026-09-21T10:00'],
    ['nb', 'Jeg sporer pakken og gir deg svar i løpet av morgendagen.', '2026-09-16T17:00'],
  ] as const)('by the days of a week (%s): %s', falls)

  it('before the weekend, said in the weekend, means the next', () =>
    expect(
      checkReply("I'll call you before the weekend.", {
        policy,
        language: 'en',
        now: '2026-09-19T10:00:00+02:00',
      }).commitments.map(({ due }) => due?.slice(0, 10)),
    ).toEqual(['2026-09-25']))

  it('tells the promise to its last word', () =>
    expect(
      checkReply('We will reply within two working days.', { policy, language: 'en', now: NOW }).commitments,
    ).toMatchObject([{ text: 'We will reply within two working days', within: 'P2D' }]))
})

describe('what a promise says', () => {
  it('holds no personal data, and is known again in the thread', () => {
    const text = 'Jag ringer dig på 070-174 06 38 inom tre dagar. /Erik'
    const [promise] = checkReply(text, { policy, language: 'sv', now: NOW }).commitments
    expect(promise?.text).not.toContain('174')
    expect(promise?.text).toContain('Jag ringer')
  })
})

describe('now', () => {
  it.each(['2026-02-30T00:00:00Z', '0000-01-01T00:00:00Z', new Date(8.64e15), 7])(
    'is a time: not %s',
    (now) => {
      expect(() => checkReply('Hej! /Erik', { policy, now: now as string })).toThrow(/^now: found an? /)
    },
  )
})
