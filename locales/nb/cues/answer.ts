import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { answerFact } from './answer/answer-fact.js'
import { askedElsewhere, onShow, publicPlace, someone, supposes } from './answer/asked.js'
import { asksData, dataNoun, identityNoun, privatePlace, removal, removalReason } from './answer/data.js'
import { promise, vaguePromise, willAnswer } from './answer/promises.js'
import { refusal } from './answer/refusal.js'
import { confirmsRelation } from './answer/relation.js'
import { wayOn } from './answer/way-on.js'

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
  'this-one': ['(den|det|de|denne|dette|disse) her'],
  'asked-elsewhere': askedElsewhere,
  someone,
  supposes,
  'on-show': onShow,
}
