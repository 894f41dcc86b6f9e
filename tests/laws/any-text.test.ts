/** What holds for any text whatever. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyFixes,
  checkReply,
  checkStatusUpdate,
  checkTemplates,
  classifyPost,
  detectLanguage,
  findPersonalData,
  recommendChannel,
  redact,
  reviewThread,
} from '../../src/index.js'
import { readTemplates } from '../../src/templates/index.js'
import { anyText, HOSTILE, NOW, policy, runs } from './texts.js'

const FILES = ['a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', 'a.yaml', 'a.csv', 'a']

/** Every report that can be had of a text. */
const reports = (text: string): Readonly<Record<string, unknown>> => ({
  checkReply: checkReply(text, {
    policy,
    post: text,
    agent: text.slice(0, 8),
    channel: 'facebook',
    now: NOW,
  }),
  withoutPost: checkReply(text, { policy }),
  checkStatusUpdate: checkStatusUpdate(text, { policy, previous: [{ text, at: NOW }], now: NOW }),
  classifyPost: classifyPost(text, { policy, channel: 'facebook', now: NOW }),
  recommendChannel: recommendChannel(text, { policy, channel: 'facebook', now: NOW }),
  reviewThread: reviewThread(
    {
      channel: 'facebook',
      posts: [
        { id: 'a', author: 'customer', name: text.slice(0, 9), text, at: '2026-03-01T09:00:00Z' },
        { id: 'b', author: 'agent', text, at: '2026-03-01T10:00:00Z' },
        { id: 'c', author: 'other', text, at: '2026-03-01T11:00:00Z' },
        { id: 'd', author: 'customer', text, at: '2026-03-01T12:00:00Z' },
      ],
    },
    { policy, now: NOW },
  ),
  checkTemplates: checkTemplates(
    [
      { id: 'a', name: 'x', language: 'sv', text },
      { id: 'b', name: 'x', language: 'nn', text: `${text} {{x}}` },
    ],
    { policy, now: NOW },
  ),
  findPersonalData: findPersonalData(text),
  redact: redact(text),
  pseudonym: redact(text, { operator: 'pseudonym' }),
  hash: redact(text, { operator: 'hash', key: 'k' }),
  detectLanguage: detectLanguage(text),
  readTemplates: FILES.map((file) => readTemplates(text, { file }).issues),
})

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
const bordersOf = (whole: string): Set<number> =>
  new Set([...[...segmenter.segment(whole)].map((part) => part.index), whole.length])

describe('for any text', () => {
  it('nothing throws, the same text gives the same reports, and they survive JSON', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = reports(text)
        expect(reports(text)).toEqual(first)
        expect(JSON.parse(JSON.stringify(first))).toEqual(first)
      }),
      runs(150),
    )
  })

  it('spans lie inside the text, on grapheme borders', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const borders = bordersOf(text)
        const check = checkReply(text, { policy, post: text, agent: 'Erik', now: NOW })
        const post = classifyPost(text, { policy, now: NOW })
        const spans = [
          ...check.findings,
          ...check.findings.flatMap((finding) => [...finding.fixes]),
          ...check.commitments,
          ...post.conduct,
          ...post.personalData,
          ...findPersonalData(text),
        ]
        for (const { start, end } of spans)
          expect([start <= end, borders.has(start), borders.has(end)]).toEqual([true, true, true])
      }),
      runs(150),
    )
  })

  it('safe fixes applied again change nothing more', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('sv', 'nb', 'nn', 'en'), (text, language) => {
        const check = (one: string) => checkReply(one, { policy, agent: 'Erik', language }).findings
        const before = check(text)
        const once = applyFixes(text, before)
        const after = check(once)
        const twice = applyFixes(once, after)
        expect(applyFixes(twice, check(twice))).toBe(twice)
      }),
      runs(150),
    )
  })

  it.each(['label', 'mask', 'remove', 'hash'] as const)(
    'after redaction by %s nothing is found',
    (operator) => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { text: clean } = redact(text, { operator, key: 'k' })
          expect(findPersonalData(clean).map(({ kind }) => kind)).toEqual([])
        }),
        runs(100),
      )
    },
  )

  it('redaction keeps all that lies between', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: clean, spans } = redact(text)
        let from = 0
        let to = 0
        for (const { start, end, redactedStart, redactedEnd, replacement } of spans) {
          expect(clean.slice(to, redactedStart)).toBe(text.slice(from, start))
          expect(clean.slice(redactedStart, redactedEnd)).toBe(replacement)
          from = end
          to = redactedEnd
        }
        expect(clean.slice(to)).toBe(text.slice(from))
      }),
      runs(100),
    )
  })
})

describe('100 kB of', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    expect(checkReply(text, { policy }).verdict).toBeDefined()
    expect(classifyPost(text, { policy }).language).toBeDefined()
    expect(redact(text).text).toBeDefined()
  })
})
