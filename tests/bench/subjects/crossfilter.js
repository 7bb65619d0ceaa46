import crossfilter from 'crossfilter2'
import { read as readObjects } from './papaparse.js'
import { steps } from './questions.ts'

export const read = readObjects
export const rowCount = (rows) => rows.length

/** Dimensions and groups are made once, as in a dashboard; a question is a filter and a look at the group. */
export function questions(rows) {
  const cross = crossfilter(rows)
  const year = cross.dimension((row) => row.year)
  const place = cross.dimension((row) => row.code)
  const category = cross.dimension((row) => row.category)
  const years = year.group().reduceSum((row) => row.value)
  return {
    i: {
      run: () => {
        const group = year.group().reduceSum((row) => row.value)
        const all = group.all().map(({ key, value }) => [key, value])
        group.dispose()
        return all
      },
      list: (all) => all,
    },
    v: {
      run: () => {
        const sums = steps.map((step) => {
          place.filterExact(step.place)
          category.filterExact(step.category)
          return years.all().reduce((sum, { value }) => sum + value, 0)
        })
        place.filterAll()
        category.filterAll()
        return sums
      },
      list: (sums) => sums.map((one, step) => [String(step), one]),
    },
  }
}
