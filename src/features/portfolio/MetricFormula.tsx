import type { Metric, MetricInputs } from '../../core/portfolio/metrics/Metric.ts'
import { projectFields } from '../../core/portfolio/register/registerTables.ts'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { metricWords } from '../../i18n/portfolioWords/metricWords.ts'
import { figureTexts } from './figures/figureTexts.ts'
import { metricValue } from './metricValue.ts'

/** Figures with their formula, what went into it and what came out. */
export function MetricFormulas({ metrics, currency }: { metrics: readonly Metric[]; currency: string }) {
  const t = useTexts(figureTexts)
  const locale = useLocale()
  return (
    <ul className="kg-formulas">
      {metrics.map((metric) => {
        const words = metricWords[metric.id]
        const inputs = inputWords(metric.inputs, locale)
        const nOf = metric.nOf ? t.nOf(metric.nOf.n, metric.nOf.of) : ''
        return (
          <li key={metric.id}>
            <span className="kg-formulas__name">{words ? inLocale(words.name, locale) : metric.id}</span>
            <span>{words && inLocale(words.formula, locale)}</span>
            <span className="kg-number">{t.reckoned(metricValue(metric, currency, locale), nOf)}</span>
            {inputs !== '' && <span className="kg-subtle">{inputs}</span>}
          </li>
        )
      })}
    </ul>
  )
}

function inputWords(inputs: MetricInputs, locale: Locale): string {
  return Object.entries(inputs)
    .flatMap(([id, value]) => {
      if (value === null || value === '') return []
      const label = Object.hasOwn(projectFields, id)
        ? projectFields[id as keyof typeof projectFields].label.toLowerCase()
        : id.replaceAll('_', ' ')
      return [
        `${label}: ${typeof value === 'number' ? formatNumber(value, Number.isInteger(value) ? 0 : 1, locale) : value}`,
      ]
    })
    .join(' · ')
}
