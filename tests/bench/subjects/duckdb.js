import { AsyncDuckDB, ConsoleLogger, LogLevel } from '@duckdb/duckdb-wasm'
import { columnTypes, oneCategory, steps, tenPlaces } from './questions.ts'

let connection
let db

/** The engine is started before the clock is. */
export async function prepare() {
  const worker = new Worker('/duckdb/duckdb-browser-eh.worker.js')
  db = new AsyncDuckDB(new ConsoleLogger(LogLevel.ERROR), worker)
  await db.instantiate('/duckdb/duckdb-eh.wasm')
  connection = await db.connect()
}

export async function read(bytes) {
  await db.registerFileBuffer('m.csv', bytes)
  const columns = Object.entries(columnTypes).map(([name, type]) => `'${name}': '${type}'`)
  await connection.query(
    `CREATE TABLE t AS SELECT * FROM read_csv('m.csv', header = true, columns = {${columns.join(', ')}})`,
  )
  return connection
}

export const rowCount = async () => Number((await connection.query('SELECT count(*) AS n FROM t')).toArray()[0].n)

export function questions() {
  const list = (answer) => answer.toArray().map((row) => [String(row.key), Number(row.value)])
  const ask = (keys, value, where = '') => ({
    run: () =>
      connection.query(
        `SELECT ${keys.join(" || '|' || ")} AS key, ${value} AS value FROM t ${where} GROUP BY ${keys.join(', ')}`,
      ),
    list,
  })
  const slice = `WHERE code IN (${tenPlaces.map((place) => `'${place}'`)}) AND category = '${oneCategory}'`
  return {
    i: ask(['year'], 'sum(value)'),
    ii: ask(['code', 'year'], 'avg(value)', slice),
    iii: ask(['code', 'year', 'category'], 'sum(value)'),
    iv: ask(['year'], 'median(value)'),
    v: {
      run: async () => {
        const sums = []
        for (const { place, category } of steps) {
          const answer = await connection.query(
            `SELECT year, sum(value) AS value FROM t WHERE code = '${place}' AND category = '${category}' GROUP BY year`,
          )
          sums.push(answer.toArray().reduce((sum, { value }) => sum + Number(value), 0))
        }
        return sums
      },
      list: (sums) => sums.map((one, step) => [String(step), one]),
    },
  }
}
