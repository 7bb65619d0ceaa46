import { useMemo } from 'react'
import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { SvgView } from '../../chart/screen/SvgView.tsx'
import { drawSvg } from '../../chart/svg/drawSvg.ts'
import { useLocale } from '../../i18n/LocaleProvider.tsx'
import { fittedChart } from './fittedChart.ts'
import { useArea } from './useArea.ts'

/** A chart that fills its room, drawn for fewer pixels than there are so that its words read from the back. */
export function PresentChart({ spec }: { spec: ChartSpec }) {
  const locale = useLocale()
  const [ref, { width, height }] = useArea<HTMLDivElement>()
  const drawing = useMemo(() => {
    if (width === 0 || height === 0) return null
    const { chart, times } = fittedChart(spec, { width, height }, locale)
    return { node: drawSvg(chart, { frame: 'plot', palette: 'css' }), height: chart.height * times }
  }, [spec, width, height, locale])
  return (
    <div className="kg-present__room" ref={ref}>
      {drawing && (
        <SvgView drawing={drawing.node} width={width} height={drawing.height} preserveAspectRatio="xMidYMid meet" />
      )}
    </div>
  )
}
