/** A command line in a folder of its own, with a library whose rules are few and known. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterEach } from 'vitest'
import { templateMessages as en } from '../../locales/en/template-messages.js'
import { templateMessages as nb } from '../../locales/nb/template-messages.js'
import { templateMessages as nn } from '../../locales/nn/template-messages.js'
import { templateMessages as sv } from '../../locales/sv/template-messages.js'
import { applyFixes } from '../../src/apply-fixes.js'
import { makeCheckTemplates } from '../../src/check-templates.js'
import type { Library } from '../../src/cli/library.js'
import { run } from '../../src/cli/run.js'
import type { Finding, PersonalDataSpan, ReplyReport } from '../../src/core/reports.js'
import type { Language } from '../../src/core/vocabulary.js'
import { definePolicy, type Policy } from '../../src/policy/index.js'

const finding = (
  text: string,
  policy: Policy,
  rule: string,
  start: number,
  end: number,
  fix?: string,
): Finding[] => {
  const { severity, clause } = policy.setting(rule, 'public')
  if (severity === 'off') return []
  return [
    {
      rule,
      severity,
      confidence: 'high',
      start,
      end,
      scope: 'span',
      quote: text.slice(start, end),
      message: `Found ${rule}.`,
      advice: 'Write it in another way.',
      ...(clause === undefined ? {} : { clause }),
      fixes: fix === undefined ? [] : [{ start, end, text: fix, safe: true }],
      evidence: [],
    },
  ]
}

/** Three rules: `!!` is shouting and becomes `!`, "damn" is profanity, "soon" is a vague promise. */
function checkReply(text: string, policy: Policy, language?: string): ReplyReport {
  const findings = [
    ...[...text.matchAll(/!{2,}/g)].flatMap((m) =>
      finding(text, policy, 'tone/shouting', m.index, m.index + m[0].length, '!'),
    ),
    ...[...text.matchAll(/damn/g)].flatMap((m) =>
      finding(text, policy, 'tone/profanity', m.index, m.index + 4),
    ),
    ...[...text.matchAll(/\bsoon\b/g)].flatMap((m) =>
      finding(text, policy, 'promise/vague', m.index, m.index + 4),
    ),
  ].sort((a, b) => a.start - b.start)
  const verdict = findings.some(({ severity }) => severity === 'error')
    ? 'stop'
    : findings.length > 0
      ? 'revise'
      : 'pass'
  return {
    verdict,
    language: { language: (language ?? 'en') as Language, confidence: 'high', ranked: [] },
    findings,
    commitments: [],
  }
}

const PHONE = /\b0\d{2}-\d{7}\b/g
const findPersonalData = (text: string): PersonalDataSpan[] =>
  [...text.matchAll(PHONE)].map((m) => ({
    kind: 'phone',
    start: m.index,
    end: m.index + m[0].length,
    quote: `${'•'.repeat(m[0].length - 2)}${m[0].slice(-2)}`,
    confidence: 'high',
  }))

const scored = <L>(label: L) => ({ label, score: 0.9, confidence: 'high' as const, evidence: [] })

const fakeLibrary: Library = {
  definePolicy: (input) => definePolicy(input),
  checkReply: (draft, { policy, language }) => checkReply(draft, policy, language),
  checkTemplates: makeCheckTemplates({
    checkReply: (text, { policy, language }) => ({
      report: checkReply(text, policy, language),
      personal: undefined,
    }),
    words: () => ({ sv, nb, nn, en }),
    times: () => undefined,
  }),
  classifyPost: (post) => ({
    language: { language: 'en', confidence: 'high', ranked: [] },
    acts: [scored('question')],
    topics: [],
    sentiment: scored('neutral'),
    irony: scored(false),
    urgency: scored('normal'),
    formality: scored('neutral'),
    conduct: [],
    personalData: findPersonalData(post),
    tried: [],
    needsIdentification: scored(false),
    answerOwed: post.includes('?'),
    moderation: { action: 'keep', grounds: [], notice: null, handOver: false },
  }),
  recommendChannel: (_, { channel }) => ({
    action: 'answer-here',
    channel,
    reasons: [],
    options: [],
    text: '',
  }),
  reviewThread: (thread) => ({
    state: 'waiting-for-us',
    findings: [
      {
        rule: 'thread/overdue',
        severity: 'error',
        confidence: 'high',
        posts: thread.posts.map(({ id }) => id),
        message: 'Late.',
        advice: 'Answer.',
        evidence: [],
      },
    ],
    advice: { action: 'answer-here', channel: thread.channel, reasons: [], options: [], text: '' },
  }),
  detectLanguage: () => ({ language: 'unknown', confidence: 'low', ranked: [] }),
  findPersonalData,
  redact: (text) => {
    let redacted = ''
    let at = 0
    const spans = findPersonalData(text).map((span) => {
      redacted += text.slice(at, span.start)
      const redactedStart = redacted.length
      redacted += '[phone]'
      at = span.end
      return { ...span, replacement: '[phone]', redactedStart, redactedEnd: redacted.length }
    })
    return { text: redacted + text.slice(at), spans }
  },
  applyFixes,
}

class Sink extends Writable {
  text = ''
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Place {
  readonly folder: string
  read(name: string): string
  write(name: string, content: string | Uint8Array): void
  godton(...args: string[]): Promise<Result>
  pipe(input: string, ...args: string[]): Promise<Result>
  /** With another library than the one with few rules. */
  godtonWith(library: Library, ...args: string[]): Promise<Result>
}

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with these files. */
export function place(files: Record<string, string | Uint8Array> = {}): Place {
  const folder = mkdtempSync(join(tmpdir(), 'godton-'))
  folders.push(folder)
  const writeOne = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  for (const [name, content] of Object.entries(files)) writeOne(name, content)
  const runWith = async (library: Library, input: string, args: string[]): Promise<Result> => {
    const [stdout, stderr] = [new Sink(), new Sink()]
    const code = await run(
      args,
      {
        cwd: folder,
        env: {},
        stdin: Readable.from([input]),
        stdout,
        stderr,
        now: () => new Date('2026-11-21T12:00:00Z'),
      },
      library,
    )
    return { code, out: stdout.text, err: stderr.text }
  }
  const pipe = (input: string, ...args: string[]) => runWith(fakeLibrary, input, args)
  return {
    folder,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    write: writeOne,
    godton: (...args) => pipe('', ...args),
    pipe,
    godtonWith: (library, ...args) => runWith(library, '', args),
  }
}
