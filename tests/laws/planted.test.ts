/** Personal data that is put in anywhere comes out nowhere: not in reports, not in formats, not in errors. */
import { describe, expect, it } from 'vitest'
import { templateMessages as en } from '../../locales/en/template-messages.js'
import {
  applyFixes,
  checkReply,
  checkStatusUpdate,
  checkTemplates,
  classifyPost,
  definePolicy,
  defineRule,
  detectLanguage,
  findPersonalData,
  parsePolicy,
  policyJsonSchema,
  recommendChannel,
  redact,
  reviewThread,
} from '../../src/index.js'
import { FORMATS, formatRun } from '../../src/report/index.js'
import { locator } from '../../src/report/locate.js'
import { readTemplates } from '../../src/templates/index.js'

/** What is planted, in a sentence that tells what it is; the numbers are published test numbers or made up. */
const PLANTED: readonly { readonly value: string; readonly sentence: string }[] = [
  { value: '19121212-1212', sentence: 'Mitt personnummer är 19121212-1212.' },
  { value: '01129955131', sentence: 'Fødselsnummeret er 01129955131.' },
  { value: '4111 1111 1111 1111', sentence: 'My card number is 4111 1111 1111 1111.' },
  { value: 'SE4550000000058398257466', sentence: 'My IBAN is SE4550000000058398257466.' },
  { value: 'astrid.hallqvist@example.org', sentence: 'Write to astrid.hallqvist@example.org please.' },
  { value: '070-174 06 58', sentence: 'Ring mig på 070-174 06 58.' },
  { value: '+47 912 34 567', sentence: 'Ring meg på +47 912 34 567.' },
  { value: 'Björkgatan 17', sentence: 'Jag bor på Björkgatan 17, 753 28 Uppsala.' },
  { value: 'Hallqvist', sentence: 'Jag heter Astrid Hallqvist.' },
  { value: 'Sommar-2031!x', sentence: 'Mitt lösenord är Sommar-2031!x' },
  { value: 'KX-4482913', sentence: 'My case number is KX-4482913.' },
  { value: '203.0.113.77', sentence: 'My IP address is 203.0.113.77.' },
]
const VALUES = PLANTED.map(({ value }) => value)
const RUDE = [
  'Du borde ha läst villkoren!! ',
  'Det er ikke vår feil!! ',
  'You should have read the terms!! ',
  'Det er ikkje vår feil!! ',
]
const NOW = '2026-03-02T12:00:00Z'

const policy = definePolicy({
  extends: ['godton:strict'],
  channels: {
    facebook: { kind: 'social-public' },
    messenger: { kind: 'private-message' },
    phone: { kind: 'phone', identification: 'bankid' },
  },
})

/** Each sentence between blame and shouting, so that findings stand close around the data. */
const TEXTS = PLANTED.flatMap(({ sentence }) => [
  ...RUDE.map((rude) => `${rude}${sentence} ${rude}`),
  `${sentence} VARFÖR SVARAR NI INTE?? Ni är idioter!`,
  `${sentence} Varför har ni inte hjälpt mig än? ${sentence}`,
])
const ALL = PLANTED.map(({ sentence }) => sentence).join(' ')

/** The planted values in an output, told by number so that a failure does not repeat them either. */
const leaks = (output: unknown): string[] => {
  const text = (typeof output === 'string' ? output : JSON.stringify(output)) ?? ''
  return VALUES.flatMap((value, index) => {
    const at = text.toLowerCase().indexOf(value.toLowerCase())
    return at < 0 ? [] : [`value ${index} after …${text.slice(Math.max(0, at - 60), at)}`]
  })
}

/** What is thrown, with everything that it carries. */
function thrownBy(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : String(error)
  }
  throw new Error('nothing was thrown')
}

const expectNone = (outputs: readonly unknown[]): void => expect(outputs.flatMap(leaks)).toEqual([])

describe('personal data that is planted', () => {
  it('is seen, so that silence about it means something', () => {
    const revealed = findPersonalData(ALL, { reveal: true }).map(({ quote }) => quote)
    const unseen = VALUES.filter((value) => !revealed.some((quote) => quote.includes(value)))
    expect(unseen).toEqual([])
  })

  it('is not in reports on drafts, posts and status updates', () => {
    for (const text of [...TEXTS, ALL]) {
      const context = { policy, channel: 'facebook', now: NOW }
      const draft = checkReply(text, { ...context, post: text, agent: 'Erik' })
      expect(draft.findings.length).toBeGreaterThan(0)
      expectNone([
        draft,
        classifyPost(text, context),
        recommendChannel(text, context),
        checkStatusUpdate(text, { ...context, previous: [{ text, at: '2026-03-02T09:00:00Z' }] }),
        detectLanguage(text),
        findPersonalData(text),
      ])
    }
  })

  it('is not in reports on threads', () => {
    const at = (hour: number): string => `2026-03-01T0${hour}:00:00Z`
    for (const text of [...TEXTS, ALL]) {
      const posts = [
        { id: 'a', author: 'customer' as const, name: 'Astrid Hallqvist', text, at: at(1) },
        { id: 'b', author: 'agent' as const, name: 'Erik', text: `Vi svarar i morgon. ${text}`, at: at(2) },
        { id: 'c', author: 'customer' as const, name: 'Astrid Hallqvist', text, at: at(3) },
        { id: 'd', author: 'agent' as const, name: 'Sara', text, at: at(4) },
      ]
      expectNone([reviewThread({ channel: 'facebook', posts }, { policy, now: NOW })])
    }
  })

  it('is not in reports on templates, in any format', () => {
    const templates = TEXTS.map((text, index) => ({ id: `t${index}`, text }))
    const report = checkTemplates(templates, { policy, now: NOW })
    expect(report.findings.length).toBeGreaterThan(TEXTS.length)
    expectNone([report])
    const findings = templates.flatMap(({ id, text }) => {
      const map = [
        { text: [0], from: [0], to: [text.length], length: text.length, encoding: 'plain' as const },
      ]
      const locate = locator({
        file: `${id}.md`,
        source: text,
        several: false,
        hash: (context) => context,
        personal: findPersonalData,
      })
      return locate(
        { id, text, map },
        report.findings.filter((one) => one.template === id),
      )
    })
    const files = templates.map(({ id }) => `${id}.md`)
    const run = { version: '0', files, findings, problems: [], texts: files.length, unverified: 0, known: 0 }
    expect(findings.length).toBe(report.findings.length)
    expectNone(FORMATS.map((format) => formatRun(run, format, { words: en.report, width: 100 })))
  })

  it('is not in what reading a broken file says', () => {
    for (const value of VALUES) {
      const broken = [
        `{"a": "${value}`,
        `{"${value}": }`,
        `a: [${value}\n"b`,
        `id,text\n"${value}`,
        `---\n${value}: [\n---\nx`,
      ]
      const endings = ['json', 'jsonl', 'yaml', 'csv', 'md', 'html']
      expectNone(
        broken.flatMap((text) =>
          endings.map((ending) => readTemplates(text, { file: `x.${ending}` }).issues),
        ),
      )
    }
  })

  it('is not in a redacted text, its spans, or a text with its fixes put in', () => {
    for (const text of [...TEXTS, ALL]) {
      const { text: clean } = redact(text)
      expectNone([
        ...(['label', 'mask', 'pseudonym', 'remove'] as const).map((operator) => redact(text, { operator })),
        redact(text, { operator: 'hash', key: 'a key' }),
        applyFixes(clean, checkReply(clean, { policy }).findings),
      ])
    }
  })
})

describe('errors', () => {
  it('of policies do not repeat what was found', () => {
    for (const value of VALUES) {
      const wrong: unknown[] = [
        value,
        { company: [value] },
        { extends: value },
        { messages: value },
        { timeZone: value },
        { languages: [value] },
        { holidays: value },
        { rules: { 'tone/blaming': value } },
        { rules: { 'emoji/limit': ['error', { max: value }] } },
        { conduct: { threat: value } },
        { channels: { phone: { kind: value } } },
        { channels: { phone: { kind: 'phone', hours: value } } },
        { routing: [{ when: { topic: value }, to: value }] },
        { response: { within: value } },
        { staff: { signature: value } },
        { identifiers: [{ kind: 'reference-number', name: 'x', pattern: `(${value}` }] },
        { contacts: [{ a: value }] },
      ]
      for (const input of wrong) {
        const result = parsePolicy(input)
        expect(result.ok ? [input] : leaks(result.issues)).toEqual([])
        expectNone([thrownBy(() => definePolicy(input as never))])
      }
    }
  })

  it('of wrong arguments do not repeat them', () => {
    for (const value of VALUES) {
      const context = { policy, channel: 'facebook', now: NOW }
      const post = { id: 'a', author: 'customer' as const, text: 'Hej', at: value }
      const messages = { en: { message: 'm', advice: 'a' } }
      const wrong: (() => unknown)[] = [
        () => checkReply([value] as never, { policy }),
        () => checkReply('Hej', { policy: value as never }),
        () => checkReply('Hej', { policy, now: value }),
        () => checkReply('Hej', { policy, channel: value }),
        () => classifyPost({ value } as never, context),
        () => classifyPost('Hej', { ...context, now: value }),
        () => recommendChannel('Hej', { ...context, channel: value }),
        () => checkStatusUpdate('Hej', { policy, now: value }),
        () => reviewThread({ channel: 'facebook', posts: [post] }, { policy, now: NOW }),
        () => reviewThread({ channel: value, posts: [] }, { policy, now: NOW }),
        () => redact('Hej', { operator: value as never }),
        () => redact('Hej', { operators: { [value]: 'mask' } as never }),
        () => findPersonalData([value] as never),
        () => detectLanguage([value] as never),
        () => checkTemplates([{ id: 'a', text: [value] as never }], { policy }),
        () => defineRule({ id: value, messages, phrases: {} }),
        () => defineRule({ id: 'a/b', messages, severity: value as never, phrases: {} }),
      ]
      expectNone(wrong.map(thrownBy))
    }
  })

  it('are not needed for the schema, which holds no data', () => expectNone([policyJsonSchema]))
})
