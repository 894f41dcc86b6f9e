/** Cross-validated scores, kept by `npm run train` when it writes weights: telling them anew would mean learning anew. */
import { readFileSync, writeFileSync } from 'node:fs'

type Learned = 'posts' | 'sayings' | 'manner' | 'fit'

const fileOf = (name: Learned): URL => new URL(`crossed/${name}.txt`, import.meta.url)

export const keepCrossed = (name: Learned, lines: readonly string[]): void =>
  writeFileSync(fileOf(name), `${lines.join('\n')}\n`)

export const crossedLines = (name: Learned): string[] =>
  readFileSync(fileOf(name), 'utf8').trimEnd().split('\n')
