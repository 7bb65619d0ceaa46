import { arrayOf, type JsonObject, numberOf, objectOf, textOf } from '../../descriptor/jsonValue.ts'
import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { Column } from '../Table.ts'

/** What a value breaks, and what would have been right; null when it breaks nothing. */
type Limit = (value: string | number) => readonly [code: Issue['code'], expected: string] | null

const dated: ReadonlySet<string> = new Set(['date', 'datetime', 'time', 'year', 'yearmonth'])

/**
 * Limits of a Table Schema field beside those of our own packages: lengths, days, open ends, categories, forms of text. What
 * breaks one is told and kept as it stands.
 */
export function noteLimits(column: Column, json: JsonObject, lines: ArrayLike<number>, file: string): Issue[] {
  const limits = limitsOf(column, json)
  if (limits.length === 0) return []
  const broken = (value: string | number) => limits.map((limit) => limit(value)).find((found) => found !== null) ?? null
  const told = column.kind === 'text' ? column.categories.map(broken) : []
  const issues: Issue[] = []
  for (let row = 0; row < lines.length; row += 1) {
    const code = column.kind === 'text' ? (column.codes[row] as number) : -1
    const value = column.kind === 'text' ? column.categories[code] : (column.values[row] as number)
    if (value === undefined || Number.isNaN(value)) continue
    const found = column.kind === 'text' ? told[code] : broken(value)
    if (!found) continue
    const at = { file, line: lines[row] as number, column: column.field.name, value: quoteCell(String(value)) }
    issues.push({ ...at, code: found[0], severity: 'note', expected: found[1] })
  }
  return issues
}

function limitsOf({ kind, field }: Column, json: JsonObject): Limit[] {
  const rules = objectOf(json.constraints) ?? {}
  const [least, most] = [numberOf(rules.minLength) ?? 0, numberOf(rules.maxLength) ?? Number.POSITIVE_INFINITY]
  const isLong = least > 0 || most < Number.POSITIVE_INFINITY
  const isCompared = kind === 'number' || dated.has(field.type)
  const allowed = [
    ...(kind === 'number' ? arrayOf(rules.enum) : []),
    ...arrayOf(json.categories).map((category) => objectOf(category)?.value ?? category),
  ].map(String)
  return [
    ...(isLong && kind === 'text' ? [lengthLimit(least, most)] : []),
    ...(isCompared ? boundLimits(rules, kind) : []),
    ...(allowed.length > 0 ? [oneOf(allowed)] : []),
    ...(field.type === 'geopoint' ? [formLimit('geopoint', isPoint)] : []),
    ...(field.type === 'string' ? formatLimits(textOf(json.format)) : []),
  ]
}

function lengthLimit(least: number, most: number): Limit {
  const expected = most === Number.POSITIVE_INFINITY ? `≥ ${least}` : `${least}–${most}`
  return (value) => {
    const length = [...String(value)].length
    return length < least || length > most ? ['verdi-utenfor', expected] : null
  }
}

/** Numbers by size; days and times by their ISO texts, which stand in the same order. */
function boundLimits(rules: JsonObject, kind: Column['kind']): Limit[] {
  const own = ['exclusiveMinimum', 'exclusiveMaximum', ...(kind === 'text' ? ['minimum', 'maximum'] : [])]
  return own.flatMap((name): Limit[] => {
    const bound = rules[name]
    if (typeof bound !== 'string' && typeof bound !== 'number') return []
    const isLower = /min/i.test(name)
    const isOpen = name.startsWith('exclusive')
    const sign = isLower ? (isOpen ? '>' : '≥') : isOpen ? '<' : '≤'
    return [
      (value) => {
        const order = kind === 'number' ? Number(value) - Number(bound) : compared(String(value), String(bound))
        const isRight = (isLower ? order > 0 : order < 0) || (order === 0 && !isOpen)
        return isRight ? null : ['verdi-utenfor', `${sign} ${bound}`]
      },
    ]
  })
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function oneOf(allowed: readonly string[]): Limit {
  const known = new Set(allowed)
  return (value) => (known.has(String(value)) ? null : ['verdi-ukjent', allowed.slice(0, 10).join(', ')])
}

function formLimit(expected: string, isRight: (text: string) => boolean): Limit {
  return (value) => (isRight(String(value)) ? null : ['verdi-ikke-lest', expected])
}

const formats: Readonly<Record<string, RegExp>> = {
  email: /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63})+$/,
  uri: /^[a-z][a-z\d+.-]*:\S+$/i,
  uuid: /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  binary: /^[A-Za-z\d+/\s]*={0,2}$/,
}

function formatLimits(format: string): Limit[] {
  const form = Object.hasOwn(formats, format) ? formats[format] : undefined
  return form ? [formLimit(format, (text) => form.test(text))] : []
}

/** `lon, lat`, `[lon, lat]` or `{"lon": …, "lat": …}`, in degrees. */
function isPoint(text: string): boolean {
  const bare = text.replace(/["{}[\]\s]|lon:?|lat:?/g, '').replaceAll(':', '')
  const parts = bare.split(',')
  const [lon, lat] = parts.map((part) => (/^-?\d+(?:\.\d+)?$/.test(part) ? Number(part) : Number.NaN))
  return parts.length === 2 && Math.abs(lon as number) <= 180 && Math.abs(lat as number) <= 90
}
