import { interWidths } from './interWidths.ts'

interface Widths {
  readonly regular: number
  readonly bold: number
}

const unknown: Widths = { regular: 700, bold: 740 }

const widthsOf: ReadonlyMap<string, Widths> = new Map(
  interWidths.flatMap(([characters, regular, bold]) => [...characters].map((c) => [c, { regular, bold }] as const)),
)

/** The width of a text set in Inter, in pixels, without a browser. Kerning is left out: it only makes a text narrower. */
export function textWidth(text: string, size: number, weight = 400): number {
  const bolder = (weight - 400) / 300
  let sum = 0
  for (const character of text) {
    const { regular, bold } = widthsOf.get(character) ?? unknown
    sum += regular + (bold - regular) * bolder
  }
  return (sum * size) / 1000
}

/** The text in lines no wider than `width` pixels. A single word that is wider keeps its line. No-break spaces hold. */
export function wrapText(text: string, width: number, size: number, weight = 400): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && textWidth(joined, size, weight) <= width) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}

/** The text, cut with an ellipsis where it would be wider than `width` pixels. */
export function shortenText(text: string, width: number, size: number, weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text
  let end = text.length
  while (end > 1 && textWidth(`${text.slice(0, end).trimEnd()}…`, size, weight) > width) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}
