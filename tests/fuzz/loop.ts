/**
 * One target, in a thread of its own: inputs are made from those that are known, and one that reaches a place in the
 * sources that none has reached is kept. V8 itself counts the places; it is asked once for a batch of inputs, and
 * for each of them only when the batch has reached something new.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { chance, mutate } from './mutate.js'

export interface LoopData {
  readonly target: string
  readonly module: string
  readonly seeds: string
  readonly corpus: string
  readonly found: string
  readonly seconds: number
  readonly seed: number
  /** The part of a path that tells the sources to be reached. */
  readonly sources: string
}

interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly {
      readonly ranges: readonly { startOffset: number; endOffset: number; count: number }[]
    }[]
  }[]
}

const BATCH = 24
const LONGEST = 4096
const { module, seeds, corpus, found, seconds, seed, sources } = workerData as LoopData
const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** The places reached since it was last asked. */
function reached(): Set<string> {
  const places = new Set<string>()
  session.post('Profiler.takePreciseCoverage', (_: Error | null, answer: unknown) => {
    for (const { url, functions } of (answer as Coverage).result) {
      if (!url.includes(sources)) continue
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges)
          if (count > 0) places.add(`${url}:${startOffset}:${endOffset}`)
    }
  })
  return places
}

const filesIn = (folder: string): Buffer[] =>
  readdirSync(folder).map((file) => readFileSync(join(folder, file)))
const nameOf = (input: Buffer): string => createHash('sha256').update(input).digest('hex').slice(0, 16)

async function main(): Promise<void> {
  const { fuzz } = (await import(module)) as { fuzz: (data: Buffer) => unknown }
  const [next, known, crashes] = [chance(seed), new Set<string>(), new Map<string, string>()]
  const pool: Buffer[] = []
  let runs = 0

  const run = async (input: Buffer): Promise<void> => {
    runs++
    parentPort?.postMessage({ at: runs, input })
    try {
      await fuzz(input)
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
      // The same mistake is told once: by what it says and where.
      const key = told.split('\n').slice(0, 3).join('\n')
      if (crashes.has(key)) return
      crashes.set(key, nameOf(input))
      writeFileSync(join(found, nameOf(input)), input)
      console.log(`found ${nameOf(input)}: ${told.split('\n').slice(0, 6).join('\n')}`)
    }
  }
  const isNew = (places: Set<string>): boolean => {
    let fresh = false
    for (const place of places) {
      fresh ||= !known.has(place)
      known.add(place)
    }
    return fresh
  }

  for (const input of [...filesIn(seeds), ...filesIn(corpus)]) {
    await run(input)
    isNew(reached())
    pool.push(input)
  }
  const end = performance.now() + seconds * 1000
  const before = known.size
  while (performance.now() < end) {
    const inputs = Array.from({ length: BATCH }, () => mutate({ pool, next, longest: LONGEST }))
    for (const input of inputs) await run(input)
    const fresh = [...reached()].filter((place) => !known.has(place))
    if (fresh.length === 0) continue
    for (const input of inputs) {
      await run(input)
      if (!isNew(reached())) continue
      pool.push(input)
      writeFileSync(join(corpus, nameOf(input)), input)
    }
    // What only shows with what ran before it is not looked for again.
    for (const place of fresh) known.add(place)
  }
  parentPort?.postMessage({
    done: { runs, pool: pool.length, before, places: known.size, crashes: crashes.size },
  })
}

for (const folder of [corpus, found]) mkdirSync(folder, { recursive: true })
main().catch((error) => {
  throw error
})
