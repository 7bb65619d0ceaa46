import { Link } from '@tanstack/react-router'
import { ExternalLink } from '../../blocks/ExternalLink.tsx'
import { useDataLanguage } from '../../blocks/useDataLanguage.ts'
import { useTableWords } from '../../blocks/useTableWords.ts'
import { DataTable } from '../../design/DataTable.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { Column, Grid } from '../../design/Grid.tsx'
import type { TableColumn } from '../../design/TableColumn.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { ThemePortfolioLine } from './ThemePortfolioLine.tsx'
import { texts } from './texts.ts'
import type { ThemeProject } from './themeRegisters.ts'
import type { ThemeView } from './themeView.ts'

/** The first projects and documents of the theme, and the way to them all. */
export function ThemeRegisters({ view }: { view: ThemeView }) {
  return (
    <div className="kg-section">
      <div className="kg-wrap">
        <Grid>
          <Column span={7}>
            <Projects view={view} />
          </Column>
          <Column span={5}>
            <Documents view={view} />
          </Column>
        </Grid>
      </div>
    </div>
  )
}

function Projects({ view }: { view: ThemeView }) {
  const t = useTexts(texts)
  const words = useTableWords()
  const columns: TableColumn<ThemeProject>[] = [
    { id: 'title', header: t.project, cell: (row) => <ProjectTitle row={row} municipality={view.municipality} /> },
    { id: 'phase', header: t.phase, cell: ({ phase }) => phase },
    { id: 'reported', header: t.reported, cell: ({ reported }) => <span className="kg-number">{reported}</span> },
    { id: 'granted', header: t.granted, numeric: true, cell: ({ granted }) => granted },
  ]
  return (
    <section className="kg-register" aria-labelledby="prosjekter">
      <h2 className="kg-section-title" id="prosjekter">
        {view.projectsHeading}
      </h2>
      <ThemePortfolioLine number={view.number} />
      {view.projects.length === 0 ? (
        <EmptyState reason={t.noProjects} />
      ) : (
        <>
          <DataTable
            caption={view.projectsHeading}
            captionHidden
            columns={columns}
            rows={view.projects}
            rowKey={({ id }) => id}
            words={words}
          />
          <p className="kg-small kg-subtle kg-register__more">
            {t.someShown(view.projects.length, view.counts.projects)}{' '}
            <Link to="/prosjekter/" search={{ tema: view.number }}>
              {t.showAll(view.counts.projects)}
              <span className="kg-visually-hidden"> {t.projects}</span>
            </Link>
          </p>
        </>
      )}
    </section>
  )
}

function ProjectTitle({ row, municipality }: { row: ThemeProject; municipality: string }) {
  const lang = useDataLanguage()
  return (
    <>
      {row.isHome && (
        <span className="kg-place" data-asker>
          {municipality}
          {' · '}
        </span>
      )}
      <Link to="/prosjekt/" search={{ id: row.id }} lang={lang}>
        {row.title}
      </Link>
      <span className="kg-register__owner kg-small kg-subtle" lang={lang}>
        {row.owner}
      </span>
    </>
  )
}

function Documents({ view }: { view: ThemeView }) {
  const t = useTexts(texts)
  const lang = useDataLanguage()
  return (
    <section className="kg-register" aria-labelledby="dokumenter">
      <h2 className="kg-section-title" id="dokumenter">
        {view.documentsHeading}
      </h2>
      {view.documents.length === 0 && <EmptyState reason={t.noDocuments} />}
      <ul className="kg-register__documents">
        {view.documents.map(({ id, title, url, issuer, year }) => (
          <li key={id}>
            <span className="kg-number">{year}</span>
            <div lang={lang}>
              <ExternalLink url={url}>{title}</ExternalLink>
              <span className="kg-register__owner kg-small kg-subtle">{issuer}</span>
            </div>
          </li>
        ))}
      </ul>
      {view.documents.length > 0 && (
        <p className="kg-small kg-subtle kg-register__more">
          {t.someShown(view.documents.length, view.counts.documents)}{' '}
          <Link to="/dokumenter/" search={{ tema: view.number }}>
            {t.showAll(view.counts.documents)}
            <span className="kg-visually-hidden"> {t.documents}</span>
          </Link>
        </p>
      )}
    </section>
  )
}
