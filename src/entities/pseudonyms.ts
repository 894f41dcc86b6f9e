/** Stand-ins that read naturally: the same value gets the same one throughout a text. */
import type { Language, PersonalDataKind } from '../core/vocabulary.js'
import type { CompiledContexts } from './compile.js'
import { isListedName, isSurname } from './compile.js'
import type { EntityContext } from './context.js'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** "A" to "Z", then "AA". */
const letters = (number: number): string =>
  number < LETTERS.length
    ? (LETTERS[number] ?? 'A')
    : letters(Math.floor(number / LETTERS.length) - 1) + (LETTERS[number % LETTERS.length] ?? 'A')

/** What makes two spellings one value: letters and digits alone. */
const identity = (quote: string): string =>
  quote
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The word without its genitive, or undefined when it is no genitive: a name may end in s by itself ("Lars"). */
function withoutGenitive(word: string, text: string, compiled: CompiledContexts): string | undefined {
  const apostrophe = /^(.+)['’]s?$/i.exec(word)?.[1]
  if (apostrophe) return apostrophe
  if (!/[^s]s$/i.test(word) || isListedName(word, compiled)) return undefined
  const bare = word.slice(0, -1)
  const known = isListedName(bare, compiled) || isSurname(bare, compiled)
  return known || new RegExp(`${escaped(bare)}(?![\\p{L}])`, 'u').test(text) ? bare : undefined
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A name in the basic form, and whether it stood in the genitive: "Annas" becomes "Gretas". */
function basicForm(
  quote: string,
  text: string,
  compiled: CompiledContexts,
): { name: string; genitive: boolean } {
  const last = /(?<![^\s-])[^\s-]+$/.exec(quote)?.[0] ?? ''
  const bare = withoutGenitive(last, text, compiled)
  return bare === undefined
    ? { name: quote, genitive: false }
    : { name: quote.slice(0, quote.length - last.length) + bare, genitive: true }
}

/** Stand-in names end in s now and then; the languages then add no second one. */
const inGenitive = (name: string, ending: string): string =>
  /[sxz]$/i.test(name) && ending === 's' ? name : name + ending

/**
 * One person, one stand-in: "Anna Berg", "Anna" and "Berg" are the same, whichever comes first; two full names with a
 * surname in common are two people.
 */
function standInsOfPeople() {
  const ofFull = new Map<string, string>()
  const ofBare = new Map<string, string>()
  const partsOf = (name: string): string[] => name.split(/\s+/).map(identity)
  return {
    known(name: string): string | undefined {
      const parts = partsOf(name)
      const [first = '', last = first] = [parts[0], parts.at(-1)]
      return parts.length === 1 ? ofFull.get(first) : (ofBare.get(last) ?? ofBare.get(first))
    },
    remember(name: string, standIn: string): void {
      const parts = partsOf(name)
      const map = parts.length === 1 ? ofBare : ofFull
      for (const part of [parts[0], parts.at(-1)]) if (part && !map.has(part)) map.set(part, standIn)
    },
  }
}

/** Makes the pseudonyms of one text. */
export function pseudonymMaker(context: EntityContext, compiled: CompiledContexts, text: string) {
  const given = new Map<string, string>()
  const people = standInsOfPeople()
  const counts = new Map<PersonalDataKind, number>()
  const written = text.toLowerCase()
  const free = context.standIns.given.filter((name) => !written.includes(name.toLowerCase()))
  const next = (kind: PersonalDataKind): number => {
    const number = counts.get(kind) ?? 0
    counts.set(kind, number + 1)
    return number
  }
  const make = (kind: PersonalDataKind): string => {
    const number = next(kind)
    if (kind === 'health') return context.standIns.health
    const names = kind === 'person-name' ? free : []
    const name = names[number]
    if (name) return name
    if (kind === 'postal-address') return placeOf(context, number)
    return `${context.labels[kind]} ${letters(number)}`
  }
  return (kind: PersonalDataKind, quote: string): string => {
    const { name, genitive } =
      kind === 'person-name' ? basicForm(quote, text, compiled) : { name: quote, genitive: false }
    const key = `${kind} ${identity(name)}`
    const known = given.get(key) ?? (kind === 'person-name' ? people.known(name) : undefined) ?? make(kind)
    given.set(key, known)
    if (kind === 'person-name') people.remember(name, known)
    return genitive ? inGenitive(known, context.standIns.genitive) : known
  }
}

/** A street and a place without a number: nobody's address. */
function placeOf({ standIns }: EntityContext, number: number): string {
  const street = standIns.streets[number % standIns.streets.length] ?? ''
  const place = standIns.places[number % standIns.places.length] ?? ''
  return `${street.replace('_', ' ')}, ${place}`
}

/** The context of a language, or the first there is. */
export const contextFor = (
  compiled: CompiledContexts,
  language: Language | undefined,
): EntityContext | undefined =>
  compiled.contexts.find((context) => context.language === language) ?? compiled.contexts[0]
