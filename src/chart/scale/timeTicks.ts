import type { Period } from '../../core/model/Period.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import type { Locale } from '../../i18n/Locale.ts'
import type { Tick } from '../Axis.ts'
import { makeLabel } from '../label/makeLabel.ts'
import { textWidth } from '../textWidth.ts'
import type { Scale } from './linearScale.ts'
import { periodTime } from './periodTime.ts'
import type { TimeExtent } from './timeExtent.ts'

interface TickPlace {
  readonly extent: TimeExtent
  readonly x: Scale
  /** The baseline of the labels. */
  readonly baseline: number
  readonly locale: Locale
  /** No label may stand left of the one or right of the other. */
  readonly from: number
  readonly to: number
}

interface Stroke {
  readonly time: number
  readonly label: string
}

const labelGap = 7

/** Ticks of a time axis: every year where they fit, the years that have figures where these are few, else every second, fifth … */
export function timeTicks(place: TickPlace): Tick[] {
  const strokes = strokesOf(place)
  const labelled = thinned(strokes, place)
  return strokes.map((stroke) => tick(stroke, labelled.has(stroke), place))
}

function strokesOf({ extent, locale }: TickPlace): Stroke[] {
  const { periods, domain } = extent
  const yearly = periods.every((period) => period.kind === 'year')
  const span = domain[1] - domain[0]
  if (!yearly && span <= 2.5) return periods.map((period) => strokeOf(period, locale))
  if (yearly && periods.length > 0 && periods.length <= 0.6 * (Math.floor(span) + 1)) {
    return withLaterYears(periods, domain[1], locale)
  }
  return wholeYears(domain, yearly ? 0.5 : 0)
}

function strokeOf(period: Period, locale: Locale): Stroke {
  return { time: periodTime(period), label: formatPeriod(period, locale) }
}

function wholeYears([from, to]: readonly [number, number], offset: number): Stroke[] {
  const first = Math.ceil(from - offset - 1e-9)
  const last = Math.floor(to - offset + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    time: first + i + offset,
    label: String(first + i),
  }))
}

/** Years with figures, and after them the years up to the end of the axis in the same stride. */
function withLaterYears(periods: readonly Period[], end: number, locale: Locale): Stroke[] {
  const last = periods.at(-1) as Period
  const stride = Math.max(1, last.start - (periods.at(-2)?.start ?? last.start - 1))
  const later = wholeYears([last.start + 1.5, end], 0.5).filter(({ time }) => (time - 0.5 - last.start) % stride === 0)
  return [...periods.map((period) => strokeOf(period, locale)), ...later]
}

/** The strokes that keep their label: every nth, counted back from the last, so that the newest year is always named. */
function thinned(strokes: readonly Stroke[], { x, from, to }: TickPlace): ReadonlySet<Stroke> {
  for (const step of [1, 2, 3, 4, 5, 10, 20, 25, 50, 100]) {
    const kept = strokes.filter((_, i) => (strokes.length - 1 - i) % step === 0)
    const inside = kept.filter(({ time, label }) => {
      const half = textWidth(label, 13) / 2
      return x(time) - half >= from && x(time) + half <= to
    })
    if (fits(inside, x)) return new Set(inside)
  }
  return new Set(strokes.slice(-1))
}

function fits(strokes: readonly Stroke[], x: Scale): boolean {
  return strokes.every(({ time, label }, i) => {
    const next = strokes[i + 1]
    if (!next) return true
    return x(next.time) - x(time) >= (textWidth(label, 13) + textWidth(next.label, 13)) / 2 + labelGap
  })
}

function tick({ time, label }: Stroke, isLabelled: boolean, { x, baseline }: TickPlace): Tick {
  const position = x(time)
  return {
    value: time,
    position,
    label,
    labelAt: isLabelled ? makeLabel(label, position, baseline, { anchor: 'middle' }) : null,
  }
}
