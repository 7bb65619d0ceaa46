import type { FileReading } from '../core/intake/FileReading.ts'
import type { Receipt } from '../core/intake/Receipt.ts'
import { openParquet } from '../source/parquetSource.ts'
import { heldFile } from '../source/rangeFile.ts'

/** The whole of a Parquet file as a table: its columns say themselves what they hold. Throws LoadError. */
export async function openParquetPlace(file: string, bytes: Uint8Array): Promise<FileReading> {
  const { groups, fields, rowCount, read } = await openParquet(heldFile(Uint8Array.from(bytes).buffer), file)
  const table = await read({ groups: groups.map((_, index) => index), fields })
  const receipt: Receipt = {
    file,
    bytes: bytes.length,
    encoding: 'utf-8',
    delimiter: '',
    decimalChar: '',
    read: rowCount,
    title: 0,
    header: 0,
    loaded: rowCount,
    setAside: 0,
    blank: 0,
    notes: 0,
  }
  const guess = { aspect: 'format', value: 'Parquet', basis: 'magicBytes' } as const
  return { outcome: 'read', file, receipt, issues: [], guesses: [guess], table }
}
