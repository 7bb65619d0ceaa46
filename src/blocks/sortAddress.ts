import type { Sort } from '../design/sortRows.ts'

/** `dato` is rising, `-dato` falling. Null for a column the table does not have. */
export function parseSort(text: string | undefined, columns: readonly string[]): Sort | null {
  const column = (text ?? '').replace(/^-/, '')
  if (!columns.includes(column)) return null
  return { column, direction: text?.startsWith('-') ? 'descending' : 'ascending' }
}

export function printSort({ column, direction }: Sort): string {
  return direction === 'descending' ? `-${column}` : column
}
