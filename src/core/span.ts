/** A half-open range of UTF-16 code units in the text exactly as the caller gave it. */
export interface Span {
  /** First code unit, inclusive. */
  readonly start: number
  /** One past the last code unit. */
  readonly end: number
}

/** Do the two ranges share at least one code unit? */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Does `outer` hold the whole of `inner`? */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Does `span` overlap one of `others`, which are in order and do not overlap each other? */
export function overlapsAny(others: readonly Span[], span: Span): boolean {
  let [low, high] = [0, others.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((others[middle] as Span).end <= span.start) low = middle + 1
    else high = middle
  }
  const next = others[low]
  return next !== undefined && overlaps(next, span)
}

/** What only follows another character in its grapheme cluster: marks, joiners, colours of skin, tags (UAX #29). */
const HANGING = /(?:[\p{M}\u200C\p{Emoji_Modifier}\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic}?)+/uy
const FIRST_HANGING = 0x300

/** The end of the grapheme cluster in which a span ends. */
export function clusterEnd(text: string, end: number): number {
  if (end >= text.length || text.charCodeAt(end) < FIRST_HANGING) return end
  HANGING.lastIndex = end
  return HANGING.test(text) ? HANGING.lastIndex : end
}

/** The beginning of the grapheme cluster that holds what stands at `at`: the character that it all hangs on. */
function clusterStart(text: string, at: number): number {
  let start = at
  while (start > 0) {
    start -= /[\uDC00-\uDFFF]/.test(text.charAt(start - 1)) && start > 1 ? 2 : 1
    if (clusterEnd(text, start) === start && text[start - 1] !== '\u200D') return start
  }
  return start
}

/**
 * The span from its first own character to the marks that hang on its last, or with what they hang on where it holds
 * nothing else: it never cuts a grapheme cluster.
 */
export function wholeClusters<T extends Span>(text: string, span: T): T {
  if (span.end === span.start) return span
  const begun = span.start === 0 ? 0 : clusterEnd(text, span.start)
  const start = begun < span.end ? begun : clusterStart(text, span.start)
  const end = clusterEnd(text, span.end)
  return start === span.start && end === span.end ? span : { ...span, start, end }
}
