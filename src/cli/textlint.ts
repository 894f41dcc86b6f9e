/**
 * `godton/textlint`: the checks of `godton check` as one textlint rule.
 *
 * Options: `policy` is a policy as an object, a built-in name (`godton:bank`) or a path; left out, the policy file
 * above the text holds. `channel`, `agent` and `language` are as on the command line.
 */
import { dirname, resolve } from 'node:path'
import type { TextlintFixableRuleModule, TextlintRuleContext } from '@textlint/types'
import type { Language } from '../core/vocabulary.js'
import type { Policy } from '../policy/types.js'
import { wholeMessage } from '../report/model.js'
import { readTemplates } from '../templates/read.js'
import { toSource, toSourceEdit } from '../templates/source-map.js'
import type { Library } from './library.js'

export interface TextlintOptions {
  readonly policy?: string | object
  readonly channel?: string
  readonly agent?: string
  readonly language?: Language
}

/** One policy is compiled once, however many files it is asked for. */
const policies = new Map<string, Promise<Policy>>()

function policyOf(options: TextlintOptions, folder: string, library: Library): Promise<Policy> {
  const asked = options.policy
  const key = JSON.stringify([asked ?? null, typeof asked === 'object' ? '' : folder])
  const known =
    policies.get(key) ??
    (typeof asked === 'object'
      ? Promise.resolve().then(() => library.definePolicy(asked))
      : import('./policy-file.js').then(
          async ({ loadPolicy }) => (await loadPolicy(asked, folder, library)).policy,
        ))
  policies.set(key, known)
  return known
}

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['.md', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
])

async function check(context: Readonly<TextlintRuleContext>, options: TextlintOptions, source: string) {
  const library = (await import('../index.js')) as unknown as Library
  const path = context.getFilePath()
  // A policy that is named is found from the settings file, and one that is not from the text upwards.
  const base = options.policy === undefined ? path && dirname(resolve(path)) : context.getConfigBaseDir()
  const policy = await policyOf(options, base ?? process.cwd(), library)
  const ending = /\.[a-z]+$/i.exec(path ?? '')?.[0].toLowerCase() ?? ''
  const file = path !== undefined && ending !== '' ? path : `text.${ENDINGS.get(ending) ?? 'txt'}`
  const { templates } = readTemplates(source, { file })
  const { channel, agent, language } = options
  // Their markup is taken out already.
  const texts = templates.map(({ map, format, ...text }) => ({
    ...text,
    ...(language ? { language } : {}),
    ...(text.draft || channel || agent
      ? { draft: { ...text.draft, ...(channel ? { channel } : {}), ...(agent ? { agent } : {}) } }
      : {}),
  }))
  const { findings } = library.checkTemplates(texts, { policy })
  return findings.flatMap((finding) => {
    const template = templates.find(({ id }) => id === finding.template)
    return template ? [{ finding, map: template.map }] : []
  })
}

const rule: TextlintFixableRuleModule<TextlintOptions>['linter'] = (context, options = {}) => {
  const { Syntax, RuleError, report, fixer, locator, getSource } = context
  return {
    [Syntax.Document]: async (node) => {
      const source = getSource(node)
      for (const { finding, map } of await check(context, options, source)) {
        // A finding about the text as a whole stands at its first word.
        const at = toSource(map, finding.scope === 'text' ? { start: 0, end: 1 } : finding)
        const safe = finding.fixes.find((fix) => fix.safe)
        const edit = safe && toSourceEdit(map, safe)
        report(
          node,
          new RuleError(`${wholeMessage(finding)} (${finding.rule})`, {
            padding: locator.range([at.start, at.end]),
            ...(edit ? { fix: fixer.replaceTextRange([edit.start, edit.end], edit.text) } : {}),
          }),
        )
      }
    },
  }
}

/** As textlint takes a rule. Its own types are not needed to use this one, so none of them stands here. */
interface Rule {
  readonly linter: (context: never, options?: TextlintOptions) => object
  readonly fixer: (context: never, options?: TextlintOptions) => object
}

export default { linter: rule, fixer: rule } as Rule
