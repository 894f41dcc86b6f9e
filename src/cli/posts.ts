/** `godton classify` and `godton redirect`: posts from files. */
import type { ChannelAdvice, PostReport, Scored } from '../core/reports.js'
import type { Problem } from '../report/model.js'
import { problemMessage } from '../report/model.js'
import { safeLine } from '../report/screen.js'
import { requireChannel } from './channel.js'
import { UsageError } from './errors.js'
import { EXIT, type ExitCode, type Io, write } from './io.js'
import { type Library, loadLibrary } from './library.js'
import { type Options, oneOf } from './options.js'
import { paintFor } from './print.js'
import { filesOf, openSession, type Session } from './session.js'
import { type FileText, readTexts } from './texts.js'

/** What is told of one post. */
interface Told {
  readonly report: object
  readonly lines: readonly [string, string][]
}

type Tell = (post: string, channel: string | undefined) => Told

export async function classify(options: Options, io: Io, library?: Library): Promise<ExitCode> {
  const session = await openSession(options, io, library ?? (await loadLibrary()))
  return overPosts(session, (post, channel) => {
    const { library: functions, loaded, now } = session
    const inChannel = channel === undefined ? {} : { channel }
    const report = functions.classifyPost(post, { policy: loaded.policy, now, ...inChannel })
    return { report, lines: postLines(report) }
  })
}

export async function redirect(options: Options, io: Io, library?: Library): Promise<ExitCode> {
  const session = await openSession(options, io, library ?? (await loadLibrary()))
  const fallback = session.loaded.policy.channels[0]?.id
  if (fallback === undefined && options.values.channel === undefined) {
    throw new UsageError('redirect: the policy has no channels; add some, or name one with --channel')
  }
  return overPosts(session, (post, channel) => {
    const { library: functions, loaded, now } = session
    const report = functions.recommendChannel(post, {
      policy: loaded.policy,
      now,
      channel: channel ?? fallback ?? 'public',
    })
    return { report, lines: adviceLines(report) }
  })
}

const POST_FORMATS = ['pretty', 'json', 'ndjson'] as const

async function overPosts(session: Session, tell: Tell): Promise<ExitCode> {
  const { options, io } = session
  const format = oneOf('--format', options.format ?? 'pretty', POST_FORMATS)
  const problems: Problem[] = []
  const files = await filesOf(session, problems)
  const read = readTexts(files, {})
  problems.push(...read.flatMap((one) => one.problems))
  const posts = read.flatMap(({ texts }) => texts)
  const paint = await paintFor(io, options)
  const told: object[] = []
  const { channel } = options.values
  if (channel !== undefined) requireChannel(channel, session.loaded.policy)
  for (const post of posts) {
    const { report, lines } = tell(post.text, channel ?? channelOf(post))
    if (format === 'json') told.push({ id: post.id, ...report })
    else if (format === 'ndjson') await write(io.stdout, `${JSON.stringify({ id: post.id, ...report })}\n`)
    else await write(io.stdout, `${paint.bold(safeLine(post.id))}\n${rows(lines, paint.dim)}\n`)
  }
  if (format === 'json') await write(io.stdout, `${JSON.stringify(told, null, 2)}\n`)
  for (const problem of problems) {
    await write(
      io.stderr,
      `${safeLine(`${problem.file}:${problem.line}:${problem.column}`)}  ${problemMessage(problem)}\n`,
    )
  }
  return problems.length > 0 ? EXIT.trouble : EXIT.clean
}

const channelOf = (post: FileText): string | undefined => post.draft?.channel ?? post.visibility

const rows = (lines: readonly [string, string][], dim: (text: string) => string): string => {
  const width = Math.max(...lines.map(([name]) => name.length))
  return lines
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${dim(name.padEnd(width))}  ${safeLine(value)}\n`)
    .join('')
}

const list = (labels: readonly Scored<string>[]): string =>
  labels
    .map(({ label, confidence }) => (confidence === 'high' ? label : `${label} (${confidence})`))
    .join(', ')

const one = <L extends string | boolean>({ label, confidence }: Scored<L>): string =>
  confidence === 'high' ? String(label) : `${String(label)} (${confidence})`

function postLines(report: PostReport): [string, string][] {
  const { moderation } = report
  return [
    ['language', report.language.language],
    ['acts', list(report.acts)],
    ['topics', list(report.topics)],
    ['sentiment', one(report.sentiment)],
    ['irony', report.irony.label ? one(report.irony) : ''],
    ['urgency', one(report.urgency)],
    ['conduct', report.conduct.map(({ kind }) => kind).join(', ')],
    ['personal data', report.personalData.map(({ kind, quote }) => `${kind} ${quote}`).join(', ')],
    ['tried', list(report.tried)],
    ['identify', report.needsIdentification.label ? one(report.needsIdentification) : ''],
    ['answer owed', report.answerOwed ? `yes${report.respondBy ? `, by ${report.respondBy}` : ''}` : 'no'],
    ['moderation', moderation.handOver ? `${moderation.action}, hand over` : moderation.action],
    ['notice', moderation.notice ?? ''],
  ]
}

function adviceLines(advice: ChannelAdvice): [string, string][] {
  return [
    ['action', advice.action],
    ['channel', advice.channel],
    ['why', advice.reasons.map(({ message }) => message).join(' ')],
    ['identify', advice.identification ?? ''],
    ['text', advice.text],
  ]
}
