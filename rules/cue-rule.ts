/** Rules that report the words of one or more cues, and nothing else. */
import type { Cue } from '../src/core/cues.js'
import type { Severity } from '../src/core/vocabulary.js'
import {
  defineReplyRule,
  type ReplyReading,
  type ReplyRule,
  type Sighting,
} from '../src/define/reply-rule.js'
import type { CueMatch } from '../src/text/walk.js'

export interface CueRuleSettings {
  readonly cues: readonly Cue[]
  /** Cues that are read but not reported. */
  readonly also?: readonly Cue[]
  readonly severity?: Severity
  /** When weak matches count; never, when left out. */
  readonly weakIf?: (reading: ReplyReading, match: CueMatch) => boolean
  /** When a strong match does not count after all. */
  readonly unless?: (reading: ReplyReading, match: CueMatch) => boolean
}

/** Declares a rule that reports each unquoted match of its cues. */
export function cueRule<const Id extends string>(id: Id, settings: CueRuleSettings): ReplyRule<Id> {
  return defineReplyRule({
    id,
    severity: settings.severity ?? 'warning',
    cues: [...settings.cues, ...(settings.also ?? [])],
    check: (reading) => settings.cues.flatMap((cue) => sightings(reading, cue, settings)),
  })
}

function sightings(reading: ReplyReading, cue: Cue, settings: CueRuleSettings): Sighting[] {
  return reading.draft
    .cues(cue)
    .filter((match) => {
      if ((match.quoted && cue !== 'sarcasm') || settings.unless?.(reading, match)) return false
      return !match.weak || (settings.weakIf?.(reading, match) ?? false)
    })
    .map((match) => toSighting(match))
}

/** A match as a sighting; the locale's better wording, where it has one, is a fix to look at first. */
export function toSighting(match: CueMatch): Sighting {
  return {
    at: match,
    confidence: match.weak ? 'low' : 'high',
    evidence: [{ start: match.start, end: match.end, quote: match.quote, cue: match.cue }],
    fixes:
      match.instead === undefined
        ? []
        : [{ start: match.start, end: match.end, text: match.instead, safe: false }],
  }
}
