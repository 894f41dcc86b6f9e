/** What is done with a post: keep it, ask, hide, remove, hand over; and what its author is told. */
import { match } from 'ts-pattern'
import type { ConductSpan, LanguageGuess, Moderation, PersonalDataSpan } from './core/reports.js'
import {
  type ConductKind,
  type Formality,
  MODERATION_ACTIONS,
  type ModerationAction,
  type PersonalDataKind,
  type Sentiment,
  type Visibility,
} from './core/vocabulary.js'
import type { AdviceTexts, Pronouns } from './define/advice.js'
import {
  adviceTexts,
  enumerate,
  fill,
  pronounSlots,
  pronounsFor,
  replyLanguage,
} from './policy/advice-texts.js'
import { careText } from './policy/care.js'
import type { Policy } from './policy/types.js'

/** What is known of the post. */
export interface ModerationFacts {
  readonly policy: Policy
  readonly visibility: Visibility
  readonly conduct: readonly ConductSpan[]
  readonly personalData: readonly PersonalDataSpan[]
  readonly language: LanguageGuess['language']
  readonly sentiment?: Sentiment
  readonly formality?: Formality
}

/** Does it point out the writer, or let others act in their name? A name or one's own health does not. */
export const exposes = (kind: PersonalDataKind): boolean =>
  match(kind)
    .with('personal-identity-number', 'payment-card', 'bank-account', 'credential', () => true)
    .with('phone', 'email', 'postal-address', 'reference-number', 'passport-or-id-document', () => true)
    .with('person-name', 'health', 'date-of-birth', 'vehicle-registration', 'ip-address', () => false)
    .exhaustive()

/** In private nobody else reads along: nothing has to be hidden or removed, only the tone can be asked for. */
const inPrivate = (action: ModerationAction): ModerationAction =>
  match(action)
    .with('keep', 'hide-personal-data', () => 'keep' as const)
    .with(
      'ask-for-good-tone',
      'ask-author-to-remove',
      'answer-then-remove',
      () => 'ask-for-good-tone' as const,
    )
    .exhaustive()

interface Verdict {
  readonly span: ConductSpan
  readonly action: ModerationAction
  readonly handOver: boolean
}

/** Who is praised by name is not hung out. */
const isPraised = (span: ConductSpan, { sentiment }: ModerationFacts): boolean =>
  span.kind === 'staff-named' && sentiment === 'positive'

/**
 * A guess is no ground for removal, but enough for a person to look; praise by name is none either, and is handed over
 * where the policy itself asks for that.
 */
function judge(span: ConductSpan, facts: ModerationFacts): Verdict {
  const { action, handOver, handOverTold = false } = facts.policy.conduct[span.kind]
  if (isPraised(span, facts)) return { span, action: 'keep', handOver: handOverTold }
  const own = facts.visibility === 'private' ? inPrivate(action) : action
  return { span, action: span.confidence === 'low' ? 'keep' : own, handOver }
}

const rank = (action: ModerationAction): number => MODERATION_ACTIONS.indexOf(action)

const kindsOf = (spans: readonly ConductSpan[]): ConductKind[] => [...new Set(spans.map((span) => span.kind))]

interface Wording {
  readonly texts: AdviceTexts
  readonly pronouns: Pronouns
  readonly data: readonly PersonalDataKind[]
  readonly policy: Policy
  /** Who is named is praised. */
  readonly praised: boolean
}

/** The paragraphs of the kinds that were found, in brackets. */
function clauses(kinds: readonly ConductKind[], policy: Policy): string {
  const found = [...new Set(kinds.flatMap((kind) => policy.conduct[kind].clause ?? []))]
  return found.length === 0 ? '' : ` (${found.join('; ')})`
}

function actionNotice(action: ModerationAction, kinds: readonly ConductKind[], wording: Wording): string {
  const { texts, pronouns, data, policy } = wording
  const slots = {
    ...pronounSlots(pronouns),
    grounds: enumerate([...new Set(kinds.map((kind) => texts.conduct[kind]))], texts.time.and),
    data: enumerate([...new Set(data.map((kind) => texts.personalData[kind]))], texts.time.and),
    clause: clauses(kinds, policy),
  }
  // What a company hides for its words holds no personal data that could be named.
  const told = action === 'hide-personal-data' && data.length === 0 ? 'ask-author-to-remove' : action
  return match(told)
    .with('keep', () => '')
    .with('ask-for-good-tone', 'hide-personal-data', 'ask-author-to-remove', 'answer-then-remove', (one) =>
      fill(texts.moderation[one], slots),
    )
    .exhaustive()
}

/** What is said when a person takes over, for the gravest ground; a threat that the notice tells of is not told twice. */
function handOverNotice(
  kinds: readonly ConductKind[],
  language: LanguageGuess['language'],
  wording: Wording,
  threatTold: boolean,
): string {
  const { texts, pronouns, policy } = wording
  const say = (template: string) => fill(template, pronounSlots(pronouns))
  const [gravest = 'threat'] = kinds
  return match(gravest)
    .with('self-harm', () => careText(policy, texts, pronouns, replyLanguage(policy, language)))
    .with('threat', () => say(texts.handOver[threatTold ? 'other' : 'threat']))
    .with('staff-named', () => say(texts.handOver[wording.praised ? 'other' : 'staff-named']))
    .with('racism', 'sexism', 'gross-language', 'insult', 'profanity', () => say(texts.handOver.other))
    .exhaustive()
}

/**
 * Decides by the policy's table of conduct, with personal data beside it. The strictest action wins, in
 * the order of `MODERATION_ACTIONS`; one ground that calls a person is enough. Criticism is no ground.
 */
export function moderate(facts: ModerationFacts): Moderation {
  const { policy, visibility } = facts
  const verdicts = facts.conduct.map((span) => judge(span, facts))
  const exposed = facts.personalData.filter((span) => span.confidence !== 'low' && exposes(span.kind))
  const hide: ModerationAction = visibility === 'public' && exposed.length > 0 ? 'hide-personal-data' : 'keep'
  const action = verdicts.map((one) => one.action).reduce((a, b) => (rank(b) > rank(a) ? b : a), hide)
  const acting = verdicts.filter((one) => action !== 'keep' && one.action === action)
  const calling = verdicts.filter((one) => one.handOver)
  const grounds = verdicts
    .filter((one) => acting.includes(one) || calling.includes(one))
    .map((one) => one.span)
  const handOver = calling.length > 0
  if (action === 'keep' && !handOver) return { action, grounds: [], notice: null, handOver }

  const texts = adviceTexts(policy, replyLanguage(policy, facts.language))
  const wording: Wording = {
    texts,
    pronouns: pronounsFor(policy, texts, facts.formality),
    data: exposed.map((span) => span.kind),
    policy,
    praised: facts.sentiment === 'positive',
  }
  const told = kindsOf(acting.map((one) => one.span))
  const asked = actionNotice(action, told, wording)
  // Personal data that must be hidden is told of also where the post goes for a graver reason.
  const hidden = hide !== 'keep' && action !== hide ? actionNotice(hide, [], wording) : ''
  const called = handOver
    ? handOverNotice(gravestFirst(calling), facts.language, wording, told.includes('threat'))
    : ''
  return {
    action,
    grounds,
    notice: [called, asked, hidden].filter((part) => part !== '').join(' '),
    handOver,
  }
}

/** Kinds in the order of the vocabulary, which begins with the gravest. */
function gravestFirst(verdicts: readonly Verdict[]): ConductKind[] {
  const order = ['self-harm', 'threat', 'staff-named'] as const satisfies readonly ConductKind[]
  const kinds = kindsOf(verdicts.map((one) => one.span))
  return [
    ...order.filter((kind) => kinds.includes(kind)),
    ...kinds.filter((kind) => !order.some((one) => one === kind)),
  ]
}
