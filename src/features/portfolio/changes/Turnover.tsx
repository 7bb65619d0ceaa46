import type { ReactNode } from 'react'
import type { PortfolioProject } from '../../../core/portfolio/register/PortfolioProject.ts'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { FirstRows } from '../FirstRows.tsx'
import { ProjectLink } from '../ProjectLink.tsx'
import type { PortfolioView } from '../portfolioView.ts'
import type { ChangesView } from './changesView.ts'
import { changeTexts } from './changeTexts.ts'

/** New and gone, by name: equal totals can hide a large turnover. */
export function Turnover({ changes: { changes, byKey }, view }: { changes: ChangesView; view: PortfolioView }) {
  const t = useTexts(changeTexts)
  const locale = useLocale()
  const projectsOf = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? [])
  const [added, gone] = [projectsOf(changes.added), projectsOf(changes.gone)]
  const share = changes.metrics.get('omsetning')?.value ?? null
  const money = changes.metrics.get('netto_budsjett')?.value ?? null
  const turnover = share === null ? '' : t.turnover(`${formatNumber(share, 0, locale)} %`)
  const net = money === null ? '' : t.net(amountWords(money, view.measured.currency, locale))
  return (
    <div className="kg-changes">
      <p className="kg-measure">
        {t.counts(added.length, gone.length, changes.unchanged)} {turnover} {net}
      </p>
      <Named
        title={t.added}
        projects={added}
        cell={(project) => <ProjectLink project={project} kind={view.inView.kind} />}
      />
      <Named title={t.gone} projects={gone} cell={({ title }) => title} />
    </div>
  )
}

interface NamedProps {
  readonly title: string
  readonly projects: readonly PortfolioProject[]
  readonly cell: (project: PortfolioProject) => ReactNode
}

function Named({ title, projects, cell }: NamedProps) {
  if (projects.length === 0) return null
  return (
    <>
      <h3 className="kg-chart-title">
        {title} ({projects.length})
      </h3>
      <FirstRows rows={projects} first={12}>
        {(shown) => (
          <ul className="kg-road__undated">
            {shown.map((project) => (
              <li key={project.key}>{cell(project)}</li>
            ))}
          </ul>
        )}
      </FirstRows>
    </>
  )
}
