import { mean, median, rollup, sum } from 'd3-array'
import Papa from 'papaparse'
import { oneCategory, steps, tenPlaces } from './questions.ts'

/** Objects by header, as most pages do it, with the one column of numbers converted. */
export function read(bytes) {
  const { data } = Papa.parse(new TextDecoder().decode(bytes), { header: true, skipEmptyLines: true })
  for (const row of data) row.value = Number(row.value)
  return data
}

export const rowCount = (rows) => rows.length

export function questions(rows) {
  const places = new Set(tenPlaces)
  const flat = (map) =>
    [...map].flatMap(([key, held]) =>
      held instanceof Map ? flat(held).map(([rest, value]) => [`${key}|${rest}`, value]) : [[key, held]],
    )
  const value = (row) => row.value
  return {
    i: {
      run: () =>
        rollup(
          rows,
          (held) => sum(held, value),
          (row) => row.year,
        ),
      list: flat,
    },
    ii: {
      run: () => {
        const kept = rows.filter((row) => places.has(row.code) && row.category === oneCategory)
        return rollup(
          kept,
          (held) => mean(held, value),
          (row) => row.code,
          (row) => row.year,
        )
      },
      list: flat,
    },
    iii: {
      run: () =>
        rollup(
          rows,
          (held) => sum(held, value),
          (row) => row.code,
          (row) => row.year,
          (row) => row.category,
        ),
      list: flat,
    },
    iv: {
      run: () =>
        rollup(
          rows,
          (held) => median(held, value),
          (row) => row.year,
        ),
      list: flat,
    },
    v: {
      run: () =>
        steps.map(({ place, category }) => {
          const kept = rows.filter((row) => row.code === place && row.category === category)
          return sum(
            rollup(
              kept,
              (held) => sum(held, value),
              (row) => row.year,
            ).values(),
          )
        }),
      list: (sums) => sums.map((one, step) => [String(step), one]),
    },
  }
}
