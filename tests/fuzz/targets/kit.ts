/** What all targets need: texts from bytes, and a claim that fails loudly. */

/** UTF-8, or UTF-16 when the first byte says so: only there can a surrogate stand alone. */
export const textOf = (data: Buffer): string =>
  data[0] === 0 ? data.subarray(1).toString('utf16le') : data.toString('utf8')

export function claim(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`does not hold: ${what}`)
}

export function claimSpans(
  spans: readonly { readonly start: number; readonly end: number }[],
  text: string,
): void {
  let last = 0
  for (const { start, end } of spans) {
    claim(start >= last && end > start && end <= text.length, 'spans are in order and within the text')
    last = start
  }
}

export const claimPrototype = (): void =>
  claim(Object.keys(Object.prototype).length === 0, 'no key reaches the prototype of all objects')
