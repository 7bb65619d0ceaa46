import type { Series } from '../core/model/Series.ts'
import { inLocale } from '../i18n/Locale.ts'
import { textsIn } from '../i18n/texts.ts'
import type { ChartFrame, ChartSpec } from './ChartSpec.ts'
import { chartTexts } from './chartTexts.ts'
import { type Drawing, emptyDrawing } from './Drawing.ts'
import { makeLabel } from './label/makeLabel.ts'
import type { ResolvedSeries } from './ResolvedSeries.ts'
import { pointWords } from './words/pointWords.ts'

/** A chart without anything to draw: its name, and that there are no figures. */
export function resolveEmpty(spec: ChartSpec, frame: ChartFrame): Drawing {
  const text = textsIn(chartTexts, frame.locale).noFigures
  const height = frame.height ?? (spec.mark === 'spark' ? 62 : 120)
  const plot = { x: 0, y: 0, width: frame.width, height }
  const axis = { domain: [0, 0], range: [0, 0], title: '', titleLabels: [], ticks: [], cut: false } as const
  return {
    ...emptyDrawing,
    mark: spec.mark,
    height,
    plot,
    emptyMessage: makeLabel(text, frame.width / 2, height / 2 + 4.5, {
      anchor: 'middle',
      size: spec.mark === 'spark' ? 12 : 15,
    }),
    horizontal: { ...axis, kind: 'time' },
    vertical: { ...axis, kind: 'value' },
    series: spec.series.map((series) => emptySeries(spec, frame, series)),
  }
}

/** The gaps are kept, so that table and speech can give their reasons. */
function emptySeries({ unit }: ChartSpec, { locale }: ChartFrame, series: Series): ResolvedSeries {
  const nowhere = { uncertain: false, x: 0, y: null, marker: 'none', bar: null, valueLabel: null } as const
  return {
    key: series.key,
    label: inLocale(series.label, locale),
    color: 'context',
    marker: 'circle',
    markerSize: 0,
    open: false,
    weight: 0,
    emphasis: 'normal',
    points: series.points.map((point) => ({ ...pointWords(point, series, unit, locale), ...nowhere })),
    stretches: [],
    endLabel: null,
  }
}
