/** Learns the weights of the labels of a post, and reports cross-validated scores: `tsx tests/quality/train.ts [--write]`. */
import { writeFileSync } from 'node:fs'
import { logistic } from '../../rules/logistic.js'
import { COLUMNS, FAMILIES, type Family, WIDTH } from '../../rules/post/columns.js'
import type { Cuts } from '../../rules/post/weigh.js'
import { CHANNEL_KINDS, CONDUCT_KINDS, LANGUAGES } from '../../src/core/vocabulary.js'
import { compressedSums, learnCompressed } from './compress.js'
import { LEARNED } from './corpus.js'
import { keepCrossed } from './crossed.js'
import { indexFeatures, type Sparse, sparse } from './learn.js'
import type { NetworkLessons } from './learn-network.js'
import { type PostCase, postCases } from './post-cases.js'
import { type NamedNetwork, vectorFiles, weightsFile, wordsAmong } from './weights-file.js'

/** How many posts must hold a feature for it to be learned from. */
const LEAST = 4
const FOLDS = 3
const SCHOOLING = { units: 96, rounds: 12, rate: 2e-3, leftFeature: () => 0.5, leftUnits: 0.2 }
/** A network is learned from each. */
const SEEDS = [1, 2, 3]

/** The first cases tell best how the labels are meant: each is heeded as much as so many others. */
const HEED: Readonly<Record<string, number>> = { dev: 6 }

/** Families of which one label holds, and what is right for each: judgements, or labels evenly. */
const ONE: readonly Family[] = ['sentiment', 'urgency', 'formality']
const EVENLY: ReadonlySet<Family> = new Set(['formality'])

/** A post with what its labels came to when it was not learned from. */
interface Judged {
  readonly one: PostCase
  readonly sums: Float64Array
}

const FAMILY_NAMES = Object.keys(FAMILIES) as Family[]
const columnsOf = (family: Family): number[] =>
  Array.from({ length: COLUMNS[family].count }, (_, at) => COLUMNS[family].first + at)

/** Conduct and channels tried are learned beside the labels: what tells them helps to tell these. */
const truthOf = ({ truth, post }: PostCase): Uint8Array =>
  Uint8Array.of(
    ...truth,
    ...CONDUCT_KINDS.map((kind) => Number(post.conduct.some((one) => one.kind === kind))),
    ...CHANNEL_KINDS.map((channel) => Number(post.tried.includes(channel))),
  )

function learn(cases: readonly PostCase[]): NamedNetwork {
  const rows = cases.map(({ row }) => row)
  const features = indexFeatures(rows, LEAST)
  const truth = cases.map(truthOf)
  const lessons: NetworkLessons = {
    rows: sparse(rows, features),
    truth,
    labels: WIDTH + CONDUCT_KINDS.length + CHANNEL_KINDS.length,
    size: features.length,
    counts: cases.map(({ part }) => HEED[part] ?? 1),
  }
  return { features, network: learnCompressed(lessons, SCHOOLING, SEEDS, wordsAmong(features)) }
}

/** What labels come to for posts that were not learned from. */
function unseen(all: readonly PostCase[]): Judged[] {
  const judged: Judged[] = all.map((one) => ({ one, sums: new Float64Array(WIDTH) }))
  for (let fold = 0; fold < FOLDS; fold++) {
    const { features, network } = learn(all.filter((_, at) => at % FOLDS !== fold))
    const away = judged.filter((_, at) => at % FOLDS === fold)
    const rows: Sparse[] = sparse(
      away.map(({ one }) => one.row),
      features,
    )
    for (const [at, { sums }] of away.entries())
      sums.set(compressedSums(network, rows[at] as Sparse).subarray(0, WIDTH))
  }
  return judged
}

interface Score {
  readonly p: number
  readonly r: number
  readonly f1: number
  readonly n: number
}

function scored(hit: number, said: number, truth: number): Score {
  return {
    p: said ? hit / said : 0,
    r: truth ? hit / truth : 0,
    f1: said + truth ? (2 * hit) / (said + truth) : 0,
    n: truth,
  }
}

/** How much a post counts. */
type Counts = (judged: Judged) => number
const evenly: Counts = () => 1

function scoreOf(
  judged: readonly Judged[],
  column: number,
  said: (one: Judged) => boolean,
  counts = evenly,
): Score {
  let hit = 0
  let told = 0
  let truth = 0
  for (const one of judged) {
    const is = one.one.truth[column] === 1
    const says = said(one)
    const count = counts(one)
    if (is && says) hit += count
    if (says) told += count
    if (is) truth += count
  }
  return scored(hit, told, truth)
}

/** The label of a family whose labels exclude each other. */
function bestOf({ sums }: Judged, family: Family): number {
  return columnsOf(family).reduce((best, at) => ((sums[at] as number) > (sums[best] as number) ? at : best))
}

/** The labels that are said of a post. */
function saidOf(judged: Judged, family: Family): number[] {
  if (ONE.includes(family)) return [bestOf(judged, family)]
  const said = columnsOf(family).filter((at) => (judged.sums[at] as number) >= 0)
  return said.length > 0 || family !== 'acts' ? said : [bestOf(judged, family)]
}

const GRID = Array.from({ length: 40 }, (_, at) => (at - 25) / 10)
/** So many neighbours on either side speak with each. */
const NEIGHBOURS = 4

/** The sum from which a label is best said: the middle of the best neighbours, as one alone is chance. */
function bestFrom(worth: (from: number) => number): number {
  const worths = GRID.map(worth)
  const smooth = worths.map((_, at) => {
    const near = worths.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    return near.reduce((sum, one) => sum + one, 0) / near.length
  })
  return GRID[smooth.indexOf(Math.max(...smooth))] as number
}

/** `dev` is spread as posts come; the others, and `fresh` most, hold more of what is rare and hard. */
const SPREAD: Readonly<Record<string, number>> = { dev: 8, opened: 1, apart: 1, fresh: 0.2 }
const asSpread: Counts = ({ one }) => SPREAD[one.part] ?? 0

function rightShare(judged: readonly Judged[], family: Family): number {
  if (EVENLY.has(family)) {
    const columns = columnsOf(family)
    const f1 = columns.map((at) => scoreOf(judged, at, (one) => bestOf(one, family) === at, asSpread).f1)
    return f1.reduce((a, b) => a + b, 0) / columns.length
  }
  const right = judged.filter((one) => one.one.truth[bestOf(one, family)] === 1)
  return right.reduce((sum, one) => sum + asSpread(one), 0)
}

/** How far each label's sum is moved so that zero is where it is best said; moves the sums as well. */
function settleCuts(judged: readonly Judged[]): Float64Array {
  const moved = new Float64Array(WIDTH)
  const move = (column: number, by: number): void => {
    moved[column] = (moved[column] as number) + by
    for (const { sums } of judged) sums[column] = (sums[column] as number) + by
  }
  for (const family of FAMILY_NAMES) {
    for (const column of columnsOf(family)) {
      const isSaid =
        (from: number) =>
        ({ sums }: Judged): boolean =>
          (sums[column] as number) >= from
      const worth = (from: number): number => {
        if (family === 'needsIdentification')
          return -judged.reduce((sum, one) => sum + wrongBy(one, column, isSaid(from)), 0)
        if (!ONE.includes(family)) return scoreOf(judged, column, isSaid(from), asSpread).f1
        move(column, -from)
        const share = rightShare(judged, family)
        move(column, from)
        return share
      }
      move(column, -bestFrom(worth))
    }
  }
  return moved
}

/** What a judgement costs: nothing where it is right. */
const wrongBy = (judged: Judged, column: number, said: (one: Judged) => boolean): number =>
  said(judged) === (judged.one.truth[column] === 1) ? 0 : asSpread(judged)

const percent = (x: number): string => (x * 100).toFixed(1).padStart(5)

function familyLine(judged: readonly Judged[], family: Family): string {
  if (ONE.includes(family)) {
    const right = judged.filter((one) => one.one.truth[bestOf(one, family)] === 1).length
    return `${family} ${percent(right / judged.length)}`
  }
  const columns = columnsOf(family)
  if (family === 'needsIdentification') {
    const [at = 0] = columns
    const right = judged.filter(({ sums, one }) => (sums[at] as number) >= 0 === (one.truth[at] === 1)).length
    return `${family} ${percent(right / judged.length)}`
  }
  const f1 = columns.map((at) => scoreOf(judged, at, (one) => saidOf(one, family).includes(at)).f1)
  return `${family} ${percent(f1.reduce((a, b) => a + b, 0) / columns.length)}`
}

function report(judged: readonly Judged[]): string[] {
  const lines: string[] = []
  for (const family of FAMILY_NAMES)
    for (const [at, label] of FAMILIES[family].entries()) {
      const column = COLUMNS[family].first + at
      const { p, r, f1, n } = scoreOf(judged, column, (one) => saidOf(one, family).includes(column))
      const name = label === 'yes' ? family : label
      lines.push(`  ${name.padEnd(20)} P ${percent(p)} R ${percent(r)} F1 ${percent(f1)} n ${n}`)
    }
  for (const group of ['all', ...LANGUAGES, ...LEARNED]) {
    const some = judged.filter(({ one }) => group === 'all' || one.post.lang === group || one.part === group)
    lines.push(`${group.padEnd(6)} ${FAMILY_NAMES.map((family) => familyLine(some, family)).join('  ')}`)
  }
  return lines
}

/** The lowest score from which judgements were right often enough. */
function cut(points: readonly { sure: number; right: boolean }[], share: number): number {
  const sorted = [...points].sort((a, b) => b.sure - a.sure)
  let right = 0
  let best = 1
  for (const [at, point] of sorted.entries()) {
    right += Number(point.right)
    if (at >= 20 && right / (at + 1) >= share) best = point.sure
  }
  return Math.ceil(best * 100) / 100
}

/** How sure each judgement of a family was, and whether it was right. */
function pointsOf(judged: Judged, family: Family): { sure: number; right: boolean }[] {
  const { sums, one } = judged
  if (ONE.includes(family)) {
    const best = bestOf(judged, family)
    const top = sums[best] as number
    const total = columnsOf(family).reduce((all, at) => all + Math.exp((sums[at] as number) - top), 0)
    return [{ sure: 1 / total, right: one.truth[best] === 1 }]
  }
  const yesOrNo = family === 'irony' || family === 'needsIdentification'
  return columnsOf(family).flatMap((at) => {
    const score = logistic(sums[at] as number)
    if (yesOrNo) return [{ sure: Math.max(score, 1 - score), right: score >= 0.5 === (one.truth[at] === 1) }]
    return score >= 0.5 ? [{ sure: score, right: one.truth[at] === 1 }] : []
  })
}

const cuts = (judged: readonly Judged[]): Record<Family, Cuts> =>
  Object.fromEntries(
    FAMILY_NAMES.map((family) => {
      const points = judged.flatMap((one) => pointsOf(one, family))
      return [family, { high: cut(points, 0.95), medium: cut(points, 0.8) }]
    }),
  ) as Record<Family, Cuts>

interface Crossed {
  readonly all: readonly PostCase[]
  /** How far each label's sum is moved. */
  readonly moved: Float64Array
  readonly judged: readonly Judged[]
}

function crossValidate(): Crossed {
  const all = postCases()
  const judged = unseen(all)
  return { all, moved: settleCuts(judged), judged }
}

function write({ all, moved, judged }: Crossed): void {
  const learned = learn(all)
  writeFileSync(
    new URL('../../rules/post/weights.ts', import.meta.url),
    weightsFile(learned, moved, cuts(judged)),
  )
  for (const [place, text] of vectorFiles('vectors', 'The vectors of words and letters of posts', learned))
    writeFileSync(new URL(`../../locales/${place}/vectors.ts`, import.meta.url), text)
}

if (process.argv[1]?.endsWith('train.ts')) {
  const crossed = crossValidate()
  console.log(`${crossed.all.length} posts`)
  const lines = report(crossed.judged)
  console.log(lines.join('\n'))
  if (process.argv.includes('--write')) {
    write(crossed)
    keepCrossed('posts', lines)
  }
}
