/** A whole check: the policy, the post, the reply and the channel. The same functions as `godton`, with its own four languages. */
import { makeApi } from '../../../src/api.js'
import type { Language } from '../../../src/core/vocabulary.js'
import { detectLanguage } from '../../../src/detect-language-full.js'
import type { Locale } from '../../../src/locale.js'
import { type Policy, parsePolicy } from '../../../src/policy/index.js'
import { lazyPersonalData } from '../../../src/redact.js'
import type { CheckAnswer, CheckRequest, MaskAnswer, MaskRequest, PolicyMistake } from '../protocol.js'
import { loadFor, locales } from './languages.js'
import { readPolicy } from './policy-text.js'

const { checkReply, classifyPost, recommendChannel } = makeApi((text, among) =>
  detectLanguage(text, { among }),
)

const { redact } = lazyPersonalData(
  () => locales().map((locale) => locale.context),
  (text) => detectLanguage(text).language,
)

type Settings = Readonly<Record<string, unknown>>
const isTable = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

interface Compiled {
  readonly text: string
  readonly language: Language
  readonly locales: readonly Locale[]
  /** While a policy is being edited and is wrong, texts are checked by the last one that was right. */
  readonly right: Settings | undefined
  readonly policy: Policy | undefined
  readonly mistakes: readonly PolicyMistake[]
}

let compiled: Compiled | undefined

const build = (settings: Settings, language: Language) =>
  parsePolicy({ messages: language, ...settings, locales: locales() })

function compile({ policy: text, language }: CheckRequest): Compiled {
  const same = compiled?.text === text && compiled.language === language && compiled.locales === locales()
  if (compiled && same) return compiled
  const { settings, mistakes, locate } = readPolicy(text)
  const built =
    mistakes.length > 0 ? undefined : isTable(settings) ? build(settings, language) : parsePolicy(settings)
  const right = built?.ok && isTable(settings) ? settings : compiled?.right
  const last = built?.ok ? built : right && build(right, language)
  compiled = {
    text,
    language,
    locales: locales(),
    right,
    policy: last?.ok ? last.policy : undefined,
    mistakes: built?.ok === false ? built.issues.map(locate) : mistakes,
  }
  return compiled
}

function meantChannel(policy: Policy | undefined, asked: string): string {
  if (policy?.channels.some((one) => one.id === asked)) return asked
  return policy?.channels[0]?.id ?? (asked === 'private' ? asked : 'public')
}

function reports(policy: Policy, request: CheckRequest, channel: string) {
  const { post, reply, agent, now } = request
  const read = post.trim() === '' ? null : classifyPost(post, { policy, channel, now })
  const context = { policy, channel, now, ...(read ? { post } : {}), ...(agent === '' ? {} : { agent }) }
  return {
    post: read,
    reply: reply.trim() === '' ? null : checkReply(reply, context),
    advice: read && recommendChannel(read, { policy, channel, now }),
  }
}

/** Checks what is on the page. */
export async function check(request: CheckRequest): Promise<CheckAnswer> {
  await loadFor([request.post, request.reply])
  const { mistakes, policy } = compile(request)
  const channel = meantChannel(policy, request.channel)
  const channels = (policy?.channels ?? []).map(({ id, kind, name }) => ({
    id,
    kind,
    ...(name === undefined ? {} : { name }),
  }))
  const found = policy ? reports(policy, request, channel) : { post: null, reply: null, advice: null }
  return { kind: 'check', mistakes, channels, channel, ...found }
}

/** The texts without their personal data. */
export function mask({ texts }: MaskRequest): MaskAnswer {
  const done = texts.map((text) => redact(text))
  return {
    kind: 'mask',
    texts: done.map((one) => one.text),
    found: done.reduce((sum, one) => sum + one.spans.length, 0),
  }
}
