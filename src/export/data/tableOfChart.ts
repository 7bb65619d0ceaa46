import { drawnSeries } from '../../chart/drawnSeries.ts'
import type { Point, Series } from '../../core/model/Series.ts'
import type { Target } from '../../core/model/Target.ts'
import { unitWords } from '../../i18n/formatValue.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import type { DataRow, DataTable } from './DataTable.ts'

/**
 * Every point that is shown of every series, gaps included, then the targets. Of places by two measures the other measure's
 * figures follow. Notes of the chart stand first and follow every row.
 */
export function tableOfChart(subject: ChartSubject): DataTable {
  const { spec } = subject
  const [shown, across] = [drawnSeries(spec, spec.series), drawnSeries(spec, spec.across?.series ?? [])]
  const own = [...shown, ...across].flatMap(ownNotes)
  const notes = [...new Set([...spec.notes, ...own, ...spec.targets.map(({ note }) => note)])]
  const known = notes.filter((note) => note !== '')
  const numbersOf = (own: readonly string[]) =>
    known.flatMap((note, i) => (own.includes(note) || spec.notes.includes(note) ? [i + 1] : []))
  return {
    rows: [
      ...shown.flatMap((series) => figureRows(subjectCells(subject), series, subject.locale, numbersOf)),
      ...across.flatMap((series) => figureRows(acrossCells(subject), series, subject.locale, numbersOf)),
      ...spec.targets.map((target) => targetRow(subject, target, numbersOf([target.note]))),
    ],
    notes: known,
    sources: spec.sources,
  }
}

function ownNotes(series: Series): string[] {
  return series.points.flatMap((point) => notesOf(point, series))
}

/** What is said of the figure in its file, and of the break it stands behind. */
function notesOf({ period, origins }: Point, { breaks }: Series): string[] {
  const reasons = breaks.filter((one) => one.period.id === period.id).map(({ reason }) => reason.nb)
  return [...new Set([...origins.map(({ note }) => note), ...reasons])]
}

type SubjectCells = Pick<DataRow, 'indicatorId' | 'indicator'>

function figureRows(
  cells: SubjectCells,
  series: Series,
  locale: Locale,
  numbersOf: (notes: readonly string[]) => number[],
): DataRow[] {
  return series.points.map((point) => ({
    ...cells,
    placeId: series.placeId,
    place: placeName(series, locale),
    group: series.group,
    period: point.period.id,
    kind: 'figure',
    value: point.observation.value,
    status: point.observation.status,
    unitId: series.unit.id,
    unit: unitWords(series.unit, locale),
    notes: numbersOf(notesOf(point, series)),
    sourceIds: [...new Set(point.origins.map(({ sourceId }) => sourceId))],
  }))
}

/** The label of a series with a group is «place, group»; the group has a column of its own. */
function placeName({ label, group }: Series, locale: Locale): string {
  const name = inLocale(label, locale)
  return group !== '' && name.endsWith(`, ${group}`) ? name.slice(0, -group.length - 2) : name
}

function targetRow(subject: ChartSubject, target: Target, notes: readonly number[]): DataRow {
  const { spec, locale } = subject
  const series = spec.series.find(({ placeId }) => placeId === target.placeId)
  return {
    ...subjectCells(subject),
    placeId: target.placeId,
    place: series ? placeName(series, locale) : '',
    group: '',
    period: target.due?.id ?? '',
    kind: 'target',
    value: target.value,
    status: 'ok',
    unitId: spec.unit.id,
    unit: unitWords(spec.unit, locale),
    notes,
    sourceIds: target.sourceId === '' ? [] : [target.sourceId],
  }
}

function subjectCells({ spec, indicator }: ChartSubject): SubjectCells {
  return { indicatorId: indicator?.id ?? spec.id, indicator: spec.measure }
}

function acrossCells({ spec, against }: ChartSubject): SubjectCells {
  const measure = spec.across?.measure ?? ''
  return { indicatorId: against?.id ?? measure, indicator: measure }
}
