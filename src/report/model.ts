/** What every output format is made from: the findings of a run, in their place in the files. */
import type { Finding } from '../core/reports.js'
import type { Severity } from '../core/vocabulary.js'

/** A line of the text with the mark under it. Personal data in it is masked; control characters are still there. */
export interface Excerpt {
  readonly text: string
  /** Where the mark begins and ends in `text`; equal for a finding about the text as a whole. */
  readonly start: number
  readonly end: number
}

/** A place in a file. Lines and columns from 1; columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
  /** The column in bytes of UTF-8, as some consumers count. */
  readonly byteColumn: number
}

/** An edit of the file that a fix amounts to. */
export interface FileEdit {
  readonly start: Place
  readonly end: Place
  readonly text: string
  readonly safe: boolean
}

export interface ReportFinding extends Finding {
  readonly file: string
  readonly from: Place
  readonly to: Place
  /** The template's id, where the file holds several. */
  readonly template?: string | undefined
  /** The template as people know it, where its id alone tells them nothing. */
  readonly title?: string | undefined
  readonly related?: readonly string[]
  readonly excerpt: Excerpt
  readonly edits: readonly FileEdit[]
  /** Stays the same when the file is changed elsewhere; holds no words of the text. Empty where no format asks for it. */
  readonly fingerprint: string
}

/** A file, or a part of one, that could not be read. Never holds the words of the file. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly found: string
  readonly accepted: string
}

export interface Run {
  /** Version of godton. */
  readonly version: string
  /** Files that were read, in order. */
  readonly files: readonly string[]
  /** By file as given, then place. */
  readonly findings: readonly ReportFinding[]
  readonly problems: readonly Problem[]
  /** How many texts were checked. */
  readonly texts: number
  /** How many of them could not be judged: another language, or too short. */
  readonly unverified: number
  /** How many known findings a baseline left out. */
  readonly known: number
}

export interface Counts {
  readonly error: number
  readonly warning: number
  readonly info: number
  /** Findings that `--fix` puts right. */
  readonly fixable: number
}

/** How many findings of each severity. */
export function countFindings(findings: readonly ReportFinding[]): Counts {
  const of = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length
  const fixable = findings.filter(({ edits }) => edits.some((edit) => edit.safe)).length
  return { error: of('error'), warning: of('warning'), info: of('info'), fixable }
}

/** Message and advice as one text. */
export const wholeMessage = (finding: Pick<Finding, 'message' | 'advice' | 'clause'>): string =>
  [finding.message, finding.advice, finding.clause]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')

/** One sentence for a problem. */
export const problemMessage = (problem: Pick<Problem, 'found' | 'accepted'>): string =>
  `found ${problem.found}; accepted: ${problem.accepted}`
