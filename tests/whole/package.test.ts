/** What is published, and what runs when it is installed: these files, and nothing. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url).pathname
const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'))
const lock = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8'))

interface Locked {
  readonly dev?: boolean
  readonly link?: boolean
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly resolved?: string
}
const locked = Object.entries(lock.packages as Record<string, Locked>).filter(([path]) => path !== '')

/** Chunks carry a hash of their content in the name. */
const named = (path: string): string =>
  path.replace(/-[A-Z0-9]{8}(?=\.)/, '-HASH').replace(/^(dist\/)[\w-]+-HASH/, '$1chunk-HASH')

describe('the package', () => {
  it('holds these files', () => {
    const [pack] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    )
    const files = [...new Set(pack.files.map(({ path }: { path: string }) => named(path)))].sort()
    expect(files.filter((path) => !String(path).startsWith('dist/'))).toMatchSnapshot('beside dist')
    const own = files.filter(
      (path) =>
        /^(?:src|tests|rules|locales|docs\/(?!schema|CHANGELOG))|\.(?:map|env|tsx?)$|\.npmrc/.test(
          String(path),
        ) && !/\.d\.c?ts$/.test(String(path)),
    )
    expect(own).toEqual([])
  })

  it('runs nothing when it is installed', () => {
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(manifest.scripts[script], script).toBeUndefined()
  })

  it('needs nothing that runs when it is installed', () => {
    expect(locked.filter(([, one]) => !one.dev && one.hasInstallScript).map(([path]) => path)).toEqual([])
  })

  it.each(['', 'tests/regexp/', 'tests/bench/', 'tests/mutation/'])(
    'is locked to what the bytes must be, and to no registry: %s',
    (folder) => {
      const { packages } = JSON.parse(readFileSync(`${ROOT}${folder}package-lock.json`, 'utf8'))
      const entries = Object.entries(packages as Record<string, Locked>).filter(([path]) => path !== '')
      expect(entries.length).toBeGreaterThan(2)
      expect(entries.filter(([, one]) => one.resolved?.includes('://')).map(([path]) => path)).toEqual([])
      const loose = entries.filter(([, one]) => !one.link && !/^sha512-/.test(one.integrity ?? ''))
      expect(loose.map(([path]) => path)).toEqual([])
    },
  )

  it('tells why it needs each dependency', () => {
    const told = readFileSync(`${ROOT}docs/dependencies.md`, 'utf8')
    const untold = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      (name) => !told.includes(`\`${name}\``),
    )
    expect(untold).toEqual([])
  })
})
