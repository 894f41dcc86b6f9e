/** Policies and posts for the tests: a post is given by what is special about it. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { advice as en } from '../../locales/en/advice.js'
import { advice as nb } from '../../locales/nb/advice.js'
import { advice as nn } from '../../locales/nn/advice.js'
import { advice as sv } from '../../locales/sv/advice.js'
import type { ConductSpan, PersonalDataSpan, PostReport, Scored } from '../../src/core/reports.js'
import type {
  Act,
  ChannelKind,
  ConductKind,
  Formality,
  Language,
  PersonalDataKind,
  Sentiment,
  Topic,
  Urgency,
  Visibility,
} from '../../src/core/vocabulary.js'
import { moderate } from '../../src/moderate.js'
import { definePolicy, type Policy, type PolicyInput } from '../../src/policy/index.js'

export const ADVICE = { sv, nb, nn, en }
const LOCALES = (['sv', 'nb', 'nn', 'en'] as const).map((language) => ({
  language,
  advice: ADVICE[language],
}))

export const policyOf = (input: PolicyInput): Policy => definePolicy({ locales: LOCALES, ...input })

export function examplePolicy(name: string): Policy {
  const file = new URL(`../../docs/policies/${name}.yaml`, import.meta.url)
  return policyOf(parse(readFileSync(file, 'utf8')) as PolicyInput)
}

export interface PostFacts {
  language?: Language
  acts?: Act[]
  topics?: Topic[]
  sentiment?: Sentiment
  urgency?: Urgency
  formality?: Formality
  conduct?: ConductKind[]
  personalData?: PersonalDataKind[]
  tried?: ChannelKind[]
  needsIdentification?: boolean
  answerOwed?: boolean
}

const sure = <L>(label: L): Scored<L> => ({ label, score: 0.9, confidence: 'high', evidence: [] })

export const conductSpan = (kind: ConductKind): ConductSpan => ({
  kind,
  start: 0,
  end: 1,
  quote: 'x',
  confidence: 'high',
})

export const dataSpan = (kind: PersonalDataKind): PersonalDataSpan => ({
  kind,
  start: 0,
  end: 1,
  quote: '•',
  confidence: 'high',
})

export function postOf(facts: PostFacts, policy: Policy, visibility: Visibility = 'public'): PostReport {
  const language = facts.language ?? 'sv'
  const conduct = (facts.conduct ?? []).map(conductSpan)
  const personalData = (facts.personalData ?? []).map(dataSpan)
  const sentiment = facts.sentiment ?? 'neutral'
  const formality = facts.formality ?? 'neutral'
  return {
    language: { language, confidence: 'high', ranked: [] },
    acts: (facts.acts ?? ['question']).map(sure),
    topics: (facts.topics ?? []).map(sure),
    sentiment: sure(sentiment),
    irony: sure(false),
    urgency: sure(facts.urgency ?? 'normal'),
    formality: sure(formality),
    conduct,
    personalData,
    tried: (facts.tried ?? []).map(sure),
    needsIdentification: sure(facts.needsIdentification ?? false),
    answerOwed: facts.answerOwed ?? true,
    moderation: moderate({ policy, visibility, conduct, personalData, language, sentiment, formality }),
  }
}
