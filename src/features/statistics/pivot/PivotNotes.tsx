import { StatusKey } from '../../../blocks/StatusKey.tsx'
import { type CubeNote, isIncomplete, type PivotResult } from '../../../core/aggregate/cube/PivotResult.ts'
import { observationStatuses } from '../../../core/descriptor/ObservationStatus.ts'
import { cubeNoteSentence } from '../../../i18n/cubeReasonWords.ts'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { printList } from '../../../i18n/printList.ts'
import { statusSign, statusWords } from '../../../i18n/statusWords.ts'
import { dimensionName } from '../dimensionName.ts'
import type { GridView } from './gridView.ts'
import { axisOf, namesOf } from './PivotFrame.ts'
import { pivotTexts } from './pivotTexts.ts'

/** What must be said beside the figures: rules that were followed, parts that are missing, and what the signs mean. */
export function PivotNotes({ view }: { view: GridView }) {
  const t = useTexts(pivotTexts)
  const { frame, answers, order } = view
  const { cells } = answers
  const count = (number: number) => formatNumber(number, 0, frame.locale)
  const sentences = [...new Set(notesOf(view).map((note) => noteSentence(view, note, t)))]
  const hasIncomplete = Array.from(cells.values.keys()).some((cell) => isIncomplete(cells, cell))
  return (
    <div className="kg-pivot__notes">
      <p className="kg-small kg-subtle">
        {t.inSlice(count(order.length * cells.columns.length), count(cells.rowsKept))}
        {order.length > 1 && frame.base.plan !== null && view.hasHome ? ` ${t.home}` : ''}
      </p>
      {sentences.map((sentence) => (
        <p key={sentence} className="kg-small kg-measure">
          {sentence}
        </p>
      ))}
      {hasIncomplete && <p className="kg-small kg-subtle">{t.incompleteKey}</p>}
      <StatusKey statusKey={statusKeyOf(cells, frame.locale)} />
    </div>
  )
}

function notesOf({ answers }: GridView): CubeNote[] {
  return [answers.cells, answers.rowTotals, answers.columnTotals].flatMap((result) => result?.notes ?? [])
}

function noteSentence(
  { frame }: GridView,
  note: CubeNote,
  t: { totalsLeftOut: (a: string, b: string) => string },
): string {
  if (note.kind !== 'totalsLeftOut') return cubeNoteSentence(note, frame.locale)
  const axis = axisOf(frame, note.dimension)
  const names = note.categories.map((index) => namesOf(frame, [axis.id], [axis.categories[index] ?? ''])[0] ?? '')
  return t.totalsLeftOut(dimensionName(axis, frame.resource, frame.locale), printList(names, frame.locale))
}

function statusKeyOf(cells: PivotResult, locale: GridView['frame']['locale']) {
  const used = new Set(cells.status)
  return observationStatuses.flatMap((status, code) =>
    used.has(code) && status !== 'ok' ? [{ status, sign: statusSign(status), words: statusWords(status, locale) }] : [],
  )
}
