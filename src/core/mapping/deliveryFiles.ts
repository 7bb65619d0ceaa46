import { guardedCsvCell } from '../intake/csvCell.ts'
import { type Delivery, ownNote, sourceIdOf } from './Delivery.ts'
import { deliverySchemas } from './deliverySchemas.ts'
import { measureTypeOf } from './measureTypeOf.ts'
import { statisticsResource } from './statisticsResource.ts'

/** A file of a package, as text. */
export interface DeliveryFile {
  readonly path: string
  readonly content: string
}

type Cell = string | number | boolean | null

/**
 * The delivery as a complete Data Package in our own schemas: the descriptor first, then its tables. Statistics are only
 * described: their table is at hand, and may have millions of rows.
 */
export function deliveryFiles(delivery: Delivery): DeliveryFile[] {
  const printed = [sources(delivery), units(delivery), places(delivery), ...figures(delivery)]
  const described = printed.map((table) => ({
    ...table,
    description: '',
    schema: deliverySchemas[table.name] as object,
  }))
  const tables = delivery.table ? [...described, statisticsResource(delivery, delivery.table)] : described
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: delivery.id.replaceAll('_', '-'),
    title: delivery.title,
    description: `Laget av ${delivery.file}. Plassering på tema er ikke gjort.`,
    created: delivery.retrieved,
    resources: tables.map(({ path, name, title, description, schema, kg }) => ({
      name,
      path,
      title,
      description,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
      schema,
      kg,
    })),
  }
  const json = { path: 'datapackage.json', content: `${JSON.stringify(descriptor, null, 2)}\n` }
  return [json, ...printed.map(({ path, name, rows }) => ({ path, content: printRows(namesIn(name), rows) }))]
}

interface DeliveryTable {
  readonly name: keyof typeof deliverySchemas
  readonly path: string
  readonly title: string
  readonly kg: object
  readonly rows: readonly (readonly Cell[])[]
}

function sources({ id, publisher, sourceTitle, url, licence, retrieved, as, file }: Delivery): DeliveryTable {
  const kind = as === 'indicator' ? 'nøkkeltall' : 'statistikk'
  const row = [
    sourceIdOf(id),
    publisher,
    sourceTitle,
    url,
    kind,
    licence,
    '',
    retrieved,
    '',
    'ukjent',
    `filen ${file}`,
    'ukjent',
  ]
  return { name: 'sources', path: 'sources.csv', title: 'Kilder', kg: { role: 'sources' }, rows: [row] }
}

function units({ unit }: Delivery): DeliveryTable {
  const { id, label, symbol, kind, decimals, scaleMin, scaleMax } = unit
  const row = [
    id,
    label.nb,
    label.en || label.nb,
    symbol.nb,
    symbol.en || symbol.nb,
    kind,
    decimals,
    scaleMin,
    scaleMax,
  ]
  return { name: 'units', path: 'units.csv', title: 'Enheter', kg: { role: 'units' }, rows: [row] }
}

function places({ places: all }: Delivery): DeliveryTable {
  const rows = all.map(({ id, name, kind, validFrom, validTo, note }) => [
    id,
    name.nb,
    name.en,
    kind,
    validFrom,
    validTo,
    note,
  ])
  return { name: 'places', path: 'places.csv', title: 'Steder', kg: { role: 'places' }, rows }
}

function figures(delivery: Delivery): DeliveryTable[] {
  return delivery.as === 'indicator' ? [indicator(delivery), observations(delivery)] : []
}

function indicator({ id, title, unit, file }: Delivery): DeliveryTable {
  const row = [id, title, title, unit.id, measureTypeOf(unit), false, `${title}. Definisjonen står hos kilden.`]
  const rest = ['', false, 'indicator', 'nøkkeltall', 'irregular', 'ukjent', 'none', ownNote(file)]
  return {
    name: 'indicators',
    path: 'indicators.csv',
    title: 'Indikatorer',
    kg: { role: 'indicators' },
    rows: [[...row, ...rest]],
  }
}

function observations({ id, rows, title }: Delivery): DeliveryTable {
  const source = sourceIdOf(id)
  return {
    name: 'observations',
    path: `observations/${id.replaceAll('_', '-')}.csv`,
    title,
    kg: { role: 'observations' },
    rows: rows.map(({ placeId, group, period, value, status, line }) => [
      id,
      placeId,
      group,
      period,
      value,
      status,
      source,
      line,
    ]),
  }
}

function namesIn(name: keyof typeof deliverySchemas): string[] {
  return deliverySchemas[name].fields.map((field) => field.name)
}

function printRows(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${[names, ...rows].map((cells) => cells.map(printed).join(',')).join('\n')}\n`
}

/** RFC 4180; a text that a spreadsheet would run is guarded, and the guard is taken off again when it is read. */
function printed(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return guardedCsvCell(cell)
}
