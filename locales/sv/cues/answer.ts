import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { askedElsewhere, onShow, publicPlace, someone, supposes } from './answer/asked.js'
import { confirmsRelation } from './answer/confirms-relation.js'
import { asksData, dataNoun, identityNoun, privatePlace } from './answer/data.js'
import { answerFact, refusal, wayOn } from './answer/outcome.js'
import { promise, vaguePromise, willAnswer } from './answer/promise.js'
import { removal, removalReason } from './answer/removal.js'

/** What a draft answers, promises, asks for and closes. */
export const answer: ThemeLexicon<'answer'> = {
  refusal,
  'way-on': wayOn,
  'answer-fact': answerFact,
  'will-answer': willAnswer,
  promise,
  'vague-promise': vaguePromise,
  removal,
  'removal-reason': removalReason,
  'asks-data': asksData,
  'data-noun': dataNoun,
  'identity-noun': identityNoun,
  'confirms-relation': confirmsRelation,
  'private-place': privatePlace,
  'public-place': publicPlace,
  'this-one': ['(den|det|de|dom|denna|detta) här'],
  'asked-elsewhere': askedElsewhere,
  someone,
  supposes,
  'on-show': onShow,
}
