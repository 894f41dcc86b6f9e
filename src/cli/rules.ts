/** `godton rules`: every rule, and how grave it is by the policy here, or unless a policy says otherwise. */
import { RULE_IDS } from '../core/rule-ids.js'
import { DEFAULT_SEVERITIES } from '../policy/defaults.js'
import { EXIT, type ExitCode, type Io, write } from './io.js'
import { type Options, oneOf } from './options.js'
import { findPolicyFile, loadPolicy } from './policy-file.js'

const FORMATS = ['pretty', 'json', 'ndjson'] as const

interface RuleRow {
  readonly id: string
  readonly severity: string
}

export async function rules(options: Options, io: Io): Promise<ExitCode> {
  const format = oneOf('--format', options.format ?? 'pretty', FORMATS)
  const file = await findPolicyFile(options.values.policy, io.cwd)
  const plain = file === undefined && options.values.policy === undefined
  const list = plain ? defaults() : await ofPolicy(options, io)
  if (format === 'json') await write(io.stdout, `${JSON.stringify(list, null, 2)}\n`)
  else if (format === 'ndjson')
    await write(io.stdout, list.map((rule) => `${JSON.stringify(rule)}\n`).join(''))
  else await write(io.stdout, table(list))
  return EXIT.clean
}

const defaults = (): RuleRow[] => RULE_IDS.map((id) => ({ id, severity: DEFAULT_SEVERITIES[id] }))

async function ofPolicy(options: Options, io: Io): Promise<RuleRow[]> {
  const { loadLibrary } = await import('./library.js')
  const { policy } = await loadPolicy(options.values.policy, io.cwd, await loadLibrary())
  return Object.keys(policy.rules).map((id) => ({ id, severity: policy.setting(id, 'public').severity }))
}

function table(list: readonly RuleRow[]): string {
  const width = Math.max(...list.map(({ id }) => id.length))
  return list.map(({ id, severity }) => `${id.padEnd(width)}  ${severity}\n`).join('')
}
