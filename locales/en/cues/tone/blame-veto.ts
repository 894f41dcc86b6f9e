/** What makes words of blame harmless. */

export const kindly = [
  '(choice|decision|responsibility) ~1 (which|what|whether|when|how|if|where|between|of)',
  'even if',
  'even when',
  'also when',
  'also if',
  'in case',
  'whether',
  "don't worry",
  'if it is',
  "if it's",
  'if it was',
]
export const conditional = [
  'if {you-x}',
  'in case',
  'in the event',
  'when {you-x}',
  'whether',
  'unless {you-x}',
]
export const sympathy = [
  'easily done',
  'easy to',
  'happens to',
  '(sorry|sad|shame|pity|unlucky|understand) ~5 {you-x}',
  "don't worry",
  'no problem',
  'no worries',
  'no harm',
]
