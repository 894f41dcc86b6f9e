/** The pages that are made from the sources: one a rule, one for proof-reading a language. */
import { ALL_LOCALES } from '../../locales/index.js'
import {
  REPLY_RULES,
  type ReplyRuleId,
  RULE_IDS,
  type RuleId,
  STATUS_RULES,
  TEMPLATE_RULES,
  THREAD_RULES,
} from '../../src/core/rule-ids.js'
import { checkReply, definePolicy } from '../../src/index.js'
import type { Locale, RuleWording } from '../../src/locale.js'
import { EXAMPLES, examplePolicy, parts, plain } from './examples.js'
import { practicePage } from './practice.js'
import { ruleText } from './rule-source.js'

export interface Page {
  /** From the project's root. */
  readonly path: string
  readonly text: string
}

const LANGUAGE_NAMES = { sv: 'Swedish', nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const
const generic = definePolicy({})
const strict = definePolicy({ extends: ['godton:strict'] })

/** The wording of any rule in a locale. */
function wordingOf(rule: RuleId, locale: Locale): RuleWording {
  const all: Readonly<Record<string, RuleWording>> = {
    ...locale.messages,
    ...locale.templates.rules,
    ...locale.advice.thread,
    ...locale.advice.status,
  }
  const found = all[rule]
  if (!found) throw new Error(`${locale.language} has no wording for ${rule}`)
  return found
}

const severity = (rule: RuleId): string => {
  const usual = generic.setting(rule, 'public').severity
  const hard = strict.setting(rule, 'public').severity
  return usual === hard ? `**${usual}**` : `**${usual}**, and **${hard}** in \`godton:strict\``
}

/** The page of one rule. */
function rulePage(rule: RuleId): Page {
  const { summary, reason, file } = ruleText(rule)
  const lines = [
    `# ${rule}`,
    '',
    summary,
    '',
    reason,
    '',
    `Severity: ${severity(rule)}. Source: [\`${file}\`](../../../${file}).`,
    '',
    '## How it is said',
    '',
    '| | what is wrong | what to do |',
    '| --- | --- | --- |',
    ...ALL_LOCALES.map((locale) => {
      const { message, advice } = wordingOf(rule, locale)
      return `| ${LANGUAGE_NAMES[locale.language]} | ${cell(message)} | ${cell(advice)} |`
    }),
  ]
  if ((REPLY_RULES as readonly string[]).includes(rule)) lines.push('', ...exampleLines(rule as ReplyRuleId))
  return { path: `docs/rules/${rule}.md`, text: `${lines.join('\n')}\n` }
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function exampleLines(rule: ReplyRuleId): string[] {
  const lines = ['## Examples']
  for (const locale of ALL_LOCALES) {
    const { bad, good } = EXAMPLES[locale.language][rule]
    lines.push('', `### ${LANGUAGE_NAMES[locale.language]}`, '', 'Found:', '')
    for (const one of bad) lines.push(`- ${shown(one)}`)
    lines.push('', 'Left alone:', '')
    for (const one of good) lines.push(`- ${shown(one)}`)
  }
  return lines
}

function shown(example: Parameters<typeof plain>[0]): string {
  const { draft, post, channel } = typeof example === 'string' ? { draft: example } : example
  const signs: Readonly<Record<string, string>> = { '[[': '<mark>', ']]': '</mark>' }
  const marked = parts(cell(draft))
    .map((part) => signs[part] ?? part)
    .join('')
  const place = [post === undefined ? '' : `to “${cell(post)}”`, channel === 'private' ? 'in private' : '']
  const told = place.filter((part) => part !== '').join(', ')
  return told === '' ? marked : `${marked} (${told})`
}

/** The list of all rules. */
function rulesIndex(): Page {
  const families: [string, readonly RuleId[]][] = [
    ['Replies', REPLY_RULES],
    ['Status updates', STATUS_RULES],
    ['Template libraries', TEMPLATE_RULES],
    ['Threads', THREAD_RULES],
  ]
  const lines = ['# Rules', '', 'Made from the rules themselves.']
  for (const [family, rules] of families) {
    lines.push('', `## ${family}`, '', '| rule | what it finds | severity |', '| --- | --- | --- |')
    for (const rule of rules)
      lines.push(`| [${rule}](${rule}.md) | ${cell(ruleText(rule).summary)} | ${severity(rule)} |`)
  }
  return { path: 'docs/rules/README.md', text: `${lines.join('\n')}\n` }
}

/** Every message of a language on a real finding, for a native reader to correct. */
function proofPage(locale: Locale): Page {
  const name = LANGUAGE_NAMES[locale.language]
  const policy = examplePolicy(locale.language)
  const lines = [
    `# ${name}, for proof-reading`,
    '',
    `Every wording of [\`locales/${locale.language}\`](../../locales/${locale.language}) that a user can meet, each on a real finding.`,
  ]
  for (const rule of REPLY_RULES) {
    const { draft, marked: _, ...place } = plain(EXAMPLES[locale.language][rule].bad[0] ?? '')
    const report = checkReply(draft, { policy, language: locale.language, ...place })
    const finding = report.findings.find((one) => one.rule === rule)
    const { message, advice } = finding ?? wordingOf(rule, locale)
    lines.push('', `## ${rule}`, '', `> ${cell(draft)}`, '', message, '', `*${advice}*`)
  }
  for (const rule of [...STATUS_RULES, ...TEMPLATE_RULES, ...THREAD_RULES]) {
    const { message, advice } = wordingOf(rule, locale)
    lines.push('', `## ${rule}`, '', message, '', `*${advice}*`)
  }
  return { path: `docs/proof/${locale.language}.md`, text: `${lines.join('\n')}\n` }
}

/** All pages. */
export const allPages = (): Page[] => [
  rulesIndex(),
  ...RULE_IDS.map(rulePage),
  ...ALL_LOCALES.map(proofPage),
  { path: 'docs/practice.md', text: practicePage() },
]
