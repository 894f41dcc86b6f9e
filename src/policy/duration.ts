/**
 * A length of time as ISO 8601 writes it. Years, months, weeks and days are read on the calendar,
 * hours, minutes and seconds as time that passes.
 */
export interface Duration {
  readonly iso: string
  readonly months: number
  readonly days: number
  readonly ms: number
}

const DURATION =
  /^P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5}(?:[.,]\d{1,6})?)H)?(?:(\d{1,6}(?:[.,]\d{1,6})?)M)?(?:(\d{1,7}(?:[.,]\d{1,6})?)S)?)?$/

/** Read an ISO 8601 duration, `PT15M` or `P3D`; undefined when it is none. */
export function parseDuration(iso: string): Duration | undefined {
  const parts = DURATION.exec(iso)
  if (parts === null) return undefined
  const [years, months, weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part: string | undefined) => Number((part ?? '0').replace(',', '.')))
  return {
    iso,
    months: (years ?? 0) * 12 + (months ?? 0),
    days: (weeks ?? 0) * 7 + (days ?? 0),
    ms: Math.round((hours ?? 0) * 3_600_000 + (minutes ?? 0) * 60_000 + (seconds ?? 0) * 1000),
  }
}
