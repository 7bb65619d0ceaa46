import { isSumOfRest, totalName } from '../../intake/layout/noteTotals.ts'
import { columnOf, type NumberColumn, type Table } from '../../intake/Table.ts'
import { codeTexts } from '../../model/buildDataset.ts'
import type { Coded, Dimension } from '../../model/Dataset.ts'
import { parsePeriod } from '../../model/Period.ts'
import { textCodes } from '../../validate/keyedRows.ts'
import type { CubeMeasure, CubeSource } from './CubeSource.ts'
import { totalsAsParents } from './totalsAsParents.ts'

/** What was found in a table that nobody has declared, and left out of the cube. */
export interface OpenTableCube {
  readonly source: CubeSource
  /** Lines that hold the sum of all the others without saying so. */
  readonly totalLines: readonly number[]
}

/** `keepTotals` counts totals like any other row, for a reader who knows that they are none. */
export interface TableCubeChoice {
  readonly measures: readonly string[]
  /** Columns of numbers that are asked for as dimensions. */
  readonly dimensions: readonly string[]
  readonly keepTotals: boolean
}

const notAdded =
  /andel|prosent|%|\bpct\b|percent|share|\brate|gjennomsnitt|gj\.?sn|snitt|mean|average|median|indeks|index|\bper (?:100|1 ?000|innb)|forholdstall|\brang/i
const stock = /folkemengde|folketall|befolkning|innbygger|population|bosatte|bestand|beholdning|31\.12|1\. januar/i
const variable =
  /^(?:statistikkvariabel|contentscode|contents|variabel|variable|måltall|indikator|indicator|enhet|unit|måleenhet)$/i

/** A table of unknown make as a cube: rules by what its columns are called, totals and levels by what they hold. */
export function cubeOfTable(table: Table, choice: TableCubeChoice): OpenTableCube {
  const totalRows = choice.keepTotals ? [] : [table.rowCount - 1, 0].filter((row) => isUnnamedTotal(table, row))
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) => !totalRows.includes(row))
  const named = table.columns.filter(
    ({ kind, field }) =>
      (kind === 'text' || choice.dimensions.includes(field.name)) && !choice.measures.includes(field.name),
  )
  const dimensions = named.map((column): Dimension => {
    const coded = rowsOfCodes(textCodes(column), rows)
    return { id: column.field.name, role: roleOf(column.field.type, coded), ...coded }
  })
  const level = levelOf(dimensions)
  const unit = dimensions.find(({ id, categories }) => variable.test(id) && categories.length > 1)
  const isTotal = choice.keepTotals ? () => false : (category: string) => totalName.test(category)
  const all = level ? [...dimensions, level] : dimensions
  return {
    totalLines: totalRows.map((row) => table.lines[row] as number),
    source: {
      name: table.file,
      title: table.file,
      rowCount: rows.length,
      dimensions: all,
      measures: choice.measures.map((name) => measureOf(table, name, rows)),
      level: level?.id ?? null,
      variable: unit?.id ?? null,
      parents: Object.fromEntries(all.map(({ id, categories }) => [id, totalsAsParents(categories, isTotal)])),
    },
  }
}

/** A row that says it is a total is one by its category; only one without such a name is left out as a row. */
function isUnnamedTotal(table: Table, row: number): boolean {
  const isNamed = table.columns.some(
    (column) => column.kind === 'text' && totalName.test(column.categories[column.codes[row] as number] ?? ''),
  )
  return row >= 0 && !isNamed && isSumOfRest(table, row)
}

function rowsOfCodes(column: ReturnType<typeof textCodes>, rows: readonly number[]): Coded {
  const textAt = (row: number) => {
    const code = column?.codes[row] ?? -1
    return code < 0 ? '' : (column?.categories[code] as string)
  }
  return codeTexts(rows.map(textAt))
}

/** Four digits are a year only where the whole column was read as years: they are as often the code of a municipality. */
function roleOf(type: string, { categories }: Coded): Dimension['role'] {
  const isPart = (text: string) => (parsePeriod(text)?.kind ?? 'year') !== 'year'
  const isTime = ['year', 'yearmonth', 'date'].includes(type) || (categories.length > 0 && categories.every(isPart))
  return isTime ? 'time' : 'other'
}

/** Where a column holds both 03 and 0301, the length of the code is the level. */
function levelOf(dimensions: readonly Dimension[]): Dimension | null {
  for (const { id, role, categories, codes } of dimensions) {
    const shorter = new Set(categories.filter((text) => /^\d{1,3}$/.test(text)))
    const isPart = (text: string) =>
      /^\d{4,}$/.test(text) && [1, 2, 3].some((length) => shorter.has(text.slice(0, length)))
    if (role === 'time' || !categories.some(isPart)) continue
    const levels = categories.map((text) => (/^\d+$/.test(text) ? String(text.length) : 'tekst'))
    const numbers = [...new Set(levels)]
    const levelCodes = Uint8Array.from(codes, (code) => numbers.indexOf(levels[code] as string))
    return { id: `${id} (nivå)`, role: 'other', categories: numbers, codes: levelCodes }
  }
  return null
}

function measureOf(table: Table, name: string, rows: readonly number[]): CubeMeasure {
  const { field, values, status } = columnOf(table, name) as NumberColumn
  return {
    field: name,
    label: field.title,
    unitId: '',
    measureType: stock.test(name) ? 'stock' : '',
    additive: !notAdded.test(name),
    values: Float64Array.from(rows, (row) => values[row] as number),
    status: Uint8Array.from(rows, (row) => status[row] as number),
  }
}
