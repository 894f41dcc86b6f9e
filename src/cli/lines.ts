/**
 * Lines end with a line feed and nothing else: a JSON text may hold U+2028 and U+2029 as they are, and Node's own
 * reader of lines would break it there.
 */
import { StringDecoder } from 'node:string_decoder'

/** Cuts chunks into lines, the carriage return before a line feed left out. What is left at the end is a line. */
export function lineCutter(): { add(chunk: Buffer | string): string[]; rest(): string[] } {
  const decoder = new StringDecoder('utf8')
  let open: string[] = []
  const whole = (): string => {
    const line = open.join('')
    open = []
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }
  return {
    add(chunk) {
      const parts = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n')
      const last = parts.pop() ?? ''
      const lines = parts.map((part) => {
        open.push(part)
        return whole()
      })
      if (last !== '') open.push(last)
      return lines
    },
    rest() {
      open.push(decoder.end())
      const line = whole()
      return line === '' ? [] : [line]
    },
  }
}

/** The lines of a stream, which waits while a line is being worked on. */
export async function* linesOf(input: AsyncIterable<unknown>): AsyncGenerator<string> {
  const cutter = lineCutter()
  for await (const chunk of input) yield* cutter.add(Buffer.isBuffer(chunk) ? chunk : String(chunk))
  yield* cutter.rest()
}
