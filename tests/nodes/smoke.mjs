/** The built package, used as a reader of the README would: by import, by require and by the command. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import * as core from '../../dist/core.js'
import { checkReply, classifyPost, definePolicy, redact } from '../../dist/index.js'
import { sv } from '../../dist/locales/sv.js'

const policy = definePolicy({ extends: ['godton:strict'] })
const report = checkReply('Du borde ha läst villkoren!! /Erik', { policy, agent: 'Erik' })
assert.equal(report.verdict, 'stop')
assert.equal(classifyPost('Varför funkar inte appen?', { policy }).acts[0]?.label, 'question')
assert.ok(!redact('Mejla anna@example.com').text.includes('anna@'))
assert.ok(core.definePolicy({ locales: [sv] }))
const required = createRequire(import.meta.url)('../../dist/index.cjs')
assert.equal(
  required.checkReply('Du borde ha läst villkoren!! /Erik', {
    policy: required.definePolicy({ extends: ['godton:strict'] }),
  }).verdict,
  'stop',
)
const command = new URL('../../dist/cli.js', import.meta.url).pathname
assert.match(execFileSync(process.execPath, [command, '--version'], { encoding: 'utf8' }), /^\d+\.\d+\.\d+/)
console.log(`${process.version}: the built package works`)
