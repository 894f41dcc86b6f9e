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
