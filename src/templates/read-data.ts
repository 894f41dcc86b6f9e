/** From data to templates: which shape an item has, and its name, language and text. */
import type { Language, Template } from '../core/reports.js'
import { type DataMap, type DataNode, firstString, isMap, isSentence, isText, stringAt } from './data.js'
import { languageOfTag, splitTitle } from './language-tag.js'
import { withoutMarkup } from './markup.js'
import { type Product, productNamed } from './products.js'
import { type ItemText, itemsOf, SHAPES } from './shapes.js'
import type { SourceMap } from './source-map.js'

/** A template, and where each of its characters stands in the file. */
export interface MappedTemplate extends Template {
  readonly map: SourceMap
  /** Set for a draft, which must stand as it is: what it answers, where, and who signs it. */
  readonly draft?: DraftPlace
}

export interface DraftPlace {
  readonly post?: string
  readonly channel?: string
  readonly agent?: string
}

export interface DataTemplates {
  readonly templates: MappedTemplate[]
  readonly product?: Product
}

export interface DataOptions {
  readonly file: string
  readonly product?: string
  /** From the file's name, for items that do not say it. */
  readonly language?: Language
}

const LANGUAGE_FIELDS = ['language', 'lang', 'locale']
const GROUP_FIELDS = ['group', 'group_id', 'groupId', 'key', 'translation_of', 'translationOf']
const TITLE_FIELDS = ['title', 'name', 'short_code', 'raw_title', 'subject', 'intent', 'slug', 'label']
const ID_FIELDS = ['id', 'external_id', 'key', 'slug', 'short_code', 'name', 'title']

/** Takes the templates out of an export, or out of any list or map of texts. */
export function readData(root: DataNode | undefined, options: DataOptions): DataTemplates {
  const items = itemsOf(root)
  if (items.length === 0) return { templates: readTextMap(root, options) }
  const wanted = options.product === undefined ? undefined : productNamed(options.product)
  const named = SHAPES.find((shape) => shape.product !== undefined && shape.product === wanted)
  const generic = SHAPES.filter((shape) => shape.product === undefined)
  let product: Product | undefined
  const templates = items.flatMap(({ item, path }) => {
    if (isSwitchedOff(item)) return []
    const shapes = named ? [named, ...generic] : SHAPES
    const shape = shapes.find((one) => one.fits(item))
    product ??= shape?.product
    const texts = shape?.texts(item) ?? []
    return texts.map((text, index) =>
      templateOf(item, path, index === 0 ? { ...text, part: '' } : text, options),
    )
  })
  if (!items.some(({ item }) => SHAPES.some((shape) => shape.fits(item))))
    templates.push(...proseColumn(items, options))
  const known = wanted ?? product
  return { templates: withOwnIds(templates), ...(known ? { product: known } : {}) }
}

/** In a list whose fields nobody knows, the texts are where the most words are: fields have names in any language. */
function proseColumn(
  items: readonly { item: DataMap; path: readonly string[] }[],
  options: DataOptions,
): MappedTemplate[] {
  const weights = new Map<string, { texts: number; length: number }>()
  for (const { item } of items) {
    for (const [key, node] of item.entries) {
      if (!isText(node) || !isSentence(node.value)) continue
      const { texts, length } = weights.get(key) ?? { texts: 0, length: 0 }
      weights.set(key, { texts: texts + 1, length: length + node.value.length })
    }
  }
  const [best] = [...weights].sort(([, a], [, b]) => b.length - a.length)
  if (!best || best[1].texts * 2 < items.length) return []
  const [key] = best
  return items.flatMap(({ item, path }) => {
    const node = item.entries.get(key)
    return isText(node) && isProse(node.value)
      ? [templateOf(item, path, { node, path: [key], part: '' }, options)]
      : []
  })
}

function isSwitchedOff(item: DataMap): boolean {
  const active = item.entries.get('active')
  return active?.kind === 'scalar' && active.value === false
}

function templateOf(
  item: DataMap,
  path: readonly string[],
  text: ItemText,
  options: DataOptions,
): MappedTemplate {
  const pointer = pointerOf([...path, ...text.path])
  const title = firstString(item, TITLE_FIELDS)
  const split = splitTitle(title ?? '')
  const language = languageOfTag(firstString(item, LANGUAGE_FIELDS)) ?? split.language ?? options.language
  const group = firstString(item, GROUP_FIELDS) ?? (title === undefined ? undefined : split.name)
  const name = group && text.part ? `${group}#${text.part}` : group
  const own = firstString(item, ID_FIELDS) ?? pointer
  const format = text.format ?? formatNamed(stringAt(item, 'format')) ?? formatOf(text.node.value)
  const visibility = visibilityNamed(stringAt(item, 'visibility'))
  return {
    id: text.part ? `${own}#${text.part}` : own,
    ...textAndMap(text, format),
    ...(language ? { language } : {}),
    ...(name ? { name } : {}),
    format,
    ...(visibility ? { visibility } : {}),
    ...(text.path.at(-1) === 'draft' ? { draft: draftPlace(item) } : {}),
    source: { file: options.file, pointer },
  }
}

function draftPlace(item: DataMap): DraftPlace {
  const post = stringAt(item, 'post')
  const channel = stringAt(item, 'channel')
  const agent = stringAt(item, 'agent')
  return {
    ...(post === undefined ? {} : { post }),
    ...(channel === undefined ? {} : { channel }),
    ...(agent === undefined ? {} : { agent }),
  }
}

export const visibilityNamed = (name: string | undefined): Template['visibility'] =>
  name === 'public' || name === 'private' ? name : undefined

const formatNamed = (name: string | undefined): Template['format'] =>
  name === 'text' || name === 'markdown' || name === 'html' ? name : undefined

/** HTML where there are tags that editors write; else plain text. */
const formatOf = (text: string): 'html' | 'text' =>
  /<(?:p|div|br|ul|ol|li|span|strong|b|em|i|a|table|h[1-6])(?:\s[^<>]{0,500})?\/?>/i.test(text)
    ? 'html'
    : 'text'

function textAndMap({ node }: ItemText, format: Template['format']): { text: string; map: SourceMap } {
  const outer = node.extract()
  const inner = withoutMarkup(outer.text, format)
  if (inner === undefined) return { text: outer.text, map: [outer.layer] }
  return { text: inner.text, map: [inner.layer, outer.layer] }
}

/** RFC 6901. */
const pointerOf = (path: readonly string[]): string =>
  path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Ids are told in reports, so two items must not share one. */
function withOwnIds(templates: readonly MappedTemplate[]): MappedTemplate[] {
  const seen = new Set<string>()
  return templates.map((template) => {
    const id = seen.has(template.id) ? `${template.id}${template.source?.pointer ?? ''}` : template.id
    seen.add(id)
    return id === template.id ? template : { ...template, id }
  })
}

/** `{ "greeting": "…" }`, `{ "greeting": { "sv": "…" } }`, `{ "sv": { "greeting": "…" } }`: names and texts. */
function readTextMap(
  root: DataNode | undefined,
  options: DataOptions,
  path: string[] = [],
): MappedTemplate[] {
  if (!isMap(root) || path.length > 6) return []
  return withOwnIds(
    [...root.entries].flatMap(([key, node]) => {
      const at = [...path, key]
      if (isMap(node)) return readTextMap(node, options, at)
      return isText(node) && isProse(node.value) ? [entryOf(node, at, options)] : []
    }),
  )
}

/** Settings, ids and addresses are strings too; a template has words. */
const isProse = (text: string): boolean => /\S\s+\S/.test(text)

function entryOf(
  node: Extract<DataNode, { kind: 'text' }>,
  path: string[],
  options: DataOptions,
): MappedTemplate {
  const tag = path.findLast((part) => languageOfTag(part) !== undefined)
  const language = languageOfTag(tag) ?? options.language
  const format = formatOf(node.value)
  const name = path.filter((part) => part !== tag).join('.')
  return {
    id: path.join('.'),
    ...textAndMap({ node, path }, format),
    ...(language ? { language } : {}),
    ...(name ? { name } : {}),
    format,
    source: { file: options.file, pointer: pointerOf(path) },
  }
}
