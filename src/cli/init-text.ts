/** The policy that `godton init` writes. */
import { LANGUAGES, type Language } from '../core/vocabulary.js'

export const BASES = ['bank', 'insurer', 'airline', 'web-host', 'municipality', 'strict'] as const
export type Base = (typeof BASES)[number]

interface Start {
  readonly company: string
  readonly base: Base | undefined
  readonly languages: readonly Language[]
  readonly schema: string
}

/** Comments stand in one column. */
const noted = (line: string, note: string): string => `${line.padEnd(30)} # ${note}`

const TIME_ZONES: Readonly<Record<Language, string>> = {
  sv: 'Europe/Stockholm',
  nb: 'Europe/Oslo',
  nn: 'Europe/Oslo',
  en: 'Europe/London',
}

export const policyText = ({ company, base, languages, schema }: Start): string =>
  `# yaml-language-server: $schema=${schema}
# What godton checks by. Everything that is left out holds its default; "npx godton policy check" tells mistakes.

${base ? `extends: [godton:${base}]` : noted('# extends: [godton:bank]', 'or insurer, airline, web-host, municipality, strict')}
company: ${JSON.stringify(company)}
${noted(`languages: [${languages.join(', ')}]`, 'in which you answer, the usual one first')}
${noted(`messages: ${languages.length === LANGUAGES.length ? 'en' : languages[0]}`, 'in which findings are explained: sv, nb, nn, en')}
timeZone: ${TIME_ZONES[(languages.length === LANGUAGES.length ? 'sv' : languages[0]) ?? 'sv']}
${noted('address: informal', 'du; or formal, follow-customer')}

${noted('rules:', 'off, info, warning, error; "npx godton rules" lists them all')}
  emoji/limit: [warning, { max: 1 }]
  # tone/corporate: { severity: error, clause: "§2 We write as we speak" }

staff:
${noted('  signature: first-name', 'or initials, alias, any, none')}
  # roster: [{ name: Erik, surname: Nordberg, alias: Nisse }]

# channels:
#   facebook:  { kind: social-public,   hours: "Mo-Su 08:00-22:00" }
#   messenger: { kind: private-message, hours: "Mo-Su 08:00-22:00" }
#   phone:     { kind: phone, hours: "24/7", identification: bankid, contact: "0771-00 00 00" }
`
