/** The FNV-1a hash (Fowler, Noll, Vo) over UTF-16 code units: words are looked up by it without being cut out. */
const FNV_PRIME = 0x01000193

export const hashStart = 0x811c9dc5 | 0

/** The hash with one more unit. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME)

/** The hash of the first `length` units of a word; words of another `seed` are others. */
export function hashOf(word: string, length: number, seed: number): number {
  let hash = hashStart + seed
  for (let at = 0; at < length; at++) hash = hashStep(hash, word.charCodeAt(at))
  return hash
}

/** A hash as a number of thirty bits, by which words are kept in tables. */
export const hashClosed = (hash: number): number => (hash ^ (hash >>> 15)) >>> 2
