import { resolveChart } from '../../chart/resolveChart.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { Unit } from '../../core/model/Unit.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { statusSign, statusWords } from '../../i18n/statusWords.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { tableOfChart } from './tableOfChart.ts'

/** The figures with everything that must be known to read them, as JSON. */
export function chartJson(subject: ChartSubject): string {
  const { spec, indicator, against, locale } = subject
  const { rows, notes, sources } = tableOfChart(subject)
  const chart = resolveChart(spec, { width: 900, height: null, locale })
  const content = {
    title: chart.headline,
    subtitle: chart.subtitle,
    summary: chart.summary,
    language: locale,
    created: subject.today,
    link: subject.link || undefined,
    indicator: indicator && aboutIndicator(indicator, locale),
    unit: aboutUnit(spec.unit, locale),
    against: against && aboutIndicator(against, locale),
    againstUnit: spec.across && aboutUnit(spec.across.unit, locale),
    rows: rows.map((row) => ({
      ...row,
      statusWords: row.status === 'ok' ? undefined : statusWords(row.status, locale),
      mark: statusSign(row.status) || undefined,
    })),
    notes: notes.map((text, i) => ({ id: i + 1, text })),
    sources,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

function aboutIndicator(indicator: Indicator, locale: Locale) {
  return {
    id: indicator.id,
    name: inLocale(indicator.name, locale),
    definition: inLocale(indicator.definition, locale),
    population: indicator.population,
    method: indicator.method,
    weaknesses: indicator.weaknesses,
    measureType: indicator.measureType,
    additive: indicator.additive,
    direction: indicator.direction,
  }
}

function aboutUnit({ id, label, decimals }: Unit, locale: Locale) {
  return { id, name: inLocale(label, locale), decimals }
}
