/** The signs that packing and unpacking a program agree on. */

/** What is between the parts. */
export const PART = '\n'
/** What ends a word, and what is between wordings. */
export const WORD_END = ' '
export const WORDING_END = '|'
/** The letter for a word that shares nothing with the one before; each shared letter is one further, so many at most. */
export const FIRST_SHARED = 0x61
export const MOST_SHARED = 25

/** A target that no edge has led to before, and that of the edge before. */
export const FIRST_REACHED = 0
export const SAME_TARGET = 1

/** Conditions of an entry, by number. */
export const DENIALS = [undefined, 'around', 'before'] as const
export const MOODS = [undefined, 'question', 'statement'] as const
