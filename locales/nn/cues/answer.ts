/** What a draft answers, promises, asks for and closes. */
import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { askedElsewhere, onShow, publicPlace, someone, supposes } from './answer/asked.js'
import {
  asksData,
  confirmsRelation,
  dataNoun,
  identityNoun,
  privatePlace,
  removal,
  removalReason,
} from './answer/data.js'
import { promise, vaguePromise, willAnswer } from './answer/promises.js'
import { answerFact, refusal, wayOn } from './answer/ways.js'

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
  'this-one': ['(den|det|dei|denne|dette|desse) her'],
  'asked-elsewhere': askedElsewhere,
  someone,
  supposes,
  'on-show': onShow,
}
