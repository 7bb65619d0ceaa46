import type { RegisterFilter } from '../../blocks/RegisterFilter.ts'
import { registerWord } from '../../blocks/registerWords.ts'
import { dimensionName } from '../../blocks/slice/dimensionName.ts'
import { levelWords } from '../../blocks/slice/levelWords.ts'
import type { Resource } from '../../core/descriptor/Resource.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { everyPeriod, type StatisticsView } from './statisticsView.ts'
import { texts } from './texts.ts'

/** One choice a dimension. The newest period is chosen where the address says nothing. */
export function statisticsFilters(
  { choices, newest }: StatisticsView,
  resource: Resource,
  locale: Locale,
): RegisterFilter[] {
  const t = textsIn(texts, locale)
  return choices.map(({ dimension, categories }) => {
    const label = dimensionName(dimension, resource, locale)
    if (dimension.role !== 'time') {
      return {
        name: dimension.id,
        label,
        all: t.all,
        choices: categories.map((value) => ({ value, label: registerWord(levelWords, value, locale) })),
      }
    }
    const periods = categories.map((value) => ({ value, label: value }))
    return { name: 'ar', label, all: t.newest(newest), choices: [{ value: everyPeriod, label: t.every }, ...periods] }
  })
}
