/** Words written so that a filter will miss them: letters swapped or left out, words written together. */

/** The forms of a word with two letters swapped or one left out; the first letter stays. */
const garbled = (word: string): readonly string[] => {
  const letters = [...word]
  const swapped = letters
    .slice(1, -1)
    .map((_, i) =>
      [...letters.slice(0, i + 1), letters[i + 2], letters[i + 1], ...letters.slice(i + 3)].join(''),
    )
  const shorter = letters.slice(1).map((_, i) => letters.filter((__, at) => at !== i + 1).join(''))
  return [...swapped, ...shorter].filter((form) => form !== word && !ORDINARY.has(form))
}

/** Garbled forms that are words of their own. */
const ORDINARY = new Set(
  'musings women woman omen wome niger tiger sluts slut bitch retard trans gay muslin black back lack backs blacks immigrant disabled'.split(
    ' ',
  ),
)

export const garbledForms = (...words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word) => garbled(word))),
]

/** `*hatewomen*`, `*womenare*`: a group written together with what is said of it. */
export const joinedForms = (groups: readonly string[]): readonly string[] =>
  groups.flatMap((group) => [
    ...[
      'hate',
      'despise',
      'detest',
      'kill',
      'fuck',
      'fucking',
      'disgusting',
      'stupid',
      'dirty',
      'those',
      'these',
    ].map((word) => `*${word}${group}*`),
    ...[
      'are',
      'should',
      'deserve',
      'belong',
      'disgust',
      'shouldbe',
      'needtobe',
      'ruin',
      'make',
      'arescum',
    ].map((word) => `*${group}${word}*`),
  ])
