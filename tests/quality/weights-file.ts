/** Writes the file of weights: what is learned by name is packed by number, see rules/post/model.ts. */
import { CUE_KINDS } from '../../rules/post/features.js'
import { FAMILIES, SCALE } from '../../rules/post/model.js'
import type { Cuts } from '../../rules/post/weigh.js'
import { fold, packNumbers } from '../../src/text/numerals.js'

/** Weights by family, label and feature. */
export type Model = Record<string, Record<string, Record<string, number>>>

/** The text of rules/post/weights.ts. */
export function weightsFile(model: Model, cuts: Readonly<Record<string, Cuts>>): string {
  const columns = Object.entries(FAMILIES).flatMap(([family, labels]) =>
    labels.map((label) => model[family]?.[label] ?? {}),
  )
  const features = new Set(columns.flatMap((column) => Object.keys(column)))
  const cues = new Set<string>()
  const shapes: string[] = []
  for (const feature of features) {
    const [kind = '', cue] = feature.split(':')
    if (cue !== undefined && (CUE_KINDS as readonly string[]).includes(kind)) cues.add(cue)
    else shapes.push(feature)
  }
  const sorted = [...cues].sort()
  const rows = [...sorted.flatMap((cue) => CUE_KINDS.map((kind) => `${kind}:${cue}`)), ...shapes.sort()]
  const numbers = rows.flatMap((row) => columns.map((column) => fold(Math.round((column[row] ?? 0) * SCALE))))
  return `/** Made by \`npm run train\` from tests/corpus; not to be edited by hand. */

/** The features that have weights, and the weights of all labels for each: see model.ts. */
export const MODEL = {
  cues: '${sorted.join(' ')}',
  shapes: '${shapes.join(' ')}',
  weights:
    '${packNumbers(numbers)}',
}

export const CUTS = ${JSON.stringify(cuts)} as const
`
}
