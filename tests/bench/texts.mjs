/** The texts of the benchmark: replies of 81 to 891 characters and their posts, made from the corpus of the tests. */
import { readFileSync } from 'node:fs'

const CORPUS = new URL('../corpus/', import.meta.url)
const LANGUAGES = ['sv', 'nb', 'nn', 'en']
const PARTS = ['dev', 'opened']
const SHORTEST = 81
const LONGEST = 891

const rows = (part, kind, language) =>
  readFileSync(new URL(`${part}/${kind}-${language}.jsonl`, CORPUS), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** Always the same numbers, 0 to 1. */
function series(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 32
  }
}

/** `count` replies with posts, the languages in turn. */
export function makeTexts(count) {
  const next = series(7)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const pools = LANGUAGES.map((language) => ({
    drafts: PARTS.flatMap((part) => rows(part, 'drafts', language).map((row) => row.draft)),
    posts: PARTS.flatMap((part) => rows(part, 'posts', language).map((row) => row.text ?? row.post)),
  }))
  return Array.from({ length: count }, (_, at) => {
    const { drafts, posts } = pools[at % pools.length]
    const length = SHORTEST + next() * (LONGEST - SHORTEST)
    let draft = pick(drafts)
    while (draft.length < length) draft += ` ${pick(drafts)}`
    return { draft: draft.slice(0, LONGEST), post: pick(posts) }
  })
}

export const policyInput = () => JSON.parse(readFileSync(new URL('strict.policy.json', CORPUS), 'utf8'))
