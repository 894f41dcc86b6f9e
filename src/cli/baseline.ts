/** The findings that a team has decided to live with for now, so that only new ones fail. */
import { readFile } from 'node:fs/promises'
import type { ReportFinding } from '../report/model.js'
import { reasonOf, UsageError } from './errors.js'
import { replaceFile } from './write-file.js'

/** Fingerprints and how often each may occur. They are hashes: the file holds no words of any text. */
type Baseline = ReadonlyMap<string, number>

/** @throws {UsageError} when the file cannot be read */
export async function loadBaseline(file: string): Promise<Baseline> {
  const accepted = 'a file written by --update-baseline'
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError(`--baseline: ${file}: ${reasonOf(error)}; accepted: ${accepted}`)
  }
  try {
    const { version, findings } = JSON.parse(text) as { version?: unknown; findings?: unknown }
    if (version === 1 && typeof findings === 'object' && findings !== null) {
      return new Map(
        Object.entries(findings).flatMap(([key, count]) => (typeof count === 'number' ? [[key, count]] : [])),
      )
    }
  } catch {
    // No JSON: told below.
  }
  throw new UsageError(`--baseline: ${file}: found another file; accepted: ${accepted}`)
}

/** Sorted, so that the file changes as little as the findings do. */
export async function saveBaseline(file: string, findings: readonly ReportFinding[]): Promise<void> {
  const counts = new Map<string, number>()
  for (const { fingerprint } of findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1)
  const sorted = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  await replaceFile(file, Buffer.from(`${JSON.stringify({ version: 1, findings: sorted }, null, 2)}\n`))
}

/** The findings that the baseline does not know, and how many it does. */
export function withoutKnown(
  findings: readonly ReportFinding[],
  baseline: Baseline,
): { findings: ReportFinding[]; known: number } {
  const left = new Map(baseline)
  const kept = findings.filter(({ fingerprint }) => {
    const count = left.get(fingerprint) ?? 0
    if (count > 0) left.set(fingerprint, count - 1)
    return count === 0
  })
  return { findings: kept, known: findings.length - kept.length }
}
