/** The cases of this folder: what is put in, what must come out, and the line of the contract that says so. */
import { readFileSync } from 'node:fs'
import type {
  ChannelAdvice,
  ChannelContext,
  ConductKind,
  Language,
  ModerationAction,
  PolicyInput,
  Thread,
  ThreadReport,
} from '../../src/index.js'

export const AREAS = ['channel', 'moderation', 'thread', 'status'] as const
export type Area = (typeof AREAS)[number]
export const LANGUAGES = ['sv', 'nb', 'nn', 'en'] as const satisfies readonly Language[]

interface Case {
  id: string
  /** A policy of `policies.json`. */
  policy: string
  channel: string
  /** The line of the contract, or of the practice behind it, that decides. */
  why: string
  /** Why it is not right yet, where the cause lies in what other suites measure. */
  open?: string
}

export interface ChannelCase extends Case, Pick<ChannelContext, 'waits' | 'tried'> {
  now: string
  post: string
  expect: {
    action?: ChannelAdvice['action']
    channel?: string
    /** Codes that must be among the reasons. */
    reasons?: string[]
    identification?: string
    options?: Record<string, { open?: boolean; opensAt?: string; reasons?: string[] }>
  }
}

export interface ModerationCase extends Case {
  post: string
  /** What the contract leaves open is left out. */
  expect: { action: ModerationAction; handOver: boolean; grounds?: ConductKind[] }
}

export interface ThreadCase extends Case {
  now: string
  posts: Thread['posts']
  expect: {
    /** Every rule that is reported, and no other. */
    rules?: string[]
    /** Rules that are among those reported, and that are not. */
    has?: string[]
    hasNot?: string[]
    /** When rules fell due. */
    dueOf?: Record<string, string>
    state?: ThreadReport['state']
    /** When the first of the rules fell due. */
    due?: string
    nextDue?: string
    advice?: { action: ChannelAdvice['action'] }
  }
}

export interface StatusCase extends Case {
  now: string
  text: string
  previous: { text: string; at: string }[]
  expect: {
    /** Every `status/` rule that is reported. */
    rules: string[]
    /** Every other rule that is reported. */
    other?: string[]
  }
}

export interface Cases {
  channel: ChannelCase
  moderation: ModerationCase
  thread: ThreadCase
  status: StatusCase
}

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

export const readCases = <A extends Area>(area: A, language: Language): Cases[A][] =>
  read(`${area}.${language}.jsonl`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Cases[A])

export const readPolicies = (): Record<string, PolicyInput> =>
  JSON.parse(read('policies.json')) as Record<string, PolicyInput>
