import { Link } from '@tanstack/react-router'
import { memo, useMemo } from 'react'
import { ChartDrawing } from '../../blocks/ChartDrawing.tsx'
import { TracedNumber } from '../../blocks/TracedNumber.tsx'
import { today } from '../../blocks/today.ts'
import { useWidth } from '../../blocks/useWidth.ts'
import { resolveChart } from '../../chart/resolveChart.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { useLocale } from '../../i18n/LocaleProvider.tsx'
import type { ExploreRow } from './exploreRows.ts'
import { panelSpec } from './panelSpec.ts'
import { RowVerdict } from './RowVerdict.tsx'
import { useSeen } from './useSeen.ts'

interface ChartPanelProps {
  readonly base: KnowledgeBase
  readonly row: ExploreRow
}

/** One indicator among many: its name as the way to its page, its latest figure, and a chart on an axis of its own. */
export const ChartPanel = memo(function ChartPanel({ base, row }: ChartPanelProps) {
  const { figure, indicator, verdict } = row
  const [panel, isSeen] = useSeen<HTMLLIElement>()
  return (
    <li className="kg-panel" ref={panel}>
      <h3 className="kg-panel__name">
        <Link to="/indikator/" search={{ id: indicator.id }} data-indicator={indicator.id}>
          {figure.name}
        </Link>
      </h3>
      <p className="kg-small kg-subtle kg-panel__about">
        <TracedNumber of={figure.of} measure={figure.name}>
          <b data-missing={figure.value.isMissing || undefined}>{figure.value.text}</b>
          {' · '}
          <span className="kg-place" data-asker={figure.isHome || undefined}>
            {figure.place}
          </span>
          {figure.period !== '' && ` · ${figure.period}`}
        </TracedNumber>
      </p>
      <div className="kg-panel__drawing">{isSeen && <PanelDrawing base={base} row={row} />}</div>
      {verdict && <RowVerdict row={row} />}
    </li>
  )
})

const height = 176
const narrowest = 240

function PanelDrawing({ base, row: { indicator } }: ChartPanelProps) {
  const locale = useLocale()
  const [frame, width] = useWidth<HTMLDivElement>()
  const spec = useMemo(() => panelSpec(base, indicator, { today: today(), locale }), [base, indicator, locale])
  const chart = useMemo(
    () => spec && resolveChart(spec, { width: Math.max(width, narrowest), height, locale }),
    [spec, width, locale],
  )
  return <div ref={frame}>{chart && width > 0 && <ChartDrawing chart={chart} />}</div>
}
