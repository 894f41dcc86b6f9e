import type { ConductKind } from '../../src/core/vocabulary.js'
import { defineHandOver, type RouteFacts } from '../../src/define/route.js'

/** The policy calls a person, and this kind of conduct is among the grounds. */
const calledFor =
  (kind: ConductKind) =>
  ({ report }: RouteFacts): boolean =>
    report.moderation.handOver && report.moderation.grounds.some((span) => span.kind === kind)

/** Someone may take their life: nothing else in the post comes before. */
export const selfHarm = defineHandOver('self-harm', calledFor('self-harm'))

/** Safety of staff goes before service. */
export const threat = defineHandOver('threat', calledFor('threat'))

/** A member of staff is hung out by name. */
export const staffNamed = defineHandOver('staff-named', calledFor('staff-named'))

const NAMED: readonly ConductKind[] = ['self-harm', 'threat', 'staff-named']

/** Any other conduct for which the company wants a person called. */
export const otherGround = defineHandOver(
  'sensitive',
  ({ report }) =>
    report.moderation.handOver && !report.moderation.grounds.some((span) => NAMED.includes(span.kind)),
)
