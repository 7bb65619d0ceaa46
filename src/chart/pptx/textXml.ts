import { solid } from './xml.ts'

export interface TextLook {
  /** In points. */
  readonly size: number
  readonly color: string
  readonly isBold?: boolean
  readonly font: string
  readonly language: string
}

/** How the texts of a part of a chart look. */
export function textXml({ size, color, isBold = false, font, language }: TextLook): string {
  const run = `sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}"`
  const look = `${solid(color)}<a:latin typeface="${font}"/><a:cs typeface="${font}"/>`
  return `<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr ${run}>${look}</a:defRPr></a:pPr><a:endParaRPr lang="${language}"/></a:p></c:txPr>`
}
