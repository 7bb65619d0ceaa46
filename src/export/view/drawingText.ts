import { makeLabel } from '../../chart/label/makeLabel.ts'
import { type MarkShape, markShapes, type ViewDrawing, type ViewMark } from './ViewDrawing.ts'
import { type FillName, isFillName, isViewColor, type ViewColor } from './viewPalette.ts'

type Part = string | number | boolean

/** A drawing as JSON keeps it: each mark a row of words and numbers, for a file or a link. */
export interface WrittenDrawing {
  readonly width: number
  readonly height: number
  readonly marks: readonly (readonly Part[])[]
}

export function printDrawing({ width, height, marks }: ViewDrawing): WrittenDrawing {
  return { width, height, marks: marks.map(partsOf) }
}

function partsOf(mark: ViewMark): Part[] {
  switch (mark.kind) {
    case 'box': {
      const { x, y, width, height } = mark.box
      return [mark.kind, mark.fill, x, y, width, height]
    }
    case 'stroke':
      return [mark.kind, mark.color, mark.path, mark.weight, ...dashOf(mark)]
    case 'shape':
      return [mark.kind, mark.color, mark.shape, mark.x, mark.y, mark.size]
    case 'disc':
      return [mark.kind, mark.color, mark.x, mark.y, mark.radius, mark.weight, ...dashOf(mark)]
    case 'words': {
      const { text, x, y, size, weight, anchor } = mark.label
      return [mark.kind, mark.color, text, x, y, size, weight, anchor, ...(mark.backed ? [true] : [])]
    }
    default:
      return mark satisfies never
  }
}

const dashOf = ({ dash }: { dash?: string }) => (dash === undefined ? [] : [dash])

/** The inverse of printDrawing. Null for what is no drawing, or has a mark that none of ours has. */
export function parseDrawing(json: unknown): ViewDrawing | null {
  if (typeof json !== 'object' || json === null) return null
  const { width, height, marks } = json as Record<string, unknown>
  if (!isLength(width) || !isLength(height) || !Array.isArray(marks)) return null
  const read = marks.map((parts) => (Array.isArray(parts) ? markOf(parts) : null))
  return read.every((mark) => mark !== null) ? { width, height, marks: read } : null
}

function markOf([kind, color, ...rest]: readonly unknown[]): ViewMark | null {
  if (kind === 'box') return isFillName(color) ? boxOf(color, rest) : null
  if (!isViewColor(color)) return null
  switch (kind) {
    case 'stroke':
      return strokeOf(color, rest)
    case 'shape':
      return shapeOf(color, rest)
    case 'disc':
      return discOf(color, rest)
    case 'words':
      return wordsOf(color, rest)
    default:
      return null
  }
}

function boxOf(fill: FillName, rest: readonly unknown[]): ViewMark | null {
  const [x, y, width, height] = rest
  if (!isPlace(x) || !isPlace(y) || !isPlace(width) || !isPlace(height) || width < 0 || height < 0) return null
  return { kind: 'box', fill, box: { x, y, width, height } }
}

function strokeOf(color: ViewColor, [path, weight, dash]: readonly unknown[]): ViewMark | null {
  const isPath = typeof path === 'string' && /^M[MLHVCQAZ\d., -]*$/i.test(path)
  return isPath && isPlace(weight) && isDash(dash) ? { kind: 'stroke', color, path, weight, ...dashed(dash) } : null
}

function shapeOf(color: ViewColor, [name, x, y, size]: readonly unknown[]): ViewMark | null {
  const isShape = (markShapes as readonly unknown[]).includes(name)
  if (!isShape || !isPlace(x) || !isPlace(y) || !isPlace(size)) return null
  return { kind: 'shape', shape: name as MarkShape, x, y, size, color }
}

function discOf(color: ViewColor, [x, y, radius, weight, dash]: readonly unknown[]): ViewMark | null {
  if (!isPlace(x) || !isPlace(y) || !isPlace(radius) || !isPlace(weight) || !isDash(dash)) return null
  return radius < 0 ? null : { kind: 'disc', x, y, radius, color, weight, ...dashed(dash) }
}

const anchors = ['start', 'middle', 'end'] as const

function wordsOf(color: ViewColor, [text, x, y, size, weight, at, backed]: readonly unknown[]): ViewMark | null {
  const anchor = anchors.find((one) => one === at)
  if (typeof text !== 'string' || anchor === undefined) return null
  if (!isPlace(x) || !isPlace(y) || !isPlace(size) || !isPlace(weight)) return null
  const label = makeLabel(text, x, y, { size, weight, anchor })
  return { kind: 'words', label, color, ...(backed === true && { backed }) }
}

const isPlace = (json: unknown): json is number => typeof json === 'number' && Math.abs(json) < 1e6
const isLength = (json: unknown): json is number => isPlace(json) && json > 0
const isDash = (json: unknown): json is string | undefined =>
  json === undefined || (typeof json === 'string' && /^[\d. ]+$/.test(json))
const dashed = (dash: string | undefined) => (dash === undefined ? {} : { dash })
