import { cellsOf, type PxSelection } from './PxTable.ts'

/**
 * Selections that together ask for each cell once, none of them for more than `most` cells: by period first, so that each
 * answer is whole for its years, and then by the variable with most codes.
 */
export function splitPxSelection(selection: PxSelection, most: number): PxSelection[] {
  const cells = cellsOf(selection)
  const at = cells > most ? widest(selection) : -1
  const wide = selection[at]
  if (!wide || wide.codes.length < 2) return [selection]
  const each = Math.max(1, Math.floor(most / (cells / wide.codes.length)))
  return inRuns(wide.codes, each).flatMap((codes) => splitPxSelection(selection.with(at, { ...wide, codes }), most))
}

function widest(selection: PxSelection): number {
  const time = selection.findIndex(({ isTime, codes }) => isTime && codes.length > 1)
  if (time >= 0) return time
  const lengths = selection.map(({ codes }) => codes.length)
  return lengths.indexOf(Math.max(...lengths))
}

function inRuns<T>(items: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, run) =>
    items.slice(run * length, (run + 1) * length),
  )
}
