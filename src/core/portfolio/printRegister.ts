import { kroner } from './intake/moneyUnit.ts'
import type { FieldSpec } from './register/Field.ts'
import type { PortfolioProject } from './register/PortfolioProject.ts'
import { registerTables, type TableId } from './register/registerTables.ts'
import type { Value } from './register/Value.ts'

export type PrintedCell = string | number | null

/** A table of the open schema as cells: headings are ids, amounts whole units of their currency, a gap empty. */
export interface PrintedTable {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly PrintedCell[])[]
}

type Values = Readonly<Record<string, Value<unknown>>>

/**
 * Projects as the tables A–F of the open schema, one list of projects a currency. They read back to the same amounts, dates,
 * colours and words; columns without a single value are left out, and a 0 that may be an empty cell stays empty.
 */
export function printRegister(projects: readonly PortfolioProject[]): PrintedTable[] {
  const currencies = [...new Set(projects.map(({ currency }) => currency))]
  return currencies.flatMap((currency) => {
    const own = projects.filter((project) => project.currency === currency)
    const ending = currencies.length > 1 ? `-${currency}` : ''
    return [projectTable(own, currency, ending), ...joinedTables(own, currency, ending)]
  })
}

function projectTable(projects: readonly PortfolioProject[], currency: string, ending: string): PrintedTable {
  const extras = [...new Set(projects.flatMap(({ extra }) => [...extra.keys()]))]
  const rows = projects.map((project): Values => ({ ...project.values, ...identity(project) }))
  const { header, rows: cells } = cellsOf('prosjekter', rows, currency)
  return {
    name: `prosjekter${ending}`,
    header: [...header, ...extras],
    rows: cells.map((row, at) => [...row, ...extras.map((heading) => projects[at]?.extra.get(heading) ?? '')]),
  }
}

/** Set by us where the register's own file says it by its name only. */
function identity({ id, register, asOf, title }: PortfolioProject): Values {
  const text = (raw: string): Value<string> => ({ raw, parsed: raw })
  return {
    prosjekt_id: text(id),
    kilde_register: text(register),
    tittel: text(title),
    ...(asOf !== null && { per_dato: text(asOf) }),
  }
}

const joined = [
  ['finansiering', 'funding'],
  ['gevinster', 'benefits'],
  ['statusrapporter', 'reports'],
  ['milepaler', 'milestones'],
  ['risikoer', 'risks'],
] as const

function joinedTables(projects: readonly PortfolioProject[], currency: string, ending: string): PrintedTable[] {
  return joined.flatMap(([table, list]) => {
    const rows = projects.flatMap((project) => {
      const { prosjekt_id, kilde_register } = identity(project)
      return project[list].map(({ values }): Values => ({ ...values, prosjekt_id, kilde_register }) as Values)
    })
    return rows.length === 0 ? [] : [{ name: `${table}${ending}`, ...cellsOf(table, rows, currency) }]
  })
}

function cellsOf(table: TableId, rows: readonly Values[], currency: string): Omit<PrintedTable, 'name'> {
  const specs = Object.entries(registerTables[table]) as [string, FieldSpec][]
  const used = specs.filter(([id]) => rows.some((row) => cellOf(row[id]) !== null))
  return {
    header: used.map(([id, { kind }]) =>
      kind === 'money' && currency !== kroner.currency ? `${id} (${currency})` : id,
    ),
    rows: rows.map((row) => used.map(([id]) => cellOf(row[id]))),
  }
}

/** Amounts, numbers and dates as what they were read as; all other words as the register wrote them. */
function cellOf(value: Value<unknown> | undefined): PrintedCell {
  if (!value) return null
  if ('reason' in value) {
    if (value.reason === 'exempt') return value.basis ? `unntatt (${value.basis})` : 'unntatt'
    return value.raw === '' ? null : value.raw
  }
  const { parsed } = value
  if (value.doubt === 'maybeEmpty') return null
  if (typeof parsed === 'number') return parsed
  if (typeof parsed !== 'object' || parsed === null) return value.raw
  if ('first' in parsed && 'text' in parsed) return String(parsed.text)
  if ('kind' in parsed && parsed.kind === 'amount' && 'value' in parsed) return `${parsed.value} kr`
  return value.raw
}
