import { formatValue, formatValueInWords } from '../../i18n/formatValue.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { chartTexts } from '../chartTexts.ts'
import type { Drawing } from '../Drawing.ts'
import type { ResolvedCell, ResolvedTable } from '../ResolvedTable.ts'
import { missingParts, type StackBar, sideTotals, stackBars } from '../stack/stackBars.ts'
import { pointWords } from './pointWords.ts'

/** Which wholes are not drawn, and what each lacks. */
export function stackNotes(spec: ChartSpec, { locale }: ChartFrame): string[] {
  const lacking = stackBars(spec, locale).filter(({ total }) => total === null)
  if (lacking.length === 0) return []
  const reasons = (bar: StackBar) =>
    missingParts(bar).map(({ name, point, series }) => `${name}: ${pointWords(point, series, spec.unit, locale).label}`)
  return [textsIn(chartTexts, locale).notWhole(lacking.map((bar) => `${bar.label} (${reasons(bar).join(', ')})`))]
}

/** The parts of the first whole, the largest and the smallest whole, and what is not drawn. */
export function stackSentences(spec: ChartSpec, frame: ChartFrame): string[] {
  const { locale } = frame
  const texts = textsIn(chartTexts, locale)
  const words = (value: number) => formatValueInWords(value, spec.unit, locale)
  const wholes = stackBars(spec, locale).flatMap((bar) => (bar.total === null ? [] : [{ ...bar, total: bar.total }]))
  const [first] = wholes
  if (!first) return stackNotes(spec, frame)
  const parts = first.parts.map(({ name, point }) => `${name} ${words(point.observation.value ?? 0)}`)
  const ordered = wholes.toSorted((a, b) => b.total - a.total)
  const [largest, smallest] = [ordered[0] ?? first, ordered.at(-1) ?? first]
  const ends = [largest, smallest].map(({ label, total }) => `${label}, ${words(total)}`)
  return [
    texts.wholeOf(first.label, words(first.total), parts),
    ...(largest.total > smallest.total ? [texts.wholes(ends[0] ?? '', ends[1] ?? '', wholes.length)] : []),
    ...stackNotes(spec, frame),
  ]
}

/** How many each side is in all, the largest age of each, and what is missing. */
export function pyramidSentences(spec: ChartSpec, frame: ChartFrame): string[] {
  const { locale } = frame
  const texts = textsIn(chartTexts, locale)
  const words = (value: number) => formatValueInWords(value, spec.unit, locale)
  const bars = stackBars(spec, locale)
  const totals = sideTotals(bars)
  const sides = (bars[0]?.parts ?? []).map(({ name }, side) => {
    const rows = bars.flatMap(({ label, parts }) => {
      const value = parts[side]?.point.observation.value ?? null
      return value === null ? [] : [{ label, value }]
    })
    const largest = rows.toSorted((a, b) => b.value - a.value)[0]
    const total = totals[side] ?? null
    return [
      total === null ? name : texts.sideOf(name, words(total)),
      largest ? texts.mostAt(largest.label, words(largest.value)) : '',
    ]
  })
  const sentences = sides.map((parts) => `${parts.filter((part) => part !== '').join(', ')}.`)
  return [...sentences, ...gapsOf(bars, spec, frame)]
}

/** How many there are in all, in words; and every gap by age, side and reason. */
export function pyramidNotes(spec: ChartSpec, frame: ChartFrame): string[] {
  const texts = textsIn(chartTexts, frame.locale)
  const bars = stackBars(spec, frame.locale)
  const totals = sideTotals(bars)
  const whole = totals.reduce((sum, total) => (sum === null || total === null ? null : sum + total), 0)
  const words = whole === null ? null : formatValueInWords(whole, spec.unit, frame.locale)
  const counted = words === null ? [] : [`${texts.sideOf(spec.measure, words)}.`]
  return [texts.sameScale, ...counted, ...gapsOf(bars, spec, frame)]
}

function gapsOf(bars: readonly StackBar[], { unit }: ChartSpec, { locale }: ChartFrame): string[] {
  const gaps = bars.flatMap((bar) =>
    missingParts(bar).map(
      ({ name, point, series }) => `${bar.label}, ${name}: ${pointWords(point, series, unit, locale).label}`,
    ),
  )
  return gaps.length > 0 ? [textsIn(chartTexts, locale).gapsOf(gaps)] : []
}

/** One row a whole, one column a part, and the sum of those that have all their parts. */
export function stackTable(
  spec: ChartSpec,
  { locale }: ChartFrame,
  drawing: Drawing,
): Omit<ResolvedTable, 'caption' | 'notes'> {
  const { bars, parts } = drawing.stack ?? { bars: [], parts: [] }
  const texts = textsIn(chartTexts, locale)
  const rows = bars.map(({ label, total }, i) => {
    const cells = drawing.series.slice(i * parts.length, (i + 1) * parts.length).map(partCell)
    const text = total === null ? '' : formatValue(total, spec.unit, locale)
    const whole = { text, value: total, statusWords: '' }
    return {
      key: `${i}`,
      kind: 'figure' as const,
      cells: [{ text: label, value: null, statusWords: '' }, ...cells, whole],
    }
  })
  return {
    columns: [
      { key: 'name', label: spec.stack ? inLocale(spec.stack.name, locale) : '', kind: 'text' },
      ...parts.map((label, i) => ({ key: `part-${i}`, label, kind: 'number' as const })),
      { key: 'total', label: texts.columnTotal, kind: 'number' },
    ],
    rows,
  }
}

function partCell({ key, points: [point] }: Drawing['series'][number]): ResolvedCell {
  if (!point) return { text: '', value: null, statusWords: '' }
  const remark = point.value === null || point.statusWords === '' ? '' : ` (${point.statusWords})`
  const { label, value, statusWords, period } = point
  return { text: label + remark, value, statusWords, of: { series: key, period } }
}
