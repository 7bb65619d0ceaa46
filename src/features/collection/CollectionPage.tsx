import { LoadedPage } from '../../blocks/LoadedPage.tsx'
import { useAddress } from '../../blocks/useAddress.ts'
import { useCollection } from '../../blocks/useCollection.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { CollectionEditor } from './CollectionEditor.tsx'
import './collection.css'
import { ReportView } from './ReportView.tsx'
import { texts } from './texts.ts'

/** What the reader has put aside: to put in order, or with `?visning=rapport` as a report for paper. */
export function CollectionPage() {
  const t = useTexts(texts)
  const { search } = useAddress()
  const { collection } = useCollection()
  const isReport = search.visning === 'rapport'
  return (
    <LoadedPage
      title={isReport ? collection.title || t.reportTitle : t.title}
      head={() => ({ ...(!isReport && { lede: t.lede }) })}
    >
      {(base) => (isReport ? <ReportView base={base} /> : <CollectionEditor base={base} />)}
    </LoadedPage>
  )
}
