/** The document has a DOCTYPE, or tags that do not end. */
export class XmlFault extends Error {}

/** What is told while a document is read: names without their prefix, texts with their entities resolved. */
export interface XmlListener {
  readonly open: (name: string, attributes: (name: string) => string | null) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** Reads XML from front to back, without DTD and without entities of its own. Throws XmlFault. */
export function readXml(xml: string, { open, close, text }: XmlListener): void {
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start < 0) break
    if (start > at) text(resolved(xml.slice(at, start)))
    if (xml.startsWith('<!--', start)) at = endOf(xml, '-->', start)
    else if (xml.startsWith('<![CDATA[', start)) {
      at = endOf(xml, ']]>', start)
      text(xml.slice(start + 9, at - 3))
    } else if (xml.startsWith('<!', start)) throw new XmlFault('DOCTYPE')
    else if (xml.startsWith('<?', start)) at = endOf(xml, '?>', start)
    else {
      at = tagEnd(xml, start)
      const tag = xml.slice(start + 1, at - 1)
      if (tag.startsWith('/')) close(localName(tag.slice(1)))
      else {
        const name = localName(/^[^\s/]*/.exec(tag)?.[0] ?? '')
        open(name, (wanted) => attribute(tag, wanted))
        if (tag.endsWith('/')) close(name)
      }
    }
  }
}

function endOf(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from)
  if (at < 0) throw new XmlFault(sign)
  return at + sign.length
}

/** A `>` inside a quoted attribute does not end the tag. */
function tagEnd(xml: string, start: number): number {
  let at = start + 1
  for (;;) {
    const close = xml.indexOf('>', at)
    if (close < 0) throw new XmlFault('>')
    const quotes = xml.slice(at, close)
    const quote = /["']/.exec(quotes)
    if (!quote) return close + 1
    const end = xml.indexOf(quote[0], at + quote.index + 1)
    if (end < 0) throw new XmlFault(quote[0])
    if (end < close) at = end + 1
    else at = end + 1
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).trim()
}

function attribute(tag: string, wanted: string): string | null {
  let at = tag.indexOf(wanted)
  while (at >= 0) {
    const before = tag[at - 1] ?? ''
    const quote = tag[at + wanted.length + 1] ?? ''
    if (/\s/.test(before) && tag[at + wanted.length] === '=' && (quote === '"' || quote === "'")) {
      const start = at + wanted.length + 2
      return resolved(tag.slice(start, tag.indexOf(quote, start)))
    }
    at = tag.indexOf(wanted, at + 1)
  }
  return null
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function resolved(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[\da-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return named.get(name) ?? whole
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
