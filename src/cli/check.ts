/** `godton check`: drafts and template libraries. */
import { resolve } from 'node:path'
import { countFindings, type Problem, type ReportFinding, type Run } from '../report/model.js'
import { safeLine } from '../report/screen.js'
import { loadBaseline, saveBaseline, withoutKnown } from './baseline.js'
import { checkFiles } from './check-files.js'
import type { DiskCache } from './disk-cache.js'
import { UsageError } from './errors.js'
import { diffOf, fixFiles, writeFixed } from './fix.js'
import { EXIT, type ExitCode, type Io, write } from './io.js'
import { type Library, loadLibrary } from './library.js'
import type { Options } from './options.js'
import { printRun } from './print.js'
import { progress } from './progress.js'
import { filesOf, openSession, type Session } from './session.js'
import { readVersion } from './version.js'

/** Runs the command. */
export async function check(options: Options, io: Io, library?: Library): Promise<ExitCode> {
  const opened = await openSession(options, io, library ?? (await loadLibrary()))
  const cache = await cacheOf(opened)
  const session = { ...opened, cache }
  const problems: Problem[] = []
  const files = await filesOf(session, problems)
  const { values } = options
  if (session.loaded.file === undefined && values.policy === undefined && io.stderr.isTTY) {
    await write(
      io.stderr,
      'godton: no policy here or above; checking by the defaults ("godton init" writes one)\n',
    )
  }
  const first = await checkFiles(files, session, progress(io))
  const fixing = values.fix || values['fix-dry-run'] ? await fixFiles(first, session) : undefined
  const checked = fixing?.files ?? first
  if (fixing && values.fix && !values['fix-dry-run']) problems.push(...(await writeFixed(fixing, session)))
  const all = checked.flatMap(({ findings }) => findings)
  const kept = await baselineOf(all, session)
  await saveCache(cache, io)
  const run: Run = {
    version: readVersion(),
    files: checked.map(({ file }) => file.name),
    findings: kept.findings,
    problems: [...problems, ...checked.flatMap((one) => one.problems)],
    texts: checked.reduce((sum, { texts }) => sum + texts, 0),
    unverified: checked.reduce((sum, { unverified }) => sum + unverified, 0),
    known: kept.known,
  }
  if (run.texts === 0 && run.problems.length === 0) {
    // A clean report on nothing would reassure for no reason.
    await write(io.stderr, 'godton: no texts here; name a file, a folder or a glob ("godton check --help")\n')
  }
  if (fixing && values['fix-dry-run']) await write(io.stdout, diffOf(fixing, session))
  await printRun(run, session)
  return exitCode(run, options, io)
}

async function cacheOf({ options, io, loaded, now }: Session): Promise<DiskCache | undefined> {
  const { cache, 'cache-location': location } = options.values
  if (!cache && location === undefined) return undefined
  const { diskCache } = await import('./disk-cache.js')
  const found = await diskCache(resolve(io.cwd, location ?? '.godton-cache'), loaded, now)
  if (!found) await write(io.stderr, 'godton: --cache: the policy is code; nothing is kept\n')
  return found
}

/** A cache saves time, and is nothing to fail for. */
async function saveCache(cache: DiskCache | undefined, io: Io): Promise<void> {
  try {
    await cache?.save()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    await write(io.stderr, `godton: --cache: ${safeLine(error.message)}\n`)
  }
}

async function baselineOf(
  all: readonly ReportFinding[],
  { options, io }: Session,
): Promise<{ findings: readonly ReportFinding[]; known: number }> {
  const { baseline, 'update-baseline': update } = options.values
  if (baseline === undefined && !update) return { findings: all, known: 0 }
  const file = resolve(io.cwd, baseline ?? 'godton-baseline.json')
  if (update) {
    await saveBaseline(file, all)
    return { findings: [], known: all.length }
  }
  return withoutKnown(all, await loadBaseline(file))
}

async function exitCode(run: Run, { maxWarnings = Infinity }: Options, io: Io): Promise<ExitCode> {
  if (run.problems.length > 0) return EXIT.trouble
  const { error, warning } = countFindings(run.findings)
  if (error > 0) return EXIT.findings
  if (warning <= maxWarnings) return EXIT.clean
  // Warnings alone do not fail a run, and with --quiet none is shown: say what did.
  await write(io.stderr, `godton: ${warning} warnings, and --max-warnings ${maxWarnings}\n`)
  return EXIT.findings
}
