/** What a user would pick instead, each as its own documentation uses it: a function of one text. */

const plain = async (name) => {
  const module = await import(name)
  return module.default?.default ?? module.default
}

export const alex = async () => {
  const { text } = await import('alex')
  return ({ draft }) => text(draft)
}

export const writeGood = async () => {
  const check = await plain('write-good')
  return ({ draft }) => check(draft)
}

export const retextProfanities = async () => {
  const [{ retext }, profanities] = await Promise.all([import('retext'), plain('retext-profanities')])
  const processor = retext().use(profanities)
  return ({ draft }) => processor.processSync(draft)
}

const LIGHT = ['no-todo', 'common-misspellings', 'max-comma', 'no-exclamation-question-mark']

/** Four rules that read no dictionary of their own, over Markdown. */
export const textlint = async () => {
  const { TextlintKernel } = await import('@textlint/kernel')
  const kernel = new TextlintKernel()
  const plugins = [{ pluginId: 'markdown', plugin: await plain('@textlint/textlint-plugin-markdown') }]
  const rules = await Promise.all(
    LIGHT.map(async (ruleId) => ({ ruleId, rule: await plain(`textlint-rule-${ruleId}`) })),
  )
  return ({ draft }) => kernel.lintText(draft, { ext: '.md', plugins, rules })
}

export const harper = async () => {
  const { LocalLinter, Dialect } = await import('harper.js')
  const { binaryInlined } = await import('harper.js/binaryInlined')
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British })
  await linter.setup()
  return async ({ draft }) => {
    // What is found lives outside the JavaScript heap until it is freed.
    for (const lint of await linter.lint(draft)) lint.free()
  }
}

export const obscenity = async () => {
  const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = await import('obscenity')
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  return ({ draft }) => matcher.getAllMatches(draft)
}

export const leoProfanity = async () => {
  const filter = await plain('leo-profanity')
  return ({ draft }) => filter.badWordsUsed(draft)
}

export const compromise = async () => {
  const nlp = await plain('compromise')
  return ({ draft }) => nlp(draft).json()
}

export const sentiment = async () => {
  const Sentiment = await plain('sentiment')
  const analyser = new Sentiment()
  return ({ draft }) => analyser.analyze(draft)
}

export const redactPii = async () => {
  const { SyncRedactor } = await import('redact-pii')
  const redactor = new SyncRedactor()
  return ({ draft }) => redactor.redact(draft)
}

export const redactpiiNode = async () => {
  const { Redactor } = await import('@redactpii/node')
  const redactor = new Redactor()
  return ({ draft }) => redactor.redact(draft)
}

export const libphonenumber = async () => {
  const { findPhoneNumbersInText } = await import('libphonenumber-js')
  return ({ draft }) => findPhoneNumbersInText(draft, 'SE')
}

export const franc = async (only) => {
  const { franc: detect } = await import('franc')
  return ({ draft }) => detect(draft, { only })
}

export const tinyld = async () => {
  const { detect } = await import('tinyld')
  return ({ draft }) => detect(draft)
}

export const eld = async () => {
  const { eld: detector } = await import('eld/large')
  return ({ draft }) => detector.detect(draft)
}

export const emojiRegex = async () => {
  const pattern = (await plain('emoji-regex'))()
  return ({ draft }) => draft.match(pattern)
}

/** Asked only where some code unit is high enough to begin an emoji. */
export const gatedEmojiRegex = async () => {
  const pattern = (await plain('emoji-regex'))()
  return ({ draft }) => (/[\u2000-\uffff]/.test(draft) ? draft.match(pattern) : null)
}

/** Several of them, one after the other. */
export const together =
  (...makes) =>
  async () => {
    const works = await Promise.all(makes.map((make) => make()))
    return (text) => {
      for (const work of works) work(text)
    }
  }
