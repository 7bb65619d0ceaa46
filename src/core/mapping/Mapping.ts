/**
 * What a column of a table nobody has described is to its figures. `placeName` names what `place` holds the code of; `measure`
 * tells what the number of the row is of; `category` parts the figures in groups.
 */
export const columnRoles = ['place', 'placeName', 'period', 'value', 'category', 'measure', 'unit', 'ignored'] as const
export type ColumnRole = (typeof columnRoles)[number]

export interface ColumnUse {
  readonly role: ColumnRole
  /** For a value: what is measured, which is the heading without its period. */
  readonly measure: string
  /** For a value: the period the heading names; null when the rows tell. */
  readonly period: string | null
}

/** How the rows of a table are read as figures. */
export interface Mapping {
  /** One for each column of the table, in its order. */
  readonly uses: readonly ColumnUse[]
  /** The place of every row, where no column tells; null when nobody has said. */
  readonly placeId: string | null
  /** The period of every row, where neither column nor heading tells; null when nobody has said. */
  readonly period: string | null
}

export const unused: ColumnUse = { role: 'ignored', measure: '', period: null }

/** The columns with a role, by their positions. */
export function columnsAs(mapping: Mapping, role: ColumnRole): number[] {
  return mapping.uses.flatMap((use, column) => (use.role === role ? [column] : []))
}

/** What the mapping still lacks before a figure can be read from it; null when it lacks nothing. */
export function mappingLacks(mapping: Mapping): 'value' | 'place' | 'period' | null {
  const values = columnsAs(mapping, 'value')
  if (values.length === 0) return 'value'
  if (columnsAs(mapping, 'place').length === 0 && mapping.placeId === null) return 'place'
  const isTold = columnsAs(mapping, 'period').length > 0 || mapping.period !== null
  return isTold || values.every((column) => mapping.uses[column]?.period) ? null : 'period'
}

/** The columns where each is read as the role says; a role that only one column can have leaves the others. */
export function withRole(mapping: Mapping, column: number, use: ColumnUse): Mapping {
  const isSingle = use.role === 'place' || use.role === 'period' || use.role === 'placeName' || use.role === 'unit'
  const uses = mapping.uses.map((was, index) => {
    if (index === column) return use
    return isSingle && was.role === use.role ? unused : was
  })
  return { ...mapping, uses }
}
