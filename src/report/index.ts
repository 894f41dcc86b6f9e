/** Reports: from the findings of a run to text, in the formats that people and programs read. Pure. */
import { formatCheckstyle, formatGithub, formatJunit, formatRdjson } from './ci.js'
import { FORMATS, type Format } from './formats.js'
import { formatJson, formatNdjson } from './json.js'
import type { Run } from './model.js'
import { type PrettyOptions, prettyParts } from './pretty.js'
import { formatSarif } from './sarif.js'

export type { Run } from './model.js'

export { FORMATS, type Format }

const WRITERS: {
  readonly [F in Format]: (run: Run, options: PrettyOptions) => string | Iterable<string>
} = {
  pretty: prettyParts,
  json: formatJson,
  ndjson: formatNdjson,
  sarif: formatSarif,
  github: formatGithub,
  junit: formatJunit,
  checkstyle: formatCheckstyle,
  rdjson: formatRdjson,
}

/** The report of a run in a format, in parts that are written one after the other. */
export function reportParts(run: Run, format: Format, options: PrettyOptions): Iterable<string> {
  const report = WRITERS[format](run, options)
  return typeof report === 'string' ? [report] : report
}

/** The report of a run in a format. */
export const formatRun = (run: Run, format: Format, options: PrettyOptions): string =>
  [...reportParts(run, format, options)].join('')
