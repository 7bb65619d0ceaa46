import { Link } from '@tanstack/react-router'
import { registerWord } from '../../blocks/registerWords.ts'
import { parsePeriod } from '../../core/model/Period.ts'
import { phases } from '../../core/model/Project.ts'
import type { TableColumn } from '../../design/TableColumn.ts'
import { formatMoney } from '../../i18n/formatMoney.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { ProjectStatus } from './ProjectStatus.tsx'
import type { ProjectRow } from './portfolioView.ts'
import { lifecycleWords, phaseWords } from './portfolioWords.ts'
import { texts } from './texts.ts'

export const projectColumnNames = ['tittel', 'fase', 'status', 'budsjett', 'brukt', 'prognose'] as const

export function projectColumns(locale: Locale): TableColumn<ProjectRow>[] {
  const t = textsIn(texts, locale)
  return [
    {
      id: 'tittel',
      header: t.project,
      cell: (row) => <ProjectName row={row} locale={locale} />,
      sortBy: ({ project }) => project.title,
    },
    {
      id: 'fase',
      header: t.phaseAndLifecycle,
      cell: ({ project: { phase, lifecycle } }) => (
        <div>
          <p>{phase === null ? t.phaseUnknown : registerWord(phaseWords, phase, locale)}</p>
          <p className="kg-small kg-subtle">{registerWord(lifecycleWords, lifecycle || 'ukjent', locale)}</p>
        </div>
      ),
      sortBy: ({ project: { phase } }) => (phase === null ? null : phases.indexOf(phase)),
    },
    {
      id: 'status',
      header: t.status,
      cell: (row) => <ProjectStatus row={row} />,
      sortBy: ({ project }) => parsePeriod(project.statusDate)?.start ?? null,
    },
    moneyColumn('budsjett', t.budget, ({ project }) => project.money.budget, locale),
    moneyColumn('brukt', t.spent, ({ project }) => project.money.spent, locale),
    moneyColumn('prognose', t.forecast, ({ project }) => project.money.forecast, locale),
  ]
}

function moneyColumn(
  id: string,
  header: string,
  of: (row: ProjectRow) => number | null,
  locale: Locale,
): TableColumn<ProjectRow> {
  return { id, header, numeric: true, cell: (row) => <Amount kroner={of(row)} locale={locale} />, sortBy: of }
}

/** An amount that nobody knows stays a word. */
function Amount({ kroner, locale }: { kroner: number | null; locale: Locale }) {
  return kroner === null ? (
    <span className="kg-project__missing">{textsIn(texts, locale).missing}</span>
  ) : (
    formatMoney(kroner, locale)
  )
}

function ProjectName({ row: { project, subThemes }, locale }: { row: ProjectRow; locale: Locale }) {
  const lang = locale === 'nb' ? undefined : 'nb'
  return (
    <>
      <Link to="/prosjekt/" search={{ id: project.id }} lang={lang}>
        {project.title}
      </Link>
      <span className="kg-project__about">
        <span lang={lang}>{project.owner}</span>
        {subThemes.map(({ id, number, name }) => (
          <span key={id}>
            {' · '}
            {number} {inLocale(name, locale)}
          </span>
        ))}
      </span>
    </>
  )
}
