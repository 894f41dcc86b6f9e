/** The code on the project's pages. */
import { sources } from '../../docs/build/documents.js'

export interface Snippet {
  readonly file: string
  readonly line: number
  readonly language: string
  readonly code: string
}

const FENCE = /^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm

/** Recipes have tests of their own, beside which they stand. */
const ELSEWHERE = /^docs\/(?:recipes|CONTRIBUTING)/

export const snippets = (): Snippet[] =>
  sources()
    .filter(({ file }) => !ELSEWHERE.test(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(FENCE)].map((found) => ({
        file,
        line: text.slice(0, found.index).split('\n').length,
        language: found[1] ?? '',
        code: found[2] ?? '',
      })),
    )

/** A name for a test. */
export const nameOf = ({ file, line, language }: Snippet): string => `${file}:${line} (${language})`
