/** Each format against what defines it, with findings of the library itself. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ValidateFunction } from 'ajv'
import { describe, expect, it } from 'vitest'
import * as library from '../../src/index.js'
import { place } from '../cli/harness.js'

const require = createRequire(import.meta.url)
const json = (path: string): object => JSON.parse(readFileSync(path, 'utf8'))

function validator(schema: object, draft: 'ajv' | 'ajv/dist/2020'): ValidateFunction {
  const Ajv = require(draft).default
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  require('ajv-formats').default(ajv)
  return ajv.compile(schema)
}

/** A policy with clauses and fixes, a template library with every template rule, drafts, an unreadable file. */
const FILES = {
  'godton.policy.yaml':
    'extends: [godton:strict]\nmessages: en\nrules: { tone/blaming: { severity: error, clause: "§7 <a> & \\"b\\"" } }\nvocabulary: { avoid: { kindly: please } }\n',
  'lib/macros.json': JSON.stringify({
    macros: [
      {
        id: 1,
        title: 'A',
        actions: [
          {
            field: 'comment_value_html',
            value:
              '<p>Hi {{ticket.requester.first_nam}}, kindly &amp; <b>calm down</b>!!!! Call 070-1740605.</p>',
          },
        ],
      },
      {
        id: 2,
        title: 'B',
        actions: [
          {
            field: 'comment_value',
            value: 'Hi {{ticket.requester.first_name}, we close at 17. It is your own fault.',
          },
        ],
      },
      { id: 3, title: 'C', actions: [{ field: 'comment_value', value: '' }] },
    ],
  }),
  'reply å.txt': 'Det är ditt eget fel 😀😀\u0007\u001b[31m. Mvh Kundservice\n',
  'broken.json': '[{"text": ',
}

const run = async (format: string): Promise<string> =>
  (await place(FILES).godtonWith(library as never, 'check', '--format', format, '--now', '2026-11-21')).out

describe('formats keep to their schemas', () => {
  it('JSON: the schema that the package exports', async () => {
    const validate = validator(json('docs/schema/report.schema.json'), 'ajv/dist/2020')
    const report = JSON.parse(await run('json'))
    expect(report.findings.length).toBeGreaterThan(8)
    expect(report.problems).toHaveLength(1)
    expect(new Set(report.findings.flatMap((one: object) => Object.keys(one)))).toContain('clause')
    validate(report)
    expect(validate.errors ?? []).toEqual([])
    report.findings[0].line = 0
    report.findings[1].more = 1
    expect(validate(report)).toBe(false)
    expect(validate.errors).toHaveLength(2)
    expect(require.resolve('godton/report.schema.json')).toContain('docs/schema/report.schema.json')
  })

  it('SARIF: the schema of OASIS for 2.1.0', async () => {
    const path = require.resolve('@microsoft/jest-sarif').replace(/[^/]*$/, 'schemas/sarif-2.1.0-rtm.5.json')
    // Written in draft 4, of which it uses what later drafts read alike, but for the name of its id.
    const { $schema, id, ...schema } = json(path) as Record<string, unknown>
    const validate = validator(schema, 'ajv')
    expect([$schema, id]).toEqual([
      expect.stringContaining('draft-04'),
      expect.stringContaining('sarif-2.1.0'),
    ])
    const log = JSON.parse(await run('sarif'))
    expect(log.runs[0].results.length).toBeGreaterThan(8)
    expect(log.runs[0].results.some(({ fixes }: { fixes?: object }) => fixes)).toBe(true)
    validate(log)
    expect(validate.errors ?? []).toEqual([])
    log.runs[0].results[0].level = 'fatal'
    expect(validate(log)).toBe(false)
  })

  it('rdjson: every diagnostic has a message, a place in bytes and a severity', async () => {
    const position = {
      type: 'object',
      required: ['line'],
      properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
      additionalProperties: false,
    }
    const range = {
      type: 'object',
      required: ['start'],
      properties: { start: position, end: position },
      additionalProperties: false,
    }
    // After the Diagnostic, Location, Range and Suggestion messages of the Reviewdog Diagnostic Format.
    const validate = validator(
      {
        type: 'object',
        required: ['diagnostics'],
        properties: {
          source: {
            type: 'object',
            properties: { name: { type: 'string' }, url: { type: 'string' } },
            additionalProperties: false,
          },
          severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
          diagnostics: {
            type: 'array',
            minItems: 8,
            items: {
              type: 'object',
              required: ['message', 'location'],
              properties: {
                message: { type: 'string', minLength: 1 },
                location: {
                  type: 'object',
                  required: ['path'],
                  properties: { path: { type: 'string', minLength: 1 }, range },
                  additionalProperties: false,
                },
                severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
                code: {
                  type: 'object',
                  required: ['value'],
                  properties: { value: { type: 'string' }, url: { type: 'string' } },
                  additionalProperties: false,
                },
                suggestions: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['range', 'text'],
                    properties: { range, text: { type: 'string' } },
                    additionalProperties: false,
                  },
                },
              },
              additionalProperties: false,
            },
          },
        },
        additionalProperties: false,
      },
      'ajv',
    )
    validate(JSON.parse(await run('rdjson')))
    expect(validate.errors ?? []).toEqual([])
  })
})
