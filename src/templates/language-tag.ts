/** Which of the four languages a tag, a file name or a title names. */
import type { Language } from '../core/vocabulary.js'

const TAGS: Readonly<Record<string, Language>> = {
  sv: 'sv',
  se: 'sv',
  nb: 'nb',
  no: 'nb',
  nn: 'nn',
  en: 'en',
}
const KNOWN = new Map(Object.entries(TAGS))

/** `sv`, `sv-SE`, `nb_NO`, `no`: BCP 47 tags, whichever sign joins them; `no` alone is Bokmål. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const match = /^\s*([A-Za-z]{2})(?:[-_][A-Za-z0-9]{2,8})*\s*$/.exec(tag ?? '')
  return match ? KNOWN.get((match[1] ?? '').toLowerCase()) : undefined
}

/** `Late order (SV)`, `[nb] Late order`, `late-order.nn`: the language, and the name without it. */
const SUFFIX = /^(.*?[^\s:])\s*(?:[-_.:/|,]{1,3}\s*|[([])(sv|se|nb|no|nn|en)[)\]]?\s*$/i
const PREFIX = /^\s*(?:[([](sv|se|nb|no|nn|en)[)\]]\s*|(sv|se|nb|no|nn|en)\s*[:|/]\s*)(\S.*)$/i

export function splitTitle(title: string): { name: string; language?: Language } {
  const short = title.slice(0, 300)
  const suffix = SUFFIX.exec(short)
  const prefix = suffix ? null : PREFIX.exec(short)
  const language = languageOfTag(suffix?.[2] ?? prefix?.[1] ?? prefix?.[2])
  const name = suffix?.[1] ?? prefix?.[3]
  return language && name ? { name: name.trim(), language } : { name: title.trim() }
}

/** `replies/late.nb.md`, `nb/late.md`, `late_nb.txt`: the language, and the path without it. */
export function splitPath(path: string): { name: string; language?: Language } {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.')
  const base = (parts.pop() ?? '').replace(/\.[A-Za-z]{2,8}$/, (end) =>
    languageOfTag(end.slice(1)) ? end : '',
  )
  const own = splitTitle(base)
  if (own.language) return { name: [...parts, own.name].join('/'), language: own.language }
  const index = parts.findLastIndex((part) => languageOfTag(part) !== undefined && part.length <= 5)
  const language = languageOfTag(parts[index])
  if (!language) return { name: [...parts, base].join('/') }
  return { name: [...parts.slice(0, index), ...parts.slice(index + 1), base].join('/'), language }
}
