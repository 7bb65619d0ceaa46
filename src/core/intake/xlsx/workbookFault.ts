import type { Issue } from '../../issue/Issue.ts'
import { mostCells, TooManyCells } from './readSheet.ts'
import { XmlFault } from './readXml.ts'
import { type Zip, ZipFault } from './readZip.ts'

/** Why a workbook is not opened, from what its reading threw; null for a bug. */
export function workbookFault(error: unknown, file: string): Issue | null {
  if (error instanceof XmlFault) return notWorkbook(file, error.message)
  if (error instanceof ZipFault) return zipIssue(error, file)
  if (!(error instanceof TooManyCells)) return null
  const [value, expected] = [`${mostCells} celler`, `${mostCells} celler`]
  return { code: 'fil-for-stor', severity: 'stop', file, value, expected }
}

/** A workbook with macros is not opened; null for one without. */
export function macroIssue({ names }: Zip, file: string): Issue | null {
  return names.some((name) => /vbaProject|^xl\/macrosheets/i.test(name)) ? notWorkbook(file, 'makroer') : null
}

/** What to tell of an archive that is not opened. */
export function zipIssue({ kind, value, limit }: ZipFault, file: string): Issue {
  if (kind === 'size') return { code: 'fil-for-stor', severity: 'stop', file, value, expected: limit }
  return notWorkbook(file, value)
}

function notWorkbook(file: string, value: string): Issue {
  return { code: 'fil-type', severity: 'stop', file, value, expected: 'XLSX' }
}
