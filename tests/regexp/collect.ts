/** Every regular expression of the package: the literals, and those that are put together. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const ROOT = new URL('../../', import.meta.url).pathname

export interface Expression {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/**
 * A sticky expression is tried from place after place by whoever holds it, so it is proved as one that
 * searches. The checker knows neither `d` nor `v`; the first changes no match, the second is not used.
 */
export const keyOf = ({ source, flags }: Expression): string => `/${source}/${flags.replace(/[yd]/g, '')}`

const sourceFiles = (): string[] =>
  ['src', 'rules', 'locales'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  )

function literalOf(file: string, text: string): Expression {
  const slash = text.lastIndexOf('/')
  return { file, source: text.slice(1, slash), flags: text.slice(slash + 1) }
}

const makesOne = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'

/** The literals of all source files, and the files in which an expression is put together. */
export function collect(): { literals: Expression[]; makers: string[] } {
  const literals: Expression[] = []
  const makers = new Set<string>()
  for (const file of sourceFiles()) {
    const tree = ts.createSourceFile(
      file,
      readFileSync(join(ROOT, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    )
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) literals.push(literalOf(file, node.text))
      if (makesOne(node)) makers.add(file)
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return { literals, makers: [...makers].sort() }
}

const CALLER = /\/((?:src|rules|locales)\/[\w/.-]+\.ts)/

/**
 * Runs `work` while `RegExp` keeps a record of what is put together in the package's own files, which
 * must be imported by `work`, not before. Expressions made of a user's words hold them escaped.
 */
async function record(work: () => Promise<void>): Promise<Expression[]> {
  const found = new Map<string, Expression>()
  const plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct(target, parts, self) {
      const made: RegExp = Reflect.construct(target, parts, self)
      const file = CALLER.exec(new Error().stack?.split('\n')[2] ?? '')?.[1]
      if (file !== undefined) {
        const one = { file, source: made.source, flags: made.flags }
        found.set(`${file} ${keyOf(one)}`, one)
      }
      return made
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = plain
  }
  return [...found.values()]
}

/** What the package puts together when it is loaded and used. */
export const recordPackage = (): Promise<Expression[]> =>
  record(async () => {
    const { definePolicy, checkReply, redact } = await import('../../src/index.js')
    const { readTemplates } = await import('../../src/templates/index.js')
    checkReply('Hej 😀', { policy: definePolicy({ extends: ['godton:strict'] }) })
    redact('Jag bor på Björkgatan 17, 753 28 Uppsala. Jag heter Tindra Xylvist. Tindras Tindra.', {
      operator: 'pseudonym',
    })
    readTemplates('<p>Hej</p><script>x</script><style>y</style>', { file: 'a.html' })
  })
