/** Checks the texts of all files together, and places the findings in the files. */
import { createHash } from 'node:crypto'
import type { LibraryReport, LibraryText, TemplateContext } from '../check-templates.js'
import type { Policy } from '../policy/types.js'
import { locator } from '../report/locate.js'
import type { Problem, ReportFinding } from '../report/model.js'
import { channelNames, requireChannel } from './channel.js'
import type { ReadFile } from './files.js'
import type { Progress } from './progress.js'
import type { Session } from './session.js'
import { suppress } from './suppress.js'
import { throughCache } from './text-cache.js'
import { type FileTexts, readTexts, type TextOptions } from './texts.js'
import { checkInWorkers } from './workers.js'

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
  const report = await checkTexts(
    read.flatMap(({ texts }) => texts),
    session.options.values.placeholders ?? productOf(read),
    session,
    progress,
  )
  progress.done()
  const byText = new Map<string, LibraryReport['findings']>()
  for (const finding of report.findings) {
    const list = byText.get(finding.template)
    if (list) list.push(finding)
    else byText.set(finding.template, [finding])
  }
  const unverified = new Set(
    report.texts.filter(({ verdict }) => verdict === 'unverified').map(({ id }) => id),
  )
  return Promise.all(read.map((one) => placeFile(one, byText, unverified, session)))
}

/** The help desk that all templates come from, by the shape of their files: it fills its own placeholders and no others. */
function productOf(read: readonly FileTexts[]): string | undefined {
  const products = new Set(
    read.filter(({ texts }) => texts.some(({ draft }) => draft === undefined)).map(({ product }) => product),
  )
  const [product] = products
  return products.size === 1 ? product : undefined
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

/** Texts that are read in one go: what a few leave behind is cleared away while it is young. */
const STEP = 25
/** Fewer texts are checked sooner than threads have started. */
const WORTH_THREADS = 200

async function checkTexts(
  texts: readonly LibraryText[],
  placeholders: string | undefined,
  session: Session,
  progress: Progress,
): Promise<LibraryReport> {
  const { library, loaded, now } = session
  const context = {
    policy: loaded.policy,
    now,
    ...(placeholders === undefined
      ? {}
      : { placeholders: placeholders.includes(',') ? placeholders.split(',') : placeholders }),
  }
  const own = await throughCache(texts, session.cache, (rest) => checkEach(rest, session, progress, context))
  const whole = library.checkTemplates(withReading(texts, own.texts), { ...context, part: 'library' })
  return { ...whole, findings: [...own.findings, ...whole.findings], texts: own.texts }
}

async function checkEach(
  texts: readonly LibraryText[],
  session: Session,
  progress: Progress,
  context: TemplateContext,
): Promise<LibraryReport> {
  if (session.options.jobs > 1 && texts.length > WORTH_THREADS)
    return checkInWorkers(texts, session, progress)
  const all: LibraryReport = { verdict: 'pass', findings: [], texts: [] }
  const once = interner()
  for (let at = 0; at < texts.length; at += STEP) {
    const part = session.library.checkTemplates(texts.slice(at, at + STEP), { ...context, part: 'texts' })
    for (const finding of part.findings) {
      all.findings.push({ ...finding, message: once(finding.message), advice: once(finding.advice) })
    }
    all.texts.push(...part.texts)
    progress.step(Math.min(at + STEP, texts.length), texts.length)
  }
  return all
}

/** The same words are kept in memory once: ten thousand findings say a hundred things. */
function interner(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    known.set(text, text)
    return text
  }
}

const SUPPORTED = new Set<string>(['sv', 'nb', 'nn', 'en'])

/** What the first reading knows of each text. */
function withReading(texts: readonly LibraryText[], read: LibraryReport['texts']): LibraryText[] {
  return texts.map((text, index) => {
    const language = text.language ?? read[index]?.language
    const known = language !== undefined && SUPPORTED.has(language) ? { language: language as 'sv' } : {}
    return { ...text, ...known, promises: read[index]?.promises ?? [] }
  })
}

async function placeFile(
  { file, texts, problems }: FileTexts,
  byText: ReadonlyMap<string, LibraryReport['findings']>,
  unverified: ReadonlySet<string>,
  session: Session,
): Promise<CheckedFile> {
  const locate = locator({
    file: file.name,
    source: file.content.text,
    several: texts.length > 1 || texts[0]?.source?.pointer !== undefined,
    ...(wantsFingerprints(session) ? { hash: fingerprinter(file.name) } : {}),
    personal: (text) => session.library.findPersonalData(text, { company: ownOf(session.loaded.policy) }),
  })
  const placed = texts.flatMap((text) => locate(text, inPlace(byText.get(text.id) ?? [])))
  const findings = await suppress(placed, file, session.loaded.policy)
  return {
    file,
    findings,
    problems,
    texts: texts.length,
    unverified: texts.filter(({ id }) => unverified.has(id)).length,
  }
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

const inPlace = (findings: LibraryReport['findings']): LibraryReport['findings'] =>
  [...findings].sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : Number(a.rule > b.rule)))
