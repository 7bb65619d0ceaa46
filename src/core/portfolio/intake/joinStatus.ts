import type { ProjectFieldId, ProjectValues } from '../register/registerTables.ts'
import { isMissingMark } from './plainWord.ts'
import { exempt } from './readMoney.ts'

/**
 * What only the whole row can tell: «Ikke påbegynt» is yellow in Realisere and grey before it (portfolio.md §2.4), and the
 * column «unntatt» keeps other cells of its row from the public: `budsjett: offl. § 23`.
 */
export function joinStatus(values: ProjectValues): ProjectValues {
  const benefit = values.status_gevinst
  const isLate = benefit.parsed === null && benefit.reason === 'notStarted' && values.fase.parsed === 'realisere'
  const marks = values.unntatt.parsed ?? []
  if (!isLate && marks.length === 0) return values
  return {
    ...values,
    ...(isLate && { status_gevinst: { raw: benefit.raw, parsed: 'gul' } }),
    ...Object.fromEntries(marks.flatMap((mark) => exemptField(mark, values))),
  }
}

function exemptField(mark: string, values: ProjectValues): [ProjectFieldId, ProjectValues[ProjectFieldId]][] {
  const [field = '', basis = ''] = mark.split(':').map((part) => part.trim())
  if (!Object.hasOwn(values, field) || isMissingMark(mark)) return []
  return [[field as ProjectFieldId, exempt(basis)]]
}
