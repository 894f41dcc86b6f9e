/**
 * Comments that take a finding out: `godton-disable-next-line RULE… -- reason`, and `-line` for the line itself.
 *
 * They stand in any comment: `<!-- … -->`, `# …`, `// …`. Without a rule they take out everything on the line. One
 * that takes nothing out is itself reported.
 */

import { createHash } from 'node:crypto'
import { unused as unusedSuppression } from '../../rules/suppression/unused.js'
import { fill } from '../core/words.js'
import type { Policy } from '../policy/types.js'
import type { Place, ReportFinding } from '../report/model.js'
import { lineIndex } from '../templates/source-map.js'
import type { ReadFile } from './files.js'
import { templateWords } from './words.js'

interface Suppression {
  readonly kind: string
  readonly rules: readonly string[]
  readonly line: number
  readonly start: number
  readonly end: number
  used: boolean
}

const DIRECTIVE = /godton-disable-(next-line|line)\b((?:(?!-->|\*\/)[^\n\r]){0,500})/g

export async function suppress(
  findings: readonly ReportFinding[],
  file: ReadFile,
  policy: Policy,
): Promise<readonly ReportFinding[]> {
  const { text } = file.content
  if (!text.includes('godton-disable-')) return findings
  const positionOf = lineIndex(text)
  const suppressions = findSuppressions(text, (offset) => positionOf(offset).line)
  const kept = findings.filter((finding) => {
    const hits = suppressions.filter((one) => takesOut(one, finding))
    for (const hit of hits) hit.used = true
    return hits.length === 0
  })
  const unused = suppressions.filter(({ used }) => !used)
  const { severity, clause } = policy.setting(unusedSuppression.id, 'public')
  if (severity === 'off' || unused.length === 0) return kept
  const words = await templateWords(policy.messages)
  const told = unused.map((one): ReportFinding => {
    const place = (offset: number): Place => {
      const { line, column } = positionOf(offset)
      return { line, column, byteColumn: Buffer.byteLength(text.slice(offset - column + 1, offset)) + 1 }
    }
    const rule = one.rules.map((name) => (isRuleName(name) ? name : '•')).join(', ') || '*'
    const quote = text.slice(one.start, one.end).trim()
    const wording = words.rules[unusedSuppression.id]
    return {
      rule: unusedSuppression.id,
      severity,
      confidence: 'high',
      start: one.start,
      end: one.end,
      scope: 'span',
      quote: rule,
      message: fill(wording.message, { rule }),
      advice: fill(wording.advice, { rule }),
      ...(clause === undefined ? {} : { clause }),
      fixes: [],
      evidence: [],
      file: file.name,
      from: place(one.start),
      to: place(one.end),
      // The reason is the author's own words about the text; the rules are enough to find the comment.
      excerpt: { text: `godton-disable-${one.kind} ${rule}`, start: 0, end: 15 + one.kind.length },
      edits: [],
      fingerprint: createHash('sha256').update(`${file.name}\u0000${quote}`).digest('hex').slice(0, 20),
    }
  })
  return [...kept, ...told].sort((a, b) => a.from.line - b.from.line || a.from.column - b.from.column)
}

/** What is no rule's name may be anything, and is not repeated. */
const isRuleName = (name: string): boolean => /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(name)

function findSuppressions(text: string, lineOf: (offset: number) => number): Suppression[] {
  return [...text.matchAll(DIRECTIVE)].map((match) => {
    const rules = (match[2] ?? '').split(/\s--(?:\s|$)/, 1)[0] ?? ''
    const line = lineOf(match.index)
    return {
      kind: match[1] ?? '',
      rules: rules.split(/[\s,]+/).filter((rule) => rule !== ''),
      line: match[1] === 'line' ? line : nextLine(text, match.index + match[0].length, lineOf),
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      used: false,
    }
  })
}

/** The next line that holds something else than another such comment, so that several can stand above one line. */
function nextLine(text: string, from: number, lineOf: (offset: number) => number): number {
  let at = text.indexOf('\n', from)
  while (at >= 0) {
    const end = text.indexOf('\n', at + 1)
    const line = text.slice(at + 1, end < 0 ? text.length : end)
    if (line.trim() !== '' && !line.includes('godton-disable-next-line')) return lineOf(at + 1)
    at = end
  }
  return 0
}

const takesOut = (one: Suppression, finding: ReportFinding): boolean =>
  finding.from.line === one.line && (one.rules.length === 0 || one.rules.includes(finding.rule))
