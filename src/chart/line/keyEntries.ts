import { latestPoint } from '../../core/model/Series.ts'
import { makeLabel } from '../label/makeLabel.ts'
import type { KeyEntry, ResolvedTarget } from '../ResolvedChart.ts'
import type { ResolvedSeries } from '../ResolvedSeries.ts'
import { textWidth, wrapText } from '../textWidth.ts'
import { endText } from './endText.ts'
import { type LineBasis, lookOf } from './LineBasis.ts'

/** A line of the key before it has a place. */
interface KeyText {
  readonly kind: KeyEntry['kind']
  readonly of: string
  readonly text: string
  readonly weight: number
}

const swatchWidth = 24
const columnGap = 20
const leading = 17
const rowGap = 5

/** The coloured series, the highest last value first as the lines lie in the plot. */
export function seriesKey(basis: LineBasis, series: readonly ResolvedSeries[]): KeyText[] {
  return series
    .filter(({ key }) => lookOf(basis, key).color !== 'context')
    .toSorted((a, b) => lastY(a) - lastY(b))
    .flatMap(({ key }) => {
      const source = basis.spec.series.find((candidate) => candidate.key === key)
      if (!source || !latestPoint(source)) return []
      const { name, value, weight } = endText(basis, source)
      return [{ kind: 'series', of: key, text: `${name} ${value}`, weight }]
    })
}

/** The targets that found no place for their label in the plot. */
export function targetKey(targets: readonly ResolvedTarget[]): KeyText[] {
  return targets
    .filter(({ labelAt }) => labelAt === null)
    .map(({ id, label, superseded }) => ({ kind: 'target', of: id, text: label, weight: superseded ? 400 : 620 }))
}

/** Places the lines of a key from `top` down, in as many columns as fit. */
export function keyEntries(texts: readonly KeyText[], width: number, top: number): KeyEntry[] {
  const longest = Math.max(0, ...texts.map(({ text, weight }) => textWidth(text, 13, weight)))
  const columnWidth = Math.min(width, Math.ceil(longest) + swatchWidth + columnGap)
  const columns = Math.max(1, Math.floor((width + columnGap) / columnWidth))
  const perColumn = Math.ceil(texts.length / columns)
  let y = top
  return texts.map(({ kind, of, text, weight }, i) => {
    if (i % perColumn === 0) y = top
    const x = Math.floor(i / perColumn) * columnWidth
    const baseline = y + leading
    const lines = wrapText(text, width - swatchWidth, 13, weight)
    y += lines.length * leading + rowGap
    const labels = lines.map((line, row) => makeLabel(line, x + swatchWidth, baseline + row * leading, { weight }))
    return { kind, of, swatch: { x: x + 8, y: baseline - 4.5 }, labels }
  })
}

/** The height the key takes under `top`, in pixels. */
export function keyHeight(entries: readonly KeyEntry[], top: number): number {
  const foots = entries.flatMap(({ labels }) => labels.map(({ y }) => y))
  return foots.length === 0 ? 0 : Math.max(...foots) + 8 - top
}

function lastY(series: ResolvedSeries): number {
  return series.points.findLast((point) => point.y !== null)?.y ?? 0
}
