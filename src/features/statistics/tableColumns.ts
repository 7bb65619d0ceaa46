import { registerWord } from '../../blocks/registerWords.ts'
import { dimensionName } from '../../blocks/slice/dimensionName.ts'
import { levelWords } from '../../blocks/slice/levelWords.ts'
import { measureName } from '../../blocks/slice/measureName.ts'
import { statusOfCode } from '../../core/descriptor/ObservationStatus.ts'
import type { Resource } from '../../core/descriptor/Resource.ts'
import type { Statistics } from '../../core/model/buildStatistics.ts'
import { categoryAt } from '../../core/model/Dataset.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Unit } from '../../core/model/Unit.ts'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { unitWords } from '../../i18n/formatValue.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { statusWords } from '../../i18n/statusWords.ts'
import type { StatisticsRow } from './StatisticsRow.ts'
import type { StatisticsView } from './statisticsView.ts'

export interface StatisticsColumn {
  readonly id: string
  readonly header: string
  readonly numeric: boolean
  readonly cell: (row: StatisticsRow) => { readonly text: string; readonly isGap: boolean }
}

interface TableParts {
  readonly statistics: Statistics
  readonly view: StatisticsView
  readonly resource: Resource
  readonly base: KnowledgeBase
  readonly locale: Locale
}

/** The dimensions that vary, then every measure. The place comes before them and is the row's name. */
export function tableColumns({ statistics, view, resource, base, locale }: TableParts): StatisticsColumn[] {
  const dimensions = view.shown.map((dimension) => ({
    id: dimension.id,
    header: dimensionName(dimension, resource, locale),
    numeric: false,
    cell: ({ index }: StatisticsRow) => ({
      text: registerWord(levelWords, categoryAt(dimension, index), locale),
      isGap: false,
    }),
  }))
  const measures = statistics.measures.map((entry) => {
    const { measure, dataset } = entry
    const label = measureName(entry, locale)
    const unit = base.units.get(measure.unitId)
    return {
      id: measure.field,
      header: unit && unit.kind !== 'count' ? `${label}, ${unitWords(unit, locale)}` : label,
      numeric: true,
      cell: ({ index }: StatisticsRow) =>
        figure(dataset.values[index] as number, dataset.status[index] as number, unit, locale),
    }
  })
  return [...dimensions, ...measures]
}

function figure(value: number, status: number, unit: Unit | undefined, locale: Locale) {
  if (Number.isNaN(value)) return { text: statusWords(statusOfCode(status), locale), isGap: true }
  return { text: formatNumber(value, unit?.decimals ?? 0, locale), isGap: false }
}
