import type { Table } from '../intake/Table.ts'
import { type Place, type PlaceChange, type PlaceGroup, placeKinds } from './Place.ts'
import { type Row, rowsOf } from './rows.ts'

export function buildPlaces(tables: readonly Table[]): Place[] {
  return rowsOf(tables).map((row) => ({
    id: row.text('place_id'),
    name: row.words('name'),
    kind: row.oneOf('kind', placeKinds) ?? 'annet',
    validFrom: row.period('valid_from')?.year ?? null,
    validTo: row.period('valid_to')?.year ?? null,
    note: row.text('note'),
  }))
}

export function buildPlaceChanges(tables: readonly Table[]): PlaceChange[] {
  return rowsOf(tables).flatMap((row) => {
    const year = row.period('year')?.year
    const kind = row.oneOf('kind', ['merged', 'renumbered', 'split', 'border'])
    if (year === undefined || kind === null) return []
    return [{ fromId: row.text('from_id'), toId: row.text('to_id'), year, kind, note: row.text('note') }]
  })
}

/** Groups in the order they first appear; one row of the file is one member. */
export function buildPlaceGroups(tables: readonly Table[]): PlaceGroup[] {
  const rows = rowsOf(tables)
  const ids = [...new Set(rows.map((row) => row.text('group_id')))]
  return ids.map((id) => {
    const members = rows.filter((row) => row.text('group_id') === id)
    const first = members[0] as Row
    const placeIds = members.map((row) => row.text('place_id'))
    return {
      id,
      name: first.words('name'),
      placeIds,
      validYear: first.period('valid_year')?.year ?? null,
      basis: first.text('basis'),
    }
  })
}
