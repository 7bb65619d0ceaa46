import { formatNumber } from '../../i18n/formatNumber.ts'
import { formatValue, formatValueInWords, unitWords } from '../../i18n/formatValue.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { Axis } from '../Axis.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { chartTexts } from '../chartTexts.ts'
import type { Drawing } from '../Drawing.ts'
import type { ResolvedTable } from '../ResolvedTable.ts'
import { scatterPairs } from '../scatter/scatterPairs.ts'

/** Both measures with their units, and how many places have both. */
export function scatterParts(spec: ChartSpec, { locale }: ChartFrame): string[] {
  const t = textsIn(chartTexts, locale)
  const up = `${spec.measure} (${unitWords(spec.unit, locale)})`
  if (!spec.across) return [up]
  const along = `${spec.across.measure} (${unitWords(spec.across.unit, locale)})`
  return [t.and(up, along), t.placesCount(scatterPairs(spec).length)]
}

/** The two figures of home, or of the first place where home has not both, and of every other place. */
export function scatterSentences(spec: ChartSpec, { locale }: ChartFrame): string[] {
  const t = textsIn(chartTexts, locale)
  const isHome = ({ role }: ChartSpec['series'][number]) => role === 'home'
  return scatterPairs(spec)
    .toSorted((a, b) => Number(isHome(b.series)) - Number(isHome(a.series)))
    .map(({ series, point, across }) => {
      const up = formatValueInWords(point.observation.value, spec.unit, locale)
      const along = formatValueInWords(across.observation.value, spec.across?.unit ?? spec.unit, locale)
      return `${inLocale(series.label, locale)}: ${t.and(up, along)}.`
    })
}

/** More names than these are not read in a note. */
const mostListed = 8

/** Which axes do not start at 0, and which points have no name. */
export function scatterNotes({ locale }: ChartFrame, { vertical, horizontal, series }: Drawing): string[] {
  const t = textsIn(chartTexts, locale)
  const start = ({ domain }: Axis) => formatNumber(domain[0], Number.isInteger(domain[0]) ? 0 : 1, locale)
  const unnamed = series.filter(({ endLabel }) => endLabel === null).map(({ label }) => label)
  const cut =
    vertical.cut && horizontal.cut
      ? [t.cutAxes(start(vertical), start(horizontal))]
      : [
          ...(vertical.cut ? [t.cutVertical(start(vertical))] : []),
          ...(horizontal.cut ? [t.cutHorizontal(start(horizontal))] : []),
        ]
  if (unnamed.length === 0) return cut
  return [...cut, unnamed.length > mostListed ? t.manyUnnamed(unnamed.length) : t.unnamed(unnamed)]
}

/** One row a place, one column a measure. */
export function scatterTable(
  spec: ChartSpec,
  { locale }: ChartFrame,
  { series }: Drawing,
): Pick<ResolvedTable, 'columns' | 'rows'> {
  const t = textsIn(chartTexts, locale)
  const text = (words: string) => ({ text: words, value: null, statusWords: '' })
  return {
    columns: [
      { key: 'name', label: t.columnPlace, kind: 'text' },
      { key: 'value', label: spec.measure, kind: 'number' },
      { key: 'across', label: spec.across?.measure ?? '', kind: 'number' },
      { key: 'status', label: t.columnStatus, kind: 'text' },
    ],
    rows: series.flatMap(({ key, label, points: [point] }) => {
      if (!point || point.value === null || point.across === undefined) return []
      const { value, across: along, statusWords, period } = point
      const up = { text: formatValue(value, spec.unit, locale), value, statusWords, of: { series: key, period } }
      const beside = { ...text(formatValue(along, spec.across?.unit ?? spec.unit, locale)), value: along }
      return [{ key, kind: 'figure' as const, cells: [text(label), up, beside, text(statusWords)] }]
    }),
  }
}
