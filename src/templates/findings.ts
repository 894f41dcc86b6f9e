/** From what the template rules have seen in a library to findings that a person can read. */
import type { Library, TemplateHit } from '../../rules/template/define.js'
import { templateRules } from '../../rules/template/index.js'
import type { Template, TemplateFinding } from '../core/reports.js'
import { fill, type TemplateWords } from '../core/words.js'
import type { Policy } from '../policy/types.js'

/** What the template rules find in a library, as grave as the policy says. */
export function libraryFindings(
  library: Library,
  policy: Policy,
  texts: readonly Template[],
): TemplateFinding[] {
  const visibility = new Map(texts.map((text) => [text.id, text.visibility ?? 'public']))
  const fallback = Object.values(library.words)[0]
  const words = library.words[policy.messages] ?? fallback
  if (!words) return []
  return templateRules.flatMap((rule) => {
    const isOff = (at: 'public' | 'private') => policy.setting(rule.id, at).severity === 'off'
    if (isOff('public') && isOff('private')) return []
    return rule.check(library).flatMap((hit) => {
      const setting = policy.setting(rule.id, visibility.get(hit.item.id) ?? 'public')
      if (setting.severity === 'off') return []
      const clause = setting.clause === undefined ? {} : { clause: setting.clause }
      return [{ ...findingOf(rule.id, hit, words), severity: setting.severity, ...clause }]
    })
  })
}

function findingOf(
  rule: (typeof templateRules)[number]['id'],
  hit: TemplateHit,
  words: TemplateWords,
): Omit<TemplateFinding, 'severity'> {
  const { item } = hit
  const at = hit.at === 'text' ? { start: 0, end: item.text.length } : hit.at
  const values = hit.values ?? {}
  const quote =
    hit.at === 'text' ? '' : (values.fact ?? values.name ?? values.date ?? item.text.slice(at.start, at.end))
  return {
    rule,
    confidence: hit.confidence ?? 'high',
    start: at.start,
    end: at.end,
    scope: hit.at === 'text' ? 'text' : 'span',
    quote,
    message: fill(words.rules[rule].message, values),
    advice: fill(words.rules[rule].advice, values),
    fixes: hit.fixes?.map((fix) => ({ ...fix })) ?? [],
    evidence:
      hit.at === 'text'
        ? []
        : [{ start: at.start, end: at.end, quote, cue: rule.slice(rule.indexOf('/') + 1) }],
    template: item.id,
    ...(hit.related && hit.related.length > 0 ? { related: [...hit.related] } : {}),
  }
}
