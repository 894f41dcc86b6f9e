/** Makes an input from known ones: small changes of bytes, words of the grammars, pieces of other inputs. */

/** Numbers from 0 to 1, always the same for a seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Signs that readers of text, data and markup stumble over. */
const SIGNS = [
  '\0',
  '\n',
  '\r\n',
  '\t',
  '"',
  "'",
  '\\',
  '\\u0000',
  '{{',
  '}}',
  '[',
  ']',
  '{',
  '}',
  '(',
  ')',
  '|',
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '&amp;',
  '&#x110000;',
  '*',
  '~',
  '_',
  '`',
  '---\n',
  '- ',
  '? ',
  ': ',
  '&a ',
  '*a',
  '|\n ',
  '>-\n ',
  '!!str ',
  '%',
  ',',
  ';',
  '.',
  '...',
  '@',
  '+46',
  '070-174 06 58',
  '1',
  '-1',
  '1e999',
  'null',
  'true',
  '__proto__',
  'constructor',
  '\u00ad',
  '\u0300',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u2028',
  '😀',
  '👍🏽',
  'å',
  'İ',
  'ß',
  'ﬁ',
  '𝐟',
]

export interface Maker {
  readonly pool: readonly Buffer[]
  readonly next: () => number
  readonly longest: number
}

const below = (next: () => number, limit: number): number => Math.floor(next() * limit)

function piece({ pool, next }: Maker): Buffer {
  const other = pool[below(next, pool.length)] ?? Buffer.alloc(0)
  const start = below(next, other.length + 1)
  return other.subarray(start, start + 1 + below(next, next() < 0.2 ? other.length : 16))
}

const put = (input: Buffer, at: number, gone: number, what: Buffer): Buffer =>
  Buffer.concat([input.subarray(0, at), what, input.subarray(at + gone)])

function change(input: Buffer, maker: Maker): Buffer {
  const { next } = maker
  const at = below(next, input.length + 1)
  switch (below(next, 7)) {
    case 0:
      return put(input, at, 1, Buffer.from([below(next, 256)]))
    case 1:
      return put(input, at, 1 + below(next, next() < 0.2 ? input.length : 8), Buffer.alloc(0))
    case 2: {
      const own = input.subarray(at, at + 1 + below(next, 24))
      const times = 1 + below(next, next() < 0.1 ? 200 : 4)
      return put(input, at, 0, Buffer.concat(Array.from({ length: times }, () => own)))
    }
    case 3:
      return put(input, at, below(next, 2) * below(next, 16), piece(maker))
    case 4: {
      const byte = input[at]
      return byte === undefined ? input : put(input, at, 1, Buffer.from([byte ^ (1 << below(next, 8))]))
    }
    default:
      return put(input, at, below(next, 3), Buffer.from(SIGNS[below(next, SIGNS.length)] ?? ''))
  }
}

/** A new input from one of the pool, most often from one of the latest. */
export function mutate(maker: Maker): Buffer {
  const { pool, next, longest } = maker
  const late = next() < 0.5 ? Math.max(0, pool.length - 20) : 0
  let input = pool[late + below(next, pool.length - late)] ?? Buffer.alloc(0)
  const times = 1 + below(next, 4)
  for (let time = 0; time < times; time++) input = change(input, maker)
  return input.subarray(0, longest)
}
