/**
 * What the strict test policy finds in replies of one's own, one a line (`draft`, or `post ||| draft`):
 * `tsx tests/quality/replies.ts <lang> <file> [public|private]`.
 */
import { readFileSync } from 'node:fs'
import { checkDraft } from '../../src/check-reply.js'
import type { Language } from '../../src/core/vocabulary.js'
import { kit } from './kit.js'
import { strict } from './measure.js'

const [language, file, channel = 'public'] = process.argv.slice(2)
let flagged = 0
const lines = readFileSync(file ?? 0, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
for (const line of lines) {
  const parts = line.split('|||').map((part) => part.trim())
  const draft = parts.at(-1) ?? ''
  const post = parts.length > 1 ? parts[0] : undefined
  const { findings } = checkDraft(
    draft,
    { policy: strict, channel, language: language as Language, ...(post ? { post } : {}) },
    kit,
  )
  if (findings.length > 0) flagged++
  console.log(line)
  for (const { rule, quote, scope, confidence } of findings)
    console.log(`   ${rule} ${scope === 'text' ? '' : `"${quote}" `}${confidence}`)
}
console.log(`${flagged} of ${lines.length} flagged`)
