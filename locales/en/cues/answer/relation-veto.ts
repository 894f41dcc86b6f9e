/** Conditions, questions and general facts reveal nothing about the one who asks. */
export const general = [
  'paid for',
  '{you} (may|might|could|would|should|must) have',
  '(if|once|when|as soon as|in case|whether|until|unless) {your}',
  '(claims|amounts|damage|costs|bills|sums|orders|parcels|tickets|anything|everything|those|all|loans|payments) ~1 (under|over|up to|above|below|more than|less than) <num>',
  'if {you-x}',
  'in case {you-x}',
  'when {you-x}',
  'once {you-x}',
  'as long as',
  'unless {you-x}',
  'whether',
  'until {you-x}',
  'provided',
  '(anyone|everybody|everyone|customers|people|members) (who|with|can)',
  '{you-x} (wrote|write|mention|say|said|describe) that',
  'congratulations',
]
