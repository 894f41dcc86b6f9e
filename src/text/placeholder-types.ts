/** What a placeholder is. */
import type { Span } from '../core/span.js'

export type PlaceholderStyle =
  | 'liquid'
  | 'liquid-tag'
  | 'help-scout'
  | 'attribute'
  | 'percent'
  | 'dollar'
  | 'contact-field'
  | 'brace'
  | 'merge-tag'
  | 'bracket'
  | 'angle'
  | 'letters'
  | 'blank'
  | 'word'
  | 'bold'

export interface Placeholder extends Span {
  style: PlaceholderStyle
  kind: 'product' | 'hand' | 'malformed'
  /** What it stands for: a dotted name, or the words of a slot. */
  name: string
  /** What is written when the value is missing; the empty string when it is given and empty. */
  fallback?: string
}

/** A placeholder, or the offset at which to go on, or nothing. */
export type Reading = Placeholder | number | undefined
