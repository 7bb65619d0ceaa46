import { LoadProgress, NothingLoaded } from '../../blocks/LoadNotice.tsx'
import { PageTitle } from '../../design/PageTitle.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../../load/useKnowledgeBase.ts'
import { PresentStage } from './PresentStage.tsx'
import './present.css'
import { texts } from './texts.ts'

/** The reader's collection, one figure at a time, over the whole window. */
export function PresentPage() {
  const t = useTexts(texts)
  const { data, error } = useKnowledgeBase()
  if (error) return <NothingLoaded title={t.title} error={error} />
  if (data) return <PresentStage base={data} />
  return (
    <div className="kg-wrap kg-page-head">
      <PageTitle title={t.title} />
      <LoadProgress />
    </div>
  )
}
