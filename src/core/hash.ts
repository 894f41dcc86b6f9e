/** The FNV-1a hash (Fowler, Noll, Vo) over UTF-16 code units: words are looked up by it without being cut out. */
const FNV_PRIME = 0x01000193

export const hashStart = 0x811c9dc5 | 0

/** The hash with one more unit. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME)
