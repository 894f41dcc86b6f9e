/**
 * Telephone numbers. Own tables of the numbering plans where our users work: a metadata library weighs more than all
 * other recognisers together and takes every eight digits for a Norwegian telephone; tests compare with one.
 */
import { CUE } from './compile.js'
import { type Reader, support } from './reader.js'
import type { NumberWindow } from './windows.js'

/** One way in which a country's numbers look, without the country code. `form` is tested on digits, `shape` on grouping. */
interface Plan {
  readonly country: string
  readonly form: RegExp
  /** Groupings in which nobody writes much else. */
  readonly shape: RegExp
  readonly shaped: number
  readonly loose: number
  /** Service numbers, which belong to companies and authorities. */
  readonly service?: RegExp
}

/** Four pairs with dots between: a telephone where no word speaks of a network address. */
const DOTTED = /^2\.2\.2\.2$/
export const isDottedPhone = ({ shape }: NumberWindow): boolean => DOTTED.test(shape)

/** PTS, "Svensk nummerplan"; Nkom, "Nummerplan E.164"; Traficom; SDFI; Ofcom, "National Telephone Numbering Plan"; NANPA. */
const PLANS: readonly Plan[] = [
  {
    country: 'SE',
    form: /^07[02369]\d{7}$/,
    shape: /^(3|4)[- /.]\d([ -]?\d)*$/,
    shaped: 80,
    loose: 46,
    service: /^$/,
  },
  { country: 'GB', form: /^07[1-57-9]\d{8}$/, shape: /^(5 6|5 3 3|4 3 4|3 4 4)$/, shaped: 76, loose: 58 },
  {
    country: 'GB',
    form: /^0[1238]\d{8,9}$/,
    shape: /^(3 4 4|4 3 4|4 7|5 6|5 5|3 8|4 3 3|5 3 3)$/,
    shaped: 68,
    loose: 26,
    service: /^(0800|0808|0845|0870|03)/,
  },
  {
    country: 'SE',
    form: /^0[1-9]\d{6,9}$/,
    shape: /^(2|3|4)[- /]\d([ -]?\d)*$/,
    shaped: 64,
    loose: 30,
    service: /^(020|077|0900|0939|010)/,
  },
  { country: 'FI', form: /^0(4\d|50)\d{5,8}$/, shape: /^(3|4) [\d ]+$/, shaped: 60, loose: 34 },
  { country: 'NO', form: /^[49]\d{7}$/, shape: /^(3 2 3|2 2 2 2)$/, shaped: 66, loose: 30 },
  { country: 'NO', form: /^[235-7]\d{7}$/, shape: /^2 2 2 2$/, shaped: 62, loose: 14 },
  {
    country: 'NO',
    form: /^8\d{7}$/,
    shape: /^(2 2 2 2|3 2 3)$/,
    shaped: 58,
    loose: 14,
    service: /^(80|81|82|85)/,
  },
  { country: 'NO', form: /^[2-79]\d{7}$/, shape: DOTTED, shaped: 58, loose: 0 },
  { country: 'NO', form: /^0[2-9]\d{3}$/, shape: /^5$/, shaped: 6, loose: 2, service: /./ },
  { country: 'DK', form: /^\d{8}$/, shape: /^2 2 2 2$/, shaped: 18, loose: 1 },
  {
    country: 'US',
    form: /^1?[2-9]\d{2}[2-9]\d{6}$/,
    shape: /^(1[-. )])?3[-. )]3[-. ]4$/,
    shaped: 68,
    loose: 14,
    service: /^1?8(00|88|77|66|55|44|33)/,
  },
] // prettier-ignore

/** Calling codes of one and two digits (ITU-T E.164, annex to Operational Bulletin 1114); all others have three. */
const CODE =
  /^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-6]\d|29\d|3[578]\d|42\d|5[09]\d|6[789]\d|8[0578]\d|9[679]\d)/
const COUNTRIES: Readonly<Record<string, string>> = {
  46: 'SE',
  47: 'NO',
  45: 'DK',
  358: 'FI',
  44: 'GB',
  1: 'US',
  354: 'IS',
  49: 'DE',
  48: 'PL',
  33: 'FR',
  34: 'ES',
  31: 'NL',
} // prettier-ignore
/** Lengths of the national part where they are fixed enough to tell a slip of the finger. */
const NATIONAL: Readonly<Record<string, RegExp>> = {
  SE: /^0?[1-9]\d{6,8}$/,
  NO: /^([2-9]\d{7}|0\d{4})$/,
  DK: /^[2-9]\d{7}$/,
  FI: /^0?[1-9]\d{4,10}$/,
  GB: /^0?[1-9]\d{8,9}$/,
  US: /^[2-9]\d{2}[2-9]\d{6}$/,
} // prettier-ignore
const SERVICE: Readonly<Record<string, RegExp>> = {
  SE: /^0?(20|77)/,
  NO: /^8[0125]\d{6}$/,
  GB: /^0?(800|808|845|870|3)/,
}

function international(
  reader: Reader,
  window: NumberWindow,
  digits: string,
  start: number,
  certain: boolean,
): void {
  const code = CODE.exec(digits)?.[0]
  if (!code || digits.length < 8 || digits.length > 15) return
  const country = COUNTRIES[code]
  const national = digits.slice(code.length)
  if (country && NATIONAL[country]?.test(national) === false) return
  if (country === 'SE' && /^0?7/.test(national) && !/^0?7\d{8}$/.test(national)) return
  const company = country !== undefined && SERVICE[country]?.test(national)
  const split = (window.groups[0]?.digits.length ?? 0) < code.length
  const score =
    (country ? 86 : 78) -
    (certain ? 0 : 40) -
    (split ? 30 : 0) +
    Math.max(-10, support(window.beside, CUE.phone))
  propose(reader, window, start, score, country, company === true)
}

function propose(
  reader: Reader,
  window: NumberWindow,
  start: number,
  score: number,
  country: string | undefined,
  company: boolean,
): void {
  const base = { start, end: window.end, kind: 'phone', score: score - (window.inLink ? 50 : 0) } as const
  reader.propose({ ...base, ...(country ? { country } : {}), ...(company ? { company } : {}) })
}

/** "I have rung 22 00 00 00": a word for having called is both a phone's and a company's. */
const called = ({ beside: { before, distance } }: NumberWindow): boolean =>
  (before & CUE.phone) !== 0 && (before & CUE.company) !== 0 && distance <= 1

/** Groupings of dates, not of telephones. */
const DATED = /^(?:2[./-]2[./-]4|4[./-]2[./-]2)$/

function national(reader: Reader, window: NumberWindow, start: number): void {
  const { digits, shape } = window
  if (DATED.test(shape)) return
  const named = support(window.beside, CUE.phone)
  const plan =
    PLANS.find(({ form, shape: looks }) => form.test(digits) && looks.test(shape)) ??
    PLANS.find(({ form }) => form.test(digits))
  if (!plan) {
    if (named > 0 && digits.length >= 7 && digits.length <= 13 && !window.amount)
      propose(reader, window, start, 48, undefined, false)
    return
  }
  const shaped = plan.shape.test(shape)
  let score = (shaped ? plan.shaped : plan.loose) + named
  if (window.spelled) score = Math.max(score, 60)
  if (window.glued || window.partial) score -= 35
  if (window.amount) score -= 60
  const joined = digits.replace(/^1(?=\d{10}$)/, '')
  if (score < 12 && !reader.bare) return
  const service = plan.service?.test(joined) === true || called(window)
  propose(
    reader,
    window,
    start,
    reader.bare && score > 0 ? Math.max(score, 24) : score,
    plan.country,
    service,
  )
}

const BRACKET = /\(\+?$/

/** Proposes a telephone number for a window of 5 to 15 digits. */
export function proposePhone(reader: Reader, window: NumberWindow): void {
  const { digits, start } = window
  const { text } = reader
  if (digits.length > 16) return
  const sign = text.charAt(start - 1)
  if (sign === '+' && !/\d/.test(text.charAt(start - 2))) {
    const bracket = BRACKET.test(text.slice(Math.max(0, start - 2), start)) ? 1 : 0
    const withoutTrunk = digits.replace(/^(4[4-7]|358)0(?=\d{7})/, '$1')
    international(reader, window, withoutTrunk, start - 1 - bracket, !window.partial)
  } else if (/^00[1-9]/.test(digits) && digits.length >= 11) {
    const certain = /^00(47|46|45|44|358)/.test(digits) && window.shape !== `${digits.length}`
    international(reader, window, digits.slice(2), start, certain)
  } else national(reader, window, sign === '(' ? start - 1 : start)
}

/** Short public numbers (112, 113, 116117 …) never reach the least length of a window; this names them for rules. */
export const isPublicNumber = (digits: string): boolean =>
  /^(11[0-9]|999|911|101|111|116\d{3}|118\d{2,3})$/.test(digits)
