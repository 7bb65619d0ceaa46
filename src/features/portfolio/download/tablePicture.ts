import { drawPng } from '../../../chart/png/drawPng.ts'
import { lightPalette } from '../../../chart/svg/palette.ts'
import { textWidth, wrapText } from '../../../chart/textWidth.ts'
import type { ShownTable } from '../../../export/collection/ShownTable.ts'
import { loadFontFace } from '../../../export/picture/loadFontFace.ts'
import { xmlText } from '../../../export/xmlText.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { portfolioDownloadTexts } from './portfolioDownloadTexts.ts'

const [width, margin, size, lineHeight, gap, most] = [1200, 32, 14, 19, 16, 40]
const inner = width - 2 * margin

interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly isEnd?: boolean
  readonly color: string
}

/** A table as a picture with its headline, filters and source in it; what does not fit is counted. */
export function tableSvg(table: ShownTable, locale: Locale, fontCss: string | null): { svg: string; height: number } {
  const { ink, subtle } = lightPalette
  const widths = columnWidths(table)
  const lines: Line[] = []
  const rules: number[] = []
  let y = margin
  const write = (text: string, style: Pick<Line, 'size' | 'weight' | 'color'>) => {
    for (const part of wrapText(text, inner, style.size, style.weight)) {
      y += Math.round(style.size * 1.4)
      lines.push({ text: part, x: margin, y, ...style })
    }
  }
  const row = (cells: readonly string[], weight: number) => {
    const wrapped = cells.map((cell, at) => wrapText(cell, widths[at] ?? 0, size, weight))
    let x = margin
    wrapped.forEach((parts, at) => {
      const own = widths[at] ?? 0
      const isEnd = table.columns[at]?.isNumber ?? false
      parts.forEach((text, index) => {
        const place = { x: isEnd ? x + own : x, y: y + (index + 1) * lineHeight }
        lines.push({ text, ...place, size, weight, isEnd, color: ink })
      })
      x += own + gap
    })
    y += Math.max(1, ...wrapped.map(({ length }) => length)) * lineHeight + 8
    rules.push(y)
  }
  write(table.headline, { size: 24, weight: 650, color: ink })
  write(table.subtitle, { size, weight: 400, color: subtle })
  y += 16
  const labels = table.columns.map(({ label }) => label)
  row(labels, 650)
  for (const cells of table.rows.slice(0, most)) row(cells, 400)
  if (table.rows.length > most)
    write(textsIn(portfolioDownloadTexts, locale).more(table.rows.length - most), { size, weight: 400, color: subtle })
  for (const { text } of table.sources) write(text, { size: 12, weight: 400, color: subtle })
  const height = y + margin
  return { svg: printed(lines, rules, height, fontCss), height }
}

/** The table as PNG, twice as large as it is written. Rejects where the browser cannot draw it. */
export async function tablePng(table: ShownTable, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const plain = tableSvg(table, locale, null)
  const font = await loadFontFace(plain.svg)
  const { svg, height } = font === null ? plain : tableSvg(table, locale, font)
  return new Uint8Array(await drawPng(svg, { width: width * 2, height: height * 2 }))
}

/** Columns get what their words ask for, and give way in step where all of them cannot. */
function columnWidths({ columns, rows }: ShownTable): number[] {
  const wanted = columns.map(({ label }, at) => {
    const cells = [label, ...rows.slice(0, most).map((row) => row[at] ?? '')]
    return Math.min(420, Math.max(60, ...cells.map((cell) => textWidth(cell, size, 650))))
  })
  const room = inner - gap * (columns.length - 1)
  const all = wanted.reduce((sum, one) => sum + one, 0)
  return all <= room ? wanted : wanted.map((one) => (one / all) * room)
}

function printed(lines: readonly Line[], rules: readonly number[], height: number, fontCss: string | null): string {
  const { page, grid } = lightPalette
  const texts = lines.map(
    ({ text, x, y, size: own, weight, isEnd, color }) =>
      `<text x="${x.toFixed(1)}" y="${y}" font-size="${own}" font-weight="${weight}" fill="${color}"${isEnd ? ' text-anchor="end"' : ''}>${xmlText(text)}</text>`,
  )
  const strokes = rules.map((y) => `<path d="M${margin} ${y - 2}H${width - margin}" stroke="${grid}"/>`)
  const style = fontCss === null ? '' : `<style>${fontCss}</style>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, Arial, sans-serif">${style}<rect width="100%" height="100%" fill="${page}"/>${strokes.join('')}${texts.join('')}</svg>`
}
