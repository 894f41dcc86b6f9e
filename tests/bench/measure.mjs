/** Timing: each text by itself, the works in turns, so that what else the machine does falls on all of them alike. */

export const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]

const sorted = (list) => [...list].sort((a, b) => a - b)
export const median = (list) => quantile(sorted(list), 0.5)

/** Microseconds of the processor that this process has had, all its threads together. */
function processor() {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Runs one work over the texts from where it left off until the slice is over. Microseconds. */
async function turn(state, texts, slice, keep) {
  const { work } = state
  const end = performance.now() + slice
  const own = []
  const begun = processor()
  for (let now = performance.now(); now < end; state.at = (state.at + 1) % texts.length) {
    const text = texts[state.at]
    const from = performance.now()
    const result = work(text)
    if (state.waits) await result
    now = performance.now()
    own.push((now - from) * 1000)
    state.characters += text.draft.length
  }
  if (!keep) {
    state.characters = 0
    return
  }
  state.processor += processor() - begun
  for (const one of own) state.times.push(one)
  state.medians.push(median(own))
}

/** `works` by name, in `rounds` turns of `slice` milliseconds each, after one turn that is not counted. */
export async function measure(works, texts, { rounds, slice }, tell) {
  const states = []
  for (const { make, waits = false, ...about } of works) {
    const state = {
      about,
      waits,
      work: await make(),
      at: 0,
      characters: 0,
      processor: 0,
      times: [],
      medians: [],
    }
    await turn(state, texts, slice * 2, false)
    states.push(state)
  }
  for (let round = 0; round < rounds; round++) {
    tell(`round ${round + 1} of ${rounds}`)
    for (const state of states) await turn(state, texts, slice, true)
  }
  return states.map(summary)
}

function summary({ about, times, medians, characters, processor: had }) {
  const total = times.reduce((sum, one) => sum + one, 0)
  const all = sorted(times)
  return {
    ...about,
    texts: times.length,
    processor: had / times.length,
    p50: quantile(all, 0.5),
    p99: quantile(all, 0.99),
    spread: [Math.min(...medians), Math.max(...medians)],
    perSecond: (times.length / total) * 1e6,
    megabytes: characters / total,
  }
}

/** The least processor time of some runs within `budget` milliseconds, in microseconds: what the work costs undisturbed. */
export function shortest(work, budget = 200) {
  let best = Number.POSITIVE_INFINITY
  const end = performance.now() + budget
  for (let run = 0; run < 2 || performance.now() < end; run++) {
    const from = processor()
    work()
    best = Math.min(best, processor() - from)
  }
  return best
}
