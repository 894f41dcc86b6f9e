/** Reasons to move, the gravest first. */
import type { HandOverRoute, MoveRoute } from '../../src/define/route.js'
import { closed } from './closed.js'
import { otherGround, selfHarm, staffNamed, threat } from './hand-over.js'
import { needsIdentification } from './needs-identification.js'
import { noServiceHere } from './no-service-here.js'
import { personalDataInPublic } from './personal-data-in-public.js'
import { sensitive } from './sensitive.js'

export const HAND_OVERS: readonly HandOverRoute[] = [selfHarm, threat, staffNamed, otherGround]

export const MOVES: readonly MoveRoute[] = [
  personalDataInPublic,
  needsIdentification,
  sensitive,
  noServiceHere,
  closed,
]
