/** What an author writes, in YAML, JSON or TypeScript. `schema.ts` holds the same as zod. */
import type {
  ChannelKind,
  ConductKind,
  Language,
  ModerationAction,
  Severity,
  Topic,
} from '../core/vocabulary.js'
import type { Address, OwnRule, PolicyLocale, SignatureStyle } from './types.js'

export type BuiltinName = `godton:${'bank' | 'insurer' | 'airline' | 'web-host' | 'municipality' | 'strict'}`

type OneOrMore<T> = T | readonly T[]

interface ChannelInput {
  kind: ChannelKind
  name?: string
  hours?: string
  service?: boolean
  identification?: string
  contact?: string
}

interface RouteInput {
  when: {
    needsIdentification?: boolean
    personalData?: boolean
    topic?: OneOrMore<string>
    act?: OneOrMore<string>
    sentiment?: OneOrMore<string>
    urgency?: OneOrMore<string>
    language?: OneOrMore<Language>
    from?: OneOrMore<string>
  }
  to: OneOrMore<string>
}

/** A rule's setting: a severity, severity and options, or all of it by name. */
export type RuleSettingInput =
  | Severity
  | 'off'
  | [Severity | 'off', Record<string, unknown>]
  | {
      severity?: Severity | 'off'
      public?: Severity | 'off'
      private?: Severity | 'off'
      clause?: string
      options?: Record<string, unknown>
    }

export interface PolicyInput {
  $schema?: string
  extends?: OneOrMore<BuiltinName | (string & {}) | PolicyInput>
  company?: string
  languages?: readonly Language[]
  messages?: Language
  timeZone?: string
  holidays?: OneOrMore<string>
  address?: Address
  rules?: Record<string, RuleSettingInput>
  staff?: {
    signature?: SignatureStyle
    roster?: readonly { name: string; surname?: string; alias?: string }[]
  }
  conduct?: Partial<
    Record<ConductKind, ModerationAction | { action: ModerationAction; handOver?: boolean; clause?: string }>
  >
  channels?: Record<string, ChannelInput>
  routing?: readonly RouteInput[]
  response?: {
    within?: string
    urgent?: string
    followUp?: Partial<Record<Topic, string>>
    status?: { every?: string }
  }
  vocabulary?: { avoid?: Record<string, string>; forbid?: readonly string[]; allow?: readonly string[] }
  identifiers?: readonly { kind: string; name: string; pattern: string }[]
  contacts?: readonly string[]
  ownRules?: readonly OwnRule[]
  locales?: readonly PolicyLocale[]
}
