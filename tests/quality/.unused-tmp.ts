import ts from 'typescript'
import { readFileSync, writeFileSync, statSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
const [lang, mode, minAge = '0'] = process.argv.slice(2)
const root = '/work/main/locales/' + lang
const { classes } = await import(root + '/classes/index.ts')
const { cues } = await import(root + '/cues/index.ts')
// unused to the fixpoint: uses only from cues and from used classes
const flat = JSON.stringify(cues)
const used = new Set<string>()
const visit = (text: string) => { for (const [, n] of text.matchAll(/\{([\w-]+)\}/g)) if (!used.has(n!)) { used.add(n!); visit(JSON.stringify(classes[n!] ?? '')) } }
visit(flat)
const unused = Object.keys(classes).filter((n) => n !== 'negation' && !used.has(n))
const files = (d: string): string[] => readdirSync(d, { withFileTypes: true }).flatMap((e) => e.isDirectory() ? files(join(d, e.name)) : [join(d, e.name)])
for (const f of files(root + '/classes')) {
  const src = readFileSync(f, 'utf8')
  const sf = ts.createSourceFile(f, src, ts.ScriptTarget.Latest, true)
  const cuts: [number, number, string][] = []
  const walk = (n: ts.Node): void => {
    if (ts.isPropertyAssignment(n) && ts.isObjectLiteralExpression(n.parent)) {
      const name = n.name.getText().replace(/^['"]|['"]$/g, '')
      if (unused.includes(name)) {
        let end = n.getEnd(); if (src[end] === ',') end++
        const lead = ts.getLeadingCommentRanges(src, n.getFullStart()) ?? []
        cuts.push([n.getFullStart(), end, name + (lead.length ? ' //' + lead.map((c) => src.slice(c.pos, c.end)).join(' ') : '')]); return
      }
    }
    ts.forEachChild(n, walk)
  }
  walk(sf)
  if (!cuts.length) continue
  const age = (Date.now() - statSync(f).mtimeMs) / 60000
  const skip = age < Number(minAge)
  console.log(f.replace('/work/main/locales/', ''), 'age', age.toFixed(1), 'min', skip ? 'SKIPPED' : '', cuts.map((c) => c[2]).join(', '))
  if (mode === 'write' && !skip) {
    let out = src
    for (const [a, b] of cuts.reverse()) {
      // keep a comment that heads a group: only jsdoc directly before is cut
      const node = out.slice(a, b)
      const line = node.match(/^(\s*\/\/[^\n]*)(?=\n)/)
      out = out.slice(0, a) + (line ? line[1] : '') + out.slice(b)
    }
    writeFileSync(f, out)
  }
}
console.log(lang, 'unused', unused.length)
