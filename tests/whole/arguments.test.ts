/** Wrong arguments, as a caller without types gives them: each error names the path and what is accepted, and repeats nothing. */
import { describe, expect, test } from 'vitest'
import * as godton from '../../src/index.js'
import { strict as policy } from '../quality/measure.js'

const now = '2026-05-12T10:00:00+02:00'
const SECRET = '850709-9805'
const post = { id: '1', author: 'customer', text: 'Hej', at: now }
const thread = (more: object): object => ({ channel: 'facebook', posts: [post], ...more })
const library = godton as unknown as Record<string, (...values: unknown[]) => unknown>
const withPolicy = (more: object): object => ({ policy, now, ...more })

const WRONG: readonly (readonly [path: string, call: string, ...values: unknown[]])[] = [
  ['draft', 'checkReply', 5, { policy }],
  ['context.policy', 'checkReply', 'Hej', undefined],
  ['post', 'checkReply', 'Hej', { policy, post: 5 }],
  ['post', 'checkReply', 'Hej', { policy, post: { text: SECRET } }],
  ['agent', 'checkReply', 'Hej', { policy, agent: { name: SECRET } }],
  ['channel', 'checkReply', 'Hej', { policy, channel: SECRET }],
  ['language', 'checkReply', 'Hej', { policy, language: 'da' }],
  ['language', 'classifyPost', 'Hej', { policy, language: 3 }],
  ['now', 'checkReply', 'Hej', { policy, now: 'May 5' }],
  ['now', 'reviewThread', thread({}), { policy }],
  ['post', 'classifyPost', null, { policy }],
  ['post', 'recommendChannel', undefined, withPolicy({ channel: 'facebook' })],
  ['waits', 'recommendChannel', 'Hej', withPolicy({ channel: 'facebook', waits: [5] })],
  ['waits.*', 'recommendChannel', 'Hej', withPolicy({ channel: 'facebook', waits: { [SECRET]: 'long' } })],
  ['tried', 'recommendChannel', 'Hej', withPolicy({ channel: 'facebook', tried: 'phone' })],
  ['tried[0]', 'recommendChannel', 'Hej', withPolicy({ channel: 'facebook', tried: [SECRET] })],
  ['context.policy', 'recommendChannel', 'Hej', { channel: 'facebook' }],
  ['thread', 'reviewThread', null, withPolicy({})],
  ['thread', 'reviewThread', { channel: 'facebook' }, withPolicy({})],
  ['thread.posts[0]', 'reviewThread', thread({ posts: [SECRET] }), withPolicy({})],
  ['thread.posts[0].text', 'reviewThread', thread({ posts: [{ ...post, text: 5 }] }), withPolicy({})],
  [
    'thread.posts[0].author',
    'reviewThread',
    thread({ posts: [{ ...post, author: 'boss' }] }),
    withPolicy({}),
  ],
  ['thread.posts[0].at', 'reviewThread', thread({ posts: [{ ...post, at: 'kl 5' }] }), withPolicy({})],
  ['thread.promises', 'reviewThread', thread({ promises: 'x' }), withPolicy({})],
  ['thread.promises[0]', 'reviewThread', thread({ promises: [SECRET] }), withPolicy({})],
  [
    'thread.promises[0].due',
    'reviewThread',
    thread({ promises: [{ text: 'x', due: 'soon' }] }),
    withPolicy({}),
  ],
  ['text', 'checkStatusUpdate', 5, { policy }],
  ['previous', 'checkStatusUpdate', 'Hej', { policy, previous: 'x' }],
  ['previous[0].text', 'checkStatusUpdate', 'Hej', { policy, previous: [{ text: 5, at: now }] }],
  ['previous[0].at', 'checkStatusUpdate', 'Hej', { policy, previous: [{ text: 'Hej', at: 'noon' }] }],
  ['text', 'findPersonalData', 5],
  ['text', 'redact', null],
  ['text', 'detectLanguage', {}],
  ['text', 'applyFixes', undefined, []],
  ['findings', 'applyFixes', 'Hej', null],
  ['findings[0].fixes', 'applyFixes', 'Hej', [{ rule: 'x' }]],
]

describe('wrong arguments', () => {
  const cases = WRONG.map(([path, call, ...values]) => ({ path, call, values }))
  test.each(cases)('$path of $call', ({ path, call, values }) => {
    let told: unknown
    try {
      library[call]?.(...values)
    } catch (error) {
      told = error
    }
    expect(told).toBeInstanceOf(TypeError)
    const { message } = told as TypeError
    expect(message.slice(0, path.length + 2)).toBe(`${path}: `)
    expect(message).toMatch(/: found .+; accepted: .+/)
    expect(message).not.toContain(SECRET)
  })

  test('what JSON says is absent is absent', () => {
    const absent = { policy, post: null, agent: null, language: null }
    expect(library.checkReply?.('Hej! Erik', absent)).toEqual(library.checkReply?.('Hej! Erik', { policy }))
  })
})
