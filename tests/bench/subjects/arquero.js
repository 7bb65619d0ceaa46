import { fromCSV, op } from 'arquero'
import { oneCategory, steps, tenPlaces } from './questions.ts'

export function read(bytes) {
  return fromCSV(new TextDecoder().decode(bytes), { parse: { code: String, year: String } })
}

export const rowCount = (table) => table.numRows()

export function questions(table) {
  const list = (keys) => (answer) => answer.objects().map((row) => [keys.map((key) => row[key]).join('|'), row.value])
  const places = new Set(tenPlaces)
  return {
    i: {
      run: () =>
        table
          .groupby('year')
          .rollup({ value: op.sum('value') })
          .reify(),
      list: list(['year']),
    },
    ii: {
      run: () =>
        table
          .params({ places: [...places], category: oneCategory })
          .filter((d, $) => op.includes($.places, d.code) && d.category === $.category)
          .groupby('code', 'year')
          .rollup({ value: op.mean('value') })
          .reify(),
      list: list(['code', 'year']),
    },
    iii: {
      run: () =>
        table
          .groupby('code', 'year', 'category')
          .rollup({ value: op.sum('value') })
          .reify(),
      list: list(['code', 'year', 'category']),
    },
    iv: {
      run: () =>
        table
          .groupby('year')
          .rollup({ value: op.median('value') })
          .reify(),
      list: list(['year']),
    },
    v: {
      run: () =>
        steps.map(({ place, category }) => {
          const kept = table
            .params({ place, category })
            .filter((d, $) => d.code === $.place && d.category === $.category)
          return kept
            .groupby('year')
            .rollup({ value: op.sum('value') })
            .array('value')
            .reduce((sum, value) => sum + value, 0)
        }),
      list: (sums) => sums.map((one, step) => [String(step), one]),
    },
  }
}
