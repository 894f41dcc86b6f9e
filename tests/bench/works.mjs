/** What is measured: godton, what a user would pick instead, and the floors that nothing goes under. */
import * as godton from '../../dist/index.js'
import { policyInput } from './texts.mjs'

const policy = godton.definePolicy(policyInput())

/** Each gives a function of one text; groups do the same kind of work. */
export const WORKS = [
  {
    group: 'reply',
    name: 'godton checkReply with its post',
    make:
      () =>
      ({ draft, post }) =>
        godton.checkReply(draft, { policy, post }),
  },
  {
    group: 'reply',
    name: 'godton checkReply',
    make:
      () =>
      ({ draft }) =>
        godton.checkReply(draft, { policy }),
  },
  {
    group: 'reply',
    name: 'godton classifyPost',
    make:
      () =>
      ({ draft }) =>
        godton.classifyPost(draft, { policy }),
  },
  {
    group: 'reply',
    name: 'alex',
    of: 'alex',
    make: async () => {
      const { text } = await import('alex')
      return ({ draft }) => text(draft)
    },
  },
  {
    group: 'reply',
    name: 'write-good',
    of: 'write-good',
    make: async () => {
      const { default: writeGood } = await import('write-good')
      return ({ draft }) => writeGood(draft)
    },
  },
  {
    group: 'reply',
    name: 'retext-profanities',
    of: 'retext-profanities',
    make: async () => {
      const [{ retext }, { default: profanities }] = await Promise.all([
        import('retext'),
        import('retext-profanities'),
      ])
      const processor = retext().use(profanities)
      return ({ draft }) => processor.processSync(draft)
    },
  },
  {
    group: 'reply',
    name: 'obscenity',
    of: 'obscenity',
    make: async () => {
      const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = await import('obscenity')
      const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
      return ({ draft }) => matcher.getAllMatches(draft)
    },
  },
  {
    group: 'reply',
    name: 'compromise',
    of: 'compromise',
    make: async () => {
      const { default: nlp } = await import('compromise')
      return ({ draft }) => nlp(draft).json()
    },
  },
  {
    group: 'reply',
    name: 'sentiment',
    of: 'sentiment',
    make: async () => {
      const { default: Sentiment } = await import('sentiment')
      const sentiment = new Sentiment()
      return ({ draft }) => sentiment.analyze(draft)
    },
  },
  {
    group: 'personal data',
    name: 'godton findPersonalData',
    make:
      () =>
      ({ draft }) =>
        godton.findPersonalData(draft),
  },
  {
    group: 'personal data',
    name: 'redact-pii',
    of: 'redact-pii',
    make: async () => {
      const { SyncRedactor } = await import('redact-pii')
      const redactor = new SyncRedactor()
      return ({ draft }) => redactor.redact(draft)
    },
  },
  {
    group: 'personal data',
    name: 'libphonenumber-js findPhoneNumbersInText',
    of: 'libphonenumber-js',
    make: async () => {
      const { findPhoneNumbersInText } = await import('libphonenumber-js')
      return ({ draft }) => findPhoneNumbersInText(draft, 'SE')
    },
  },
  {
    group: 'language',
    name: 'godton detectLanguage',
    make:
      () =>
      ({ draft }) =>
        godton.detectLanguage(draft),
  },
  {
    group: 'language',
    name: 'franc, five languages',
    of: 'franc',
    make: async () => {
      const { franc } = await import('franc')
      return ({ draft }) => franc(draft, { only: ['swe', 'nob', 'nno', 'dan', 'eng'] })
    },
  },
  {
    group: 'language',
    name: 'tinyld',
    of: 'tinyld',
    make: async () => {
      const { detect } = await import('tinyld')
      return ({ draft }) => detect(draft)
    },
  },
  {
    group: 'floor',
    name: 'an empty loop over the text',
    make: () => {
      let sum = 0
      return ({ draft }) => {
        for (let at = 0; at < draft.length; at++) sum += draft.charCodeAt(at)
        return sum
      }
    },
  },
  {
    group: 'floor',
    name: 'one regular expression, /\\p{L}+/gu',
    make:
      () =>
      ({ draft }) =>
        draft.match(/\p{L}+/gu),
  },
  {
    group: 'floor',
    name: 'emoji-regex',
    of: 'emoji-regex',
    make: async () => {
      const { default: emojiRegex } = await import('emoji-regex')
      return ({ draft }) => draft.match(emojiRegex())
    },
  },
]

export { godton, policy }
