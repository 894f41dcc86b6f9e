import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** The everyday cold shoulder: it is only a bag, those are the rules, I have told you. */
export const dismissPlain: CuePhrases = [
  {
    phrase:
      "^ ~1 (it's|it is|it was|that's|this is|that was|its|was) ~1 (just|only|merely) ~1 ({number-word}|a|an|one|some|few|a few|a couple) ~1 [of|short|small|little|tiny|extra] ~1 {small-matter} ~2 $",
    not: '(sorry|away|walk|drive|left|until|from|before|once|per|month|if|for now|our|ours|by|long)',
  },
  {
    phrase: '(answer|decision|reply) ~1 (is|was|remains|stays) ~1 (no|final) (and|full stop|period|end of)',
    not: '(but|if|unless|sorry)',
  },
  {
    phrase:
      '{we-have} ~1 (told|explained to|explained|informed|said to|written to|given) {you} ~1 (what|how|why|where|the answer|the reason|the situation|our answer|the rules|already)',
    not: '(sorry|should|could|must|would|if|may)',
  },
  '(nothing|no more|not anything|little) ~1 [further|more|else|new] to (add|say on|say about|discuss)',
  {
    phrase: '^ (read|reread|re-read) [through] (the|our|your) ~1 {read-matter} ~3 $',
    not: '(please|if|before (use|washing|you)|how)',
  },
  "(can't|cannot|can not) help (it|that) ~1 (if|that) {you-x}",
  '{you} get what {you} pay for',
  '^ ~1 as (stated|said|mentioned|explained|noted|written|told) ~1 (above|already|before|several|twice|repeatedly|earlier) $',
  '(those|these) are ~1 (the|our) (rules|terms|conditions) ~1 (and|so|full stop|whether|period|$)',
  "(that's|that is|thats) (the|our) (policy|rule|rules|price|procedure) ~1 (and|full stop|whether|period|end of)",
  {
    phrase:
      "(won't|not going to|isn't going to|doesn't|aren't going to) change [just|simply|only] because {you-x}",
  },
  {
    phrase:
      '^ ~1 (go|switch|move|change|find|try|use|join) ~1 [to] (another|a different|some other) ~1 (gym|bank|shop|company|airline|hotel|operator|provider|insurer|store|garage|dentist|supplier|place) ~1 (then|instead|$)',
    not: '(please|you can|could)',
  },
]
