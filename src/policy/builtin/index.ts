import type { BuiltinName, PolicyInput } from '../input.js'
import { airline } from './airline.js'
import { bank } from './bank.js'
import { insurer } from './insurer.js'
import { municipality } from './municipality.js'
import { strict } from './strict.js'
import { webHost } from './web-host.js'

/** The generic policies by the names that `extends` knows. */
export const BUILTINS: Record<BuiltinName, PolicyInput> = {
  'godton:bank': bank,
  'godton:insurer': insurer,
  'godton:airline': airline,
  'godton:web-host': webHost,
  'godton:municipality': municipality,
  'godton:strict': strict,
}

export { airline, bank, insurer, municipality, strict, webHost }
