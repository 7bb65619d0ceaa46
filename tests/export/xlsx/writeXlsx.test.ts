import { expect, it } from 'vitest'
import { openFile } from '../../../src/core/intake/openFile.ts'
import { tableRows } from '../../../src/core/intake/tableRows.ts'
import { writeXlsx } from '../../../src/export/xlsx/writeXlsx.ts'

async function readBack(text: string) {
  const rows = [
    ['navn', 'tekst'],
    ['Asker', text],
    ['Lier', 'kort'],
  ]
  const bytes = await writeXlsx([{ name: 'Ark', rows, hasHeading: true, widths: [10, 10] }], 'Prøve')
  const reading = openFile({ file: 'a.xlsx', bytes })
  return reading.outcome === 'read' ? String(tableRows(reading.table).rows[0]?.[1]) : reading.outcome
}

it('a text that is longer than a cell holds says how much of it there is', async () => {
  const read = await readBack('å'.repeat(40_000))
  expect(read).toHaveLength(32_767)
  expect(read.endsWith('å … [32767 / 40000]')).toBe(true)
})

it('a text that just fills a cell stands whole', async () => {
  expect(await readBack('å'.repeat(32_767))).toBe('å'.repeat(32_767))
})
