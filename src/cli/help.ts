/** What `godton --help` and `godton <command> --help` say. */
import { COMMAND_HELP, OPTION_HELP, type OptionName } from './commands.js'
import { COMMANDS, type Command, OPTIONS } from './options.js'

const EXITS =
  'Exit codes: 0 clean, 1 findings at error level or over --max-warnings, 2 wrong use or an unreadable file.'

/** All commands and options. */
export function help(): string {
  const commands = COMMANDS.map((name): [string, string] => [usageOf(name), COMMAND_HELP[name].about])
  return `${[
    'godton checks draft replies, classifies posts and recommends channels.',
    '',
    'Usage',
    ...columns(commands),
    '',
    '"godton <command> --help" has examples.',
    '',
    'Options',
    ...optionLines(Object.keys(OPTION_HELP) as OptionName[]),
    '',
    EXITS,
  ].join('\n')}\n`
}

/** One command. */
export function helpOf(name: Command): string {
  const { about, more, options, examples } = COMMAND_HELP[name]
  return `${[
    `${usageOf(name)}: ${about}`,
    ...(more === undefined ? [] : ['', more]),
    '',
    'Options',
    ...optionLines([...options, 'color', 'no-color', 'help']),
    '',
    'Examples',
    ...examples.map((line) => `  ${line}`),
    '',
    EXITS,
  ].join('\n')}\n`
}

const usageOf = (name: Command): string => `godton ${name} ${COMMAND_HELP[name].takes}`.trimEnd()

const optionLines = (names: readonly OptionName[]): string[] =>
  columns(
    names.map((name) => {
      const option = OPTIONS[name]
      const short = 'short' in option ? `-${option.short}, ` : ''
      return [`${short}--${name} ${OPTION_HELP[name].value ?? ''}`.trimEnd(), OPTION_HELP[name].about]
    }),
  )

/** The first column is as wide as most of its cells; a longer cell has a line of its own. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([cell]) => cell.length).filter((length) => length <= 26))
  return rows.flatMap(([cell, about]) =>
    cell.length <= width
      ? [`  ${cell.padEnd(width)}  ${about}`]
      : [`  ${cell}`, `  ${' '.repeat(width)}  ${about}`],
  )
}
