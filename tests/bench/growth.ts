import { readFileSync } from 'node:fs'
import { writeMunicipalTable } from './municipalTable.ts'
import { questions, read, rowCount } from './subjects/kunnskapsgrunnlag.ts'

const sizes = [10_000, 100_000, 1_000_000, 3_000_000]

/**
 * In Node: how reading and counting grow with the rows, the least of the rounds and what it is for each million. The sizes
 * take turns, so that what else the machine does falls on all of them.
 */
export async function measureGrowth(tableOf: (rows: number) => string, rounds: number): Promise<void> {
  for (const rows of sizes) await writeMunicipalTable(tableOf(rows), rows)
  const tables = sizes.map((rows) => ({ rows, bytes: readFileSync(tableOf(rows)), reading: [0], counting: [0] }))
  for (let round = 0; round < rounds; round += 1)
    for (const { rows, bytes, reading, counting } of tables) {
      const began = performance.now()
      const source = await read(bytes)
      const held = performance.now()
      questions(source, true).iii.run()
      reading[round] = held - began
      counting[round] = performance.now() - held
      if (rowCount(source) !== rows) throw new Error(`${rowCount(source)} rows of ${rows}`)
    }
  console.log(`\nIn Node, the least of ${rounds} rounds\n`)
  console.log('| rows | read, ms | a million rows | sum, place × year × category, ms | a million rows |')
  console.log('|---:|---:|---:|---:|---:|')
  for (const { rows, reading, counting } of tables) {
    const cells = [reading, counting].map((found) => {
      const least = Math.min(...found)
      return `${least.toFixed(1)} | ${((1e6 * least) / rows).toFixed(0)}`
    })
    console.log(`| ${rows} | ${cells.join(' | ')} |`)
  }
}
