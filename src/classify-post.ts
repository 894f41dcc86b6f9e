/** Reads an incoming post: what it does, what it is about, how it feels, and what is to be done with it. */

import { conductOf, cuedAbuse } from '../rules/post/conduct.js'
import {
  acts,
  formality,
  irony,
  needsIdentification,
  sentiment,
  topics,
  urgency,
} from '../rules/post/labels.js'
import { triedOf } from '../rules/post/tried.js'
import { weighPost } from '../rules/post/weigh.js'
import { requireLanguageIfAny, requirePolicy, requireText } from './arguments.js'
import type { ConductSpan, LanguageGuess, PersonalDataSpan, PostReport, Scored } from './core/reports.js'
import { wholeClusters } from './core/span.js'
import type { Language, Visibility } from './core/vocabulary.js'
import { type Entity, findEntities } from './entities/index.js'
import { maskedSpan, maskWithin } from './entities/mask.js'
import { moderate } from './moderate.js'
import { type Channel, channelMeant, isoTime, type Policy, readInstant } from './policy/index.js'
import { responseDue } from './policy/targets.js'
import type { Doc } from './text/doc.js'
import { readIn, type Tools } from './tools.js'

/** Where a post stands, and by whose policy it is read. */
export interface PostContext {
  policy: Policy
  /** A channel of the policy, or the words `public` and `private`; public when left out. */
  channel?: string
  /** Skips detection. */
  language?: Language
  /** The time at which it was posted, ISO 8601: gives `respondBy`. */
  now?: Date | string
}

/** What a check needs beside its arguments: the languages, and how to tell them apart. */
export interface Kit {
  readonly tools: Tools
  readonly detect: (text: string) => LanguageGuess
}

/** A post as read, with the reading that the report was made from. */
export interface ClassifiedPost {
  readonly report: PostReport
  readonly doc: Doc | undefined
}

/** Classifies a post. @throws {TypeError} for a wrong argument. */
export function classify(post: string, context: PostContext, kit: Kit): ClassifiedPost {
  requireText(post, 'post')
  const policy = requirePolicy(context)
  requireLanguageIfAny(context.language)
  const { visibility, channel } = channelMeant(policy, context.channel)
  const guess = guessOf(post, context.language, kit)
  const doc = docOf(post, guess, kit.tools)
  const entities = findEntities(post, kit.tools.contexts, companyOf(policy))
  const report = doc
    ? reportOf(doc, guess, entities, visibility, policy, kit.tools)
    : unverified(post, guess, entities, visibility, policy, kit.tools)
  const respondBy = dueAnswer(report, policy, channel, context.now)
  return { report: respondBy === undefined ? report : { ...report, respondBy }, doc }
}

/** The language that the caller gave, or the one that the text is in. */
export const guessOf = (text: string, given: Language | undefined, kit: Kit): LanguageGuess =>
  given ? { language: given, confidence: 'high', ranked: [{ language: given, score: 1 }] } : kit.detect(text)

/** A text too short to tell its language is read in the one that knows most of its words. */
export function docOf(text: string, guess: LanguageGuess, tools: Tools): Doc | undefined {
  if (guess.language === 'other') return undefined
  return readIn(text, guess.language === 'unknown' ? undefined : guess.language, tools)
}

/** The share of doubt from which on a text taken for another may be in one of our languages after all. */
const NEAR = 0.15
/** A text taken for one of ours may be in the next of ours where that is at least so likely, against the first. */
const NEARLY = 0.5

/** Where the language is a guess, so is what is heard in it. */
const asSureAs =
  ({ confidence }: LanguageGuess) =>
  (found: ConductSpan): ConductSpan =>
    confidence === 'low' && found.confidence === 'high' ? { ...found, confidence: 'medium' } : found

/**
 * A word or two, or a few words with the telling one hidden, are easily taken for another language: abuse among
 * them must not pass for that. It is told as a guess.
 */
function doubtedConduct(text: string, guess: LanguageGuess, tools: Tools): ConductSpan[] {
  if (guess.confidence === 'high') return []
  const own = guess.ranked.find(({ language }) => language === guess.language)
  const least = Math.max(NEAR, NEARLY * (own?.score ?? 0))
  for (const { language, score } of guess.ranked) {
    const near = tools.languages.find((one) => one === language)
    const doc = near && near !== guess.language && score >= least ? readIn(text, near, tools) : undefined
    const found = doc ? cuedAbuse(doc) : []
    if (found.length > 0) return found.map((one) => ({ ...one, confidence: 'low' }))
  }
  return []
}

/** The company's own numbers and addresses, as the recognisers of personal data want them. */
export const companyOf = (
  policy: Policy,
): { company: { contacts: readonly string[]; identifiers: Policy['identifiers'] } } => ({
  company: { contacts: policy.contacts, identifiers: policy.identifiers },
})

function reportOf(
  doc: Doc,
  language: LanguageGuess,
  entities: readonly Entity[],
  visibility: Visibility,
  policy: Policy,
  tools: Tools,
): PostReport {
  const weighed = weighPost({ doc, visibility, entities })
  const own = conductOf(doc, weighed)
  const doubted = own.length === 0 && language.confidence === 'low'
  const told = doubted ? doubtedConduct(doc.text, language, tools) : own.map(asSureAs(language))
  const conduct = told.map((found) => maskedConduct(doc.text, found, entities))
  const acted = acts(weighed)
  const ironic = irony(weighed)
  const base = {
    language,
    acts: acted,
    topics: topics(weighed),
    sentiment: sentiment(weighed, ironic, acted),
    irony: ironic,
    urgency: urgency(weighed, conduct),
    formality: formality(weighed),
    conduct,
    personalData: personalDataOf(doc.text, entities, conduct),
    tried: triedOf(doc, weighed),
    needsIdentification: needsIdentification(weighed),
    answerOwed: acted.some(({ label }) => label !== 'spam'),
  }
  return maskEvidence({ ...base, moderation: moderateReport(base, visibility, policy) }, doc.text, entities)
}

/** Conduct may touch personal data: it is masked there. */
function maskedConduct(text: string, found: ConductSpan, entities: readonly Entity[]): ConductSpan {
  const one = wholeClusters(text, found)
  return { ...one, quote: maskWithin(text, one, entities) }
}

/** Evidence may touch personal data: it is masked there too. */
function maskEvidence(report: PostReport, text: string, entities: readonly Entity[]): PostReport {
  if (entities.length === 0) return report
  const { acts, topics, sentiment, irony, urgency, formality, tried, needsIdentification } = report
  for (const scored of [
    ...acts,
    ...topics,
    ...tried,
    sentiment,
    irony,
    urgency,
    formality,
    needsIdentification,
  ]) {
    for (const one of scored.evidence) one.quote = maskWithin(text, one, entities)
  }
  return report
}

type Unmoderated = Omit<PostReport, 'moderation' | 'respondBy'>

const moderateReport = (
  report: Unmoderated,
  visibility: Visibility,
  policy: Policy,
): PostReport['moderation'] =>
  moderate({
    policy,
    visibility,
    conduct: report.conduct,
    personalData: report.personalData,
    language: report.language.language,
    sentiment: report.sentiment.label,
    formality: report.formality.label,
  })

/** Masked spans; a staff member's name is conduct, never also a person's name. */
const personalDataOf = (
  text: string,
  entities: readonly Entity[],
  conduct: PostReport['conduct'],
): PersonalDataSpan[] =>
  entities
    .filter((entity) => !entity.company)
    .filter(
      (entity) =>
        entity.kind !== 'person-name' ||
        !conduct.some(
          (one) => one.kind === 'staff-named' && one.start < entity.end && entity.start < one.end,
        ),
    )
    .map((entity) => maskedSpan(text, entity))

const unsure = <L>(label: L): Scored<L> => ({ label, score: 0, confidence: 'unverified', evidence: [] })

/** Personal data is found in any language, and abuse where the language is in doubt; nothing else is judged. */
function unverified(
  post: string,
  language: LanguageGuess,
  entities: readonly Entity[],
  visibility: Visibility,
  policy: Policy,
  tools: Tools,
): PostReport {
  const conduct = doubtedConduct(post, language, tools).map((found) => maskedConduct(post, found, entities))
  const base = {
    language,
    acts: [],
    topics: [],
    sentiment: unsure('neutral' as const),
    irony: unsure(false),
    urgency: unsure('normal' as const),
    formality: unsure('neutral' as const),
    conduct,
    personalData: personalDataOf(post, entities, conduct),
    tried: [],
    needsIdentification: unsure(false),
    answerOwed: post.trim() !== '',
  }
  return { ...base, moderation: moderateReport(base, visibility, policy) }
}

/** When an answer is due: the policy's target, run in the channel's open hours. */
function dueAnswer(
  report: PostReport,
  policy: Policy,
  channel: Channel | undefined,
  now: Date | string | undefined,
): string | undefined {
  if (now === undefined) return undefined
  const at = readInstant(now, 'now')
  if (!report.answerOwed) return undefined
  const due = responseDue(policy, channel, report.urgency.label, at)
  return due === undefined ? undefined : isoTime(due, policy.calendar.timeZone)
}
