/** How far a long run has come, on standard error when that is a terminal. */
import type { Io } from './io.js'

export interface Progress {
  step(done: number, total: number): void
  done(): void
}

/** A run that is over before this, in milliseconds, needs no telling. */
const PATIENCE = 700

export function progress(io: Io): Progress {
  if (!io.stderr.isTTY) return { step: () => {}, done: () => {} }
  const start = performance.now()
  let last = 0
  return {
    step(done, total) {
      const now = performance.now()
      if (now - start < PATIENCE || now - last < 100) return
      last = now
      io.stderr.write(`\r${done}/${total}`)
    },
    done() {
      if (last > 0) io.stderr.write('\r\u001b[K')
    },
  }
}
