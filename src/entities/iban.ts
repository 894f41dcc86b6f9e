/** IBAN: any country of the SWIFT registry, with or without spaces. */

import { mod97 } from './checksum.js'
import { CUE } from './compile.js'
import { isDigit } from './letters.js'
import { beside, type Reader, support } from './reader.js'
import { SHAPE } from './scan.js'

/** Lengths by country, from the IBAN registry (SWIFT, https://www.swift.com/standards/data-standards/iban). */
const LENGTHS: Readonly<Record<string, number>> = /* @__PURE__ */ lengths(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
    'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 ' +
    'RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 ' +
    // Not in the registry but in use (partial and experimental, ECB and banks of those countries).
    'AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 TG28',
)

/** Countries whose account part has letters: elsewhere it is digits alone. */
const WITH_LETTERS =
  /^(AD|AL|AZ|BG|BH|BR|BY|CH|CY|DO|FR|GB|GE|GI|GL|GR|GT|IE|IQ|IT|JO|KW|KZ|LB|LC|LI|LU|LV|MC|MD|MK|MT|MU|NI|NL|OM|PK|PS|QA|RO|RU|SA|SC|SM|SV|TR|UA|VG|YE)/

/** Countries whose account part begins with a bank code of four letters. */
const BANK_LETTERS = /^(?:AZ|BG|BH|GB|GI|IE|IQ|JO|KW|LC|LV|MT|NI|NL|PK|PS|QA|RO|SC|SV|VG)/
const WITH_BANK = /^..\d\d[A-Z]{4}/

function lengths(list: string): Record<string, number> {
  return Object.fromEntries(list.split(' ').map((item) => [item.slice(0, 2), Number(item.slice(2))]))
}

const isSeparator = (unit: number): boolean =>
  unit === 32 || unit === 0xa0 || unit === 45 || unit === 46 || unit === 0x202f || unit === 10

/** Takes `length` letters and digits from `start`, skipping single separators. */
function collect(text: string, start: number, length: number): { value: string; end: number } | undefined {
  let value = ''
  let at = start
  while (at < text.length && value.length < length) {
    const unit = text.charCodeAt(at)
    const isLetter = (unit | 32) >= 97 && (unit | 32) <= 122
    if (isLetter || isDigit(unit)) value += text[at]
    else if (!isSeparator(unit) || isSeparator(text.charCodeAt(at - 1))) break
    at++
  }
  return value.length === length ? { value: value.toUpperCase(), end: at } : undefined
}

const alphanumericAt = (text: string, at: number): boolean => /^[A-Za-z0-9]$/.test(text.charAt(at))

/** The ways an IBAN that is cut off or too long is still told apart: its country, two digits and bank code. */
function scoreOf(value: string, whole: boolean): number {
  const letters = WITH_LETTERS.test(value) || /^[A-Z]{2}\d+$/.test(value)
  const structured = letters && (!BANK_LETTERS.test(value) || WITH_BANK.test(value))
  if (structured && mod97(value)) return whole ? 97 : 60
  return structured && whole ? 42 : 0
}

export function findIbans(reader: Reader): void {
  const { tokens, text } = reader
  for (const group of reader.groups) {
    const at = group.firstToken - 1
    const start = tokens.start[at] ?? 0
    if (at < 0 || (tokens.end[at] ?? 0) - start !== 2 || ((tokens.shape[at] ?? 0) & SHAPE.number) !== 0)
      continue
    const next = tokens.start[at + 1] ?? 0
    if (!isDigit(text.charCodeAt(next)) || next - start > 3) continue
    const country = text.slice(start, start + 2).toUpperCase()
    const length = LENGTHS[country]
    const found = length ? collect(text, start, length) : undefined
    if (!found || !/^..\d\d/.test(found.value)) continue
    const score = scoreOf(found.value, !alphanumericAt(text, found.end))
    if (score === 0) continue
    const valid = mod97(found.value)
    const extra = valid ? 0 : Math.max(0, support(beside(tokens, at, at), CUE.account))
    reader.propose({
      start,
      end: found.end,
      kind: 'bank-account',
      country,
      subtype: 'iban',
      valid,
      score: score + extra,
    })
  }
}
