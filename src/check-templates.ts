/** Checks a library of ready-made replies: each text by the reply rules, all of them together by the template rules. */

import type { KnownPlaceholders, Library, LibraryItem, Promised } from '../rules/template/define.js'
import { findFacts, monthsOf } from '../rules/template/facts.js'
import { framesOf } from '../rules/template/likeness.js'
import { requirePolicy, requireTemplates } from './arguments.js'
import type { CheckedDraft } from './check-reply.js'
import type {
  Commitment,
  Finding,
  Language,
  ReplyReport,
  Template,
  TemplateFinding,
  TemplateReport,
} from './core/reports.js'
import type { Span } from './core/span.js'
import { LANGUAGES } from './core/vocabulary.js'
import type { TemplateWords } from './core/words.js'
import type { Policy } from './policy/types.js'
import { libraryFindings } from './templates/findings.js'
import { knownPlaceholders } from './templates/known.js'
import { readable } from './templates/readable.js'
import type { TimeTable } from './text/due-time.js'
import { findPlaceholders, type Placeholder } from './text/placeholder.js'

export interface TemplateContext {
  policy: Policy
  /** For dates that have passed, and hours; they are not judged when left out. */
  now?: Date | string
  /** A product's name, or the known names; recognised from the texts when left out. */
  placeholders?: string | string[]
  /** Only what each text shows alone, or only what the library shows as a whole; both when left out. */
  part?: 'texts' | 'library'
}

/** What a text is checked with by the reply rules. */
interface TextContext {
  policy: Policy
  now?: Date | string
  language?: Language
  channel?: string
  agent?: string
  post?: string
  /** A ready-made reply: placeholders stand for names and facts, and the help desk may sign it. */
  template: boolean
  placeholders: readonly Placeholder[]
}

/** A template, or a draft that is checked among them. */
export interface LibraryText extends Template {
  /** Set for a draft, which must stand as it is: what it answers, where, and who signs it. */
  draft?: { post?: string; channel?: string; agent?: string }
  /** The help desk that it is kept in, where the shape of its file tells. */
  product?: string
  /** Where it promises something, when that has been read before. */
  promises?: readonly Promised[]
}

export interface LibraryDeps {
  checkReply(text: string, context: TextContext): CheckedDraft
  words(policy: Policy): Readonly<Partial<Record<Language, TemplateWords>>>
  times(policy: Policy, language: Language): TimeTable | undefined
}

/** A library's report, with the verdict of each text. */
export interface LibraryReport extends TemplateReport {
  texts: {
    id: string
    verdict: ReplyReport['verdict']
    language: ReplyReport['language']['language']
    promises: readonly Promised[]
    /** Where it holds personal data; nothing where it was not read. */
    personal?: readonly Span[]
  }[]
}

type CheckLibrary = (texts: readonly LibraryText[], context: TemplateContext) => LibraryReport

/** Builds `checkTemplates` on a way to check one text and on the words of the languages. */
export function makeCheckTemplates(deps: LibraryDeps): CheckLibrary {
  return (given, context) => {
    requireTemplates(given)
    requirePolicy(context)
    const { texts, told } = readable(given)
    const words = deps.words(context.policy)
    const slots = new Set(Object.values(words).flatMap((one) => one.slots))
    const read = texts.map((text) => ({ text, placeholders: findPlaceholders(text.text, slots) }))
    const agents = Object.values(words).flatMap((one) => one.agents)
    const known = knownByProduct(read, context.placeholders, agents)
    const checked = read.map(({ text, placeholders }) =>
      context.part === 'library'
        ? unread(text)
        : deps.checkReply(text.text, contextOf(text, placeholders, context)),
    )
    const reports = checked.map(({ report }) => report)
    const found = reports.flatMap((report, index) =>
      report.findings.map(
        (one): TemplateFinding => ({
          ...one,
          severity: severityIn(texts[index], one),
          template: texts[index]?.id ?? String(index),
        }),
      ),
    )
    const shared =
      context.part === 'texts'
        ? []
        : libraryFindings(libraryOf(read, reports, known, words, context, deps), context.policy, texts)
    const findings = inOrder([...found, ...shared].map(told), texts)
    return {
      findings,
      verdict: verdictOf(findings, reports),
      texts: verdictsOfTexts(texts, checked, findings),
    }
  }
}

/** What is filled in where each text is kept: as the caller says, else as its help desk does. */
function knownByProduct(
  read: readonly { text: LibraryText; placeholders: readonly Placeholder[] }[],
  asked: TemplateContext['placeholders'],
  agents: readonly string[],
): (text: LibraryText) => KnownPlaceholders {
  const known = new Map<string | undefined, KnownPlaceholders>()
  const productOf = ({ product }: LibraryText): string | undefined =>
    asked === undefined ? product : undefined
  return (text) => {
    const product = productOf(text)
    let found = known.get(product)
    if (!found) {
      const own = read.filter((one) => productOf(one.text) === product)
      found = knownPlaceholders(own, product ?? asked, agents)
      known.set(product, found)
    }
    return found
  }
}

/** In a template a slot waits to be filled, and is easily forgotten; it is an error only once it is sent. */
const severityIn = (text: LibraryText | undefined, finding: Finding): Finding['severity'] =>
  finding.rule === 'template/leftover-placeholder' &&
  finding.severity === 'error' &&
  text?.draft === undefined
    ? 'warning'
    : finding.severity

/** A text whose own report is made elsewhere. */
const unread = (text: LibraryText): CheckedDraft => ({
  report: {
    verdict: 'pass',
    language: { language: text.language ?? 'unknown', confidence: 'high', ranked: [] },
    findings: [],
    commitments: [],
  },
  personal: undefined,
})

function contextOf(
  text: LibraryText,
  placeholders: readonly Placeholder[],
  context: TemplateContext,
): TextContext {
  const channel = text.draft?.channel ?? text.visibility
  return {
    policy: context.policy,
    ...(context.now === undefined ? {} : { now: context.now }),
    ...(text.language ? { language: text.language } : {}),
    ...(channel === undefined ? {} : { channel }),
    ...(text.draft?.agent === undefined ? {} : { agent: text.draft.agent }),
    ...(text.draft?.post === undefined ? {} : { post: text.draft.post }),
    template: text.draft === undefined,
    placeholders,
  }
}

function libraryOf(
  read: readonly { text: LibraryText; placeholders: readonly Placeholder[] }[],
  reports: readonly ReplyReport[],
  known: (text: LibraryText) => KnownPlaceholders,
  words: Library['words'],
  { policy, now }: TemplateContext,
  { times }: LibraryDeps,
): Library {
  const timesOf = (language: Language): TimeTable | undefined => times(policy, language)
  const months = monthsOf(Object.values(words).map((one) => one.months))
  const items = read.map(({ text, placeholders }, index): LibraryItem => {
    const guess = reports[index]?.language
    const guessed =
      guess && guess.confidence !== 'low' ? LANGUAGES.find((one) => one === guess.language) : undefined
    const facts = findFacts(text.text, placeholders, months)
    return {
      id: text.id,
      text: text.text,
      name: text.name,
      language: text.language ?? guessed,
      placeholders,
      known: known(text),
      facts,
      frames: framesOf({ text: text.text, placeholders, facts }),
      draft: text.draft !== undefined,
      promises: text.promises ?? promisesOf(reports[index]?.commitments ?? []),
    }
  })
  return { items, words, timesOf, languages: policy.languages, today: dayOf(now) }
}

const promisesOf = (commitments: readonly Commitment[]): Promised[] =>
  commitments.map(({ start, end, answer = false }) => ({ start, end, answer }))

function dayOf(now: Date | string | undefined): string | undefined {
  if (now === undefined) return undefined
  if (now instanceof Date) return Number.isNaN(now.getTime()) ? undefined : now.toISOString().slice(0, 10)
  return /^\d{4}-\d{2}-\d{2}/.exec(now)?.[0]
}

/** By template as given, then start, then rule. */
function inOrder(findings: readonly TemplateFinding[], texts: readonly LibraryText[]): TemplateFinding[] {
  const place = new Map(texts.map((text, index) => [text.id, index]))
  return [...findings].sort(
    (a, b) =>
      (place.get(a.template) ?? 0) - (place.get(b.template) ?? 0) ||
      a.start - b.start ||
      (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
  )
}

function verdictOf(
  findings: readonly { severity: string }[],
  reports: readonly ReplyReport[],
): ReplyReport['verdict'] {
  if (findings.some((finding) => finding.severity === 'error')) return 'stop'
  if (findings.some((finding) => finding.severity === 'warning')) return 'revise'
  const unjudged = reports.length > 0 && reports.every((report) => report.verdict === 'unverified')
  return unjudged ? 'unverified' : 'pass'
}

function verdictsOfTexts(
  texts: readonly LibraryText[],
  checked: readonly CheckedDraft[],
  findings: readonly TemplateFinding[],
): LibraryReport['texts'] {
  const byText = new Map<string, TemplateFinding[]>()
  for (const finding of findings) {
    const list = byText.get(finding.template)
    if (list) list.push(finding)
    else byText.set(finding.template, [finding])
  }
  return texts.flatMap(({ id }, index) => {
    const one = checked[index]
    if (!one) return []
    const { report, personal } = one
    return [
      {
        id,
        verdict: verdictOf(byText.get(id) ?? [], [report]),
        language: report.language.language,
        promises: promisesOf(report.commitments),
        ...(personal === undefined ? {} : { personal }),
      },
    ]
  })
}
