import { CollectButton } from '../../../blocks/CollectButton.tsx'
import { today } from '../../../blocks/today.ts'
import { readTemplate } from '../../../blocks/useDownload.ts'
import { Disclosure } from '../../../design/Disclosure.tsx'
import { type Collected, nothingSaid } from '../../../export/collection/Collection.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../../../load/useKnowledgeBase.ts'
import { ViewEmbedButton } from '../embed/ViewEmbedButton.tsx'
import { homeOf } from '../homeOf.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { FormatButtons } from './FormatButtons.tsx'
import { keptDrawings } from './fittedDrawing.ts'
import type { ViewFormat } from './makeViewFile.ts'
import { portfolioDownloadTexts } from './portfolioDownloadTexts.ts'
import { shownTable } from './shownTable.ts'
import { useFileMaking } from './useFileMaking.ts'
import './viewDownloads.css'
import { tableOfView, type ViewId } from './tableOfView.ts'

/** A view as files, and into the reader's collection: exactly what is shown, with the filters that are on. */
export function ViewDownloads({ id, title, view }: { id: ViewId; title: string; view: PortfolioView }) {
  const t = useTexts(portfolioDownloadTexts)
  const locale = useLocale()
  const base = useKnowledgeBase().data
  const { told, make } = useFileMaking()
  const municipality = base ? homeOf(base) : ''
  const tableNow = () => tableOfView(id, view, municipality, locale)
  const save = (format: ViewFormat) =>
    make(async () => {
      const { makeViewFile } = await import('./makeViewFile.ts')
      const name = `prosjekter-${id}_${view.inView.reference}`
      const link = `${window.location.href.split('#')[0]}#${id}`
      const wish = { id, municipality, view, table: tableNow(), name, link, today: today(), locale, readTemplate }
      return makeViewFile(format, wish)
    })
  const collected = (): Collected[] => [
    {
      kind: 'extract',
      table: shownTable(tableNow(), view, locale),
      drawings: keptDrawings({ id, view, municipality, locale }),
      address: `prosjekter/${window.location.search}#${id}`,
      taken: today(),
      ...nothingSaid,
    },
  ]
  return (
    <div className="kg-view-files kg-no-print">
      <Disclosure summary={t.download}>
        <FormatButtons legend={t.figures} formats={['excelCsv', 'machineCsv', 'xlsx', 'json']} onPress={save} />
        <FormatButtons legend={t.meeting} formats={['pptx', 'png', 'svg']} onPress={save} />
        <CollectButton figures={collected} name={title} />
        <ViewEmbedButton id={id} name={title} view={view} municipality={municipality} />
        <p className="kg-small kg-subtle" role="status">
          {told}
        </p>
      </Disclosure>
    </div>
  )
}
