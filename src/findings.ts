/** From what a rule has seen to a finding that a person can read. */

import type { Kit } from './classify-post.js'
import type { Evidence, Finding } from './core/reports.js'
import { type Span, wholeClusters } from './core/span.js'
import type { Language } from './core/vocabulary.js'
import type { ReplyReading, ReplyRule, Sighting } from './define/reply-rule.js'
import type { Entity } from './entities/index.js'
import { mask, maskWithin } from './entities/mask.js'
import type { RuleWording } from './locale.js'
import type { Policy, RuleSetting } from './policy/index.js'

type Severities = Exclude<RuleSetting['severity'], 'off'>

/** The findings of one rule. */
export function toFindings(
  rule: ReplyRule,
  sightings: readonly Sighting[],
  setting: RuleSetting,
  reading: ReplyReading,
  policy: Policy,
  kit: Kit,
): Finding[] {
  if (sightings.length === 0) return []
  const wording = wordingOf(rule, policy, kit)
  return sightings.map((sighting) => {
    const { text } = reading.draft
    const whole = sighting.at === 'text'
    const at: Span =
      sighting.at === 'text' ? { start: 0, end: text.length } : wholeClusters(text, sighting.at)
    const quote = whole ? '' : quoteOf(text, at, sighting, reading.entities)
    const words = sighting.words ?? shorten(quote)
    return {
      rule: rule.id,
      severity: setting.severity as Severities,
      confidence: sighting.confidence ?? 'high',
      start: at.start,
      end: at.end,
      scope: whole ? 'text' : 'span',
      quote,
      message: wording.message.replaceAll('{words}', words),
      advice: wording.advice.replaceAll('{words}', words),
      ...(setting.clause === undefined ? {} : { clause: setting.clause }),
      fixes: (sighting.fixes ?? []).map((fix) => ({ ...wholeClusters(text, fix) })),
      evidence: evidenceOf(sighting, text, at, whole, quote, rule, reading.entities),
    }
  })
}

/** The rule's wording in the policy's language, or in the first that is at hand. */
function wordingOf(rule: ReplyRule, policy: Policy, kit: Kit): RuleWording {
  const own = (rule as { messages?: Partial<Record<Language, RuleWording>> }).messages
  const languages: readonly Language[] = [policy.messages, ...kit.tools.languages]
  for (const language of languages) {
    const wording = own
      ? own[language]
      : (
          kit.tools.language(language)?.locale.messages as Readonly<Record<string, RuleWording>> | undefined
        )?.[rule.id]
    if (wording) return wording
  }
  return { message: rule.id, advice: '' }
}

/** The words found, with any personal data in them masked. */
const quoteOf = (text: string, at: Span, sighting: Sighting, entities: readonly Entity[]): string =>
  sighting.personal ? mask(text.slice(at.start, at.end)) : maskWithin(text, at, entities)

const LONGEST = 60
const shorten = (words: string): string => {
  const line = words.replace(/\s+/g, ' ')
  return line.length <= LONGEST ? line : `${[...line].slice(0, LONGEST - 1).join('')}…`
}

/** The rule's own evidence, or the words found. Evidence from the post points into the post. */
function evidenceOf(
  sighting: Sighting,
  text: string,
  at: Span,
  whole: boolean,
  quote: string,
  rule: ReplyRule,
  entities: readonly Entity[],
): Evidence[] {
  if (sighting.evidence) {
    return sighting.evidence.map((one) =>
      text.slice(one.start, one.end) === one.quote
        ? { ...one, quote: quoteOf(text, one, sighting, entities) }
        : { ...one },
    )
  }
  return whole ? [] : [{ start: at.start, end: at.end, quote, cue: rule.id }]
}
