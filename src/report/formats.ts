/** The names of the output formats: a leaf, so that naming them loads none of them. */
export const FORMATS = [
  'pretty',
  'json',
  'ndjson',
  'sarif',
  'github',
  'junit',
  'checkstyle',
  'rdjson',
] as const
export type Format = (typeof FORMATS)[number]
