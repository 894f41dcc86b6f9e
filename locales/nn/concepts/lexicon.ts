import type { ConceptLexicon } from '../../../src/core/concepts.js'
import { acts } from './acts.js'
import { company } from './company.js'
import { contact } from './contact.js'
import { goods } from './goods.js'
import { harm } from './harm.js'
import { life } from './life.js'
import { money } from './money.js'
import { people } from './people.js'
import { safety } from './safety.js'
import { staff } from './staff.js'
import { technical } from './technical.js'
import { travel } from './travel.js'

/** Nynorsk: what words are about. */
export const lexicon: ConceptLexicon = {
  ...money,
  ...harm,
  ...life,
  ...technical,
  ...travel,
  ...goods,
  ...contact,
  ...staff,
  ...company,
  ...safety,
  ...acts,
  ...people,
}
