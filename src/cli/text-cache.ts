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
  check: (rest: readonly LibraryText[]) => Promise<LibraryReport>,
): Promise<LibraryReport> {
  if (!cache) return check(texts)
  const known = texts.map((text) => cache.get(text))
  const rest = texts.filter((_, index) => known[index] === undefined)
  if (rest.length > 0) {
    const fresh = resultsById(await check(rest))
    for (const text of rest) {
      const result = fresh.get(text.id)
      if (result) cache.set(text, result)
    }
    for (const [index, text] of texts.entries()) known[index] ??= fresh.get(text.id)
  }
  return {
    verdict: 'pass',
    findings: texts.flatMap(({ id }, index) =>
      (known[index]?.findings ?? []).map((finding) => ({ ...finding, template: id })),
    ),
    texts: texts.flatMap(({ id }, index) => {
      const result = known[index]
      return result
        ? [{ id, verdict: result.verdict, language: result.language, promises: result.promises }]
        : []
    }),
  }
}

function resultsById(report: LibraryReport): Map<string, TextResult> {
  const findings = new Map<string, TextResult['findings'][number][]>()
  for (const { template, ...finding } of report.findings) {
    const own = findings.get(template)
    if (own) own.push(finding)
    else findings.set(template, [finding])
  }
  return new Map(
    report.texts.map(({ id, verdict, language, promises }) => [
      id,
      { findings: findings.get(id) ?? [], verdict, language, promises },
    ]),
  )
}
