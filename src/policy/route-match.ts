/** Does a route of the policy mean this post? */
import type { PostReport } from '../core/reports.js'
import type { Channel, Route, RouteCondition } from './types.js'

export interface RoutedPost {
  readonly report: PostReport
  readonly exposed: boolean
  readonly here: Channel | undefined
  readonly visibility: 'public' | 'private'
}

const anyOf = <T>(wanted: readonly T[] | undefined, found: readonly T[]): boolean =>
  wanted === undefined || wanted.some((one) => found.includes(one))

const same = (wanted: boolean | undefined, found: boolean): boolean =>
  wanted === undefined || wanted === found

export function routeHolds({ when }: Route, { report, exposed, here, visibility }: RoutedPost): boolean {
  const guess = report.language.language
  return (
    same(when.needsIdentification, report.needsIdentification.label) &&
    same(when.personalData, exposed) &&
    anyOf(
      when.topic,
      report.topics.map((topic) => topic.label),
    ) &&
    anyOf(
      when.act,
      report.acts.map((act) => act.label),
    ) &&
    anyOf(when.sentiment, [report.sentiment.label]) &&
    anyOf(when.urgency, [report.urgency.label]) &&
    (when.language === undefined || when.language.some((language) => language === guess)) &&
    anyOf<string>(when.from, [visibility, ...(here === undefined ? [] : [here.id, here.kind])])
  )
}

/** Conditions that only say what the need for identification says already. */
export const isAboutIdentity = (when: RouteCondition): boolean =>
  when.needsIdentification === true && Object.keys(when).length === 1
