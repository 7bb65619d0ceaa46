import { Link } from '@tanstack/react-router'
import { today } from '../../blocks/today.ts'
import { useCollectedGroups } from '../../blocks/useCollectedGroups.ts'
import { useCollection } from '../../blocks/useCollection.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { type CollectedGroup, measureBeside } from '../../export/collection/collectedGroups.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import './report.css'
import { ReportFigure } from './ReportFigure.tsx'
import { texts } from './texts.ts'

/** The collection as it goes on paper: title, contents, and every figure with all that must go with it. */
export function ReportView({ base }: { base: KnowledgeBase }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const { collection } = useCollection()
  const { groups } = useCollectedGroups(base, collection)
  return (
    <div className="kg-wrap kg-report">
      <p className="kg-no-print kg-collection__buttons">
        <button className="ds-button" data-variant="primary" type="button" onClick={() => window.print()}>
          {t.print}
        </button>
        <Link className="ds-button" data-variant="secondary" to="/samling/">
          {t.toEditing}
        </Link>
      </p>
      <header className="kg-report__head">
        <p className="kg-subtle">{[base.title, t.made(formatDate(today(), locale))].join(' · ')}</p>
      </header>
      {groups.length === 0 ? <p>{t.empty}</p> : <Contents groups={groups} />}
      {groups.map((group) => (
        <section key={group.themeId} className="kg-report__theme" data-tema={group.number || undefined}>
          <h2 className="kg-section-title" id={anchorOf(group)}>
            {group.name}
          </h2>
          {group.figures.map((figure) => (
            <ReportFigure key={figure.index} figure={figure} id={`figur-${figure.index + 1}`} />
          ))}
        </section>
      ))}
    </div>
  )
}

function anchorOf({ number }: CollectedGroup): string {
  return `del-${number || 'andre'}`
}

function Contents({ groups }: { groups: readonly CollectedGroup[] }) {
  const t = useTexts(texts)
  return (
    <nav className="kg-report__contents" aria-label={t.contents}>
      <h2 className="kg-chart-title">{t.contents}</h2>
      <ol>
        {groups.map((group) => (
          <li key={group.themeId}>
            <a href={`#${anchorOf(group)}`}>{group.name}</a>
            <ol>
              {group.figures.map((figure) => (
                <li key={figure.index}>
                  <a href={`#figur-${figure.index + 1}`}>{figure.title}</a>{' '}
                  <span className="kg-small kg-subtle">{measureBeside(figure)}</span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </nav>
  )
}
