/** One side waits until the other has done something; what was done before it waited is not missed. */

interface Signal {
  ring(): void
  /** Until it has rung since it was last waited for. */
  wait(): Promise<void>
}

/** A signal that has not rung yet. */
export function signal(): Signal {
  let rung = false
  let wake: () => void = () => {}
  return {
    ring() {
      rung = true
      wake()
    },
    async wait() {
      if (!rung) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      rung = false
    },
  }
}
