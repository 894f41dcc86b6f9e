/** Reads what the rules say of themselves: the doc comment above the declaration is the page's text. */
import { existsSync, readFileSync } from 'node:fs'

const ROOT = new URL('../../', import.meta.url)

export interface RuleText {
  /** The file, from the project's root. */
  readonly file: string
  /** The first sentence. */
  readonly summary: string
  /** Why, with the practice or the authority it comes from. */
  readonly reason: string
}

/** The doc comment of a rule, from the file that bears its id. */
export function ruleText(id: string): RuleText {
  const file = `rules/${id}.ts`
  const path = new URL(file, ROOT)
  if (!existsSync(path)) throw new Error(`${id} has no file ${file}`)
  const source = readFileSync(path, 'utf8')
  const declaration = source.search(/^export const \w+ = (?:define\w+|cueRule)\(/m)
  const comments = [...source.slice(0, declaration).matchAll(/\/\*\*([\s\S]*?)\*\//g)]
  const words = (comments.at(-1)?.[1] ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join('\n')
    .trim()
  const [summary = '', ...rest] = words.split(/\n\s*\n/)
  return { file, summary: oneLine(summary), reason: rest.map(oneLine).join('\n\n') }
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()
