/** Bytes to text. Most files are UTF-8; old spreadsheets and exports are Windows-1252. */

export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

/**
 * UTF-16 is told by its mark, or by the zeros beside the letters of our alphabet; what is no UTF-8 is read as
 * Windows-1252, which every sequence of bytes can be.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read(bytes, 'utf-16be')
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked) return read(bytes, unmarked)
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding: 'utf-8',
    }
  } catch {
    return read(bytes, 'windows-1252')
  }
}

/** So many bytes tell. */
const SAMPLE = 1000

/** In UTF-16 every other byte of a Latin text is zero; in no other text are nearly all of them. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 8 || bytes.length % 2 === 1) return undefined
  const zeros = [0, 0] as [number, number]
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[(at & 1) as 0 | 1]++
  const [even, odd] = zeros.map((count) => count / (length / 2)) as [number, number]
  if (odd > 0.8 && even < 0.1) return 'utf-16le'
  return even > 0.8 && odd < 0.1 ? 'utf-16be' : undefined
}

/** A picture, say, or an archive: Windows-1252, as what no other encoding fits is read, has no use for NUL. */
export const isBinary = ({ text, encoding }: Decoded): boolean =>
  encoding === 'windows-1252' && text.includes('\0')

const read = (bytes: Uint8Array, encoding: Decoded['encoding']): Decoded => ({
  text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
  encoding,
})

/** The bytes of a text in its file's own encoding; nothing where it cannot be written in it. */
export function encodeAs(text: string, encoding: Decoded['encoding']): Buffer | undefined {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  return encodeWindows(text)
}

/** Windows-1252 is Latin-1 with printable signs from 0x80 to 0x9f. */
function encodeWindows(text: string): Buffer | undefined {
  const decoder = new TextDecoder('windows-1252')
  const signs = new Map<string, number>()
  for (let byte = 0x80; byte < 0x100; byte++) signs.set(decoder.decode(Uint8Array.of(byte)), byte)
  const bytes = Buffer.alloc(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = code < 0x80 ? code : signs.get(text[at] ?? '')
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  return bytes
}
