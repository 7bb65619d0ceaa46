import { longer } from './longer.ts'
import type { NumberCells } from './NumberCells.ts'
import type { TextCells } from './TextCells.ts'

export type Cells = TextCells | NumberCells

/** Everything the reading of lines goes on from. */
export interface LineState {
  /** In the order of the file. */
  readonly columns: readonly Cells[]
  readonly delimiter: number
  readonly quote: number
  readonly decimal: number
  rows: number
  room: number
  lines: Uint32Array
  /** Number of the next line. */
  line: number
  blank: number
  /** How many of them came before the latest row. */
  blankBefore: number
}

/** Room for so many rows in every column. */
export function growRows(state: LineState, room: number): void {
  state.room = room
  state.lines = longer(state.lines, room)
  for (const cells of state.columns) {
    if (cells.kind === 'text') cells.codes = longer(cells.codes, room)
    else {
      cells.values = longer(cells.values, room)
      cells.status = longer(cells.status, room)
    }
  }
}
