import type { Field, FieldType } from '../descriptor/Field.ts'
import { statusCode } from '../descriptor/ObservationStatus.ts'
import type { Column, Table } from '../intake/Table.ts'
import type { Issue } from '../issue/Issue.ts'
import type { Place } from '../model/Place.ts'
import { cellText } from './columnFacts.ts'
import type { FindPlace } from './findPlaces.ts'
import type { MappedRow } from './MappedRow.ts'
import { columnsAs, type Mapping } from './Mapping.ts'
import { figuresOfRow, isUnpivoted, type MappedTable, type NamedPlace, placesFound, readerOf } from './mapTable.ts'

/** The columns that every statistics table made of a reader's file has; beside them stand its own categories. */
export const statisticsColumns = { place: 'place_id', level: 'level', period: 'period', value: 'value' } as const

export interface MappedStatistics {
  readonly table: Table
  /** The same account as of a small table, without its rows. */
  readonly facts: Omit<MappedTable, 'rows'>
  /** As many as the figures have, at most two. */
  readonly decimals: number
}

interface Wish {
  /** Only what is of this measure; null for every figure, whatever it is of. */
  readonly measure: string | null
  /** Tell the level of a place, so that a county is never added to its municipalities. */
  readonly places: readonly Place[]
}

/**
 * The figures of a table by the rules of `mapTable`, in columns: place, its level where there are several, every category,
 * period and value. A key that stands in several rows does so here too; who builds the statistics judges it.
 */
export function mapStatistics(table: Table, mapping: Mapping, findPlace: FindPlace, wish: Wish): MappedStatistics {
  const reader = readerOf(table, mapping, findPlace)
  const kept = columnsOf(table, mapping, wish.places)
  const places = new Map<string, NamedPlace>()
  const [measures, shortened] = [new Set<string>(), new Set<string>()]
  const issues: Issue[] = []
  for (let row = 0; row < table.rowCount; row += 1) {
    const read = figuresOfRow(reader, row, shortened)
    if ('fault' in read) issues.push(read.fault)
    else
      for (const figure of read.figures) {
        measures.add(figure.row.measure)
        if (wish.measure !== null && figure.row.measure !== wish.measure) continue
        places.set(figure.place.id, figure.place)
        kept.add(figure.row, row)
      }
  }
  const facts = {
    measures: [...measures],
    units: reader.units,
    places: placesFound([...places.values()]),
    shortened: [...shortened],
    isUnpivoted: isUnpivoted(mapping),
    issues,
  }
  return { table: kept.table(), facts, decimals: kept.decimals() }
}

/** Columns that are filled figure by figure. */
function columnsOf(table: Table, mapping: Mapping, places: readonly Place[]) {
  const most = table.rowCount * columnsAs(mapping, 'value').length
  const kinds = new Map(places.map(({ id, kind }) => [id, kind]))
  const [place, level, period] = [texts(most), texts(most), texts(most)]
  const own = columnsAs(mapping, 'category').map((column) => ({ column, texts: texts(most) }))
  const [values, status, lines] = [new Float64Array(most), new Uint8Array(most), new Uint32Array(most)]
  let [count, decimals] = [0, 0]
  const add = (figure: MappedRow, row: number) => {
    place.add(count, figure.placeId)
    level.add(count, kinds.get(figure.placeId) ?? 'annet')
    period.add(count, figure.period)
    for (const one of own) one.texts.add(count, cellText(table.columns[one.column] as Column, row))
    values[count] = figure.value ?? Number.NaN
    status[count] = statusCode(figure.status)
    lines[count] = figure.line
    if (figure.value !== null && decimals < mostDecimals) decimals = Math.max(decimals, decimalsOf(figure.value))
    count += 1
  }
  const ownNames = own.map(({ column }) => nameOf(table, column))
  const columns = (): Column[] => [
    place.column(statisticsColumns.place, 'Sted', count),
    ...(level.categories.length > 1 ? [level.column(statisticsColumns.level, 'Nivå', count)] : []),
    ...own.map((one, index) => one.texts.column(...(ownNames[index] as [string, string]), count)),
    period.column(statisticsColumns.period, 'Periode', count),
    {
      kind: 'number',
      field: fieldOf(statisticsColumns.value, 'Verdi', 'number'),
      values: values.slice(0, count),
      status: status.slice(0, count),
    },
  ]
  return {
    add,
    table: (): Table => ({
      resource: 'statistics',
      file: table.file,
      columns: columns(),
      rowCount: count,
      lines: lines.slice(0, count),
    }),
    decimals: () => decimals,
  }
}

/** Columns that mean something in every statistics table. */
const taken: readonly string[] = [...Object.values(statisticsColumns), 'status', 'note', 'source_id', 'confidence']

/** A name for a category column that no column of ours has, and its heading. */
function nameOf({ columns }: Table, column: number): [string, string] {
  const heading = columns[column]?.field.name ?? ''
  return [taken.includes(heading) ? `${heading}_${column + 1}` : heading, heading]
}

function texts(most: number) {
  const codes = new Int32Array(most)
  const categories: string[] = []
  const known = new Map<string, number>()
  return {
    categories,
    add: (at: number, text: string) => {
      const code = known.get(text) ?? categories.length
      codes[at] = text === '' ? -1 : code
      if (text === '' || code < categories.length) return
      known.set(text, code)
      categories.push(text)
    },
    column: (name: string, title: string, count: number): Column => ({
      kind: 'text',
      field: fieldOf(name, title, 'string'),
      categories,
      codes: codes.slice(0, count),
    }),
  }
}

function fieldOf(name: string, title: string, type: FieldType): Field {
  return { name, title, type, description: '', constraints: {}, delimiter: '|' }
}

const mostDecimals = 2

function decimalsOf(value: number): number {
  return Math.min(mostDecimals, String(value).split('.')[1]?.length ?? 0)
}
