/** Whose it is: the company's in an agent's mouth, and what is found once is found again. */
import { describe, expect, it } from 'vitest'
import { checkReply, definePolicy } from '../../src/index.js'
import { found } from './kit.js'

const policy = definePolicy({ extends: ['godton:strict'], channels: { facebook: { kind: 'social-public' } } })
const leaks = (draft: string): number =>
  checkReply(draft, { policy, channel: 'public', agent: 'Erik' }).findings.filter(
    ({ rule }) => rule === 'personal-data/leak',
  ).length

describe('what the company calls its own', () => {
  it.each([
    'Vårt bankgiro är 5050-1055. /Erik',
    'Vårt kontonummer är 8327-9, 933 405 127-4. /Erik',
    'Kontonummeret vårt er 8601.11.17947. /Erik',
    'Kontonummeret vårt er 8601.11.17947, hugs KID. /Erik',
    'Our account is NO93 8601 1117 947. /Erik',
    'You can pay into our account 8601.11.17947. /Erik',
    'Skriv till oss på kontakta.oss@exempelbanken.se. /Erik',
  ])('is no leak: %s', (draft) => expect(leaks(draft)).toBe(0))

  it.each([
    'Ditt konto är 8327-9, 933 405 127-4. /Erik',
    'Kontonummeret ditt er 8601.11.17947. /Erik',
    'Kontonummeret dykkar er 8601.11.17947. /Erik',
    'Your account is NO93 8601 1117 947. /Erik',
    'Kontoen vår er 8601.11.17947, mens kontoen din er 1503.12.34567. /Erik',
  ])('the customer’s is: %s', (draft) => expect(leaks(draft)).toBe(1))
})

describe('an identity number', () => {
  it.each([
    'Fødselsnummeret på saken er 01129955131',
    'Fødselsnummeret som står på fakturaen er 01129955131',
    'Fødselsnummeret i saka er 01129955131',
    'Personnumret på ordern är 19121212-1212',
    'Personnumret som står på fakturan är 19121212-1212',
  ])('is one whatever it stands on: %s', (text) => {
    expect(found(text)).toEqual([`personal-identity-number «${text.split(' ').at(-1)}»`])
  })
})

describe('what was found once', () => {
  it.each([
    ['Jag heter Astrid Hallqvist. Hallqvists ärende är öppet.', 'person-name «Hallqvists»'],
    ['Hallqvist här. Jag heter Astrid Hallqvist.', 'person-name «Hallqvist»'],
    ['Eg heiter Sigrid Haugland, ja HAUGLAND', 'person-name «HAUGLAND»'],
    ['Lösenordet är Kattfot77! och det går inte. Kattfot77! skrev jag.', 'credential «Kattfot77!»'],
    ['My PIN is 4471. I typed 4471 three times.', 'credential «4471»'],
    ['Kundenummer 5520018. Sjekk 5520018 nå!', 'reference-number «5520018»'],
    ['Telefonen min er 55 21 89 40 … 55 21 89 40', 'phone «55 21 89 40»'],
  ])('is found again: %s', (text, again) => {
    const all = found(text).filter((each) => each.toLowerCase().startsWith(again.slice(0, 12).toLowerCase()))
    expect(all).toContain(again)
    expect(all).toHaveLength(2)
  })

  it.each([
    'Will Young called. Young people are noisy.',
    'Anna Lund bor i Lund.',
    'PIN 2024 sattes i maj 2024.',
    'Kundnr 12345, jag betalade 12345 kr.',
  ])('is not what it only looks like: %s', (text) => {
    const values = found(text).map((each) => each.replace(/^.*«|»$/g, ''))
    expect(new Set(values).size).toBe(values.length)
  })
})
