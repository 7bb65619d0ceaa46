import { type SelectionFigure, selectionFigure } from '../chart/indicator/selectionFigure.ts'
import type { KnowledgeBase } from '../core/model/KnowledgeBase.ts'
import { printMeasure } from '../core/select/measureAddress.ts'
import type { Selection } from '../core/select/Selection.ts'
import { printSelection } from '../core/select/selectionAddress.ts'
import type { Locale } from '../i18n/Locale.ts'
import type { ChartSubject } from './ChartSubject.ts'

export interface SubjectFrame {
  readonly locale: Locale
  /** ISO date. */
  readonly today: string
  /** The address of the site; empty when nobody knows. */
  readonly site: string
}

export interface SelectionSubject extends ChartSubject {
  /** One small chart a series. */
  readonly asMultiples: boolean
  /** What was asked for and cannot be shown: keys nobody has, and names of parameters. */
  readonly leftOut: readonly string[]
}

/**
 * Exactly the figure an indicator's page shows for a selection, ready to leave the house. Null for an indicator nobody knows.
 */
export function subjectOfSelection(
  base: KnowledgeBase,
  selection: Selection,
  { locale, today, site }: SubjectFrame,
): SelectionSubject | null {
  const figure = selectionFigure(base, selection, { locale, today })
  if (!figure) return null
  const { charts, second, main, view } = figure
  const address = new URLSearchParams(printSelection(selection))
  return {
    spec: main,
    indicator: charts.indicator,
    against: view === 'spredning' && second ? second.charts.indicator : null,
    locale,
    today,
    link: site === '' ? '' : `${site.replace(/\/$/, '')}/indikator/?${address}`,
    asMultiples: view === 'smaa',
    leftOut: leftOut(selection, figure),
  }
}

function leftOut(selection: Selection, { charts, second, view }: SelectionFigure): string[] {
  const { against, formerSum, measure } = selection
  const isSummed = charts.formerSum !== null && typeof charts.formerSum === 'object'
  return [
    ...charts.unknown,
    ...(against !== null && !second ? [against] : []),
    ...(charts.refusal ? Object.keys(printMeasure(measure)) : []),
    ...(formerSum && !isSummed ? ['sum'] : []),
    ...(view === selection.view ? [] : [`vis=${selection.view}`]),
  ]
}
