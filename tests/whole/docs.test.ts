import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allPages } from '../../docs/build/pages.js'

const ROOT = new URL('../../', import.meta.url)

describe('the pages made from the sources', () => {
  it('are the ones in docs (else run `npm run docs`)', () => {
    const stale = allPages()
      .filter(({ path, text }) => {
        const file = new URL(path, ROOT)
        return !existsSync(file) || readFileSync(file, 'utf8') !== text
      })
      .map(({ path }) => path)
    expect(stale).toEqual([])
  })
})
