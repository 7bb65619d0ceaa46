import { makeLabel } from '../label/makeLabel.ts'
import type { KeyEntry, ResolvedSeries } from '../ResolvedChart.ts'
import { shortenText } from '../textWidth.ts'
import { type LineBasis, lookOf } from './LineBasis.ts'
import { endText } from './lineRoom.ts'

const swatchWidth = 24
const rowHeight = 22

/** The coloured series in rows under the plot, the highest last value first, as the lines lie in the plot. */
export function keyEntries(basis: LineBasis, series: readonly ResolvedSeries[], top: number): KeyEntry[] {
  const named = basis.spec.series
    .map((source, i) => ({ source, drawn: series[i] as ResolvedSeries, text: endText(basis, source) }))
    .filter(({ drawn, text }) => text.value !== '' && lookOf(basis, drawn.key).color !== 'context')
    .toSorted((a, b) => lastY(a.drawn) - lastY(b.drawn))
  const labels = named.map(({ text }) =>
    makeLabel(shortenText(`${text.name} ${text.value}`, basis.frame.width - swatchWidth, 13, text.weight), 0, 0, {
      weight: text.weight,
    }),
  )
  const columnWidth = swatchWidth + Math.max(0, ...labels.map((label) => label.box.width)) + 16
  const columns = Math.max(1, Math.floor((basis.frame.width + 16) / columnWidth))
  const rows = Math.ceil(named.length / columns)
  return named.map(({ drawn }, i) => {
    const x = Math.floor(i / rows) * columnWidth
    const y = top + (i % rows) * rowHeight + 14
    const label = labels[i] as (typeof labels)[number]
    return {
      seriesKey: drawn.key,
      swatch: { x: x + 8, y: y - 4.5 },
      label: makeLabel(label.text, x + swatchWidth, y, { weight: label.weight }),
    }
  })
}

/** The height the key takes under the plot, in pixels. */
export function keyHeight(entries: readonly KeyEntry[], top: number): number {
  return entries.length === 0 ? 0 : Math.max(...entries.map(({ label }) => label.y)) + 10 - top
}

function lastY(series: ResolvedSeries): number {
  return series.points.findLast((point) => point.y !== null)?.y ?? 0
}
