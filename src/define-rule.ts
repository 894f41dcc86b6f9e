/** A company's own rules, of the same shape as the built-in ones. */
import type { Cue } from './core/cues.js'
import { LANGUAGES, type Language, SEVERITIES, type Severity } from './core/vocabulary.js'
import type { ReplyReading, ReplyRule, RuleOptions, Sighting } from './define/reply-rule.js'
import type { RuleWording } from './locale.js'
import type { CuePhrases } from './text/lexicon.js'
import { compileMatcher, type Matcher } from './text/matcher.js'
import type { Classes } from './text/phrase.js'
import { walk } from './text/walk.js'

/** What a rule of one's own is made from: phrases, a check, or both. */
export interface RuleDefinition {
  /** A family and a name: `house/greeting`. */
  readonly id: string
  /** `warning` when left out. */
  readonly severity?: Severity
  /** What it looks for, in the phrase language of the locales. Every unquoted match is reported. */
  readonly phrases?: Readonly<Partial<Record<Language, CuePhrases>>>
  /** Word classes that the phrases use. */
  readonly classes?: Readonly<Partial<Record<Language, Classes>>>
  /** A check of its own, beside or instead of the phrases. It must be pure. */
  readonly check?: (reading: ReplyReading, options: RuleOptions) => readonly Sighting[]
  /** How its finding is worded; `{words}` stands for the words found. */
  readonly messages: Readonly<Partial<Record<Language, RuleWording>>>
  readonly needsPost?: true
}

/** A rule of one's own, ready for a policy's `ownRules`. */
export interface Rule extends ReplyRule {
  readonly messages: Readonly<Partial<Record<Language, RuleWording>>>
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Makes a rule of one's own, for a policy's `ownRules`.
 *
 * @throws {TypeError} for a definition that cannot be used, with the path and what is accepted.
 * @throws {PhraseError} for a phrase that cannot be read.
 */
export function defineRule(definition: RuleDefinition): Rule {
  const { id, severity = 'warning', phrases, classes, check, messages, needsPost } = definition
  if (typeof id !== 'string' || !ID.test(id)) throw wrong('id', 'a family and a name, such as house/greeting')
  if (!SEVERITIES.includes(severity)) throw wrong('severity', SEVERITIES.join(', '))
  if (!phrases && typeof check !== 'function') throw wrong('phrases', 'phrases by language, or a check')
  if (!messages || !LANGUAGES.some((language) => messages[language])) {
    throw wrong('messages', 'a message and an advice in one language at least')
  }
  const matchers = new Map<Language, Matcher>()
  for (const language of LANGUAGES) {
    const cues = phrases?.[language]
    if (cues)
      matchers.set(language, compileMatcher({ classes: classes?.[language] ?? {}, cues: { [OWN]: cues } }))
  }
  return {
    id,
    severity,
    cues: [],
    messages,
    ...(needsPost ? { needsPost } : {}),
    check: (reading, options) => [...sightings(reading, matchers), ...(check?.(reading, options) ?? [])],
  }
}

/** Own phrases are compiled by themselves: any cue whose reading keeps negated words will do. */
const OWN: Cue = 'corporate'

function sightings({ draft }: ReplyReading, matchers: ReadonlyMap<Language, Matcher>): Sighting[] {
  const matcher = matchers.get(draft.language)
  if (!matcher) return []
  const { matches } = walk(draft.text, draft.tokens, draft.sentences, matcher, () => false)
  return matches
    .filter((match) => !match.quoted && !match.weak)
    .map((match) => ({
      at: match,
      fixes:
        match.instead === undefined
          ? []
          : [{ start: match.start, end: match.end, text: match.instead, safe: false }],
    }))
}

const wrong = (path: string, accepted: string): TypeError =>
  new TypeError(`rule.${path}: found something else; accepted: ${accepted}`)
