/**
 * Scores of drafts or posts, per rule or label: `tsx tests/quality/score.ts drafts|posts [lang…] [--misses <rule>] [--part dev|opened|apart]`.
 * Cases of `apart` are counted and never shown: they are kept for measuring.
 */
import { LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import { PARTS, type Part } from './corpus.js'
import { draftScores, postScores, printScores } from './measure.js'

const args = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args.splice(at, 2)[1]
}
const misses = option('--misses')
const part = option('--part') as Part | undefined
const [what, ...named] = args
const languages = (named.length > 0 ? named : LANGUAGES) as readonly Language[]
for (const one of part ? [part] : PARTS) {
  const scores = what === 'posts' ? postScores(one, languages) : draftScores(one, languages)
  console.log(`\n== ${one} ${languages.join(' ')}`)
  printScores(scores, one === 'apart' ? undefined : misses)
}
