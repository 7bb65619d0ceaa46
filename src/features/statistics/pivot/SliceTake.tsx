import { CollectButton } from '../../../blocks/CollectButton.tsx'
import type { GridView } from '../../../blocks/slice/gridView.ts'
import { pivotTexts } from '../../../blocks/slice/pivotTexts.ts'
import { today } from '../../../blocks/today.ts'
import { nothingSaid } from '../../../export/collection/Collection.ts'
import { saveFile } from '../../../export/saveFile.ts'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { shownSlice } from './shownSlice.ts'
import { type CsvKind, sliceCsv } from './sliceCsv.ts'

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
