import { type Dataset, dimensionOf } from '../model/Dataset.ts'

/** Rows of the dataset where the dimension holds the category, in file order. */
export function rowsOfCategory(dataset: Dataset, dimensionId: string, category: string): number[] {
  const { categories, codes } = dimensionOf(dataset, dimensionId)
  const code = categories.indexOf(category)
  if (code < 0) return []
  const rows: number[] = []
  for (let row = 0; row < codes.length; row++) if (codes[row] === code) rows.push(row)
  return rows
}
