import { expect, it } from 'vitest'
import type { FileReading } from '../../src/core/intake/FileReading.ts'
import { openFile } from '../../src/core/intake/openFile.ts'
import { printCsv } from '../../src/core/intake/printCsv.ts'
import type { Table } from '../../src/core/intake/Table.ts'
import { tableRows } from '../../src/core/intake/tableRows.ts'
import { filesOf } from '../support/packageFiles.ts'
import { mutated } from './mutations.ts'
import { seededRandom } from './seededRandom.ts'

const runs = Number(process.env.FUZZ_RUNS ?? 20_000)
const seed = Number(process.env.FUZZ_SEED ?? 20261122)
const files = [...filesOf('intake')].filter(
  ([path, bytes]) => path !== 'expected.json' && bytes.length > 0 && bytes.length < 8000,
)
const others = files.map(([, bytes]) => bytes)

function faultsOf({ outcome, receipt, issues, ...rest }: FileReading): string[] {
  const { read, title, header, loaded, setAside, blank, notes } = receipt
  const question = 'question' in rest ? rest.question : null
  return [
    ...(read === title + header + loaded + setAside + blank + notes
      ? []
      : [`the receipt does not add up: ${JSON.stringify(receipt)}`]),
    ...([read, title, header, loaded, setAside, blank, notes].every((count) => count >= 0)
      ? []
      : ['a count below nought']),
    ...(outcome === 'refused' && !issues.some(({ severity }) => severity === 'stop') ? ['refused without a word'] : []),
    ...(outcome === 'question' && question?.choices.length === 0 ? ['a question without choices'] : []),
    ...('table' in rest && rest.table.columns.some((column) => lengthOf(column) !== rest.table.rowCount)
      ? ['columns of other lengths']
      : []),
  ]
}

function lengthOf(column: { values?: Float64Array; codes?: Int32Array }): number {
  return (column.values ?? column.codes)?.length ?? -1
}

/** What is printed is read back as the same rows: every number, text and gap, wherever no question is asked of it. */
function unequalAgain(reading: FileReading): string[] {
  if (reading.outcome !== 'read' || reading.table.rowCount === 0) return []
  const again = openFile({ file: 'again.csv', bytes: new TextEncoder().encode(printCsv(reading.table)) }, canonical)
  if (again.outcome !== 'read') return []
  const [first, second] = [reading, again].map(({ table }) => JSON.stringify(asTexts(table)))
  return first === second ? [] : [`printed and read again: ${second?.slice(0, 300)} for ${first?.slice(0, 300)}`]
}

const canonical = { delimiter: ',', decimal: '.', header: '1', encoding: 'utf-8' }

/** As texts, since a code of digits may be read as a number; without rows of gaps alone, which are blank lines in print. */
function asTexts(table: Table): string[][] {
  const rows = tableRows(table).rows.map((row) => row.map((cell) => String(cell ?? '')))
  return rows.filter((row) => row.some((cell) => cell !== ''))
}

it(`meets ${runs} mutations of our fixtures with an answer, a question or a refusal`, {
  timeout: 60_000 + runs * 10,
}, () => {
  const random = seededRandom(seed)
  const keys = Reflect.ownKeys(Object.prototype).length
  for (let run = 0; run < runs; run += 1) {
    const [file, bytes] = files[run % files.length] as [string, Uint8Array]
    const changed = mutated(bytes, others, random)
    const reading = openFile({ file, bytes: changed })
    const faults = [...faultsOf(reading), ...(run % 10 === 0 ? unequalAgain(reading) : [])]
    if (faults.length > 0)
      throw new Error(
        `seed ${seed}, run ${run}, ${file}: ${faults.join('; ')}\n${JSON.stringify(new TextDecoder('latin1').decode(changed)).slice(0, 2000)}`,
      )
  }
  expect(Reflect.ownKeys(Object.prototype).length).toBe(keys)
})
