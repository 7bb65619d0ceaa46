import { useMemo } from 'react'
import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { panelSpecs } from '../../chart/multiples/panelSpecs.ts'
import { resolveSmallMultiples, type SmallMultiples } from '../../chart/multiples/resolveSmallMultiples.ts'
import { SvgView } from '../../chart/screen/SvgView.tsx'
import { drawSvg } from '../../chart/svg/drawSvg.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { useLocale } from '../../i18n/LocaleProvider.tsx'
import { type Area, useArea } from './useArea.ts'

/** Small charts, as large as the room lets them all be. */
export function PresentMultiples({ spec }: { spec: ChartSpec }) {
  const locale = useLocale()
  const [ref, { width, height }] = useArea<HTMLDivElement>()
  const whole = useMemo(
    () => (width === 0 ? null : largest(spec, { width, height }, locale)),
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

/** Widths to draw for: the fewer pixels, the fewer charts in a row and the larger each. */
const widths = [1200, 900, 720, 560, 420, 300] as const

interface Whole {
  readonly drawn: SmallMultiples
  readonly times: number
}

/** The arrangement that can be shown largest. */
function largest(spec: ChartSpec, { width, height }: Area, locale: Locale): Whole | null {
  const specs = panelSpecs(spec)
  const drawn = widths
    .filter((one) => one <= Math.max(300, width))
    .map((one) => resolveSmallMultiples(specs, { width: one, height: null, locale }))
  const all = drawn.map((one) => ({ drawn: one, times: Math.min(width / one.width, height / one.height) }))
  return all.toSorted((a, b) => b.times - a.times)[0] ?? null
}
