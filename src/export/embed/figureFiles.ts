import type { ChartSpec } from '../../chart/ChartSpec.ts'

/** The data files a chart's figures stand in, and that of its targets. Another text in one of them may be another figure. */
export function figureFiles({ series }: Pick<ChartSpec, 'series'>): string[] {
  const origins = series.flatMap(({ points }) =>
    points.flatMap((point) => [...point.origins, ...(point.inputs ?? []).flatMap((input) => input.origins)]),
  )
  return [...new Set([...origins.map(({ file }) => file), 'targets.csv'])].toSorted()
}
