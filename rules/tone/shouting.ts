import type { Fix } from '../../src/core/reports.js'
import { defineReplyRule, type Sighting } from '../../src/define/reply-rule.js'
import type { Doc } from '../../src/text/doc.js'
import type { Token } from '../../src/text/tokenize.js'

/**
 * Words in capitals for emphasis, or runs of `!!` and `?!`.
 *
 * Capitals read as shouting. Acronyms and codes are none: a capital word counts when the language
 * knows it as an ordinary word, or when it is long and readable and its neighbours are not capitals too.
 */
export const shouting = defineReplyRule({
  id: 'tone/shouting',
  severity: 'warning',
  cues: [],
  check: ({ draft, signature, placeholders }) => [
    ...runsOfMarks(draft),
    ...capitalRuns(draft).filter(
      (sighting) =>
        sighting.at !== 'text' &&
        sighting.at.start < (signature.name?.start ?? Number.POSITIVE_INFINITY) &&
        !placeholders.some(
          (one) => sighting.at !== 'text' && one.start < sighting.at.end && sighting.at.start < one.end,
        ),
    ),
  ],
})

function runsOfMarks(draft: Doc): Sighting[] {
  return draft.tokens
    .filter((token) => token.kind === 'sign' && /!{2}|\?!|!\?|\?{3}/.test(token.raw))
    .map((token) => ({
      at: token,
      fixes: [{ start: token.start, end: token.end, text: token.raw.includes('?') ? '?' : '!', safe: true }],
    }))
}

function capitalRuns(draft: Doc): Sighting[] {
  const found: Sighting[] = []
  let run: Token[] = []
  const close = (): void => {
    if (isShouted(draft, run)) found.push(sightingOf(draft, run))
    run = []
  }
  for (const token of draft.tokens) {
    if (token.kind === 'word' && /^[\p{Lu}\p{M}'’-]{2,}$/u.test(token.raw)) run.push(token)
    else if (token.kind === 'word' || token.kind === 'link' || (run.length > 0 && token.kind === 'number'))
      close()
  }
  close()
  return found
}

/** Ordinary words in capitals: known to the language, or long and shaped like words. */
function isShouted(draft: Doc, run: readonly Token[]): boolean {
  return (
    run.some((token) => draft.isOrdinary(token.norm)) ||
    run.some((token) => isReadable(token.norm) && !draft.isAcronym(token.norm))
  )
}

const READABLE_LENGTH = 6
const VOWELS = /[aeiouyåäöæø]/g

function isReadable(word: string): boolean {
  const vowels = word.match(VOWELS)?.length ?? 0
  return word.length >= READABLE_LENGTH && vowels >= 2 && vowels <= word.length * 0.6 && !/\d/.test(word)
}

function sightingOf(draft: Doc, run: readonly Token[]): Sighting {
  const first = run[0] as Token
  const last = run.at(-1) as Token
  const fixes: Fix[] = run
    .filter((token) => draft.isOrdinary(token.norm))
    .map((token) => {
      const opens = draft.sentences[token.sentence]?.start === token.start
      const lower = token.raw.toLowerCase()
      return {
        start: token.start,
        end: token.end,
        text: opens ? token.raw[0] + lower.slice(1) : lower,
        safe: true,
      }
    })
  return { at: { start: first.start, end: last.end }, fixes }
}
