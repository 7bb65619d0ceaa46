import type { ObservationStatus } from '../../core/descriptor/ObservationStatus.ts'
import { observationStatuses } from '../../core/descriptor/ObservationStatus.ts'
import { shownStatus } from '../../i18n/shownStatus.ts'
import { statusSign, statusWords } from '../../i18n/statusWords.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import type { Drawing } from '../Drawing.ts'
import type { ResolvedChart } from '../ResolvedChart.ts'

/** The statuses of the points in the chart, in the fixed order of statuses. Ordinary figures need no key. */
export function statusKeyOf(
  spec: ChartSpec,
  { locale }: Pick<ChartFrame, 'locale'>,
  drawing: Drawing,
): ResolvedChart['statusKey'] {
  // A point of a scatter has the words of both its figures.
  const used = new Set(drawing.series.flatMap(({ points }) => points.flatMap((point) => point.statusWords.split('; '))))
  return observationStatuses
    .filter((status) => status !== 'ok' && used.has(statusWords(status, locale)) && isPresent(spec, status))
    .map((status) => ({ sign: statusSign(status), words: statusWords(status, locale) }))
}

/** The key as it stands in a picture or on a slide: every sign, and the statuses without one that no note tells of. */
export function keyWords(statusKey: ResolvedChart['statusKey'], notes: readonly string[]): string[] {
  const told = notes.join(' ').toLowerCase()
  return statusKey
    .filter(({ sign, words }) => sign !== '' || !told.includes(words))
    .map(({ sign, words }) => `${sign} ${words}`.trim())
}

/** A place without a row for the period of a ranking is missing too. */
function isPresent({ series, across }: ChartSpec, status: ObservationStatus): boolean {
  return (
    status === 'missing' ||
    [...series, ...(across?.series ?? [])].some(({ points, unit }) =>
      points.some(({ observation }) => shownStatus(observation, unit) === status),
    )
  )
}
