/** Checks the texts of all files together, and places the findings in the files. */
import { createHash } from 'node:crypto'
import type { LibraryText } from '../check-templates.js'
import { nearest } from '../policy/nearest.js'
import type { Policy } from '../policy/types.js'
import { locator } from '../report/locate.js'
import type { Problem, ReportFinding } from '../report/model.js'
import { PRODUCTS, productNamed } from '../templates/products.js'
import { channelNames, requireChannel } from './channel.js'
import { checkEach } from './check-texts.js'
import { UsageError } from './errors.js'
import type { ReadFile } from './files.js'
import type { Progress } from './progress.js'
import type { Session } from './session.js'
import { suppress } from './suppress.js'
import { type TextResult, throughCache } from './text-cache.js'
import { type FileTexts, readTexts, type TextOptions } from './texts.js'

export interface CheckedFile {
  readonly file: ReadFile
  readonly findings: readonly ReportFinding[]
  readonly problems: readonly Problem[]
  /** How many texts it holds, and how many of them could not be judged. */
  readonly texts: number
  readonly unverified: number
}

export async function checkFiles(
  files: readonly ReadFile[],
  session: Session,
  progress: Progress,
): Promise<CheckedFile[]> {
  const read = readTexts(files, textOptions(session)).map((one) =>
    withKnownChannels(one, session.loaded.policy),
  )
  const checked = await checkTexts(
    read.flatMap(({ texts }) => texts),
    session.options.values.placeholders,
    session,
    progress,
  )
  progress.done()
  let from = 0
  const placed: CheckedFile[] = []
  for (const one of read) {
    placed.push(await placeFile(one, checked, from, session))
    from += one.texts.length
  }
  return placed
}

function textOptions({ options, loaded }: Session): TextOptions {
  const { channel, agent, post, product } = options.values
  if (channel !== undefined) requireChannel(channel, loaded.policy)
  return {
    ...(channel === undefined ? {} : { channel }),
    ...(agent === undefined ? {} : { agent }),
    ...(post === undefined ? {} : { post }),
    ...(product === undefined ? {} : { product }),
    ...(options.language ? { language: options.language } : {}),
    // Who pipes one text in has written it just now.
    drafts: agent !== undefined || post !== undefined || isTyped(options),
  }
}

/** A file's own channel that the policy has not is told, and the text is checked as if it had none. */
function withKnownChannels(one: FileTexts, policy: Policy): FileTexts {
  const known = channelNames(policy)
  const strange = one.texts.filter(
    ({ draft }) => draft?.channel !== undefined && !known.includes(draft.channel),
  )
  if (strange.length === 0) return one
  const problem = {
    file: one.file.name,
    line: 1,
    column: 1,
    found: `${strange.length} texts with a channel that the policy has not`,
    accepted: known.join(', '),
  }
  const texts = one.texts.map((text) => {
    if (!strange.includes(text)) return text
    const { channel, ...draft } = text.draft ?? {}
    return { ...text, draft }
  })
  return { ...one, texts, problems: [...one.problems, problem] }
}

const isTyped = ({ values }: Session['options']): boolean =>
  values.stdin === true && !/\.(?:jsonc?|jsonl|ndjson|ya?ml|csv|tsv)$/i.test(values['stdin-filename'] ?? '')

/** What the texts of a library show: each alone, and all of them together. */
interface Checked {
  readonly each: readonly TextResult[]
  /** By the text's id. */
  readonly together: ReadonlyMap<string, Findings>
}

async function checkTexts(
  texts: readonly LibraryText[],
  placeholders: string | undefined,
  session: Session,
  progress: Progress,
): Promise<Checked> {
  const { library, loaded, now } = session
  const context = {
    policy: loaded.policy,
    now,
    ...(placeholders === undefined ? {} : { placeholders: placeholdersNamed(placeholders) }),
  }
  const each = await throughCache(texts, session.cache, (rest) => checkEach(rest, session, progress, context))
  const whole = library.checkTemplates(withReading(texts, each), { ...context, part: 'library' })
  const together = new Map<string, Findings[number][]>()
  for (const finding of whole.findings) {
    const list = together.get(finding.template)
    if (list) list.push(finding)
    else together.set(finding.template, [finding])
  }
  return { each, together }
}

/** A product's name, or the names that are filled in; a product that is nearly named is a mistake. */
function placeholdersNamed(list: string): string | string[] {
  if (list.includes(',')) return list.split(',').map((name) => name.trim())
  if (productNamed(list) !== undefined) return list
  const near = /[._]/.test(list) ? undefined : nearest(list, PRODUCTS)
  if (near === undefined) return [list]
  throw new UsageError(
    `--placeholders: found "${list.slice(0, 40)}"; accepted: ${PRODUCTS.join(', ')}, or names with commas between. Did you mean ${near}?`,
  )
}

const SUPPORTED = new Set<string>(['sv', 'nb', 'nn', 'en'])

/** What the first reading knows of each text. */
function withReading(texts: readonly LibraryText[], read: readonly TextResult[]): LibraryText[] {
  return texts.map((text, index) => {
    const language = text.language ?? read[index]?.language
    const known = language !== undefined && SUPPORTED.has(language) ? { language: language as 'sv' } : {}
    return { ...text, ...known, promises: read[index]?.promises ?? [] }
  })
}

type Findings = readonly TextResult['findings'][number][]

/** @param from where the file's texts begin among all */
async function placeFile(
  { file, texts, problems }: FileTexts,
  { each, together }: Checked,
  from: number,
  session: Session,
): Promise<CheckedFile> {
  const locate = locator({
    file: file.name,
    source: file.content.text,
    several: texts.length > 1 || texts[0]?.source?.pointer !== undefined,
    ...(wantsFingerprints(session) ? { hash: fingerprinter(file.name) } : {}),
    personal: (text) => session.library.findPersonalData(text, { company: ownOf(session.loaded.policy) }),
  })
  const placed = texts.flatMap((text, at) => {
    const own = each[from + at]
    const findings = inPlace([...(own?.findings ?? []), ...(together.get(text.id) ?? [])])
    return locate(text, findings, own?.personal)
  })
  const findings = chosen(await suppress(placed, file, session.loaded.policy), session)
  return {
    file,
    findings,
    problems,
    texts: texts.length,
    unverified: texts.filter((_, at) => each[from + at]?.verdict === 'unverified').length,
  }
}

/** The rules that were asked for. */
function chosen(
  findings: readonly ReportFinding[],
  { options: { only } }: Session,
): readonly ReportFinding[] {
  const names: readonly string[] | undefined = only
  return names ? findings.filter(({ rule }) => names.includes(rule)) : findings
}

/** Formats that a person reads show no fingerprints, and a baseline is made of them. */
const wantsFingerprints = ({ options: { format, values } }: Session): boolean =>
  values.baseline !== undefined ||
  values['update-baseline'] === true ||
  format === 'json' ||
  format === 'ndjson' ||
  format === 'sarif'

const fingerprinter =
  (file: string) =>
  (context: string): string =>
    createHash('sha256').update(`${file}\u0000${context}`).digest('hex').slice(0, 20)

/** The company's own numbers and addresses: what it says of itself is shown, what it calls its customers by is not. */
export const ownOf = ({ contacts, identifiers }: Policy): object => ({ contacts, identifiers })

const inPlace = (findings: Findings): Findings =>
  [...findings].sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : Number(a.rule > b.rule)))
