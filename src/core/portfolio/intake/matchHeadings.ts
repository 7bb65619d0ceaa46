import type { FieldSpec } from '../register/Field.ts'
import { registerTables, type TableId } from '../register/registerTables.ts'
import { type MoneyUnit, unitInHeading } from './moneyUnit.ts'
import { plainHeading } from './plainWord.ts'

/** How a heading was recognised. Ids, labels and Prosjektportalen's names say the unit; others do not. */
export type MatchedBy = 'id' | 'label' | 'portal' | 'alias' | 'answer'

export interface HeadingMatch {
  readonly heading: string
  /** Position in the file. */
  readonly position: number
  /** Null when the column is outside the schema: it is kept as it stands. */
  readonly field: string | null
  readonly by: MatchedBy | null
  /** The unit the heading itself declares: «Budsjett (mill. kr)». */
  readonly unit: MoneyUnit | null
  /** Whether an earlier column already has this field. */
  readonly isRepeat: boolean
}

interface NameEntry {
  readonly field: string
  readonly by: MatchedBy
}

const namesOfTable = new Map<TableId, ReadonlyMap<string, NameEntry>>()

/** A heading without spaces and marks: «Project Name», `project_name` and `projectName` are one. */
function bareName(heading: string): string {
  return plainHeading(heading).replace(/[\s.,/()–-]+/g, '')
}

/** Earlier entries win, so an id is never taken by another field's alias. */
function namesOf(table: TableId): ReadonlyMap<string, NameEntry> {
  const known = namesOfTable.get(table)
  if (known) return known
  const names = new Map<string, NameEntry>()
  const specs = Object.entries(registerTables[table]) as [string, FieldSpec][]
  const add = (name: string, entry: NameEntry) => {
    const plain = bareName(name)
    if (!names.has(plain)) names.set(plain, entry)
  }
  for (const [id] of specs) add(id, { field: id, by: 'id' })
  for (const [id, { label }] of specs) add(label, { field: id, by: 'label' })
  for (const [id, { portal }] of specs) for (const name of portal) add(name, { field: id, by: 'portal' })
  for (const [id, { aliases }] of specs) for (const name of aliases) add(name, { field: id, by: 'alias' })
  namesOfTable.set(table, names)
  return names
}

/** Finds the schema's field for each heading of a file (portfolio.md §2.2). `answers` are people's own choices, by heading. */
export function matchHeadings(
  header: readonly string[],
  table: TableId,
  answers: ReadonlyMap<string, string> = new Map(),
): HeadingMatch[] {
  const names = namesOf(table)
  const taken = new Set<string>()
  return header.map((heading, position) => {
    const { name, unit } = unitInHeading(plainHeading(heading))
    const answer = answers.get(heading)
    const entry: NameEntry | undefined =
      answer === undefined
        ? (names.get(bareName(heading)) ?? names.get(bareName(name)))
        : { field: answer, by: 'answer' }
    const isRepeat = entry !== undefined && taken.has(entry.field)
    if (entry) taken.add(entry.field)
    const field = entry && !isRepeat ? entry.field : null
    // «Budsjett» is anybody's heading; only `budsjett`, letter by letter, is the schema's id, whose unit is known.
    const isLooseId = entry?.by === 'id' && heading.trim() !== entry.field
    const by = isLooseId ? 'alias' : (entry?.by ?? null)
    return { heading: heading.trim(), position, field, by: field ? by : null, unit, isRepeat }
  })
}

/** Whether Prosjektportalen made the file: one of its names that nobody else uses stands in the header. */
export function isFromPortal(header: readonly string[]): boolean {
  const marks = [
    'siste rapporteringsdato',
    'status gevinstoppnåelse',
    'totalbudsjett for prosjektet',
    'prognose for prosjektet',
  ]
  return header.some((heading) => /^gt[a-z]/i.test(heading.trim()) || marks.includes(plainHeading(heading)))
}
