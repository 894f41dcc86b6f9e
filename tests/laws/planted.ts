/** What the tests of silence plant, and how they look for it in an output. */
import { expect } from 'vitest'

/** In a sentence that tells what it is; the numbers are published test numbers or made up. */
export const PLANTED: readonly { readonly value: string; readonly sentence: string }[] = [
  { value: '19121212-1212', sentence: 'Mitt personnummer är 19121212-1212.' },
  { value: '01129955131', sentence: 'Fødselsnummeret er 01129955131.' },
  { value: '4111 1111 1111 1111', sentence: 'My card number is 4111 1111 1111 1111.' },
  { value: 'SE4550000000058398257466', sentence: 'My IBAN is SE4550000000058398257466.' },
  { value: 'astrid.hallqvist@example.org', sentence: 'Write to astrid.hallqvist@example.org please.' },
  { value: '070-174 06 58', sentence: 'Ring mig på 070-174 06 58.' },
  { value: '+47 912 34 567', sentence: 'Ring meg på +47 912 34 567.' },
  { value: 'Björkgatan 17', sentence: 'Jag bor på Björkgatan 17, 753 28 Uppsala.' },
  { value: 'Hallqvist', sentence: 'Jag heter Astrid Hallqvist.' },
  { value: 'Sommar-2031!x', sentence: 'Mitt lösenord är Sommar-2031!x' },
  { value: 'KX-4482913', sentence: 'My case number is KX-4482913.' },
  { value: '203.0.113.77', sentence: 'My IP address is 203.0.113.77.' },
  { value: 'QQ 12 34 56 C', sentence: 'My national insurance number is QQ 12 34 56 C.' },
  { value: 'HGT 77L', sentence: 'Bilen har regnummer HGT 77L.' },
  { value: '12.03.1985', sentence: 'Jeg er født 12.03.1985.' },
  { value: 'FHA441290', sentence: 'Passnummeret er FHA441290.' },
  { value: '8601.11.17947', sentence: 'Kontonummeret mitt er 8601.11.17947.' },
]
export const VALUES = PLANTED.map(({ value }) => value)
const RUDE = [
  'Du borde ha läst villkoren!! ',
  'Det er ikke vår feil!! ',
  'You should have read the terms!! ',
  'Det er ikkje vår feil!! ',
]

/** Each sentence between blame and shouting, so that findings stand close around the data; then the data again, bare. */
export const TEXTS = PLANTED.flatMap(({ sentence, value }) => [
  ...RUDE.map((rude) => `${rude}${sentence} ${rude}`),
  `${sentence} VARFÖR SVARAR NI INTE?? Ni är idioter!`,
  `${sentence} Varför har ni inte hjälpt mig än? ${sentence}`,
  `${sentence} Ni borde skämmas!! Jag säger ${value} igen och ni är idioter!!`,
])
export const ALL = PLANTED.map(({ sentence }) => sentence).join(' ')

/** The planted values in an output, told by number so that a failure does not repeat them either. */
export const leaks = (output: unknown): string[] => {
  const text = (typeof output === 'string' ? output : JSON.stringify(output)) ?? ''
  return VALUES.flatMap((value, index) => {
    const at = text.toLowerCase().indexOf(value.toLowerCase())
    return at < 0 ? [] : [`value ${index} after …${text.slice(Math.max(0, at - 60), at)}`]
  })
}

export const expectNone = (outputs: readonly unknown[]): void => expect(outputs.flatMap(leaks)).toEqual([])
