/** Every command and option, once: help and shell completion are made from this. */
import { LANGUAGES } from '../core/vocabulary.js'
import { FORMATS } from '../report/formats.js'
import type { Command, OPTIONS } from './options.js'

export type OptionName = keyof typeof OPTIONS

export interface OptionHelp {
  /** What its value is called; nothing for a switch. */
  readonly value?: string
  readonly about: string
  /** The values it takes, where they are few and known. */
  readonly values?: readonly string[]
  /** The value is a path. */
  readonly path?: boolean
}

export const OPTION_HELP: { readonly [O in OptionName]: OptionHelp } = {
  policy: {
    value: 'FILE',
    about: 'else godton.policy.{yaml,json,ts,js} in this folder or above',
    path: true,
  },
  format: {
    value: 'NAME',
    about: FORMATS.join(', '),
    values: FORMATS,
  },
  fix: { about: 'put safe fixes into the files' },
  'fix-dry-run': { about: 'show them as a diff and write nothing' },
  'max-warnings': { value: 'N', about: 'fail on more warnings than this' },
  only: { value: 'RULES', about: 'tell these rules alone, or families of them: tone,emoji/limit' },
  ignore: {
    value: 'GLOB',
    about: 'leave files alone, as lines of .godtonignore do; may be given several times',
    path: true,
  },
  'ignore-unknown': { about: 'a file that holds no texts is no mistake, though it is named: for hooks' },
  'output-file': { value: 'FILE', about: 'write the report into this file', path: true },
  baseline: { value: 'FILE', about: 'leave out the findings that this file knows', path: true },
  'update-baseline': { about: 'write the findings of today into it' },
  channel: { value: 'NAME', about: 'a channel of the policy, or public, private' },
  language: { value: 'CODE', about: 'sv, nb, nn, en; recognised when left out', values: LANGUAGES },
  agent: { value: 'NAME', about: 'who signs' },
  post: { value: 'TEXT', about: 'what is answered' },
  placeholders: { value: 'LIST', about: 'a product, or the names that are filled in, with commas between' },
  product: { value: 'NAME', about: 'the help desk that an export comes from' },
  operator: {
    value: 'NAME',
    about: 'label, mask, hash, pseudonym, remove',
    values: ['label', 'mask', 'hash', 'pseudonym', 'remove'],
  },
  now: { value: 'TIME', about: 'ISO 8601; the clock when left out' },
  stdin: { about: 'read one text from standard input' },
  'stdin-filename': { value: 'NAME', about: 'what to call it; the ending tells the format', path: true },
  jobs: { value: 'N', about: 'work on N threads; as many as pay when left out' },
  cache: { about: 'keep what each text shows in .godton-cache, and read only what has changed' },
  'cache-location': { value: 'FILE', about: 'keep it in this file instead', path: true },
  force: { about: 'write over a policy that is there' },
  color: { about: 'colours; as the terminal can when left out' },
  'no-color': { about: 'no colours' },
  quiet: { about: 'errors only' },
  help: { about: 'this' },
  version: { about: 'the version' },
}

export interface CommandHelp {
  /** What follows the command's name. */
  readonly takes: string
  readonly about: string
  /** More than one line has room for. */
  readonly more?: string
  readonly options: readonly OptionName[]
  readonly examples: readonly string[]
  /** The words that may follow, where they are few and known. */
  readonly words?: readonly string[]
}

const INPUT = ['stdin', 'stdin-filename', 'product', 'language', 'policy', 'channel'] as const

export const COMMAND_HELP: { readonly [C in Command]: CommandHelp } = {
  check: {
    takes: '[paths…]',
    about: 'lint drafts and template libraries',
    more: 'Paths are files, folders and globs: .md .txt .html .json .jsonl .yaml .csv, and exports of help desks\n(Zendesk, Freshdesk, Intercom, Help Scout, Chatwoot, Front, Gorgias, Frappe). This folder when left out. What .godtonignore names, as .gitignore would, is left alone.',
    options: [
      ...INPUT,
      'format',
      'output-file',
      'only',
      'ignore',
      'ignore-unknown',
      'fix',
      'fix-dry-run',
      'max-warnings',
      'baseline',
      'update-baseline',
      'agent',
      'post',
      'placeholders',
      'now',
      'jobs',
      'cache',
      'cache-location',
      'quiet',
    ],
    examples: [
      'godton check replies/',
      'godton check "templates/**/*.json" --baseline godton-baseline.json --format github',
      'pbpaste | godton check --stdin --channel facebook',
    ],
  },
  classify: {
    takes: '[paths…]',
    about: 'classify posts',
    options: [...INPUT, 'format', 'now'],
    examples: ['godton classify posts.csv --format json'],
  },
  redirect: {
    takes: '[paths…]',
    about: 'recommend channels',
    options: [...INPUT, 'format', 'now'],
    examples: ['godton redirect posts.csv --channel facebook'],
  },
  redact: {
    takes: '[paths…]',
    about: 'write redacted text',
    more: 'The operator "hash" takes its key from the environment, GODTON_REDACT_KEY.',
    options: [...INPUT, 'format', 'operator'],
    examples: ['godton redact posts.json > redacted.json'],
  },
  thread: {
    takes: '[paths…]',
    about: 'review threads (JSON)',
    options: ['policy', 'format', 'now', 'stdin'],
    examples: ['godton thread thread.json'],
  },
  stream: {
    takes: '<check|classify|redirect|redact>',
    about: 'one JSON object a line in, one report a line out',
    options: ['policy', 'channel', 'agent', 'language', 'operator', 'jobs'],
    examples: [`echo '{"id":1,"draft":"Lugn bro!"}' | godton stream check`],
    words: ['check', 'classify', 'redirect', 'redact'],
  },
  init: {
    takes: '[company]',
    about: 'write a policy for this folder',
    more: 'Looks at the files here, writes godton.policy.yaml and checks once. The company is one of bank, insurer,\nairline, web-host, municipality, strict; asked for at a terminal, else left open.',
    options: ['force'],
    examples: ['godton init bank'],
    words: ['bank', 'insurer', 'airline', 'web-host', 'municipality', 'strict'],
  },
  rules: {
    takes: '',
    about: 'list the rules',
    options: ['policy', 'format'],
    examples: ['godton rules --format json'],
  },
  explain: {
    takes: '<rule>',
    about: 'what a rule means, and what to do',
    options: ['policy', 'language'],
    examples: ['godton explain tone/blaming --language nn'],
  },
  policy: {
    takes: 'check <file>',
    about: 'validate a policy',
    options: [],
    examples: ['godton policy check godton.policy.yaml'],
    words: ['check'],
  },
  lsp: {
    takes: '',
    about: 'language server for editors, over standard input and output',
    options: ['policy', 'channel', 'agent', 'language'],
    examples: ['godton lsp'],
  },
  completion: {
    takes: '<bash|zsh|fish>',
    about: 'write a completion script for a shell',
    options: [],
    examples: ['godton completion bash > /etc/bash_completion.d/godton', 'godton completion fish | source'],
    words: ['bash', 'zsh', 'fish'],
  },
}
