import { CollectButton } from '../../../blocks/CollectButton.tsx'
import { citationOf } from '../../../blocks/citationOf.ts'
import { type GridView, rowOf } from '../../../blocks/slice/gridView.ts'
import { pivotTexts } from '../../../blocks/slice/pivotTexts.ts'
import { tableSources } from '../../../blocks/slice/tableSources.ts'
import { today } from '../../../blocks/today.ts'
import { nothingSaid } from '../../../export/collection/Collection.ts'
import type { ShownTable } from '../../../export/collection/ShownTable.ts'
import { saveFile } from '../../../export/saveFile.ts'
import { unitWords } from '../../../i18n/formatValue.ts'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { textsIn } from '../../../i18n/texts.ts'
import { slicedTexts } from '../slicedTexts.ts'
import { type CsvKind, sliceCsv } from './sliceCsv.ts'

/** A slide or a page has room for so many rows and columns; the whole slice goes as a file. */
const mostRows = 40
const mostColumns = 12

/** Takes the slice along: its figures as a file, its table into the reader's collection. */
export function SliceTake({ view }: { view: GridView }) {
  const t = useTexts(pivotTexts)
  const save = (kind: CsvKind) =>
    saveFile({
      name: `${view.frame.resource.name}-utsnitt${kind === 'machine' ? '_maskin' : ''}.csv`,
      blob: new Blob([sliceCsv(view, kind)], { type: 'text/csv;charset=utf-8' }),
    })
  const saveJsonStat = async () => {
    const { sliceJsonStat } = await import('./sliceJsonStat.ts')
    const blob = new Blob([sliceJsonStat(view)], { type: 'application/json' })
    saveFile({ name: `${view.frame.resource.name}-utsnitt.json-stat.json`, blob })
  }
  const takes = [
    { label: t.excel, act: () => save('excel') },
    { label: t.machine, act: () => save('machine') },
    { label: t.jsonStat, act: saveJsonStat },
  ]
  return (
    <div className="kg-pivot__take kg-no-print">
      {takes.map(({ label, act }) => (
        <button
          key={label}
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          type="button"
          onClick={() => void act()}
        >
          {label}
        </button>
      ))}
      <CollectButton
        name={view.headline}
        figures={() => [
          {
            kind: 'extract',
            table: shownSlice(view),
            drawings: [],
            address: `statistikk/${window.location.search}`,
            taken: today(),
            ...nothingSaid,
          },
        ]}
      />
    </div>
  )
}

function shownSlice(view: GridView): ShownTable {
  const { frame, order, heads, rowNames, columns } = view
  const shown = columns.slice(0, mostColumns)
  const labels = shown.map((_, at) => heads.map((line) => nameAt(line, at)).join(', ') || view.measureName)
  const sources = tableSources(frame.resource, frame.base)
  return {
    headline: view.headline,
    subtitle: `${view.measureName}, ${unitWords(frame.unit, frame.locale)}`,
    columns: [
      ...(rowNames.length === 0 ? [''] : rowNames).map((label) => ({ label, isNumber: false })),
      ...labels.map((label) => ({ label, isNumber: true })),
    ],
    rows: order.slice(0, mostRows).map((row) => {
      const { names, cells } = rowOf(view, row)
      return [...(names.length === 0 ? [''] : names), ...cells.slice(0, shown.length).map(({ text }) => text)]
    }),
    notes: cutNote(view),
    sources: sources.map((source) => ({ text: citationOf(source, frame.locale), url: source.url })),
  }
}

/** Said wherever the table goes: what it lacks is not missing. */
function cutNote({ frame, order, columns }: GridView): string[] {
  const shown = `${Math.min(order.length, mostRows)} × ${Math.min(columns.length, mostColumns)}`
  const all = `${order.length} × ${columns.length}`
  return shown === all ? [] : [textsIn(slicedTexts, frame.locale).cut(shown, all)]
}

/** The name of the run that a column stands under. */
function nameAt(line: GridView['heads'][number], column: number): string {
  let end = 0
  return (
    line.find(({ span }) => {
      end += span
      return column < end
    })?.name ?? ''
  )
}
