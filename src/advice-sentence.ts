/** The sentence of an advice: understanding first, then the answer, the way or the hand-over. */
import { match, P } from 'ts-pattern'
import type { PostReport } from './core/reports.js'
import type { Act, ReasonCode } from './core/vocabulary.js'
import type { AdviceTexts } from './define/advice.js'
import { fill, pronounSlots, pronounsFor, replyLanguage } from './policy/advice-texts.js'
import { careText } from './policy/care.js'
import type { Choice } from './policy/choose.js'
import { leadTo } from './policy/lead.js'
import type { ChoiceFacts } from './policy/pools.js'
import { responseDue, responseTarget } from './policy/targets.js'
import { dayAndTime, durationText } from './policy/time-texts.js'

/** Does the writer do one of these? */
export const hasAct = (report: PostReport, acts: readonly Act[]): boolean =>
  report.acts.some((act) => acts.includes(act.label))

/** Upset in words, or hit by something that no calm tone makes less. */
const isUpset = (report: PostReport): boolean =>
  hasAct(report, ['complaint']) ||
  (report.urgency.label === 'high' && hasAct(report, ['report', 'question', 'request', 'status-request'])) ||
  ((report.sentiment.label === 'negative' || report.sentiment.label === 'mixed') && !hasAct(report, ['spam']))

/** What there is to tell, and in which words. */
export interface Telling {
  readonly facts: ChoiceFacts
  readonly choice: Choice
  readonly texts: AdviceTexts
  readonly now: number | undefined
}

/** The target in words, when the channel is open until it ends. */
function withinText({ facts, texts, now }: Telling): string | undefined {
  const { policy, report, here } = facts
  const target = responseTarget(policy, report.urgency.label)
  if (target === undefined || here?.open === false) return undefined
  const due = now === undefined ? undefined : responseDue(policy, here?.channel, report.urgency.label, now)
  const acrossClosing = due !== undefined && now !== undefined && target.ms > 0 && due !== now + target.ms
  return acrossClosing ? undefined : durationText(target, texts.time)
}

function hereText(telling: Telling, slots: Record<string, string>): string {
  const { facts, texts, now } = telling
  const { report, policy, here } = facts
  const opensAt = here?.opensAt
  if (opensAt !== undefined && now !== undefined && facts.wantsService) {
    return fill(texts.here.reopens, { ...slots, ...dayAndTime(opensAt, now, policy.calendar, texts.time) })
  }
  const within = withinText(telling)
  return match({
    asks: facts.wantsService,
    within,
    vents: hasAct(report, ['venting']),
    thanks: hasAct(report, ['praise']),
  })
    .with({ asks: true, within: P.string }, (one) =>
      fill(texts.here.within, { ...slots, within: one.within }),
    )
    .with({ asks: true }, () => fill(texts.here.plain, slots))
    .with({ asks: false, vents: true }, () => fill(texts.here.whatHappened, slots))
    .with({ asks: false, vents: false, thanks: true }, () => fill(texts.here.thanks, slots))
    .with({ asks: false, vents: false, thanks: false }, () =>
      fill(report.answerOwed ? texts.here.plain : texts.here.noted, slots),
    )
    .exhaustive()
}

function handOverText({ facts, choice, texts }: Telling, slots: Record<string, string>): string {
  const { policy, report } = facts
  const has = (code: ReasonCode) => choice.reasons.includes(code)
  if (has('self-harm')) {
    const pronouns = pronounsFor(policy, texts, report.formality.label)
    return careText(policy, texts, pronouns, replyLanguage(policy, report.language.language))
  }
  if (has('threat')) return fill(texts.handOver.threat, slots)
  if (has('staff-named')) return fill(texts.handOver['staff-named'], slots)
  if (has('pile-on')) return fill(texts.handOver['pile-on'], slots)
  return fill(choice.noWayLeft ? texts.handOver['no-way-left'] : texts.handOver.other, slots)
}

/** These begin with understanding of their own. */
const UNDERSTANDING: readonly ReasonCode[] = ['self-harm', 'threat', 'pile-on']

/** Is a word of understanding to stand first? */
function needsEmpathy({ facts, choice }: Telling): boolean {
  if (!isUpset(facts.report)) return false
  const { action, reasons, noWayLeft } = choice
  return action !== 'hand-over' || !(noWayLeft || reasons.some((code) => UNDERSTANDING.includes(code)))
}

/** The text to put in the reply, in the customer's language. */
export function adviceText(telling: Telling): string {
  const { facts, choice, texts, now } = telling
  const { policy, report } = facts
  const pronouns = pronounsFor(policy, texts, report.formality.label)
  const slots = pronounSlots(pronouns)
  const { chosen } = choice
  const text = match(choice.action)
    .with('answer-here', () => hereText(telling, slots))
    .with('hand-over', () => handOverText(telling, slots))
    .with('redirect', () =>
      chosen === undefined
        ? ''
        : leadTo(chosen.channel, { policy, texts, pronouns, now, waitMinutes: chosen.waitMinutes }),
    )
    .exhaustive()
  return needsEmpathy(telling) ? `${texts.empathy} ${text}` : text
}
