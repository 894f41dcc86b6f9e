/** Overlaps resolved once: the surest proposal wins, then the longer. */
import type { Candidate } from './reader.js'

const better = (a: Candidate, b: Candidate): number =>
  b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start

/** The candidates that no better one overlaps, in text order. Linear but for the sort: covered units are marked. */
export function resolve(candidates: readonly Candidate[], length: number): Candidate[] {
  if (candidates.length < 2) return [...candidates]
  const covered = new Uint8Array(length)
  const kept: Candidate[] = []
  for (const candidate of [...candidates].sort(better)) {
    if (isCovered(covered, candidate)) continue
    covered.fill(1, candidate.start, candidate.end)
    kept.push(candidate)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function isCovered(covered: Uint8Array, { start, end }: Candidate): boolean {
  for (let at = start; at < end; at++) if (covered[at]) return true
  return false
}
