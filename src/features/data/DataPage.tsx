import { Link } from '@tanstack/react-router'
import { LoadedPage } from '../../blocks/LoadedPage.tsx'
import { useAddress } from '../../blocks/useAddress.ts'
import { useHashTarget } from '../../blocks/useHashTarget.ts'
import { countUnstated } from '../../core/coverage/countUnstated.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import './data.css'
import { dataView } from './dataView.ts'
import { FaultSection } from './FaultSection.tsx'
import { FileSection } from './FileSection.tsx'
import { Glossary } from './Glossary.tsx'
import { SourceSection } from './SourceSection.tsx'
import { texts } from './texts.ts'
import { UnstatedSection } from './UnstatedSection.tsx'

const parts = ['filer', 'feil', 'ikke-oppgitt', 'ord', 'kilder'] as const

export function DataPage() {
  const t = useTexts(texts)
  const head = (base: KnowledgeBase) => {
    const { sourceTotal, licensed } = dataView(base, {})
    return { lede: t.finding(sourceTotal, licensed), aside: <Contents /> }
  }
  return (
    <LoadedPage title={t.title} head={head} tellsFailures>
      {(base) => <DataBody base={base} />}
    </LoadedPage>
  )
}

function DataBody({ base }: { base: KnowledgeBase }) {
  const { search } = useAddress()
  const view = dataView(base, search)
  useHashTarget()
  return (
    <>
      <FileSection view={view} />
      <FaultSection issues={base.issues} />
      <UnstatedSection unstated={countUnstated(base.indicators.values())} indicators={base.indicators.size} />
      <Glossary terms={base.terms} />
      <SourceSection view={view} all={[...base.sources.values()]} />
    </>
  )
}

/** The ways down a long page, and first the one to a page of the reader's own data. */
function Contents() {
  const t = useTexts(texts)
  const names = { filer: t.files, feil: t.faults, 'ikke-oppgitt': t.notStated, ord: t.words, kilder: t.register }
  return (
    <nav aria-label={t.onThisPage} className="kg-no-print">
      <ul className="kg-data__contents">
        <li>
          <Link to="/apne/">{t.openOwn}</Link>
        </li>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{names[part]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
