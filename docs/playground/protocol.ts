/** What the page and its worker say to each other. */
import type { ChannelKind, Language } from '../../src/core/vocabulary.js'
import type { ChannelAdvice, PostReport, ReplyReport } from '../../src/public-types.js'

/** Everything that the page holds and a link can carry. */
export interface State {
  readonly post: string
  readonly reply: string
  /** A built-in or an example policy by name; `own` once it has been edited. */
  readonly policyName: string
  /** YAML or JSON. */
  readonly policy: string
  /** A channel of the policy, or `public` and `private`. */
  readonly channel: string
  readonly agent: string
  /** Local time, `2026-11-20T14:30`; empty for the present. */
  readonly at: string
}

/** A mistake in the policy, with its place in the text. */
export interface PolicyMistake {
  readonly message: string
  readonly path: string
  readonly start: number
  readonly end: number
  /** The nearest known name, to put in its place. */
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string }
}

export interface ChannelView {
  readonly id: string
  readonly kind: ChannelKind
  readonly name?: string
}

export interface CheckRequest {
  readonly kind: 'check'
  readonly post: string
  readonly reply: string
  readonly policy: string
  readonly channel: string
  readonly agent: string
  /** ISO 8601. */
  readonly now: string
  /** The language of the page: findings are explained in it unless the policy names another. */
  readonly language: Language
}

export interface CheckAnswer {
  readonly kind: 'check'
  readonly mistakes: readonly PolicyMistake[]
  readonly channels: readonly ChannelView[]
  /** The channel that was meant: the first public one where the asked one is not in the policy. */
  readonly channel: string
  /** Null for an empty text, and where no policy has been right yet. */
  readonly reply: ReplyReport | null
  readonly post: PostReport | null
  readonly advice: ChannelAdvice | null
}

interface CompleteRequest {
  readonly kind: 'complete'
  readonly policy: string
  readonly offset: number
}

export interface Suggestion {
  readonly label: string
  /** What is put in place of `start` to `end`. */
  readonly insert: string
}

/** What can stand at the caret, and what the setting there means. */
export interface CompleteAnswer {
  readonly kind: 'complete'
  readonly start: number
  readonly end: number
  readonly suggestions: readonly Suggestion[]
  /** The settings that lead here. */
  readonly path: readonly string[]
  /** What may stand here, where that is a closed list. */
  readonly accepted: readonly string[]
}

interface ConvertRequest {
  readonly kind: 'convert'
  readonly policy: string
  readonly to: 'yaml' | 'json'
}

interface ConvertAnswer {
  readonly kind: 'convert'
  readonly policy: string
}

/** Asks for texts without the personal data in them, before they go into a link. */
export interface MaskRequest {
  readonly kind: 'mask'
  readonly texts: readonly string[]
}

export interface MaskAnswer {
  readonly kind: 'mask'
  readonly texts: readonly string[]
  /** How many pieces of personal data were taken out. */
  readonly found: number
}

export type Request = CheckRequest | CompleteRequest | ConvertRequest | MaskRequest
export type AnswerTo<R extends Request> = Extract<
  CheckAnswer | CompleteAnswer | ConvertAnswer | MaskAnswer,
  { kind: R['kind'] }
>
