import { solid, xml } from './xml.ts'

export interface TextLook {
  /** In points. */
  readonly size: number
  readonly color: string
  readonly isBold?: boolean
  readonly font: string
  readonly language: string
}

/** How the texts of a part of a chart look. */
export function textXml(look: TextLook): string {
  return `<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>${runXml('defRPr', look)}</a:pPr><a:endParaRPr lang="${look.language}"/></a:p></c:txPr>`
}

/** A label's own words. */
export function richXml(text: string, look: TextLook): string {
  return `<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>${runXml('defRPr', look)}</a:pPr><a:r>${runXml('rPr', look)}<a:t>${xml(text)}</a:t></a:r></a:p></c:rich></c:tx>`
}

function runXml(tag: 'defRPr' | 'rPr', { size, color, isBold = false, font, language }: TextLook): string {
  const lang = tag === 'rPr' ? ` lang="${language}"` : ''
  return `<a:${tag}${lang} sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}">${solid(color)}<a:latin typeface="${font}"/><a:cs typeface="${font}"/></a:${tag}>`
}
