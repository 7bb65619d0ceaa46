import { gatherIssues, type Issue, quoteCell } from '../../issue/Issue.ts'
import type { FieldSpec } from '../register/Field.ts'
import { registerTables, type TableId } from '../register/registerTables.ts'
import { notInFile, type Value } from '../register/Value.ts'
import type { ColumnSource } from './ColumnSource.ts'
import { cleanCell } from './cleanCell.ts'
import { decimalOfFile } from './decimalOfFile.ts'
import { keyByTitles } from './keyByTitles.ts'
import { type HeadingMatch, isFromPortal, matchHeadings } from './matchHeadings.ts'
import { kroner, type MoneyUnit } from './moneyUnit.ts'
import { orderOfFile } from './orderOfFile.ts'
import { isAboutPerson, withoutContacts } from './publicWords.ts'
import type { RegisterOptions, RegisterRows } from './RegisterRows.ts'
import { type ReadColumn, readColumn } from './readColumn.ts'
import { recogniseTable } from './recogniseTable.ts'
import { statusByWords } from './statusByWords.ts'
import { type FundingValues, isFundingColumn, unpivotFunding } from './unpivotFunding.ts'

/** What became of one column, to be shown and overruled. */
export interface ColumnReceipt {
  readonly heading: string
  readonly field: string | null
  readonly by: HeadingMatch['by']
  readonly unit?: MoneyUnit | null
  readonly style?: ReadColumn['style']
  readonly order?: ReadColumn['order']
  /** The first filled cell. */
  readonly example: string
}

/** A row with every field of its table, and what stands outside the schema. */
export interface RegisterRecord {
  readonly values: Readonly<Record<string, Value<unknown>>>
  readonly extra: ReadonlyMap<string, string>
  readonly cells: readonly string[]
  readonly line: number
  /** Lines of funding that stood as columns of a list of projects. */
  readonly funding: readonly FundingValues[]
}

/** A file's table with typed values; no row is judged yet. */
export interface RegisterTable {
  readonly file: string
  readonly table: TableId
  readonly isFromPortal: boolean
  readonly records: readonly RegisterRecord[]
  readonly columns: readonly ColumnReceipt[]
  readonly currency: string
  readonly blank: number
  readonly issues: readonly Issue[]
}

/** Cells → values: recognises the table and its columns, cleans cells, and reads each column over all its rows. */
export function readRegisterTable(source: RegisterRows, options: RegisterOptions): RegisterTable {
  const table = source.table ?? recogniseTable(source.header, source.file)
  const specs = registerTables[table] as Readonly<Record<string, FieldSpec>>
  const said = [...(options.answers ?? [])].flatMap(([heading, { field }]) =>
    field ? [[heading, field] as const] : [],
  )
  const matches = matchHeadings(
    source.header,
    table,
    new Map([...statusByWords(source, table), ...keyByTitles(source, table), ...said]),
  )
  const portal = isFromPortal(source.header)
  const issues: Issue[] = []
  const columns = matches.map((match) => ({ match, cells: cleanColumn(source, match, issues) }))
  const readAs = (said: RegisterOptions) => (parts: (typeof columns)[number]) => {
    const spec = parts.match.field === null ? undefined : specs[parts.match.field]
    if (!spec) return { ...parts, column: null }
    const column = columnSource({ source, ...parts, options: said, portal })
    return { ...parts, column: readColumn(column, spec, table, said.audience ?? 'public') }
  }
  const alone = columns.map(readAs(options))
  const decimalChar = alone.some(({ column }) => column?.style === 'unsure') ? decimalOfFile(alone) : null
  const dateOrder = options.dateOrder ?? orderOfFile(alone)
  const reads = alone.map((read) => {
    const isUnsure = read.column?.style === 'unsure' && decimalChar !== null
    if (isUnsure) return readAs({ ...options, decimalChar })(read)
    return dateOrder && read.column?.order === null ? readAs({ ...options, dateOrder })(read) : read
  })
  const extras = reads.flatMap(({ match, column, cells }) =>
    column === null && keepsExtra(match, cells, options) ? [{ heading: match.heading, cells }] : [],
  )
  const wide = reads.flatMap(({ match, cells, column }) =>
    table === 'prosjekter' && column === null && isFundingColumn(match.heading)
      ? [columnSource({ source, match, cells, options, portal })]
      : [],
  )
  const unpivoted = unpivotFunding(wide)
  const absent = Object.fromEntries(Object.keys(specs).map((id) => [id, notInFile]))
  const filled = reads.flatMap(({ match, column }) =>
    match.field !== null && column ? [{ field: match.field, values: column.values }] : [],
  )
  const records = source.rows.map((cells, row): RegisterRecord => {
    const values: Record<string, Value<unknown>> = { ...absent }
    for (const { field, values: column } of filled) values[field] = column[row] ?? notInFile
    const extra = new Map<string, string>()
    for (const { heading, cells: kept } of extras) if (kept[row]) extra.set(heading, kept[row])
    return { values, extra, cells, line: source.lines[row] ?? row + 2, funding: unpivoted.lines[row] ?? [] }
  })
  for (const { column } of reads) issues.push(...(column?.issues ?? []))
  issues.push(...unpivoted.issues, ...headingIssues(source.file, reads))
  return {
    file: source.file,
    table,
    isFromPortal: portal,
    records,
    columns: reads.map(columnReceipt),
    currency: reads.find(({ column }) => column?.unit)?.column?.unit?.currency || 'NOK',
    blank: source.blank ?? 0,
    issues: gatherIssues(issues),
  }
}

interface ColumnParts {
  readonly source: RegisterRows
  readonly match: HeadingMatch
  readonly cells: readonly string[]
  readonly options: RegisterOptions
  readonly portal: boolean
}

/** The unit is the answer's, the heading's, the file's, or the one that comes with the schema; in that order. */
function columnSource({ source, match, cells, options, portal }: ColumnParts): ColumnSource {
  const answer = options.answers?.get(match.heading)
  const { currency } = options
  const said = options.unit && currency ? { ...options.unit, currency } : options.unit
  const declared = answer?.unit ?? match.unit ?? said ?? null
  return {
    file: source.file,
    heading: match.heading,
    field: match.field ?? '',
    by: match.by ?? 'alias',
    cells,
    lines: source.lines,
    unit: declared ?? (match.by === 'id' || match.by === 'label' || match.by === 'portal' ? kroner : null),
    decimalChar: answer?.decimalChar ?? options.decimalChar ?? source.decimalChar ?? null,
    ...(source.kinds && { isNumber: source.kinds.map((kinds) => kinds[match.position] === 'n') }),
    dateOrder: answer?.dateOrder ?? options.dateOrder ?? null,
    colourRule: options.colourRule ?? new Map(),
    isZeroDoubtful: portal && match.by === 'portal',
  }
}

function cleanColumn(source: RegisterRows, { position, heading }: HeadingMatch, issues: Issue[]): string[] {
  return source.rows.map((cells, row) => {
    const raw = (cells[position] ?? '').trim()
    const clean = cleanCell(raw)
    if (clean !== raw && /[#|]|\.aspx/i.test(raw)) {
      const line = source.lines[row] ?? 0
      const value = quoteCell(raw.replace(/\S+@\S+/g, '[…]'))
      issues.push({ code: 'rest-ryddet', severity: 'note', file: source.file, line, column: heading, value })
    }
    return clean
  })
}

/** A column about people is not kept for the public. */
function keepsExtra({ heading }: HeadingMatch, cells: string[], { audience }: RegisterOptions): boolean {
  if (audience === 'internal') return heading !== ''
  if (isAboutPerson(heading)) return false
  cells.forEach((cell, row) => {
    cells[row] = withoutContacts(cell)
  })
  return heading !== ''
}

interface Read {
  readonly match: HeadingMatch
  readonly cells: readonly string[]
  readonly column: ReadColumn | null
}

function columnReceipt({ match, cells, column }: Read): ColumnReceipt {
  const shown =
    column?.values.find(({ raw }) => raw !== '')?.raw ?? (column ? '' : (cells.find((cell) => cell !== '') ?? ''))
  const { unit, style, order } = column ?? {}
  return {
    heading: match.heading,
    field: match.field,
    by: match.by,
    ...(style !== undefined && { unit: unit ?? null, style }),
    ...(order !== undefined && { order }),
    example: column === null && isAboutPerson(match.heading) ? '' : quoteCell(shown),
  }
}

function headingIssues(file: string, reads: readonly Read[]): Issue[] {
  return reads.flatMap(({ match, column }): Issue[] => {
    const at = { file, column: match.heading }
    if (match.heading === '')
      return [{ ...at, code: 'overskrift-tom', severity: 'note', column: String(match.position + 1) }]
    if (match.isRepeat) return [{ ...at, code: 'overskrift-lik', severity: 'setAside' }]
    return column === null ? [{ ...at, code: 'kolonne-beholdt', severity: 'note' }] : []
  })
}
