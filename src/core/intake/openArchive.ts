import type { FileReading } from './FileReading.ts'
import type { OpenSource } from './openTable.ts'
import { stopped } from './openTable.ts'
import type { ReadingChoices } from './ReadingChoices.ts'
import { openWorkbook } from './xlsx/openWorkbook.ts'
import { readZip, ZipFault } from './xlsx/readZip.ts'
import { zipIssue } from './xlsx/workbookFault.ts'

/** A zip archive: a workbook, or data files of which one is opened in its turn. */
export function openArchive(
  bytes: Uint8Array,
  source: OpenSource,
  choices: ReadingChoices,
  openInside: (file: string, bytes: Uint8Array) => FileReading,
): FileReading {
  const { file } = source
  try {
    const zip = readZip(bytes)
    if (zip.names.includes('xl/workbook.xml')) return openWorkbook(zip, source, choices)
    const inside = zip.names.filter(
      (name) =>
        /\.(?:csv|tsv|txt|json|geojson|ndjson|xlsx)$/i.test(name) &&
        !/(?:^|\/)(?:\.|__MACOSX|datapackage\.json$)/.test(name),
    )
    const isOffice = zip.names.some((name) => /^xl\/workbook\.bin$|^mimetype$|^word\/|^ppt\//.test(name))
    const [first] = inside
    if (isOffice || first === undefined) {
      const value = zip.names.some((name) => name === 'xl/workbook.bin') ? 'xlsb' : 'zip'
      return stopped(source, [], { refusal: { code: 'fil-type', severity: 'stop', file, value, expected: 'XLSX' } })
    }
    const chosen =
      inside.length === 1
        ? first
        : inside.find((name, index) => choices.sheet === String(index + 1) || choices.sheet === name)
    if (chosen === undefined) {
      const listed = inside.map((name, index) => ({ value: String(index + 1), shows: name }))
      return stopped(source, [], { question: { key: 'sheet', choices: listed } })
    }
    return openInside(`${file}/${chosen}`, zip.read(chosen) ?? new Uint8Array())
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error
    return stopped(source, [], { refusal: zipIssue(error, file) })
  }
}
