/** Timing: each text by itself, several rounds, all of them counted. */

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]

/** Runs `work` over the texts until the time is up, after a round that is not counted. Microseconds. */
export function measure(work, texts, { seconds = 2, most = Number.POSITIVE_INFINITY } = {}) {
  const some = texts.slice(0, most)
  const warm = performance.now() + seconds * 500
  for (const text of some) {
    work(text)
    if (performance.now() > warm) break
  }
  const times = []
  let characters = 0
  const start = performance.now()
  while (performance.now() - start < seconds * 1000) {
    for (const text of some) {
      const from = performance.now()
      work(text)
      times.push((performance.now() - from) * 1000)
      characters += text.draft.length
      if (performance.now() - start > seconds * 2000) break
    }
  }
  const total = times.reduce((sum, one) => sum + one, 0)
  times.sort((a, b) => a - b)
  return {
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    perSecond: (times.length / total) * 1e6,
    megabytes: characters / total,
  }
}

/** The shortest of some runs, in microseconds: what the work costs when nothing disturbs it. */
export function shortest(work, runs = 7) {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const from = performance.now()
    work()
    best = Math.min(best, (performance.now() - from) * 1000)
  }
  return best
}
