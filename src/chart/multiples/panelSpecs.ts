import { inLocale } from '../../i18n/Locale.ts'
import type { ChartSpec } from '../ChartSpec.ts'

/** One spec a series, each with home beside its own place; home's own panel is of home alone. */
export function panelSpecs(spec: ChartSpec): ChartSpec[] {
  const home = spec.series.find(({ role, group }) => role === 'home' && group === '')
  return spec.series.map((series) => ({
    ...spec,
    id: `${spec.id}-${series.key}`,
    headline: inLocale(series.label, 'nb'),
    series: home && series !== home ? [home, series] : [series],
    focus: null,
    targets: spec.targets.filter(({ placeId }) => placeId === series.placeId),
  }))
}
