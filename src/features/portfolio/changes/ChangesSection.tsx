import { useMemo } from 'react'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { ownRegister } from '../../../load/registerSession.ts'
import { LongTable } from '../LongTable.tsx'
import { PortfolioSection } from '../PortfolioSection.tsx'
import { ProjectLink } from '../ProjectLink.tsx'
import type { PortfolioView } from '../portfolioView.ts'
import { ExampleLink } from '../register/RegisterGate.tsx'
import { changesView } from './changesView.ts'
import { changeTexts } from './changeTexts.ts'
import { changeTitle, changeWords } from './changeWords.ts'
import { Turnover } from './Turnover.tsx'

/** What is another since last time. */
export function ChangesSection({ view }: { view: PortfolioView }) {
  const t = useTexts(changeTexts)
  const locale = useLocale()
  const found = useMemo(() => changesView(view), [view])
  const { changes, against, byKey } = found
  const rows = changes.changed.flatMap(({ projectKey, changes: own }) => {
    const project = byKey.get(projectKey)
    return project ? [{ project, changes: own }] : []
  })
  return (
    <PortfolioSection
      id="endringer"
      view={view}
      title={changeTitle(found, t)}
      intro={against === null ? t.intro : t.introSince(against === ownRegister ? t.ownRegister : against)}
    >
      {against !== null && <Turnover changes={found} view={view} />}
      {rows.length === 0 && against !== null ? null : rows.length === 0 ? (
        <EmptyState reason={t.empty} action={<ExampleLink />} />
      ) : (
        <LongTable
          caption={t.intro}
          columns={[
            {
              id: 'prosjekt',
              header: t.project,
              cell: ({ project }) => <ProjectLink project={project} kind={view.inView.kind} />,
              sortBy: ({ project }) => project.title,
            },
            {
              id: 'hva',
              header: t.what,
              cell: ({ project, changes: own }) => (
                <ul className="kg-attention__reasons">
                  {own.map((change) => (
                    <li key={change.field}>{changeWords(change, project.currency, locale)}</li>
                  ))}
                </ul>
              ),
            },
          ]}
          rows={rows}
          rowKey={({ project }) => project.key}
          first={12}
        />
      )}
    </PortfolioSection>
  )
}
