/** The state in a link: in the fragment alone, which browsers keep to themselves. */
import type { State } from './protocol.js'

/** `1` is deflated, `0` plain, for browsers that cannot deflate. */
const DEFLATED = '1.'
const PLAIN = '0.'
const FORMAT = 'deflate-raw'
/** More than this, unpacked, is no text that somebody pasted. */
const MOST_BYTES = 4_000_000

const toBase64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

async function through(bytes: Uint8Array<ArrayBuffer>, by: GenericTransformStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = new Blob([bytes]).stream().pipeThrough(by).getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length
    if (size > MOST_BYTES) throw new RangeError('too long')
    chunks.push(next.value)
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer())
}

/** The fragment, without `#`. */
export async function toFragment(state: State): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(state))
  if (typeof CompressionStream === 'undefined') return PLAIN + toBase64(bytes)
  return DEFLATED + toBase64(await through(bytes, new CompressionStream(FORMAT)))
}

const KEYS = ['post', 'reply', 'policyName', 'policy', 'channel', 'agent', 'at'] as const

function toState(value: unknown): State | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const read = (key: string): string => {
    const found: unknown = Reflect.get(value, key)
    return typeof found === 'string' ? found : ''
  }
  return Object.fromEntries(KEYS.map((key) => [key, read(key)])) as unknown as State
}

/** What a fragment holds; undefined where it is none of ours, or broken. */
export async function fromFragment(fragment: string): Promise<State | undefined> {
  try {
    const bytes = fromBase64(fragment.slice(2))
    const plain = fragment.startsWith(DEFLATED)
      ? await through(bytes, new DecompressionStream(FORMAT))
      : fragment.startsWith(PLAIN)
        ? bytes
        : undefined
    return plain && toState(JSON.parse(new TextDecoder().decode(plain)))
  } catch {
    return undefined
  }
}
