/** The cues of Nynorsk, a file a theme. */
import type { CueFiles } from '../../../src/locale.js'
import { acts } from './acts.js'
import { answer } from './answer.js'
import { care } from './care.js'
import { channels } from './channels.js'
import { conduct } from './conduct.js'
import { feeling } from './feeling.js'
import { hints } from './hints.js'
import { parts } from './parts.js'
import { questions } from './questions.js'
import { signs } from './signs.js'
import { staff } from './staff.js'
import { status } from './status.js'
import { tone } from './tone.js'
import { topics } from './topics.js'

export const cues: CueFiles = {
  tone,
  care,
  answer,
  questions,
  staff,
  acts,
  topics,
  feeling,
  conduct,
  channels,
  status,
  parts,
  signs,
  hints,
}
