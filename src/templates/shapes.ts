/** How each help desk writes a template in its export, and what any other list of texts looks like. */
import type { DataMap, DataNode, DataText } from './data.js'
import { isList, isMap, isText, stringAt } from './data.js'
import type { Product } from './products.js'

/** A text of an item, and where it stands in it. */
export interface ItemText {
  readonly node: DataText
  readonly path: readonly string[]
  readonly format?: 'text' | 'markdown' | 'html'
  /** Tells a second text of the same item apart. */
  readonly part?: string
}

export interface Shape {
  readonly product?: Product
  readonly fits: (item: DataMap) => boolean
  readonly texts: (item: DataMap) => ItemText[]
}

const has = (item: DataMap, ...keys: string[]): boolean => keys.every((key) => item.entries.has(key))

function field(item: DataMap, key: string, format?: ItemText['format'], part?: string): ItemText[] {
  const node = item.entries.get(key)
  if (!isText(node)) return []
  return [{ node, path: [key], ...(format ? { format } : {}), ...(part ? { part } : {}) }]
}

/** The first of several fields that hold the same text in different clothes. */
function firstOf(...choices: ItemText[][]): ItemText[] {
  return (
    choices.find((texts) => texts.some(({ node }) => node.value.trim() !== '')) ?? choices.flat().slice(0, 1)
  )
}

function actionsOf(item: DataMap): { action: DataMap; index: number }[] {
  const actions = item.entries.get('actions')
  if (!isList(actions)) return []
  return actions.items.flatMap((action, index) => (isMap(action) ? [{ action, index }] : []))
}

/** A comment's value is a string, or a list of a channel and the string. */
function zendeskTexts(item: DataMap): ItemText[] {
  return actionsOf(item).flatMap(({ action, index }) => {
    const name = stringAt(action, 'field') ?? ''
    const format = name === 'comment_value_html' ? 'html' : 'text'
    if (!/^(?:comment_value|comment_value_html|side_conversation_\w+)$/.test(name)) return []
    const value = action.entries.get('value')
    const path = ['actions', String(index), 'value']
    if (isText(value)) return [{ node: value, path, format, part: name } satisfies ItemText]
    if (!isList(value)) return []
    const last = value.items.length - 1
    const node = value.items[last]
    return isText(node)
      ? [{ node, path: [...path, String(last)], format, part: name } satisfies ItemText]
      : []
  })
}

function gorgiasTexts(item: DataMap): ItemText[] {
  return actionsOf(item).flatMap(({ action, index }) => {
    const given = action.entries.get('arguments')
    if (!isMap(given)) return []
    const path = ['actions', String(index), 'arguments']
    return firstOf(field(given, 'body_html', 'html'), field(given, 'body_text', 'text')).map((text) => ({
      ...text,
      path: [...path, ...text.path],
      part: String(index),
    }))
  })
}

/** Where a list that nobody described keeps its texts, the likeliest first. */
const TEXT_FIELDS = [
  'text',
  'body',
  'template',
  'content',
  'message',
  'reply',
  'draft',
  'answer',
  'body_html',
  'body_text',
  'html',
  'markdown',
  'value',
]

export const SHAPES: readonly Shape[] = [
  {
    product: 'zendesk',
    fits: (item) => actionsOf(item).some(({ action }) => has(action, 'field')),
    texts: zendeskTexts,
  },
  {
    product: 'gorgias',
    fits: (item) => actionsOf(item).some(({ action }) => has(action, 'arguments')),
    texts: gorgiasTexts,
  },
  {
    product: 'freshdesk',
    fits: (item) => has(item, 'content_html') || (has(item, 'folder_id', 'title') && has(item, 'content')),
    texts: (item) => firstOf(field(item, 'content_html', 'html'), field(item, 'content', 'text')),
  },
  {
    product: 'intercom',
    fits: (item) =>
      stringAt(item, 'type') === 'macro' || has(item, 'body', 'body_text') || has(item, 'visible_to', 'body'),
    texts: (item) => firstOf(field(item, 'body', 'html'), field(item, 'body_text', 'text')),
  },
  {
    product: 'chatwoot',
    fits: (item) => has(item, 'short_code', 'content'),
    texts: (item) => field(item, 'content', 'markdown'),
  },
  {
    product: 'help-scout',
    fits: (item) =>
      has(item, 'name') && (has(item, 'chatText') || has(item, 'chatPreview') || has(item, 'preview')),
    texts: (item) =>
      [
        ...firstOf(field(item, 'text', 'html'), field(item, 'preview', 'text')),
        ...firstOf(field(item, 'chatText', 'text', 'chat'), field(item, 'chatPreview', 'text', 'chat')),
      ].filter(({ node, part }) => part === undefined || node.value.trim() !== ''),
  },
  {
    product: 'front',
    fits: (item) => /^rsp_/.test(stringAt(item, 'id') ?? '') && has(item, 'body'),
    texts: (item) => field(item, 'body', 'html'),
  },
  {
    product: 'frappe',
    fits: (item) => has(item, 'title', 'message') && has(item, 'scope'),
    texts: (item) => field(item, 'message', 'html'),
  },
  {
    fits: (item) => TEXT_FIELDS.some((key) => isText(item.entries.get(key))),
    texts: (item) => TEXT_FIELDS.map((key) => field(item, key)).find((texts) => texts.length > 0) ?? [],
  },
]

/** The lists of an export, whatever they are called: a list itself, or a list somewhere in its envelope. */
export function itemsOf(root: DataNode | undefined): { item: DataMap; path: string[] }[] {
  if (isList(root)) return mapsIn(root.items, [])
  if (!isMap(root)) return []
  if (SHAPES.some((shape) => shape.fits(root))) return [{ item: root, path: [] }]
  for (const [key, node] of root.entries) {
    const found = isList(node) ? mapsIn(node.items, [key]) : []
    if (found.some(({ item }) => SHAPES.some((shape) => shape.fits(item)))) return found
  }
  for (const [key, node] of root.entries) {
    const found = isMap(node) ? itemsOf(node) : []
    if (found.length > 1) return found.map(({ item, path }) => ({ item, path: [key, ...path] }))
  }
  return []
}

function mapsIn(items: readonly DataNode[], path: string[]): { item: DataMap; path: string[] }[] {
  return items.flatMap((item, index) => (isMap(item) ? [{ item, path: [...path, String(index)] }] : []))
}
