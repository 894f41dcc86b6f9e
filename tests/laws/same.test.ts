/** What does not change a verdict, and what one part never does to another. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { MANNER_RULES } from '../../rules/manner/model.js'
import type { Policy } from '../../src/index.js'
import {
  applyFixes,
  checkReply,
  classifyPost,
  definePolicy,
  defineRule,
  findPersonalData,
} from '../../src/index.js'
import { anyText, type Case, corpusCase, INPUT, NOW, policy, runs } from './texts.js'

const check = ({ text, post, agent, language }: Case, by: Policy = policy) =>
  checkReply(text, {
    policy: by,
    language,
    now: NOW,
    ...(post === undefined ? {} : { post }),
    ...(agent === undefined ? {} : { agent }),
  })

const verdictOf = (one: Case): string => {
  const { verdict, findings } = check(one)
  return [verdict, ...new Set(findings.map(({ rule }) => rule))].sort().join(' ')
}

/** The labels of a post without what lies at places. */
const labelsOf = (text: string): string => {
  const { acts, topics, conduct, personalData, moderation } = classifyPost(text, { policy, now: NOW })
  return JSON.stringify([
    acts.map(({ label }) => label),
    topics.map(({ label }) => label),
    conduct.map(({ kind }) => kind),
    personalData.map(({ kind }) => kind),
    moderation.action,
  ])
}

const DRESSED: Readonly<Record<string, (text: string) => string>> = {
  'composed letters': (text) => text.normalize('NFC'),
  'decomposed letters': (text) => text.normalize('NFD'),
  'space at the end': (text) => `${text}  \t`,
  'a line end at the end': (text) => `${text}\n`,
  'line ends of Windows': (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'),
  'a byte-order mark': (text) => `\ufeff${text}`,
}

describe.each(Object.entries(DRESSED))('%s', (_, dress) => {
  it('changes no verdict', () => {
    fc.assert(
      fc.property(corpusCase, (one) => {
        expect(verdictOf({ ...one, text: dress(one.text) })).toBe(verdictOf(one))
      }),
      runs(150),
    )
  })
  it('changes no label', () => {
    fc.assert(
      fc.property(corpusCase, ({ text }) => {
        expect(labelsOf(dress(text))).toBe(labelsOf(text))
      }),
      runs(150),
    )
  })
})

describe('a harmless sentence in front', () => {
  const LEAD = 'Det regnar. '
  it('only shifts personal data', () => {
    const at = (text: string, by: number) =>
      findPersonalData(text).map(({ kind, start, end, quote }) => ({
        kind,
        start: start - by,
        end: end - by,
        quote,
      }))
    fc.assert(
      fc.property(corpusCase, ({ text }) => {
        expect(at(LEAD + text, LEAD.length)).toEqual(at(text, 0))
      }),
      runs(300),
    )
  })
  it('only shifts conduct that is sure', () => {
    // What is less sure is weighed from the post as a whole too, which is another with a sentence in front. In the
    // language that it is in: of one word or two that is a guess, which more words may change.
    const at = (text: string, by: number) =>
      classifyPost(text, { policy, language: 'sv' })
        .conduct.filter(({ confidence }) => confidence === 'high')
        .map(({ kind, start, end }) => ({ kind, start: start - by, end: end - by }))
    fc.assert(
      fc.property(
        corpusCase.filter(({ language }) => language === 'sv'),
        ({ text }) => {
          expect(at(LEAD + text, LEAD.length)).toEqual(at(text, 0))
        },
      ),
      runs(150),
    )
  })
})

/** A customer's post is not signed by an agent. */
const isReply = ({ agent }: Case): boolean => agent !== undefined

/** The rules that a reply shows anew once its safe fixes are in. */
function raisedBy(one: Case): string[] {
  const before = check(one).findings
  const known = new Set(before.map(({ rule }) => rule))
  const after = check({ ...one, text: applyFixes(one.text, before) }).findings
  return after.map(({ rule }) => rule).filter((rule) => !known.has(rule))
}

const isWeighed = (rule: string): boolean => (MANNER_RULES as readonly string[]).includes(rule)

describe('safe fixes', () => {
  it('raise nothing new in a reply', () => {
    fc.assert(
      fc.property(corpusCase.filter(isReply), (one) => {
        expect(raisedBy(one).filter((rule) => !isWeighed(rule))).toEqual([])
      }),
      runs(150),
    )
  })
  // Marks and signatures are part of the shape from which these are weighed: a sum at its cut may turn.
  it('turn hardly any judgement that is weighed', () => {
    const { numRuns } = runs(150)
    const turned = fc
      .sample(corpusCase.filter(isReply), numRuns)
      .filter((one) => raisedBy(one).some(isWeighed))
    expect(turned.length).toBeLessThanOrEqual(Math.ceil(numRuns / 100))
  })
})

describe('a policy', () => {
  it('printed and parsed again judges the same', () => {
    const again = [definePolicy(JSON.parse(JSON.stringify(INPUT))), definePolicy(parse(stringify(INPUT)))]
    fc.assert(
      fc.property(corpusCase, (one) => {
        const first = check(one)
        for (const other of again) expect(check(one, other)).toEqual(first)
      }),
      runs(60),
    )
  })

  const own = defineRule({
    id: 'house/letters',
    messages: { en: { message: 'An e.', advice: 'Leave it out.' } },
    phrases: { sv: ['du', 'inte'], nb: ['du', 'ikke'], nn: ['du', 'ikkje'], en: ['you', 'not'] },
    check: ({ draft }) =>
      [...draft.text.matchAll(/e/g)].map(({ index }) => ({ at: { start: index, end: index + 1 } })),
  })
  it('with a rule more finds all that it found before', () => {
    const more = definePolicy({ ...INPUT, ownRules: [own] })
    let mine = 0
    fc.assert(
      fc.property(corpusCase, (one) => {
        const { findings, commitments, language } = check(one)
        const report = check(one, more)
        const others = report.findings.filter(({ rule }) => rule !== own.id)
        mine += report.findings.length - others.length
        expect([others, report.commitments, report.language]).toEqual([findings, commitments, language])
      }),
      runs(100),
    )
    expect(mine).toBeGreaterThan(0)
  })

  it('with a rule off finds all else that it found before', () => {
    const ids = [
      'tone/blaming',
      'tone/defensive',
      'staff/full-name',
      'answer/dead-end',
      'emoji/limit',
    ] as const
    const less = ids.map((id) => ({ id, by: definePolicy({ ...INPUT, rules: { [id]: 'off' } }) }))
    fc.assert(
      fc.property(corpusCase, fc.constantFrom(...less), (one, { id, by }) => {
        expect(check(one, by).findings).toEqual(check(one).findings.filter(({ rule }) => rule !== id))
      }),
      runs(100),
    )
  })

  it('reads any text twice alike, whatever it read in between', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = checkReply(text, { policy, post: other })
        checkReply(other, { policy, post: text })
        classifyPost(other, { policy })
        expect(checkReply(text, { policy, post: other })).toEqual(first)
      }),
      runs(60),
    )
  })
})
