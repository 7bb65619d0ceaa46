import { memo, useMemo, useState } from 'react'
import { gridView } from '../../../blocks/slice/gridView.ts'
import type { PivotFrame } from '../../../blocks/slice/PivotFrame.ts'
import type { PivotAnswers } from '../../../blocks/slice/pivotTable.ts'
import { pivotTexts } from '../../../blocks/slice/pivotTexts.ts'
import { usePivot } from '../../../blocks/slice/usePivot.ts'
import { useWidth } from '../../../blocks/useWidth.ts'
import { mostRowsAsked } from '../../../core/aggregate/cube/mostRowsAsked.ts'
import { LoadError } from '../../../core/issue/LoadError.ts'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { Skeleton } from '../../../design/Skeleton.tsx'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import { unitWords } from '../../../i18n/formatValue.ts'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { loadErrorSentence } from '../../../i18n/loadErrorSentence.ts'
import { slicedTexts } from '../slicedTexts.ts'
import { texts } from '../texts.ts'
import { PivotChart } from './PivotChart.tsx'
import { PivotGrid } from './PivotGrid.tsx'
import { PivotNotes } from './PivotNotes.tsx'
import { SliceTake } from './SliceTake.tsx'

/** As many as one can follow across; the rest is asked for. */
const mostColumns = 30

/** The slice as table or chart, with what must be said beside it. The last one stands while the next is counted. */
export function PivotResultView({ frame }: { frame: PivotFrame }) {
  const t = useTexts(pivotTexts)
  const words = useTexts(texts)
  const sliced = useTexts(slicedTexts)
  const failure = (error: Error) => {
    if (!(error instanceof LoadError)) return words.bug
    if (error.kind === 'tooLarge') return sliced.manyRows(formatNumber(mostRowsAsked, 0, frame.locale))
    const { text, remedy } = loadErrorSentence(error, frame.locale)
    return `${text} ${remedy}`
  }
  const [box, width] = useWidth<HTMLDivElement>()
  const { answers, counted, isBusy, error } = usePivot(frame)
  return (
    <div className="kg-pivot__shown" aria-busy={isBusy} ref={box}>
      {error !== null && <EmptyState reason={failure(error)} />}
      {error === null && (answers === null || counted === null) && <Skeleton block="table" count={8} />}
      {error === null && answers !== null && counted !== null && (
        <CountedSlice frame={counted} answers={answers} width={width} />
      )}
      <p className="kg-visually-hidden" role="status">
        {isBusy && answers !== null ? t.counting : ''}
      </p>
    </div>
  )
}

interface CountedSliceProps {
  readonly frame: PivotFrame
  readonly answers: PivotAnswers
  /** Of the place it is shown in. */
  readonly width: number
}

/** Rendered anew only when there is another answer: it is the heavy part of the page. */
const CountedSlice = memo(function CountedSlice({ frame, answers, width }: CountedSliceProps) {
  const t = useTexts(pivotTexts)
  const [isWide, setWide] = useState(false)
  const view = useMemo(
    () => gridView(frame, answers, { mostColumns: isWide ? Number.POSITIVE_INFINITY : mostColumns }),
    [frame, answers, isWide],
  )
  if (view.order.length === 0 || answers.cells.rowsKept === 0) return <EmptyState reason={t.nothing} />
  const count = (number: number) => formatNumber(number, 0, frame.locale)
  const all = answers.cells.columns.length
  return (
    <>
      {frame.selection.view === 'tabell' ? (
        <>
          <p className="kg-small kg-subtle">
            {view.measureName}, {unitWords(frame.unit, frame.locale)}
          </p>
          <PivotGrid view={view} caption={view.headline} sort={frame.selection.sort} />
          {view.columns.length < all && (
            <p className="kg-small">
              {t.moreColumns(count(view.columns.length), count(all))}{' '}
              <button
                className="ds-button"
                data-variant="tertiary"
                data-size="sm"
                type="button"
                onClick={() => setWide(true)}
              >
                {t.showColumns}
              </button>
            </p>
          )}
        </>
      ) : (
        <PivotChart view={view} width={width} />
      )}
      <PivotNotes view={view} />
      <SliceTake view={view} />
    </>
  )
})
