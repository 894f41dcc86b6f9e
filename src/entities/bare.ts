/** Values that are told only where nothing else stands in the text, as in a form field or a cell of a table. */
import { luhn } from './checksum.js'
import { isIp6 } from './network.js'
import type { Reader } from './reader.js'

/** Surer than nothing, and no more: a text so short says little. */
const SCORE = 24

/** The shortest giro numbers: a digit or two, a hyphen, and the check digit. */
const SHORT_GIRO = /^\d{1,2}-\d$/
/** An address with the length of its network, private ranges too. */
const ADDRESS = /^(?:(\d{1,3}(?:\.\d{1,3}){3})|([\da-f:]+(?:\d{1,3}(?:\.\d{1,3}){3})?))(?:\/\d{1,3})?$/i

const isIp4 = (value: string): boolean => value.split('.').every((part) => Number(part) <= 255)

/** Proposes what a text that is one value and nothing else may be, where running text would have it for something else. */
export function findBare(reader: Reader): void {
  const value = reader.text.trim()
  const start = reader.text.indexOf(value)
  const end = start + value.length
  if (SHORT_GIRO.test(value) && luhn(value.replace('-', '')))
    reader.propose({
      start,
      end,
      kind: 'reference-number',
      country: 'SE',
      subtype: 'plusgiro',
      valid: true,
      score: SCORE,
      company: true,
    })
  const [, four, six] = ADDRESS.exec(value) ?? []
  if ((four && isIp4(four)) || (six?.includes(':') && isIp6(six)))
    reader.propose({ start, end, kind: 'ip-address', score: SCORE })
}
