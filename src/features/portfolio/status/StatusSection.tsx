import { useMemo } from 'react'
import { registerWord } from '../../../blocks/registerWords.ts'
import { useDataLanguage } from '../../../blocks/useDataLanguage.ts'
import { dimensions } from '../../../core/portfolio/metrics/statusColours.ts'
import type { TableColumn } from '../../../design/TableColumn.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { whoAnswers } from '../attention/attentionView.ts'
import { LongTable } from '../LongTable.tsx'
import { PortfolioSection } from '../PortfolioSection.tsx'
import { ProjectLink } from '../ProjectLink.tsx'
import { phaseName } from '../phases/phaseName.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { StatusComment } from './StatusComment.tsx'
import { AgeMark, StatusMark } from './StatusMark.tsx'
import './status.css'
import { statusHeadline } from './statusHeadline.ts'
import { statusTexts } from './statusTexts.ts'
import { type StatusCell, type StatusRow, type StatusView, statusView } from './statusView.ts'

/** Rows are projects, columns what they report on: shape, word, and only then a tint. */
export function StatusSection({ view }: { view: PortfolioView }) {
  const t = useTexts(statusTexts)
  const locale = useLocale()
  const status = useMemo(() => statusView(view), [view])
  const columns = useStatusColumns(view, status)
  const { thresholds } = view.inView.settings
  return (
    <PortfolioSection
      id="status"
      view={view}
      title={statusHeadline(status, locale)}
      intro={`${t.intro} ${t.commented}`}
    >
      <div className="kg-status">
        <LongTable
          caption={t.caption}
          columns={columns}
          rows={status.rows}
          rowKey={({ one }) => one.project.key}
          first={15}
        />
        <p className="kg-small kg-subtle kg-measure kg-status__key">
          {t.keyText(
            String(thresholds.forsinket_hoy_dager),
            String(thresholds.kostnad_hoy_pst),
            String(thresholds.status_eldre_dager),
          )}
        </p>
      </div>
    </PortfolioSection>
  )
}

function useStatusColumns(view: PortfolioView, { known, rows }: StatusView): TableColumn<StatusRow>[] {
  const t = useTexts(statusTexts)
  const locale = useLocale()
  const lang = useDataLanguage()
  const isMixed = view.registers.length > 1
  return useMemo(
    () => [
      {
        id: 'prosjekt',
        header: t.project,
        cell: ({ one: { project } }) => (
          <>
            <ProjectLink project={project} kind={view.inView.kind} />
            <span className="kg-project__about">
              <span lang={lang}>{whoAnswers(project)}</span>
              {whoAnswers(project) !== '' && ' · '}
              {phaseName({ phase: project.values.fase.parsed }, locale)}
              {isMixed && ` · ${registerWord(view.inView.settings.registers, project.register, locale)}`}
            </span>
          </>
        ),
        sortBy: ({ one }) => one.project.title,
      },
      ...dimensions.map(
        (dimension): TableColumn<StatusRow> => ({
          id: dimension,
          header: t.header(t[dimension], known[dimension], rows.length),
          cell: (row) => (
            <StatusComment row={row} dimension={dimension}>
              <StatusMark cell={row.cells[dimension]} />
            </StatusComment>
          ),
          sortBy: ({ cells }) => rankOf(cells[dimension]),
        }),
      ),
      {
        id: 'alder',
        header: t.header(t.age, known.age, rows.length),
        cell: ({ age }) => <AgeMark age={age} />,
        sortBy: ({ age }) => age.days,
      },
    ],
    [t, locale, lang, view.inView.kind, known, rows.length, isMixed, view.inView.settings.registers],
  )
}

function rankOf(cell: StatusCell): number | null {
  return cell.kind === 'missing' ? null : { rod: 0, gul: 1, gronn: 2 }[cell.colour]
}
