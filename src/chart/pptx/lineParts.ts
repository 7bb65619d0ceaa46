import type { LineStyle, ResolvedSeries } from '../ResolvedSeries.ts'

/** A part of a series that may be drawn as one line: which of its points, and how. */
export interface LinePart {
  readonly style: LineStyle
  /** Indices into the series' points, every one with a value. */
  readonly indices: readonly number[]
}

/**
 * The series cut where a break lies between two figures, since one line in PowerPoint would run across it, and with what is
 * uncertain as parts of its own. A dotted part begins at the last certain figure, so that it hangs together with the rest.
 */
export function lineParts(series: ResolvedSeries): LinePart[] {
  return [...partsOf(series, 'solid'), ...partsOf(series, 'dotted')].toSorted(
    (a, b) => (a.indices[0] ?? 0) - (b.indices[0] ?? 0) || Number(a.style === 'dotted') - Number(b.style === 'dotted'),
  )
}

function partsOf(series: ResolvedSeries, style: LineStyle): LinePart[] {
  const parts: number[][] = []
  for (const index of members(series, style)) {
    const last = parts.at(-1)
    const before = last?.at(-1)
    const isSevered = before === index - 1 && !isJoined(series, before, index, style)
    if (!last || isSevered) parts.push([index])
    else last.push(index)
  }
  return parts.map((indices) => ({ style, indices }))
}

function members(series: ResolvedSeries, style: LineStyle): number[] {
  return series.points.flatMap((point, index) => {
    if (point.value === null) return []
    const belongs =
      style === 'solid'
        ? !point.uncertain
        : point.uncertain ||
          series.stretches.some((one) => one.style === 'dotted' && one.from <= index && index <= one.to)
    return belongs ? [index] : []
  })
}

function isJoined({ stretches }: ResolvedSeries, from: number, to: number, style: LineStyle): boolean {
  return stretches.some((stretch) => stretch.style === style && stretch.from <= from && to <= stretch.to)
}
