import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { ChartFigure } from '../../blocks/ChartFigure.tsx'
import { today } from '../../blocks/today.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import type { ExploreRow } from './exploreRows.ts'
import './LargeChart.css'
import { largeSpec } from './largeSpec.ts'
import { RowVerdict } from './RowVerdict.tsx'
import type { ViewProps } from './ShowMore.tsx'
import { Stepper } from './Stepper.tsx'
import { texts } from './texts.ts'

interface LargeChartProps extends ViewProps {
  readonly base: KnowledgeBase
  readonly all: readonly ExploreRow[]
}

/** One of the indicators that are found, as large as on its own page, and the way to the next. */
export function LargeChart({ base, all, found, choice, change }: LargeChartProps) {
  const t = useTexts(texts)
  const locale = useLocale()
  const row = found.rows[found.at]
  const id = row?.indicator.id
  const spec = useMemo(
    () => (id === undefined ? null : largeSpec(base, id, { today: today(), locale })),
    [base, id, locale],
  )
  const elsewhere = found.isElsewhere && all.find(({ indicator }) => indicator.id === choice.indicatorId)
  if (!row || !spec) return null
  return (
    <div className="kg-large-chart">
      <Stepper
        rows={found.rows}
        at={found.at}
        onStep={(to) => void change({ indicatorId: found.rows[to]?.indicator.id ?? null })}
      />
      {elsewhere && <p className="kg-small kg-warm">{t.elsewhere(elsewhere.figure.name)}</p>}
      <ChartFigure key={row.indicator.id} spec={spec} headingLevel={2} interactive />
      <div className="kg-large-chart__foot">
        {row.verdict && <RowVerdict row={row} />}
        <Link to="/indikator/" search={{ id: row.indicator.id }}>
          {t.open(row.figure.name)}
        </Link>
      </div>
    </div>
  )
}
