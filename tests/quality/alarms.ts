/** How often an order, account or KID number is called something else, per confidence. Generated, the same every time. */
import type { Confidence, PersonalDataKind } from '../../src/core/vocabulary.js'
import { findEntities } from '../../src/entities/index.js'
import { tools } from './kit.js'

const NUMBERS = 10_000
const SEED = 20_260_101

/** A linear congruential generator: the same numbers on every machine. */
function digitSource(): (length: number) => string {
  let state = SEED
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * 10)
  }
  return (length) => Array.from({ length }, next).join('')
}

/** The check digit by weights 2 to 7 from the right, or undefined where there is none. */
function mod11Digit(digits: string): string | undefined {
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (2 + (at % 6)), 0)
  const check = (11 - (sum % 11)) % 11
  return check < 10 ? String(check) : undefined
}

function mod10Digit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}

interface NumberSet {
  readonly name: string
  readonly word: string
  readonly right: PersonalDataKind
  readonly make: (digits: (length: number) => string) => string
}

const account = (digits: (length: number) => string): string => {
  for (;;) {
    const ten = digits(10)
    const check = mod11Digit(ten)
    if (check) return ten + check
  }
}
const dotted = (bare: string): string => `${bare.slice(0, 4)}.${bare.slice(4, 6)}.${bare.slice(6)}`
const kid = (length: number) => (digits: (length: number) => string) => {
  const front = digits(length - 1)
  return front + mod10Digit(front)
}

const SETS: readonly NumberSet[] = [
  {
    name: 'order number of 8 digits',
    word: 'Ordrenummer',
    right: 'reference-number',
    make: (digits) => digits(8),
  },
  {
    name: 'order number of 10 digits',
    word: 'Ordernummer',
    right: 'reference-number',
    make: (digits) => digits(10),
  },
  {
    name: 'order number of 12 digits',
    word: 'Order number',
    right: 'reference-number',
    make: (digits) => digits(12),
  },
  { name: 'Norwegian account, bare', word: 'Kontonummer', right: 'bank-account', make: account },
  {
    name: 'Norwegian account, dotted',
    word: 'Kontonummer',
    right: 'bank-account',
    make: (digits) => dotted(account(digits)),
  },
  { name: 'KID of 10 digits', word: 'KID', right: 'reference-number', make: kid(10) },
  { name: 'KID of 11 digits', word: 'KID', right: 'reference-number', make: kid(11) },
  { name: 'KID of 16 digits', word: 'KID', right: 'reference-number', make: kid(16) },
]

type Tally = Record<Confidence, number>
const empty = (): Tally => ({ high: 0, medium: 0, low: 0 })

/** How often the numbers of a set are called an identity number, and how often anything else that they are not. */
function countAlarms({ make, right }: NumberSet, write: (number: string) => string): [Tally, Tally] {
  const digits = digitSource()
  const identity = empty()
  const other = empty()
  for (let each = 0; each < NUMBERS; each++) {
    const wrong = findEntities(write(make(digits)), tools.contexts).find(
      ({ kind, company }) => kind !== right && !company,
    )
    if (wrong) (wrong.kind === 'personal-identity-number' ? identity : other)[wrong.confidence]++
  }
  return [identity, other]
}

const cells = ({ high, medium, low }: Tally): string => `${high} | ${medium} | ${low}`

/** The lines of the table, for the page on quality. */
export function alarmTable(): string[] {
  const rows = SETS.flatMap((set) => {
    const bare = countAlarms(set, (number) => `Det gjelder ${number} fra i går.`)
    const named = countAlarms(set, (number) => `${set.word} ${number} gjelder.`)
    return [
      `| ${set.name}, no word beside it | ${bare.map(cells).join(' | ')} |`,
      `| ${set.name}, after "${set.word}" | ${named.map(cells).join(' | ')} |`,
    ]
  })
  return [
    `### Personal data: false alarms on ${NUMBERS.toLocaleString('en')} generated numbers of each kind`,
    '',
    'Called an identity number, or another thing that it is not, per confidence.',
    '',
    '| number | identity high | medium | low | other high | medium | low |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows,
    '',
  ]
}
