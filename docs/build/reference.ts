/** The page of types: every export of `godton` as it is declared, with its own comments. */
import ts from 'typescript'

const ROOT = new URL('../../', import.meta.url).pathname

interface Declared {
  readonly name: string
  readonly code: string
  readonly doc: string
}

/** The declaration as written, without `export`; a value by its type. */
function codeOf(symbol: ts.Symbol, declaration: ts.Declaration, checker: ts.TypeChecker): string {
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
    return declaration.getText().replace(/^export\s+/, '')
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.WriteArrowStyleSignature
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration)
  if (ts.isClassDeclaration(declaration)) {
    const members = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    const own = members.filter((one) => one.declarations?.some((at) => at.parent === declaration))
    const lines = own.map((one) => `  ${one.name}: ${checker.typeToString(checker.getTypeOfSymbol(one))}`)
    return `class ${symbol.name} extends Error {\n${lines.join('\n')}\n}`
  }
  return `const ${symbol.name}: ${checker.typeToString(type, declaration, flags)}`
}

function describe(exported: ts.Symbol, checker: ts.TypeChecker): Declared | undefined {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const declaration = symbol.declarations?.[0]
  if (!declaration) return undefined
  const doc = ts.displayPartsToString(symbol.getDocumentationComment(checker))
  return { name: exported.name, code: codeOf(symbol, declaration, checker), doc }
}

/** Markdown, made by the compiler from `src/index.ts`. */
export function typesMarkdown(): string {
  const config = ts.readConfigFile(`${ROOT}tsconfig.json`, (path) => ts.sys.readFile(path)).config
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
  const program = ts.createProgram([`${ROOT}src/index.ts`], options)
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(`${ROOT}src/index.ts`)
  const module = file && checker.getSymbolAtLocation(file)
  if (!module) throw new Error('src/index.ts is no module')
  const all = checker
    .getExportsOfModule(module)
    .flatMap((one) => describe(one, checker) ?? [])
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const parts = all.flatMap(({ name, code, doc }) => [
    `## ${name}`,
    ...(doc === '' ? [] : [doc]),
    `\`\`\`ts\n${code}\n\`\`\``,
  ])
  return [
    '# Types',
    'Every export of `godton`, as it is declared. [The API](../api.md) shows how they are used.',
    ...parts,
  ].join('\n\n')
}
