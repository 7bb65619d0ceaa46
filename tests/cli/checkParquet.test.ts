import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { packageWithParquet } from '../support/parquetPackage.ts'

const folder = mkdtempSync(join(tmpdir(), 'kg-check-parquet-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

async function checked(columnData: ColumnSource[]): Promise<{ code: number; text: string }> {
  packageWithParquet(folder, Buffer.from(parquetWriteBuffer({ columnData })))
  const told = vi.spyOn(console, 'log').mockReturnValue()
  const code = await check([folder])
  return { code, text: told.mock.calls.join('\n') }
}

const period: ColumnSource = { name: 'period', data: [2025, 2026], type: 'INT32' }
const place: ColumnSource = { name: 'place_id', data: ['3203', '3203'], type: 'STRING' }
const people: ColumnSource = { name: 'population', data: [98_500, 99_000], type: 'INT32' }

it('kg check reads a Parquet table and counts its rows', async () => {
  const { code, text } = await checked([period, place, people])
  expect(text).toContain('statistics/stor.parquet: 2 = 0 + 2 + 0 + 0')
  expect([code, text.match(/stor\.parquet/g)?.length]).toEqual([0, 1])
})

it('kg check stops at a measure the Parquet file lacks, and notes a column nobody declared', async () => {
  const { code, text } = await checked([period, place, { ...people, name: 'folk' }])
  expect(code).toBe(1)
  expect(text).toMatch(/✗ .*population.*\(overskrift-mangler\)/)
  expect(text).toMatch(/· .*folk.*\(overskrift-ukjent\)/)
})

it('kg check tells rows that are twice, cells outside the limits and texts where numbers should be', async () => {
  const twice = await checked([{ ...period, data: [2026, 2026] }, place, { ...people, data: [-1, 5] }])
  expect(twice.text).toMatch(/nokkel-dobbel/)
  expect(twice.text).toMatch(/verdi-utenfor/)
  const texts = await checked([period, place, { name: 'population', data: ['mange', 'flere'], type: 'STRING' }])
  expect(texts.text).toMatch(/✗ .*(tall-ikke-lest)/)
})

it('kg check tells a file that is no Parquet', async () => {
  packageWithParquet(folder, Buffer.from('place_id,period,population\n'))
  const told = vi.spyOn(console, 'log').mockReturnValue()
  expect(await check([folder])).toBe(1)
  expect(told.mock.calls.join('\n')).toMatch(/Parquet.*\(fil-type\)/)
})
