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
  /** Of the names of one field, the lower is the surer: where several columns have one, it takes the field. */
  readonly rank: number
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
  const add = (name: string, field: string, by: MatchedBy, rank: number) => {
    const plain = bareName(name)
    if (!names.has(plain)) names.set(plain, { field, by, rank })
  }
  for (const [id] of specs) add(id, id, 'id', 0)
  for (const [id, { label }] of specs) add(label, id, 'label', 1)
  for (const [id, { portal }] of specs) for (const [at, name] of portal.entries()) add(name, id, 'portal', 2 + at)
  for (const [id, { aliases }] of specs) for (const [at, name] of aliases.entries()) add(name, id, 'alias', 100 + at)
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
  const found = header.map((heading) => {
    const plain = plainHeading(heading)
    const { name, unit } = unitInHeading(plain)
    const answer = answers.get(heading)
    if (answer !== undefined) return { unit, entry: { field: answer, by: 'answer', rank: -1 } satisfies NameEntry }
    const entry = names.get(bareName(heading)) ?? names.get(bareName(name)) ?? names.get(bareName(bareOfExtras(plain)))
    return { unit, entry }
  })
  const surest = surestColumns(found.map(({ entry }) => entry))
  return header.map((heading, position) => {
    const { entry, unit } = found[position] ?? { entry: undefined, unit: null }
    const isRepeat = entry !== undefined && surest.get(entry.field) !== position
    const field = entry && !isRepeat ? entry.field : null
    // «Budsjett» is anybody's heading; only `budsjett`, letter by letter, is the schema's id, whose unit is known.
    const isLooseId = entry?.by === 'id' && heading.trim() !== entry.field
    const by = isLooseId ? 'alias' : (entry?.by ?? null)
    return { heading: heading.trim(), position, field, by: field ? by : null, unit, isRepeat }
  })
}

/** The position of the column that takes each field: the surest name, and among equals the first. */
function surestColumns(entries: readonly (NameEntry | undefined)[]): Map<string, number> {
  const surest = new Map<string, number>()
  entries.forEach((entry, position) => {
    if (!entry) return
    const known = surest.get(entry.field)
    if (known === undefined || entry.rank < (entries[known]?.rank ?? 0)) surest.set(entry.field, position)
  })
  return surest
}

/** «Project - Start Date (latest approved start date)», «2018/19 TOTAL Baseline £m (including …)»: what is left of a heading without its year, unit and explanations. */
function bareOfExtras(plain: string): string {
  return plain
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[£$€] ?m(?:illion|n)?\b/g, ' ')
    .replace(/^(?:financial year )?\d{4}\s*[/-]\s*\d{2,4}\s+/, 'financial year ')
    .trim()
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
