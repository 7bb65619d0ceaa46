import type { Period } from '../core/model/Period.ts'
import type { Series } from '../core/model/Series.ts'
import type { Source } from '../core/model/Source.ts'
import type { Target } from '../core/model/Target.ts'
import type { Unit } from '../core/model/Unit.ts'
import type { Words } from '../core/model/Words.ts'
import type { Locale } from '../i18n/Locale.ts'

/** line: over time · bar: places (or groups) ranked in one period, from 0 · dot: the same on a cut axis · column: over time, from 0 · scatter: places by two measures in one period · stack: wholes from 0, divided into parts · pyramid: two parts to either side of the middle, by age · spark: a line without axes, for tiles. */
export type Mark = 'line' | 'bar' | 'dot' | 'column' | 'scatter' | 'stack' | 'pyramid' | 'spark'

/** What shall be shown. No pixels, no colours, no words that can be worked out. */
export interface ChartSpec {
  /** Stable name, used for ids in the drawing. */
  readonly id: string
  readonly mark: Mark
  /** The finding in words, or the indicator's name where nobody has written one. */
  readonly headline: string
  /** What is measured, in the locale of the frame. Opens the subtitle, the summary and the table caption. */
  readonly measure: string
  readonly unit: Unit
  readonly series: readonly Series[]
  readonly targets: readonly Target[]
  readonly sources: readonly Source[]
  /** Sentences from the data that must follow the figures. */
  readonly notes: readonly string[]
  /** The series that is raised; null for none. */
  readonly focus: string | null
  /** True lets every place but home, the country and the focus recede into grey, for a finding about home. Left out: up to eight series have colours. */
  readonly quiet?: boolean
  /** The period a bar or dot chart is about; null for the latest that any series has. */
  readonly period: Period | null
  /** The reference date as a fractional year; marks today and what is overdue. Null leaves it out. */
  readonly today: number | null
  /** There are later figures that the reader has not asked for: nothing may be said to be missing at the end. */
  readonly endsEarly?: boolean
  /** Fixed ends of the value axis, for small multiples that share one. */
  readonly valueDomain: readonly [number, number] | null
  /** Fractional years the time axis reaches at least, for figures beside each other that share one. */
  readonly timeDomain?: readonly [number, number]
  /** What happened beside the figures: an upright mark in a chart over time, and a note that says it need not be the cause. */
  readonly events?: readonly ChartEvent[]
  /** The other measure of a scatter, along the horizontal axis; its series are found by place. */
  readonly across?: Across
  /** What the series of a stack or a pyramid are parts of. */
  readonly stack?: Stack
}

/** The wholes and the parts each is made of. The series are the parts of the first bar, then of the next, one figure each. */
export interface Stack {
  /** What the bars are, such as places. */
  readonly name: Words
  readonly bars: readonly Words[]
  readonly parts: readonly Words[]
}

/** Something that happened at a moment, told in words. */
export interface ChartEvent {
  /** Fractional year. */
  readonly time: number
  readonly words: string
}

export interface Across {
  readonly measure: string
  readonly unit: Unit
  readonly series: readonly Series[]
}

/** Where it is drawn. Sizes in CSS pixels. */
export interface ChartFrame {
  readonly width: number
  /** Null lets the mark choose a height that suits the width. */
  readonly height: number | null
  readonly locale: Locale
}
