/** Writes docs/evasion.md: `npm run evasion`. */
import { writeFileSync } from 'node:fs'
import { LANGUAGES } from '../../src/core/vocabulary.js'
import { ABUSE, DATA, type Row, table } from './tricks.js'

const rows = table()
const part = (what: Row['what']): string => {
  const own = rows.filter((row) => row.what === what)
  const sum = LANGUAGES.map((language) => {
    const seen = own.reduce((total, { passed }) => total + passed[language][0], 0)
    const all = own.reduce((total, { passed }) => total + passed[language][1], 0)
    return `**${Math.round((100 * seen) / all)} %**`
  })
  return [
    `| trick | ${LANGUAGES.join(' | ')} |`,
    '| --- | --- | --- | --- | --- |',
    ...own.map(
      ({ trick, passed }) => `| ${trick} | ${LANGUAGES.map((one) => passed[one].join('/')).join(' | ')} |`,
    ),
    `| **all** | ${sum.join(' | ')} |`,
  ].join('\n')
}

const page = `# Evasion

Abuse and personal data hidden by tricks: how many of the sentences in \`tests/evasion/tricks.ts\` are still seen. ${ABUSE.length} sentences with abuse and ${DATA.length} with data, each hidden in every way; what is not seen stands here as it is. Written by \`npm run evasion\`; \`tests/evasion/evasion.test.ts\` holds the floors.

## Abuse

${part('abuse')}

## Personal data

${part('personal data')}
`
writeFileSync(new URL('../../docs/evasion.md', import.meta.url).pathname, page)
console.log(page)
