import { useMemo } from 'react'
import { EmptyState } from '../../../design/EmptyState.tsx'
import type { TableColumn } from '../../../design/TableColumn.ts'
import { Tag } from '../../../design/Tag.tsx'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { textsIn } from '../../../i18n/texts.ts'
import { LongTable } from '../LongTable.tsx'
import { metricValue } from '../metricValue.ts'
import { PortfolioSection } from '../PortfolioSection.tsx'
import { ProjectLink } from '../ProjectLink.tsx'
import type { PortfolioView } from '../portfolioView.ts'
import { ExampleLink } from '../register/RegisterGate.tsx'
import { benefitTexts } from './benefitTexts.ts'
import { type BenefitRow, benefitsView } from './benefitView.ts'

/** What the projects promised, and what has been measured of it. */
export function BenefitSection({ view }: { view: PortfolioView }) {
  const t = useTexts(benefitTexts)
  const locale = useLocale()
  const { rows, measured, overdue } = useMemo(() => benefitsView(view), [view])
  const columns = useMemo(() => benefitColumns(view, locale), [view, locale])
  return (
    <PortfolioSection
      id="gevinster"
      view={view}
      title={rows.length === 0 ? t.none : t.finding(measured, rows.length, overdue)}
      intro={t.intro}
    >
      {rows.length === 0 ? (
        <EmptyState reason={t.empty} action={<ExampleLink />} />
      ) : (
        <LongTable
          caption={t.intro}
          columns={columns}
          rows={rows}
          rowKey={({ benefit }) => `${benefit.file}:${benefit.line}`}
          first={10}
        />
      )}
    </PortfolioSection>
  )
}

function benefitColumns(view: PortfolioView, locale: Locale): TableColumn<BenefitRow>[] {
  const t = textsIn(benefitTexts, locale)
  const number = (id: 'startverdi' | 'malt_verdi' | 'onsket_verdi', header: string): TableColumn<BenefitRow> => ({
    id,
    header,
    numeric: true,
    cell: ({ benefit: { values } }) => {
      const value = values[id].parsed
      if (value === null) return t.missing
      return formatNumber(value, Number.isInteger(value) ? 0 : 1, locale)
    },
  })
  return [
    {
      id: 'gevinst',
      header: t.benefit,
      cell: ({ benefit: { values }, project }) => (
        <>
          {values.tittel.raw}
          <span className="kg-project__about">
            {[values.indikator.raw, values.enhet.raw].filter((text) => text !== '').join(', ')}{' '}
            <ProjectLink project={project} kind={view.inView.kind} />
          </span>
        </>
      ),
      sortBy: ({ benefit }) => benefit.values.tittel.raw,
    },
    number('startverdi', t.start),
    number('malt_verdi', t.measured),
    number('onsket_verdi', t.wanted),
    {
      id: 'maloppnaelse',
      header: t.achievement,
      numeric: true,
      cell: ({ achievement, isOverdue }) =>
        isOverdue ? <Tag tone="warm">{t.overdue}</Tag> : metricValue(achievement, '', locale),
      sortBy: ({ achievement }) => achievement.value,
    },
    {
      id: 'malt',
      header: t.lastMeasured,
      cell: ({ benefit: { values } }) =>
        values.maledato.parsed ? formatDate(values.maledato.parsed.text, locale) : t.notMeasured,
    },
    {
      id: 'frist',
      header: t.due,
      cell: ({ benefit: { values } }) =>
        values.realiseringsdato.parsed ? formatDate(values.realiseringsdato.parsed.text, locale) : t.missing,
      sortBy: ({ benefit }) => benefit.values.realiseringsdato.parsed?.last ?? null,
    },
  ]
}
