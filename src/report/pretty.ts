/** The report for a person: the sentence, the mark under it, what, why, what to do, and a closing count. */
import type { Severity } from '../core/vocabulary.js'
import { fill, type ReportWords } from '../core/words.js'
import { countFindings, problemMessage, type ReportFinding, type Run } from './model.js'
import { columnsOf, cutAround, safeLine } from './screen.js'

/** How words are coloured; each function gives its text back when colours are off. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly cyan: (text: string) => string
  readonly green: (text: string) => string
}

const same = (text: string): string => text
const NO_PAINT: Paint = { bold: same, dim: same, red: same, yellow: same, cyan: same, green: same }

export interface PrettyOptions {
  readonly words: ReportWords
  readonly paint?: Paint
  /** Columns of the terminal; 80 when left out. */
  readonly width?: number
  /** Errors only, and no closing count when there are none. */
  readonly quiet?: boolean
}

/** The report, file by file; ends with a line break unless it is empty. */
export function* prettyParts(run: Run, options: PrettyOptions): Generator<string> {
  const shown = options.quiet ? run.findings.filter(({ severity }) => severity === 'error') : run.findings
  for (const [place, findings] of byPlace(shown)) {
    const lines = [place === '' ? '' : painted(options).bold(safeLine(place)), '']
    let told = ''
    for (const finding of findings) {
      // The same advice twice in a row is read as two things to do.
      const again = finding.advice === told && finding.clause === undefined
      lines.push(...findingLines(again ? { ...finding, advice: '' } : finding, options), '')
      told = finding.advice
    }
    yield linesOf(lines)
  }
  for (const problem of run.problems) {
    const place = `${problem.file}:${problem.line}:${problem.column}`
    yield `${painted(options).red('✖')} ${safeLine(place)}  ${safeLine(problemMessage(problem))}\n\n`
  }
  if (!options.quiet || shown.length + run.problems.length > 0) yield linesOf(closing(run, options))
}

const linesOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`

const painted = (options: PrettyOptions): Paint => options.paint ?? NO_PAINT

/** Findings under the file, and the template in it, that they are in. */
function byPlace(findings: readonly ReportFinding[]): Map<string, ReportFinding[]> {
  const groups = new Map<string, ReportFinding[]>()
  for (const finding of findings) {
    const own =
      finding.template === undefined || finding.template === finding.file
        ? ''
        : `  ${withoutFile(finding.title ?? finding.template, finding.file)}`
    const place = finding.file + own
    const group = groups.get(place)
    if (group) group.push(finding)
    else groups.set(place, [finding])
  }
  return groups
}

/** The file has just been named. */
const withoutFile = (template: string, file: string): string =>
  template.startsWith(`${file}#`) ? template.slice(file.length) : template

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' }
const COLOURS: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
}

function findingLines(finding: ReportFinding, options: PrettyOptions): string[] {
  const { words } = options
  const paint = painted(options)
  const colour = paint[COLOURS[finding.severity]]
  // The whole place, since terminals and editors make it a link.
  const place = paint.dim(safeLine(`${finding.file}:${finding.from.line}:${finding.from.column}`))
  const head = `  ${colour(`${SIGNS[finding.severity]} ${words[finding.severity]}`)}  ${paint.bold(finding.rule)}  ${place}`
  const labels = [words.why, words.todo, words.related].map(columnsOf)
  const indent = Math.max(...labels)
  const row = (label: string, text: string): string[] =>
    text === ''
      ? []
      : wrap(safeLine(text), (options.width ?? 80) - indent - 6).map(
          (line, index) => `    ${paint.dim(index === 0 ? pad(label, indent) : ' '.repeat(indent))}  ${line}`,
        )
  return [
    head,
    ...excerptLines(finding, options, colour),
    ...row('', finding.message),
    ...row(words.why, finding.clause ?? ''),
    ...row(words.todo, finding.advice),
    ...row(words.related, finding.related?.join(', ') ?? ''),
  ]
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)))

function excerptLines(
  finding: ReportFinding,
  options: PrettyOptions,
  colour: (text: string) => string,
): string[] {
  const paint = painted(options)
  const bar = paint.dim('│')
  const { excerpt } = finding
  if (excerpt.text.trim() === '') return []
  const width = Math.max(30, (options.width ?? 80) - 6)
  const safe = { ...excerpt, text: safeLine(excerpt.text) }
  const cut = cutAround(safe, width)
  if (finding.scope === 'text')
    return [`    ${bar} ${cut.text}`, `    ${bar} ${colour(`(${options.words.whole})`)}`]
  const before = columnsOf(cut.text.slice(0, cut.start))
  const marked = Math.max(1, columnsOf(cut.text.slice(cut.start, cut.end)))
  return [`    ${bar} ${cut.text}`, `    ${bar} ${' '.repeat(before)}${colour('^'.repeat(marked))}`]
}

/** Breaks a text between words. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > Math.max(20, width)) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function closing(run: Run, options: PrettyOptions): string[] {
  const { words } = options
  const paint = painted(options)
  const counts = countFindings(run.findings)
  const count = (kind: keyof ReportWords['counted'], amount: number): string =>
    fill(words.counted[kind][amount === 1 ? 0 : 1], { count: amount })
  const texts = count('texts', run.texts)
  const colour = counts.error > 0 ? paint.red : counts.warning > 0 ? paint.yellow : paint.green
  const sum = fill(words.summary, {
    errors: count('errors', counts.error),
    warnings: count('warnings', counts.warning),
    notes: count('notes', counts.info),
    texts,
  })
  const total = run.findings.length
  return [
    ...(total === 0 && run.problems.length > 0
      ? []
      : [colour(paint.bold(total === 0 ? `✔ ${fill(words.clean, { texts })}` : sum))]),
    ...(counts.fixable > 0 ? [fill(words.fixable, { count: counts.fixable })] : []),
    ...(run.unverified > 0 ? [fill(words.unverified, { texts: count('texts', run.unverified) })] : []),
    ...(run.known > 0 ? [fill(words.baseline, { count: run.known })] : []),
  ]
}
