/** `godton init`: a policy to begin with, for this folder. */
import { access, constants, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { LANGUAGES, type Language } from '../core/vocabulary.js'
import { splitPath } from '../templates/language-tag.js'
import { UsageError } from './errors.js'
import { findFiles } from './files.js'
import { EXIT, type ExitCode, type Io, write } from './io.js'
import { type Library, loadLibrary } from './library.js'
import { type Options, oneOf } from './options.js'
import { replaceFile } from './write-file.js'

const BASES = ['bank', 'insurer', 'airline', 'web-host', 'municipality', 'strict'] as const
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
  const files = (await findFiles([], io.cwd)).map(({ name }) => name)
  const company = await companyName(io.cwd)
  const languages = languagesOf(files)
  await replaceFile(path, Buffer.from(policyText(company, languages, base)))
  const found =
    files.length === 0
      ? 'no texts yet'
      : `${files.length} file${files.length === 1 ? '' : 's'} that may hold texts`
  await write(io.stdout, `Wrote ${FILE} (${found}). Next: npx godton check\n`)
  if (files.length === 0) return EXIT.clean
  const { check } = await import('./check.js')
  await check({ ...options, command: 'check', rest: [] }, io, library ?? (await loadLibrary()))
  // The findings of a first look are no failure of the command that made it.
  return EXIT.clean
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

/** The languages that file names tell of, all four when they tell none. */
function languagesOf(files: readonly string[]): readonly Language[] {
  const told = new Set(files.map((file) => splitPath(file).language))
  const found = LANGUAGES.filter((language) => told.has(language))
  return found.length > 0 ? found : LANGUAGES
}

const policyText = (
  company: string,
  languages: readonly Language[],
  base: string | undefined,
): string => `# yaml-language-server: $schema=./node_modules/godton/docs/schema/policy.schema.json
# What godton checks by. Everything that is left out holds its default; "npx godton policy check" tells mistakes.

${base ? `extends: [godton:${base}]` : '# extends: [godton:bank]        # or insurer, airline, web-host, municipality, strict'}
company: ${JSON.stringify(company)}
languages: [${languages.join(', ')}]     # in which you answer, the usual one first
messages: ${languages.length === LANGUAGES.length ? 'en' : languages[0]}              # in which findings are explained: sv, nb, nn, en
timeZone: Europe/Stockholm
address: informal         # du; or formal, follow-customer

rules:                    # off, info, warning, error; "npx godton rules" lists them all
  emoji/limit: [warning, { max: 1 }]
  # tone/corporate: { severity: error, clause: "§2 We write as we speak" }

staff:
  signature: first-name   # or initials, alias, any, none
  # roster: [{ name: Erik, surname: Nordberg, alias: Nisse }]

# channels:
#   facebook:  { kind: social-public,   hours: "Mo-Su 08:00-22:00" }
#   messenger: { kind: private-message, hours: "Mo-Su 08:00-22:00" }
#   phone:     { kind: phone, hours: "24/7", identification: bankid, contact: "0771-00 00 00" }
`
