/** A strict reader of the XML that godton writes: it throws for what is not well-formed XML 1.0. */

export interface Element {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Element[]
  text: string
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string): string {
  if (/[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error('markup in text')
  // Production 2 of the standard: what a document may hold.
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error('a character that XML cannot hold')
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name?: string) =>
    code === undefined ? (NAMED[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
  )
}

export function parseXml(source: string): Element {
  const declared = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(source)
  if (!declared) throw new Error('no declaration')
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const step = /<(\/?)([A-Za-z]+)((?:\s+[a-z]+="[^"]*")*)\s*(\/?)>|([^<]+)/gy
  step.lastIndex = declared[0].length
  while (step.lastIndex < source.length) {
    const at = step.lastIndex
    const match = step.exec(source)
    if (!match) throw new Error(`not well-formed at ${at}`)
    const [, close, name = '', attributes = '', empty, text] = match
    const parent = open.at(-1) as Element
    if (text !== undefined) parent.text += plain(text)
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`wrong end ${name}`)
    } else {
      const pairs = [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        plain(value),
      ])
      const element: Element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  const [only] = root.children
  if (open.length !== 1 || root.children.length !== 1 || !only) throw new Error('not one root')
  return only
}
