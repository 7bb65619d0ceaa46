import { readFileSync } from 'node:fs'
import { writeMunicipalTable } from './municipalTable.ts'
import { questions, read, rowCount } from './subjects/kunnskapsgrunnlag.ts'

const sizes = [10_000, 100_000, 1_000_000, 3_000_000]

/** In Node: how reading and counting grow with the rows, the least of the rounds and what it is for each million. */
export async function measureGrowth(tableOf: (rows: number) => string, rounds: number): Promise<void> {
  console.log(`\nIn Node, the least of ${rounds} rounds\n`)
  console.log('| rows | read, ms | a million rows | sum, place × year × category, ms | a million rows |')
  console.log('|---:|---:|---:|---:|---:|')
  for (const rows of sizes) {
    await writeMunicipalTable(tableOf(rows), rows)
    const bytes = readFileSync(tableOf(rows))
    let [reading, counting] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now()
      const source = await read(bytes)
      const held = performance.now()
      questions(source, true).iii.run()
      reading = Math.min(reading, held - began)
      counting = Math.min(counting, performance.now() - held)
      if (rowCount(source) !== rows) throw new Error(`${rowCount(source)} rows of ${rows}`)
    }
    const each = (ms: number) => ((1e6 * ms) / rows).toFixed(0)
    console.log(`| ${rows} | ${reading.toFixed(1)} | ${each(reading)} | ${counting.toFixed(1)} | ${each(counting)} |`)
  }
}
