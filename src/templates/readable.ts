/** Templates given with their markup: checked as they are read, told of as they are written. */
import type { Evidence, Finding, Fix, Template } from '../core/reports.js'
import type { Span } from '../core/span.js'
import { readHtml } from './html.js'
import { readMarkdown } from './markdown.js'
import { type SourceMap, toSource, toSourceEdit } from './source-map.js'

/** The words of a text that is HTML or Markdown, and the way back; nothing where it is read as it stands. */
function wordsOf({ text, format }: Template): { text: string; map: SourceMap } | undefined {
  if (format !== 'html' && format !== 'markdown') return undefined
  const { text: words, layer } = format === 'html' ? readHtml(text) : readMarkdown(text)
  return { text: words, map: [layer] }
}

/** Readers of files take the markup out and keep a map; such a text is not read twice. */
const isRead = (template: Template): boolean => 'map' in template

/** A fix that would break markup is left out. */
const fixIn = (map: SourceMap, fix: Fix): Fix[] => {
  const edit = toSourceEdit(map, fix)
  return edit === undefined ? [] : [{ ...fix, ...edit }]
}

function findingIn<F extends Finding>(finding: F, map: SourceMap, source: string): F {
  const whole: Span = { start: 0, end: source.length }
  const at = finding.scope === 'text' ? whole : toSource(map, finding)
  return {
    ...finding,
    start: at.start,
    end: at.end,
    fixes: finding.fixes.flatMap((fix) => fixIn(map, fix)),
    evidence: finding.evidence.map((one): Evidence => ({ ...one, ...toSource(map, one) })),
  }
}

/** The templates as they are read, and how a finding in one of them is told in the text that was given. */
export function readable<T extends Template>(
  templates: readonly T[],
): { texts: T[]; told: <F extends Finding & { template: string }>(finding: F) => F } {
  const maps = new Map<string, { map: SourceMap; source: string }>()
  const texts = templates.map((template) => {
    const words = isRead(template) ? undefined : wordsOf(template)
    if (words === undefined) return template
    maps.set(template.id, { map: words.map, source: template.text })
    return { ...template, text: words.text }
  })
  return {
    texts,
    told: (finding) => {
      const own = maps.get(finding.template)
      return own === undefined ? finding : findingIn(finding, own.map, own.source)
    },
  }
}
