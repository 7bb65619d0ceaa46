import { filledSheets, rowsOfSheet } from '../../intake/xlsx/filledSheets.ts'
import { readZip, type Zip, ZipFault } from '../../intake/xlsx/readZip.ts'
import { macroIssue, workbookFault } from '../../intake/xlsx/workbookFault.ts'
import type { Issue } from '../../issue/Issue.ts'
import { fileOfSheet } from './asOf.ts'
import type { RegisterRows } from './RegisterRows.ts'
import { knownHeadings } from './recogniseTable.ts'
import { rowsOfRecords } from './registerFiles.ts'

export interface WorkbookRows {
  readonly tables: readonly RegisterRows[]
  readonly issues: readonly Issue[]
}

type OpenInside = (bytes: Uint8Array, file: string) => WorkbookRows

/** Tables that came as one archive, as our own downloads do. An archive inside it is not opened. */
function rowsOfArchive(zip: Zip, openInside: OpenInside): WorkbookRows {
  const names = zip.names.filter((name) => /\.(?:csv|tsv|json)$/i.test(name) && !/(?:^|\/)(?:\.|__MACOSX)/.test(name))
  if (names.length === 0) throw new ZipFault('form', 'zip')
  const read = names.map((name) => openInside(zip.read(name) ?? new Uint8Array(), name))
  return { tables: read.flatMap(({ tables }) => tables), issues: read.flatMap(({ issues }) => issues) }
}

/**
 * Every sheet of a workbook whose headings are a register's, as a table; the only sheet whatever its headings are. The others
 * are told of, not read.
 */
export function rowsOfWorkbook(bytes: Uint8Array, file: string, openInside: OpenInside): WorkbookRows {
  try {
    const zip = readZip(bytes)
    if (!zip.names.includes('xl/workbook.xml')) return rowsOfArchive(zip, openInside)
    const macros = macroIssue(zip, file)
    if (macros) return { tables: [], issues: [macros] }
    const sheets = filledSheets(zip, file)
    if (sheets.length === 0) return { tables: [], issues: [{ code: 'fil-tom', severity: 'stop', file }] }
    const read = sheets.map(({ entry, sheet }) => {
      const name = sheets.length === 1 ? file : fileOfSheet(file, entry.name)
      return { table: rowsOfRecords(rowsOfSheet(sheet, 'asShown'), name), issues: sheet.issues }
    })
    const known = read.filter(({ table }) => knownHeadings(table.header) >= 2)
    const used = known.length > 0 ? known : read.slice(0, 1)
    const passed = read.filter((sheet) => !used.includes(sheet))
    return {
      tables: used.map(({ table }) => table),
      issues: [
        ...used.flatMap(({ issues }) => issues),
        ...passed.map(({ table }): Issue => {
          return { code: 'flere-tabeller', severity: 'note', file: table.file, expected: String(sheets.length) }
        }),
      ],
    }
  } catch (error) {
    const issue = workbookFault(error, file)
    if (issue === null) throw error
    return { tables: [], issues: [issue] }
  }
}
