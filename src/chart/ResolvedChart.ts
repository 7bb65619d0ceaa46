import type { Locale } from '../i18n/Locale.ts'

import type { Axis } from './Axis.ts'
import type { Box, Label } from './Label.ts'
import type { ResolvedSeries } from './ResolvedSeries.ts'
import type { ResolvedTable } from './ResolvedTable.ts'

/**
 * A chart with everything decided: every number, label, colour, gap, tick and note. Media only draw it.
 * Plain data, no functions; pixels are CSS pixels from the upper left corner of the drawing.
 * Times are fractional years: a year, quarter or month stands in its middle, so 2023 is 2023.5.
 */
export interface ResolvedChart {
  readonly id: string
  /** As asked for, but bar where a line or column chart has figures for one period only, and line where columns would be hairs. */
  readonly mark: 'line' | 'bar' | 'dot' | 'column' | 'scatter' | 'stack' | 'pyramid' | 'spark'
  readonly locale: Locale
  readonly width: number
  readonly height: number
  /** The rectangle between the axes. */
  readonly plot: Box
  readonly headline: string
  /** Measure, unit, place and period. */
  readonly subtitle: string
  /** Said in the plot where there are no figures to draw; null otherwise. */
  readonly emptyMessage: Label | null
  /** The figure itself, large, where the chart has only one; null otherwise. */
  readonly figure: Label | null
  readonly horizontal: Axis
  readonly vertical: Axis
  readonly series: readonly ResolvedSeries[]
  /** How the series of a stack or a pyramid belong together; left out for other marks. */
  readonly stack?: ResolvedStack
  /** Series and targets whose labels do not fit in the plot, listed under it. */
  readonly key: readonly KeyEntry[]
  readonly targets: readonly ResolvedTarget[]
  readonly breaks: readonly ResolvedBreak[]
  /** Stretches without figures that the drawing names, such as «Ingen tall etter 2023». */
  readonly voids: readonly ResolvedVoid[]
  /** The reason, at the foot of the plot, for gaps in the series that is read first. */
  readonly gapLabels: readonly Label[]
  /** What happened beside the figures, numbered as in the notes. */
  readonly events: readonly ResolvedEvent[]
  readonly today: { readonly x: number; readonly time: number; readonly label: Label | null } | null
  /** Footnotes in full sentences: cut axis, gaps, computed parts, superseded targets. */
  readonly notes: readonly string[]
  /** The statuses in use, with the sign and the words for each. */
  readonly statusKey: readonly { readonly sign: string; readonly words: string }[]
  /** One line a source: publisher, title, retrieved, licence. */
  readonly sources: readonly ResolvedSource[]
  /** One paragraph that says what the chart shows, for those who do not see it. */
  readonly summary: string
  /** The same figures as rows, gaps and targets included. */
  readonly table: ResolvedTable
  /** Headline, notes and sources broken into lines, for a picture that must carry them itself. */
  readonly captions: {
    readonly above: Caption
    readonly below: Caption
    /** Pixels around the whole picture, and between the plot and what stands below it. */
    readonly padding: number
  }
}

/** The series are the parts of the first bar, then of the next. The total is null for a bar that lacks a part. */
export interface ResolvedStack {
  readonly parts: readonly string[]
  readonly bars: readonly { readonly label: string; readonly total: number | null }[]
}

/** An upright at a moment: its number stands in the plot, its words in the notes. */
export interface ResolvedEvent {
  readonly x: number
  readonly time: number
  readonly words: string
  readonly label: Label
}

/** A line of the key: the marker of a series or a target at `swatch`, and its name and value in one line or more. */
export interface KeyEntry {
  readonly kind: 'series' | 'target'
  /** The key of the series, or the id of the target. */
  readonly of: string
  readonly swatch: { readonly x: number; readonly y: number }
  readonly labels: readonly Label[]
}

export interface ResolvedTarget {
  readonly id: string
  /** In words, such as «Mål: 100 % innen 31.12.2025» or «Avløst mål: 90 % i 2020». */
  readonly label: string
  /** The path as pixels: empty for a target without path or year, which is a level line over the whole plot. */
  readonly path: readonly { readonly x: number; readonly y: number; readonly time: number; readonly value: number }[]
  readonly mark: { readonly x: number; readonly y: number; readonly time: number; readonly value: number } | null
  /** The value of a target without a year; null for one with a year. */
  readonly level: number | null
  /** Where the level line is drawn: `y` over time, `x` across bars. */
  readonly levelAt: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null
  readonly superseded: boolean
  readonly labelAt: Label | null
}

export interface ResolvedBreak {
  readonly x: number
  readonly time: number
  readonly label: string
  readonly labelAt: readonly Label[]
}

export interface ResolvedVoid {
  readonly x: number
  readonly width: number
  readonly label: string
  /** The label in lines; empty where it does not fit and stands in the notes only. */
  readonly labelAt: readonly Label[]
}

export interface ResolvedSource {
  readonly text: string
  readonly url: string
}

/** Lines of text with their height; `y` counts from the top of the caption. */
export interface Caption {
  readonly height: number
  readonly lines: readonly CaptionLine[]
}

export interface CaptionLine {
  readonly text: string
  readonly y: number
  readonly style: 'headline' | 'subtitle' | 'note' | 'source'
}
