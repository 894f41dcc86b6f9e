/** The findings of the reply: what, why, what to do, and the fixes. */
import { match } from 'ts-pattern'
import type { Commitment, Finding, Fix, ReplyReport } from '../../../src/public-types.js'
import { fill } from '../words/index.js'
import { why } from '../words/why.js'
import { h, show } from './dom.js'
import type { Mark } from './marks.js'
import { type Page, timeText } from './page.js'

/** A finding with a name that stays the same while others come and go. */
export interface Keyed {
  readonly key: string
  readonly finding: Finding
}

/** Findings named by their rule and the how-manieth of it they are. */
export function keyed(findings: readonly Finding[]): Keyed[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const nth = (seen.get(finding.rule) ?? 0) + 1
    seen.set(finding.rule, nth)
    return { key: `${finding.rule}#${nth}`, finding }
  })
}

/** Where the findings stand in the reply; those about the whole have no place of their own. */
export const marksOf = (all: readonly Keyed[]): Mark[] =>
  all
    .filter(({ finding }) => finding.scope === 'span')
    .map(({ key, finding: { start, end, severity } }) => ({ key, start, end, look: severity }))

function fixLabel(fix: Fix, page: Page): string {
  const { fixes } = page.words
  if (fix.text.trim() === '') return fixes.remove
  return fill(fix.start === fix.end ? fixes.insert : fixes.replace, { text: fix.text.trim() })
}

const fixButtons = ({ key, finding }: Keyed, page: Page): HTMLElement[] =>
  finding.fixes.map((fix, index) =>
    h(
      'button',
      {
        type: 'button',
        class: 'fix',
        'data-key': `${key}/fix${index}`,
        onclick: () => page.reply.replace(fix.start, fix.end, fix.text),
      },
      fixLabel(fix, page),
    ),
  )

/** The rule's name, leading to its page. */
const ruleLink = (rule: string, page: Page, key: string): HTMLElement =>
  why(rule, page.language) === undefined
    ? h('code', { class: 'rule' }, rule)
    : h(
        'a',
        {
          class: 'rule',
          href: `../rules/${rule}.html`,
          target: '_blank',
          rel: 'noopener',
          'data-key': `${key}/rule`,
        },
        h('code', {}, rule),
        h('span', { class: 'unseen' }, ` ${page.words.newTab}`),
      )

function card(one: Keyed, page: Page): HTMLElement {
  const { key, finding } = one
  const { words } = page
  const reason = why(finding.rule, page.language)
  return h(
    'li',
    { class: `card ${finding.severity}`, id: `finding-${key}` },
    h(
      'p',
      { class: 'card-head' },
      h('span', { class: 'badge' }, words.severities[finding.severity]),
      ruleLink(finding.rule, page, key),
    ),
    h('h3', {}, finding.message),
    h('p', {}, h('span', { class: 'lead' }, `${words.doThis}: `), finding.advice),
    reason !== undefined &&
      h('p', { class: 'quiet' }, h('span', { class: 'lead' }, `${words.why}: `), reason),
    finding.clause !== undefined &&
      h('p', { class: 'clause' }, h('span', { class: 'lead' }, `${words.clause}: `), finding.clause),
    h('p', { class: 'row' }, ...fixButtons(one, page), placeButton(one, page), sureness(finding, page)),
  )
}

const placeButton = ({ key, finding }: Keyed, page: Page): HTMLElement =>
  finding.scope === 'text'
    ? h('span', { class: 'quiet small' }, page.words.whole)
    : h(
        'button',
        {
          type: 'button',
          class: 'plain',
          'data-key': `${key}/show`,
          onclick: () => page.reply.select(finding.start, finding.end),
        },
        page.words.showInText,
      )

const sureness = (finding: Finding, page: Page): HTMLElement =>
  h('span', { class: `sure ${finding.confidence}` }, page.words.confidences[finding.confidence])

/** How many findings there are, in one sentence. */
export function countText(report: ReplyReport | null, page: Page): string {
  const { counts, verdicts, noReply } = page.words
  if (!report) return noReply
  const n = report.findings.length
  const told = n === 0 ? counts.none : n === 1 ? counts.one : fill(counts.many, { n })
  return `${verdicts[report.verdict]}. ${told}`
}

const SIGNS = { pass: '✓', revise: '▲', stop: '■', unverified: '?' } as const

const verdict = (report: ReplyReport, page: Page): HTMLElement =>
  h(
    'p',
    { class: `verdict ${report.verdict}` },
    h('span', { 'aria-hidden': 'true' }, SIGNS[report.verdict]),
    ` ${page.words.verdicts[report.verdict]}`,
  )

function commitmentText(one: Commitment, page: Page): string {
  if (one.due !== undefined) return fill(page.words.due, { time: timeText(one.due, page.language) })
  return one.vague ? page.words.noTime : (one.within ?? '')
}

const commitments = (all: readonly Commitment[], page: Page): HTMLElement | false =>
  all.length > 0 &&
  h(
    'div',
    { class: 'promised' },
    h('h3', {}, page.words.commitments),
    h(
      'ul',
      {},
      ...all.map((one) =>
        h('li', {}, h('q', {}, one.text), ' ', h('span', { class: 'quiet' }, commitmentText(one, page))),
      ),
    ),
  )

/** Nothing is found: why that is. */
const emptyText = (report: ReplyReport | null, page: Page): string =>
  match(report?.verdict)
    .with(undefined, () => page.words.noReply)
    .with('unverified', () => page.words.unverifiedWhy)
    .otherwise(() => page.words.noFindings)

/** A text with more findings than this is no reply; all of them would make the page slow. */
const MOST_SHOWN = 60

/** Shows the verdict, the findings and what is promised. `fixAll` puts in all that is safe. */
export function showFindings(
  target: { readonly verdict: HTMLElement; readonly list: HTMLElement },
  report: ReplyReport | null,
  all: readonly Keyed[],
  page: Page,
  fixAll: () => void,
): void {
  show(target.verdict, report && verdict(report, page))
  const safe = all.filter(({ finding }) => finding.fixes.some((fix) => fix.safe)).length
  show(
    target.list,
    all.length === 0 && h('p', { class: 'empty' }, emptyText(report, page)),
    safe > 1 &&
      h(
        'button',
        { type: 'button', class: 'fix all', 'data-key': 'fix-all', onclick: fixAll },
        page.words.fixes.all,
      ),
    all.length > 0 && h('ol', { class: 'cards' }, ...all.slice(0, MOST_SHOWN).map((one) => card(one, page))),
    all.length > MOST_SHOWN &&
      h('p', { class: 'quiet' }, fill(page.words.more, { n: all.length - MOST_SHOWN })),
    commitments((report?.commitments ?? []).slice(0, MOST_SHOWN), page),
  )
}

/** Points out the findings at the caret. */
export function pointOut(list: HTMLElement, keys: readonly string[], scroll: boolean): void {
  for (const one of list.querySelectorAll('.card')) one.classList.remove('current')
  for (const [index, key] of keys.entries()) {
    const found = document.getElementById(`finding-${key}`)
    found?.classList.add('current')
    // Beside the text, not where it would be scrolled away.
    if (scroll && index === 0 && matchMedia('(min-width: 46rem)').matches)
      found?.scrollIntoView({ block: 'nearest' })
  }
}
