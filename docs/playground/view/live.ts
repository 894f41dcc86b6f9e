/** A live region that waits until the typing has stopped, and never says the same twice. */
export interface Live {
  /** At once: the answer to something that was just done. */
  say(text: string): void
  /** When nothing has come for a while. */
  later(text: string): void
}

/** People pause longer than this only when they have finished a thought. */
const PAUSE = 1200

export function makeLive(region: HTMLElement): Live {
  let timer: ReturnType<typeof setTimeout> | undefined
  let said = ''
  return {
    say(text) {
      region.textContent = text
    },
    later(text) {
      clearTimeout(timer)
      if (text === said) return
      timer = setTimeout(() => {
        said = text
        region.textContent = text
      }, PAUSE)
    },
  }
}
