import { drawnSeries } from '../../chart/drawnSeries.ts'
import type { ObservationStatus } from '../../core/descriptor/ObservationStatus.ts'
import { comparePeriods } from '../../core/model/Period.ts'
import { sourceName } from '../../core/model/Source.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { statusWords } from '../../i18n/statusWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { exportTexts } from '../exportTexts.ts'
import { tableOfChart } from './tableOfChart.ts'

/** The figures as a JSON-stat 2.0 dataset: place × group × period. Gaps are null, with the reason as status. */
export function chartJsonStat(subject: ChartSubject): string {
  const { spec, locale } = subject
  const t = textsIn(exportTexts, locale)
  const { rows, notes, sources } = tableOfChart(subject)
  const figures = rows.filter(({ kind }) => kind === 'figure')
  const periods = drawnSeries(spec, spec.series)
    .flatMap(({ points }) => points.map(({ period }) => period))
    .toSorted(comparePeriods)
    .map(({ id }) => id)
  const measures = figures.map(({ indicatorId, indicator }) => [indicatorId, indicator] as const)
  const places = new Map(figures.map(({ placeId, place }) => [placeId, place]))
  const groups = new Map(figures.map(({ group }) => [group || 'all', group]))
  const dimensions = [
    {
      id: 'indicator',
      label: t.indicator,
      categories: new Map([[figures[0]?.indicatorId ?? spec.id, spec.measure], ...measures]),
    },
    { id: 'place', label: t.place, categories: places },
    ...([...groups.keys()].some((group) => group !== 'all')
      ? [{ id: 'group', label: t.group, categories: groups }]
      : []),
    { id: 'period', label: t.period, categories: new Map(periods.map((id) => [id, id])) },
  ]
  const ids = dimensions.map(({ categories }) => [...categories.keys()])
  const at = new Map(
    figures.map((row) => [[row.indicatorId, row.placeId, row.group || 'all', row.period].join('\n'), row]),
  )
  const cells = combinations(ids).map((codes) => {
    const [indicator, place, ...rest] = codes
    const [group, period] = rest.length === 2 ? rest : ['all', rest[0]]
    return at.get([indicator, place, group, period].join('\n'))
  })
  const used = [...new Set(cells.map((row) => row?.status ?? 'missing'))].filter((status) => status !== 'ok')
  const content = {
    version: '2.0',
    class: 'dataset',
    label: spec.headline,
    source: sources.map(sourceName).join('; '),
    updated:
      sources
        .map(({ retrieved }) => retrieved)
        .toSorted()
        .at(-1) || undefined,
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ categories }) => categories.size),
    role: { metric: ['indicator'], geo: ['place'], time: ['period'] },
    dimension: Object.fromEntries(
      dimensions.map(({ id, label, categories }) => [
        id,
        {
          label,
          category: {
            index: [...categories.keys()],
            label: Object.fromEntries(categories),
            ...(id === 'indicator' && { unit: unitsOf(subject, [...categories.keys()]) }),
          },
        },
      ]),
    ),
    value: cells.map((row) => row?.value ?? null),
    status: Object.fromEntries(
      cells.flatMap((row, i) => (row?.status === 'ok' ? [] : [[i, row?.status ?? 'missing']])),
    ),
    note: notes,
    extension: {
      status: Object.fromEntries(used.map((status: ObservationStatus) => [status, statusWords(status, locale)])),
      targets: rows.filter(({ kind }) => kind === 'target'),
      link: subject.link || undefined,
    },
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** The chart's own measure stands first, and the one across it, if any, second. */
function unitsOf({ spec: { unit, across }, locale }: ChartSubject, ids: readonly string[]): object {
  const units = [unit, ...(across ? [across.unit] : [])]
  return Object.fromEntries(
    ids.flatMap((id, i) => {
      const own = units[i]
      return own ? [[id, { label: inLocale(own.label, locale), decimals: own.decimals }]] : []
    }),
  )
}

/** Every combination of one code a dimension, the last dimension fastest, as JSON-stat orders its cells. */
function combinations(ids: readonly (readonly string[])[]): string[][] {
  return ids.reduce<string[][]>((found, codes) => found.flatMap((start) => codes.map((code) => [...start, code])), [[]])
}
