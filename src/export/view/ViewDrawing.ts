import type { Box, Label } from '../../chart/Label.ts'
import { type LabelStyle, makeLabel } from '../../chart/label/makeLabel.ts'
import { shortenText, wrapText } from '../../chart/textWidth.ts'
import type { FillName, ViewColor } from './viewPalette.ts'

/** A view of the portfolio with everything decided: a medium only draws it. Pixels from the upper left corner. */
export interface ViewDrawing {
  readonly width: number
  readonly height: number
  readonly marks: readonly ViewMark[]
}

export const markShapes = ['circle', 'triangle', 'square', 'diamond', 'openDiamond', 'dash'] as const
export type MarkShape = (typeof markShapes)[number]

export type ViewMark =
  | { readonly kind: 'box'; readonly box: Box; readonly fill: FillName }
  | {
      readonly kind: 'stroke'
      readonly path: string
      readonly color: ViewColor
      readonly weight: number
      readonly dash?: string
    }
  | {
      readonly kind: 'shape'
      readonly shape: MarkShape
      readonly x: number
      readonly y: number
      readonly size: number
      readonly color: ViewColor
    }
  | {
      readonly kind: 'disc'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly color: ViewColor
      readonly weight: number
      readonly dash?: string
    }
  | WordsMark

export interface WordsMark {
  readonly kind: 'words'
  readonly label: Label
  readonly color: ViewColor
  readonly backed?: true
}

export function box(fill: FillName, x: number, y: number, width: number, height: number): ViewMark {
  return { kind: 'box', fill, box: { x: rounded(x), y: rounded(y), width: rounded(Math.max(0, width)), height } }
}

export function stroke(color: ViewColor, path: string, weight = 1, dash?: string): ViewMark {
  return { kind: 'stroke', path, color, weight, ...(dash !== undefined && { dash }) }
}

export function shape(name: MarkShape, x: number, y: number, size: number, color: ViewColor): ViewMark {
  return { kind: 'shape', shape: name, x: rounded(x), y: rounded(y), size, color }
}

export function words(text: string, x: number, y: number, color: ViewColor = 'ink', style: LabelStyle = {}): WordsMark {
  return { kind: 'words', label: makeLabel(text, x, y, style), color }
}

export interface Column {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size?: number
  readonly weight?: number
  readonly color?: ViewColor
  /** The last line ends with an ellipsis where there would be more. */
  readonly most?: number
}

/** A text in lines that fit a column, from its top, and where it ends. */
export function column(text: string, { x, y, width, size = 13, weight = 400, color = 'ink', most = 2 }: Column) {
  const lines = wrapText(text, width, size, weight)
  const kept = lines.length > most ? [...lines.slice(0, most - 1), `${lines.slice(most - 1).join(' ')}`] : lines
  const step = Math.round(size * 1.35)
  const marks = kept.map((line, at) =>
    words(shortenText(line, width, size, weight), x, y + (at + 1) * step - 4, color, { size, weight }),
  )
  return { marks, end: y + kept.length * step }
}

/** Room for the drawings' own words, so that a page and a picture have the same measures. */
export const isNarrow = (width: number) => width < 560

export function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

/** Of drawings of the same view for several widths, narrowest first: the widest there is room for. */
export function drawingFor(drawings: readonly ViewDrawing[], room: number): ViewDrawing | undefined {
  return drawings.findLast(({ width }) => width <= room) ?? drawings[0]
}
