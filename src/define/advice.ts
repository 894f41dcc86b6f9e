/** The wordings of advice that a locale supplies: channels, moderation, threads and status updates. */

import type { StatusRuleId, ThreadRuleId } from '../core/rule-ids.js'
import type { ChannelKind, ConductKind, PersonalDataKind, ReasonCode } from '../core/vocabulary.js'

/** One sentence that says what is wrong, and one that says what to do instead. */
interface AdviceWording {
  readonly message: string
  readonly advice: string
}

/** What stands in the slots `{subject}`, `{Subject}` and `{object}`: `du`, `Du` and `dig`. */
export interface Pronouns {
  readonly subject: string
  readonly Subject: string
  readonly object: string
}

/** How a customer is led to a kind of channel; `{contact}` is its number or address, `{name}` its name. */
interface Lead {
  readonly plain: string
  readonly contact?: string
  readonly name?: string
}

/** Words for times. `{time}`, `{from}` and `{to}` are clock times, `{day}` is one of the words here. */
export interface TimeTexts {
  readonly today: string
  readonly tomorrow: string
  /** As in "it opens on Monday", from Monday. */
  readonly onWeekday: readonly string[]
  /** As in "Monday to Friday", from Monday. */
  readonly weekdays: readonly string[]
  /** As in "it opens on 13 April", for a day more than a week away: `{date}` is the day of the month, `{month}` one of `months`. */
  readonly onDate: string
  /** From January. */
  readonly months: readonly string[]
  readonly everyDay: string
  readonly dayRange: string
  readonly timeRange: string
  /** Between two ranges of one day, and before the last of several items. */
  readonly and: string
  /** `{number}` stands for a count of minutes, hours, days; `one` is for 1. */
  readonly durations: Readonly<
    Record<'minutes' | 'hours' | 'days', { readonly one: string; readonly many: string }>
  >
}

/** Where help is to be had for someone who may take their life. */
interface CareTexts {
  /** `{emergency}` and `{helpline}` are telephone numbers. */
  readonly withHelpline: string
  /** `{emergency}` alone. */
  readonly plain: string
}

export interface AdviceTexts {
  readonly pronouns: { readonly informal: Pronouns; readonly formal: Pronouns }
  readonly leads: Readonly<Record<ChannelKind, Lead>>
  /** How to identify: `{identification}`. */
  readonly identify: string
  /** Names for ways to identify, by their key in the policy; others stand as the policy writes them. */
  readonly identification: Readonly<Record<string, string>>
  readonly availability: {
    readonly always: string
    /** `{wait}` is a duration. */
    readonly wait: string
    readonly noWait: string
    /** `{time}` */
    readonly until: string
    /** `{day}`, `{time}` */
    readonly opens: string
    /** `{hours}` */
    readonly hours: string
  }
  readonly time: TimeTexts
  /** Said first to someone who is upset. */
  readonly empathy: string
  readonly here: {
    /** Nothing else to say. */
    readonly plain: string
    /** Said to those whom no answer is owed, and who do not thank: spam, an opinion. */
    readonly noted: string
    readonly thanks: string
    readonly whatHappened: string
    /** `{within}` is a duration. */
    readonly within: string
    /** `{day}`, `{time}`: this channel is closed until then. */
    readonly reopens: string
  }
  /** Said when a person takes over. */
  readonly handOver: Readonly<Record<'threat' | 'staff-named' | 'pile-on' | 'no-way-left' | 'other', string>>
  readonly care: CareTexts
  readonly reasons: Readonly<Record<ReasonCode, string>>
  readonly moderation: {
    /** `{grounds}`: what the post holds; `{clause}`: the company's paragraph in brackets, or nothing. */
    readonly 'ask-for-good-tone': string
    /** `{data}`: the personal data that it holds. */
    readonly 'hide-personal-data': string
    readonly 'ask-author-to-remove': string
    readonly 'answer-then-remove': string
  }
  /** Kinds of conduct as a notice names them. */
  readonly conduct: Readonly<Record<ConductKind, string>>
  /** Kinds of personal data as a notice names them. */
  readonly personalData: Readonly<Record<PersonalDataKind, string>>
  readonly thread: Readonly<Record<ThreadRuleId, AdviceWording>>
  readonly status: Readonly<Record<StatusRuleId, AdviceWording>>
}
