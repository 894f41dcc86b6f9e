/** What may stand on the command line. */
import { parseArgs } from 'node:util'
import { RULE_IDS, type RuleId } from '../core/rule-ids.js'
import { LANGUAGES, type Language } from '../core/vocabulary.js'
import { nearest } from '../policy/nearest.js'
import { FORMATS, type Format } from '../report/formats.js'
import { UsageError } from './errors.js'

export const COMMANDS = [
  'check',
  'classify',
  'redirect',
  'redact',
  'thread',
  'stream',
  'init',
  'rules',
  'explain',
  'policy',
  'lsp',
  'completion',
] as const
export type Command = (typeof COMMANDS)[number]

export const OPTIONS = {
  policy: { type: 'string' },
  format: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  'max-warnings': { type: 'string' },
  only: { type: 'string' },
  ignore: { type: 'string', multiple: true },
  'ignore-unknown': { type: 'boolean' },
  'output-file': { type: 'string', short: 'o' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  channel: { type: 'string' },
  language: { type: 'string' },
  agent: { type: 'string' },
  post: { type: 'string' },
  placeholders: { type: 'string' },
  product: { type: 'string' },
  operator: { type: 'string' },
  now: { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  jobs: { type: 'string', short: 'j' },
  cache: { type: 'boolean' },
  'cache-location': { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values']

export interface Options {
  readonly command: Command | undefined
  /** What follows the command. */
  readonly rest: readonly string[]
  readonly values: Values
  readonly format: Format | undefined
  readonly language: Language | undefined
  readonly maxWarnings: number | undefined
  /** The rules that are told; all when left out. */
  readonly only: readonly RuleId[] | undefined
  /** Threads or processes; left open, as many as pay. */
  readonly jobs: number | undefined
  readonly color: boolean | undefined
}

/** @throws {UsageError} that names the option, what was found and what is accepted */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args)
  const [command, ...rest] = positionals
  return {
    command: command === undefined ? undefined : oneOf('command', command, COMMANDS),
    rest,
    values,
    format: values.format === undefined ? undefined : oneOf('--format', values.format, FORMATS),
    language: values.language === undefined ? undefined : oneOf('--language', values.language, LANGUAGES),
    maxWarnings:
      values['max-warnings'] === undefined
        ? undefined
        : wholeNumber('--max-warnings', values['max-warnings'], 0),
    only: values.only === undefined ? undefined : rulesNamed(values.only),
    jobs: values.jobs === undefined ? undefined : wholeNumber('--jobs', values.jobs, 1, MOST_JOBS),
    color: values['no-color'] ? false : values.color,
  }
}

/** `tone,emoji/limit`: rules, and families of them. */
function rulesNamed(list: string): RuleId[] {
  return list.split(',').flatMap((name) => {
    const family = RULE_IDS.filter((id) => id.startsWith(`${name.trim()}/`))
    return family.length > 0 ? family : [oneOf('--only', name.trim(), RULE_IDS)]
  })
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true })
  } catch {
    throw new UsageError(complaint(args))
  }
}

/** The parser's own message repeats values; ours names the option only. */
function complaint(args: readonly string[]): string {
  const names = Object.keys(OPTIONS)
  const end = args.indexOf('--')
  for (const arg of end < 0 ? args : args.slice(0, end)) {
    const name = /^--([^=]+)/.exec(arg)?.[1]
    if (name === undefined) continue
    const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1]
    if (!option) {
      const near = nearest(name, names)
      return `unknown option --${name.slice(0, 40)}${near ? `; did you mean --${near}?` : ''}`
    }
    if (option.type === 'string' && !arg.includes('=')) {
      const next = args[args.indexOf(arg) + 1]
      if (next === undefined || next.startsWith('-')) return `--${name}: found nothing; accepted: a value`
    }
    if (option.type === 'boolean' && arg.includes('='))
      return `--${name}: found a value; accepted: the option alone`
  }
  return 'an option that is not known; see godton --help'
}

const MOST_LISTED = 20

/** @throws {UsageError} when `value` is none of `accepted` */
export function oneOf<const T extends string>(what: string, value: string, accepted: readonly T[]): T {
  const found = accepted.find((one) => one === value)
  if (found !== undefined) return found
  const near = nearest(value, accepted)
  const hint = near ? `. Did you mean ${near}?` : ''
  // A long list would bury the one name that was meant.
  const list =
    accepted.length > MOST_LISTED
      ? `one of ${accepted.length} names ("godton rules" lists rules)`
      : accepted.join(', ')
  throw new UsageError(`${what}: found "${value.slice(0, 40)}"; accepted: ${list}${hint}`)
}

/** Each is a thread or a process with the words of four languages in memory. */
const MOST_JOBS = 256

function wholeNumber(what: string, value: string, least: number, most = Number.POSITIVE_INFINITY): number {
  const number = Number(value)
  if (/^\d{1,9}$/.test(value) && number >= least && number <= most) return number
  const range = most < Number.POSITIVE_INFINITY ? `${least} to ${most}` : `${least}`
  throw new UsageError(`${what}: found "${value.slice(0, 20)}"; accepted: a whole number from ${range}`)
}
