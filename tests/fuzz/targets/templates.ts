/** A file of templates: the first line is its name, the rest its content. */

import { readTemplates } from '../../../src/templates/read.js'
import { lineIndex, toSource } from '../../../src/templates/source-map.js'
import { claim, claimPrototype, textOf } from './kit.js'

const ENDINGS = ['json', 'jsonl', 'yaml', 'csv', 'html', 'md', 'txt']

export function fuzz(data: Buffer): void {
  const ending = ENDINGS[(data[0] ?? 0) % ENDINGS.length]
  const content = textOf(data.subarray(1))
  const { templates, issues } = readTemplates(content, { file: `a.${ending}` })
  claimPrototype()
  for (const { text, map } of templates) {
    const middle = text.length >> 1
    for (const span of [
      { start: 0, end: text.length },
      { start: middle, end: middle },
    ]) {
      const { start, end } = toSource(map, span)
      claim(start >= 0 && start <= end && end <= content.length, 'a template stands in its file')
      const { line, column } = lineIndex(content)(start)
      claim(line >= 1 && column >= 1, 'a place has a line and a column')
    }
  }
  for (const { line, column } of issues) claim(line >= 1 && column >= 1, 'an issue has a line and a column')
}
