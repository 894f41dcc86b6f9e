import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTemplates } from '../../src/templates/read.js'
import { lineIndex, toSource, toSourceEdit } from '../../src/templates/source-map.js'

const folder = new URL('../fixtures/exports/', import.meta.url)
const source = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
const read = (file: string) => readTemplates(source(file), { file })

describe('help-desk exports', () => {
  it.each([
    ['zendesk.json', 'zendesk', ['360001', '360002']],
    ['zendesk.yaml', 'zendesk', ['Card blocked::EN']],
    ['freshdesk.json', 'freshdesk', ['11', '12']],
    ['intercom.json', 'intercom', ['901', '902']],
    ['help-scout.json', 'help-scout', ['71', '71#chat', '72']],
    ['chatwoot.json', 'chatwoot', ['1', '2']],
    ['front.json', 'front', ['rsp_3f2']],
    ['gorgias.json', 'gorgias', ['5']],
    ['frappe.json', 'frappe', ['Received']],
  ])('%s is known by its shape', (file, product, ids) => {
    const { templates, issues, product: found } = read(file)
    expect(issues).toEqual([])
    expect(found).toBe(product)
    expect(templates.map(({ id }) => id)).toEqual(ids)
    for (const { draft } of templates) expect(draft).toBeUndefined()
  })

  it('takes the words out of HTML, and tells the language in a title', () => {
    const [first, second] = read('zendesk.json').templates
    expect(first).toMatchObject({
      name: 'Kort::Spärrat kort',
      language: 'sv',
      format: 'html',
      source: { pointer: '/macros/0/actions/1/value' },
    })
    expect(first?.text.trim()).toBe(
      'Hej {{ticket.requester.first_name}}!\n\nDitt nya kort kommer inom 5 arbetsdagar & PIN-koden kommer för sig.\nLäs mer på kortsidan (https://bank.example/kort).\n\nMed vänlig hälsning\n{{current_user.name}}',
    )
    expect(second).toMatchObject({ language: 'nb', source: { pointer: '/macros/1/actions/0/value/1' } })
  })

  it('reads a file’s own language and name, and leaves settings alone', () => {
    expect(readTemplates('Hei {{name}}!', { file: 'svar/nb/pakke.md' }).templates[0]).toMatchObject({
      name: 'svar/pakke',
      language: 'nb',
    })
    expect(readTemplates('Hei {{name}}!', { file: 'pakke.nn.txt' }).templates[0]).toMatchObject({
      name: 'pakke',
      language: 'nn',
    })
    expect(readTemplates('{"compilerOptions":{"strict":true}}', { file: 'x.json' })).toMatchObject({
      templates: [],
      issues: [{ found: 'no template' }],
    })
  })

  it('finds the texts of a table by their words, whatever the columns are called', () => {
    const texts = (content: string, file: string) =>
      readTemplates(content, { file }).templates.map(({ id, text }) => [id, text])
    const csv =
      'id;navn;svar\r\n1;Kø;"Hei! Vi ringer deg i dag."\r\n2;Takk;"Takk for ""tipset""!\r\nKari"\r\n'
    expect(texts(csv, 'svar.csv')).toEqual([
      ['1', 'Hei! Vi ringer deg i dag.'],
      ['2', 'Takk for "tipset"!\r\nKari'],
    ])
    expect(texts('Kø;Hei! Vi ringer deg i dag.\nTakk;Takk for tipset du ga oss!\n', 'svar.csv')).toEqual([
      ['/0/1', 'Hei! Vi ringer deg i dag.'],
      ['/1/1', 'Takk for tipset du ga oss!'],
    ])
    expect(texts('[{"navn":"Kø","svaret":"Hei! Vi ringer deg i dag."}]', 'svar.json')).toEqual([
      ['/0/svaret', 'Hei! Vi ringer deg i dag.'],
    ])
    for (const settings of ['[{"rule":"a","level":"b"}]', '[{"field":"status","value":2}]']) {
      expect(readTemplates(settings, { file: 'x.json' }).templates).toEqual([])
    }
    expect(
      texts(
        '{"macros":[{"id":1,"title":"A tag for you. Yes.","actions":[{"field":"set_tags","value":"x"}]}]}',
        'z.json',
      ),
    ).toEqual([])
  })

  it('reads maps of names and languages', () => {
    expect(read('i18n.json').templates.map(({ name, language }) => [name, language])).toEqual(
      ['sv', 'nb', 'nn', 'en'].map((language) => ['parcel-late', language]),
    )
  })
})

describe('plain files', () => {
  it('knows a draft from a template', () => {
    expect(readTemplates('Hej Kim!', { file: 'a.txt' }).templates[0]?.draft).toEqual({})
    expect(readTemplates('Hej {{name}}!', { file: 'a.txt' }).templates[0]?.draft).toBeUndefined()
    const jsonl =
      '{"id":"a","draft":"Hej!","post":"Hjälp","channel":"public","agent":"Kim"}\n\n{"id":"b","draft":"Hei!"}\n'
    expect(readTemplates(jsonl, { file: 'a.jsonl' }).templates.map(({ id, draft }) => [id, draft])).toEqual([
      ['a', { post: 'Hjälp', channel: 'public', agent: 'Kim' }],
      ['b', {}],
    ])
  })

  it('reads front matter, and drops what Markdown adds', () => {
    const content =
      '---\ntitle: Sen\nlanguage: sv\nvisibility: private\n---\n\n## Hej **du**\n\n> [Läs](<https://a.example/b_c>) `kod`, 2 * 3, snake_case\n<!-- godton-disable-next-line tone/shouting -- ok -->\nVi *hörs*!\n'
    const { templates, issues } = readTemplates(content, { file: 'x.md' })
    expect(issues).toEqual([])
    expect(templates[0]).toMatchObject({
      name: 'Sen',
      language: 'sv',
      visibility: 'private',
      text: 'Hej du\n\nLäs (https://a.example/b_c) kod, 2 * 3, snake_case\n\nVi hörs!\n',
    })
  })

  it('tells what it could not read without repeating it', () => {
    const { templates, issues } = readTemplates('[{"text":"Hej på dig"},\n {"text": hemligt}]', {
      file: 'x.json',
    })
    expect(templates).toHaveLength(1)
    expect(issues).toEqual([{ line: 2, column: 11, found: 'a bare word', accepted: 'a value' }])
    expect(JSON.stringify(readTemplates('a: [hemligt\nb: }', { file: 'x.yaml' }).issues)).not.toContain(
      'hemligt',
    )
  })
})

describe('places', () => {
  it('every character of every fixture is found again in its file', () => {
    for (const file of readdirSync(folder)) {
      const content = source(file)
      const { templates } = readTemplates(content, { file })
      expect(templates.length, file).toBeGreaterThan(0)
      for (const { text, map, format } of templates) {
        let last = 0
        for (let at = 0; at < text.length; at++) {
          const span = toSource(map, { start: at, end: at + 1 })
          // In HTML the address of a link stands before its words.
          if (format !== 'html') expect(span.start, `${file} ${at}`).toBeGreaterThanOrEqual(last)
          last = span.start
          const there = content.slice(span.start, span.end)
          const written =
            there === text[at] ||
            there === '' ||
            /^(?:\\.|\\u\w{4}|&#?\w+;|""|''|<[^>]+>|\\?["(\])<>]+|\s+)/.test(there)
          expect(written, `${file}: ${JSON.stringify(text[at])} as ${JSON.stringify(there)}`).toBe(true)
        }
      }
    }
  })

  it('points at the line and column that the author edits', () => {
    const content = source('zendesk.json')
    const text = readTemplates(content, { file: 'zendesk.json' }).templates[0]
    const at = text?.text.indexOf('för sig') ?? -1
    const span = toSource(text?.map ?? [], { start: at, end: at + 3 })
    expect(content.slice(span.start, span.end)).toBe('f&ouml;r')
    expect(lineIndex(content)(span.start).line).toBe(16)
  })

  it('writes an edit in the file’s own way, and none across markup', () => {
    const content = '{"text":"<p>A &amp; B<br>\\u00e5h <b>du</b>!!</p>"}'
    const { templates } = readTemplates(content, { file: 'x.json' })
    const { text, map } = templates[0] ?? { text: '', map: [] }
    const edit = (words: string, by: string) => {
      const start = text.indexOf(words)
      return toSourceEdit(map, { start, end: start + words.length, text: by })
    }
    const apply = (words: string, by: string) => {
      const done = edit(words, by)
      return done && content.slice(0, done.start) + done.text + content.slice(done.end)
    }
    expect(apply('A', '"<a>"')).toBe('{"text":"<p>\\"&lt;a&gt;\\" &amp; B<br>\\u00e5h <b>du</b>!!</p>"}')
    expect(apply('&', 'och')).toContain('A och B')
    expect(apply('!!', '!')).toContain('</b>!</p>')
    expect(edit('åh du', 'x')).toBeUndefined()
  })

  it('an edit of a plain piece comes back as the edited text (JSON, YAML, CSV)', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'å', ' ', '"', "'", '\\', '\n', '&', '<', '😀', ';', ':'),
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(word, word, fc.constantFrom('x.json', 'x.csv', 'x.yaml'), (before, by, file) => {
        const text = `Hej ${before} NU ${before} hej`
        const cell = `"${text.replaceAll('"', '""')}"`
        const content = file === 'x.csv' ? `text\n${cell}\n` : JSON.stringify([{ text }])
        const first = readTemplates(content, { file }).templates[0]
        if (first?.format !== 'text') return
        expect(first.text).toBe(text)
        const start = first.text.indexOf(' NU ') + 1
        const edit = toSourceEdit(first.map, { start, end: start + 2, text: by })
        const edited = edit && content.slice(0, edit.start) + edit.text + content.slice(edit.end)
        expect(edited && readTemplates(edited, { file }).templates[0]?.text).toBe(
          `Hej ${before} ${by} ${before} hej`,
        )
      }),
    )
  })
})

describe('any file is a right file', () => {
  it('never throws', () => {
    const files = ['a.md', 'a.txt', 'a.html', 'a.json', 'a.jsonl', 'a.yaml', 'a.csv', 'a']
    const signs = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        ':',
        ',',
        '\\',
        '\n',
        '---\n',
        '- ',
        '<p>',
        '</p>',
        '<!--',
        '-->',
        '<a href="x">',
        '&amp;',
        '&#x110000;',
        '**',
        '_',
        '[a](b)',
        'text',
        'å',
        '\ud83d',
        ';',
        '|',
        '>',
        '  ',
        '\u0000',
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          signs.map((parts) => parts.join('')),
        ),
        fc.constantFrom(...files),
        (content, file) => {
          for (const { text, map } of readTemplates(content, { file }).templates) {
            const { start, end } = toSource(map, { start: 0, end: text.length })
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(content.length)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
  // Whatever costs more than a few passes over a megabyte does not end within the time that a test has.
  it('comes to an end on a megabyte of openings', () => {
    for (const [sign, file] of [
      ['[', 'a.json'],
      ['{"a":', 'a.json'],
      ['"\\', 'a.json'],
      ['<', 'a.html'],
      ['<a ', 'a.html'],
      ['<style>', 'a.html'],
      ['&', 'a.html'],
      ['*a', 'a.md'],
      ['[a](', 'a.md'],
      ['<!--', 'a.md'],
      ['`', 'a.md'],
      ['""', 'a.csv'],
      ['a,', 'a.csv'],
    ] as const) {
      const { templates } = readTemplates(sign.repeat(1_000_000 / sign.length), { file })
      expect(templates.length, `${sign} ${file}`).toBeLessThanOrEqual(1)
    }
  })
})
