/** The facts of a text that can be compared whatever the language: links, addresses, dates, times and numbers. */
import type { Span } from '../../src/core/span.js'

export interface Fact extends Span {
  readonly kind: 'link' | 'email' | 'date' | 'time' | 'number'
  /** The same for every way of writing it: `2026-05-01`, `--05-01`, `9:30`, `1500`, `bank.example/help`. */
  readonly value: string
}

const LINK =
  /(?:https?:\/\/|www\.)[^\s<>()"'\]]{2,2000}|(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{1,60}\.){1,4}(?:no|se|dk|fi|com|org|net|eu|uk|io|app|example)(?:\/[^\s<>()"'\]]{0,500})?(?![\p{L}\p{N}])/giu
/** What tells a site from where one came, and not where one goes. */
const CAME_FROM = /^(?:utm_|gclid=|fbclid=|mc_)/i
/** Without one of these there is no link to look for. */
const MAYBE_LINK = /:\/\/|www\.|\.(?:no|se|dk|fi|com|org|net|eu|uk|io|app|example)/i
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g
const DOTTED_DATE = /(?<![\d.])(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/g
const TIME =
  /(?<![\d.,])([01]?\d|2[0-4])[.:]([0-5]\d)(?![\d]|[.,]\d)\s?([ap]\.?m\b)?|(?<![\d.,])(1[0-2]|[1-9])\s?([ap]\.?m\b)/gi
/** What stands beside a figure with two decimals that is no time: `2.25 %`, `£4.50`. */
const SUM_AFTER =
  /^[ \u00a0]?(?:%|kr(?:on|\b)|[€£$]|(?:sek|nok|dkk|eur|gbp|usd|kwh|gb|mb|kg|km|pro[cs]ent|per ?cent)\b)/i
const SUM_BEFORE = /(?:[€£$]|\b(?:kr|sek|nok|dkk|eur|gbp|usd))[ \u00a0]?$/i
const BESIDE = 9
/** `+46 771 22 44 88`, `0771-22 44 88`, `22 33 44 55`: the country that is told, and the digits. */
const PHONE =
  /(?<![\d+])(?:(?:\+|00)(4[567]|358)[ -]?(?:\(0\) ?)?([1-9]\d{0,3}(?:[ -]?\d{2,4}){2,4})|(0\d{1,3}[ -]\d{2,3}(?:[ -]?\d{2,3}){1,3})|(\d{2}(?: \d{2}){3}|\d{3} \d{2} \d{3}))(?!\d|[.,:]\d)/g
/** The country whose numbers begin with no nought at home. */
const NO_NOUGHT: ReadonlySet<string> = new Set(['47', '45'])
/** Day and night, in figures: other languages say it in words. */
const ALWAYS = /(?<!\d)24\/7(?!\d)/g
const NUMBER =
  /(?<![\p{L}\d])\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|(?<![\p{L}\d])\d+(?:[.,]\d{1,3})?(?![\d])/gu

/** The number of a month, 1 to 12, by its names, lower case. */
export type Months = ReadonlyMap<string, number>

/** Lists of twelve, each with the names of a month, as the locales have them. */
export const monthsOf = (lists: readonly (readonly (readonly string[])[])[]): Months =>
  new Map(
    lists.flatMap((months) =>
      months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
    ),
  )

/** Every fact of the text, in order, never overlapping; nothing inside `skip`. */
export function findFacts(text: string, skip: readonly Span[], months: Months): Fact[] {
  if (!/\d|\.\p{L}|www/u.test(text)) return []
  const facts: Fact[] = []
  // A mark for each code unit: a text may hold a hundred thousand numbers.
  const taken = new Uint8Array(text.length)
  for (const { start, end } of skip) taken.fill(1, start, end)
  const add = (kind: Fact['kind'], start: number, length: number, value: string): void => {
    const end = start + length
    for (let at = start; at < end; at++) if (taken[at] === 1) return
    taken.fill(1, start, end)
    facts.push({ kind, start, end, value })
  }
  addAddresses(text, add)
  if (/\d/.test(text)) {
    addDates(text, months, add)
    addPhones(text, add)
    for (const { index, 0: always } of text.matchAll(ALWAYS)) taken.fill(1, index, index + always.length)
    addTimes(text, add)
    for (const match of text.matchAll(NUMBER))
      add('number', match.index, match[0].length, plainNumber(match[0]))
  }
  return facts.sort((a, b) => a.start - b.start)
}

type Add = (kind: Fact['kind'], start: number, length: number, value: string) => void

/** A link without what tells where one came from. */
function withoutTraces(link: string): string {
  const at = link.indexOf('?')
  if (at < 0) return link
  const [query = '', ...rest] = link.slice(at + 1).split('#')
  const kept = query.split('&').filter((part) => !CAME_FROM.test(part))
  const asked = kept.length > 0 ? `?${kept.join('&')}` : ''
  return [link.slice(0, at) + asked, ...rest].join('#')
}

function addAddresses(text: string, add: Add): void {
  if (text.includes('@')) {
    for (const match of text.matchAll(EMAIL))
      add('email', match.index, match[0].length, match[0].toLowerCase())
  }
  if (!MAYBE_LINK.test(text)) return
  for (const match of text.matchAll(LINK)) {
    const link = match[0].replace(/(?<![.,;:!?\u200b-\u200f\ufeff])[.,;:!?\u200b-\u200f\ufeff]+$/u, '')
    const plain = withoutTraces(link)
      .replace(/^https?:\/\//i, '')
      .replace(/^www\./i, '')
      .replace(/\/$/, '')
    const slash = plain.indexOf('/')
    const host = (slash < 0 ? plain : plain.slice(0, slash)).toLowerCase()
    add('link', match.index, link.length, host + (slash < 0 ? '' : plain.slice(slash)))
  }
}

function addDates(text: string, months: Months, add: Add): void {
  for (const match of text.matchAll(ISO_DATE)) add('date', match.index, match[0].length, match[0])
  for (const match of text.matchAll(DOTTED_DATE)) {
    const [whole, day = '', month = '', year = ''] = match
    if (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31) {
      add('date', match.index, whole.length, isoDate(year, Number(month), day))
    }
  }
  addNamedDates(text, months, add)
}

const two = (part: string | number): string => String(part).padStart(2, '0')
const isoDate = (year: string, month: number, day: string): string =>
  `${year === '' ? '-' : year}-${two(month)}${day === '' ? '' : `-${two(day)}`}`

const WORD = /(?<!\p{L})\p{L}{3,9}(?!\p{L})/gu
const LONGEST_MONTH = 9
/** A day stands at most so far in front of its month, a year so far behind. */
const DAY_BEFORE = 9
const YEAR_AFTER = 16

/** The words that stand near a number, in order: the only ones that can be the month of a date. */
function* wordsByNumbers(text: string): Generator<{ word: string; start: number }> {
  let done = 0
  for (const { index } of text.matchAll(/\d+/g)) {
    // One sign more on each side tells whether a word is whole.
    const from = Math.max(0, index - YEAR_AFTER - LONGEST_MONTH - 1)
    const to = index + DAY_BEFORE + LONGEST_MONTH + 1
    for (const match of text.slice(from, to).matchAll(WORD)) {
      const start = from + match.index
      const end = start + match[0].length
      if (start < done || (start === from && from > 0) || (end === to && to < text.length)) continue
      done = end
      yield { word: match[0], start }
    }
  }
}

/** `1. mai 2026`, `May 1, 2026`, `1 maj`, `May 2026`: a month's name with numbers beside it. */
function addNamedDates(text: string, months: Months, add: Add): void {
  for (const { word, start: at } of wordsByNumbers(text)) {
    const month = months.get(word.toLowerCase())
    if (month === undefined) continue
    const end = at + word.length
    const before = /(?<![\d.,])([0-3]?\d)(?:\.|st|nd|rd|th|:e)?\s(?:of\s)?$/.exec(
      text.slice(Math.max(0, at - DAY_BEFORE), at),
    )
    const after = /^\.?(?:\s([0-3]?\d)(?:st|nd|rd|th)?(?![\d.:]))?(?:,?\s(\d{4})(?!\d))?/.exec(
      text.slice(end, end + YEAR_AFTER),
    )
    const day = before?.[1] ?? after?.[1] ?? ''
    const year = after?.[2] ?? ''
    if (day === '' && year === '') continue
    const start = at - (before?.[0].length ?? 0)
    const length = end - start + (before && !year ? 0 : (after?.[0].length ?? 0))
    add('date', start, length, isoDate(year, month, before || after?.[1] ? day : ''))
  }
}

/** Telephone numbers, as they are dialled at home. */
function addPhones(text: string, add: Add): void {
  for (const { index, 0: whole, 1: country, 2: abroad, 3: own, 4: plain } of text.matchAll(PHONE)) {
    const digits = (abroad ?? own ?? plain ?? '').replace(/\D/g, '')
    const nought = country !== undefined && !NO_NOUGHT.has(country) ? '0' : ''
    add('number', index, whole.length, nought + digits)
  }
}

function isSum(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE)]
  return SUM_AFTER.test(after) || SUM_BEFORE.test(before)
}

function addTimes(text: string, add: Add): void {
  for (const match of text.matchAll(TIME)) {
    const [whole, hour24, minute = '00', half24, hour12, half12] = match
    const dotted = whole.includes('.') && half24 === undefined && hour12 === undefined
    if (dotted && isSum(text, match.index, match.index + whole.trimEnd().length)) continue
    const half = (half24 ?? half12 ?? '').toLowerCase()
    const raw = Number(hour24 ?? hour12)
    const hour = half.startsWith('p') && raw < 12 ? raw + 12 : half.startsWith('a') && raw === 12 ? 0 : raw
    add('time', match.index, whole.trimEnd().length, minute === '00' ? String(hour) : `${hour}:${minute}`)
  }
}

/** Thousands together, a decimal point, no leading or trailing zeros. */
function plainNumber(text: string): string {
  const joined = text.replace(/[ \u00a0\u202f.,](?=\d{3}(?!\d))/g, '').replace(',', '.')
  const value = joined.replace(/^0+(?=\d)/, '')
  return value.includes('.') ? value.replace(/\.?(?<!0)0+$/, '') : value
}

/** Fit to be told in a message: never more than the last two digits of a long number, never an address. */
export function tellFact(fact: Fact, text: string): string {
  const words = text.slice(fact.start, fact.end)
  if (fact.kind === 'email') return '••••'
  if (fact.kind === 'link') return words.slice(0, 80).replace(/\d{5,}/g, '••••')
  return fact.kind === 'number' && words.replace(/\D/g, '').length > 5 ? `••••${words.slice(-2)}` : words
}
