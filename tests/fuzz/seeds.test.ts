/** What a fuzzer starts from, and what it once found: all of it is read in every run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fuzz as phrases } from './targets/phrases.js'
import { fuzz as policy } from './targets/policy.js'
import { fuzz as stream } from './targets/stream.js'
import { fuzz as templates } from './targets/templates.js'
import { fuzz as text } from './targets/text.js'

const HERE = new URL('.', import.meta.url).pathname
const TARGETS = { phrases, policy, stream, templates, text }

describe.each(Object.entries(TARGETS))('%s', (name, fuzz) => {
  const folder = `${HERE}seeds/${name}`
  const seeds = existsSync(folder) ? readdirSync(folder) : []
  it('has seeds', () => expect(seeds.length).toBeGreaterThan(2))
  it.each(seeds)('%s', async (seed) => {
    await fuzz(readFileSync(`${folder}/${seed}`))
  })
})
