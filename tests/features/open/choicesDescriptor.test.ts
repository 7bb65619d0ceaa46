import { describe, expect, it } from 'vitest'
import type { FileReading } from '../../../src/core/intake/FileReading.ts'
import { openFile } from '../../../src/core/intake/openFile.ts'
import { openPackage } from '../../../src/core/intake/package/openPackage.ts'
import { tableRows } from '../../../src/core/intake/tableRows.ts'
import { columnFacts } from '../../../src/core/mapping/columnFacts.ts'
import { choicesDescriptor } from '../../../src/features/open/choicesDescriptor.ts'
import type { OpenedFile } from '../../../src/load/intakeMessages.ts'
import { readFrom } from '../../support/packageFiles.ts'

const content = 'Digitalt tilsyn\nKommunenr;År;Andel\n3203;2024;52,7\n0301;2024;1 234,5\n'
const bytes = new TextEncoder().encode(content)

function opened(reading: FileReading): OpenedFile {
  if (reading.outcome !== 'read') throw new Error(reading.outcome)
  const { table, ...rest } = reading
  const types = table.columns.map(({ field }) => field.type)
  const preview = { facts: columnFacts(table), types, rows: [], status: null, rowCount: table.rowCount }
  const as = { id: 1, path: 'mappe/tilsyn.csv', sha256: '', readAt: '2026-11-23T01:20:00.000Z', asideReasons: [] }
  return { ...as, choices: {}, isDeclared: false, reading: rest, preview }
}

const rowsOf = (reading: FileReading | undefined) =>
  reading?.outcome === 'read' ? tableRows(reading.table).rows : reading?.issues

describe('the choices as a package', () => {
  it.each([
    ['two tabs', 'navn\t\tantall\nAsker\t\t1\nLier\t\t2\n'],
    ['one space', 'navn antall andel\nAsker 1 2,5\nLier 2 3,5\n'],
    ['any number of spaces', 'navn    antall andel\nAsker   1      2,5\nLier    22     3,5\n'],
    [
      'two spaces or more',
      'navn           antall  andel\nNore og Uvdal  1       2,5\nLier           22      3,5\nMo i Rana      3       1,5\n',
    ],
  ])('say how cells stand apart by %s', async (_, text) => {
    const file = new TextEncoder().encode(text)
    const reading = openFile({ file: 'tilsyn.csv', bytes: file })
    const descriptor = JSON.parse(choicesDescriptor(opened(reading), true))
    const [again] = await openPackage(descriptor, readFrom(new Map([['tilsyn.csv', file]])))
    expect(rowsOf(reading)).not.toHaveLength(0)
    expect(rowsOf(again)).toEqual(rowsOf(reading))
  })

  it.each([
    ['a blank line under the title', 'Digitalt tilsyn\n\nKommunenr;År;Andel\n3203;2024;52,7\n0301;2024;1 234,5\n'],
    ['blank lines around the title', '\n\nDigitalt tilsyn\n\nKommunenr;År;Andel\n3203;2024;52,7\n0301;2024;1 234,5\n'],
    ['two title lines apart', 'Tilsyn\n\nTall fra 2024\n\nKommunenr;År;Andel\n3203;2024;52,7\n0301;2024;1 234,5\n'],
    ['no title, blank first', '\nKommunenr;År;Andel\n3203;2024;52,7\n0301;2024;1 234,5\n'],
    ['notes below', 'Tilsyn\nKommunenr;År;Andel\n3203;2024;52,7\n0301;2024;1 234,5\n\nKilde: Fylkesmannen\n'],
  ])('find the table with %s', async (_, text) => {
    const file = new TextEncoder().encode(text)
    const reading = openFile({ file: 'tilsyn.csv', bytes: file })
    const descriptor = JSON.parse(choicesDescriptor(opened(reading), true))
    const [again] = await openPackage(descriptor, readFrom(new Map([['tilsyn.csv', file]])))
    expect(rowsOf(reading)).toHaveLength(2)
    expect(rowsOf(again)).toEqual(rowsOf(reading))
  })

  it('read the file as it was read, title line and decimal mark and all', async () => {
    const reading = openFile({ file: 'tilsyn.csv', bytes })
    const descriptor = JSON.parse(choicesDescriptor(opened(reading), true))
    const [again] = await openPackage(descriptor, readFrom(new Map([['tilsyn.csv', bytes]])))
    expect(rowsOf(again)).toEqual(rowsOf(reading))
    expect(rowsOf(again)).toEqual([
      ['3203', 2024, 52.7],
      ['0301', 2024, 1234.5],
    ])
  })
})
