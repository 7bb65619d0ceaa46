import { useMemo } from 'react'
import { ChartFigure } from '../../../blocks/ChartFigure.tsx'
import { DownloadMenu } from '../../../blocks/DownloadMenu.tsx'
import { chartOfSlice } from '../../../blocks/slice/chartOfSlice.ts'
import type { GridView } from '../../../blocks/slice/gridView.ts'
import { pivotTexts } from '../../../blocks/slice/pivotTexts.ts'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'

/** The same slice, drawn. */
export function PivotChart({ view, width }: { view: GridView; width: number }) {
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
        roomWidth={width}
        interactive={!asMultiples}
        asMultiples={asMultiples}
        actions={<DownloadMenu spec={spec} indicatorId={null} asMultiples={asMultiples} />}
      />
    </>
  )
}
