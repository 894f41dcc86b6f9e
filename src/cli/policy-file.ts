/** Finds and reads the policy: upwards from the working folder, with what it extends. */
import { access, readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Document } from 'yaml'
import type { Policy } from '../policy/types.js'
import { decode } from './decode.js'
import { reasonOf, UsageError } from './errors.js'
import type { Library } from './library.js'

const NAMES = ['yaml', 'yml', 'json', 'ts', 'mts', 'js', 'mjs', 'cjs'].map(
  (ending) => `godton.policy.${ending}`,
)

export interface LoadedPolicy {
  readonly policy: Policy
  /** Where it was found; nothing when the defaults hold. */
  readonly file: string | undefined
  /** The same for the same policy; nothing for one that is code, or that holds rules of its own. */
  readonly fingerprint: string | undefined
}

/**
 * The policy of a run.
 *
 * @throws {UsageError} when a file cannot be read
 * @throws {PolicyError} when it is no right policy
 */
export async function loadPolicy(
  asked: string | undefined,
  cwd: string,
  library: Library,
): Promise<LoadedPolicy> {
  const file = await findPolicyFile(asked, cwd)
  if (file === undefined) {
    const input = asked?.startsWith('godton:') ? { extends: [asked] } : {}
    return { policy: library.definePolicy(input), file: undefined, fingerprint: JSON.stringify(input) }
  }
  const input = await readPolicyFile(file, [])
  // `export default definePolicy({ … })`: it is made already.
  if (isPolicy(input)) return { policy: input, file, fingerprint: undefined }
  const policy = define(library, input, relative(cwd, file) || file)
  return { policy, file, fingerprint: isData(input) ? JSON.stringify(input) : undefined }
}

/** Nothing but what JSON can say. */
const isData = (value: unknown): boolean =>
  value === null ||
  ['string', 'number', 'boolean', 'undefined'].includes(typeof value) ||
  (Array.isArray(value)
    ? value.every(isData)
    : typeof value === 'object' &&
      Object.getPrototypeOf(value) === Object.prototype &&
      Object.values(value as object).every(isData))

/** Where the policy of a folder stands; nothing when the defaults hold, or a built-in one is asked for. */
export const findPolicyFile = (asked: string | undefined, cwd: string): Promise<string | undefined> =>
  asked === undefined ? findUpwards(cwd) : named(asked, cwd)

const isPolicy = (input: object): input is Policy =>
  typeof (input as { setting?: unknown }).setting === 'function'

/** `--policy godton:bank` names a built-in one; anything else is a file. */
async function named(asked: string, cwd: string): Promise<string | undefined> {
  return asked.startsWith('godton:') ? undefined : resolve(cwd, asked)
}

async function findUpwards(from: string): Promise<string | undefined> {
  for (let folder = from; ; folder = dirname(folder)) {
    for (const name of NAMES) {
      const file = join(folder, name)
      if (await exists(file)) return file
    }
    if (dirname(folder) === folder) return undefined
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** Names the file in front of each issue of its policy. */
function define(library: Library, input: object, file: string): Policy {
  try {
    return library.definePolicy(input)
  } catch (error) {
    throw error instanceof Error && error.name === 'PolicyError' ? naming(error, file) : error
  }
}

function naming(error: Error, file: string): Error {
  error.message = error.message
    .split('\n')
    .map((line) => `${file}: ${line}`)
    .join('\n')
  return error
}

/** Reads a policy file, and puts the policies that it extends by path or package in their names' place. */
async function readPolicyFile(file: string, from: readonly string[]): Promise<object> {
  if (from.includes(file)) throw new UsageError(`${file}: extends itself, by way of ${from.length} files`)
  const input = await readInput(file)
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new UsageError(`${file}: found no policy; accepted: an object`)
  }
  if (isPolicy(input)) return input
  const { extends: parents, ...own } = input as { extends?: unknown }
  if (parents === undefined) return own
  const list: unknown[] = Array.isArray(parents) ? parents : [parents]
  const resolved = await Promise.all(list.map((parent) => resolveParent(parent, file, [...from, file])))
  return { ...own, extends: resolved }
}

async function resolveParent(parent: unknown, file: string, from: readonly string[]): Promise<unknown> {
  if (typeof parent !== 'string' || parent.startsWith('godton:')) return parent
  if (parent.startsWith('.') || isAbsolute(parent))
    return readPolicyFile(resolve(dirname(file), parent), from)
  return importPackage(parent, file)
}

async function importPackage(name: string, file: string): Promise<unknown> {
  const { createRequire } = await import('node:module')
  try {
    const path = createRequire(file).resolve(name)
    return await readPolicyFile(path, [])
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(
      `${file}: extends: found the name of no installed package; accepted: a built-in name (godton:bank …), a relative path (./house.yaml), or an installed package`,
    )
  }
}

function readInput(file: string): Promise<unknown> {
  if (/\.ya?ml$/.test(file)) return readYamlFile(file)
  if (/\.jsonc?$/.test(file)) return readJsonFile(file)
  if (/\.[cm]?[jt]s$/.test(file)) return importFile(file)
  throw new UsageError(`${file}: found another ending; accepted: .yaml, .yml, .json, .ts, .js`)
}

async function textOf(file: string): Promise<string> {
  try {
    return decode(await readFile(file)).text.replace(/^\ufeff/, '')
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`)
  }
}

async function readYamlFile(file: string): Promise<unknown> {
  const text = await textOf(file)
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { prettyErrors: true, logLevel: 'error' })
  const error = document.errors[0]
  if (!error) return plainOf(document, file)
  const at = error.linePos?.[0]
  const found = error.code.toLowerCase().replaceAll('_', ' ')
  throw new UsageError(`${file}:${at?.line ?? 1}:${at?.col ?? 1}: found ${found}; accepted: YAML 1.2`)
}

/** The library counts aliases, and stops where they would grow without end. */
function plainOf(document: Document, file: string): unknown {
  try {
    return document.toJS()
  } catch {
    throw new UsageError(`${file}: found aliases that grow without end; accepted: YAML 1.2`)
  }
}

async function readJsonFile(file: string): Promise<unknown> {
  const text = await textOf(file)
  const { readJson } = await import('../templates/json.js')
  const { root, issues } = readJson(text)
  const issue = issues[0]
  if (issue) {
    throw new UsageError(
      `${file}:${issue.line}:${issue.column}: found ${issue.found}; accepted: ${issue.accepted}`,
    )
  }
  const { toPlain } = await import('../templates/data.js')
  return root && toPlain(root)
}

async function importFile(file: string): Promise<unknown> {
  await textOf(file)
  try {
    const loaded = (await import(pathToFileURL(file).href)) as { default?: unknown; policy?: unknown }
    return unwrap(loaded.default ?? loaded.policy)
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION') {
      throw new UsageError(
        `${file}: this Node cannot read TypeScript; use Node 22.18 or later, run with "node --import tsx", or write the policy in YAML`,
      )
    }
    if (error instanceof Error && error.name === 'PolicyError') throw naming(error, file)
    throw new UsageError(
      `${file}: could not be loaded: ${error instanceof Error ? `${error.name}: ${error.message}` : 'it throws what is no error'}`,
    )
  }
}

/** CommonJS in ESM wraps the export once more. */
const unwrap = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'default' in value
    ? (value as { default: unknown }).default
    : value
