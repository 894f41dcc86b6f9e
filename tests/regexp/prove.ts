/**
 * Proves every regular expression of the package linear with `recheck` (automata where the syntax allows,
 * else a search for an attack), and writes what was proved: `npm run regexp`. The quick test compares.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { collect, type Expression, keyOf, recordPackage } from './collect.js'

const HERE = new URL('.', import.meta.url).pathname
const FILE = `${HERE}proofs.json`

interface Diagnosis {
  readonly status: 'safe' | 'vulnerable' | 'unknown'
  readonly checker: string
  readonly complexity?: { readonly type: string; readonly degree?: number }
  readonly attack?: { readonly pattern: string }
}
type Check = (source: string, flags: string, options: object) => Diagnosis

function loadChecker(): Check {
  if (!existsSync(`${HERE}node_modules/recheck`))
    execFileSync('npm', ['ci', '--omit=optional', '--prefix', HERE], { stdio: 'inherit' })
  process.env.RECHECK_BACKEND = 'pure'
  return createRequire(`${HERE}package.json`)('recheck').checkSync
}

const quickest = (expression: RegExp, text: string): number =>
  Math.min(
    ...[1, 2].map(() => {
      const start = performance.now()
      text.replace(expression, '')
      return performance.now() - start
    }),
  )

/**
 * Repetitions with bounds are often beyond the checker's automata, and its search takes a large constant for
 * growth. Then its own attack is run at two lengths, 40 kB and 160 kB: what grows no more than in line with the
 * text is refuted.
 */
function refuted(source: string, flags: string, attack: string): boolean {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  const pumped = (length: number): string => {
    const once: string = new Function(`return ${attack.replace(/\.repeat\(\d+\)/g, '.repeat(50)')}`)()
    const times = Math.ceil((50 * length) / once.length)
    return new Function(`return ${attack.replace(/\.repeat\(\d+\)/g, `.repeat(${times})`)}`)()
  }
  const short = quickest(expression, pumped(40_000))
  if (short > 300) return false
  const long = quickest(expression, pumped(160_000))
  return long < 5000 && (long < 20 || long / short < 6)
}

/** Those of a user's words are escaped letters, which no text makes slow; a name stands for all. */
const isGeneral = ({ file }: Expression): boolean =>
  !/policy\/pattern|entities\/(?:own|pseudonyms)/.test(file)

const all = process.argv.includes('--all')
const known: Record<string, string> = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
const check = loadChecker()
const expressions = [...collect().literals, ...(await recordPackage()).filter(isGeneral)]
const proved = new Map<string, string>()
let failed = 0
for (const one of expressions) {
  const key = keyOf(one)
  if (proved.has(key)) continue
  const before = known[key]
  if (before !== undefined && !all) {
    proved.set(key, before)
    continue
  }
  const flags = key.slice(key.lastIndexOf('/') + 1)
  const { status, checker, complexity, attack } = check(one.source, flags, { timeout: 20_000 })
  if (status === 'safe') proved.set(key, checker)
  else if (attack && refuted(one.source, flags, attack.pattern)) proved.set(key, 'attack refuted')
  else {
    failed++
    const pumped = attack?.pattern.slice(0, 120) ?? ''
    console.error(
      `${one.file}: ${key}\n  ${status} ${complexity?.type ?? ''} ${complexity?.degree ?? ''} ${pumped}`,
    )
  }
}
writeFileSync(FILE, `${JSON.stringify(Object.fromEntries([...proved].sort()), null, 1)}\n`)
console.log(`${proved.size} expressions are linear, ${failed} are not proved`)
process.exitCode = failed === 0 ? 0 : 1
