/** Whose name, number or address it is. */
import { contains, overlaps, type Span } from '../../src/core/span.js'
import type { ReplyReading } from '../../src/define/reply-rule.js'
import type { Entity } from '../../src/entities/index.js'
import type { Doc } from '../../src/text/doc.js'

/** Index of the sentence that a span begins in. */
export function sentenceOf(span: Span, { sentences }: Doc): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= span.start) low = middle
    else high = middle - 1
  }
  return low
}

/** Does the sentence of the span hold the cue? */
const nearCue = (span: Span, doc: Doc, cue: Parameters<Doc['cues']>[0]): boolean =>
  doc.holds(sentenceOf(span, doc), cue)

/** The agent's or a colleague's name, number or address: told by the staff rules, not as a leak. */
export function isStaffs(entity: Entity, reading: ReplyReading): boolean {
  const { draft, signature } = reading
  if (signature.kind !== 'none' && overlaps(entity, signature.at)) return true
  if (entity.kind === 'person-name') {
    if (
      ['colleague', 'own-surname'].some((cue) =>
        draft.cues(cue as 'colleague').some((m) => overlaps(m, entity)),
      )
    )
      return true
    return isOnRoster(draft.text.slice(entity.start, entity.end), reading)
  }
  if (entity.kind !== 'phone' && entity.kind !== 'email') return false
  return isStaffContact(entity, reading)
}

/** Is the first word of the name a name of the agent or of the roster? */
export function isOnRoster(name: string, { agent, company }: ReplyReading): boolean {
  const lower = name.toLowerCase()
  const staff = company.roster.flatMap(({ name: first, surname, alias }) =>
    [surname ? `${first} ${surname}` : undefined, alias].filter((one) => one !== undefined),
  )
  return [...staff, ...(agent ? [agent] : [])].some((one) => lower.startsWith(one.toLowerCase()))
}

/** A number or address of one employee: said to be so, or with a colleague's or the agent's own name in it. */
export function isStaffContact(entity: Entity, reading: ReplyReading): boolean {
  const { draft } = reading
  const nearStaff = nearCue(entity, draft, 'staff-contact')
  if (nearStaff) return true
  if (draft.cues('staff-contact').some((match) => contains(entity, match))) return true
  const nearColleague = nearCue(entity, draft, 'colleague')
  if (entity.kind === 'phone') return nearColleague
  const local = draft.text.slice(entity.start, entity.end).split('@')[0]?.toLowerCase() ?? ''
  const names = [...(reading.agent ? [reading.agent] : []), ...reading.company.roster.map((one) => one.name)]
  return nearColleague || names.some((name) => local.startsWith(name.toLowerCase()))
}
