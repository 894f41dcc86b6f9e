/** A policy file, YAML or JSON, as the command line reads it. */
import { parseDocument } from 'yaml'
import { en } from '../../../locales/en/index.js'
import { parsePolicy } from '../../../src/core.js'
import { toPlain } from '../../../src/templates/data.js'
import { readJson } from '../../../src/templates/json.js'
import { claim, claimPrototype, textOf } from './kit.js'

function inputOf(text: string): unknown {
  if (text.startsWith('{')) {
    const { root } = readJson(text)
    return root && toPlain(root)
  }
  const document = parseDocument(text, { prettyErrors: true, logLevel: 'silent' })
  if (document.errors.length > 0) return undefined
  try {
    return document.toJS()
  } catch {
    return undefined
  }
}

export function fuzz(data: Buffer): void {
  const input = inputOf(textOf(data))
  const known = typeof input === 'object' && input !== null && !Array.isArray(input)
  const result = parsePolicy(known ? { ...input, locales: [en] } : input)
  claimPrototype()
  if (result.ok) return
  claim(result.issues.length > 0, 'what is refused has a reason')
  for (const { path, found, accepted } of result.issues)
    claim(
      [path, found, accepted].every((part) => typeof part === 'string'),
      'a reason has all its parts',
    )
}
