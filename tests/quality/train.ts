/** Learns the weights of the labels of a post, and reports cross-validated scores: `tsx tests/quality/train.ts [--write]`. */
import { writeFileSync } from 'node:fs'
import { logistic } from '../../rules/logistic.js'
import { COLUMNS, FAMILIES, type Family, FULL_WIDTH, WIDTH } from '../../rules/post/columns.js'
import { revisedBy, revisionOf } from '../../rules/post/revision.js'
import { type Bars, type Cuts, saidAmong } from '../../rules/post/weigh.js'
import { CHANNEL_KINDS, CONDUCT_KINDS, LANGUAGES } from '../../src/core/vocabulary.js'
import { compressedSums, learnCompressed } from './compress.js'
import { LEARNED } from './corpus.js'
import { keepCrossed } from './crossed.js'
import { dense, indexFeatures, type Sparse, sparse } from './learn.js'
import { joined, learnNetwork, type Network, type NetworkLessons, networkSums } from './learn-network.js'
import { type PhraseCase, type PostCase, phraseCases, postCases } from './post-cases.js'
import { type NamedNetwork, vectorFiles, weightsFile, wordsAmong } from './weights-file.js'

/** How many posts must hold a feature for it to be learned from. */
const LEAST = 4
const FOLDS = 3
const SCHOOLING = { units: 96, rounds: 12, rate: 2e-3, leftFeature: () => 0.5, leftUnits: 0.2 }
/** A network is learned from each. */
const SEEDS = [1, 2, 3]

/** The first cases tell best how the labels are meant, then those that come as posts do: each is heeded as so many others. */
const HEED: Readonly<Record<string, number>> = { dev: 6, usual: 3 }

/** From which posts the second network is learned, as they come: not from those that were written to teach the first. */
const REVISION_HEED: Readonly<Record<string, number>> = { dev: 2, usual: 2, opened: 1, apart: 1 }
const REVISION_SEEDS = [1, 2]
const REVISION_SCHOOLING = { units: 128, rounds: 60, rate: 2e-3, leftFeature: () => 0, leftUnits: 0.3 }

/** Families of which one label holds, and what is right for each: judgements, or labels evenly. */
const ONE: readonly Family[] = ['sentiment', 'urgency', 'formality']
const EVENLY: ReadonlySet<Family> = new Set(['formality'])

/** A post with what its labels came to when it was not learned from: first, and thought over. */
interface Judged {
  readonly one: PostCase
  readonly first: Float64Array
  readonly sums: Float64Array
}

const FAMILY_NAMES = Object.keys(FAMILIES) as Family[]
const columnsOf = (family: Family): number[] =>
  Array.from({ length: COLUMNS[family].count }, (_, at) => COLUMNS[family].first + at)

/** Families of which several labels may hold. */
const SEVERAL = ['acts', 'topics'] as const satisfies readonly Family[]
type Several = (typeof SEVERAL)[number]
const isSeveral = (family: Family): family is Several => (SEVERAL as readonly Family[]).includes(family)
type AllBars = Readonly<Record<Several, Bars>>

/** Conduct and channels tried are learned beside the labels: what tells them helps to tell these. */
const truthOf = ({ truth, post }: PostCase): Uint8Array =>
  Uint8Array.of(
    ...truth,
    ...CONDUCT_KINDS.map((kind) => Number(post.conduct.some((one) => one.kind === kind))),
    ...CHANNEL_KINDS.map((channel) => Number(post.tried.includes(channel))),
  )

const truthOfPhrase = ({ truth }: PhraseCase): Int8Array =>
  Int8Array.from({ length: FULL_WIDTH }, (_, at) => truth[at] ?? -1)

/** Learns the first network. */
function learn(cases: readonly PostCase[], told: readonly PhraseCase[]): NamedNetwork {
  const rows = [...cases, ...told].map(({ row }) => row)
  const features = indexFeatures(rows, LEAST)
  const lessons: NetworkLessons = {
    rows: sparse(rows, features),
    truth: [...cases.map(truthOf), ...told.map(truthOfPhrase)],
    labels: FULL_WIDTH,
    size: features.length,
    counts: [...cases.map(({ part }) => HEED[part] ?? 1), ...told.map(() => 1)],
  }
  return { features, network: learnCompressed(lessons, SCHOOLING, SEEDS, wordsAmong(features)) }
}

/** Learns the second network from what the first says of posts that it has not learned from. */
function learnRevision(judged: readonly Judged[]): Network {
  const some = judged.filter(({ one }) => one.part in REVISION_HEED)
  return joined(
    REVISION_SEEDS.map((seed) =>
      learnNetwork(
        {
          rows: some.map(({ first }) => dense(revisionOf(first))),
          truth: some.map(({ one }) => truthToRevise(one)),
          labels: WIDTH,
          size: 2 * FULL_WIDTH,
          counts: some.map(({ one }) => REVISION_HEED[one.part] ?? 0),
          starts: some.map(({ first }) => first),
        },
        { ...REVISION_SCHOOLING, seed },
      ),
    ),
  )
}

/** Topics are left as they are: thought over they got better on some cases and worse on others. */
function truthToRevise({ truth }: PostCase): Int8Array {
  const { first, count } = COLUMNS.topics
  return Int8Array.from(truth).fill(-1, first, first + count)
}

/** What the labels of posts come to that neither network was learned from. */
function unseen(all: readonly PostCase[], told: readonly PhraseCase[]): Judged[] {
  const judged: Judged[] = all.map((one) => ({
    one,
    first: new Float64Array(FULL_WIDTH),
    sums: new Float64Array(WIDTH),
  }))
  const inFold = (fold: number): Judged[] => judged.filter((_, at) => at % FOLDS === fold)
  const outOf = (fold: number): Judged[] => judged.filter((_, at) => at % FOLDS !== fold)
  for (let fold = 0; fold < FOLDS; fold++) {
    const { features, network } = learn(
      outOf(fold).map(({ one }) => one),
      told,
    )
    const away = inFold(fold)
    const rows: Sparse[] = sparse(
      away.map(({ one }) => one.row),
      features,
    )
    for (const [at, { first }] of away.entries()) first.set(compressedSums(network, rows[at] as Sparse))
  }
  for (let fold = 0; fold < FOLDS; fold++) {
    const revision = learnRevision(outOf(fold))
    for (const { first, sums } of inFold(fold))
      sums.set(revisedBy(first, (read) => networkSums(revision, dense(read))))
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

const NO_BARS: AllBars = { acts: { first: 0, other: 0 }, topics: { first: 0, other: 0 } }

/** The labels that are said of a post. */
function saidOf(judged: Judged, family: Family, bars: AllBars): number[] {
  if (ONE.includes(family)) return [bestOf(judged, family)]
  const { first, count } = COLUMNS[family]
  if (!isSeveral(family)) return columnsOf(family).filter((at) => (judged.sums[at] as number) >= 0)
  const said = saidAmong(judged.sums.subarray(first, first + count), bars[family]).map((at) => first + at)
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

/** `dev` and `usual` are spread as posts come; the others, and `fresh` most, hold more of what is rare and hard. */
const SPREAD: Readonly<Record<string, number>> = { dev: 8, usual: 2, opened: 1, apart: 1, fresh: 0.2 }
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

/** Candidates for the sum from which the surest label is said, and for any other; the first act is always said. */
const FIRSTS: Readonly<Record<Several, readonly number[]>> = {
  acts: [0],
  topics: [0, -0.25, -0.5, -0.75, -1],
}
const OTHERS: readonly number[] = [-0.25, 0, 0.25, 0.5, 0.75, 1, 1.25]

/** The macro F1 of a family, posts counting as they come. */
function worthOf(judged: readonly Judged[], family: Several, bars: AllBars): number {
  const { first, count } = COLUMNS[family]
  const hit = new Float64Array(count)
  const told = new Float64Array(count)
  const truth = new Float64Array(count)
  for (const one of judged) {
    const counts = asSpread(one)
    const said = new Set(saidOf(one, family, bars))
    for (let at = 0; at < count; at++) {
      const is = one.one.truth[first + at] === 1
      const says = said.has(first + at)
      if (is && says) hit[at] = (hit[at] as number) + counts
      if (says) told[at] = (told[at] as number) + counts
      if (is) truth[at] = (truth[at] as number) + counts
    }
  }
  return hit.reduce(
    (sum, one, at) => sum + (2 * one) / ((told[at] as number) + (truth[at] as number) || 1),
    0,
  )
}

/** The sums from which the surest label and any other are best said. */
function settleBars(judged: readonly Judged[]): AllBars {
  const best = (family: Several): Bars => {
    const tries = FIRSTS[family].flatMap((first) => OTHERS.map((other): Bars => ({ first, other })))
    const worths = tries.map((bars) => worthOf(judged, family, { ...NO_BARS, [family]: bars }))
    return tries[worths.indexOf(Math.max(...worths))] as Bars
  }
  return { acts: best('acts'), topics: best('topics') }
}

/** What a judgement costs: nothing where it is right. */
const wrongBy = (judged: Judged, column: number, said: (one: Judged) => boolean): number =>
  said(judged) === (judged.one.truth[column] === 1) ? 0 : asSpread(judged)

const percent = (x: number): string => (x * 100).toFixed(1).padStart(5)

function familyLine(judged: readonly Judged[], family: Family, bars: AllBars): string {
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
  const f1 = columns.map((at) => scoreOf(judged, at, (one) => saidOf(one, family, bars).includes(at)).f1)
  return `${family} ${percent(f1.reduce((a, b) => a + b, 0) / columns.length)}`
}

function report(judged: readonly Judged[], bars: AllBars): string[] {
  const lines: string[] = []
  for (const family of FAMILY_NAMES)
    for (const [at, label] of FAMILIES[family].entries()) {
      const column = COLUMNS[family].first + at
      const { p, r, f1, n } = scoreOf(judged, column, (one) => saidOf(one, family, bars).includes(column))
      const name = label === 'yes' ? family : label
      lines.push(`  ${name.padEnd(20)} P ${percent(p)} R ${percent(r)} F1 ${percent(f1)} n ${n}`)
    }
  for (const group of ['all', ...LANGUAGES, ...LEARNED]) {
    const some = judged.filter(({ one }) => group === 'all' || one.post.lang === group || one.part === group)
    lines.push(
      `${group.padEnd(6)} ${FAMILY_NAMES.map((family) => familyLine(some, family, bars)).join('  ')}`,
    )
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
function pointsOf(judged: Judged, family: Family, bars: AllBars): { sure: number; right: boolean }[] {
  const { sums, one } = judged
  if (ONE.includes(family)) {
    const best = bestOf(judged, family)
    const top = sums[best] as number
    const total = columnsOf(family).reduce((all, at) => all + Math.exp((sums[at] as number) - top), 0)
    return [{ sure: 1 / total, right: one.truth[best] === 1 }]
  }
  if (isSeveral(family))
    return saidOf(judged, family, bars).map((at) => ({
      sure: logistic(sums[at] as number),
      right: one.truth[at] === 1,
    }))
  return columnsOf(family).map((at) => {
    const score = logistic(sums[at] as number)
    return { sure: Math.max(score, 1 - score), right: score >= 0.5 === (one.truth[at] === 1) }
  })
}

const cuts = (judged: readonly Judged[], bars: AllBars): Record<Family, Cuts> =>
  Object.fromEntries(
    FAMILY_NAMES.map((family) => {
      const points = judged.flatMap((one) => pointsOf(one, family, bars))
      return [family, { high: cut(points, 0.95), medium: cut(points, 0.8) }]
    }),
  ) as Record<Family, Cuts>

interface Crossed {
  readonly all: readonly PostCase[]
  /** How far each label's sum is moved. */
  readonly moved: Float64Array
  readonly judged: readonly Judged[]
  readonly told: readonly PhraseCase[]
  readonly bars: AllBars
}

function crossValidate(): Crossed {
  const all = postCases()
  const told = phraseCases()
  const judged = unseen(all, told)
  const moved = settleCuts(judged)
  return { all, told, moved, judged, bars: settleBars(judged) }
}

function write({ all, told, moved, judged, bars }: Crossed): void {
  const learned = learn(all, told)
  writeFileSync(
    new URL('../../rules/post/weights.ts', import.meta.url),
    weightsFile(learned, learnRevision(judged), moved, cuts(judged, bars), bars),
  )
  for (const [place, text] of vectorFiles('vectors', 'The vectors of words and letters of posts', learned))
    writeFileSync(new URL(`../../locales/${place}/vectors.ts`, import.meta.url), text)
}

if (process.argv[1]?.endsWith('train.ts')) {
  const crossed = crossValidate()
  console.log(`${crossed.all.length} posts`)
  const lines = report(crossed.judged, crossed.bars)
  console.log(lines.join('\n'))
  if (process.argv.includes('--write')) {
    write(crossed)
    keepCrossed('posts', lines)
  }
}
