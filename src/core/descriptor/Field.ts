/** The kinds of cell we read, after Frictionless Table Schema v2. Periods and dates may have day, month or year precision. */
export const fieldTypes = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'year',
  'yearmonth',
  'datetime',
  'time',
  'duration',
  'object',
  'array',
  'geopoint',
  'geojson',
  'list',
  'any',
] as const
export type FieldType = (typeof fieldTypes)[number]

export interface Constraints {
  readonly required?: boolean
  readonly unique?: boolean
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
}

/** One column of a table, as its schema declares it. */
export interface Field {
  readonly name: string
  readonly type: FieldType
  readonly title: string
  readonly description: string
  readonly constraints: Constraints
  /** Between the items of a list cell. */
  readonly delimiter: string
}
