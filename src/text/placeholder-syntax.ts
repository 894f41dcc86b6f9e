/**
 * The syntaxes in which products, and people, write placeholders: braces, brackets, angles and per cent signs.
 *
 * Each reader looks at one opening sign. The patterns are of bounded length and never run over another opening
 * sign of their own, so that a text of nothing but opening signs is still read in linear time.
 */
import type { Placeholder, PlaceholderStyle, Reading } from './placeholder-types.js'

const NAME = /^[\p{L}_$@][\p{L}\p{M}\p{N}_.$@:\-[\]'"]*$/u
const DOTTED = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{M}\p{N}_-]*)+$/u
/** A dotted name with a wrong sign or a space where the dot belongs. */
const NEARLY_DOTTED = /^[\p{Ll}_][\p{L}\p{M}\p{N}_-]*(?:\s?[.,;:]\s?|\s\.\s?)[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const make = (
  start: number,
  length: number,
  style: PlaceholderStyle,
  kind: Placeholder['kind'],
  name: string,
  fallback?: string,
): Placeholder => ({
  start,
  end: start + length,
  style,
  kind,
  name,
  ...(fallback === undefined ? {} : { fallback }),
})

const LIQUID = /\{\{([^{}\n]{0,200})\}\}/y
const LIQUID_HALF = /\{\{([^{}\n]{0,80})\}(?!\})/y
const LIQUID_OPEN = /\{\{\s?[\w.]{0,60}/y
const TAG = /\{%([^{}\n]{0,300}?)%\}/y
const TAG_OPEN = /\{%[-\s]?[\w.]{0,60}/y
const SINGLE = /\{([^{}\n]{1,60})\}(\})?/y

/** `{{…}}`, `{%…%}`, `{$…}`, `{contactfield=…|…}`, `{…}`. */
export function readBrace(text: string, at: number): Reading {
  const next = text[at + 1]
  if (next === '{') return readLiquid(text, at)
  if (next === '%') return readTag(text, at)
  return readSingle(text, at)
}

function readLiquid(text: string, at: number): Reading {
  const whole = match(LIQUID, text, at)
  if (whole) {
    const triple = text[at + 2] === '{'
    return triple ? undefined : liquidOf(at, whole[0].length, whole[1] ?? '')
  }
  if (text[at + 2] === '{') return undefined
  const half = match(LIQUID_HALF, text, at)
  if (half) return make(at, half[0].length, 'liquid', 'malformed', (half[1] ?? '').trim())
  const open = match(LIQUID_OPEN, text, at)
  const length = open?.[0].trimEnd().length ?? 2
  return make(at, length, 'liquid', 'malformed', text.slice(at + 2, at + length).trim())
}

function liquidOf(at: number, length: number, inner: string): Placeholder {
  const bar = inner.indexOf('|')
  const name = (bar < 0 ? inner : inner.slice(0, bar)).trim().replace(/^-\s*|(?<!\s)\s*-$/g, '')
  const fallback = bar < 0 ? undefined : fallbackOf(inner.slice(bar))
  if (name === '' || name.startsWith('.') || name.endsWith('.') || name.includes('..')) {
    return make(at, length, 'liquid', 'malformed', name)
  }
  const literal = /^["'\d]/.test(name)
  const kind = literal || NAME.test(name) ? 'product' : NEARLY_DOTTED.test(name) ? 'malformed' : 'hand'
  return make(at, length, 'liquid', kind, name, fallback)
}

/** `| default: "there"`, `|fallback:"there"`. */
const FALLBACK =
  /\|\s{0,3}(?:default|fallback)\s{0,3}[:=]\s{0,3}(?:"([^"]{0,100})"|'([^']{0,100})'|([^|"'\s]{1,60}))?/
function fallbackOf(filters: string): string | undefined {
  const found = FALLBACK.exec(filters)
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : undefined
}

const LIQUID_TAGS = new Set(
  'if elsif elseif else endif case when endcase for endfor unless endunless assign set capture endcapture comment endcomment raw endraw include render cycle tablerow endtablerow break continue increment decrement echo liquid block endblock'.split(
    ' ',
  ),
)
const HELP_SCOUT = /^\s?([A-Za-z]\w*(?:\.\w+)+)\s?(?:,\s?fallback\s?=([^%]*))?$/

function readTag(text: string, at: number): Reading {
  const whole = match(TAG, text, at)
  if (!whole) {
    const length = match(TAG_OPEN, text, at)?.[0].trimEnd().length ?? 2
    return make(at, length, 'liquid-tag', 'malformed', text.slice(at + 2, at + length).trim())
  }
  const inner = (whole[1] ?? '').replace(/^-|-$/g, '')
  const helpScout = HELP_SCOUT.exec(inner)
  if (helpScout) {
    return make(at, whole[0].length, 'help-scout', 'product', helpScout[1] ?? '', helpScout[2]?.trim())
  }
  const keyword = /^\s*(\w+)/.exec(inner)?.[1] ?? ''
  const kind = LIQUID_TAGS.has(keyword) ? 'product' : 'malformed'
  return make(at, whole[0].length, 'liquid-tag', kind, inner.trim())
}

function readSingle(text: string, at: number): Reading {
  const whole = match(SINGLE, text, at)
  if (!whole) return undefined
  const inner = whole[1] ?? ''
  const before = text[at - 1]
  const lead = before === '$' || before === '%' || before === '#' ? 1 : 0
  const start = at - lead
  const length = whole[0].length + lead
  const field = /^(\w{1,30})=(\w[\w.]*)(?:\|(.*))?$/.exec(inner)
  if (field) return make(start, length, 'contact-field', 'product', field[2] ?? '', field[3]?.trim())
  if (whole[2]) return make(start, length, 'liquid', 'malformed', inner.trim())
  if (inner.startsWith('$') && NAME.test(inner))
    return make(start, length, 'dollar', 'product', inner.slice(1))
  if (NAME.test(inner) || /^\d{1,2}$/.test(inner)) {
    return make(start, length, before === '%' ? 'percent' : 'brace', 'product', inner)
  }
  return /^\p{L}[\p{L}\p{M}\p{N} .,+/-]*$/u.test(inner)
    ? make(start, length, 'brace', 'hand', inner.trim())
    : undefined
}

const BRACKET = /\[([^[\]\n]{1,80})\]/y
const DOUBLE_BRACKET = /\[\[([^[\]\n]{1,120})\]\]/y
const BRACKET_OPEN = /\[[\p{L}\p{M}_]{2,30}\.[\p{L}\p{M}_]{2,30}(?![\p{L}\p{M}\p{N}_.\]-])/uy
/** Brackets that are no slot: check boxes, footnotes, numbers, elisions, and the editor's mark for "thus". */
const NO_SLOT = /^(?:[xX ]|\^.*|[\d\s.,–-]*|\.{2,}|…|sic!?|!.*)$/

/** `[bruker.fornavn]`, `[NAME]`, `[[…]]`; never the text of a Markdown link. */
export function readBracket(text: string, at: number): Reading {
  if (text[at + 1] === '[') {
    const double = match(DOUBLE_BRACKET, text, at)
    if (double) return make(at, double[0].length, 'bracket', 'hand', (double[1] ?? '').trim())
    return undefined
  }
  const whole = match(BRACKET, text, at)
  if (!whole) {
    const open = match(BRACKET_OPEN, text, at)
    return open ? make(at, open[0].length, 'bracket', 'malformed', open[0].slice(1)) : undefined
  }
  const end = at + whole[0].length
  const inner = whole[1] ?? ''
  const after = text[end]
  const link =
    after === '(' ||
    text[at - 1] === ']' ||
    (after === '[' && text[end + 1] !== '[' && /^\[[^\]\n]{0,60}\]/.test(text.slice(end, end + 62)))
  const definition =
    after === ':' && (at === 0 || text[at - 1] === '\n') && /^:\s+\S*[/.#]/.test(text.slice(end, end + 40))
  // "[Save]-knappen": the words on a button, as part of a compound.
  const compound = after === '-' && /\p{L}/u.test(text[end + 1] ?? '')
  if (link || definition || compound || NO_SLOT.test(inner)) return end
  if (DOTTED.test(inner)) return make(at, whole[0].length, 'bracket', 'product', inner)
  const name = inner.trim()
  if (DOTTED.test(name) || NEARLY_DOTTED.test(name))
    return make(at, whole[0].length, 'bracket', 'malformed', name)
  return /\p{L}\p{M}*\p{L}/u.test(name) ? make(at, whole[0].length, 'bracket', 'hand', name) : end
}

const ANGLE = /<([^<>\n]{1,160})>/y
/** HTML element names (WHATWG HTML, section 4, and those that mail programs still write). */
const ELEMENTS = new Set(
  'a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'.split(
    ' ',
  ),
)
const ATTRIBUTE = /^attribute\s[^>]*?\bkey\s?=\s?["']([^"']{1,80})["']/
const ATTRIBUTE_DEFAULT = /\b(?:default|fallback)\s?=\s?["']([^"']{0,100})["']/

/** `<attribute key="…" default="…"/>`, `<your name>`; never a tag, an address or a heart. */
export function readAngle(text: string, at: number): Reading {
  const whole = match(ANGLE, text, at)
  if (!whole) return undefined
  const inner = whole[1] ?? ''
  const attribute = ATTRIBUTE.exec(inner)
  if (attribute) {
    const fallback = ATTRIBUTE_DEFAULT.exec(inner)?.[1]
    return make(at, whole[0].length, 'attribute', 'product', attribute[1] ?? '', fallback)
  }
  const first = /^\p{L}[\p{L}\p{M}\p{N}-]*/u.exec(inner)?.[0] ?? ''
  if (first === '' || inner.length > 60 || ELEMENTS.has(first.toLowerCase())) return undefined
  if (/[@=/\\]|\w:\w|\s$/.test(inner) || /[\p{L}\p{M}\p{N}]/u.test(text[at - 1] ?? ' ')) return undefined
  return make(at, whole[0].length, 'angle', 'hand', inner)
}

const PERCENT_PAIR = /%([A-Za-z][A-Za-z0-9_.]{1,40})%/y

/** `%{ticket.number}`, `%FIRSTNAME%`; never a per cent sign in a sentence or in an encoded address. */
export function readPercent(text: string, at: number): Reading {
  if (text[at + 1] === '{') return undefined
  const whole = match(PERCENT_PAIR, text, at)
  const name = whole?.[1] ?? ''
  if (!whole || /^[0-9A-Fa-f]{2}$/.test(name) || /\d/.test(text[at - 1] ?? ' ')) return undefined
  return make(at, whole[0].length, 'percent', 'product', name)
}
