import { comparePeriods, type Period, parsePeriod } from '../core/model/Period.ts'
import type { Milestone } from '../core/model/Plan.ts'
import { type MilestoneState, milestoneStates } from '../core/progress/milestoneStates.ts'
import { formatDuration } from '../i18n/formatDuration.ts'
import { formatDate, formatDateRange } from '../i18n/formatPeriod.ts'
import { inLocale, type Locale } from '../i18n/Locale.ts'
import { capitalized, countInWords } from '../i18n/numberWords.ts'
import { printList } from '../i18n/printList.ts'
import { textsIn } from '../i18n/texts.ts'
import { milestoneTexts } from './milestoneTexts.ts'

/** A milestone as a row; places on the line of time are percent of its length. */
export interface MilestoneRow {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly dates: string
  readonly state: MilestoneState['state']
  readonly status: string
  /** How late, in words; empty when it is not. */
  readonly late: string
  /** Equal ends for a single day. */
  readonly span: { readonly from: number; readonly to: number }
  readonly earlier: readonly number[]
  readonly earlierWords: string
}

export interface MilestoneView {
  readonly heading: string
  readonly rows: readonly MilestoneRow[]
  readonly years: readonly { readonly label: string; readonly at: number }[]
  readonly todayAt: number
  readonly todayWords: string
}

/** The milestones on one line of time, with a heading that says how they stand. Days are ISO dates. */
export function milestoneView(
  milestones: readonly Milestone[],
  { today, locale }: { today: string; locale: Locale },
): MilestoneView {
  const t = textsIn(milestoneTexts, locale)
  const states = milestoneStates(milestones, today)
  const axis = timeAxis(milestones, today)
  return {
    heading: headingOf(states, locale),
    rows: states.map((state) => milestoneRow(state, axis, locale)),
    years: axis.years.map((year) => ({ label: String(year), at: axis.at(year) })),
    todayAt: axis.at(parsePeriod(today)?.start ?? 0),
    todayWords: t.todayIs(formatDate(today, locale)),
  }
}

function headingOf(states: readonly MilestoneState[], locale: Locale): string {
  const t = textsIn(milestoneTexts, locale)
  const all = countInWords(states.length, locale)
  const late = states.flatMap((state) => (state.state === 'delayed' ? state.daysLate : []))
  const done = states.filter(({ state }) => state === 'done').length
  if (states.length < 2) return t.heading
  const longest = formatDuration(Math.max(0, ...late), locale)
  if (late.length === 1) return t.headingOneDelayed(all, longest)
  if (late.length > 1) return t.headingDelayed(capitalized(countInWords(late.length, locale)), all, longest)
  return done === states.length ? t.headingAllDone(all) : t.headingDone(capitalized(countInWords(done, locale)), all)
}

interface TimeAxis {
  readonly years: readonly number[]
  readonly at: (time: number) => number
}

/** Whole years from the first date of any kind to the end of the year that holds the last, or today. */
function timeAxis(milestones: readonly Milestone[], today: string): TimeAxis {
  const dates = milestones.flatMap(({ start, end, earlier }) => [start, end, ...earlier.map(({ date }) => date)])
  const periods = [...dates, today].flatMap((date) => parsePeriod(date) ?? []).toSorted(comparePeriods)
  const first = periods[0]?.year ?? 0
  const count = (periods.at(-1)?.year ?? first) - first + 1
  return {
    years: Array.from({ length: count }, (_, index) => first + index),
    at: (time) => (100 * (time - first)) / count,
  }
}

function milestoneRow(state: MilestoneState, axis: TimeAxis, locale: Locale): MilestoneRow {
  const t = textsIn(milestoneTexts, locale)
  const { milestone } = state
  const earlier = milestone.earlier.map(({ date }) => formatDate(date, locale))
  const from = parsePeriod(milestone.start)
  const to = parsePeriod(milestone.end)
  const writeEarlier = earlier.length > 1 ? t.earlierMany : t.earlier
  return {
    id: milestone.id,
    title: inLocale(milestone.title, locale),
    body: inLocale(milestone.body, locale),
    dates: formatDateRange(milestone.start, milestone.end, locale),
    state: state.state,
    status: t[state.state],
    late: state.state === 'delayed' ? formatDuration(state.daysLate, locale) : '',
    span: { from: axis.at(from?.start ?? 0), to: axis.at(to ? endTime(to) : (from?.start ?? 0)) },
    earlier: milestone.earlier.flatMap(({ date }) => middle(date, axis)),
    earlierWords: earlier.length === 0 ? '' : writeEarlier(printList(earlier, locale)),
  }
}

const lengths: Record<Period['kind'], number> = { year: 1, quarter: 1 / 4, month: 1 / 12, day: 0 }

function endTime(period: Period): number {
  return period.start + lengths[period.kind]
}

function middle(date: string, axis: TimeAxis): number[] {
  const period = parsePeriod(date)
  return period ? [axis.at((period.start + endTime(period)) / 2)] : []
}
