import type { Template } from '../core/reports.js'
import { readHtml } from './html.js'
import { readMarkdown } from './markdown.js'
import type { Extract } from './source-map.js'

/** The words of a text that is HTML or Markdown; nothing where it is read as it stands. */
export function withoutMarkup(text: string, format: Template['format']): Extract | undefined {
  if (format === 'html') return readHtml(text)
  return format === 'markdown' ? readMarkdown(text) : undefined
}
