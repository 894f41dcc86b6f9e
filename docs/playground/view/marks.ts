/** Marks of a text: cut into pieces that do not overlap, and moved along while someone types. */

/** A mark from `start` to `end`; of several at one place the class of the first in `ORDER` shows. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly look: Look
  /** Which finding it belongs to. */
  readonly key: string
}

const ORDER = ['error', 'warning', 'info', 'data'] as const
type Look = (typeof ORDER)[number]

export interface Piece {
  readonly start: number
  readonly end: number
  /** Absent between the marks. */
  readonly look?: Look
  readonly keys: readonly string[]
}

/** The text's pieces in order, from 0 to `length`. */
export function cut(marks: readonly Mark[], length: number): Piece[] {
  const inside = marks.filter((mark) => mark.start < mark.end && mark.end <= length)
  const edges = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])]
  edges.sort((a, b) => a - b)
  const sorted = [...inside].sort((a, b) => a.start - b.start)
  const open: Mark[] = []
  let next = 0
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? length
    for (let at = open.length - 1; at >= 0; at -= 1) if ((open[at]?.end ?? 0) <= start) open.splice(at, 1)
    for (let mark = sorted[next]; mark && mark.start <= start; mark = sorted[next]) {
      open.push(mark)
      next += 1
    }
    const look = ORDER.find((one) => open.some((mark) => mark.look === one))
    return { start, end, keys: open.map((mark) => mark.key), ...(look ? { look } : {}) }
  })
}

/** The marks of an old text put where the same words stand in the new one; those that were edited go. */
export function follow(marks: readonly Mark[], before: string, after: string): Mark[] {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1
  let tail = 0
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1
  const moved = after.length - before.length
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark]
    if (mark.start >= before.length - tail)
      return [{ ...mark, start: mark.start + moved, end: mark.end + moved }]
    return []
  })
}
