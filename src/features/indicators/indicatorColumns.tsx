import { Link } from '@tanstack/react-router'
import { Shape } from '../../design/Shape.tsx'
import type { TableColumn } from '../../design/TableColumn.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { IndicatorSpark } from './IndicatorSpark.tsx'
import type { IndicatorRow } from './indicatorList.ts'
import { listTexts } from './listTexts.ts'

export const indicatorColumnNames = ['navn', 'sted', 'periode', 'tema'] as const

export function indicatorColumns(locale: Locale): TableColumn<IndicatorRow>[] {
  const t = textsIn(listTexts, locale)
  return [
    {
      id: 'navn',
      header: t.name,
      cell: (row) => <NameCell row={row} hasTarget={t.hasTarget} />,
      sortBy: ({ figure }) => figure.name,
    },
    { id: 'verdi', header: t.value, numeric: true, cell: (row) => <ValueCell row={row} /> },
    {
      id: 'kurve',
      header: t.course,
      cell: ({ figure }) => (figure.spark ? <IndicatorSpark spark={figure.spark} /> : t.noCourse),
    },
    {
      id: 'sted',
      header: t.place,
      cell: (row) => <PlaceCell row={row} />,
      sortBy: ({ figure }) => figure.place || null,
    },
    {
      id: 'periode',
      header: t.period,
      cell: (row) => <PeriodCell row={row} old={t.isOld} />,
      sortBy: ({ latest }) => latest?.start ?? null,
    },
    {
      id: 'tema',
      header: t.onTheme,
      cell: (row) => <ThemeCell row={row} locale={locale} />,
      sortBy: ({ theme }) => theme?.number ?? null,
    },
  ]
}

function NameCell({
  row: { indicator, figure, hasTarget: isTargeted },
  hasTarget,
}: {
  row: IndicatorRow
  hasTarget: string
}) {
  return (
    <>
      <Link className="kg-indicator-list__name" to="/indikator/" search={{ id: indicator.id }}>
        {figure.name}
      </Link>
      {isTargeted && (
        <span className="kg-indicator-list__target kg-small kg-warm">
          <Shape name="diamond" size={10} />
          {hasTarget}
        </span>
      )}
    </>
  )
}

function ValueCell({ row: { figure } }: { row: IndicatorRow }) {
  const { number, unit, isMissing } = figure.value
  return (
    <div>
      <span className="kg-indicator-list__value" data-missing={isMissing || undefined}>
        {number}
        {unit !== '' && ` ${unit}`}
      </span>
      {figure.remarks.map((remark) => (
        <span key={remark} className="kg-indicator-list__remark kg-small kg-subtle">
          {remark}
        </span>
      ))}
    </div>
  )
}

function PlaceCell({ row: { figure } }: { row: IndicatorRow }) {
  return (
    <span className="kg-place" data-asker={figure.isHome || undefined}>
      {figure.place}
    </span>
  )
}

function PeriodCell({ row: { figure }, old }: { row: IndicatorRow; old: string }) {
  return (
    <div>
      {figure.period}
      {figure.isOld && (
        <span className="kg-indicator-list__remark kg-small kg-subtle">
          <Shape name="clock" /> {old}
        </span>
      )}
    </div>
  )
}

function ThemeCell({ row: { theme }, locale }: { row: IndicatorRow; locale: Locale }) {
  if (!theme) return null
  return (
    <span className="kg-indicator-list__theme kg-small kg-subtle">
      <b className="kg-number">{theme.number}</b> {inLocale(theme.name, locale)}
    </span>
  )
}
