/**
 * `godton/templates`: reads template libraries, files and help-desk exports, and finds the place in the file for a
 * place in a template. Pure functions from text.
 */
export { PRODUCTS, type Product } from './products.js'
export {
  type MappedTemplate,
  type ReadIssue,
  type ReadOptions,
  type ReadResult,
  readTemplates,
} from './read.js'
export type { DraftPlace } from './read-data.js'
export { lineIndex, type Position, type SourceMap, toSource, toSourceEdit } from './source-map.js'
