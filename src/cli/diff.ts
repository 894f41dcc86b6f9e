/** A unified diff, as `patch` and `git apply` read it. */

const CONTEXT = 3

interface Change {
  /** Lines from `oldFrom` to `oldTo` of the old become lines from `newFrom` to `newTo` of the new. */
  readonly oldFrom: number
  readonly oldTo: number
  readonly newFrom: number
  readonly newTo: number
}

/** The difference of two texts; empty when there is none. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return ''
  const old = linesOf(before)
  const fresh = linesOf(after)
  const hunks = grouped(changes(old, fresh))
  return `--- a/${name}\n+++ b/${name}\n${hunks.map((hunk) => writeHunk(hunk, old, fresh)).join('')}`
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** How far to look for where two texts meet again. */
const REACH = 200

/** Fixes are small and far between: look a little ahead on both sides for the next line that both have. */
function changes(old: readonly string[], fresh: readonly string[]): Change[] {
  const found: Change[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      i++
      j++
      continue
    }
    const [oldTo, newTo] = meeting(old, fresh, i, j)
    found.push({ oldFrom: i, oldTo, newFrom: j, newTo })
    i = oldTo
    j = newTo
  }
  return found
}

function meeting(old: readonly string[], fresh: readonly string[], i: number, j: number): [number, number] {
  for (let sum = 1; sum <= REACH; sum++) {
    for (let ahead = 0; ahead <= sum; ahead++) {
      const a = i + ahead
      const b = j + sum - ahead
      if (a < old.length && b < fresh.length && old[a] === fresh[b]) return [a, b]
    }
  }
  return [old.length, fresh.length]
}

function grouped(all: readonly Change[]): Change[][] {
  const hunks: Change[][] = []
  for (const change of all) {
    const last = hunks.at(-1)?.at(-1)
    if (last && change.oldFrom - last.oldTo <= CONTEXT * 2) hunks.at(-1)?.push(change)
    else hunks.push([change])
  }
  return hunks
}

function writeHunk(hunk: readonly Change[], old: readonly string[], fresh: readonly string[]): string {
  const first = hunk[0]
  const last = hunk.at(-1)
  if (!first || !last) return ''
  const lead = Math.min(CONTEXT, first.oldFrom)
  const tail = Math.min(CONTEXT, old.length - last.oldTo)
  const lines: string[] = []
  let at = first.oldFrom - lead
  for (const change of hunk) {
    lines.push(...old.slice(at, change.oldFrom).map((line) => ` ${line}`))
    lines.push(...old.slice(change.oldFrom, change.oldTo).map((line) => `-${line}`))
    lines.push(...fresh.slice(change.newFrom, change.newTo).map((line) => `+${line}`))
    at = change.oldTo
  }
  lines.push(...old.slice(at, last.oldTo + tail).map((line) => ` ${line}`))
  const oldCount = last.oldTo + tail - (first.oldFrom - lead)
  const newCount = last.newTo + tail - (first.newFrom - lead)
  const head = `@@ -${range(first.oldFrom - lead, oldCount)} +${range(first.newFrom - lead, newCount)} @@\n`
  return (
    head +
    lines.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('')
  )
}

const range = (from: number, count: number): string => `${count === 0 ? from : from + 1},${count}`
