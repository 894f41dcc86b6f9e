/** `--fix` and `--fix-dry-run`: safe fixes only, put into the file and not only into the text. */

import { maskSpans } from '../report/locate.js'
import type { FileEdit, Problem } from '../report/model.js'
import { safeLine } from '../report/screen.js'
import { type CheckedFile, checkFiles, ownOf } from './check-files.js'
import { encodeAs } from './decode.js'
import { unifiedDiff } from './diff.js'
import { UsageError } from './errors.js'
import type { ReadFile } from './files.js'
import { write } from './io.js'
import { silent } from './progress.js'
import type { Session } from './session.js'
import { replaceFile } from './write-file.js'

export interface Fixing {
  /** As they were. */
  readonly before: readonly ReadFile[]
  /** As they are with the fixes in, checked again. */
  readonly files: readonly CheckedFile[]
}

/** One fix may make room for another; fixes that would go round in a circle end here. */
const ROUNDS = 8

/** Fixes and checks again until nothing changes. */
export async function fixFiles(checked: readonly CheckedFile[], session: Session): Promise<Fixing> {
  const before = checked.map(({ file }) => file)
  let files = checked
  for (let round = 0; round < ROUNDS; round++) {
    const fixed = files.map(fixedFile)
    if (fixed.every((file, index) => file.content.text === files[index]?.file.content.text)) break
    files = await checkFiles(fixed, session, silent)
  }
  return { before, files }
}

function fixedFile({ file, findings }: CheckedFile): ReadFile {
  const edits = chosenEdits(findings.flatMap((finding) => finding.edits.find((edit) => edit.safe) ?? []))
  if (edits.length === 0) return file
  return { ...file, content: { ...file.content, text: edited(file.content.text, edits) } }
}

const isBefore = (a: FileEdit['start'], b: FileEdit['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column)

/** Of edits that overlap, the first; the rest wait for the next round. */
function chosenEdits(edits: readonly FileEdit[]): FileEdit[] {
  const chosen: FileEdit[] = []
  for (const edit of [...edits].sort((a, b) =>
    isBefore(a.start, b.start) ? -1 : Number(isBefore(b.start, a.start)),
  )) {
    const last = chosen.at(-1)
    const insertions = last && !isBefore(last.start, edit.start) && !isBefore(edit.start, last.start)
    if (!last || (!isBefore(edit.start, last.end) && !insertions)) chosen.push(edit)
  }
  return chosen
}

function edited(text: string, edits: readonly FileEdit[]): string {
  // As places are told: a byte-order mark is no column.
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  const offsetOf = ({ line, column }: FileEdit['start']): number =>
    (starts[line - 1] ?? text.length) + column - 1
  let out = ''
  let at = 0
  for (const edit of edits) {
    out += text.slice(at, offsetOf(edit.start)) + edit.text
    at = offsetOf(edit.end)
  }
  return out + text.slice(at)
}

const changed = ({ before, files }: Fixing): { old: ReadFile; file: ReadFile }[] =>
  before.flatMap((old, index) => {
    const file = files[index]?.file
    return file && file.content.text !== old.content.text ? [{ old, file }] : []
  })

/** Writes the files that changed; from standard input, the text goes to standard output. */
export async function writeFixed(fixing: Fixing, { options, io }: Session): Promise<Problem[]> {
  if (options.values.stdin) {
    await write(io.stdout, fixing.files[0]?.file.content.text ?? '')
    return []
  }
  const problems: Problem[] = []
  for (const { file } of changed(fixing)) {
    const bytes = encodeAs(file.content.text, file.content.encoding)
    const place = { file: file.name, line: 1, column: 1 }
    if (!bytes) {
      problems.push({
        ...place,
        found: `characters that ${file.content.encoding} has not`,
        accepted: 'a file in UTF-8',
      })
      continue
    }
    try {
      await replaceFile(file.path, bytes)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      problems.push({
        ...place,
        found: `a file that could not be written: ${error.message.split(': ').at(-1)}`,
        accepted: 'a file that can be written',
      })
    }
  }
  return problems
}

/** What `--fix` would change, for reading: personal data in it is masked, as in every report. */
export const diffOf = (fixing: Fixing, { library, io, loaded }: Session): string =>
  changed(fixing)
    .map(({ old, file }) => {
      const [before, after] = [old.content.text, file.content.text].map((text) =>
        maskSpans(text, library.findPersonalData(text, { company: ownOf(loaded.policy) })),
      )
      const diff = unifiedDiff(old.name, before ?? '', after ?? '')
      // For `patch` every byte counts; on a screen none may steer it.
      return io.stdout.isTTY ? diff.split('\n').map(safeLine).join('\n') : diff
    })
    .join('')
