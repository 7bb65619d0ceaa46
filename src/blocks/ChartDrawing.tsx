import { useMemo } from 'react'
import type { ResolvedChart } from '../chart/ResolvedChart.ts'
import type { PointKey } from '../chart/ResolvedSeries.ts'
import { ChartStage } from '../chart/screen/ChartStage.tsx'
import { SvgView } from '../chart/screen/SvgView.tsx'
import { drawSvg } from '../chart/svg/drawSvg.ts'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { chartFigureTexts } from './chartFigureTexts.ts'

interface ChartDrawingProps {
  readonly chart: ResolvedChart
  readonly interactive?: boolean
  readonly onPick?: ((seriesKey: string) => void) | undefined
  readonly onAsk?: (key: PointKey) => void
}

/** The drawing alone, with its name and summary for those who do not see it. */
export function ChartDrawing({ chart, interactive = false, onPick, onAsk }: ChartDrawingProps) {
  const t = useTexts(chartFigureTexts)
  const drawing = useMemo(() => drawSvg(chart, { frame: 'plot', palette: 'css' }), [chart])
  if (interactive) {
    // Another set of series is another chart: a cursor in the old one must not point into the new.
    const identity = chart.series.map(({ key }) => key).join('~')
    return (
      <ChartStage
        key={identity}
        chart={chart}
        drawing={drawing}
        words={{
          role: t.chartRole,
          keys: onPick ? `${t.keyHelp} ${t.keyHelpFocus}` : t.keyHelp,
          ask: t.pressForSource,
        }}
        onPick={(key) => onPick?.(key)}
        onAsk={(key) => onAsk?.(key)}
      />
    )
  }
  return <SvgView drawing={drawing} />
}
