import { xmlText } from '../xmlText.ts'

/** Markup as text. Only htmlElement and htmlText make it, so that no text from the data can pass for markup. */
export type Html = string & { readonly kind: 'html' }

const withoutEnd = new Set(['meta', 'link', 'img', 'br'])

type Attributes = Readonly<Record<string, string | true | null>>

/** An element; attributes that are null are left out, those that are true stand without a value. */
export function htmlElement(tag: string, attributes: Attributes, ...children: readonly Html[]): Html {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === null) return ''
    return value === true ? ` ${name}` : ` ${name}="${xmlText(value)}"`
  })
  const open = `<${tag}${written.join('')}>`
  return (withoutEnd.has(tag) ? open : `${open}${children.join('')}</${tag}>`) as Html
}

export function htmlText(text: string): Html {
  return xmlText(text) as Html
}
