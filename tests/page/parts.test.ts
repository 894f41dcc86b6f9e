/** The parts of the playground that need no browser. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, mask } from '../../docs/playground/engine/check.js'
import { complete } from '../../docs/playground/engine/complete.js'
import { convert, readPolicy } from '../../docs/playground/engine/policy-text.js'
import { fromFragment, toFragment } from '../../docs/playground/link.js'
import { SAMPLES } from '../../docs/playground/samples.js'
import { withSentence } from '../../docs/playground/view/advice.js'
import { cut, follow } from '../../docs/playground/view/marks.js'
import { WORDS } from '../../docs/playground/words/index.js'
import { why } from '../../docs/playground/words/why.js'
import { REPLY_RULES } from '../../src/core/rule-ids.js'
import { LANGUAGES } from '../../src/core/vocabulary.js'
import { checkReply, classifyPost, definePolicy, recommendChannel } from '../../src/index.js'
import { policyJsonSchema } from '../../src/policy/index.js'
import { EXAMPLE_POLICIES } from './policies.js'

const POLICY = `extends: godton:bank
company: Exempelbanken
channels:
  facebook: { kind: social-public }
  phone: { kind: phone, hours: "24/7" }
rules:
  emoji/limit: warning
`
const request = {
  kind: 'check' as const,
  post: '',
  reply: '',
  policy: POLICY,
  channel: 'facebook',
  agent: '',
  now: '2026-11-20T10:00:00Z',
  language: 'en' as const,
}

describe('a check on the page', () => {
  it('says what the library says, in every language', async () => {
    const drafts = {
      sv: ['Suttit i kö i en timme!', 'Det är inte vårt fel. Mvh Kundservice'],
      nb: ['Har stått i kø i en time!', 'Det er ikke vår feil. Mvh Kundeservice'],
      nn: ['Har stått i kø i ein time no, kva skjer?', 'Det er ikkje vår feil. Mvh Kundeservice'],
      en: ['I have been in the queue for an hour!', 'It is not our fault. Regards, Customer Service'],
    }
    const policy = definePolicy({
      extends: 'godton:bank',
      messages: 'en',
      company: 'Exempelbanken',
      channels: { facebook: { kind: 'social-public' }, phone: { kind: 'phone', hours: '24/7' } },
      rules: { 'emoji/limit': 'warning' },
    })
    for (const language of LANGUAGES) {
      const [post = '', reply = ''] = drafts[language]
      const context = { policy, channel: 'facebook', now: request.now }
      const answer = await check({ ...request, post, reply })
      const read = classifyPost(post, context)
      expect(answer.post).toEqual(read)
      expect(answer.reply).toEqual(checkReply(reply, { ...context, post }))
      expect(answer.advice).toEqual(recommendChannel(read, context))
      expect(answer.reply?.findings.length).toBeGreaterThan(0)
    }
  })

  it('is made by the last policy that was right while one is wrong', async () => {
    const right = await check({ ...request, reply: 'It is not our fault.' })
    const wrong = await check({
      ...request,
      reply: 'It is not our fault.',
      policy: `${POLICY}colour: blue\n`,
    })
    expect(wrong.reply).toEqual(right.reply)
    expect(wrong.mistakes).toHaveLength(1)
  })

  it('takes personal data out of texts before they go into a link', () => {
    const { texts, found } = mask({ kind: 'mask', texts: ['Write to kim.example@example.org', 'Hello'] })
    expect(found).toBe(1)
    expect(texts.join(' ')).not.toContain('kim.example')
  })
})

describe('the samples', () => {
  it.each(LANGUAGES)('in %s show what is found, and a reply that is fine', async (language) => {
    const verdicts = await Promise.all(
      SAMPLES[language].map(async ({ post, reply, agent }) => {
        const answer = await check({ ...request, post, reply, agent, language })
        expect(answer.post?.language.language).toBe(language)
        return answer.reply?.verdict
      }),
    )
    expect(verdicts.at(-1)).toBe('pass')
    expect(verdicts[0]).not.toBe('pass')
    expect(verdicts[1]).toBe('stop')
  })
})

describe('mistakes of the policy', () => {
  const mistakes = async (policy: string) => (await check({ ...request, policy })).mistakes

  it('stand at their words, with the nearest name to put there', async () => {
    const cases = [
      ['compny: A\n', 'compny', 'company'],
      ['channels:\n  x: { kind: phnoe }\n', 'phnoe', 'phone'],
      ['rules:\n  tone/blamng: error\n', 'tone/blamng', 'tone/blaming'],
      ['extends: godton:bnak\n', 'godton:bnak', 'godton:bank'],
      ['{"channels": {"x": {"kind": "phnoe"}}}', '"phnoe"', '"phone"'],
    ] as const
    for (const [policy, place, better] of cases) {
      const [first] = await mistakes(policy)
      expect(policy.slice(first?.start, first?.end)).toBe(place)
      expect(first?.fix?.text).toBe(better)
    }
  })

  it('of the notation have a place too', () => {
    const { mistakes: found } = readPolicy('company: "A\n')
    expect(found[0]?.message).toContain('quote')
  })

  it('never break the page, whatever is written', async () => {
    const signs = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '{',
      '}',
      '[',
      ']',
      '-',
      '"',
      '&',
      '*',
      '#',
      '|',
      '\t',
      'é',
      '😀',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(signs, { maxLength: 30 }), fc.nat(30), async (parts, offset) => {
        const policy = parts.join('')
        for (const one of (await check({ ...request, policy })).mistakes) {
          expect(one.start).toBeLessThanOrEqual(one.end)
          expect(one.end).toBeLessThanOrEqual(policy.length)
        }
        complete(policy, Math.min(offset, policy.length))
      }),
      { numRuns: 300 },
    )
  })
})

describe('help with the policy', () => {
  /** The caret is written as `|`. */
  const at = (marked: string) => {
    const offset = marked.indexOf('|')
    return complete(marked.replace('|', ''), offset)
  }
  const labels = (marked: string) => at(marked).suggestions.map((one) => one.label)

  it('suggests keys and values where they can stand', () => {
    expect(labels('com|')[0]).toBe('company')
    expect(labels('company: A\n|')).not.toContain('company')
    expect(labels('company: A\n|')).toContain('routing')
    expect(labels('rules:\n  sarc|')).toEqual(['irony/sarcasm'])
    expect(labels('rules:\n  irony/sarcasm: |\n')).toContain('error')
    expect(labels('channels:\n  x: { kind: pho| }')).toEqual(['phone'])
    expect(labels('channels:\n  x: { | }')).toContain('hours')
    expect(labels('extends: [godton:b|]')).toEqual(['godton:bank'])
    expect(labels('languages: [s|]')).toEqual(['sv'])
    expect(
      labels('channels: { x: { kind: chat } }\nrouting:\n  - { when: { topic: claim }, to: [|] }')[0],
    ).toBe('x')
    expect(labels('{ "stat|" }')).not.toContain('staff')
    expect(labels('{"staff": {"signature": "ini|"}}')).toEqual(['initials'])
    expect(labels('# com|')).toEqual([])
  })

  it('knows where the caret is', () => {
    expect(at('channels:\n  x: { kind: ph|one }').path).toEqual(['channels', 'x', 'kind'])
    expect(at('staff:\n  signature: any|\n').accepted).toContain('first-name')
  })

  it('has words for every setting in every language', () => {
    const settings = Object.keys((policyJsonSchema() as { properties: object }).properties)
    for (const language of LANGUAGES)
      expect(Object.keys(WORDS[language].settingsHelp).sort()).toEqual(
        settings.filter((one) => one !== '$schema').sort(),
      )
  })

  it('writes the same policy in the other notation', () => {
    const json = convert(POLICY, 'json')
    expect(JSON.parse(json)).toEqual(readPolicy(POLICY).settings)
    expect(readPolicy(convert(json, 'yaml')).settings).toEqual(readPolicy(POLICY).settings)
  })
})

describe('a link', () => {
  it('brings back any state', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          post: fc.string({ unit: 'grapheme' }),
          reply: fc.string({ unit: 'grapheme' }),
          policyName: fc.string(),
          policy: fc.string(),
          channel: fc.string(),
          agent: fc.string(),
          at: fc.string(),
        }),
        async (state) => {
          const fragment = await toFragment(state)
          expect(fragment).toMatch(/^1\.[\w-]+$/)
          expect(await fromFragment(fragment)).toEqual(state)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('that is broken is none', async () => {
    for (const broken of ['', '1.', '1.abc', '0.!!', '2.abc', '0.bnVsbA', 'reply'])
      expect(await fromFragment(broken)).toBeUndefined()
  })
})

describe('marks', () => {
  const mark = fc
    .tuple(fc.nat(20), fc.nat(20), fc.constantFrom('error' as const, 'warning' as const))
    .map(([a, b, look]) => ({ start: Math.min(a, b), end: Math.max(a, b), look, key: `${a}-${b}` }))

  it('cut a text into pieces without gaps or overlaps', () => {
    fc.assert(
      fc.property(fc.array(mark), fc.nat(25), (marks, length) => {
        const pieces = cut(marks, length)
        let at = 0
        for (const piece of pieces) {
          expect(piece.start).toBe(at)
          at = piece.end
          const over = marks.filter(
            (one) =>
              one.start < one.end && one.end <= length && one.start < piece.end && piece.start < one.end,
          )
          expect([...piece.keys].sort()).toEqual(over.map((one) => one.key).sort())
        }
        expect(at).toBe(length)
      }),
    )
  })

  it('stay on their words while someone types elsewhere', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), fc.string(), (a, word, b, added) => {
        const before = `${a}<${word}>${b}`
        const start = a.length
        const end = start + word.length + 2
        const one = { start, end, look: 'info' as const, key: 'k' }
        const [moved] = follow([one], before, before + added)
        expect(moved).toEqual(one)
        const [after] = follow([one], before, added + before)
        if (after) expect((added + before).slice(after.start, after.end)).toBe(`<${word}>`)
      }),
    )
  })
})

describe('words', () => {
  it('give a reason for every reply rule in every language', () => {
    for (const language of LANGUAGES)
      for (const rule of REPLY_RULES) expect(why(rule, language), `${rule} ${language}`).toBeTruthy()
  })

  it('have the same slots in every language', () => {
    const slots = (value: unknown): string[] =>
      typeof value === 'string'
        ? [...value.matchAll(/\{\w+\}/g)].map(String).sort()
        : Object.values(value as object).flatMap(slots)
    for (const language of LANGUAGES) expect(slots(WORDS[language])).toEqual(slots(WORDS.en))
  })

  it('put the sentence before the signature', () => {
    const put = (reply: string) => {
      const { start, end, text } = withSentence(reply, 'Call us.')
      return reply.slice(0, start) + text + reply.slice(end)
    }
    expect(put('Hello! /Joel')).toBe('Hello! Call us. /Joel')
    expect(put('Hello!\n/Joel')).toBe('Hello! Call us.\n/Joel')
    expect(put('')).toBe('Call us.')
    expect(put('Hello and/or goodbye')).toBe('Hello and/or goodbye Call us.')
  })
})

it('offers the twelve example policies, each right', async () => {
  expect(Object.keys(EXAMPLE_POLICIES)).toHaveLength(12)
  for (const [name, policy] of Object.entries(EXAMPLE_POLICIES))
    expect((await check({ ...request, policy })).mistakes, name).toEqual([])
})
