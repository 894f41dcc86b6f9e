/** Reads what the rules say of themselves: the doc comment above the declaration is the page's text. */
import { readdirSync, readFileSync } from 'node:fs'

const ROOT = new URL('../../', import.meta.url)

export interface RuleText {
  /** The file, from the project's root. */
  readonly file: string
  /** The first sentence. */
  readonly summary: string
  /** Why, with the practice or the authority it comes from. */
  readonly reason: string
}

const sources: readonly { file: string; source: string }[] = readdirSync(new URL('rules/', ROOT), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: `rules/${file}`, source: readFileSync(new URL(`rules/${file}`, ROOT), 'utf8') }))

/** The doc comment of a rule, from the file in which its id is declared. */
export function ruleText(id: string): RuleText {
  const declared = new RegExp(`(?:id: |(?:cue|manner)Rule\\()'${id}'`)
  const found = sources.find(({ source }) => declared.test(source))
  if (!found) throw new Error(`no file of rules/ declares ${id}`)
  const before = found.source.slice(0, found.source.search(declared))
  const declaration = before.lastIndexOf('export const ')
  const comments = [...before.slice(0, declaration).matchAll(/\/\*\*([\s\S]*?)\*\//g)]
  const words = (comments.at(-1)?.[1] ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join('\n')
    .trim()
  const [summary = '', ...rest] = words.split(/\n\s*\n/)
  return { file: found.file, summary: oneLine(summary), reason: rest.map(oneLine).join('\n\n') }
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()
