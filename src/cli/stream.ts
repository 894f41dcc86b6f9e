/** `godton stream`: one JSON object a line in, one report a line out, in order, as fast as the reader takes them. */
import { CHANNEL_KINDS, LANGUAGES } from '../core/vocabulary.js'
import { requireChannel } from './channel.js'
import { EXIT, type ExitCode, type Io, write } from './io.js'
import { type Library, loadLibrary } from './library.js'
import { linesOf } from './lines.js'
import { type Options, oneOf } from './options.js'
import { type Progress, progress } from './progress.js'
import { redactOptionsOf } from './redact.js'
import {
  isRow,
  kindOf,
  optionalChoice,
  optionalChoices,
  optionalNumbers,
  optionalText,
  optionalTime,
  type Row,
  RowError,
  requiredText,
} from './rows.js'
import { openSession, type Session } from './session.js'
import { canSpread, mustStop, type Outcome, streamInWorkers } from './stream-workers.js'

const KINDS = ['check', 'classify', 'redirect', 'redact'] as const
type Kind = (typeof KINDS)[number]
type Answer = (row: Row, session: Session) => object

/** Leaves out what is not there. */
const given = <T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }

const ANSWERS: { readonly [K in Kind]: Answer } = {
  check(row, { library, loaded, options }) {
    const { policy } = loaded
    const time = given({ now: optionalTime(row, 'now') })
    if (row.template !== undefined) return library.checkTemplates([templateOf(row)], { policy, ...time })
    return library.checkReply(requiredText(row, 'draft'), {
      policy,
      ...time,
      ...given({
        post: optionalText(row, 'post'),
        channel: optionalText(row, 'channel') ?? options.values.channel,
        agent: optionalText(row, 'agent') ?? options.values.agent,
        language: optionalChoice(row, 'language', LANGUAGES) ?? options.language,
      }),
    })
  },
  classify(row, { library, loaded, options }) {
    const channel = optionalText(row, 'channel') ?? options.values.channel
    return library.classifyPost(requiredText(row, 'text'), {
      policy: loaded.policy,
      ...given({ channel, now: optionalTime(row, 'now') }),
    })
  },
  redirect(row, { library, loaded, options }) {
    const channel = optionalText(row, 'channel') ?? options.values.channel
    if (channel === undefined) throw new RowError('channel', 'nothing', 'a string')
    return library.recommendChannel(requiredText(row, 'text'), {
      policy: loaded.policy,
      channel,
      ...given({
        now: optionalTime(row, 'now'),
        waits: optionalNumbers(row, 'waits'),
        tried: optionalChoices(row, 'tried', CHANNEL_KINDS),
      }),
    })
  },
  redact: (row, session) => session.library.redact(requiredText(row, 'text'), redactOptionsOf(session)),
}

/** A template is its text, or an object as the library takes it. */
function templateOf(row: Row) {
  const { template } = row
  const id = String(row.id ?? '')
  if (typeof template === 'string')
    return { id, text: template, ...given({ language: optionalChoice(row, 'language', LANGUAGES) }) }
  if (!isRow(template)) throw new RowError('template', kindOf(template), 'a string, or an object with a text')
  return {
    id: optionalText(template, 'id') ?? id,
    text: requiredText(template, 'text'),
    ...given({
      language: optionalChoice(template, 'language', LANGUAGES),
      name: optionalText(template, 'name'),
      visibility: optionalChoice(template, 'visibility', ['public', 'private']),
    }),
  }
}

/** Runs the command; exit code 2 when any line could not be answered, else 1 when any draft or template must stop. */
export async function stream(options: Options, io: Io, library?: Library): Promise<ExitCode> {
  const kind = oneOf('stream', options.rest[0] ?? '', KINDS)
  const session = await openSession(options, io, library ?? (await loadLibrary()))
  const { channel } = options.values
  if (channel !== undefined) requireChannel(channel, session.loaded.policy)
  const told = progress(io)
  // Reading by line pauses the input while a line is being written, so memory stays level.
  const lines = linesOf(io.stdin)
  const outcome = canSpread(options)
    ? await streamInWorkers(lines, options, io, told)
    : await streamHere(lines, kind, session, told)
  if (outcome.bad > 0) return EXIT.trouble
  return outcome.stopped > 0 ? EXIT.findings : EXIT.clean
}

/** Answers line by line in this process. */
async function streamHere(
  lines: AsyncIterable<string>,
  kind: Kind,
  session: Session,
  told: Progress,
): Promise<Outcome> {
  let bad = 0
  let stopped = 0
  let done = 0
  for await (const line of lines) {
    if (line.trim() === '') continue
    const { answer, ok } = answerLine(line, kind, session)
    const written = JSON.stringify(answer)
    if (!ok) bad++
    else if (mustStop(written)) stopped++
    told.count(++done)
    await write(session.io.stdout, `${written}\n`)
  }
  told.done()
  return { bad, stopped }
}

function answerLine(line: string, kind: Kind, session: Session): { answer: object; ok: boolean } {
  let row: unknown
  try {
    row = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line)
  } catch {
    return {
      answer: { id: null, error: describe(new RowError('', 'no JSON', 'one JSON object a line')) },
      ok: false,
    }
  }
  if (!isRow(row))
    return { answer: { id: null, error: describe(new RowError('', kindOf(row), 'an object')) }, ok: false }
  const id = row.id ?? null
  // JSON.parse has already made another number of it.
  if (typeof id === 'number' && Number.isInteger(id) && !Number.isSafeInteger(id))
    return {
      answer: {
        id: null,
        error: describe(
          new RowError(
            'id',
            'a whole number that JavaScript cannot hold',
            'a string, or a number up to 2^53 - 1',
          ),
        ),
      },
      ok: false,
    }
  try {
    return { answer: { id, ...ANSWERS[kind](row, session) }, ok: true }
  } catch (error) {
    return { answer: { id, error: describe(error) }, ok: false }
  }
}

/** What went wrong, without a word of the line. */
function describe(error: unknown): object {
  if (error instanceof RowError) {
    const { path, found, accepted } = error
    return { message: error.message.replace(/^: /, ''), path, found, accepted }
  }
  // The library's own errors name the argument, its kind and what is accepted.
  if (error instanceof TypeError || (error instanceof Error && error.name === 'PolicyError'))
    return { message: error.message }
  throw error
}
