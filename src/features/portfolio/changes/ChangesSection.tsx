import { useMemo } from 'react'
import type { FieldChange } from '../../../core/portfolio/changes/findChanges.ts'
import { projectFields } from '../../../core/portfolio/register/registerTables.ts'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { type InOneLocale, textsIn } from '../../../i18n/texts.ts'
import { ownRegister } from '../../../load/registerSession.ts'
import { amountWords } from '../amount.ts'
import { LongTable } from '../LongTable.tsx'
import { PortfolioSection } from '../PortfolioSection.tsx'
import { ProjectLink } from '../ProjectLink.tsx'
import type { PortfolioView } from '../portfolioView.ts'
import { ExampleLink } from '../register/RegisterGate.tsx'
import { type ChangesView, changesView } from './changesView.ts'
import { changeTexts } from './changeTexts.ts'
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
      title={titleOf(found, rows.length, t)}
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

function titleOf(
  { against, compared, changes }: ChangesView,
  changed: number,
  t: InOneLocale<typeof changeTexts>,
): string {
  if (against !== null) return t.findingSince(changed, changes.added.length, changes.gone.length)
  return compared === 0 ? t.none : t.finding(changed, compared)
}

function changeWords({ kind, field, before, after, by }: FieldChange, currency: string, locale: Locale): string {
  const t = textsIn(changeTexts, locale)
  const written = (raw: string) => {
    if (raw === '') return t.blank
    if (kind === 'date') return formatDate(raw, locale)
    // Whole kroner get their spaces; what is written with a unit stands as it is.
    return kind === 'amount' && /^\d+$/.test(raw) ? amountWords(Number(raw), currency, locale) : raw
  }
  const told = t.change(projectFields[field].label, written(before), written(after))
  if (by === null || by === 0) return told
  if (kind === 'date') return told + (by > 0 ? t.later(by) : t.earlier(-by))
  const size = amountWords(Math.abs(by), currency, locale)
  return told + (by > 0 ? t.more(size) : t.less(size))
}
