import type { LanguageGuess } from '../../src/core/reports.js'
import { defineReplyRule } from '../../src/define/reply-rule.js'

/** Bokmål and Nynorsk are two ways of writing one language: either may answer the other. */
const spoken = ({ language }: LanguageGuess): string => (language === 'nn' ? 'nb' : language)

const NEIGHBOURS: ReadonlySet<string> = new Set(['sv', 'nb', 'nn', 'da'])
const LIKELY = 0.1

/** Few words of a neighbour tongue, which may as well be the other's: "Blir det …?" */
function isMistaken({ confidence, ranked }: LanguageGuess, other: LanguageGuess): boolean {
  if (confidence === 'high' || !NEIGHBOURS.has(ranked[0]?.language ?? '')) return false
  const score = ranked
    .filter(({ language }) => (language === 'nn' ? 'nb' : language) === spoken(other))
    .reduce((sum, one) => sum + one.score, 0)
  return score >= LIKELY && other.language !== 'en'
}

const FEWEST_WORDS = 4
const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/**
 * Answers in another language than the post's.
 *
 * The customer chooses the tongue (practice R13). Silent where either language is unsure, or where
 * the customer asked for another.
 */
export const languageMismatch = defineReplyRule({
  id: 'tone/language-mismatch',
  severity: 'warning',
  needsPost: true,
  cues: ['asks-language'],
  check: ({ guess, post }) => {
    if (!post || post.doc?.has('asks-language')) return []
    const asked = post.report.language
    if (asked.confidence === 'low' || guess.confidence === 'low') return []
    if (asked.language === 'unknown' || guess.language === 'unknown') return []
    if (spoken(asked) === spoken(guess) || isMistaken(asked, guess) || isMistaken(guess, asked)) return []
    if (asked.confidence !== 'high' && wordsOf(post.text) < FEWEST_WORDS) return []
    return [
      {
        at: 'text',
        confidence: asked.confidence === 'high' && guess.confidence === 'high' ? 'high' : 'medium',
      },
    ]
  },
})
