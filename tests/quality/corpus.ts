/**
 * The labelled cases: `dev` and `opened` are what the rules are written with, `apart` and `fresh` (posts alone) are
 * kept from those who write cues but learned from, as is `usual`, whose posts come as they do in practice, and from `blind` nothing is learned: it tells what unseen cases
 * get.
 */
import { existsSync, readFileSync } from 'node:fs'
import type { Language } from '../../src/core/vocabulary.js'

export type Part = 'dev' | 'opened' | 'apart' | 'fresh' | 'usual' | 'blind'
export const PARTS: readonly Part[] = ['dev', 'opened', 'apart', 'fresh', 'usual', 'blind']
/** The parts that hold drafts. */
export const DRAFT_PARTS: readonly Part[] = ['dev', 'opened', 'apart', 'blind']
/** What weights and cuts are learned from: never from `blind`. */
export const LEARNED: readonly Part[] = ['dev', 'opened', 'apart', 'fresh', 'usual']

export interface LabelledPost {
  id: string
  lang: Language
  channel: 'public' | 'private'
  text: string
  acts: string[]
  topics: string[]
  sentiment: string
  irony: boolean
  urgency: string
  formality: string
  conduct: { kind: string; quote: string }[]
  personalData: { kind: string; quote: string }[]
  tried: string[]
  needsIdentification: boolean
}

export interface LabelledDraft {
  id: string
  lang: Language
  channel: 'public' | 'private'
  agent: string | null
  post: string | null
  draft: string
  findings: { rule: string; quote?: string }[]
}

const CORPUS = new URL('../corpus/', import.meta.url)

function readLines<T>(file: URL | string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T)
}

function read<T>(part: Part, kind: 'posts' | 'drafts', language: Language): T[] {
  const file = new URL(`${part}/${kind}-${language}.jsonl`, CORPUS)
  return existsSync(file) ? readLines(file) : []
}

/** A text with its personal data and no other label: `spans/<lang>.jsonl`. */
export type LabelledText = Pick<LabelledPost, 'id' | 'lang' | 'text' | 'personalData'>

export const spanTexts = (language: Language): LabelledText[] =>
  readLines(new URL(`spans/${language}.jsonl`, CORPUS))

export const posts = (part: Part, language: Language): LabelledPost[] => read(part, 'posts', language)
export const drafts = (part: Part, language: Language): LabelledDraft[] => read(part, 'drafts', language)

/** Labelled drafts of a file that is not in the corpus; none where there is no such file. */
export const readDrafts = (file: string): LabelledDraft[] =>
  existsSync(file) ? readLines<LabelledDraft>(file) : []

/** A sentence of a post that shows a kind of conduct or a channel tried in vain, or `clean`: a harmless look-alike. */
export interface Saying {
  readonly label: string
  readonly text: string
}

const readLabelled = (file: string): Saying[] =>
  readFileSync(new URL(file, CORPUS), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [label = '', text] = line.split('\t')
      return text ? [{ label, text }] : []
    })

export const sayings = (language: Language): Saying[] => readLabelled(`sayings/${language}.tsv`)

/** A few words of a post whose topics and sentiment alone are known: they bring a new word each. */
export interface Phrase {
  readonly topics: readonly string[]
  readonly sentiment: string
  readonly text: string
}

/** Phrases of a language, to be learned from: a line is topics or `-`, sentiment, text. */
export function phrases(language: Language): Phrase[] {
  const file = new URL(`phrases/${language}.tsv`, CORPUS)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [topics = '', sentiment = '', text] = line.split('\t')
      return text ? [{ topics: topics === '-' ? [] : topics.split(','), sentiment, text }] : []
    })
}

/** Swedish reviews of companies, each `positive`, `negative` or `neutral`; nothing is learned from them. */
export const reviews = (): Saying[] => readLabelled('reviews/sv.tsv')
