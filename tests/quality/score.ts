/**
 * Scores of drafts or posts, per rule or label: `tsx tests/quality/score.ts drafts|posts [lang…] [--misses <rule>] [--part dev|opened|apart|blind]`,
 * or `… drafts [lang…] --from <folder>` for labelled drafts that are not in the corpus.
 * Cases of `apart` and `blind` are counted and never shown: they are kept for measuring.
 */
import { LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import { PARTS, type Part, readDrafts } from './corpus.js'
import { draftScores, postScores, printScores, scoreDrafts } from './measure.js'

const args = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args.splice(at, 2)[1]
}
const misses = option('--misses')
const part = option('--part') as Part | undefined
const from = option('--from')
const [what, ...named] = args
const languages = (named.length > 0 ? named : LANGUAGES) as readonly Language[]
if (from) {
  console.log(`\n== ${from} ${languages.join(' ')}`)
  printScores(
    scoreDrafts(languages.flatMap((language) => readDrafts(`${from}/drafts-${language}.jsonl`))),
    misses,
  )
}
for (const one of from ? [] : part ? [part] : PARTS) {
  const scores = what === 'posts' ? postScores(one, languages) : draftScores(one, languages)
  console.log(`\n== ${one} ${languages.join(' ')}`)
  printScores(scores, one === 'apart' || one === 'blind' ? undefined : misses)
}
