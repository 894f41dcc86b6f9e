/** HMAC-SHA-256 (RFC 2104, FIPS 180-4), synchronous and without any platform API. */

const BLOCK = 64

function primes(count: number): number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  }
  return found
}

/** The first 32 bits of the fractional part. */
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0

const ROUNDS = /* @__PURE__ */ primes(64).map((prime) => fraction(Math.cbrt(prime)))
const INITIAL = /* @__PURE__ */ primes(8).map((prime) => fraction(Math.sqrt(prime)))

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function padded(message: Uint8Array): DataView {
  const size = Math.ceil((message.length + 9) / BLOCK) * BLOCK
  const bytes = new Uint8Array(size)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(size - 8, Math.floor((message.length * 8) / 2 ** 32))
  view.setUint32(size - 4, (message.length * 8) >>> 0)
  return view
}

function schedule(view: DataView, offset: number): Int32Array {
  const w = new Int32Array(64)
  for (let at = 0; at < 16; at++) w[at] = view.getInt32(offset + at * 4)
  for (let at = 16; at < 64; at++) {
    const early = w[at - 15] ?? 0
    const late = w[at - 2] ?? 0
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    w[at] = ((w[at - 16] ?? 0) + s0 + (w[at - 7] ?? 0) + s1) | 0
  }
  return w
}

function compress(state: number[], w: Int32Array): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let at = 0; at < 64; at++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUNDS[at] ?? 0) + (w[at] ?? 0)) | 0
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + (state[at] ?? 0)) | 0)
}

/** SHA-256 of bytes. */
function sha256(message: Uint8Array): Uint8Array {
  const view = padded(message)
  let state = INITIAL
  for (let offset = 0; offset < view.byteLength; offset += BLOCK)
    state = compress(state, schedule(view, offset))
  const digest = new DataView(new ArrayBuffer(32))
  for (const [at, word] of state.entries()) digest.setInt32(at * 4, word)
  return new Uint8Array(digest.buffer)
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

const joined = (first: Uint8Array, second: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

/** HMAC-SHA-256 of a text under a key, both read as UTF-8. */
export function hmacSha256(key: string, text: string): Uint8Array {
  const bytes = utf8(key)
  const block = new Uint8Array(BLOCK)
  block.set(bytes.length > BLOCK ? sha256(bytes) : bytes)
  const inner = sha256(
    joined(
      block.map((byte) => byte ^ 0x36),
      utf8(text),
    ),
  )
  return sha256(
    joined(
      block.map((byte) => byte ^ 0x5c),
      inner,
    ),
  )
}
