import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { aggregate } from '../../src/cli/aggregate.ts'
import { table } from '../../src/cli/table.ts'

const folder = mkdtempSync(join(tmpdir(), 'kg-parquet-'))
const file = join(folder, 'tall.parquet')
const columnData: ColumnSource[] = [
  { name: 'kommune', data: ['0301', '3203', '3203'], type: 'STRING' },
  { name: 'dato', data: [new Date('2024-01-01'), new Date('2024-01-01'), new Date('2025-01-01')] },
  { name: 'antall', data: [7n, 2n, 3n], type: 'INT64' },
  { name: 'andel', data: [1.5, null, 2.25], type: 'DOUBLE', nullable: true },
]
writeFileSync(file, Buffer.from(parquetWriteBuffer({ columnData })))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

function written(): () => string {
  const told = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  vi.spyOn(console, 'error').mockReturnValue()
  return () => told.mock.calls.map(([text]) => String(text)).join('')
}

it('kg table reads a Parquet file by what its columns say they hold', async () => {
  const text = written()
  expect(await table([file])).toBe(0)
  expect(text()).toBe('kommune,dato,antall,andel\n0301,2024-01-01,7,1.5\n3203,2024-01-01,2,\n3203,2025-01-01,3,2.25\n')
})

it('kg aggregate sums a Parquet file', async () => {
  const text = written()
  expect(await aggregate([file, '--group', 'kommune', '--reduce', 'sum:antall'])).toBe(0)
  expect(text()).toMatch(/0301,7,\n3203,5,\n/)
})
