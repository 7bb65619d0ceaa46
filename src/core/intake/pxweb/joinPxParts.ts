import { CubeFault } from '../json/CubeFault.ts'
import type { Cube } from '../json/readCube.ts'
import type { CubeDimension } from '../json/readDimension.ts'
import { cellsOf, type PxSelection } from './PxTable.ts'

/**
 * The answers to the parts of a selection as one cube, in the order of the selection. Throws CubeFault where a cell was not
 * answered, was answered twice, or was never asked for: a bank that leaves something out says so nowhere else.
 */
export function joinPxParts(selection: PxSelection, parts: readonly Cube[]): Cube {
  const cells = cellsOf(selection)
  const values: unknown[] = new Array(cells).fill(null)
  const marks: string[] = new Array(cells).fill('')
  const filled = new Uint8Array(cells)
  for (const part of parts) {
    const positionOf = positionsIn(selection, part)
    for (let index = 0; index < part.cells; index += 1) {
      const at = positionOf(index)
      if (filled[at]) throw new CubeFault('value', String(at), 'unique')
      filled[at] = 1
      values[at] = part.valueAt(index)
      marks[at] = part.statusAt(index)
    }
  }
  const missing = filled.indexOf(0)
  if (missing >= 0) throw new CubeFault('value', String(filled.filter((flag) => flag === 1).length), String(cells))
  return {
    label: parts[0]?.label ?? '',
    dimensions: selection.map(({ variable, codes }) => dimensionOf(variable, codes, parts)),
    cells,
    valueAt: (index) => values[index],
    statusAt: (index) => marks[index] as string,
  }
}

/** Where a cell of the part stands in the whole. */
function positionsIn(selection: PxSelection, { dimensions, cells }: Cube): (index: number) => number {
  const unasked = dimensions.find(
    ({ id, codes }) => codes.length !== 1 && !selection.some(({ variable }) => variable === id),
  )
  if (unasked) throw new CubeFault(`dimension.${unasked.id}`, String(unasked.codes.length), '1')
  let stride = cellsOf(selection)
  const steps = selection.map(({ variable, codes }) => {
    stride /= codes.length
    const own = dimensions.find(({ id }) => id === variable)
    if (!own) throw new CubeFault(`dimension.${variable}`, '', 'object')
    return { places: placesOf(own, codes, stride), size: own.codes.length, repeat: repeatOf(dimensions, own, cells) }
  })
  return (index) =>
    steps.reduce((at, { places, size, repeat }) => at + (places[Math.floor(index / repeat) % size] as number), 0)
}

function placesOf(own: CubeDimension, codes: readonly string[], stride: number): number[] {
  const known = new Map(codes.map((code, index) => [code, index]))
  return own.codes.map((code) => {
    const place = known.get(code)
    if (place === undefined) throw new CubeFault(`dimension.${own.id}`, code, codes.slice(0, 5).join(', '))
    return place * stride
  })
}

/** How many cells lie between one code of the dimension and the next. */
function repeatOf(dimensions: readonly CubeDimension[], own: CubeDimension, cells: number): number {
  const upTo = dimensions.slice(0, dimensions.indexOf(own) + 1)
  return cells / upTo.reduce((product, { codes }) => product * codes.length, 1)
}

function dimensionOf(variable: string, codes: readonly string[], parts: readonly Cube[]): CubeDimension {
  const labels = new Map<string, string>()
  const units = new Map<string, string>()
  const own = parts.flatMap(({ dimensions }) => dimensions.filter(({ id }) => id === variable))
  for (const dimension of own)
    dimension.codes.forEach((code, index) => {
      labels.set(code, dimension.labels[index] as string)
      units.set(code, dimension.units[index] ?? '')
    })
  return {
    id: variable,
    label: own[0]?.label ?? variable,
    codes,
    labels: codes.map((code) => labels.get(code) ?? code),
    units: codes.map((code) => units.get(code) ?? ''),
  }
}
