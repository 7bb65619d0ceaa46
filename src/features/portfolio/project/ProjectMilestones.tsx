import { registerWord } from '../../../blocks/registerWords.ts'
import { useDataLanguage } from '../../../blocks/useDataLanguage.ts'
import { useTableWords } from '../../../blocks/useTableWords.ts'
import type { ProjectMilestone } from '../../../core/portfolio/register/registerTables.ts'
import { DataTable } from '../../../design/DataTable.tsx'
import { Section } from '../../../design/Section.tsx'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { milestoneKinds } from './fieldCodes.ts'
import { milestoneRows } from './milestoneRows.ts'
import type { PortfolioProjectView } from './portfolioProject.ts'
import { projectPageTexts } from './projectPageTexts.ts'

/** Milestones and decision points by date, with what was first planned, and whether the day has passed. */
export function ProjectMilestones({ view: { one, inView } }: { view: PortfolioProjectView }) {
  const t = useTexts(projectPageTexts)
  const locale = useLocale()
  const lang = useDataLanguage()
  const words = useTableWords()
  const rows = milestoneRows(one.project.milestones, inView.reference)
  if (rows.length === 0) return null
  const dateOf = (date: ProjectMilestone['values']['slutt']) =>
    date.parsed ? formatDate(date.parsed.text, locale) : t.missing
  const late = rows.filter(({ isLate }) => isLate).length
  return (
    <Section title={t.milestones(rows.length, late)} intro={t.asOf(formatDate(inView.reference, locale))}>
      <DataTable
        caption={t.milestones(rows.length, late)}
        captionHidden
        columns={[
          { id: 'tittel', header: t.milestone, cell: ({ values }) => <span lang={lang}>{values.tittel.raw}</span> },
          {
            id: 'type',
            header: t.kind,
            cell: ({ values }) =>
              registerWord(milestoneKinds, values.type.parsed ?? values.type.raw, locale) || t.missing,
          },
          { id: 'opprinnelig', header: t.originally, cell: ({ values }) => dateOf(values.slutt_opprinnelig) },
          { id: 'slutt', header: t.now, cell: ({ values }) => dateOf(values.slutt) },
          {
            id: 'status',
            header: t.status,
            cell: ({ values, isLate }) => (
              <>
                <span lang={lang}>{values.status.raw || t.missing}</span>
                {isLate && ` · ${t.overdue}`}
              </>
            ),
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        words={words}
      />
    </Section>
  )
}
