/** How the post was read: labels with their evidence and sureness, conduct, personal data, moderation. */
import type { Evidence, PersonalDataSpan, PostReport, Scored } from '../../../src/public-types.js'
import { h, show } from './dom.js'
import type { Mark } from './marks.js'
import { type Page, timeText } from './page.js'

/** Conduct and personal data in the post, for its underlines. */
export const marksOfPost = (report: PostReport): Mark[] => [
  ...report.conduct.map(({ start, end, kind }, index) => ({
    start,
    end,
    look: 'error' as const,
    key: `${kind}#${index}`,
  })),
  ...report.personalData.map(({ start, end, kind }, index) => ({
    start,
    end,
    look: 'data' as const,
    key: `${kind}#${index}`,
  })),
]

/** So many pieces of personal data are told one by one. */
const MOST_SHOWN = 20

/** So many words say why; all of them would say it worse. */
const MOST_QUOTES = 3

/** The words that decided, the strongest first, and none that stand within others. */
function quotesOf(all: readonly Evidence[]): string[] {
  const sorted = [...all].sort((a, b) => Math.abs(b.weight ?? 0) - Math.abs(a.weight ?? 0))
  const kept: Evidence[] = []
  for (const one of sorted) {
    if (one.quote.trim() === '' || kept.length === MOST_QUOTES) continue
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  }
  return [...new Set(kept.map((one) => one.quote.trim()))]
}

function evidence(all: readonly Evidence[], page: Page): HTMLElement {
  const quotes = quotesOf(all)
  return h(
    'span',
    { class: 'quiet evidence' },
    ...(quotes.length === 0
      ? [page.words.noEvidence]
      : [
          `${page.words.evidence} `,
          ...quotes.flatMap((quote, at) => [at > 0 ? ', ' : '', h('q', {}, quote)]),
        ]),
  )
}

const label = <L extends string>(
  one: Scored<L>,
  names: Readonly<Record<L, string>>,
  page: Page,
): HTMLElement =>
  h(
    'li',
    {},
    h('span', { class: 'label' }, names[one.label]),
    ' ',
    h('span', { class: `sure ${one.confidence}` }, page.words.confidences[one.confidence]),
    ' ',
    evidence(one.evidence, page),
  )

const row = (name: string, ...values: readonly (Node | string)[]): HTMLElement[] => [
  h('dt', {}, name),
  h('dd', {}, ...values),
]

const list = <L extends string>(
  name: string,
  all: readonly Scored<L>[],
  names: Readonly<Record<L, string>>,
  page: Page,
): HTMLElement[] =>
  row(
    name,
    all.length === 0
      ? h('span', { class: 'quiet' }, page.words.nothing)
      : h('ul', { class: 'labels' }, ...all.map((one) => label(one, names, page))),
  )

/** A yes or no is told with its reasons only when it is a yes. */
function yesNo(name: string, one: Scored<boolean>, page: Page): HTMLElement[] {
  const { yes, no } = page.words
  if (!one.label) return row(name, h('span', { class: 'quiet' }, no))
  const told: Scored<'yes'> = { ...one, label: 'yes' }
  return row(name, h('ul', { class: 'labels' }, label(told, { yes }, page)))
}

function moderation(
  { moderation: { action, grounds, notice, handOver } }: PostReport,
  page: Page,
): HTMLElement[] {
  const { words } = page
  const reasons = grounds
    .slice(0, MOST_SHOWN)
    .flatMap((one, at) => [at > 0 ? ', ' : ' ', words.conduct[one.kind], ' ', h('q', {}, one.quote)])
  return row(
    words.moderation,
    h('span', { class: 'label' }, words.moderationActions[action]),
    h('span', { class: 'quiet' }, ...reasons),
    ...(handOver ? [h('p', { class: 'strong' }, words.handOver)] : []),
    ...(notice === null
      ? []
      : [h('p', {}, h('span', { class: 'lead' }, `${words.notice}: `), h('q', {}, notice))]),
  )
}

const personalData = (all: readonly PersonalDataSpan[], page: Page): HTMLElement[] =>
  all.length === 0
    ? []
    : row(
        page.words.personalData,
        h(
          'ul',
          { class: 'labels' },
          ...all
            .slice(0, MOST_SHOWN)
            .map((one) =>
              h(
                'li',
                {},
                h('span', { class: 'label' }, page.words.personalKinds[one.kind]),
                ' ',
                h('span', { class: 'masked' }, one.quote),
              ),
            ),
        ),
      )

/** Shows the reading of the post. */
export function showPost(target: HTMLElement, report: PostReport | null, page: Page): void {
  const { words } = page
  if (!report) {
    show(target, h('p', { class: 'empty' }, words.noPost))
    return
  }
  const { labels } = words
  const due = report.respondBy
  show(
    target,
    h(
      'dl',
      {},
      ...moderation(report, page),
      ...personalData(report.personalData, page),
      ...list(labels.acts, report.acts, words.acts, page),
      ...list(labels.topics, report.topics, words.topics, page),
      ...list(labels.sentiment, [report.sentiment], words.sentiments, page),
      ...list(labels.urgency, [report.urgency], words.urgencies, page),
      ...list(labels.formality, [report.formality], words.formalities, page),
      ...yesNo(labels.irony, report.irony, page),
      ...yesNo(labels.identification, report.needsIdentification, page),
      ...(report.tried.length > 0 ? list(labels.tried, report.tried, words.kinds, page) : []),
      ...row(labels.owed, report.answerOwed ? words.yes : words.no),
      ...(due === undefined ? [] : row(labels.respondBy, timeText(due, page.language))),
      ...row(
        labels.language,
        words.languages[report.language.language],
        ' ',
        h('span', { class: 'quiet small' }, words.confidences[report.language.confidence]),
      ),
    ),
  )
}
