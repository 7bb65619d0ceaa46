import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { FundingLine, ProjectFieldId, ProjectValues } from '../register/registerTables.ts'
import { asOfFileName, portalName, registerOfFileName } from './asOf.ts'
import { joinStatus } from './joinStatus.ts'
import { plainWord } from './plainWord.ts'
import type { RegisterOptions } from './RegisterRows.ts'
import type { RegisterRecord, RegisterTable } from './readRegisterTable.ts'

/** A project as one file tells of it at one date. */
export interface Snapshot {
  readonly register: string
  /** Null when the file has no id for it: then only the title can join it to others. */
  readonly id: string | null
  readonly title: string
  readonly titleKey: string
  readonly asOf: string | null
  readonly currency: string
  readonly file: string
  readonly line: number
  readonly values: ProjectValues
  readonly extra: ReadonlyMap<string, string>
  readonly columns: ReadonlySet<ProjectFieldId>
  readonly funding: readonly FundingLine[]
}

/** Rows of a list of projects → snapshots, with register, date and key (portfolio.md §2.1, §2.5). */
export function buildSnapshots(
  source: RegisterTable,
  records: readonly RegisterRecord[],
  options: RegisterOptions,
): { snapshots: Snapshot[]; issues: Issue[] } {
  const columns = new Set(source.columns.flatMap(({ field }) => (field === null ? [] : [field as ProjectFieldId])))
  const fileDate = options.asOf ?? asOfFileName(source.file)
  const fallback = options.register ?? (source.isFromPortal ? portalName : registerOfFileName(source.file))
  const snapshots = records.map(({ values: read, extra, line, funding }): Snapshot => {
    const values = joinStatus(read as ProjectValues)
    const title = values.tittel.parsed ?? ''
    return {
      register: values.kilde_register.parsed ?? fallback,
      id: values.prosjekt_id.parsed,
      title,
      titleKey: plainWord(title),
      asOf: values.per_dato.parsed?.last ?? fileDate,
      currency: source.currency,
      file: source.file,
      line,
      values,
      extra,
      columns,
      funding: funding.map(
        (line_): FundingLine => ({ values: line_ as FundingLine['values'], file: source.file, line }),
      ),
    }
  })
  return { snapshots, issues: [...dateIssues(snapshots), ...keyIssues(snapshots), ...publishIssues(source, snapshots)] }
}

function dateIssues(snapshots: readonly Snapshot[]): Issue[] {
  const first = snapshots.find(({ asOf }) => asOf === null)
  if (!first) return []
  return [{ code: 'per-dato-mangler', severity: 'note', file: first.file, value: quoteCell(first.register) }]
}

function keyIssues(snapshots: readonly Snapshot[]): Issue[] {
  const keyless = snapshots.filter(({ id }) => id === null)
  const first = keyless[0]
  if (!first) return []
  const count = keyless.length
  return [{ code: 'nokkel-fra-tittel', severity: 'note', file: first.file, value: quoteCell(first.title), count }]
}

const statusFields = [
  'status_fremdrift',
  'status_okonomi',
  'status_kvalitet',
  'status_risiko',
  'status_gevinst',
] as const

/** Prosjektportalen leaves every status empty until a report is published (prosjektportalen365#211). */
function publishIssues({ isFromPortal }: RegisterTable, snapshots: readonly Snapshot[]): Issue[] {
  const given = statusFields.filter((id) => snapshots[0]?.columns.has(id))
  if (!isFromPortal || given.length < 2) return []
  const bare = snapshots.filter(({ values }) => given.every((id) => values[id].raw === ''))
  const first = bare[0]
  if (!first) return []
  const at = { file: first.file, line: first.line, count: bare.length, lines: bare.slice(0, 5).map(({ line }) => line) }
  return [{ code: 'status-upublisert', severity: 'note', value: quoteCell(first.title), ...at }]
}
