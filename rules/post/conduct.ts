/** Conduct spans from cues: one kind a phrase, the most specific (LABELS, ruling 1). */

import type { ConductSpan } from '../../src/core/reports.js'
import { overlaps } from '../../src/core/span.js'
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
  for (const kind of CONDUCT_KINDS) {
    for (const match of doc.cues(kind)) {
      if (match.weak || isTold(doc, kind, match)) continue
      const span = spanOf(doc, kind, match)
      if (kind === 'staff-named' || !found.some((one) => one.kind !== 'staff-named' && overlaps(one, span)))
        found.push(span)
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

const isTold = (doc: Doc, kind: ConductKind, match: CueMatch): boolean =>
  TOLD.has(kind) &&
  (doc.cues('denounces').some((other) => other.sentence === match.sentence) ||
    (match.quoted && kind !== 'threat'))

function spanOf(doc: Doc, kind: ConductKind, match: CueMatch): ConductSpan {
  const { start, end, quote, sentence } = match
  const staff = doc.cues('staff-word').some((other) => other.sentence === sentence)
  const target =
    kind === 'insult' || kind === 'gross-language' ? (staff ? 'staff' : TARGETS[kind]) : TARGETS[kind]
  const span: ConductSpan = { kind, start, end, quote, confidence: match.quoted ? 'low' : 'high' }
  return target ? { ...span, target } : span
}
