import { comparePeriods, type Period } from '../../core/model/Period.ts'
import { formatPeriodRange } from '../../i18n/formatPeriod.ts'
import { unitWords } from '../../i18n/formatValue.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { printList } from '../../i18n/printList.ts'
import { rankedPeriod } from '../bar/barRows.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import type { Drawing } from '../Drawing.ts'
import { byImportance, valuedPoints } from './leadSeries.ts'
import { scatterParts } from './scatterWords.ts'
import { capitalised } from './valueText.ts'

/** Measure, unit, places and periods, without the measure where the headline already is it. */
export function subtitleOf(spec: ChartSpec, frame: ChartFrame, drawing: Pick<Drawing, 'mark'>): string {
  const period = periodsOf(spec, frame, drawing)
  if (drawing.mark === 'scatter') return capitalised([...scatterParts(spec, frame), period].join(', '))
  const parts = [
    spec.headline === spec.measure ? '' : spec.measure,
    unitWords(spec.unit, frame.locale),
    drawing.mark === 'pyramid' ? '' : placesOf(spec, frame),
    period,
  ]
  return capitalised(parts.filter((part) => part !== '').join(', '))
}

/** Up to three places by name; of more, the first two and how many others. */
function placesOf(spec: ChartSpec, { locale }: ChartFrame): string {
  const bars = spec.stack?.bars ?? byImportance(spec).map(({ label }) => label)
  const names = bars.map((label) => inLocale(label, locale))
  if (names.length <= 3) return printList(names, locale)
  const others = names.length - 2
  return printList([...names.slice(0, 2), locale !== 'en' ? `${others} andre` : `${others} others`], locale)
}

/** The periods with figures that the chart shows: the one of a ranking, first to last of a development. */
export function periodsOf(spec: ChartSpec, { locale }: ChartFrame, { mark }: Pick<Drawing, 'mark'>): string {
  const [from, to] = shownPeriods(spec, mark)
  return from && to ? formatPeriodRange(from, to, locale) : ''
}

function shownPeriods(spec: ChartSpec, mark: Drawing['mark']): [Period | undefined, Period | undefined] {
  if (mark === 'bar' || mark === 'dot' || mark === 'scatter') {
    const period = rankedPeriod(spec) ?? undefined
    return [period, period]
  }
  const periods = spec.series
    .flatMap(valuedPoints)
    .map(({ period }) => period)
    .toSorted(comparePeriods)
  return [periods[0], periods.at(-1)]
}
