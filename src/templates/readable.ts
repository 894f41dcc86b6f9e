/** Templates given with their markup: checked as they are read, told of as they are written. */
import type { Evidence, Finding, Fix, Template } from '../core/reports.js'
import { withoutMarkup } from './markup.js'
import { type SourceMap, toSource, toSourceEdit } from './source-map.js'

/** Readers of files take the markup out and keep a map; such a text is not read twice. */
const isRead = (template: Template): boolean => 'map' in template

/** A fix that would break markup is left out. */
const fixIn = (map: SourceMap, fix: Fix): Fix[] => {
  const edit = toSourceEdit(map, fix)
  return edit === undefined ? [] : [{ ...fix, ...edit }]
}

function findingIn<F extends Finding>(finding: F, map: SourceMap, source: string): F {
  const at = finding.scope === 'text' ? { start: 0, end: source.length } : toSource(map, finding)
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
    const words = isRead(template) ? undefined : withoutMarkup(template.text, template.format)
    if (words === undefined) return template
    maps.set(template.id, { map: [words.layer], source: template.text })
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
