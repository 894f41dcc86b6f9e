/** How far a long run has come, on standard error when that is a terminal. */
import type { Io } from './io.js'

export interface Progress {
  step(done: number, total: number): void
  /** Of a run whose end is not known: how many, and how many a second. */
  count(done: number): void
  done(): void
}

/** Tells nothing. */
export const silent: Progress = { step: () => {}, count: () => {}, done: () => {} }

/** A run that is over before this, in milliseconds, needs no telling. */
const PATIENCE = 700

export function progress(io: Io): Progress {
  if (!io.stderr.isTTY) return silent
  const start = performance.now()
  let last = 0
  const due = (): boolean => {
    const now = performance.now()
    if (now - start < PATIENCE || now - last < 100) return false
    last = now
    return true
  }
  return {
    step(done, total) {
      if (due()) io.stderr.write(`\r${done}/${total}`)
    },
    count(done) {
      if (!due()) return
      const rate = Math.round((done * 1000) / (last - start))
      io.stderr.write(`\r\u001b[K${done} lines, ${rate}/s`)
    },
    done() {
      if (last > 0) io.stderr.write('\r\u001b[K')
    },
  }
}
