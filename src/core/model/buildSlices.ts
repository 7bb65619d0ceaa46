import type { Table } from '../intake/Table.ts'
import { rowsOf } from './rows.ts'
import type { Slice } from './Slice.ts'

export function buildSlices(tables: readonly Table[]): Slice[] {
  return rowsOf(tables).map((row) => ({
    id: row.text('slice_id'),
    themeId: row.text('theme_id'),
    title: row.words('title'),
    address: addressOf(row.text('address')),
  }))
}

/** What follows the question mark, copied from the page's own address. Never a prototype's name. */
function addressOf(text: string): Record<string, string> {
  const pairs = text
    .replace(/^[^?]*\?/, '')
    .split('&')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const)
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => (name === '' || name === '__proto__' ? [] : [[name, decoded(value)]])),
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
