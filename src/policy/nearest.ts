/** Edits (insert, drop, change) that turn one short word into another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** The known name that is most like `name`, when one is near enough to be what was meant. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.slice(0, 80).toLowerCase()
  let best: string | undefined
  // More than half the letters wrong is another word, not a slip.
  let limit = Math.max(2, Math.floor(wanted.length / 2))
  for (const candidate of known) {
    const lower = candidate.toLowerCase()
    const edits = lower.endsWith(`/${wanted}`) ? 1 : distance(wanted, lower)
    if (edits <= limit && (best === undefined || edits < limit)) {
      best = candidate
      limit = edits
    }
  }
  return best
}
