import { defineStatusRule, type NamedTime, type StatusReading } from '../../src/define/status-rule.js'
import { isNext } from './words.js'

const MINUTE = 60_000
const wholeMinutes = (at: number): number => Math.floor(at / MINUTE) * MINUTE

/** Times are told in minutes; seconds make nobody late. */
const longer = (from: number, to: number, every: number): boolean =>
  wholeMinutes(to) - wholeMinutes(from) > every

/** Times that the update gives for the next one. */
const nextTimes = ({ doc, times }: StatusReading): NamedTime[] => times.filter((time) => isNext(doc, time))

/**
 * This update comes later after the last one than the policy's interval, or announces the next one so.
 *
 * Often, at a set interval, also when nothing is new: 18:25, 18:35, 18:45.
 */
export const interval = defineStatusRule({
  id: 'status/interval',
  check: (reading) => {
    const { now, every, previousAt } = reading
    if (now === undefined || every === undefined) return []
    const late = previousAt !== undefined && longer(previousAt, now, every)
    const next = nextTimes(reading).filter((time) => time.at !== undefined)
    const inTime = next.some((time) => !longer(now, time.at ?? now, every))
    const tooFar = inTime ? [] : next
    return late ? ['text', ...tooFar] : tooFar
  },
})
