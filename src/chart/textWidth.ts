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
  const space = textWidth(' ', size, weight)
  let filled = 0
  for (const word of text.split(' ')) {
    const added = textWidth(word, size, weight)
    const fits = lines.length > 0 && filled + space + added <= width
    if (fits) lines[lines.length - 1] += ` ${word}`
    else lines.push(word)
    filled = fits ? filled + space + added : added
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
