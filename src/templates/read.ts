/**
 * Reads template libraries: Markdown with front matter, plain text, HTML, JSON, JSON lines, YAML, CSV, and the
 * exports of help desks, which are recognised by their shape. Pure: text in, templates out.
 */
import type { Language } from '../core/reports.js'
import { findPlaceholders } from '../text/placeholder.js'
import { readCsv } from './csv.js'
import { type DataDocument, isMap, type ReadIssue, stringAt } from './data.js'
import { readHtml } from './html.js'
import { readJson } from './json.js'
import { languageOfTag, splitPath } from './language-tag.js'
import { readMarkdown } from './markdown.js'
import type { Product } from './products.js'
import { type MappedTemplate, readData, visibilityNamed } from './read-data.js'
import { type Extract, extractor } from './source-map.js'
import { readYaml } from './yaml.js'

export type { MappedTemplate, ReadIssue }

export interface ReadOptions {
  /** The file's path: its ending tells the format, its name may tell the language (`late.nb.md`, `nb/late.md`). */
  readonly file: string
  /** The help desk that the export comes from; recognised from the shape when left out. */
  readonly product?: string
}

export interface ReadResult {
  readonly templates: MappedTemplate[]
  /** What could not be read; the rest still counts. Never holds the words of the file. */
  readonly issues: ReadIssue[]
  /** The help desk, where the shape is one's own. */
  readonly product?: Product
}

/**
 * The templates in a file's content.
 *
 * Line and column of a finding are found with `locate` from the template's map. Never throws: what cannot be read
 * is told in `issues`, with line, column, what was found and what is accepted.
 */
export function readTemplates(content: string, options: ReadOptions): ReadResult {
  const { language } = splitPath(options.file)
  const data = { ...options, ...(language ? { language } : {}) }
  switch (extensionOf(options.file, content)) {
    case 'json':
      return fromDocument(readJson(content), data)
    case 'jsonl':
      return fromLines(content, data)
    case 'yaml':
      return fromDocument(readYaml(content), data)
    case 'csv':
      return fromDocument(readCsv(content), data)
    case 'html':
      return single(readHtml(content), 'html', options.file)
    case 'markdown':
      return fromMarkdown(content, options.file)
    default:
      return single(readPlain(content), 'text', options.file)
  }
}

const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['json', 'json'],
  ['jsonc', 'json'],
  ['json5', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['html', 'html'],
  ['htm', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['txt', 'text'],
])

/** A file without an ending that is known is told by how it begins. */
function extensionOf(file: string, content: string): string {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const known = EXTENSIONS.get(ending)
  if (known) return known
  return /^\ufeff?\s*(?:\{\s*"|\[\s*[{"])/.test(content.slice(0, 500)) ? 'json' : 'text'
}

interface DataFile extends ReadOptions {
  readonly language?: Language
}

/** What is found in data that is right and holds no text: settings, say. */
export const NO_TEMPLATE = 'no template'

const NO_TEMPLATES: ReadIssue = {
  line: 1,
  column: 1,
  found: NO_TEMPLATE,
  accepted:
    'a list of objects with a text (text, body, content, message …), a map of names and texts, or a help-desk export',
}

function fromDocument({ root, issues }: DataDocument, file: DataFile): ReadResult {
  const read = readData(root, file)
  const silent =
    read.templates.length === 0 && issues.length === 0 && root !== undefined && !isEmptyList(root)
  return { ...read, issues: silent ? [NO_TEMPLATES] : [...issues] }
}

const isEmptyList = (root: DataDocument['root']): boolean => root?.kind === 'list' && root.items.length === 0

function fromLines(content: string, file: DataFile): ReadResult {
  const items = []
  const issues: ReadIssue[] = []
  for (let at = 0; at < content.length; ) {
    const newline = content.indexOf('\n', at)
    const end = newline < 0 ? content.length : newline
    if (content.slice(at, end).trim() !== '') {
      const { root, issues: own } = readJson(content, at, end)
      if (root) items.push(root)
      issues.push(...own)
    }
    at = end + 1
  }
  return { ...readData({ kind: 'list', items }, file), issues }
}

/** Comments that steer godton are no part of the text. */
const DIRECTIVE = /(?<![ \t])[ \t]*<!--\s*godton-[^<>]{0,1000}-->[ \t]*\r?\n?/g

function readPlain(content: string): Extract {
  const out = extractor(content)
  let at = content.charCodeAt(0) === 0xfeff ? 1 : 0
  for (const match of content.includes('<!--') ? content.matchAll(DIRECTIVE) : []) {
    out.copy(at, match.index)
    at = match.index + match[0].length
  }
  out.copy(at, content.length)
  return out.done('plain')
}

function single(extract: Extract, format: 'text' | 'markdown' | 'html', file: string): ReadResult {
  const { name, language } = splitPath(file)
  return {
    templates: [
      {
        id: file,
        text: extract.text,
        name,
        format,
        ...(language ? { language } : {}),
        source: { file },
        map: [extract.layer],
        ...(isTemplate(extract.text) ? {} : { draft: {} }),
      },
    ],
    issues: [],
  }
}

/** A text in a file of its own is a draft, to be sent as it stands, unless it has something for a help desk to fill. */
const isTemplate = (text: string): boolean => findPlaceholders(text).some(({ kind }) => kind === 'product')

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n/
const FRONT_END = /^---[ \t]*\r?$/m

function fromMarkdown(content: string, file: string): ReadResult {
  const open = FRONT_MATTER.exec(content)?.[0].length
  const close = open === undefined ? null : FRONT_END.exec(content.slice(open))
  if (open === undefined || !close) return single(readMarkdown(content), 'markdown', file)
  const bodyStart = content.indexOf('\n', open + close.index)
  const { root, issues } = readYaml(content, open, open + close.index)
  const extract = readMarkdown(content, bodyStart < 0 ? content.length : bodyStart + 1)
  const plain = single(extract, 'markdown', file)
  if (!isMap(root)) return { ...plain, issues: [...issues] }
  const language = languageOfTag(
    stringAt(root, 'language') ?? stringAt(root, 'lang') ?? stringAt(root, 'locale'),
  )
  const name = stringAt(root, 'name') ?? stringAt(root, 'group') ?? stringAt(root, 'title')
  const visibility = visibilityNamed(stringAt(root, 'visibility'))
  const templates = plain.templates.map(({ draft, ...template }) => ({
    ...template,
    ...(stringAt(root, 'id') === undefined ? {} : { id: stringAt(root, 'id') ?? template.id }),
    ...(name === undefined ? {} : { name }),
    ...(language ? { language } : {}),
    ...(visibility ? { visibility } : {}),
  }))
  return { templates, issues: [...issues] }
}
