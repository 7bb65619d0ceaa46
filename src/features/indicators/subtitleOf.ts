import { periodsOf } from '../../chart/indicator/shownSeries.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import type { Unit } from '../../core/model/Unit.ts'
import { formatPeriodRange } from '../../i18n/formatPeriod.ts'
import { unitWords } from '../../i18n/formatValue.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { printList } from '../../i18n/printList.ts'
import { textsIn } from '../../i18n/texts.ts'
import { nameInText } from './nameInText.ts'
import { texts } from './texts.ts'

const namedPlaces = 3

/** Unit, places and period of what is shown: `Prosent, Asker, Norge og 4 til, 2009–2025`. */
export function subtitleOf(
  { places: all }: KnowledgeBase,
  unit: Unit,
  shown: readonly Series[],
  locale: Locale,
): string {
  const t = textsIn(texts, locale)
  const series = shown.filter((one) => latestPoint(one) !== null)
  const periods = periodsOf(
    series.map((one) => ({ ...one, points: one.points.filter(({ observation }) => observation.value !== null) })),
  )
  const [first, last] = [periods[0], periods.at(-1)]
  const names = series.map((one) => nameInText(all, one, locale))
  const places =
    names.length <= namedPlaces + 1
      ? printList(names, locale)
      : printList([...names.slice(0, namedPlaces), t.others(names.length - namedPlaces)], locale)
  const words = unitWords(unit, locale)
  const measured = words.charAt(0).toUpperCase() + words.slice(1)
  return [measured, places, first && last ? formatPeriodRange(first, last, locale) : '']
    .filter((part) => part !== '')
    .join(', ')
}
