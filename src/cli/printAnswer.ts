import type { CubeSource } from '../core/aggregate/cube/CubeSource.ts'
import { isIncomplete, type PivotResult, reasonAt } from '../core/aggregate/cube/PivotResult.ts'
import { statusOfCode } from '../core/descriptor/ObservationStatus.ts'
import { csvCell } from '../core/intake/csvCell.ts'
import type { AskedReduction } from './aggregateQuestion.ts'

/** Why a figure is missing, or that it lacks parts; null for a plain figure. */
type CellWord = { readonly code: string; readonly counted: number; readonly expected: number } | null

export interface AnswerRows {
  readonly fields: readonly { readonly name: string; readonly type: 'string' | 'number' }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** Beside the rows; null where there is nothing to say. */
  readonly status: readonly (readonly CellWord[])[]
}

/** Answers to the same grouping side by side: a row a group. */
export function answerRows(
  { dimensions }: CubeSource,
  groups: readonly string[],
  reductions: readonly AskedReduction[],
  results: readonly PivotResult[],
): AnswerRows {
  const [first] = results
  const keys = Array.from({ length: first?.rows.length ?? 0 }, (_, row) => row)
  const wordAt = (group: string, at: number, row: number) => {
    const categories = dimensions.find(({ id }) => id === group)?.categories ?? []
    return (categories[first?.rows.codes[at]?.[row] as number] as string) || null
  }
  return {
    fields: [
      ...groups.map((name) => ({ name, type: 'string' as const })),
      ...reductions.map(({ words }) => ({ name: words, type: 'number' as const })),
    ],
    rows: keys.map((row) => [
      ...groups.map((group, at) => wordAt(group, at, row)),
      ...results.map(({ values }) => (Number.isNaN(values[row]) ? null : (values[row] as number))),
    ]),
    status: keys.map((row) => [...groups.map(() => null), ...results.map((result) => cellWord(result, row))]),
  }
}

function cellWord(result: PivotResult, cell: number): CellWord {
  const [counted, expected] = [result.counted[cell] as number, result.expected[cell] as number]
  const told = (code: string) => ({ code, counted, expected })
  if (Number.isNaN(result.values[cell])) {
    return told(reasonAt(result, cell) ?? statusOfCode(result.status[cell] as number))
  }
  if (isIncomplete(result, cell)) return told('incomplete')
  const status = statusOfCode(result.status[cell] as number)
  return status === 'ok' ? null : told(status)
}

/** Groups and figures, and a last column that tells of every figure that is missing or incomplete. */
export function printAnswerCsv({ fields, rows, status }: AnswerRows): string {
  const words = (row: number) =>
    (status[row] ?? []).flatMap((word, column) => {
      if (word === null) return []
      const name = fields[column]?.name
      const parts = word.code === 'incomplete' ? ` ${word.counted} av ${word.expected}` : ''
      return [`${name} ${word.code}${parts}`]
    })
  const lines = rows.map((row, index) => [...row.map((cell) => String(cell ?? '')), words(index).join('; ')])
  const header = [...fields.map(({ name }) => name), 'status']
  return `${[header, ...lines].map((line) => line.map((cell) => csvCell(cell)).join(',')).join('\n')}\n`
}
