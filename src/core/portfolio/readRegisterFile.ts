import { cutRows } from '../intake/cutRows.ts'
import { decodeText } from '../intake/decodeText.ts'
import type { Issue } from '../issue/Issue.ts'
import { likeliestDelimiter } from './intake/likeliestDelimiter.ts'
import type { RegisterRows } from './intake/RegisterRows.ts'
import { rowsOfJson, rowsOfRecords } from './intake/registerFiles.ts'
import { rowsOfWorkbook } from './intake/rowsOfWorkbook.ts'

/** A register's file as tables of raw cells; none when it could not be used, with the issue that says why. */
export interface RegisterFile {
  readonly tables: readonly RegisterRows[]
  readonly issues: readonly Issue[]
}

/** Bytes → raw cells, of CSV, JSON and XLSX. A workbook is a zip archive (`PK`). */
export function readRegisterFile(bytes: Uint8Array, file: string): RegisterFile {
  const refuse = (code: Issue['code'], expected?: string): RegisterFile => ({
    tables: [],
    issues: [{ code, severity: 'stop', file, ...(expected !== undefined && { expected }) }],
  })
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return rowsOfWorkbook(bytes, file, readRegisterFile)
  const { text, issues } = decodeText(bytes, 'utf-8', file)
  if (text.trim() === '') return refuse('fil-tom')
  if (/^\s*<[!?a-z]/i.test(text)) return refuse('fil-nettside', 'CSV eller JSON')
  if (/^\s*[[{]/.test(text)) {
    const tables = parseJson(text, file)
    return tables ? { tables, issues } : refuse('fil-type', 'JSON')
  }
  const records = cutRows(text, {
    delimiter: likeliestDelimiter(text),
    quoteChar: '"',
    decimalChar: ',',
    groupChar: '',
  })
  const torn = records.filter((record) => record.torn)
  const tears = torn.map(({ line }): Issue => ({ code: 'sitat-apent', severity: 'setAside', file, line }))
  return {
    tables: [
      rowsOfRecords(
        records.filter((record) => !record.torn),
        file,
      ),
    ],
    issues: [...issues, ...tears],
  }
}

function parseJson(text: string, file: string): RegisterRows[] | null {
  try {
    return rowsOfJson(JSON.parse(text), file)
  } catch {
    return null
  }
}
