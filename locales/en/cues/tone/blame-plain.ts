import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Care for the one who slipped, or a way on. */
const gentle =
  '(sorry|if|unless|easily|easy|worry|no problem|shame|pity|understand|whether|find|copy|our mistake|our fault)'

/** The everyday fault-finding: it says so on the label, you signed it, you were not at home. */
export const blamePlain: CuePhrases = [
  {
    phrase:
      '(clearly|plainly|quite clearly|very clearly|in black and white) (says|say|said|states|state|stated|shown|written|marked|printed|specified) ~4 {read-matter}',
    not: gentle,
  },
  {
    phrase:
      '(says|said|states|stated|written|printed) ~1 (so|on|in|right) ~1 [on|in|there] ~1 (the|your) ~1 (label|ticket|packaging|box|sign|tag|receipt|contract|terms|door) ~1 that',
    not: [gentle, '(how|which|where|number)'],
  },
  {
    phrase:
      '(contract|agreement|terms|conditions|policy|rules|form) ~1 [that|which] {you} ~1 (signed|agreed|accepted|ticked|approved)',
    not: gentle,
    in: 'statement',
  },
  {
    phrase:
      '{you} ~1 {negation} ~1 (leave|left|allow|allowed|give|given|set) ~1 [yourself|us|aside] ~1 (enough|sufficient|much|any) ~1 (time|room|margin|notice)',
    not: gentle,
  },
  {
    phrase:
      '{you} {negation} ~1 (at home|home when|there when|available when|present|at the door|at the stop|at the address|ready when|on time|quick enough|careful enough|paying attention)',
    not: [gentle, '(new time|try again|another)'],
  },
  {
    phrase:
      '{you} (waited|took) ~4 (before|until) ~1 ({you}|telling|reporting|contacting|calling|getting|letting|cancelling|writing|informing)',
    not: gentle,
  },
  {
    phrase: '{you-x} ~1 {done-blindly} ~5 without ~1 {blindly}',
    not: [gentle, '{you} (can|could|may)'],
  },
  {
    phrase:
      '(mistake|error|fault|problem|mix-up|damage|delay) ~1 (was|is|were) ~1 [made|caused|created] by {you}',
    not: gentle,
  },
  {
    phrase:
      '(mistake|fault|error|responsibility|blame) ~1 (is|was|lies|lay) ~1 (yours|on your side|on your end|with you|down to you|at your end)',
    not: gentle,
  },
  "(can't|cannot|can hardly|could hardly) ~1 expect ~6 (when|since|after) {you}",
  {
    phrase:
      "{you-x} ~1 (clicked|gave|shared|opened|left|forgot|lost|told|pressed|deleted|let|entered|signed|ignored) ~6 (which is why|that is why|that's why|so that's|hence|and that's how)",
    not: gentle,
  },
]
