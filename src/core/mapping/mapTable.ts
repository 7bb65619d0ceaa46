import { type ObservationStatus, statusOfCode } from '../descriptor/ObservationStatus.ts'
import type { Column, Table } from '../intake/Table.ts'
import { type Issue, quoteCell } from '../issue/Issue.ts'
import { cellText } from './columnFacts.ts'
import type { FindPlace, PlaceMatch } from './findPlaces.ts'
import type { MappedRow } from './MappedRow.ts'
import { type ColumnRole, columnRoles, columnsAs, type Mapping } from './Mapping.ts'
import { readPeriodText } from './readPeriodText.ts'
import { withoutDoubles } from './withoutDoubles.ts'

/** A place the knowledge base does not know, by the name the file gives it. */
export interface OwnPlace {
  readonly id: string
  readonly name: string
}

export interface MappedTable {
  readonly rows: readonly MappedRow[]
  /** What is measured, in the order of the file; one empty text where the file gives it no name. */
  readonly measures: readonly string[]
  readonly units: readonly string[]
  readonly places: { readonly byCode: number; readonly byName: number; readonly own: readonly OwnPlace[] }
  /** Periods that were made shorter, as they stand in the file. */
  readonly shortened: readonly string[]
  /** True when columns of periods became rows. */
  readonly isUnpivoted: boolean
  readonly issues: readonly Issue[]
}

const totalWords = /^(?:i alt|alle|alt|totalt?|sum|samlet|begge kjønn|alle aldre|all|both sexes)$/i

/** The table with what is the same for all its rows. */
export interface Reader {
  readonly table: Table
  readonly mapping: Mapping
  readonly findPlace: FindPlace
  readonly columns: Readonly<Record<ColumnRole, readonly number[]>>
  readonly hasHeadings: boolean
  readonly units: readonly string[]
}

/**
 * The figures of a table: one row for each value column of each of its rows. A row without a place or a readable period is
 * set aside, and so is every row of a key with different figures; rows that say the same are counted once.
 */
export function mapTable(table: Table, mapping: Mapping, findPlace: FindPlace): MappedTable {
  const reader = readerOf(table, mapping, findPlace)
  const found = new Map<string, NamedPlace>()
  const shortened = new Set<string>()
  const issues: Issue[] = []
  const all: MappedRow[] = []
  for (let row = 0; row < table.rowCount; row += 1) {
    const read = figuresOfRow(reader, row, shortened)
    if ('fault' in read) issues.push(read.fault)
    else
      for (const figure of read.figures) {
        found.set(figure.place.id, figure.place)
        all.push(figure.row)
      }
  }
  const { rows, doubles } = withoutDoubles(all, table.file)
  return {
    rows,
    measures: [...new Set(rows.map(({ measure }) => measure))],
    units: reader.units,
    places: placesFound([...found.values()]),
    shortened: [...shortened],
    isUnpivoted: isUnpivoted(mapping),
    issues: [...issues, ...doubles],
  }
}

export function isUnpivoted({ uses }: Mapping): boolean {
  return uses.some(({ role, period }) => role === 'value' && period !== null)
}

export function placesFound(places: readonly NamedPlace[]): MappedTable['places'] {
  return {
    byCode: places.filter(({ by }) => by === 'code').length,
    byName: places.filter(({ by }) => by === 'name').length,
    own: places.flatMap(({ id, by, name }) => (by === 'own' ? [{ id, name }] : [])),
  }
}

export function readerOf(table: Table, mapping: Mapping, findPlace: FindPlace): Reader {
  const of = columnRoles.map((role) => [role, columnsAs(mapping, role)] as const)
  const columns = Object.fromEntries(of) as unknown as Reader['columns']
  const unit = table.columns[columns.unit[0] ?? -1]
  return {
    table,
    mapping,
    findPlace,
    columns,
    hasHeadings: new Set(columns.value.map((column) => mapping.uses[column]?.measure)).size > 1,
    units: unit?.kind === 'text' ? unit.categories : [],
  }
}

export interface NamedPlace {
  readonly id: string
  readonly by: PlaceMatch['by'] | 'said'
  readonly name: string
}

type RowFigures =
  | { readonly fault: Issue }
  | { readonly figures: readonly { readonly place: NamedPlace; readonly row: MappedRow }[] }

export function figuresOfRow(reader: Reader, row: number, shortened: Set<string>): RowFigures {
  const { table, mapping, columns } = reader
  const line = table.lines[row] as number
  const fault = (code: Issue['code'], column: number, value: string): RowFigures => ({
    fault: {
      code,
      severity: 'setAside',
      file: table.file,
      line,
      column: table.columns[column]?.field.name ?? '',
      ...(value !== '' && { value: quoteCell(value), expected: 'year' }),
    },
  })
  const [periodColumn] = columns.period
  const told = periodColumn === undefined ? '' : textAtColumn(table, periodColumn, row)
  const period = told === '' ? null : readPeriodText(told)
  if (periodColumn !== undefined && period === null)
    return fault(told === '' ? 'verdi-mangler' : 'dato-ikke-lest', periodColumn, told)
  if (period?.isShortened) shortened.add(told)
  const group = groupOfRow(reader, row)
  const figures = columns.value.flatMap((column) => {
    const use = mapping.uses[column]
    const id = period?.id ?? use?.period ?? mapping.period
    const figure = figureAt(table.columns[column] as Column, row)
    if (!use || id === null || figure === null) return []
    const place = placeOfRow(reader, row, Number(id.slice(0, 4)))
    const measure = measureOfRow(reader, row, use.measure)
    return place ? [{ place, row: { measure, placeId: place.id, group, period: id, ...figure, line } }] : []
  })
  return figures.length === 0 && isPlaceless(reader, row)
    ? fault('verdi-mangler', columns.place[0] ?? 0, '')
    : { figures }
}

function isPlaceless({ table, mapping, columns }: Reader, row: number): boolean {
  const [column] = columns.place
  return column === undefined ? mapping.placeId === null : textAtColumn(table, column, row).trim() === ''
}

function textAtColumn({ columns }: Table, column: number, row: number): string {
  return cellText(columns[column] as Column, row)
}

/** The place in the year of the figure: a name may have been another municipality's before a merger. */
function placeOfRow({ table, mapping, findPlace, columns }: Reader, row: number, year: number): NamedPlace | null {
  const [column] = columns.place
  if (column === undefined) return mapping.placeId === null ? null : { id: mapping.placeId, by: 'said', name: '' }
  const text = textAtColumn(table, column, row)
  const match = findPlace(text, year)
  if (!match) return null
  const [nameColumn] = columns.placeName
  const name = nameColumn === undefined ? '' : textAtColumn(table, nameColumn, row)
  return { id: match.placeId, by: match.by, name: name || text }
}

/** The texts of the category columns; a word for everything together is no group. */
function groupOfRow({ table, columns }: Reader, row: number): string {
  return columns.category
    .map((column) => textAtColumn(table, column, row))
    .filter((text) => text !== '' && !totalWords.test(text))
    .join(', ')
}

/** The heading where several are measured, and what the row itself says is measured. */
function measureOfRow(reader: Reader, row: number, heading: string): string {
  const { table, columns, hasHeadings } = reader
  const told = columns.measure.map((column) => textAtColumn(table, column, row))
  const own = told.length === 0 || hasHeadings ? [heading] : []
  const units = reader.units.length > 1 ? columns.unit.map((column) => textAtColumn(table, column, row)) : []
  return [...told, ...own, ...units].filter((text) => text !== '').join(', ')
}

/** Null for a column that is no numbers. */
function figureAt(column: Column, row: number): { value: number | null; status: ObservationStatus } | null {
  if (column.kind !== 'number') return null
  const value = column.values[row] as number
  const status = statusOfCode(column.status[row] as number)
  return { value: Number.isNaN(value) ? null : value, status }
}
