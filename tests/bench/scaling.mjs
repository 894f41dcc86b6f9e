/** How cost grows: with the length of the text, with the number of phrases, with the number of rules. */
import { readFileSync } from 'node:fs'
import { shortest } from './measure.mjs'
import { policyInput } from './texts.mjs'
import { godton, policy } from './works.mjs'

const LENGTHS = [100, 400, 1600, 6400, 25_600, 102_400, 1_000_000]
const PHRASES = [1000, 4000, 16_000]

const FUNCTIONS = {
  checkReply: (text) => godton.checkReply(text, { policy, language: 'sv' }),
  classifyPost: (text) => godton.classifyPost(text, { policy, language: 'sv' }),
  findPersonalData: (text) => godton.findPersonalData(text),
  detectLanguage: (text) => godton.detectLanguage(text),
}

/** Microseconds by length, a line a function. */
export function byLength(texts, budget) {
  const swedish = texts.filter((_, at) => at % 4 === 0).map(({ draft }) => draft)
  let long = ''
  while (long.length < LENGTHS.at(-1)) long += `${swedish.join('\n')}\n`
  return Object.entries(FUNCTIONS).map(([name, work]) => ({
    name,
    points: LENGTHS.map((length) => {
      const text = long.slice(0, length)
      return [length, shortest(() => work(text), budget)]
    }),
  }))
}

const LETTERS = 'bdfgklmnprst'
const made = (at) =>
  Array.from(
    { length: 4 },
    (_, place) => `${LETTERS[(at >> (place * 3)) % 12]}${'aeiou'[(at + place) % 5]}`,
  ).join('')

/** Microseconds of a rule of one's own by its number of phrases. */
export function byPhrases(texts, budget) {
  const drafts = texts.filter((_, at) => at % 4 === 0).slice(0, 40)
  const points = PHRASES.map((count) => {
    const rule = godton.defineRule({
      id: 'bench/phrases',
      phrases: { sv: Array.from({ length: count }, (_, at) => `vi ${made(at)} ${made(at * 7 + 1)}`) },
      messages: { en: { message: 'x', advice: 'y' } },
    })
    const own = godton.definePolicy({ ...policyInput(), ownRules: [rule] })
    const work = () => {
      for (const { draft } of drafts) godton.checkReply(draft, { policy: own, language: 'sv' })
    }
    return [count, shortest(work, budget) / drafts.length]
  })
  return [{ name: 'checkReply', points }]
}

/** The rules of replies, read from the list of all rules in the sources. */
function replyRules() {
  const source = readFileSync(new URL('../../src/core/rule-ids.ts', import.meta.url), 'utf8')
  const list = /REPLY_RULES[^[]*\[([^\]]*)\]/.exec(source)?.[1] ?? ''
  return [...list.matchAll(/'([^']+)'/g)].map(([, id]) => id)
}

/** Microseconds by the number of rules that are on. */
export function byRules(texts, budget) {
  const ids = replyRules()
  const drafts = texts.slice(0, 40)
  const points = [1, 9, 18, ids.length].map((count) => {
    const rules = Object.fromEntries(ids.map((id, at) => [id, at < count ? 'warning' : 'off']))
    const some = godton.definePolicy({ ...policyInput(), rules })
    const work = () => {
      for (const { draft } of drafts) godton.checkReply(draft, { policy: some })
    }
    return [count, shortest(work, budget) / drafts.length]
  })
  return [{ name: 'checkReply', points }]
}

/** Milliseconds for 32,000 characters of the worst kinds, the slowest first: what an attacker would send. */
export function hostile() {
  const kinds = [
    'a',
    '@',
    '1',
    '1 ',
    'a.',
    '.',
    '!',
    '(',
    '😀',
    ' ',
    '-',
    '*',
    'a*',
    '\n',
    'Å',
    'å ',
    'inte ',
    'du ',
    '<',
    '{',
    '[',
    'a@',
    '/',
    ':',
    'x-',
    '0701234567 ',
    'Anna ',
    '"',
    'du ska inte ',
    'http://',
  ]
  const rows = kinds.map((kind) => {
    const text = kind.repeat(Math.ceil(32_000 / kind.length)).slice(0, 32_000)
    return {
      kind,
      reply: shortest(() => godton.checkReply(text, { policy }), 50) / 1000,
      post: shortest(() => godton.classifyPost(text, { policy }), 50) / 1000,
    }
  })
  return rows.sort((a, b) => Math.max(b.reply, b.post) - Math.max(a.reply, a.post))
}
