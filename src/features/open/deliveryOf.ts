import { columnOf, type Table } from '../../core/intake/Table.ts'
import { type Delivery, ownUnit } from '../../core/mapping/Delivery.ts'
import type { MappedRow } from '../../core/mapping/MappedRow.ts'
import { statisticsColumns } from '../../core/mapping/mapStatistics.ts'
import type { MappedTable } from '../../core/mapping/mapTable.ts'
import { proposeUnit } from '../../core/mapping/proposeUnit.ts'
import type { Place } from '../../core/model/Place.ts'
import type { Unit } from '../../core/model/Unit.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import type { OpenedFile } from '../../load/intakeMessages.ts'

/** What the reader says of the figures, as it stands in the form. */
export interface DeliveryForm {
  readonly measure: string
  readonly title: string
  readonly unit: string
  readonly publisher: string
  readonly sourceTitle: string
  readonly url: string
  readonly licence: string
}

export const requiredFields = ['title', 'unit', 'publisher', 'sourceTitle'] as const
export type RequiredField = (typeof requiredFields)[number]

export function fieldsLacking(form: DeliveryForm): RequiredField[] {
  return requiredFields.filter((name) => form[name].trim() === '')
}

type Units = ReadonlyMap<string, Unit>

/** What the file itself says, and nothing else. */
export function formOf(
  file: OpenedFile,
  mapped: MappedTable,
  measure: string,
  units: Units,
  locale: Locale,
): DeliveryForm {
  const { titles = [] } = file.reading
  const name = (file.path.split('/').at(-1) ?? file.path).replace(/\.[^.]*$/, '')
  const [onlyUnit = ''] = mapped.units.length === 1 ? mapped.units : []
  const unit = proposeUnit([onlyUnit, measure, ...titles], units)
  const [heading = ''] = titles
  const subject = subjectOf(heading)
  // The title of a table from a statistics bank says more than the name of its only measure.
  const isTold = mapped.measures.length === 1 && subject !== heading
  const isTelling = measure.replace(/[^\p{L}]/gu, '').length > 0 && !plainWords.test(measure)
  return {
    measure,
    title: isTelling && !isTold ? withoutUnit(measure, units) : subject || name,
    unit: unit ? inLocale(unit.label, locale) : onlyUnit,
    publisher: '',
    sourceTitle: heading,
    url: '',
    licence: '',
  }
}

/** `Andel elever (prosent)` is of `Andel elever`; the unit is told beside it. */
function withoutUnit(measure: string, units: Units): string {
  const [whole = '', unit] = /\s*\(([^()]+)\)$/.exec(measure) ?? []
  return unit !== undefined && proposeUnit([unit], units) ? measure.slice(0, -whole.length) : measure
}

/** A title as statistics banks write it, without the table's number and its list of dimensions. */
function subjectOf(title: string): string {
  return title.replace(/^\d{4,6}:\s*/, '').replace(/, etter .*$/, '')
}

/** Headings that say that there are figures, not what they are of. */
const plainWords = /^(?:verdi|value|tall|tal|antall|andel|prosent|number|count|share)?\s*(?:\(.*\)|%)?$/i

export interface DeliveryParts {
  readonly file: OpenedFile
  /** `decimals` are told of a table too large to have its rows here. */
  readonly mapped: MappedTable & { readonly decimals?: number }
  readonly form: DeliveryForm
  readonly units: Units
  readonly places: ReadonlyMap<string, Place>
  /** ISO day. */
  readonly today: string
  readonly locale: Locale
}

/** The figures of one measure with what the reader has said of them. */
export function deliveryOf(parts: DeliveryParts, as: Delivery['as']): Delivery {
  const { file, mapped, form, today } = parts
  const rows = mapped.rows.filter(({ measure }) => measure === form.measure)
  return {
    id: idOf(form.title, as),
    file: file.path,
    as,
    rows,
    places: placesOf(parts, [...new Set(rows.map(({ placeId }) => placeId))]),
    title: form.title.trim(),
    unit: unitOf(parts, rows),
    publisher: form.publisher.trim(),
    sourceTitle: form.sourceTitle.trim(),
    url: form.url.trim(),
    licence: form.licence.trim(),
    retrieved: today,
  }
}

/** The figures in columns, as statistics with what the reader has said of them. */
export function statisticsOf(parts: DeliveryParts, table: Table): Delivery {
  const place = columnOf(table, statisticsColumns.place)
  const places = placesOf(parts, place?.kind === 'text' ? place.categories : [])
  return { ...deliveryOf(parts, 'statistics'), rows: [], table, places }
}

function placesOf({ mapped, places }: DeliveryParts, ids: readonly string[]): Place[] {
  const own = new Map(mapped.places.own.map(({ id, name }) => [id, name]))
  return ids.map((id) => places.get(id) ?? ownPlace(id, own.get(id) ?? id))
}

function idOf(title: string, as: Delivery['as']): string {
  const letters = title
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
  return `${as === 'indicator' ? 'egen' : 'egen_tabell'}_${letters.slice(0, 60) || 'tall'}`
}

function ownPlace(id: string, name: string): Place {
  return { id, name: { nb: name, en: '' }, kind: 'annet', validFrom: null, validTo: null, note: '' }
}

function unitOf({ form, units, locale, mapped }: DeliveryParts, rows: readonly MappedRow[]): Unit {
  const asked = form.unit.trim().toLowerCase()
  const known = [...units.values()].find(({ label, symbol }) =>
    [inLocale(label, locale), label.nb, symbol.nb].some((name) => name !== '' && name.toLowerCase() === asked),
  )
  return known ?? ownUnit(form.unit.trim(), Math.max(decimalsIn(rows), mapped.decimals ?? 0))
}

const mostDecimals = 2

/** As many decimals as the figures have, so that none is rounded away unseen. */
function decimalsIn(rows: readonly MappedRow[]): number {
  const lengths = rows.map(({ value }) => (value === null ? 0 : (String(value).split('.')[1]?.length ?? 0)))
  return Math.min(
    mostDecimals,
    lengths.reduce((most, length) => Math.max(most, length), 0),
  )
}

/** How many figures lie beyond the ends of the unit's scale, such as 104 %. */
export function countOutside({ rows, unit: { scaleMin, scaleMax } }: Delivery): number {
  const isOutside = (value: number) =>
    (scaleMin !== null && value < scaleMin) || (scaleMax !== null && value > scaleMax)
  return rows.filter(({ value }) => value !== null && isOutside(value)).length
}
