/** What is measured: godton, what a user would pick instead, and the floors that nothing goes under. */
import * as godton from '../../dist/index.js'
import * as peers from './peers.mjs'
import { policyInput } from './texts.mjs'

const policy = godton.definePolicy(policyInput())
const NORDIC = ['swe', 'nob', 'nno', 'dan', 'eng']
const own = (work) => () => work

/** `of`: the packages whose versions are told. One that is not installed is left out, and said so. */
const peer = (group, name, of, make, more = {}) => ({ group, name, of, make, ...more })

/** Each gives a function of one text; groups do the same kind of work. */
export const WORKS = [
  {
    group: 'reply',
    name: 'godton checkReply with its post',
    make: own(({ draft, post }) => godton.checkReply(draft, { policy, post })),
  },
  {
    group: 'reply',
    name: 'godton checkReply',
    make: own(({ draft }) => godton.checkReply(draft, { policy })),
  },
  {
    group: 'reply',
    name: 'godton classifyPost',
    make: own(({ draft }) => godton.classifyPost(draft, { policy })),
  },
  peer('reply', 'alex', ['alex'], peers.alex),
  peer('reply', 'textlint, four light rules', ['@textlint/kernel'], peers.textlint, { waits: true }),
  peer('reply', 'write-good', ['write-good'], peers.writeGood),
  peer('reply', 'retext-profanities', ['retext-profanities'], peers.retextProfanities),
  peer('reply', 'harper.js', ['harper.js'], peers.harper, { waits: true }),
  peer('reply', 'obscenity', ['obscenity'], peers.obscenity),
  peer('reply', 'leo-profanity', ['leo-profanity'], peers.leoProfanity),
  peer('reply', 'compromise', ['compromise'], peers.compromise),
  peer('reply', 'sentiment', ['sentiment'], peers.sentiment),
  peer(
    'reply',
    'stack: franc + obscenity + redact-pii + libphonenumber + emoji-regex + sentiment',
    ['franc', 'obscenity', 'redact-pii', 'libphonenumber-js', 'emoji-regex', 'sentiment'],
    peers.together(
      () => peers.franc(NORDIC),
      peers.obscenity,
      peers.redactPii,
      peers.libphonenumber,
      peers.emojiRegex,
      peers.sentiment,
    ),
  ),
  peer(
    'reply',
    'fastest stack: eld + leo-profanity + @redactpii/node + libphonenumber + emoji-regex behind a gate + sentiment',
    ['eld', 'leo-profanity', '@redactpii/node', 'libphonenumber-js', 'emoji-regex', 'sentiment'],
    peers.together(
      peers.eld,
      peers.leoProfanity,
      peers.redactpiiNode,
      peers.libphonenumber,
      peers.gatedEmojiRegex,
      peers.sentiment,
    ),
  ),
  {
    group: 'personal data',
    name: 'godton findPersonalData',
    make: own(({ draft }) => godton.findPersonalData(draft)),
  },
  peer('personal data', 'redact-pii', ['redact-pii'], peers.redactPii),
  peer('personal data', '@redactpii/node', ['@redactpii/node'], peers.redactpiiNode),
  peer(
    'personal data',
    'libphonenumber-js findPhoneNumbersInText',
    ['libphonenumber-js'],
    peers.libphonenumber,
  ),
  {
    group: 'language',
    name: 'godton detectLanguage',
    make: own(({ draft }) => godton.detectLanguage(draft)),
  },
  peer('language', 'franc, five languages', ['franc'], () => peers.franc(NORDIC)),
  peer('language', 'tinyld', ['tinyld'], peers.tinyld),
  peer('language', 'eld, large', ['eld'], peers.eld),
  { group: 'floor', name: 'nothing: the clock alone', make: own(() => 0) },
  {
    group: 'floor',
    name: 'an empty loop over the text',
    make: own(({ draft }) => {
      let sum = 0
      for (let at = 0; at < draft.length; at++) sum += draft.charCodeAt(at)
      return sum
    }),
  },
  {
    group: 'floor',
    name: 'one regular expression, /\\p{L}+/gu',
    make: own(({ draft }) => draft.match(/\p{L}+/gu)),
  },
  peer('floor', 'emoji-regex', ['emoji-regex'], peers.emojiRegex),
]

export { godton, policy }
