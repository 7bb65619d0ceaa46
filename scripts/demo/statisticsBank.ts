interface BankRow {
  readonly place: string
  readonly period: string
  readonly population: number
}

/** A table of a statistics bank, played from the rows of `data/statistics/population.csv`. */
export interface StatisticsBank {
  /** What PxWebApi 2 says of the table. */
  readonly metadata: object
  /** The cells that are asked for, in JSON-stat 2. */
  readonly answer: (places: readonly string[], periods: readonly string[]) => object
}

export function statisticsBank(csv: string): StatisticsBank {
  const rows = rowsOf(csv)
  const figures = new Map(rows.map(({ place, period, population }) => [`${place} ${period}`, population]))
  const listed = (name: 'place' | 'period') => [...new Set(rows.map((row) => row[name]))]
  const answer = (places: readonly string[], periods: readonly string[]) => ({
    ...cubeOf(places, periods),
    value: places.flatMap((place) => periods.map((period) => figures.get(`${place} ${period}`) ?? null)),
  })
  return { metadata: { ...cubeOf(listed('place'), listed('period')), value: {} }, answer }
}

function rowsOf(csv: string): BankRow[] {
  const lines = csv.trim().split('\n').slice(1)
  return lines.map((line) => {
    const [place = '', , period = '', population = ''] = line.split(',')
    return { place, period, population: Number(population) }
  })
}

function cubeOf(places: readonly string[], periods: readonly string[]): object {
  return {
    class: 'dataset',
    label: '07459: Folkemengde',
    id: ['Region', 'ContentsCode', 'Tid'],
    size: [places.length, 1, periods.length],
    role: { geo: ['Region'], metric: ['ContentsCode'], time: ['Tid'] },
    dimension: {
      Region: { label: 'region', category: { index: places } },
      ContentsCode: { label: 'statistikkvariabel', category: { index: ['Personer1'] } },
      Tid: { label: 'år', category: { index: periods } },
    },
  }
}
