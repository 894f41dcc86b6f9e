/** Phrases for which a negation right after takes nothing back. */
export const firm = (...phrases: string[]): string[] =>
  phrases.flatMap((phrase) => [phrase, `${phrase} ~1 {negation}`])
