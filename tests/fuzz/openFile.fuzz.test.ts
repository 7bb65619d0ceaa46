import { expect, it } from 'vitest'
import type { FileReading } from '../../src/core/intake/FileReading.ts'
import { openFile } from '../../src/core/intake/openFile.ts'
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

/** Milliseconds a file may take: 1 s and 1 s a MB, by ten for a machine that is busy with other things. */
const allowed = (length: number) => 10 * (1000 + length / 1000)

it(`meets ${runs} mutations of our fixtures with an answer, a question or a refusal`, {
  timeout: 60_000 + runs * 10,
}, () => {
  const random = seededRandom(seed)
  const keys = Reflect.ownKeys(Object.prototype).length
  for (let run = 0; run < runs; run += 1) {
    const [file, bytes] = files[run % files.length] as [string, Uint8Array]
    const changed = mutated(bytes, others, random)
    const start = performance.now()
    const reading = openFile({ file, bytes: changed })
    const faults = faultsOf(reading)
    if (performance.now() - start > allowed(changed.length)) faults.push('slow')
    if (faults.length > 0)
      throw new Error(
        `seed ${seed}, run ${run}, ${file}: ${faults.join('; ')}\n${JSON.stringify(new TextDecoder('latin1').decode(changed)).slice(0, 2000)}`,
      )
  }
  expect(Reflect.ownKeys(Object.prototype).length).toBe(keys)
})

it.each([
  ['quotes', '"'],
  ['delimiters', ';'],
  ['quotes and delimiters', '";'],
  ['open quotes on every line', '"a;b\n'],
  ['brackets', '['],
  ['digits', '1'],
  ['digits and points', '1.'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['tags', '<a>'],
])('takes time that grows with the length only: %s', (_, part) => {
  const time = (length: number) => {
    const bytes = new TextEncoder().encode(part.repeat(Math.floor(length / part.length)))
    const start = process.cpuUsage()
    openFile({ file: 'a.csv', bytes })
    const used = process.cpuUsage(start)
    return (used.user + used.system) / 1000
  }
  time(50_000)
  expect(time(400_000)).toBeLessThan(40 * Math.max(50, time(50_000)))
})
