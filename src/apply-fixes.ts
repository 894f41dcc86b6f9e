import { requireFindings, requireText } from './arguments.js'
import type { Finding, Fix } from './core/reports.js'

/**
 * The text with the safe fixes of its findings put in.
 *
 * Fixes that are not safe are left for a person. Of fixes that overlap, the one that begins first is put in, of
 * those the longest; the rest wait for the next check. An edit out of range is ignored. Applying the fixes of a
 * fresh check of the result changes nothing more than the next check finds.
 *
 * @throws {TypeError} for a text that is no string, or findings that hold no fixes.
 */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  requireText(text, 'text')
  requireFindings(findings)
  return applyEdits(text, chooseFixes(text, findings))
}

/** The safe fixes that go together, in text order. */
function chooseFixes(text: string, findings: readonly Finding[]): Fix[] {
  const fixes = findings
    .flatMap((finding) => finding.fixes.find((fix) => fix.safe && isInside(fix, text)) ?? [])
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const chosen: Fix[] = []
  let end = -1
  for (const fix of fixes) {
    // Two insertions at one place would depend on the order of the rules.
    if (fix.start < end || (fix.start === end && fix.start === fix.end)) continue
    chosen.push(fix)
    end = fix.start === fix.end ? fix.end + 0.5 : fix.end
  }
  return chosen
}

const isInside = (fix: Fix, text: string): boolean =>
  fix.start >= 0 &&
  fix.start <= fix.end &&
  fix.end <= text.length &&
  text.slice(fix.start, fix.end) !== fix.text

/** Edits that do not overlap, put in. */
export function applyEdits(
  text: string,
  edits: readonly { start: number; end: number; text: string }[],
): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}
