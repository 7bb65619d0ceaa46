import { StatusKey } from '../../../blocks/StatusKey.tsx'
import { dimensionName } from '../../../blocks/slice/dimensionName.ts'
import { fewestParts } from '../../../blocks/slice/fewestParts.ts'
import type { GridView } from '../../../blocks/slice/gridView.ts'
import { axisOf, namesOf } from '../../../blocks/slice/PivotFrame.ts'
import { pivotTexts } from '../../../blocks/slice/pivotTexts.ts'
import {
  type CubeNote,
  type CubeReason,
  isIncomplete,
  type PivotResult,
} from '../../../core/aggregate/cube/PivotResult.ts'
import { observationStatuses } from '../../../core/descriptor/ObservationStatus.ts'
import { cubeNoteSentence, cubeReasonSentence } from '../../../i18n/cubeReasonWords.ts'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { printList } from '../../../i18n/printList.ts'
import { statusSign, statusWords } from '../../../i18n/statusWords.ts'
import type { InOneLocale } from '../../../i18n/texts.ts'

/** What must be said beside the figures: rules that were followed, parts that are missing, and what the signs mean. */
export function PivotNotes({ view }: { view: GridView }) {
  const t = useTexts(pivotTexts)
  const { frame, answers, order } = view
  const { cells } = answers
  const count = (number: number) => formatNumber(number, 0, frame.locale)
  const isTable = frame.selection.view === 'tabell'
  const sentences = [...new Set([...cellSentences(view, t), ...(isTable ? totalSentences(view, t) : [])])]
  const isMarked = isTable && view.totals !== null && view.lacking.some((parts) => parts !== null)
  const hasIncomplete = isMarked || Array.from(cells.values.keys()).some((cell) => isIncomplete(cells, cell))
  return (
    <div className="kg-pivot__notes">
      <p className="kg-small kg-subtle">
        {t.inSlice(count(order.length * cells.columns.length), count(cells.rowsKept))}
        {isTable && order.length > 1 && view.hasHome ? ` ${t.home}` : ''}
      </p>
      {sentences.map((sentence) => (
        <p key={sentence} className="kg-small kg-measure">
          {sentence}
        </p>
      ))}
      {hasIncomplete && <p className="kg-small kg-subtle">{isMarked ? t.lackingKey : t.incompleteKey}</p>}
      <StatusKey statusKey={statusKeyOf(cells, frame.locale)} />
    </div>
  )
}

function cellSentences(view: GridView, t: InOneLocale<typeof pivotTexts>): string[] {
  return view.answers.cells.notes.map((note) => noteSentence(view, note, t))
}

/** Of totals only why there are none, where it is not why the cells are: what holds for the cells holds for them too. */
function totalSentences(view: GridView, t: InOneLocale<typeof pivotTexts>): string[] {
  const { frame, answers, hasRowTotals, totals } = view
  const { cells, rowTotals, columnTotals } = answers
  const told = new Set(reasonsOf(cells))
  const few = view.lacking.some((parts) => parts !== null) ? null : fewestParts(view)
  const count = (number: number) => formatNumber(number, 0, frame.locale)
  const absent = [
    ...(hasRowTotals || cells.columns.length < 2
      ? []
      : reasonsOf(rowTotals).map((why) => [t.noRowTotals, why] as const)),
    ...(totals !== null || cells.rows.length < 2
      ? []
      : reasonsOf(columnTotals).map((why) => [t.noColumnTotals, why] as const)),
  ].filter(([, why]) => !told.has(why))
  return [
    ...(few ? [t.fewParts(count(few.n), count(few.of))] : []),
    ...absent.map(([what, why]) => `${what} ${cubeReasonSentence(why, frame.locale)}`),
  ]
}

function reasonsOf(result: PivotResult | null): CubeReason[] {
  return (result?.notes ?? []).flatMap((note) => (note.kind === 'notComputed' ? [note.reason] : []))
}

function noteSentence({ frame }: GridView, note: CubeNote, t: InOneLocale<typeof pivotTexts>): string {
  if (note.kind !== 'totalsLeftOut') return cubeNoteSentence(note, frame.locale)
  const axis = axisOf(frame, note.dimension)
  const names = note.categories.map((index) => namesOf(frame, [axis.id], [axis.categories[index] ?? ''])[0] ?? '')
  return t.totalsLeftOut(dimensionName(axis, frame.resource, frame.locale), printList(names, frame.locale))
}

function statusKeyOf(cells: PivotResult, locale: GridView['frame']['locale']) {
  const used = new Set(cells.status.filter((_, cell) => cells.reason[cell] === 0))
  return observationStatuses.flatMap((status, code) =>
    used.has(code) && status !== 'ok' ? [{ status, sign: statusSign(status), words: statusWords(status, locale) }] : [],
  )
}
