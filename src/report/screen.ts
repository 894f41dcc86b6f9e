/** Text that is shown in a terminal: nothing in it steers the terminal, and marks stand under what they mark. */

/** Control characters as pictures of themselves (Unicode block "Control Pictures"). */
const picture = (code: number): string => String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code)

/**
 * Makes a text safe to show on one line: C0 controls become pictures, C1 controls, direction marks, lone surrogates
 * and line separators become U+FFFD, tabs and line breaks become spaces. Lengths in code units stay as they are.
 */
export function safeLine(text: string): string {
  if (!/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u.test(text)) return text
  let safe = ''
  for (const unit of text) {
    const code = unit.codePointAt(0) ?? 0
    if (code === 9 || code === 10 || code === 13) safe += ' '
    else if (code < 0x20 || code === 0x7f) safe += picture(code)
    else if ((code >= 0x80 && code < 0xa0) || (code >= 0xd800 && code <= 0xdfff) || isDirection(code))
      safe += '\ufffd'
    else safe += unit
  }
  return safe
}

const isDirection = (code: number): boolean =>
  code === 0x061c ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0xfeff

let segmenter: Intl.Segmenter | undefined

/** How many columns a terminal gives to a text: two for wide characters and emoji, none for combining ones. */
export function columnsOf(text: string): number {
  if (!OTHER.test(text)) return text.length
  let columns = text.length
  // Latin text, which is nearly all, needs no segmenter; the sign before other signs may belong to them.
  for (const [run] of text.matchAll(OTHERS)) {
    segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
    columns -= run.length
    for (const { segment } of segmenter.segment(run)) columns += columnsOfCluster(segment)
  }
  return columns
}

const OTHER = /[^\u0020-\u02ff\u2010-\u2027\u2400-\u2426]/
const OTHERS = /[^\n]?[^\u0020-\u02ff\u2010-\u2027\u2400-\u2426]+/g

const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u

function columnsOfCluster(cluster: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(cluster)) return 0
  if (WIDE.test(cluster) || /^\p{Emoji_Presentation}/u.test(cluster)) return 2
  return cluster.includes('\ufe0f') || /^\p{RI}/u.test(cluster) ? 2 : 1
}

/** Cuts a line around its mark so that it fits; an ellipsis stands for what is left out. */
export function cutAround(
  line: { readonly text: string; readonly start: number; readonly end: number },
  width: number,
): { text: string; start: number; end: number } {
  const { text, start, end } = line
  if (columnsOf(text) <= width) return { text, start, end }
  const spare = Math.max(0, width - 2 - (end - start))
  const right = Math.min(text.length - end, Math.max(spare >> 1, spare - start))
  const from = Math.min(start, wordStart(text, Math.max(0, start - (spare - right))))
  const last = spare === 0 ? offPair(text, start + width - 2) : Math.max(end, wordEnd(text, end + right))
  const to = Math.min(last, text.length)
  const lead = from > 0 ? '…' : ''
  const shift = lead.length - from
  return {
    text: lead + text.slice(from, to) + (to < text.length ? '…' : ''),
    start: start + shift,
    end: Math.min(end, to) + shift,
  }
}

/** Never in the middle of a word, unless words are very long, and never inside a surrogate pair. */
function wordStart(text: string, near: number): number {
  if (near === 0) return 0
  const space = text.indexOf(' ', near)
  return space >= 0 && space - near < 15 ? space + 1 : offPair(text, near)
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length
  const space = text.lastIndexOf(' ', near)
  return near - space < 15 && space > 0 ? space : offPair(text, near)
}

const offPair = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at)
