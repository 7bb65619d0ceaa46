import type { Table } from '../intake/Table.ts'
import { type ColumnFacts, columnFacts, isToldBy } from './columnFacts.ts'
import type { FindPlace } from './findPlaces.ts'
import { type ColumnRole, type ColumnUse, type Mapping, unused } from './Mapping.ts'
import { periodInHeading, readPeriodText } from './readPeriodText.ts'

const placeHeading = /kommune|fylke|region|bydel|^sted|place|^geo|^knr|^komm|område|municipality|county/i
const placeNumber = /nr\.?$|nummer|kode|code|_?id$/i
const periodHeading = /^(?:år|aar|year|tid|time|periode?|kvartal|måned|dato|date|skoleår)/i
const unitHeading = /^(?:enhet|måleenhet|benevning|unit)|_unit$/i
const measureHeading = /statistikkvariabel|^contents|^indikator|^måltall|^nøkkeltall|^variabel|^measure|^indicator/i
const rowNumber = /^(?:nr|lnr|løpenr|rad|row|index|objectid|fid)\.?$/i

const fewest = 0.5
/** More than this are categories only where each of them comes again and again. */
const mostCategories = 60
const oftenEnough = 8

/** What each column most likely is, from its heading and its cells. A proposal: the reader sees it and changes it. */
export function proposeMapping(table: Table, findPlace: FindPlace): Mapping {
  const facts = columnFacts(table)
  const roles = new Map<number, ColumnRole>()
  const place = bestOf(facts, (column) => placeScore(column, findPlace))
  if (place >= 0) roles.set(place, 'place')
  const period = bestOf(facts, (column, index) => (roles.has(index) ? 0 : periodScore(column, table, index)))
  if (period >= 0) roles.set(period, 'period')
  facts.forEach((column, index) => {
    if (!roles.has(index)) roles.set(index, plainRole(column, table, facts[place]?.name ?? null))
  })
  for (const role of ['placeName', 'unit', 'measure'] as const) keepFirst(roles, role)
  return {
    uses: facts.map((column, index) => useOf(column, roles.get(index), period >= 0)),
    placeId: null,
    period: null,
  }
}

function bestOf(facts: readonly ColumnFacts[], score: (column: ColumnFacts, index: number) => number): number {
  const scores = facts.map(score)
  const best = Math.max(0, ...scores)
  return best < fewest ? -1 : scores.indexOf(best)
}

/** The share of the texts that are places we know, with a little more for a heading that says so, and for codes. */
function placeScore({ name, isNumber, distinct, examples }: ColumnFacts, findPlace: FindPlace): number {
  const texts = isNumber ? (placeHeading.test(name) && placeNumber.test(name) ? examples : []) : distinct
  if (texts.length === 0 || texts.every((text) => readPeriodText(text) !== null && !placeHeading.test(name))) return 0
  const found = texts.map((text) => findPlace(text, null))
  const known = found.filter((match) => match !== null && match.by !== 'own').length / texts.length
  const codes = found.filter((match) => match?.by === 'code').length / texts.length
  const said = placeHeading.test(name) ? 0.55 : 0
  return known === 0 && said === 0 ? 0 : known + said + codes / 10
}

function periodScore({ name, isNumber, distinct, examples }: ColumnFacts, table: Table, index: number): number {
  const said = periodHeading.test(name) ? 0.5 : 0
  if (table.columns[index]?.field.type === 'year') return 1 + said
  const texts = isNumber ? (said > 0 ? examples : []) : distinct
  const read = texts.filter((text) => readPeriodText(text) !== null).length
  return read === 0 ? 0 : read / texts.length + said
}

function plainRole({ name, isNumber, distinctCount }: ColumnFacts, table: Table, place: string | null): ColumnRole {
  if (isNumber) return rowNumber.test(name) ? 'ignored' : 'value'
  if (unitHeading.test(name)) return 'unit'
  if (measureHeading.test(name)) return 'measure'
  if (place !== null && isToldBy(table, name, place))
    return placeHeading.test(name) || isNameFor(name) ? 'placeName' : 'ignored'
  // JSON-stat gives each variable as codes and, beside them, as words.
  if (table.columns.some(({ field }) => field.name === `${name}_label`)) return 'ignored'
  const most = Math.max(mostCategories, table.rowCount / oftenEnough)
  return distinctCount > 1 && distinctCount <= most ? 'category' : 'ignored'
}

function isNameFor(heading: string): boolean {
  return /navn|name/i.test(heading)
}

function keepFirst(roles: Map<number, ColumnRole>, role: ColumnRole): void {
  const [, ...others] = [...roles].filter(([, found]) => found === role).sort(([a], [b]) => a - b)
  for (const [index] of others) roles.set(index, 'ignored')
}

/** A number under a heading that names a period is of that period, unless a column tells the period of the row. */
function useOf({ name, isNumber }: ColumnFacts, role: ColumnRole = 'ignored', hasPeriod = false): ColumnUse {
  if (role === 'ignored') return unused
  return role === 'value' && isNumber ? valueUse(name, hasPeriod) : { role, measure: '', period: null }
}

/** A column of numbers as a value: under a heading with a period, as the value of that period. */
export function valueUse(heading: string, hasPeriod: boolean): ColumnUse {
  const told = hasPeriod ? null : periodInHeading(heading)
  return { role: 'value', measure: told ? told.measure : heading, period: told?.period ?? null }
}
