/** `godton completion`: scripts that complete commands, options, their values and rules in a shell. */
import { RULE_IDS } from '../core/rule-ids.js'
import { COMMAND_HELP, OPTION_HELP, type OptionName } from './commands.js'
import { EXIT, type ExitCode, type Io, write } from './io.js'
import { COMMANDS, type Command, type Options, oneOf } from './options.js'

const SHELLS = ['bash', 'zsh', 'fish'] as const

export async function completion(options: Options, io: Io): Promise<ExitCode> {
  const shell = oneOf('completion', options.rest[0] ?? '', SHELLS)
  await write(io.stdout, { bash, zsh, fish }[shell]())
  return EXIT.clean
}

const optionsOf = (name: Command): OptionName[] => [
  ...COMMAND_HELP[name].options,
  'color',
  'no-color',
  'help',
]
const wordsOf = (name: Command): readonly string[] =>
  name === 'explain' ? RULE_IDS : (COMMAND_HELP[name].words ?? [])
const all = Object.entries(OPTION_HELP)
const withPath = all.filter(([, { path }]) => path).map(([name]) => `--${name}`)
const withValues = all.flatMap(([name, { values }]) => (values ? [{ name, values }] : []))

/** The words that may come next, asked for by what stands before. Paths are left to the shell. */
function bash(): string {
  const commands = COMMANDS.map(
    (name) =>
      `    ${name}) words="${[...optionsOf(name).map((option) => `--${option}`), ...wordsOf(name)].join(' ')}" ;;`,
  )
  return `_godton() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words
  case "$before" in
    ${withPath.join('|')}) COMPREPLY=($(compgen -f -- "$word")); return ;;
${withValues.map(({ name, values }) => `    --${name}) COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$word")); return ;;`).join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${commands.join('\n')}
    *) words="${COMMANDS.join(' ')} --help --version" ;;
  esac
  [ "$COMP_CWORD" -eq 1 ] && words="${COMMANDS.join(' ')} --help --version"
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  [[ "$word" == -* ]] || COMPREPLY+=($(compgen -f -- "$word"))
}
complete -o filenames -F _godton godton
`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
/** In a description of zsh, brackets and colons steer. */
const described = (text: string): string => text.replace(/[[\]:]/g, ' ')

function zsh(): string {
  const option = (name: OptionName): string => {
    const { value, about, values, path } = OPTION_HELP[name]
    const action = values ? `(${values.join(' ')})` : path ? '_files' : ''
    return quoted(`--${name}[${described(about)}]${value === undefined ? '' : `:${value}:${action}`}`)
  }
  const cases = COMMANDS.map((name) => {
    const words = wordsOf(name)
    const rest = words.length > 0 ? `*:word:(${words.join(' ')})` : '*:file:_files'
    return `    ${name}) _arguments ${[...optionsOf(name).map(option), quoted(rest)].join(' ')} ;;`
  })
  return `#compdef godton
_godton() {
  if (( CURRENT == 2 )); then
    local -a commands=(${COMMANDS.map((name) => quoted(`${name}:${COMMAND_HELP[name].about}`)).join(' ')})
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words; (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_godton" ]; then _godton "$@"; else compdef _godton godton; fi
`
}

function fish(): string {
  const first = COMMANDS.map(
    (name) =>
      `complete -c godton -n __fish_use_subcommand -f -a ${name} -d ${quoted(COMMAND_HELP[name].about)}`,
  )
  const rest = COMMANDS.flatMap((name) => {
    const seen = `-n '__fish_seen_subcommand_from ${name}'`
    const words = wordsOf(name)
    return [
      ...optionsOf(name).map((one) => {
        const { value, about, values } = OPTION_HELP[one]
        const takes = value === undefined ? '' : values ? ` -x -a ${quoted(values.join(' '))}` : ' -r'
        return `complete -c godton ${seen} -l ${one}${takes} -d ${quoted(about)}`
      }),
      ...(words.length > 0 ? [`complete -c godton ${seen} -f -a ${quoted(words.join(' '))}`] : []),
    ]
  })
  return `${[...first, ...rest].join('\n')}\n`
}
