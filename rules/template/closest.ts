/** The known name nearest to a wrong one. */

/** Edits (insert, drop, change, swap of neighbours) between two names, at most `limit`, else `limit + 1`. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The known name that `name` is most likely a slip for: within a quarter of its letters, one at the least, or `within` edits. */
export function closest(name: string, known: readonly string[], within?: number): string | undefined {
  const short = name.slice(0, 80)
  const wanted = short.toLowerCase()
  let best: string | undefined
  let limit = within ?? Math.max(1, Math.floor(wanted.length / 4))
  for (const candidate of known) {
    const distance = edits(wanted, candidate.toLowerCase(), limit)
    if (distance > limit || (best !== undefined && distance === limit)) continue
    best = candidate
    limit = distance
  }
  return best
}
