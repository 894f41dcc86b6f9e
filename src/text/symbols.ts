/** From a token to the symbols that phrases are written in. */
import { singleLetters } from './normalize.js'
import type { ClassTable } from './phrase.js'
import type { Token } from './tokenize.js'

const NONE: readonly number[] = []
const MEMO_LIMIT = 20_000
/** Shorter words differ too little from one another to be matched by their skeleton. */
const SKELETON_LENGTH = 5
const PART_LENGTH = 3
const SHORTEST_MASKED = 4

const BARE: Readonly<Record<string, string>> = { å: 'a', ä: 'a', æ: 'a', ö: 'o', ø: 'o' }
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
}

/** What is left of a word when doubled letters, rings and dots, and figures for letters are ironed out. */
function skeleton(word: string): string {
  let out = ''
  for (const letter of word) out += BARE[letter] ?? LEET[letter] ?? letter
  return singleLetters(out)
}

/** The symbols of a token as one: tokens of the same symbols have the same set. */
export interface SymbolSet {
  readonly id: number
  readonly symbols: readonly number[]
}

export interface SymbolTable {
  /** The symbols of a token. `isName` tells whether a capitalised word is a given name. */
  of(token: Token, startsSentence: boolean, isName: (norm: string) => boolean): SymbolSet
  /** The set of some symbols. */
  set(symbols: readonly number[]): SymbolSet
}

interface Tables {
  readonly ids: Map<string, number>
  readonly words: Map<string, number[]>
  readonly exact: Map<string, number[]>
  /** `<name>`, `?` and the like. */
  readonly special: Map<string, number[]>
  readonly skeletons: Map<string, number[]>
  readonly open: Record<'p' | 's' | 'i', Map<string, number[]>>
  readonly masks: Map<number, string[]>
}

/** Gives each atom a number and remembers which words call it forth. */
export class SymbolTableBuilder {
  private readonly tables: Tables = {
    ids: new Map(),
    words: new Map(),
    exact: new Map(),
    special: new Map(),
    skeletons: new Map(),
    open: { p: new Map(), s: new Map(), i: new Map() },
    masks: new Map(),
  }

  constructor(private readonly classes: ClassTable) {}

  id(key: string): number {
    const { ids } = this.tables
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = ids.size
    ids.set(key, id)
    if (key.startsWith('c:')) {
      for (const member of this.classes.members.get(key.slice(2)) ?? []) this.attach(member, id)
    } else this.attach(key, id)
    return id
  }

  private attach(key: string, id: number): void {
    const { words, exact, open, special } = this.tables
    const kind = key.slice(0, 2)
    if (kind === 'w:') append(words, key.slice(2), id)
    else if (kind === 'p:' || kind === 's:' || kind === 'i:')
      append(open[kind[0] as 'p' | 's' | 'i'], key.slice(2), id)
    else if (key.startsWith('=')) append(exact, key.slice(1), id)
    else append(special, key, id)
  }

  finish(): SymbolTable {
    const { words, skeletons, masks } = this.tables
    for (const [word, ids] of words) {
      addApostropheLess(words, word, ids)
      if (word.length >= SKELETON_LENGTH) for (const id of ids) append(skeletons, skeleton(word), id)
      if (word.length >= SHORTEST_MASKED) {
        const sameLength = masks.get(word.length)
        if (sameLength) sameLength.push(word)
        else masks.set(word.length, [word])
      }
    }
    return symbolTable(this.tables)
  }
}

function append(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key)
  if (!ids) map.set(key, [id])
  else if (!ids.includes(id)) ids.push(id)
}

/** Words that `don't` and its like would be taken for without their apostrophe. */
const AMBIGUOUS = new Set(['were', 'well', 'hell', 'shell', 'ill', 'wed', 'shed', 'id', 'its', 'lets'])

function addApostropheLess(words: Map<string, number[]>, word: string, ids: readonly number[]): void {
  if (!word.includes("'")) return
  const bare = word.replaceAll("'", '')
  if (!AMBIGUOUS.has(bare)) for (const id of ids) append(words, bare, id)
}

/** What beside its letters a token's symbols depend on, as bits. */
const CAPITAL = 1
const OPENING = 2
const NAME = 4
const QUOTED = 8

function symbolTable(tables: Tables): SymbolTable {
  const sets = setMaker()
  const none = sets(NONE)
  const memo = new Map<string, SymbolSet>()
  const special = (key: string): readonly number[] => tables.special.get(key) ?? NONE
  const [name, cap, num, masked] = [
    special('<name>'),
    special('<cap>'),
    special('<num>'),
    special('<masked>'),
  ]
  const quoted = special('<quoted>')
  const [question, exclamation] = [sets(special('?')), sets(special('!'))]
  const [link, mail] = [sets(special('<link>')), sets([...special('<link>'), ...special('<mail>')])]
  const read = (token: Token, bits: number): SymbolSet => {
    let ids = both(lookUp(tables, token.norm), tables.exact.get(token.raw) ?? NONE)
    if (token.kind === 'number') ids = both(ids, num)
    if (isMasked(token.raw)) ids = both(ids, masked)
    if (bits & QUOTED) ids = both(ids, quoted)
    if (bits & CAPITAL && !(bits & OPENING)) ids = both(ids, cap)
    if (bits & NAME) ids = both(ids, name)
    return sets([...new Set(ids)].sort((a, b) => a - b))
  }
  return {
    set: sets,
    of(token, startsSentence, isName) {
      if (token.kind === 'link') return token.raw.includes('@') ? mail : link
      if (token.kind === 'sign')
        return token.raw.includes('?') ? question : token.raw.includes('!') ? exclamation : none
      const capital = token.raw[0] !== token.norm[0]
      let bits = token.quoted ? QUOTED : 0
      if (capital) bits |= CAPITAL | (startsSentence ? OPENING : 0) | (isName(token.norm) ? NAME : 0)
      const key = `${token.raw}${String.fromCharCode(bits)}`
      const known = memo.get(key)
      if (known) return known
      if (memo.size >= MEMO_LIMIT) memo.clear()
      const set = read(token, bits)
      memo.set(key, set)
      return set
    },
  }
}

function setMaker(): (symbols: readonly number[]) => SymbolSet {
  const known = new Map<string, SymbolSet>()
  return (symbols) => {
    const key = symbols.join()
    let set = known.get(key)
    if (!set) {
      set = { id: known.size, symbols }
      known.set(key, set)
    }
    return set
  }
}

const both = (ids: readonly number[], more: readonly number[]): readonly number[] =>
  more.length === 0 ? ids : ids.length === 0 ? more : [...ids, ...more]
const isMasked = (raw: string): boolean => raw.includes('**') || raw.includes('##')

function lookUp(tables: Tables, norm: string): readonly number[] {
  const ids = new Set<number>(tables.words.get(norm))
  // A mask that happens to end as some open word does is a mask all the same.
  if (STARS.test(norm) || (ids.size === 0 && MASK.test(norm))) addMasked(tables, norm, ids)
  const masked = ids.size > 0 && !tables.words.has(norm)
  if (!masked) addOpen(tables, norm, ids)
  if (ids.size === 0 && norm.includes('-')) addParts(tables, norm, ids)
  if (ids.size === 0 && norm.length >= SKELETON_LENGTH) {
    for (const id of tables.skeletons.get(skeleton(norm)) ?? NONE) ids.add(id)
  }
  return ids.size === 0 ? NONE : [...ids]
}

function addOpen(tables: Tables, norm: string, ids: Set<number>): void {
  const { p, s, i } = tables.open
  for (let length = 2; length <= norm.length; length++) {
    for (const id of p.get(norm.slice(0, length)) ?? NONE) ids.add(id)
    for (const id of s.get(norm.slice(-length)) ?? NONE) ids.add(id)
  }
  if (i.size === 0) return
  const longest = Math.min(norm.length, 24)
  for (let start = 0; start < norm.length; start++) {
    for (let length = 3; length <= longest && start + length <= norm.length; length++) {
      for (const id of i.get(norm.slice(start, start + length)) ?? NONE) ids.add(id)
    }
  }
}

/** `BankID-passordet` is a `passordet`: the last part is the head in all four languages. */
function addParts(tables: Tables, norm: string, ids: Set<number>): void {
  const parts = norm.split('-')
  const head = parts.at(-1) ?? ''
  if (head.length < PART_LENGTH || (parts[0] ?? '').length < PART_LENGTH) return
  for (const id of tables.words.get(head) ?? NONE) ids.add(id)
  addOpen(tables, head, ids)
}

const MASK = /[*#@$_\-!|]/

/** `j*vla`, `h-lvete`: the letters left and the length tell the word; the first letter must be there. */
function addMasked(tables: Tables, norm: string, ids: Set<number>): void {
  if (norm.length < 4 || MASK.test(norm[0] ?? '*')) return
  for (const word of tables.masks.get(norm.length) ?? []) {
    if (!fitsMask(norm, word)) continue
    for (const id of tables.words.get(word) ?? NONE) ids.add(id)
    addOpen(tables, word, ids)
  }
  if (ids.size > 0 || !STARS.test(norm)) return
  // `f*cking` where only `fuck*` is written: the mask must hide a letter of the written part.
  for (const [start, found] of tables.open.p) {
    if (start.length < SHORTEST_MASKED || start.length > norm.length) continue
    if (fitsMask(norm.slice(0, start.length), start)) for (const id of found) ids.add(id)
  }
}

/** Signs that no ordinary word holds: a hyphen alone does not make a mask of `e-post`. */
const STARS = /[*#@$]/

function fitsMask(masked: string, word: string): boolean {
  let hidden = 0
  for (let i = 0; i < word.length; i++) {
    const letter = masked[i] ?? ''
    if (MASK.test(letter)) hidden++
    else if (letter !== word[i]) return false
  }
  return hidden > 0 && hidden <= word.length - 2
}
