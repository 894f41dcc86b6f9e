/** Shows the cues that a locale finds: `tsx tests/quality/cues.ts <lang> [sentence…]`. */
import { CUES } from '../../src/core/cues.js'
import { readDoc } from '../../src/text/doc.js'
import { compileMatcher } from '../../src/text/matcher.js'

const [language, ...sentences] = process.argv.slice(2)
const { cues } = await import(`../../locales/${language}/cues/index.ts`)
const { classes } = await import(`../../locales/${language}/classes/index.ts`)
const flat = Object.assign({}, ...Object.values(cues))
const start = performance.now()
const matcher = compileMatcher({ classes, cues: flat })
console.log(`compiled ${matcher.entries.length} entries in ${(performance.now() - start).toFixed(0)} ms`)
for (const cue of CUES) if (!flat[cue]?.length) console.log(`no phrases for ${cue}`)
for (const sentence of sentences) {
  const doc = readDoc(sentence, {
    language: language as 'sv',
    matcher,
    isName: () => true,
    ordinary: new Set(),
    acronyms: new Set(),
  })
  console.log(
    `${sentence}\n  ${doc.matches.map((m) => `${m.cue}${m.weak ? '?' : ''} "${m.quote}"`).join('\n  ')}`,
  )
}
