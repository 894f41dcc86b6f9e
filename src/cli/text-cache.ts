/** What each text alone shows, kept from one run to the next. A result is served only for the very same question. */
import type { LibraryReport, LibraryText } from '../check-templates.js'
import { isOpen } from '../policy/hours.js'
import type { Policy } from '../policy/types.js'

/** The report of one text, without the text's id. */
export interface TextResult {
  readonly findings: readonly Omit<LibraryReport['findings'][number], 'template'>[]
  readonly verdict: LibraryReport['texts'][number]['verdict']
  readonly language: LibraryReport['texts'][number]['language']
  readonly promises: LibraryReport['texts'][number]['promises']
  /** Where it holds personal data; nothing where it was not read. */
  readonly personal?: LibraryReport['texts'][number]['personal']
}

export interface TextCache {
  get(text: LibraryText): TextResult | undefined
  set(text: LibraryText, result: TextResult): void
}

/** Everything of a text that its own report depends on; neither its id nor its place in the file does. */
export const questionOf = ({ text, language, visibility, draft }: LibraryText): string =>
  JSON.stringify([text, language, visibility, draft?.channel, draft?.agent, draft?.post, draft !== undefined])

/**
 * The part of the time that a text's report depends on: which channels are open.
 *
 * Dates that have passed are a matter of the library as a whole, which is read anew each time.
 */
export const timeOf = (policy: Policy, now: Date | string): string =>
  policy.channels
    .map(({ hours }) => (isOpen(hours, new Date(now).getTime(), policy.calendar) ? '1' : '0'))
    .join('')

/** A cache for one policy that lives as long as the process, and forgets the texts that were not asked for last. */
export function memoryCache(limit = 20_000): TextCache {
  const results = new Map<string, TextResult>()
  return {
    get: (text) => results.get(questionOf(text)),
    set(text, result) {
      if (results.size >= limit) {
        for (const key of [...results.keys()].slice(0, limit / 2)) results.delete(key)
      }
      results.set(questionOf(text), result)
    },
  }
}

/** Asks the cache first, and the check for the rest; the order of the texts is kept. */
export async function throughCache(
  texts: readonly LibraryText[],
  cache: TextCache | undefined,
  check: (rest: readonly LibraryText[]) => Promise<readonly TextResult[]>,
): Promise<readonly TextResult[]> {
  if (!cache) return check(texts)
  const known = texts.map((text) => cache.get(text))
  const rest = [...texts.keys()].filter((at) => known[at] === undefined)
  const fresh = rest.length > 0 ? await check(rest.flatMap((at) => texts[at] ?? [])) : []
  for (const [index, at] of rest.entries()) {
    const [text, result] = [texts[at], fresh[index]]
    if (text && result) cache.set(text, result)
    known[at] = result
  }
  return known.flatMap((result) => result ?? [])
}

const NONE: readonly never[] = []

/** The results of the texts of a report, in their order. */
export function resultsOf({ findings, texts }: LibraryReport, evidence: boolean): TextResult[] {
  const byText = new Map<string, TextResult['findings'][number][]>()
  for (const { template, ...finding } of findings) {
    const lean = evidence ? finding : { ...finding, evidence: NONE as never[] }
    const own = byText.get(template)
    if (own) own.push(lean)
    else byText.set(template, [lean])
  }
  return texts.map(({ id, verdict, language, promises, personal }) => ({
    findings: byText.get(id) ?? NONE,
    verdict,
    language,
    promises: promises.length === 0 ? NONE : promises,
    ...(personal === undefined ? {} : { personal: personal.length === 0 ? NONE : personal }),
  }))
}
