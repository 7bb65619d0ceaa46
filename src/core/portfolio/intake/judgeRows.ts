import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { FieldSpec } from '../register/Field.ts'
import { registerTables } from '../register/registerTables.ts'
import type { Value } from '../register/Value.ts'
import { isSumOfOthers, sumLabel } from './findSumRows.ts'
import type { RegisterRecord, RegisterTable } from './readRegisterTable.ts'

/** A table's rows after the ones that are no rows of it were taken out. */
export interface JudgedRows {
  readonly records: readonly RegisterRecord[]
  readonly sumRows: number
  readonly issues: readonly Issue[]
}

/** Takes out sum rows and rows without key, with an issue for each (portfolio.md §2.1, §2.5). */
export function judgeRows(source: RegisterTable): JudgedRows {
  const amounts = moneyFields(source).map((id) => source.records.map(({ values }) => numberOf(values[id])))
  const issues: Issue[] = []
  let sumRows = 0
  const records = source.records.filter((record, row) => {
    const label = quoteCell(record.cells.find((cell) => cell.trim() !== '') ?? '')
    const at = { severity: 'setAside', file: source.file, line: record.line } as const
    if (isSumRow(record, row, amounts)) {
      sumRows += 1
      issues.push({ ...at, code: 'sumrad-funnet', value: label })
      return false
    }
    const missing = missingKey(source, record)
    if (missing) issues.push({ ...at, code: 'verdi-mangler', column: missing })
    return missing === null
  })
  return { records, sumRows, issues }
}

function moneyFields({ table }: RegisterTable): string[] {
  const specs = registerTables[table] as Readonly<Record<string, FieldSpec>>
  return Object.entries(specs).flatMap(([id, { kind }]) => (kind === 'money' ? [id] : []))
}

function isSumRow({ values, cells }: RegisterRecord, row: number, amounts: readonly (number | null)[][]): boolean {
  const label = sumLabel(cells)
  const hasKey = isGiven(values.prosjekt_id) && isGiven(values.tittel)
  if (label === 'isSum') return !hasKey || isSumOfOthers(amounts, row)
  const isNameless = !isGiven(values.prosjekt_id) && !isGiven(values.tittel)
  return (isNameless || (label === 'startsLike' && !hasKey)) && isSumOfOthers(amounts, row)
}

/** Projects need a title, all other tables a project. */
function missingKey({ table }: RegisterTable, { values }: RegisterRecord): string | null {
  if (table === 'prosjekter') return isGiven(values.tittel) ? null : 'tittel'
  return isGiven(values.prosjekt_id) || isGiven(values.tittel) ? null : 'prosjekt_id'
}

function isGiven(value: Value<unknown> | undefined): boolean {
  return value !== undefined && value.parsed !== null
}

function numberOf(value: Value<unknown> | undefined): number | null {
  return typeof value?.parsed === 'number' ? value.parsed : null
}
