/** From a word to the atoms of a program that it is: the word itself, open words, masks, misspellings. */
import { hashStart, hashStep } from '../core/hash.js'
import { type Atoms, spelling } from './program.js'

/** Shorter words differ too little from one another to be matched by their skeleton. */
const SKELETON_LENGTH = 5
const PART_LENGTH = 3
const SHORTEST_MASKED = 4
const LONGEST_INNER = 24
const SHORTEST_OPEN = 2
const SHORTEST_INNER = 3

/** The kinds of atoms, as indexes into `ATOM_KINDS`. */
const [WORD, PREFIX, SUFFIX, INNER, EXACT, MARK] = [0, 1, 2, 3, 4, 5] as const
type Kind = 0 | 1 | 2 | 3 | 4 | 5

/** Rings, dots and figures for letters, ironed out. */
const PLAIN: Uint16Array = /* @__PURE__ */ plainLetters()

function plainLetters(): Uint16Array {
  const table = Uint16Array.from({ length: 0x100 }, (_, code) => code)
  const [from, to] = ['åäæöø013457@$!|', 'aaaoooieastasii']
  for (let at = 0; at < from.length; at++) table[from.charCodeAt(at)] = to.charCodeAt(at)
  return table
}

/** Words that `don't` and its like would be taken for without their apostrophe. */
const AMBIGUOUS = new Set(['were', 'well', 'hell', 'shell', 'ill', 'wed', 'shed', 'id', 'its', 'lets'])

export interface Spellings {
  /** The atoms that a word (normal form) is. */
  atomsOf(norm: string): number[]
  /** The atom of a word in exactly this case, or of a mark such as `<num>`; -1 for none. */
  exact(raw: string): number
  mark(name: string): number
}

/** All atoms in one open table: a word is hashed letter by letter, and no part of it need be cut out. */
export function makeSpellings(atoms: Atoms): Spellings {
  const { kinds, from, letters } = atoms
  const count = from.length - 1
  let size = 1024
  while (size < count * 2) size *= 2
  const slots = new Int32Array(size).fill(-1)
  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1)
  for (let kind = 0; kind < 6; kind++) {
    for (let atom = kinds[kind] ?? 0; atom < (kinds[kind + 1] ?? 0); atom++) {
      let hash = hashStart + kind
      const end = from[atom + 1] as number
      for (let at = from[atom] as number; at < end; at++) hash = hashStep(hash, letters[at] as number)
      let slot = slotOf(hash)
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & (size - 1)
      slots[slot] = atom
    }
  }
  /** The atom of a kind that is `word[start, end)`, whose hash is `hash`; -1 for none. */
  const find = (kind: Kind, hash: number, word: string, start: number, end: number): number => {
    for (let slot = slotOf(hash); ; slot = (slot + 1) & (size - 1)) {
      const atom = slots[slot] as number
      if (atom < 0) return -1
      if (atom < (kinds[kind] as number) || atom >= (kinds[kind + 1] as number)) continue
      if (isSpelt(atoms, atom, word, start, end)) return atom
    }
  }
  const whole = (kind: Kind, word: string): number => {
    let hash = hashStart + kind
    for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at))
    return find(kind, hash, word, 0, word.length)
  }
  const openReaches = [PREFIX, SUFFIX, INNER].map((kind) => longest(atoms, kind))
  const [prefixes = 0, suffixes = 0, inners = 0] = openReaches
  const open = (word: string, found: number[]): void => {
    let hash = hashStart + PREFIX
    for (let end = 1; end <= Math.min(word.length, prefixes); end++) {
      hash = hashStep(hash, word.charCodeAt(end - 1))
      if (end >= SHORTEST_OPEN) add(found, find(PREFIX, hash, word, 0, end))
    }
    const first = Math.max(0, word.length - suffixes)
    for (let start = first; start <= word.length - SHORTEST_OPEN; start++) {
      let ending = hashStart + SUFFIX
      for (let at = start; at < word.length; at++) ending = hashStep(ending, word.charCodeAt(at))
      add(found, find(SUFFIX, ending, word, start, word.length))
    }
    if (inners === 0) return
    for (let start = 0; start < word.length; start++) {
      let inner = hashStart + INNER
      const stop = Math.min(word.length, start + Math.min(inners, LONGEST_INNER))
      for (let at = start; at < stop; at++) {
        inner = hashStep(inner, word.charCodeAt(at))
        if (at + 1 - start >= SHORTEST_INNER) add(found, find(INNER, inner, word, start, at + 1))
      }
    }
  }
  const apostropheless = bareForms(atoms)
  const words = (word: string): number[] => {
    const own = whole(WORD, word)
    const bare = apostropheless.get(word)
    return own < 0 ? [...(bare ?? [])] : [own, ...(bare ?? [])]
  }
  // Made when the first strange word comes.
  const skeletons = lazy(() => skeletonsOf(atoms, apostropheless))
  const masks = lazy(() => maskable(atoms, apostropheless))
  const atomsOf = (norm: string): number[] => {
    const found = words(norm)
    const known = found.length > 0
    // A mask that happens to end as some open word does is a mask all the same.
    if (STARS.test(norm) || (!known && MASK.test(norm))) addMasked(norm, atoms, masks(), open, found)
    if (!known && LEET.test(norm) && norm.length >= SHORTEST_MASKED) addAll(found, words(figuresRead(norm)))
    if (known || found.length === 0) open(norm, found)
    if (found.length === 0 && norm.endsWith("'s")) addAll(found, words(norm.slice(0, -2)))
    if (found.length === 0 && norm.includes('-')) addHead(norm, words, open, found)
    if (found.length === 0 && norm.length >= SKELETON_LENGTH) {
      const hash = skeletonHash(norm.length, (at) => norm.charCodeAt(at))
      found.push(...(skeletons().get(hash) ?? []))
    }
    return found
  }
  return { atomsOf, exact: (raw) => whole(EXACT, raw), mark: (name) => whole(MARK, name) }
}

const add = (found: number[], atom: number): void => {
  if (atom >= 0 && !found.includes(atom)) found.push(atom)
}

const addAll = (found: number[], atoms: readonly number[]): void => {
  for (const atom of atoms) add(found, atom)
}

/** Figures among letters, as in `5k17`: letters, maybe. */
const LEET = /\p{L}\d|\d\p{L}/u

function figuresRead(norm: string): string {
  let read = ''
  for (let at = 0; at < norm.length; at++) {
    const code = norm.charCodeAt(at)
    read += code >= 0x30 && code <= 0x39 ? String.fromCharCode(PLAIN[code] as number) : norm[at]
  }
  return read
}

function isSpelt({ from, letters }: Atoms, atom: number, word: string, start: number, end: number): boolean {
  const first = from[atom] as number
  if ((from[atom + 1] as number) - first !== end - start) return false
  for (let at = start; at < end; at++) if (letters[first + at - start] !== word.charCodeAt(at)) return false
  return true
}

/** How many letters the longest atom of a kind has. */
function longest({ kinds, from }: Atoms, kind: Kind): number {
  let most = 0
  for (let atom = kinds[kind] ?? 0; atom < (kinds[kind + 1] ?? 0); atom++) {
    most = Math.max(most, (from[atom + 1] as number) - (from[atom] as number))
  }
  return most
}

const lazy = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

type Forms = ReadonlyMap<string, readonly number[]>

function append<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const known = map.get(key)
  if (known) known.push(item)
  else map.set(key, [item])
}

const APOSTROPHE = 0x27

/** Words with an apostrophe, by their spelling without it. */
function bareForms(atoms: Atoms): Forms {
  const forms = new Map<string, number[]>()
  for (let at = atoms.letters.indexOf(APOSTROPHE); at >= 0; at = atoms.letters.indexOf(APOSTROPHE, at + 1)) {
    const atom = atomAt(atoms, at)
    if (atom >= (atoms.kinds[1] ?? 0)) break
    const bare = spelling(atoms, atom).replaceAll("'", '')
    if (!AMBIGUOUS.has(bare) && !forms.get(bare)?.includes(atom)) append(forms, bare, atom)
  }
  return forms
}

/** The atom to which a letter belongs. */
function atomAt({ from }: Atoms, letter: number): number {
  let low = 0
  let high = from.length - 1
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((from[middle] as number) <= letter) low = middle
    else high = middle
  }
  return low
}

/** What a word and its misspellings have in common: doubled letters, rings, dots, and figures for letters are ironed out. */
function skeletonHash(length: number, unitAt: (at: number) => number): number {
  let hash = hashStart
  let before = -1
  for (let at = 0; at < length; at++) {
    const unit = unitAt(at)
    const plain = unit < 0x100 ? (PLAIN[unit] as number) : unit
    if (plain !== before) hash = hashStep(hash, plain)
    before = plain
  }
  return hash
}

/** Words by the hash of their skeleton; two that share one are never worth telling apart. */
function skeletonsOf(atoms: Atoms, bare: Forms): Map<number, number[]> {
  const { kinds, from, letters } = atoms
  const skeletons = new Map<number, number[]>()
  for (let atom = 0; atom < (kinds[1] ?? 0); atom++) {
    const first = from[atom] as number
    const length = (from[atom + 1] as number) - first
    if (length < SKELETON_LENGTH) continue
    append(
      skeletons,
      skeletonHash(length, (at) => letters[first + at] as number),
      atom,
    )
  }
  for (const [word, same] of bare) {
    if (word.length < SKELETON_LENGTH) continue
    const hash = skeletonHash(word.length, (at) => word.charCodeAt(at))
    for (const atom of same) append(skeletons, hash, atom)
  }
  return skeletons
}

/** Words that a mask can hide, by their length and first letter. */
function maskable(atoms: Atoms, bare: Forms): Masks {
  const { kinds, from, letters } = atoms
  const masks = new Map<number, Maskable[]>()
  for (let atom = 0; atom < (kinds[1] ?? 0); atom++) {
    const first = from[atom] as number
    const length = (from[atom + 1] as number) - first
    if (length >= SHORTEST_MASKED)
      append(masks, maskKey(length, letters[first] as number), { word: spelling(atoms, atom), atoms: [atom] })
  }
  for (const [word, same] of bare) {
    if (word.length >= SHORTEST_MASKED)
      append(masks, maskKey(word.length, word.charCodeAt(0)), { word, atoms: same })
  }
  return masks
}

interface Maskable {
  readonly word: string
  readonly atoms: readonly number[]
}
type Masks = ReadonlyMap<number, readonly Maskable[]>

const maskKey = (length: number, first: number): number => length * 0x10000 + first

/** `BankID-passordet` is a `passordet`: the last part is the head in all four languages. */
function addHead(
  norm: string,
  words: (word: string) => number[],
  open: (word: string, found: number[]) => void,
  found: number[],
): void {
  const parts = norm.split('-')
  const head = parts.at(-1) ?? ''
  if (head.length < PART_LENGTH || (parts[0] ?? '').length < PART_LENGTH) return
  for (const atom of words(head)) add(found, atom)
  open(head, found)
}

const MASK = /[*#@$_\-!|]/

/** Signs that no ordinary word holds: a hyphen alone does not make a mask of `e-post`. */
const STARS = /[*#@$]/

/** `j*vla`, `h-lvete`: the letters left and the length tell the word; the first letter must be there. */
function addMasked(
  norm: string,
  all: Atoms,
  masks: Masks,
  open: (word: string, found: number[]) => void,
  found: number[],
): void {
  if (norm.length < SHORTEST_MASKED || MASK.test(norm[0] ?? '*')) return
  for (const { word, atoms } of masks.get(maskKey(norm.length, norm.charCodeAt(0))) ?? []) {
    if (!fitsMask(norm, word)) continue
    for (const atom of atoms) add(found, atom)
    open(word, found)
  }
  if (found.length === 0 && STARS.test(norm)) addMaskedStart(norm, all, found)
}

/** `f*cking` where only `fuck*` is written: the mask must hide a letter of the written part. */
function addMaskedStart(norm: string, atoms: Atoms, found: number[]): void {
  for (let atom = atoms.kinds[PREFIX] ?? 0; atom < (atoms.kinds[SUFFIX] ?? 0); atom++) {
    const length = (atoms.from[atom + 1] as number) - (atoms.from[atom] as number)
    if (length < SHORTEST_MASKED || length > norm.length) continue
    if (atoms.letters[atoms.from[atom] as number] !== norm.charCodeAt(0)) continue
    if (fitsMask(norm.slice(0, length), spelling(atoms, atom))) found.push(atom)
  }
}

function fitsMask(masked: string, word: string): boolean {
  let hidden = 0
  for (let i = 0; i < word.length; i++) {
    const letter = masked[i] ?? ''
    if (MASK.test(letter)) hidden++
    else if (letter !== word[i]) return false
  }
  return hidden > 0 && hidden <= word.length - 2
}
