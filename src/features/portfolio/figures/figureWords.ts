import type { Metric } from '../../../core/portfolio/metrics/Metric.ts'
import { formatDuration } from '../../../i18n/formatDuration.ts'
import { formatNumber, noBreakSpace } from '../../../i18n/formatNumber.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { overWords } from '../amount.ts'
import type { FiguresView, TopFigure } from './figuresView.ts'
import { figureTexts } from './figureTexts.ts'

/** A figure as it is written. */
export interface FigureWords {
  readonly label: string
  readonly value: string
  readonly unit: string
  readonly of: string
  readonly note: string
  /** The municipality's own register, where others are in view too. */
  readonly own: string
}

export function figureWords(figure: TopFigure, view: FiguresView, isHomeShare: boolean, locale: Locale): FigureWords {
  const t = textsIn(figureTexts, locale)
  const { own } = view
  const counted = { value: formatNumber(figure.value ?? 0, 0, locale), unit: '', of: t.of(figure.of) }
  switch (figure.id) {
    case 'aktive':
      return {
        ...counted,
        label: t.aktive,
        note: t.lifecycleUnknown(view.unknownLifecycle),
        own: own ? `${own.active} ${t.of(own.all)}` : '',
      }
    case 'prognose':
      return {
        ...moneyWords(figure, view.currency, locale),
        label: isHomeShare ? t.prognoseHome : t.prognose,
        note: moneyNote(view, isHomeShare, locale),
        own: own ? ownMoney(own.forecast, own.budget, view.currency, locale) : '',
      }
    case 'avvik':
      return {
        ...deviationWords(figure, locale),
        label: t.avvik,
        note: `${t.compared(figure.n, figure.of)} ${t.late(view.late, view.withEnd)}`,
        own: '',
      }
    case 'oppmerksomhet':
      return {
        ...counted,
        label: t.oppmerksomhet,
        note: t.grave(view.grave),
        own: own ? `${own.needing} ${t.of(own.all)}` : '',
      }
    case 'ferskhet': {
      const age = view.medianAge === null ? t.noAge : formatDuration(view.medianAge, locale)
      return { ...counted, label: t.ferskhet, note: t.fresh(age, view.never), own: '' }
    }
    default:
      return figure.id satisfies never
  }
}

function moneyWords(figure: TopFigure, currency: string, locale: Locale) {
  const t = textsIn(figureTexts, locale)
  const of = t.has(figure.n, figure.of)
  if (figure.value === null) return { value: t.unknown, unit: '', of }
  const [value = '', ...unit] = amountWords(figure.value, currency, locale).split(noBreakSpace)
  return { value, unit: unit.join(noBreakSpace), of: '' }
}

function moneyNote(view: FiguresView, isHomeShare: boolean, locale: Locale): string {
  const t = textsIn(figureTexts, locale)
  const { budget, forecast, forecastHome, currency } = view
  const sums = (metric: Metric) => [metric.nOf?.n ?? 0, metric.nOf?.of ?? 0] as const
  const shown = isHomeShare ? forecastHome : forecast
  const has = shown.value === null ? [] : [`${t.has(...sums(shown))}.`]
  const home =
    forecastHome.value === null
      ? t.homeUnknown
      : t.homeOf(amountWords(forecastHome.value, currency, locale), ...sums(forecastHome))
  const budgets =
    budget.value === null ? [] : [t.budgetOf(amountWords(budget.value, currency, locale), ...sums(budget), isHomeShare)]
  return [...has, ...(isHomeShare ? [] : [home]), ...budgets].join(' ')
}

function ownMoney(forecast: Metric, budget: Metric, currency: string, locale: Locale): string {
  const t = textsIn(figureTexts, locale)
  const told =
    forecast.value === null ? t.ownNoMoney(forecast.nOf?.of ?? 0) : amountWords(forecast.value, currency, locale)
  return `${told}, ${t.ownBudget(budget.nOf?.n ?? 0, budget.nOf?.of ?? 0)}`
}

function deviationWords(figure: TopFigure, locale: Locale) {
  const t = textsIn(figureTexts, locale)
  if (figure.value === null) return { value: t.unknown, unit: '', of: '' }
  const words = overWords(figure.value, locale)
  const cut = words.lastIndexOf(' ')
  return { value: words.slice(0, cut), unit: words.slice(cut + 1), of: '' }
}
