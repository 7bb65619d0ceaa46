import type { ProgressMethod } from '../model/Indicator.ts'
import type { Period } from '../model/Period.ts'
import type { Verdict } from './verdictOfRatio.ts'

/**
 * linear: even path from base · growth: even yearly growth · un: how far yearly growth will come, as in the UN Progress Chart ·
 * direction: yearly growth alone · deadline: the figure for the due date against the target.
 */
export type Method = PathMethod | 'deadline'
export type PathMethod = Exclude<ProgressMethod, 'none'>

/** The method that is run beside the chosen one. */
export type ControlMethod = 'linear' | 'growth'

export interface Figure {
  readonly period: Period
  readonly value: number
}

/** One line of the sum, for printing. Per year is in the figure's unit when linear, else a fraction. */
export type WorkingLine =
  | ({ readonly line: 'base' | 'latest' | 'target' | 'projected' } & Figure)
  | {
      readonly line: 'required' | 'actual'
      readonly method: Method
      readonly from: number
      readonly to: number
      readonly years: number
      readonly perYear: number
    }
  | {
      readonly line: 'ratio'
      readonly method: Method
      readonly actual: number
      readonly required: number
      readonly ratio: number
    }
  | {
      readonly line: 'control'
      readonly method: ControlMethod
      readonly actual: number
      readonly required: number
      readonly ratio: number
      readonly agrees: boolean
    }
  | {
      readonly line: 'way'
      readonly from: number
      readonly to: number
      readonly projected: number
      readonly ratio: number
    }
  | {
      readonly line: 'miss'
      readonly projected: number
      readonly latest: number
      readonly target: number
      readonly miss: number
    }
  | { readonly line: 'limits'; readonly onTrack: number; readonly moderate: number }
  | { readonly line: 'controlUnusable'; readonly method: ControlMethod }

/** Why a target is not judged. */
export type Reason =
  | { readonly code: 'deadlinePassed'; readonly due: Period; readonly latest: Period }
  | { readonly code: 'tooFewValues'; readonly count: number }
  | { readonly code: 'breakBetween'; readonly period: Period }
  | { readonly code: 'tooOld'; readonly latest: Period }
  | { readonly code: 'baseMissing'; readonly base: Period }
  | { readonly code: PlainReason }

/** Reasons that need no more telling. */
export type PlainReason =
  | 'noYear'
  | 'noMethod'
  | 'directionMissing'
  | 'directionDiffers'
  | 'unitDiffers'
  | 'exactTarget'
  | 'onlyPreliminary'
  | 'baseAfterDue'
  | 'growthUnusable'
  | 'noFiguresForPlace'

/** How a figure was set against its target. Numbers are not rounded. */
export interface Assessment {
  readonly method: Method
  /** Null when the figure for the due date decides alone. */
  readonly base: Figure | null
  /** The figure that is judged: the last one, or after the due date the first one for it or later. */
  readonly latest: Figure
  readonly target: Figure
  /** The even path's value at the time of the latest figure. */
  readonly expected: number | null
  /** In the figure's unit when linear, else a fraction. */
  readonly requiredPerYear: number | null
  readonly actualPerYear: number | null
  /** Actual to required change; with `un` the part of the way from base to target that will be covered. */
  readonly ratio: number | null
  /** The part of the remaining way that will be missed if the line goes on. */
  readonly miss: number | null
  readonly working: readonly WorkingLine[]
  readonly second: { readonly method: Method; readonly verdict: Verdict } | null
  /** Whether the two methods come to different verdicts. */
  readonly disagree: boolean
}

/**
 * A verdict with its working, or the reasons why there is none. When only the due date stands between,
 * `assessment` holds how things stood at the latest figure.
 */
export type Judgement =
  | ({ readonly verdict: Verdict } & Assessment)
  | { readonly verdict: 'notJudged'; readonly reasons: readonly Reason[]; readonly assessment: Assessment | null }
