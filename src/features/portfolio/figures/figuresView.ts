import { type PortfolioSums, sumPortfolio } from '../../../core/portfolio/measurePortfolio.ts'
import type { Metric } from '../../../core/portfolio/metrics/Metric.ts'
import { isLate, isOver, type StatusFilter } from '../portfolioStatus.ts'
import type { PortfolioView } from '../portfolioView.ts'

/** What one of the five figures rests on. */
export interface TopFigure {
  readonly id: 'aktive' | 'prognose' | 'avvik' | 'oppmerksomhet' | 'ferskhet'
  /** What it narrows the page to. */
  readonly filter: StatusFilter
  readonly value: number | null
  readonly n: number
  readonly of: number
  /** How many projects the filter leaves. */
  readonly filtered: number
  /** The figures it is made from, each with its formula and inputs. */
  readonly metrics: readonly Metric[]
}

/** The five figures of portfolio.md §4.1, and the parts their notes tell. */
export interface FiguresView {
  readonly figures: readonly TopFigure[]
  readonly all: number
  readonly currency: string
  readonly unknownLifecycle: number
  readonly budget: Metric
  readonly forecast: Metric
  readonly forecastHome: Metric
  readonly late: number
  readonly withEnd: number
  readonly grave: number
  readonly never: number
  readonly active: number
  readonly medianAge: number | null
  /** The municipality's own register, where others are in view too. */
  readonly own: OwnFigures | null
}

export interface OwnFigures {
  readonly municipality: string
  readonly all: number
  readonly active: number
  readonly forecast: Metric
  readonly budget: Metric
  readonly needing: number
}

function metricOf({ metrics }: PortfolioSums, id: string): Metric {
  const found = metrics.get(id)
  if (!found) throw new Error(`unknown metric: ${id}`)
  return found
}

export function figuresView(view: PortfolioView, municipality: string): FiguresView {
  const { scope, figures, needing, isHomeShare } = view
  const { thresholds } = view.inView.settings
  const of = (id: string) => metricOf(figures, id)
  const [active, deviation, fresh] = [of('aktive'), of('vektet_kostnadsavvik_pst'), of('status_inntil_45')]
  const forecast = of(isHomeShare ? 'sum_prognose_asker' : 'sum_prognose')
  const count = (holds: (one: (typeof scope)[number]) => boolean) => scope.filter(holds).length
  const late = count(isLate)
  const stale = count(
    (one) =>
      one.isActive &&
      (one.metrics.get('statusalder')?.value ?? Number.POSITIVE_INFINITY) > thresholds.status_eldre_dager,
  )
  const activeCount = active.value ?? 0
  const top = (
    id: TopFigure['id'],
    filter: StatusFilter,
    value: number | null,
    [n, all]: readonly [number, number],
    filtered: number,
    metrics: readonly Metric[],
  ): TopFigure => ({ id, filter, value, n, of: all, filtered, metrics })
  return {
    figures: [
      top('aktive', 'aktive', active.value, [activeCount, scope.length], activeCount, [active, of('antall')]),
      top('prognose', 'prognose', forecast.value, countsOf(forecast), of('sum_prognose').nOf?.n ?? 0, [
        of('sum_prognose'),
        of('sum_prognose_asker'),
        of('sum_budsjett'),
        of('sum_budsjett_asker'),
        of('sum_palopt'),
      ]),
      top(
        'avvik',
        'avvik',
        deviation.value,
        countsOf(deviation),
        count((one) => isOver(one, thresholds) || isLate(one)),
        [deviation, of('vektet_kostnadsavvik_kr')],
      ),
      top('oppmerksomhet', 'oppmerksomhet', needing.length, [needing.length, scope.length], needing.length, []),
      top('ferskhet', 'gammel', activeCount - stale, [activeCount - stale, activeCount], stale, [
        of('statusalder_median'),
        fresh,
        of('status_46_120'),
        of('status_over_120'),
        of('status_aldri'),
      ]),
    ],
    all: scope.length,
    currency: figures.currency,
    unknownLifecycle: count(({ project }) => project.values.livssyklus.parsed === 'ukjent'),
    budget: of(isHomeShare ? 'sum_budsjett_asker' : 'sum_budsjett'),
    forecast: of('sum_prognose'),
    forecastHome: of('sum_prognose_asker'),
    late,
    withEnd: count(({ metrics }) =>
      ['fremdriftsavvik_dager', 'fremdriftsavvik_godkjent_dager'].some(
        (id) => (metrics.get(id)?.value ?? null) !== null,
      ),
    ),
    grave: needing.filter(({ hits }) => hits[0]?.severity === 'hoy').length,
    never: activeCount - (of('statusalder_median').nOf?.n ?? 0),
    active: activeCount,
    medianAge: of('statusalder_median').value,
    own: ownFigures(view, municipality),
  }
}

function countsOf({ nOf }: Metric): readonly [number, number] {
  return [nOf?.n ?? 0, nOf?.of ?? 0]
}

function ownFigures({ scope, needing }: PortfolioView, municipality: string): OwnFigures | null {
  const own = scope.filter(({ project }) => project.register === municipality)
  if (own.length === 0 || own.length === scope.length) return null
  const measured = sumPortfolio(own, [])
  const keys = new Set(own.map(({ project }) => project.key))
  return {
    municipality,
    all: own.length,
    active: metricOf(measured, 'aktive').value ?? 0,
    forecast: metricOf(measured, 'sum_prognose'),
    budget: metricOf(measured, 'sum_budsjett'),
    needing: needing.filter(({ projectKey }) => keys.has(projectKey)).length,
  }
}
