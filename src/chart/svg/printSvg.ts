import type { SvgNode } from './SvgNode.ts'

/** The drawing as text: an SVG document that any XML reader takes. */
export function printSvg(node: SvgNode): string {
  const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const open = `<${node.tag}${attrs.join('')}`
  if (node.children.length === 0) return `${open}/>`
  const inner = node.children.map((child) => (typeof child === 'string' ? escaped(child) : printSvg(child)))
  return `${open}>${inner.join('')}</${node.tag}>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return legal(text).replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** Without the characters XML 1.0 does not allow, which make a file unreadable. */
function legal(text: string): string {
  return [...text].filter((character) => isLegal(character.codePointAt(0) ?? 0)).join('')
}

function isLegal(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}
