import { useMemo } from 'react'
import type { ChartSpec } from '../chart/ChartSpec.ts'
import { panelSpecs } from '../chart/multiples/panelSpecs.ts'
import { resolveSmallMultiples } from '../chart/multiples/resolveSmallMultiples.ts'
import { useLocale } from '../i18n/LocaleProvider.tsx'
import { ChartDrawing } from './ChartDrawing.tsx'
import './MultiplesDrawing.css'

interface MultiplesDrawingProps {
  readonly spec: ChartSpec
  readonly width: number
}

/** A chart of several series as one small chart each, all on the same axes and with home in every one. */
export function MultiplesDrawing({ spec, width }: MultiplesDrawingProps) {
  const locale = useLocale()
  const whole = useMemo(
    () => resolveSmallMultiples(panelSpecs(spec), { width, height: null, locale }),
    [spec, width, locale],
  )
  return (
    <ul className="kg-multiples" style={{ blockSize: whole.height }}>
      {whole.panels.map(({ x, y, chart }) => (
        <li key={chart.id} style={{ insetInlineStart: x, insetBlockStart: y }}>
          <ChartDrawing chart={chart} />
        </li>
      ))}
    </ul>
  )
}
