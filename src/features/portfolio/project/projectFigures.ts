import type { Metric } from '../../../core/portfolio/metrics/Metric.ts'
import type { MeasuredProject } from '../../../core/portfolio/metrics/measureProject.ts'
import { inLocale, type Locale } from '../../../i18n/Locale.ts'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { metricGapWords } from '../../../i18n/portfolioWords/gapWords.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { lateWords, overWords } from '../amount.ts'
import { metricValue } from '../metricValue.ts'
import { projectPageTexts } from './projectPageTexts.ts'

export interface ProjectFigure {
  readonly term: string
  readonly words: string
  readonly isKnown: boolean
}

/** The project's figures in words: delay, cost, funding, benefits, and how well the register is filled in. */
export function projectFigures({ metrics, project }: MeasuredProject, locale: Locale): ProjectFigure[] {
  const t = textsIn(projectPageTexts, locale)
  const figure = (term: string, id: string, wordsOf: (metric: Metric & { value: number }) => string): ProjectFigure => {
    const metric = metrics.get(id)
    if (!metric) return { term, words: t.missing, isKnown: false }
    if (metric.value === null) return { term, words: inLocale(metricGapWords[metric.reason], locale), isKnown: false }
    return { term, words: wordsOf(metric), isKnown: true }
  }
  const plain = (term: string, id: string) =>
    figure(term, id, (metric) => metricValue(metric, project.currency, locale))
  const percentOf = (id: string) => {
    const metric = metrics.get(id)
    return metric && metric.value !== null ? metricValue(metric, project.currency, locale) : ''
  }
  const late = (term: string, id: string) =>
    figure(term, `${id}_dager`, ({ value }) =>
      t.daysWords(
        value > 0 ? `+${lateWords(value, locale)}` : lateWords(value, locale),
        value > 0 ? percentOf(`${id}_pst`) : '',
      ),
    )
  const over = (term: string, id: string) =>
    figure(term, `${id}_pst`, ({ value }) =>
      t.overWords(
        overWords(value, locale),
        amountWords(Math.abs(metrics.get(`${id}_kr`)?.value ?? 0), project.currency, locale),
      ),
    )
  return [
    late(t.original, 'fremdriftsavvik'),
    late(t.approved, 'fremdriftsavvik_godkjent'),
    plain(t.time, 'tidsgrad'),
    over(t.cost, 'kostnadsavvik'),
    over(t.costOriginal, 'kostnadsavvik_opprinnelig'),
    plain(t.spent, 'forbruksgrad'),
    plain(t.degree, 'finansieringsgrad'),
    plain(t.uncovered, 'udekket'),
    plain(t.external, 'ekstern_andel'),
    plain(t.benefits, 'maledekning'),
    plain(t.risk, 'risiko'),
    plain(t.completeness, 'kompletthet'),
  ]
}
