/** The status rules, in the order in which an update is written. */
import type { StatusRule } from '../../src/define/status-rule.js'
import { interval } from './interval.js'
import { missingAction, missingNextUpdate, missingPrognosis } from './missing-parts.js'
import { missingTime } from './missing-time.js'

export const statusRules: readonly StatusRule[] = [
  missingTime,
  missingAction,
  missingPrognosis,
  missingNextUpdate,
  interval,
]
