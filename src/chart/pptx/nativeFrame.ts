import type { Axis } from '../Axis.ts'
import type { ResolvedChart } from '../ResolvedChart.ts'
import { languageTags } from './LanguageTag.ts'
import type { NativeChart } from './NativeChart.ts'

/** Text of 13 pixels in the chart is text of 14 points on the slide. */
export const pointsPerPixel = 14 / 13

/** What is the same for all kinds: where the plot stands, the axis of values, formats and language. */
export function nativeFrame(
  chart: ResolvedChart,
): Pick<NativeChart, 'plot' | 'values' | 'format' | 'fontSize' | 'language' | 'along'> {
  const across = chart.vertical.kind === 'band'
  const axis = across ? chart.horizontal : chart.vertical
  const { plot, width, height } = chart
  const points = chart.series.flatMap((series) => series.points)
  const figures = points.filter(({ value }) => value !== null).map(({ label }) => label)
  return {
    plot: { x: plot.x / width, y: plot.y / height, width: plot.width / width, height: plot.height / height },
    values: {
      min: axis.domain[0],
      max: axis.domain[1],
      step: stepOf(axis),
      format: formatOf(
        axis.ticks.map(({ label }) => label),
        chart.locale,
      ),
      isReversed: !across && axis.range[0] < axis.range[1],
      isShown: !across || axis.ticks.some(({ labelAt }) => labelAt),
    },
    along: null,
    format: formatOf(figures, chart.locale),
    fontSize: 14,
    language: languageTags[chart.locale],
  }
}

export function stepOf({ ticks, domain }: Axis): number {
  const [first, second] = ticks
  return first && second ? second.value - first.value : domain[1] - domain[0] || 1
}

/** As Office numbers languages. */
const excelLanguages = { nb: '414', nn: '814', en: '809' } as const

/**
 * The number format with as many decimals as the labels have. In the file `,` and `.` are neutral: PowerPoint shows them as the
 * reader's own language writes numbers, LibreOffice as the language in the brackets does.
 */
export function formatOf(labels: readonly string[], locale: ResolvedChart['locale']): string {
  const fraction = locale === 'en' ? /\.(\d+)/ : /,(\d+)/
  const decimals = Math.max(0, ...labels.map((label) => fraction.exec(label)?.[1]?.length ?? 0))
  return `[$-${excelLanguages[locale]}]#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`
}

/** The room under the plot that our own key has, where there is a key of series. */
export function legendOf({ key, plot, height }: ResolvedChart): NativeChart['legend'] {
  if (!key.some(({ kind }) => kind === 'series')) return null
  const top = Math.min(...key.flatMap(({ labels }) => labels.map(({ box }) => box.y)), height)
  const y = Math.max(top - 6, plot.y + plot.height + 30) / height
  return { y, height: Math.max(0.05, 1 - y) }
}
