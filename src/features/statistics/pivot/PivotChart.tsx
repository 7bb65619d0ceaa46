import { useMemo } from 'react'
import { ChartFigure } from '../../../blocks/ChartFigure.tsx'
import { DownloadMenu } from '../../../blocks/DownloadMenu.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { chartOfSlice } from './chartOfSlice.ts'
import type { GridView } from './gridView.ts'
import { pivotTexts } from './pivotTexts.ts'

/** The same slice, drawn. */
export function PivotChart({ view }: { view: GridView }) {
  const t = useTexts(pivotTexts)
  const drawn = useMemo(() => chartOfSlice(view), [view])
  if ('refused' in drawn) return <EmptyState reason={t[drawn.refused]} />
  const { spec, shown, all, asMultiples } = drawn
  const count = (number: number) => formatNumber(number, 0, view.frame.locale)
  return (
    <>
      {shown < all && <p className="kg-small kg-subtle">{t.fewSeries(count(shown), count(all))}</p>}
      <ChartFigure
        spec={spec}
        headingLevel={3}
        interactive={!asMultiples}
        asMultiples={asMultiples}
        actions={<DownloadMenu spec={spec} indicatorId={null} asMultiples={asMultiples} />}
      />
    </>
  )
}
