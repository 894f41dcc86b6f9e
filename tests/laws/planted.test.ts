/** Personal data that is put in anywhere comes out nowhere: not in reports, not in formats, not in errors. */
import { describe, expect, it } from 'vitest'
import { templateMessages as en } from '../../locales/en/template-messages.js'
import { ALL_LOCALES } from '../../locales/index.js'
import * as core from '../../src/core.js'
import * as everything from '../../src/index.js'
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
import { ALL, expectNone, leaks, PLANTED, TEXTS, VALUES } from './planted.js'

const NOW = '2026-03-02T12:00:00Z'

const policy = definePolicy({
  extends: ['godton:strict'],
  channels: {
    facebook: { kind: 'social-public' },
    messenger: { kind: 'private-message' },
    phone: { kind: 'phone', identification: 'bankid' },
  },
})

/** What is thrown, with everything that it carries. */
function thrownBy(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : String(error)
  }
  throw new Error('nothing was thrown')
}

const nameOf = (one: unknown): string =>
  Object.entries(everything).find(([, value]) => value === one)?.[0] ?? ''

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

describe('every function', () => {
  it('that is exported is driven above or below', () => {
    const driven = [
      'PhraseError',
      'PolicyError',
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
    ].map((one) => (typeof one === 'string' ? one : nameOf(one)))
    expect(Object.keys(everything).sort()).toEqual(driven.sort())
  })

  it('of the core, without any language, says nothing either', () => {
    for (const text of [...TEXTS, ALL]) {
      expectNone([
        core.findPersonalData(text, { locales: ALL_LOCALES }),
        core.redact(text, { locales: ALL_LOCALES }),
      ])
      expectNone([core.findPersonalData(text), core.detectLanguage(text)])
    }
  })

  it('keeps what an own rule finds to itself', () => {
    const messages = { en: { message: 'No.', advice: 'Else.' }, sv: { message: 'Nej.', advice: 'Annat.' } }
    const rule = defineRule({
      id: 'own/heter',
      messages,
      phrases: { sv: ['jag heter astrid*', 'lösenord är sommar*'], en: ['case number is'] },
    })
    const own = definePolicy({ extends: ['godton:strict'], ownRules: [rule] } as never)
    for (const text of TEXTS) expectNone([checkReply(text, { policy: own })])
  })

  it('is silent in evidence about a bare repeat, whole or cut', () => {
    for (const { value, sentence } of PLANTED) {
      const text = `${sentence} ${value}!! DU BORDE HA LÄST ${value} BÄTTRE!!`
      expectNone([checkReply(text, { policy, post: text, agent: 'Erik' }), classifyPost(text, { policy })])
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
        { [value]: true },
        { channels: { chat: { kind: 'chat', [value]: 1 } } },
        { channels: { [value]: { kind: 'chat', hours: 'never' } } },
        { rules: { [value]: 'error' } },
        { rules: { 'emoji/limit': ['error', { [value]: 1 }] } },
        { conduct: { [value]: 'keep' } },
        { staff: { [value]: 1 } },
        { vocabulary: { [value]: {} } },
        { response: { followUp: { [value]: 'P3D' } } },
        { routing: [{ when: { [value]: true }, to: 'chat' }] },
        { routing: [{ when: {}, to: value }] },
        { extends: [{ [value]: 1 }] },
      ]
      for (const input of wrong) {
        const result = parsePolicy(input)
        expect(result.ok ? [input] : leaks(result.issues)).toEqual([])
        expectNone([thrownBy(() => definePolicy(input as never))])
      }
    }
  })

  it('of wrong arguments do not repeat them', () => {
    // A date would be a right time.
    for (const value of VALUES.filter((one) => Number.isNaN(Date.parse(one)))) {
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
