/** Learns what a sentence of a post says of conduct and of channels used in vain, and reports cross-validated scores: `tsx tests/quality/train-saying.ts [--write]`. */
import { writeFileSync } from 'node:fs'
import { isTried } from '../../rules/post/saying-features.js'
import { LANGUAGES } from '../../src/core/vocabulary.js'
import { familyOf, SAYINGS, type Saying } from '../../src/core/wording-columns.js'
import { compressedSums } from './compress.js'
import { keepCrossed } from './crossed.js'
import type { Sparse } from './learn.js'
import { learnSayings, numbered, type SayingData } from './learn-saying.js'
import { isLabelled, ORIGINS, type SayingCase, sayingCases } from './saying-cases.js'
import { sayingFiles, sayingWeightsFile } from './saying-files.js'

const FOLDS = 3

/** A case with the sums of its sentences, under weights that were learned without it. */
interface Judged {
  readonly one: SayingCase
  readonly sums: readonly Float64Array[]
}

/** Sums from which on a saying is told: without a strong cue of its own, with one, and surely. */
export interface SayingCuts {
  readonly told: number
  readonly kept: number
}

/** Cases in four heaps, the same whatever their order: posts of the languages that tell the same go together. */
const foldOf = (at: number): number => (at * 7) % FOLDS

/** A row as it is when judging: where it comes from is not told. */
function asJudged(features: readonly string[]): (row: Sparse) => Sparse {
  const origins = new Set(ORIGINS.map((name) => features.indexOf(name)))
  return ({ at, value }) => {
    const kept = [...at.keys()].filter((i) => !origins.has(at[i] as number))
    return {
      at: Int32Array.from(kept, (i) => at[i] as number),
      value: Float64Array.from(kept, (i) => value[i] as number),
    }
  }
}

function crossValidate(data: SayingData): Judged[] {
  const judged: Judged[] = []
  const judgedRow = asJudged(data.features)
  for (let fold = 0; fold < FOLDS; fold++) {
    const network = learnSayings(data, (at) => foldOf(at) === fold)
    for (const [at, one] of data.cases.entries())
      if (foldOf(at) === fold)
        judged.push({
          one,
          sums: (data.sentences[at] ?? []).map((row) => compressedSums(network, judgedRow(row))),
        })
  }
  return judged
}

interface Tally {
  hit: number
  said: number
  truth: number
}

/** Which sentences are told to say so. */
const toldIn = ({ one, sums }: Judged, saying: number, { told, kept }: SayingCuts): boolean[] =>
  sums.map((sum, at) => {
    const strong = ((one.rows[at]?.about.strong ?? 0) >> saying) & 1
    return (sum[saying] as number) >= (strong ? kept : told)
  })

/** Counts as tests/quality/measure.ts does, with a sentence for a span. */
function tally(some: readonly Judged[], saying: Saying, cuts: SayingCuts): Tally {
  const sum = { hit: 0, said: 0, truth: 0 }
  for (const judged of some) {
    const told = toldIn(judged, SAYINGS.indexOf(saying), cuts)
    const any = told.includes(true)
    if (isTried(saying)) {
      const truth = isLabelled(judged.one, saying)
      sum.hit += Number(any && truth)
      sum.said += Number(any)
      sum.truth += Number(truth)
      continue
    }
    const quotes = judged.one.quotes.filter((quote) => quote.saying === saying)
    const meets = (start: number, end: number): boolean =>
      judged.one.doc.sentences.some((one, at) => told[at] && one.start < end && start < one.end)
    const hits = quotes.filter(({ start, end }) => meets(start, end)).length
    sum.hit += hits
    sum.truth += quotes.length
    sum.said += hits + Number(any && (quotes.length === 0 || hits < quotes.length))
  }
  return sum
}

/** The cues were written while `dev` was read: what is told is judged by the others. */
const isMeasured = ({ one }: Judged): boolean => one.part !== 'dev'
/** `fresh` and single sentences hold far more of what is rare, and look-alikes, than posts as they come. */
const ORDINARY: ReadonlySet<string> = new Set(['opened', 'apart', 'usual'])

/** A false alarm accuses somebody: it counts for so much more. */
const ALARM = 0.8

const grid = (from: number, to: number): number[] =>
  Array.from({ length: Math.round((to - from) * 4) + 1 }, (_, at) => from + at / 4)

const LOWEST = -4.5
const HIGHEST = 1.5
/** What is not even this likely is not told where no strong cue speaks for it, however well that would fit the corpus. */
const LEAST_LIKELY = -1.25
/** Despair accuses nobody, nor does a name, and to overlook them is worse. */
const accuses = (saying: Saying): boolean => familyOf(saying) === 'conduct' && saying !== 'self-harm'

/**
 * Nobody is accused without a cue unless that is clearly likelier than not; of insult, which harsh criticism comes
 * nearest to, unless it is twice as likely, and of a threat, which any "you shall" comes near to, still more. Nobody is
 * taken for an employee unless that is likelier than not.
 */
const LEAST_TOLD: Partial<Record<Saying, number>> = { insult: 0.75, threat: 1.5, 'staff-named': 0.25 }
const leastTold = (saying: Saying): number => LEAST_TOLD[saying] ?? (accuses(saying) ? 0.5 : LEAST_LIKELY)

/** Despair is handed over where it is hardly less likely than not, however well another cut would fit. */
const MOST_TOLD: Partial<Record<Saying, number>> = { 'self-harm': 0.5 }

/**
 * A strong cue of abuse is believed unless much speaks against it, in talk unlike that of the corpus as well; one of a
 * threat nearly always, since the safety of staff goes first, and slurs and obscenities more than insults, which stand
 * in many a harmless story. So is one of despair, and of an employee's name.
 */
const MOST_KEPT: Partial<Record<Saying, number>> = {
  threat: -9,
  racism: -6,
  'gross-language': -6,
  sexism: -4.5,
  'self-harm': -2,
  'staff-named': -1,
}
const mostKept = (saying: Saying): number => MOST_KEPT[saying] ?? (accuses(saying) ? -3.5 : HIGHEST)

const boundsOf = (saying: Saying): Record<keyof SayingCuts, number[]> => ({
  told: grid(leastTold(saying), MOST_TOLD[saying] ?? HIGHEST),
  kept: grid(Math.min(LOWEST, mostKept(saying)), mostKept(saying)),
})

/** Sums where precision and recall balance. */
function cutsOf(judged: readonly Judged[], saying: Saying): SayingCuts {
  const at = SAYINGS.indexOf(saying)
  const some = judged.filter(
    (one) =>
      (accuses(saying) ? isMeasured(one) : ORDINARY.has(one.one.part)) &&
      (isLabelled(one.one, saying) || one.sums.some((sums) => (sums[at] as number) >= LOWEST)),
  )
  const worth = (cuts: SayingCuts): number => {
    const { hit, said, truth } = tally(some, saying, cuts)
    const alarms = accuses(saying) ? ALARM * (said - hit) : 0
    return (2 * hit) / Math.max(1, said + truth + alarms)
  }
  const bounds = boundsOf(saying)
  let best: SayingCuts = accuses(saying)
    ? { told: leastTold(saying), kept: mostKept(saying) }
    : { told: 0, kept: Math.min(0, bounds.kept.at(-1) ?? 0) }
  for (let round = 0; round < 2; round++)
    for (const name of ['told', 'kept'] as const)
      for (const value of bounds[name])
        if (worth({ ...best, [name]: value }) > worth(best) + 1e-9) best = { ...best, [name]: value }
  return best
}

/** From these sums on what is told was right so often. */
export interface Sure {
  readonly high: number
  readonly medium: number
}
const SHARES = { high: 0.95, medium: 0.8 }
const FEWEST = 40

/** How far above its cut a sum must be for what is told to be right so often, over all sayings of a family. */
function sureOf(judged: readonly Judged[], cuts: ReadonlyMap<Saying, SayingCuts>, tried: boolean): Sure {
  const points: { sum: number; right: boolean }[] = []
  for (const one of judged.filter(isMeasured))
    for (const [at, saying] of SAYINGS.entries()) {
      if (isTried(saying) !== tried) continue
      const told = toldIn(one, at, cuts.get(saying) as SayingCuts)
      const sum = Math.max(...one.sums.map((sums, sentence) => (told[sentence] ? (sums[at] as number) : -99)))
      if (sum > -99) points.push({ sum, right: isLabelled(one.one, saying) })
    }
  points.sort((a, b) => b.sum - a.sum)
  const from = (share: number): number => {
    let right = 0
    let cut = 99
    for (const [at, point] of points.entries()) {
      right += Number(point.right)
      if (at >= FEWEST && right / (at + 1) >= share) cut = point.sum
    }
    return Math.ceil(cut * 100) / 100
  }
  return { high: from(SHARES.high), medium: from(SHARES.medium) }
}

const percent = (x: number, of: number): string => ((100 * x) / Math.max(1, of)).toFixed(1).padStart(5)

function report(judged: readonly Judged[], cuts: ReadonlyMap<Saying, SayingCuts>): string[] {
  const lines: string[] = []
  for (const part of [...new Set(judged.map(({ one }) => one.part))]) {
    const some = judged.filter(({ one }) => one.part === part)
    const macro = (family: readonly Judged[], tried: boolean): number => {
      const f1 = SAYINGS.filter((saying) => isTried(saying) === tried).flatMap((saying) => {
        const { hit, said, truth } = tally(family, saying, cuts.get(saying) as SayingCuts)
        return truth > 0 ? [(2 * hit) / Math.max(1, said + truth)] : []
      })
      return f1.reduce((a, b) => a + b, 0) / Math.max(1, f1.length)
    }
    const each = LANGUAGES.map((language) => {
      const own = some.filter(({ one }) => one.language === language)
      return `${language} ${percent(macro(own, false), 1)} ${percent(macro(own, true), 1)}`
    })
    lines.push(
      `${part.padEnd(8)} macro F1, conduct and tried: ${percent(macro(some, false), 1)} ${percent(macro(some, true), 1)} | ${each.join(' | ')}`,
    )
  }
  for (const saying of SAYINGS) {
    const { hit, said, truth } = tally(judged.filter(isMeasured), saying, cuts.get(saying) as SayingCuts)
    lines.push(
      `${saying.padEnd(22)} P ${percent(hit, said)} R ${percent(hit, truth)} F1 ${percent(2 * hit, said + truth)} of ${truth}`,
    )
  }
  const clean = judged.filter(({ one }) => one.label === 'clean')
  for (const language of LANGUAGES) {
    const own = clean.filter(({ one }) => one.language === language)
    const flagged = own.filter((one) =>
      SAYINGS.some((saying, at) => toldIn(one, at, cuts.get(saying) as SayingCuts).includes(true)),
    )
    lines.push(`harmless look-alikes flagged, ${language}: ${percent(flagged.length, own.length)} %`)
  }
  return lines
}

function validate(data: SayingData): { cuts: Map<Saying, SayingCuts>; sure: Sure[]; lines: string[] } {
  const judged = crossValidate(data)
  const cuts = new Map(SAYINGS.map((saying) => [saying, cutsOf(judged, saying)]))
  return {
    cuts,
    sure: [false, true].map((tried) => sureOf(judged, cuts, tried)),
    lines: report(judged, cuts),
  }
}

if (process.argv[1]?.endsWith('train-saying.ts')) {
  const data = numbered(sayingCases())
  const { cuts, sure, lines } = validate(data)
  for (const line of lines) console.log(line)
  console.log(JSON.stringify([...cuts]), JSON.stringify(sure))
  if (process.argv.includes('--write')) {
    keepCrossed('sayings', lines)
    const network = learnSayings(data, () => false)
    const [conduct, tried] = sure as [Sure, Sure]
    const named = { features: data.features, network }
    writeFileSync(
      new URL('../../rules/post/saying-weights.ts', import.meta.url),
      sayingWeightsFile(named, cuts, { conduct, tried }),
    )
    for (const [place, text] of sayingFiles(named))
      writeFileSync(new URL(`../../locales/${place}/saying.ts`, import.meta.url), text)
  }
}
