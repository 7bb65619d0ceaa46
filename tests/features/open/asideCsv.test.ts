import { expect, it } from 'vitest'
import { openFile } from '../../../src/core/intake/openFile.ts'
import { tableRows } from '../../../src/core/intake/tableRows.ts'
import { asideCsv } from '../../../src/features/open/asideCsv.ts'

const headings = { file: 'Fil', line: 'Linje', reason: 'Grunn' }
const row = (line: number, ...cells: string[]) => ({ row: { line, cells, torn: false }, reason: 'Raden er for lang.' })

it('the rows that were set aside are saved with file, line and reason, and as they stood', () => {
  const text = asideCsv([row(7, '3201', 'Bærum', '47,9', 'mer; til'), row(10, '3312')], 'tilsyn.csv', headings)
  expect(text.split('\r\n')).toEqual([
    '\ufeffFil;Linje;Grunn;1;2;3;4',
    'tilsyn.csv;7;Raden er for lang.;3201;Bærum;47,9;"mer; til"',
    'tilsyn.csv;10;Raden er for lang.;3312',
    '',
  ])
})

it('a cell that a spreadsheet would run is text there, and itself again in our reader', () => {
  const hostile = ['=cmd|calc', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '＝1+1', "'=1"]
  const text = asideCsv(
    hostile.map((cell, index) => row(index + 2, cell, 'x')),
    '=navn.csv',
    headings,
  )
  for (const line of text.split('\r\n').slice(1, -1)) expect(line).toMatch(/^"'=navn\.csv";\d;Raden er for lang\.;"'/)
  const again = openFile({ file: 'a.csv', bytes: new TextEncoder().encode(text) })
  if (again.outcome !== 'read') throw new Error(again.outcome)
  expect(tableRows(again.table).rows.map((cells) => String(cells[3]).trim())).toEqual(
    hostile.map((cell) => cell.trim()),
  )
})
