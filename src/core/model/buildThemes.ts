import type { Table } from '../intake/Table.ts'
import { rowsOf } from './rows.ts'
import type { Theme } from './Theme.ts'

/** The themes in the order of the file, each with its sub-themes. `T3.5` is shown as `3.5`. */
export function buildThemes(tables: readonly Table[]): Theme[] {
  const rows = rowsOf(tables)
  const number = (id: string) => id.replace(/^T/, '')
  const subThemesOf = (themeId: string) =>
    rows
      .filter((row) => row.text('parent_id') === themeId)
      .map((row) => ({
        id: row.text('theme_id'),
        number: number(row.text('theme_id')),
        themeId,
        name: row.words('name'),
      }))
  return rows
    .filter((row) => row.text('parent_id') === '')
    .map((row) => {
      const id = row.text('theme_id')
      return {
        id,
        number: number(id),
        name: row.words('name'),
        purpose: row.words('purpose'),
        subThemes: subThemesOf(id),
      }
    })
}
