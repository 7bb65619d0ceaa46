import { flagAt, listAt, numberAt, type Table, textAt } from '../intake/Table.ts'
import { type Period, parsePeriod } from './Period.ts'
import type { Words } from './Words.ts'

/** A row of a table, read by field name. */
export interface Row {
  /** Path of the file inside the package, and the 1-based line in it. */
  readonly file: string
  readonly line: number
  text(name: string): string
  /** Null where the cell is empty. */
  optional(name: string): string | null
  number(name: string): number | null
  flag(name: string): boolean
  list(name: string): string[]
  period(name: string): Period | null
  /** The field and its twins in English and nynorsk, `name`, `name_en` and, where there is one, `name_nn`. */
  words(name: string): Words
  /** One of a closed list; null when the cell holds none of them. */
  oneOf<T extends string>(name: string, allowed: readonly T[]): T | null
}

export function rowsOf(tables: readonly Table[]): Row[] {
  return tables.flatMap((table) => Array.from({ length: table.rowCount }, (_, row) => rowOf(table, row)))
}

function rowOf(table: Table, row: number): Row {
  const text = (name: string) => textAt(table, row, name)
  return {
    file: table.file,
    line: table.lines[row] as number,
    text,
    optional: (name) => text(name) || null,
    number: (name) => numberAt(table, row, name),
    flag: (name) => flagAt(table, row, name),
    list: (name) => listAt(table, row, name),
    period: (name) => parsePeriod(text(name)),
    words: (name) => {
      const nn = text(`${name}_nn`)
      return { nb: text(name), ...(nn !== '' && { nn }), en: text(`${name}_en`) }
    },
    oneOf: (name, allowed) => allowed.find((word) => word === text(name)) ?? null,
  }
}

/** Nouns by id. Where two rows claim the same id neither is taken: nobody can know which is meant. */
export function byId<T extends { readonly id: string }>(nouns: readonly T[]): Map<string, T> {
  const times = new Map<string, number>()
  for (const { id } of nouns) times.set(id, (times.get(id) ?? 0) + 1)
  return new Map(nouns.filter(({ id }) => id !== '' && times.get(id) === 1).map((noun) => [noun.id, noun]))
}
