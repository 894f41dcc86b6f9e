import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { definePolicy } from '../../src/index.js'

vi.mock('godton', () => import('../../src/index.js'))

// biome-ignore lint/suspicious/noExplicitAny: recipes are plain JavaScript, to be copied
const load = async (name: string): Promise<any> => import(`../../docs/recipes/${name}.js`)
const policy = definePolicy({ extends: ['godton:strict'], languages: ['en', 'sv'] })
const BLAME = 'It is your own fault, Kim.'

describe('composer', () => {
  it('pieces put together are the text, and each has the findings that it stands in', async () => {
    const { piecesOf } = await load('composer')
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (text, spans) => {
        const findings = spans.map(([a, b]) => ({
          scope: 'span',
          start: Math.min(a, b, text.length),
          end: Math.min(Math.max(a, b), text.length),
        }))
        const pieces: { text: string; findings: object[] }[] = piecesOf(text, findings)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const finding of findings) {
          const marked = pieces.filter((piece) => piece.findings.includes(finding)).map((piece) => piece.text)
          expect(marked.join('')).toBe(text.slice(finding.start, finding.end))
        }
      }),
    )
  })

  it('marks while one types, with one check a pause, and takes everything away again', async () => {
    vi.useFakeTimers()
    const { underline, applyFix } = await load('composer')
    const listeners = new Map<string, () => void>()
    const page = {
      createTextNode: (text: string) => ({ text }),
      createElement: (tag: string) => ({ tag, dataset: {} as Record<string, string>, textContent: '' }),
      execCommand: () => false,
    }
    const field = {
      value: 'Hi Kim!',
      ownerDocument: page,
      scrollTop: 0,
      addEventListener: (name: string, listen: () => void) => listeners.set(name, listen),
      removeEventListener: (name: string) => listeners.delete(name),
      focus: () => {},
      setSelectionRange: () => {},
      setRangeText(text: string, start: number, end: number) {
        field.value = field.value.slice(0, start) + text + field.value.slice(end)
      },
      dispatchEvent: ({ type }: Event) => listeners.get(type)?.(),
    }
    let nodes: { text?: string; tag?: string; textContent?: string; dataset?: Record<string, string> }[] = []
    const layer = { scrollTop: 0, replaceChildren: (...more: typeof nodes) => (nodes = more) }
    const onReport = vi.fn()
    const stop = underline(field, layer, { context: () => ({ policy }), onReport })
    expect(onReport).toHaveBeenCalledTimes(1)
    for (const value of ['Hi Kim! It', 'Hi Kim! It is your', `Hi Kim! ${BLAME}`]) {
      field.value = value
      listeners.get('input')?.()
    }
    vi.runAllTimers()
    expect(onReport).toHaveBeenCalledTimes(2)
    const mark = nodes.find(({ tag }) => tag === 'mark')
    expect(mark?.textContent).toContain('your own fault')
    expect(mark?.dataset?.severity).toMatch(/error|warning/)
    expect(nodes.map(({ text, textContent }) => text ?? textContent).join('')).toBe(`${field.value}\u200b`)
    applyFix(field, { start: 0, end: field.value.length, text: 'Hi Kim, sorry!' })
    vi.runAllTimers()
    expect(nodes.some(({ textContent }) => textContent?.includes('fault'))).toBe(false)
    stop()
    expect([listeners.size, nodes.length]).toEqual([0, 0])
    vi.useRealTimers()
  })
})

describe('webhook', () => {
  const open: (() => void)[] = []
  afterEach(() => {
    for (const close of open.splice(0)) close()
  })
  const start = async () => {
    const { createWebhook } = await load('webhook')
    const server = createWebhook({ policy, token: 'secret', now: () => new Date('2026-11-22T12:00:00Z') })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    open.push(() => server.close())
    const { port } = server.address() as AddressInfo
    return (body: unknown, init: RequestInit = {}, path = '/check') =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        method: 'POST',
        headers: { authorization: 'Bearer secret' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...init,
      })
  }
  it('answers a draft with its report', async () => {
    const post = await start()
    const response = await post({
      draft: BLAME,
      agent: 'Alex',
      channel: 'public',
      post: 'My card is blocked.',
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      verdict: 'stop',
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'tone/blaming' })]),
    })
  })
  it('turns away what is no request of ours, without a word of it', async () => {
    const post = await start()
    const status = async (answer: Promise<Response>): Promise<[number, string]> => {
      const response = await answer
      return [response.status, await response.text()]
    }
    expect((await status(post({ draft: 'x' }, { headers: { authorization: 'Bearer no' } })))[0]).toBe(401)
    expect((await status(post({ draft: 'x' }, { headers: {} })))[0]).toBe(401)
    expect((await status(post({ draft: 'x' }, {}, '/other')))[0]).toBe(404)
    expect((await status(post(undefined as never, { method: 'PUT', body: '{}' })))[0]).toBe(405)
    const [code, text] = await status(post('{"draft": 070-1740605'))
    expect([code, text]).toEqual([400, '{"error":"no JSON"}'])
    expect((await status(post({ draft: 1 })))[0]).toBe(400)
    expect((await status(post('null')))[0]).toBe(400)
    expect((await status(post({ draft: 'Hi', channel: 'facebok' })))[0]).toBe(422)
    expect((await status(post({ draft: 'x'.repeat(70_000) })))[0]).toBe(413)
    // And goes on.
    expect((await status(post({ draft: 'Hi Kim, we have sent it. Alex' })))[0]).toBe(200)
  })
})

describe('guard around a language model', () => {
  async function* stream(text: string, size = 7): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
  }
  const context = {
    policy,
    post: 'My card is blocked, what do I do?',
    agent: 'Alex',
    language: 'en' as const,
  }
  const GOOD =
    'Hi Kim, sorry about the trouble with your card. You can order a new one in the app today.\n\nAlex'

  it('tells each finding once, as soon as its sentence is whole', async () => {
    const { watch } = await load('llm-guard')
    const text = `Hi Kim. ${BLAME} Calm down! You can order a new one.\n\nAlex`
    const seen: string[] = []
    let read = ''
    async function* spied(): AsyncGenerator<string> {
      for await (const chunk of stream(text)) {
        read += chunk
        yield chunk
      }
    }
    const watching = watch(spied(), context)
    let first = ''
    for (;;) {
      const { done, value } = await watching.next()
      if (done) {
        expect(value.draft).toBe(text)
        expect(value.report.findings.map(({ rule }: { rule: string }) => rule).sort()).toEqual(
          [...seen].sort(),
        )
        break
      }
      first ||= read
      seen.push(value.rule)
    }
    expect(seen).toContain('tone/blaming')
    expect(first.length).toBeLessThan(text.length)
  })

  it('tries again with the advice, and sends what passes', async () => {
    const { draftReply } = await load('llm-guard')
    const asked: string[][] = []
    const generate = (advice: string[]) => {
      asked.push(advice)
      return stream(asked.length === 1 ? `${BLAME} Call me on 070-1740605.` : GOOD)
    }
    const result = await draftReply(generate, context)
    expect(result).toMatchObject({ send: true, draft: GOOD, tries: 2 })
    expect(asked[0]).toEqual([])
    expect(asked[1]?.join(' ')).toContain('puts the fault on the customer')
    expect(asked[1]?.join(' ')).not.toContain('1740605')
  })

  it('gives up to a person: after three tries, or at once where it cannot judge', async () => {
    const { draftReply } = await load('llm-guard')
    const stubborn = vi.fn(() => stream(BLAME))
    expect(await draftReply(stubborn, context)).toMatchObject({ send: false, tries: 3 })
    expect(stubborn).toHaveBeenCalledTimes(3)
    const foreign =
      'Bonjour Kim, nous sommes désolés. Vous pouvez commander une nouvelle carte dans l’application.'
    expect(await draftReply(() => stream(foreign), { policy })).toMatchObject({ send: false, tries: 1 })
  })

  it('can stop a draft in the middle', async () => {
    const { draftReply } = await load('llm-guard')
    let chunks = 0
    async function* long(): AsyncGenerator<string> {
      for await (const chunk of stream(`${BLAME} ${GOOD.repeat(20)}`)) {
        chunks++
        yield chunk
      }
    }
    const result = await draftReply(long, context, { tries: 1, onFinding: () => 'stop' })
    expect(result).toMatchObject({ send: false, report: { verdict: 'stop' } })
    expect(chunks).toBeLessThan(20)
  })
})
