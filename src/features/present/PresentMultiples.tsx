import { useMemo } from 'react'
import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { SvgView } from '../../chart/screen/SvgView.tsx'
import { drawSvg } from '../../chart/svg/drawSvg.ts'
import { useLocale } from '../../i18n/LocaleProvider.tsx'
import { fittedMultiples } from './fittedMultiples.ts'
import { useArea } from './useArea.ts'

/** Small charts, as large as the room lets them all be. */
export function PresentMultiples({ spec }: { spec: ChartSpec }) {
  const locale = useLocale()
  const [ref, { width, height }] = useArea<HTMLDivElement>()
  const whole = useMemo(
    () => (width === 0 ? null : fittedMultiples(spec, { width, height }, locale)),
    [spec, width, height, locale],
  )
  return (
    <div className="kg-present__room" ref={ref}>
      {whole?.drawn.panels.map(({ x, y, chart }) => (
        <SvgView
          key={chart.id}
          className="kg-present__panel"
          drawing={drawSvg(chart, { frame: 'plot', palette: 'css' })}
          width={chart.width * whole.times}
          height={chart.height * whole.times}
          style={{ insetInlineStart: x * whole.times, insetBlockStart: y * whole.times }}
        />
      ))}
    </div>
  )
}
