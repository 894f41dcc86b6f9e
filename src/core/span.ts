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

/** Order by start, then the longer first. */
const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The spans that no earlier (better) one overlaps, in text order. `better` sorts the best first. */
function withoutOverlaps<S extends Span>(spans: readonly S[], better: (a: S, b: S) => number): S[] {
  const kept: S[] = []
  for (const span of [...spans].sort(better)) {
    if (!kept.some((other) => overlaps(other, span))) kept.push(span)
  }
  return kept.sort(bySpan)
}
