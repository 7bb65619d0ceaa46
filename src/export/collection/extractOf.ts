import { parseDrawing } from '../view/drawingText.ts'
import type { CollectedExtract } from './Collection.ts'
import type { ShownTable } from './ShownTable.ts'

type Json = Readonly<Record<string, unknown>>

type Extract = Pick<CollectedExtract, 'table' | 'drawings' | 'address' | 'taken'>

/** An extract as JSON holds it; null when it is not whole, or says it was seen outside this site. */
export function extractOf(json: Json): Extract | null {
  const { table, drawings = [], address, taken } = json
  if (!isObject(table) || typeof address !== 'string' || typeof taken !== 'string') return null
  // An address of the site itself: no scheme, and no slash in front.
  const isOwn = address === '' || /^[a-z][a-z-]*\/(\?[^#]*)?(#[^#]*)?$/.test(address)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(taken)
  const shown = isOwn && isDay ? tableOf(table) : null
  const drawn = Array.isArray(drawings) ? drawings.map(parseDrawing).filter((one) => one !== null) : []
  return shown && { table: shown, drawings: drawn, address, taken }
}

function tableOf({ headline, subtitle, columns, rows, notes, sources }: Json): ShownTable | null {
  if (typeof headline !== 'string' || typeof subtitle !== 'string' || !areTexts(notes)) return null
  if (!Array.isArray(columns) || !columns.every(isColumn) || columns.length === 0) return null
  if (!Array.isArray(rows) || !rows.every((row) => areTexts(row) && row.length === columns.length)) return null
  if (!Array.isArray(sources) || !sources.every(isSource)) return null
  return {
    headline,
    subtitle,
    columns: columns.map(({ label, isNumber }) => ({ label, isNumber })),
    rows,
    notes,
    sources: sources.map(({ text, url }) => ({ text, url })),
  }
}

function areTexts(json: unknown): json is string[] {
  return Array.isArray(json) && json.every((text) => typeof text === 'string')
}

function isColumn(json: unknown): json is ShownTable['columns'][number] {
  return isObject(json) && typeof json.label === 'string' && typeof json.isNumber === 'boolean'
}

function isSource(json: unknown): json is ShownTable['sources'][number] {
  return isObject(json) && typeof json.text === 'string' && typeof json.url === 'string'
}

function isObject(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
