import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineCutter, linesOf } from '../../src/cli/lines.js'
import { place } from './harness.js'

const read = async (chunks: readonly (Buffer | string)[]): Promise<string[]> => {
  const lines: string[] = []
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line)
  return lines
}

describe('lines', () => {
  it('end with a line feed, with or without a carriage return before it', async () => {
    expect(await read(['a\nb\r\nc'])).toEqual(['a', 'b', 'c'])
    expect(await read(['\n\n'])).toEqual(['', ''])
    expect(await read(['a\rb\u2028c\u2029d\u0085e\n'])).toEqual(['a\rb\u2028c\u2029d\u0085e'])
    expect(await read(['a\r', '\nb'])).toEqual(['a', 'b'])
    expect(await read([])).toEqual([])
  })
  it('are the same however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.nat(6), async (text, size) => {
        const bytes = Buffer.from(text)
        const pieces = Array.from({ length: Math.ceil(bytes.length / (size + 1)) }, (_, at) =>
          bytes.subarray(at * (size + 1), (at + 1) * (size + 1)),
        )
        expect(await read(pieces)).toEqual(await read([text]))
      }),
    )
  })
  it('of ten megabytes in small pieces take no square', () => {
    const cutter = lineCutter()
    const piece = Buffer.alloc(1000, 'a')
    for (let at = 0; at < 10_000; at++) expect(cutter.add(piece)).toEqual([])
    expect(cutter.rest()[0]?.length).toBe(10_000_000)
  })
})

describe('godton stream', () => {
  it('gives one answer to a text with the line separators that JSON allows', async () => {
    const line = JSON.stringify({ id: 'a\u2028b', text: 'Call 070-1234567\u2028or\u2029write\u0085' })
    const { code, out } = await place().pipe(`${line}\n${line}\r\n`, 'stream', 'redact')
    expect(code).toBe(0)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((answer) => JSON.parse(answer)),
    ).toMatchObject([
      { id: 'a\u2028b', text: 'Call [phone]\u2028or\u2029write\u0085' },
      { id: 'a\u2028b', text: 'Call [phone]\u2028or\u2029write\u0085' },
    ])
  })
})
