import type { DateOrder } from './readWhen.ts'

interface ReadDays {
  readonly column: { readonly order?: DateOrder | null } | null
}

/** The order of day and month for columns whose own cells do not tell: the one the file's other dates prove without exception. */
export function orderOfFile(columns: readonly ReadDays[]): DateOrder | null {
  const proved = new Set(columns.flatMap(({ column }) => column?.order ?? []))
  return proved.size === 1 ? ([...proved][0] ?? null) : null
}
