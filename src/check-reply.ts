/** Checks a draft reply against every rule of the policy. */
import { replyRules } from '../rules/reply.js'
import {
  requireLanguageIfAny,
  requirePolicy,
  requirePostIfAny,
  requireText,
  requireTextIfAny,
} from './arguments.js'
import { type ClassifiedPost, classify, companyOf, docOf, guessOf, type Kit } from './classify-post.js'
import { commitmentsOf } from './commitments.js'
import type { Finding, LanguageGuess, PostReport, ReplyReport, Verdict } from './core/reports.js'
import type { ReplyRuleId } from './core/rule-ids.js'
import type { Span } from './core/span.js'
import type { ChannelKind, Language } from './core/vocabulary.js'
import type { ChannelFacts, CompanyFacts, PostReading, ReplyReading, ReplyRule } from './define/reply-rule.js'
import { findEntities } from './entities/index.js'
import { maskWithin } from './entities/mask.js'
import { toFindings } from './findings.js'
import { nextOpening } from './policy/hours.js'
import { channelMeant, isOpen, type Policy, readInstant } from './policy/index.js'
import type { Channel } from './policy/types.js'
import { wallTime } from './policy/zone.js'
import type { Doc } from './text/doc.js'
import { findDueTimes } from './text/due-time.js'
import { normalizeWord } from './text/normalize.js'
import { findPlaceholders, type Placeholder } from './text/placeholder.js'
import { findSignature } from './text/signature.js'

/** A draft's place: what it answers, where, by whom, and by whose policy. */
export interface ReplyContext {
  policy: Policy
  /** What is answered. */
  post?: string | PostReport
  /** A channel of the policy, or the words `public` and `private`; public when left out. */
  channel?: string
  /** Who signs: name or alias as in the policy's roster, or any first name. */
  agent?: string
  /** Skips detection of the draft's language. */
  language?: Language
  /** For hours and due times, ISO 8601. */
  now?: Date | string
}

/** What only our own callers say: a ready-made template has slots where a draft has words. */
export interface TemplateHints {
  readonly template?: boolean
}

/**
 * Checks a draft reply.
 *
 * @throws {TypeError} for a wrong argument; any text is a right one.
 */
export function checkDraft(
  draft: string,
  context: ReplyContext,
  kit: Kit,
  hints: TemplateHints = {},
): ReplyReport {
  return checkAndRead(draft, context, kit, hints).report
}

/** What reading a draft has shown beside its report. */
export interface CheckedDraft {
  readonly report: ReplyReport
  /** Where it holds personal data; nothing where it could not be read. */
  readonly personal: readonly Span[] | undefined
}

/** As `checkDraft`, for callers that show the draft. */
export function checkAndRead(
  draft: string,
  context: ReplyContext,
  kit: Kit,
  hints: TemplateHints = {},
): CheckedDraft {
  const place = placeOf(draft, context, kit)
  const reading = readPlaced(draft, context, place, kit, hints)
  if (!reading) {
    const report: ReplyReport = {
      verdict: 'unverified',
      language: place.guess,
      findings: [],
      commitments: [],
    }
    return { report, personal: undefined }
  }
  const personal = reading.entities.filter(({ company }) => !company)
  return {
    report: reportOf(reading, place, kit),
    personal: personal.map(({ start, end }) => ({ start, end })),
  }
}

function reportOf(reading: ReplyReading, { policy, now }: Place, kit: Kit): ReplyReport {
  const { draft: doc, guess, dueTimes, entities } = reading
  const rules = [...replyRules, ...ownRules(policy)]
  const judgeable = guess.language !== 'other'
  const findings = rules
    .filter((rule) => judgeable || LANGUAGE_FREE.has(rule.id))
    .flatMap((rule) => check(rule, reading, policy, kit))
    .sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.end - b.end))
  const commitments = commitmentsOf(doc, dueTimes, policy.calendar, now).map((one) => ({
    ...one,
    text: maskWithin(doc.text, one, entities),
  }))
  return { verdict: verdictOf(findings, guess, doc), language: guess, findings, commitments }
}

/** Rules that hold in a language that we do not read. */
const LANGUAGE_FREE: ReadonlySet<string> = new Set<ReplyRuleId>([
  'tone/language-mismatch',
  'emoji/forbidden',
  'emoji/limit',
  'personal-data/leak',
  'template/leftover-placeholder',
  'vocabulary/avoid',
  'vocabulary/forbid',
])

/** A text in another language has no cues to find, but data, emoji and slots all the same. */
const foreignDoc = (draft: string, policy: Policy, kit: Kit): Doc | undefined => {
  const language = policy.languages.find((one) => kit.tools.language(one))
  return language && docOf(draft, { language, confidence: 'low', ranked: [] }, kit.tools)
}

const ownRules = (policy: Policy): readonly ReplyRule[] =>
  policy.ownRules.filter((rule): rule is ReplyRule => 'check' in rule && typeof rule.check === 'function')

/** What is asked of a context once. */
interface Place {
  readonly policy: Policy
  readonly now: number | undefined
  readonly meant: ReturnType<typeof channelMeant>
  readonly guess: LanguageGuess
}

/** @throws {TypeError} for a wrong argument. */
function placeOf(text: string, context: ReplyContext, kit: Kit): Place {
  requireText(text, 'draft')
  const policy = requirePolicy(context)
  requirePostIfAny(context.post, 'post')
  requireTextIfAny(context.agent, 'agent')
  requireLanguageIfAny(context.language)
  return {
    policy,
    now: context.now === undefined ? undefined : readInstant(context.now, 'now'),
    meant: channelMeant(policy, context.channel),
    guess: guessOf(text, context.language, kit),
  }
}

/**
 * Reads a draft in its place; undefined when the policy has no language to read it in.
 *
 * @throws {TypeError} for a wrong argument.
 */
export const readReply = (
  text: string,
  context: ReplyContext,
  kit: Kit,
  hints: TemplateHints = {},
): ReplyReading | undefined => readPlaced(text, context, placeOf(text, context, kit), kit, hints)

function readPlaced(
  text: string,
  context: ReplyContext,
  { policy, now, meant, guess }: Place,
  kit: Kit,
  hints: TemplateHints,
): ReplyReading | undefined {
  const draft = docOf(text, guess, kit.tools) ?? foreignDoc(text, policy, kit)
  if (!draft) return undefined
  const { agent } = context
  const placeholders = findPlaceholders(text, kit.tools.language(draft.language)?.slots)
  const times = kit.tools.language(draft.language)?.times
  return {
    draft,
    guess,
    post: postReading(context, kit),
    visibility: meant.visibility,
    channelKind: meant.channel?.kind,
    agent,
    company: companyFacts(policy, now),
    entities: findEntities(text, kit.tools.contexts, companyOf(policy)),
    placeholders,
    signature: findSignature(draft, {
      own: ownNames(policy, agent),
      isName: kit.tools.language(draft.language)?.reader.isName ?? (() => false),
      slots: placeholders,
      placeholders: signaturePlaceholders(placeholders, draft.language, kit),
    }),
    dueTimes: times ? findDueTimes(draft.tokens, times) : [],
    template: hints.template ?? false,
  }
}

/** Placeholders that a help desk fills with the agent's name. */
const signaturePlaceholders = (
  all: readonly Placeholder[],
  language: Language,
  kit: Kit,
): readonly Placeholder[] => {
  const agents = kit.tools.language(language)?.locale.templates.agents ?? []
  return all.filter((one) => {
    const name = one.name.toLowerCase()
    return agents.some((agent) => name.includes(agent))
  })
}

function postReading({ post, policy, channel }: ReplyContext, kit: Kit): PostReading | undefined {
  if (post === undefined || post === null) return undefined
  if (typeof post !== 'string') return { text: '', doc: undefined, report: post }
  const inChannel = channel === undefined ? {} : { channel }
  const { report, doc }: ClassifiedPost = classify(post, { policy, ...inChannel }, kit)
  return { text: post, doc, report }
}

/** The minute of the day at which a channel that is closed now opens next. */
function openingMinute(
  hours: Channel['hours'],
  now: number | undefined,
  { calendar }: Policy,
): number | undefined {
  const at = now === undefined ? undefined : nextOpening(hours, now, calendar)
  return at === undefined ? undefined : wallTime(at, calendar.timeZone).minutes
}

function companyFacts(policy: Policy, now: number | undefined): CompanyFacts {
  const channels = new Map<ChannelKind, ChannelFacts>()
  for (const { kind, hours, service } of policy.channels) {
    const open = service && (now === undefined || isOpen(hours, now, policy.calendar))
    if (channels.get(kind)?.open) continue
    channels.set(kind, service ? { open, opensAt: () => openingMinute(hours, now, policy) } : { open })
  }
  const { signature, roster } = policy.staff
  return { signature, roster, address: policy.address, channels, vocabulary: policy.vocabulary }
}

/** Every name that may stand as the agent's signature, normal form. */
function ownNames(policy: Policy, agent: string | undefined): string[] {
  const { roster } = policy.staff
  const member = roster.find(({ name, alias }) => agent !== undefined && (name === agent || alias === agent))
  const names = [...(agent ? [agent] : []), ...(member ? [member.name, member.alias] : [])]
  if (!agent) names.push(...roster.flatMap(({ name, alias }) => [name, alias]))
  return names
    .filter((name) => name !== undefined)
    .map((name) => name.split(/\s+/).map(normalizeWord).join(' '))
}

function check(rule: ReplyRule, reading: ReplyReading, policy: Policy, kit: Kit): Finding[] {
  const setting = policy.setting(rule.id, reading.visibility)
  if (setting.severity === 'off') return []
  if (rule.needsPost && !reading.post) return []
  if (reading.template && rule.templates === false) return []
  return toFindings(rule, rule.check(reading, setting.options), setting, reading, policy, kit)
}

const SHORTEST_WORDS = 2

/** An error stops, a warning asks for another look; what cannot be judged is never called fine. */
function verdictOf(findings: readonly Finding[], guess: LanguageGuess, doc: Doc): Verdict {
  if (findings.some((finding) => finding.severity === 'error')) return 'stop'
  if (findings.some((finding) => finding.severity === 'warning')) return 'revise'
  const words = doc.tokens.reduce((count, token) => count + Number(token.kind === 'word'), 0)
  const unread = guess.language === 'other' || guess.language === 'unknown'
  return unread || words < SHORTEST_WORDS ? 'unverified' : 'pass'
}
