/** Conduct spans from cues: one kind a phrase, the most specific (LABELS, ruling 1). */

import type { ConductSpan } from '../../src/core/reports.js'
import { CONDUCT_KINDS, type ConductKind, type ConductTarget } from '../../src/core/vocabulary.js'
import type { Doc } from '../../src/text/doc.js'
import type { CueMatch } from '../../src/text/walk.js'

/** Kinds that a quotation or a denouncement turns into something told, not done. */
const TOLD: ReadonlySet<ConductKind> = new Set(['racism', 'sexism', 'insult', 'gross-language', 'threat'])

const TARGETS: Readonly<Record<ConductKind, ConductTarget | undefined>> = {
  'self-harm': undefined,
  threat: 'staff',
  racism: 'group',
  sexism: 'group',
  'gross-language': 'person',
  insult: 'person',
  profanity: undefined,
  'staff-named': 'staff',
}

/** The conduct of a post, in text order. */
export function conductOf(doc: Doc): ConductSpan[] {
  const found: ConductSpan[] = []
  const taken = new Set<number>()
  for (const kind of CONDUCT_KINDS) {
    for (const match of doc.cues(kind)) {
      if (match.weak || isTold(doc, kind, match)) continue
      // A staff member's name is told beside whatever else is said of them.
      if (kind === 'staff-named' || take(match, taken)) found.push(spanOf(doc, kind, match))
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Takes the words of a match, unless a more specific kind has taken one of them. */
function take({ firstToken, lastToken }: CueMatch, taken: Set<number>): boolean {
  for (let at = firstToken; at < lastToken; at++) if (taken.has(at)) return false
  for (let at = firstToken; at < lastToken; at++) taken.add(at)
  return true
}

const isTold = (doc: Doc, kind: ConductKind, match: CueMatch): boolean =>
  TOLD.has(kind) && (doc.holds(match.sentence, 'denounces') || (match.quoted && kind !== 'threat'))

function spanOf(doc: Doc, kind: ConductKind, match: CueMatch): ConductSpan {
  const { start, end, quote, sentence } = match
  const staff = doc.holds(sentence, 'staff-word')
  const target =
    kind === 'insult' || kind === 'gross-language' ? (staff ? 'staff' : TARGETS[kind]) : TARGETS[kind]
  const span: ConductSpan = { kind, start, end, quote, confidence: match.quoted ? 'low' : 'high' }
  return target ? { ...span, target } : span
}
