import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { templateMessages as en } from '../../locales/en/template-messages.js'
import { templateMessages as nn } from '../../locales/nn/template-messages.js'
import type { Finding } from '../../src/core/reports.js'
import { FORMATS, formatRun, type Run } from '../../src/report/index.js'
import { locator } from '../../src/report/locate.js'
import { columnsOf, cutAround, safeLine } from '../../src/report/screen.js'
import { lineIndex } from '../../src/templates/source-map.js'
import { checkSarif } from './sarif-check.js'
import { parseXml } from './xml-check.js'

const NASTY = 'a"b\'c<d>&e%\r\n:,]]>\u0007\u001b[31mred\u202eevil\u0000\ud800 😀å'

const finding = (text: string, words: string, more: Partial<Finding> = {}): Finding => {
  const start = text.indexOf(words)
  return {
    rule: 'tone/blaming',
    severity: 'error',
    confidence: 'high',
    start,
    end: start + words.length,
    scope: 'span',
    quote: words,
    message: 'It puts the fault on the customer.',
    advice: 'Say what happens next.',
    fixes: [],
    evidence: [],
    ...more,
  }
}

function runOf(
  source: string,
  findings: readonly Finding[],
  more: Partial<Run> = {},
  file = 'svar/å b.md',
): Run {
  const locate = locator({
    file,
    source,
    several: false,
    hash: (context) => `h${context.length}`,
    personal: () => [],
  })
  const map = [
    { text: [0], from: [0], to: [source.length], length: source.length, encoding: 'plain' as const },
  ]
  return {
    version: '1.2.3',
    files: [file],
    findings: locate({ id: file, text: source, map }, findings),
    problems: [],
    texts: 1,
    unverified: 0,
    known: 0,
    ...more,
  }
}

const text = 'Hej!\nÅ😀 du borde ha läst villkoren. Mvh Kim\n'
const run = runOf(text, [
  finding(text, 'du borde ha läst', { clause: '§4', fixes: [{ start: 9, end: 11, text: 'vi', safe: true }] }),
  finding(text, 'Kim', { severity: 'warning', rule: 'staff/full-name', message: NASTY }),
  finding(text, 'Hej', { severity: 'info', scope: 'text', quote: '' }),
])
const options = { words: en.report, width: 80 }

describe('pretty', () => {
  it('shows the sentence, the mark, what, why, what to do and the count', () => {
    const [block] = formatRun(run, 'pretty', options).split('\n\n').slice(1)
    expect(block).toBe(
      [
        '  ✖ error  tone/blaming  svar/å b.md:2:5',
        '    │ Å😀 du borde ha läst villkoren. Mvh Kim',
        '    │     ^^^^^^^^^^^^^^^^',
        '         It puts the fault on the customer.',
        '    why  §4',
        '    do   Say what happens next.',
      ].join('\n'),
    )
    expect(formatRun(run, 'pretty', options)).toContain(
      '1 error, 1 warning and 1 note in 1 text.\n1 can be put right with --fix.\n',
    )
    expect(formatRun({ ...run, findings: [] }, 'pretty', { words: nn.report })).toBe(
      '✔ Ingen funn i 1 tekst.\n',
    )
  })
  it('lets nothing of the text steer the terminal', () => {
    const evil = runOf(
      NASTY,
      [finding(NASTY, 'red', { message: NASTY, advice: NASTY, clause: NASTY })],
      {},
      NASTY,
    )
    const shown = formatRun(evil, 'pretty', options)
    expect(shown).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(safeLine(any)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
  it('says errors alone when it is to be quiet', () => {
    const quiet = formatRun(run, 'pretty', { ...options, quiet: true })
    expect(quiet).toContain('tone/blaming')
    expect(quiet).not.toContain('staff/full-name')
    expect(formatRun({ ...run, findings: [] }, 'pretty', { ...options, quiet: true })).toBe('')
  })
  it('marks stand under what they mark', () => {
    expect(columnsOf('å😀漢é\u0301👨‍👩‍👧🇸🇪❤️')).toBe(1 + 2 + 2 + 1 + 2 + 2 + 2)
    const words = fc.array(
      fc.constantFrom('hej', 'å', '😀', '漢字', 'e\u0301', 'enmycketlångsammansättning', '👨‍👩‍👧'),
      { minLength: 1, maxLength: 60 },
    )
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 30, max: 90 }), (list, pick, width) => {
        const line = list.join(' ')
        const word = list[pick % list.length] ?? ''
        const start = list.slice(0, pick % list.length).join(' ').length + (pick % list.length > 0 ? 1 : 0)
        const cut = cutAround({ text: line, start, end: start + word.length }, width)
        expect(cut.text.slice(cut.start, cut.end)).toBe(word)
        expect(cut.text).not.toMatch(/\p{Cs}/u)
      }),
    )
  })
})

describe('formats for programs', () => {
  it('JSON has places in code units, rdjson in bytes', () => {
    const json = JSON.parse(formatRun(run, 'json', options))
    expect(json).toMatchObject({
      version: '1.2.3',
      summary: { errors: 1, warnings: 1, notes: 1, fixable: 1, texts: 1, files: 1 },
    })
    expect(json.findings[0]).toMatchObject({
      file: 'svar/å b.md',
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 21,
      edits: [{ line: 2, column: 5, text: 'vi', safe: true }],
    })
    const lines = formatRun(run, 'ndjson', options).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).rule)).toEqual(json.findings.map(({ rule }: Finding) => rule))
    const rd = JSON.parse(formatRun(run, 'rdjson', options))
    const line = Buffer.from(text.split('\n')[1] ?? '')
    const { start, end } = rd.diagnostics[0].location.range
    expect(line.subarray(start.column - 1, end.column - 1).toString()).toBe('du borde ha läst')
    expect(rd.diagnostics[0]).toMatchObject({
      severity: 'ERROR',
      code: { value: 'tone/blaming' },
      suggestions: [{ text: 'vi' }],
    })
  })

  it('SARIF keeps to its schema', () => {
    const problems = [{ file: 'x y.json', line: 3, column: 4, found: 'a bare word', accepted: 'a value' }]
    for (const one of [
      run,
      { ...run, problems },
      { ...run, findings: [] },
      runOf(NASTY, [finding(NASTY, 'red')], {}, NASTY),
    ]) {
      const log = JSON.parse(formatRun(one, 'sarif', options))
      expect(checkSarif(log)).toEqual([])
    }
    const log = JSON.parse(formatRun(run, 'sarif', options))
    expect(log.runs[0].results[0]).toMatchObject({
      ruleId: 'tone/blaming',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'svar/%C3%A5%20b.md' },
            region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 21 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'vi' } }] }] }],
    })
    expect(log.runs[0].results[2].level).toBe('note')
  })
  it('the SARIF check sees what is wrong', () => {
    const log = JSON.parse(formatRun(run, 'sarif', options))
    log.runs[0].results[0].level = 'fatal'
    log.runs[0].results[1].locations[0].physicalLocation.region.startLine = 0
    delete log.runs[0].results[2].message
    expect(checkSarif(log)).toHaveLength(3)
  })

  it('GitHub commands are one a line and escaped', () => {
    const lines = formatRun(
      { ...run, problems: [{ file: 'a,b:c', line: 1, column: 1, found: 'x', accepted: 'y' }] },
      'github',
      options,
    )
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe(
      '::error file=svar/å b.md,line=2,endLine=2,col=5,endColumn=20,title=tone/blaming::It puts the fault on the customer. Say what happens next. §4',
    )
    expect(lines[1]).toMatch(/^::warning .*%25%0D%0A:,/)
    expect(lines[2]).toMatch(/^::notice /)
    expect(lines[3]).toBe('::error file=a%2Cb%3Ac,line=1,col=1,title=godton::found x; accepted: y')
  })

  it('JUnit and Checkstyle are well-formed and count right', () => {
    const problems = [{ file: 'b.json', line: 3, column: 4, found: 'a bare word', accepted: 'a value' }]
    const one = { ...run, files: [...run.files, 'clean.md', 'b.json'], problems }
    const junit = parseXml(formatRun(one, 'junit', options))
    expect(junit.attributes).toMatchObject({ tests: '4', failures: '2', errors: '1' })
    expect(
      junit.children.map(({ attributes, children }) => [attributes.name, attributes.tests, children.length]),
    ).toEqual([
      ['svar/å b.md', '2', 2],
      ['clean.md', '1', 1],
      ['b.json', '1', 1],
    ])
    const checkstyle = parseXml(formatRun(one, 'checkstyle', options))
    const errors = checkstyle.children.flatMap(({ children }) => children.map(({ attributes }) => attributes))
    expect(errors.map(({ line, severity }) => [line, severity])).toEqual([
      ['2', 'error'],
      ['2', 'warning'],
      ['1', 'info'],
      ['3', 'error'],
    ])
    expect(errors[1]?.message).toContain('a"b\'c<d>&e%\r\n')
  })

  it('every format takes any text, and says the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...FORMATS), (any, format) => {
        const one = runOf(
          any,
          [finding(any, any, { message: any, advice: any, quote: any, severity: 'warning' })],
          {},
          any || 'x',
        )
        const written = formatRun(one, format, options)
        expect(formatRun(one, format, options)).toBe(written)
        if (format === 'junit' || format === 'checkstyle') parseXml(written)
        else if (format === 'ndjson' || format === 'json' || format === 'rdjson') JSON.parse(written)
        else if (format === 'sarif') expect(checkSarif(JSON.parse(written))).toEqual([])
        else if (format === 'github') expect(written.trimEnd().split(/[\r\n]+/)).toHaveLength(1)
      }),
    )
  })
})

describe('places', () => {
  it('lines end as editors end them', () => {
    const at = lineIndex('a\r\nb\rc\n\nd')
    expect([0, 1, 3, 5, 7, 8].map((offset) => at(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 5, column: 1 },
    ])
  })
  it('a fingerprint stays when the file changes elsewhere, and tells two findings apart', () => {
    const print = (source: string, words: string) => {
      const contexts: string[] = []
      const hash = (context: string) => {
        contexts.push(context)
        return context
      }
      const map = [
        { text: [0], from: [0], to: [source.length], length: source.length, encoding: 'plain' as const },
      ]
      locator({ file: 'x', source, several: false, hash, personal: () => [] })(
        { id: 'x', text: source, map },
        [finding(source, words)],
      )
      return contexts[0]
    }
    expect(print('A.\nDu borde  veta.', 'Du borde')).toBe(
      print('Nytt.\n\nA.\n  Du borde veta.\nMer', 'Du borde'),
    )
    expect(print('Du borde veta.', 'Du borde')).not.toBe(print('Du borde läsa.', 'Du borde'))
  })
  it('personal data is masked in what is shown', () => {
    const source = 'Ring 070-1234567 nu'
    const map = [
      { text: [0], from: [0], to: [source.length], length: source.length, encoding: 'plain' as const },
    ]
    const [one] = locator({
      file: 'x',
      source,
      several: false,
      hash: (context) => context,
      personal: () => [{ start: 5, end: 16 }],
    })({ id: 'x', text: source, map }, [finding(source, 'nu')])
    expect(one?.excerpt.text).toBe('Ring •••••••••67 nu')
    expect(one?.fingerprint).not.toContain('1234')
  })
})
