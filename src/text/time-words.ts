/** The words of a language for points and lengths of time, lowercase, all forms and common abbreviations. */
export interface TimeWords {
  /** Monday to Sunday, each with its forms: `måndag`, `måndagen`, `mån`. */
  readonly weekdays: readonly (readonly string[])[]
  /** January to December. */
  readonly months: readonly (readonly string[])[]
  /** Words for days, by how many days from now: `idag` 0, `imorgon` 1. Several words may be one phrase: `i dag`. */
  readonly days: Readonly<Record<string, number>>
  /**
   * Days of this week (0) or the next (1), by week and weekday, Monday 0: `before the weekend` [0, 4]. Where the day of
   * this week is past, the next such day is meant.
   */
  readonly ofWeek: Readonly<Record<string, readonly [week: number, weekday: number]>>
  /** Parts of today, by the hour at which they end: `i eftermiddag` 17, `i kväll` 22, `før lunsj` 12. */
  readonly parts: Readonly<Record<string, number>>
  /** Parts of another day, by how many days from now and the hour at which they end: `i morgon bitti` [1, 12]. */
  readonly partsOfDays: Readonly<Record<string, readonly [days: number, hour: number]>>
  readonly units: Readonly<
    Record<'minute' | 'hour' | 'day' | 'business-day' | 'week' | 'month', readonly string[]>
  >
  /** Lengths of time that no number and unit tell, in minutes: `en kvart` 15, `an hour and a half` 90. */
  readonly spans: Readonly<Record<string, number>>
  /** Number words one to twelve and the like: `två` 2, `ett par` 2, `half` 0.5. */
  readonly numbers: Readonly<Record<string, number>>
  /** Before a length of time that has an end: `inom`, `within`, `i løpet av`. */
  readonly within: readonly string[]
  /** After which a length counts from now: `om` två timmar, `in` two hours. */
  readonly in: readonly string[]
  /** Before a point in time: `senast`, `före`, `by`, `før`, `innan`. */
  readonly by: readonly string[]
  /** Before a clock time: `kl`, `klockan`, `at`. */
  readonly clock: readonly string[]
  /** Before an hour, by the minutes that they add: `half past` 30, `quarter to` -15, `halv` -30. */
  readonly pastHour: Readonly<Record<string, number>>
  /** Hours after noon and before it, English style: `pm`. */
  readonly pm: readonly string[]
  readonly am: readonly string[]
  /** `noon` 12, `midnatt` 24, `lunch` 12. */
  readonly moments: Readonly<Record<string, number>>
}
