import type { Fix } from '../../src/core/reports.js'
import { overlapsAny } from '../../src/core/span.js'
import { defineReplyRule, type ReplyReading, type Sighting } from '../../src/define/reply-rule.js'
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
  check: (reading) => [...runsOfMarks(reading.draft), ...(reading.template ? [] : shoutedWords(reading))],
})

/** Capitals outside the signature and the slots; in a template capitals are slots. */
const shoutedWords = ({ draft, signature, placeholders }: ReplyReading): Sighting[] =>
  capitalRuns(draft)
    .filter((run) => isShouted(draft, run) && !isNumeral(draft, run))
    .map((run) => ({ run, at: { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 } }))
    .filter(({ at }) => at.start < (signature.name?.start ?? Number.POSITIVE_INFINITY))
    .filter(({ at }) => !overlapsAny(placeholders, at))
    .map(({ run, at }) => ({ at, fixes: lowered(draft, run) }))

function runsOfMarks(draft: Doc): Sighting[] {
  return draft.tokens
    .filter((token) => token.kind === 'sign' && /!{2}|\?!|!\?|\?{3}/.test(token.raw))
    .map((token) => ({
      at: token,
      fixes: [{ start: token.start, end: token.end, text: token.raw.includes('?') ? '?' : '!', safe: true }],
    }))
}

/** `[NAME][CASE]`: waiting to be filled in, not shouted. */
const isBracketed = ({ text }: Doc, { start, end }: Token): boolean =>
  text[start - 1] === '[' && text[end] === ']'

function capitalRuns(draft: Doc): Token[][] {
  const found: Token[][] = []
  let run: Token[] = []
  const close = (): void => {
    if (run.length > 0) found.push(run)
    run = []
  }
  for (const token of draft.tokens) {
    if (token.kind === 'sign') continue
    if (/^[\p{Lu}\p{M}'’-]{2,}$/u.test(token.raw) && token.kind === 'word' && !isBracketed(draft, token))
      run.push(token)
    else close()
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

const ROMAN = /^M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/

/** "Chapter VI.", "Part DI": a numeral that closes its clause after a noun, and no pronoun cried out. */
function isNumeral({ tokens }: Doc, run: readonly Token[]): boolean {
  const [only] = run
  if (!only || run.length > 1 || !ROMAN.test(only.raw)) return false
  const at = tokens.indexOf(only)
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const closes = !after || (after.kind === 'sign' && !/[!?]/.test(after.raw))
  return closes && before?.kind === 'word' && before.raw.length > LONG_WORD
}

/** Letters of a verb at most: "so do WE". */
const LONG_WORD = 5

const READABLE_LENGTH = 6
const VOWELS = /[aeiouyåäöæø]/g

function isReadable(word: string): boolean {
  const vowels = word.match(VOWELS)?.length ?? 0
  return word.length >= READABLE_LENGTH && vowels >= 2 && vowels <= word.length * 0.6 && !/\d/.test(word)
}

/** Only words that the language knows are written small: a machine can be sure of those. */
const lowered = (draft: Doc, run: readonly Token[]): Fix[] =>
  run
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
