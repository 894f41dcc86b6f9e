/** Generic policies to extend: the objects behind `godton:bank`, `godton:web-host` and the others. */
export { airline, bank, insurer, municipality, strict, webHost } from './policy/builtin/index.js'
