/** `godton init`: a policy to begin with, for this folder. Asks little, and nothing where nobody sits. */
import { access, constants, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { LANGUAGES, type Language } from '../core/vocabulary.js'
import { nearest } from '../policy/nearest.js'
import { safeLine } from '../report/screen.js'
import { splitPath } from '../templates/language-tag.js'
import { UsageError } from './errors.js'
import { findFiles, readFiles } from './files.js'
import { BASES, type Base, policyText } from './init-text.js'
import { EXIT, type ExitCode, type Io, write } from './io.js'
import { type Library, loadLibrary } from './library.js'
import { type Options, oneOf } from './options.js'
import { readTexts } from './texts.js'
import { replaceFile } from './write-file.js'

const FILE = 'godton.policy.yaml'

export async function init(options: Options, io: Io, library?: Library): Promise<ExitCode> {
  const asked = options.rest[0]
  const base = asked === undefined ? undefined : oneOf('init', asked, BASES)
  const path = join(io.cwd, FILE)
  const there = await access(path, constants.F_OK).then(
    () => true,
    () => false,
  )
  if (there && !options.values.force)
    throw new UsageError(`${FILE} is there already; use --force to write it anew`)
  const functions = library ?? (await loadLibrary())
  const seen = await lookAround(io.cwd, functions)
  const told = {
    company: await companyName(io.cwd),
    base,
    languages: seen.languages.length > 0 ? seen.languages : LANGUAGES,
  }
  const answers = asked === undefined && io.stdin.isTTY === true ? await ask(told, io) : told
  const schema = await schemaFor(io.cwd)
  await replaceFile(path, Buffer.from(policyText({ ...answers, schema })))
  await write(io.stdout, `Wrote ${FILE} (${safeLine(seen.told)}). Next: npx godton check\n`)
  if (seen.files === 0) return EXIT.clean
  const { check } = await import('./check.js')
  await check({ ...options, command: 'check', rest: [] }, io, functions)
  // The findings of a first look are no failure of the command that made it.
  return EXIT.clean
}

interface Seen {
  readonly files: number
  readonly languages: readonly Language[]
  readonly told: string
}

/** So many texts tell the languages of a folder. */
const SAMPLE = 60

/** The languages that file names, tags and the texts themselves tell of, the most frequent first. */
async function lookAround(cwd: string, library: Library): Promise<Seen> {
  const files = await findFiles([], cwd)
  if (files.length === 0) return { files: 0, languages: [], told: 'no texts yet' }
  const read = readTexts(await readFiles(files.slice(0, SAMPLE), () => {}), {})
  const counts = new Map<Language, number>()
  const count = (language: string | undefined): void => {
    const known = LANGUAGES.find((one) => one === language)
    if (known) counts.set(known, (counts.get(known) ?? 0) + 1)
  }
  for (const { name } of files) count(splitPath(name).language)
  for (const { text, language } of read.flatMap(({ texts }) => texts).slice(0, SAMPLE)) {
    const guess = language ?? library.detectLanguage(text)
    if (typeof guess === 'string') count(guess)
    else if (guess.confidence !== 'low') count(guess.language)
  }
  const languages = [...counts].sort(([, a], [, b]) => b - a).map(([language]) => language)
  const products = [...new Set(read.flatMap(({ product }) => product ?? []))]
  const number = `${files.length} file${files.length === 1 ? '' : 's'} that may hold texts`
  return { files: files.length, languages, told: [number, ...products].join(', ') }
}

async function companyName(folder: string): Promise<string> {
  try {
    const { name } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { name?: unknown }
    if (typeof name === 'string' && name !== '') return name.replace(/^@([^/]+)\/.*/, '$1')
  } catch {
    // No package: the folder's name will do.
  }
  return basename(folder)
}

/** Beside the installed package, else from the web, so that editors find it either way. */
async function schemaFor(folder: string): Promise<string> {
  const own = 'node_modules/godton/docs/schema/policy.schema.json'
  return access(join(folder, own)).then(
    () => `./${own}`,
    () => 'https://unpkg.com/godton/docs/schema/policy.schema.json',
  )
}

interface Answers {
  readonly company: string
  readonly base: Base | undefined
  readonly languages: readonly Language[]
}

/** Three questions, each with an answer to take over by Enter. */
async function ask(guess: Answers, io: Io): Promise<Answers> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: io.stdin, output: io.stdout, terminal: false })
  // Whoever ends the input takes over what is left.
  const closing = new AbortController()
  lines.once('close', () => closing.abort())
  const question = async (words: string, or: string): Promise<string> => {
    if (closing.signal.aborted) return or
    const answer = lines.question(`${words} (${safeLine(or)}): `, { signal: closing.signal })
    return (await answer.catch(() => '')).trim() || or
  }
  try {
    const company = await question('Company', guess.company)
    const kind = await question(`Kind of company: ${BASES.join(', ')}`, 'none of them')
    const languages = await question(
      'Languages you answer in, the usual one first',
      guess.languages.join(' '),
    )
    const base = BASES.find((one) => one === kind) ?? BASES.find((one) => one === nearest(kind, BASES))
    const chosen = languages.split(/[\s,]+/).flatMap((one) => LANGUAGES.find((known) => known === one) ?? [])
    return { company, base, languages: chosen.length > 0 ? [...new Set(chosen)] : guess.languages }
  } finally {
    lines.close()
  }
}
