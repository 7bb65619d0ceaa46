import { Link } from '@tanstack/react-router'
import { TracedNumber } from '../../blocks/TracedNumber.tsx'
import { Shape } from '../../design/Shape.tsx'
import { softHyphens } from '../../design/softHyphens.ts'
import type { TableColumn } from '../../design/TableColumn.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ExploreRow } from './exploreRows.ts'
import { sortKeys } from './exploreView.ts'
import { RowSpark } from './RowSpark.tsx'
import { RowVerdict } from './RowVerdict.tsx'
import { texts } from './texts.ts'

/** `judged`: the verdict has a column of its own; else it stands under the name of the few that have one. */
export function exploreColumns(locale: Locale, judged: boolean): TableColumn<ExploreRow>[] {
  const t = textsIn(texts, locale)
  return [
    {
      id: 'navn',
      header: t.name,
      cell: (row) => <NameCell row={row} withVerdict={!judged} />,
      sortBy: sortKeys.navn,
    },
    { id: 'verdi', header: t.value, numeric: true, cell: (row) => <ValueCell row={row} /> },
    {
      id: 'kurve',
      header: t.shape,
      cell: ({ figure }) => (figure.spark ? <RowSpark spark={figure.spark} /> : t.noCourse),
    },
    ...(judged ? [{ id: 'dom', header: t.verdict, cell: (row: ExploreRow) => <RowVerdict row={row} /> }] : []),
    { id: 'sted', header: t.place, cell: (row) => <PlaceCell row={row} />, sortBy: sortKeys.sted },
    {
      id: 'periode',
      header: t.period,
      cell: (row) => <PeriodCell row={row} old={t.isOld} />,
      sortBy: sortKeys.periode,
    },
    {
      id: 'tema',
      header: t.subTheme,
      cell: (row) => <SubThemeCell row={row} locale={locale} />,
      sortBy: sortKeys.tema,
    },
  ]
}

function NameCell({ row, withVerdict }: { row: ExploreRow; withVerdict: boolean }) {
  return (
    <>
      <Link
        className="kg-explore-list__name"
        to="/indikator/"
        search={{ id: row.indicator.id }}
        data-indicator={row.indicator.id}
      >
        {softHyphens(row.figure.name)}
      </Link>
      {withVerdict && row.verdict && <RowVerdict row={row} />}
    </>
  )
}

function ValueCell({ row: { figure } }: { row: ExploreRow }) {
  const { number, unit, isMissing } = figure.value
  return (
    <div>
      <span className="kg-explore-list__value" data-missing={isMissing || undefined}>
        <TracedNumber of={figure.of} measure={figure.name}>
          {number}
          {unit !== '' && ` ${unit}`}
        </TracedNumber>
      </span>
      {figure.remarks.map((remark) => (
        <span key={remark} className="kg-explore-list__remark kg-small kg-subtle">
          {remark}
        </span>
      ))}
    </div>
  )
}

function PlaceCell({ row: { figure } }: { row: ExploreRow }) {
  return (
    <span className="kg-place" data-asker={figure.isHome || undefined}>
      {figure.place}
    </span>
  )
}

function PeriodCell({ row: { figure }, old }: { row: ExploreRow; old: string }) {
  return (
    <div>
      {figure.period}
      {figure.isOld && (
        <span className="kg-explore-list__remark kg-small kg-subtle">
          <Shape name="clock" /> {old}
        </span>
      )}
    </div>
  )
}

function SubThemeCell({ row: { subThemes, theme }, locale }: { row: ExploreRow; locale: Locale }) {
  const t = textsIn(texts, locale)
  const [first, ...others] = subThemes
  const shown = first ?? theme
  if (!shown) return null
  return (
    <span className="kg-explore-list__theme kg-small kg-subtle">
      <b className="kg-number">{shown.number}</b>{' '}
      <span className="kg-explore-list__theme-name">
        {inLocale(shown.name, locale)}
        {others.length > 0 && ` ${t.moreSubThemes(others.length)}`}
      </span>
    </span>
  )
}
