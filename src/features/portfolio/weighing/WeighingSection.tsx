import { useMemo } from 'react'
import { EmptyState } from '../../../design/EmptyState.tsx'
import type { TableColumn } from '../../../design/TableColumn.ts'
import { Tag } from '../../../design/Tag.tsx'
import type { Locale } from '../../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { LongTable } from '../LongTable.tsx'
import { PortfolioSection } from '../PortfolioSection.tsx'
import { ProjectLink } from '../ProjectLink.tsx'
import type { PortfolioView } from '../portfolioView.ts'
import { ExampleLink } from '../register/RegisterGate.tsx'
import { Bubbles } from './Bubbles.tsx'
import './weighing.css'
import { weighingTexts } from './weighingTexts.ts'
import { type WeighedProject, weighingView } from './weighingView.ts'

const tones = { rod: 'danger', gul: 'warning', gronn: 'success', gra: 'mangler' } as const

/** Benefit against risk and cost, where the register has all three; else why it cannot be drawn. */
export function WeighingSection({ view }: { view: PortfolioView }) {
  const t = useTexts(weighingTexts)
  const locale = useLocale()
  const { weighed, missing } = useMemo(() => weighingView(view), [view])
  const columns = useMemo(() => weighingColumns(view, locale), [view, locale])
  const left = view.rows.length - weighed.length
  return (
    <PortfolioSection
      id="avveiing"
      view={view}
      title={weighed.length === 0 ? t.none : t.finding(weighed.length, view.rows.length)}
      {...(weighed.length > 0 && { intro: t.intro })}
    >
      {weighed.length === 0 ? (
        <EmptyState
          reason={t.empty(view.rows.length, missing.benefit, missing.risk, missing.cost)}
          action={<ExampleLink />}
        />
      ) : (
        <>
          <Bubbles weighed={weighed} limit={view.inView.settings.thresholds.restrisiko} />
          <LongTable
            caption={t.finding(weighed.length, view.rows.length)}
            columns={columns}
            rows={weighed}
            rowKey={({ one }) => one.project.key}
            first={12}
          />
          {left > 0 && <p className="kg-small kg-subtle kg-weighing__left">{t.left(left)}</p>}
        </>
      )}
    </PortfolioSection>
  )
}

function weighingColumns(view: PortfolioView, locale: Locale): TableColumn<WeighedProject>[] {
  const t = textsIn(weighingTexts, locale)
  const { currency } = view.measured
  return [
    {
      id: 'prosjekt',
      header: t.project,
      cell: ({ one, number }) => (
        <>
          {number}. <ProjectLink project={one.project} kind={view.inView.kind} />
        </>
      ),
      sortBy: ({ one }) => one.project.title,
    },
    {
      id: 'gevinst',
      header: t.benefit,
      numeric: true,
      cell: ({ benefit }) => amountWords(benefit, currency, locale),
      sortBy: ({ benefit }) => benefit,
    },
    { id: 'risiko', header: t.risk, numeric: true, cell: ({ risk }) => risk, sortBy: ({ risk }) => risk },
    {
      id: 'kostnad',
      header: t.cost,
      numeric: true,
      cell: ({ cost }) => amountWords(cost, currency, locale),
      sortBy: ({ cost }) => cost,
    },
    {
      id: 'status',
      header: t.status,
      cell: ({ colour }) => <Tag tone={tones[colour ?? 'gra']}>{t[colour ?? 'gra']}</Tag>,
    },
  ]
}
