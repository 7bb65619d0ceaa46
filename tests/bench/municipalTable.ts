import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const columns = 'code,name,year,category,sex,age,value,flag'

/** The same numbers for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A made-up table of 428 municipalities by year, category, sex and age, of so many rows; written once. */
export async function writeMunicipalTable(file: string, rows: number): Promise<void> {
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true })
  const out = createWriteStream(file)
  const next = chance(7)
  const ages = Math.max(1, Math.ceil(rows / (428 * 21 * 10 * 2)))
  let [written, block] = [0, `${columns}\n`]
  for (let place = 0; written < rows; place = (place + 1) % 428)
    for (let category = 0; category < 10; category += 1)
      for (let sex = 0; sex < 2; sex += 1)
        for (let age = 0; age < ages; age += 1)
          for (let year = 2005; year < 2026 && written < rows; year += 1) {
            const code = String(301 + place * 7).padStart(4, '0')
            const value = Math.floor(next() ** 3 * 20000)
            block += `${code},Oppdiktet kommune ${place} på Østlandet,${year},Kategori nummer ${category},${sex ? 'Menn' : 'Kvinner'},${age * 5}–${age * 5 + 4} år,${value},${next() < 0.02 ? 'p' : ''}\n`
            written += 1
            if (block.length > 1_000_000) {
              if (!out.write(block)) await once(out, 'drain')
              block = ''
            }
          }
  out.end(block)
  await once(out, 'finish')
}

/** The figures of such a table as JSON-stat 2.0, in the same order; null for the cells it never came to. */
export function writeMunicipalStat(csv: string, file: string): void {
  if (existsSync(file)) return
  const rows = readFileSync(csv, 'utf8').trimEnd().split('\n').slice(1)
  const cells = rows.map((row) => row.split(','))
  const columns = { code: 0, category: 3, sex: 4, age: 5, year: 2 }
  const listed = Object.entries(columns).map(([id, at]) => [id, [...new Set(cells.map((row) => row[at]))]] as const)
  const size = listed.map(([, codes]) => codes.length)
  const value = Array.from({ length: size.reduce((product, codes) => product * codes, 1) }, (_, at) =>
    cells[at] ? Number(cells[at][6]) : null,
  )
  const dimension = Object.fromEntries(listed.map(([id, index]) => [id, { category: { index } }]))
  const head = { version: '2.0', class: 'dataset', id: Object.keys(columns), size, dimension }
  writeFileSync(file, JSON.stringify({ ...head, value }))
}
