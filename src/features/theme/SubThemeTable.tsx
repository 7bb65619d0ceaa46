import { Link } from '@tanstack/react-router'
import { subThemeAnchor } from '../../blocks/CoverageStrip.tsx'
import { TracedNumber } from '../../blocks/TracedNumber.tsx'
import { useTableWords } from '../../blocks/useTableWords.ts'
import type { KeyFigure } from '../../chart/keyFigure/keyFigure.ts'
import type { EvidenceKind } from '../../core/coverage/evidence.ts'
import { evidenceKinds } from '../../core/coverage/evidence.ts'
import { DataTable } from '../../design/DataTable.tsx'
import { Icon } from '../../design/Icon.tsx'
import { softHyphens } from '../../design/softHyphens.ts'
import type { TableColumn } from '../../design/TableColumn.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { SubThemeRow } from './subThemeRows.ts'
import { texts } from './texts.ts'
import type { ThemeView } from './themeView.ts'

/** Each sub-theme with how much there is of each kind, the strongest figure and the plainest gap. */
export function SubThemeTable({ view }: { view: ThemeView }) {
  const t = useTexts(texts)
  const words = useTableWords()
  const heads: Record<EvidenceKind, string> = {
    keyFigures: t.keyFigures,
    statistics: t.statistics,
    documents: t.documentsHead,
    projects: t.projectsHead,
  }
  const columns: TableColumn<SubThemeRow>[] = [
    { id: 'name', header: t.subTheme, cell: (row) => <SubThemeName row={row} /> },
    ...evidenceKinds.map((kind) => ({
      id: kind,
      header: heads[kind],
      numeric: true,
      cell: (row: SubThemeRow) => <Count of={row} kind={kind} />,
    })),
    { id: 'known', header: t.known, cell: (row) => <Known row={row} /> },
  ]
  return (
    <div className="kg-sub-theme-table">
      <DataTable
        caption={view.subThemesHeading}
        captionHidden
        columns={columns}
        rows={view.subThemes}
        rowKey={({ id }) => id}
        words={words}
      />
    </div>
  )
}

function SubThemeName({ row: { number, name } }: { row: SubThemeRow }) {
  return (
    <span className="kg-sub-theme-name" id={subThemeAnchor(number)}>
      <b className="kg-number">{number}</b> <span>{softHyphens(name)}</span>
    </span>
  )
}

function Count({ of: { counts }, kind }: { of: SubThemeRow; kind: EvidenceKind }) {
  const t = useTexts(texts)
  const count = counts.find((one) => one.kind === kind)?.count ?? 0
  return count === 0 ? <span className="kg-warm kg-label">{t.none}</span> : count
}

function Known({ row: { figure, gap } }: { row: SubThemeRow }) {
  return (
    <div className="kg-known">
      {figure && <KnownFigure figure={figure} />}
      {gap !== null && (
        <p className="kg-known__gap">
          <Icon name="warning" />
          <span>{gap}</span>
        </p>
      )}
    </div>
  )
}

function KnownFigure({ figure }: { figure: KeyFigure }) {
  const { value, place, period, change, isHome } = figure
  return (
    <>
      <p>
        <b className="kg-nowrap">
          <TracedNumber of={figure.of} measure={figure.name}>
            {value.text}
          </TracedNumber>
        </b>{' '}
        <Link to="/indikator/" search={{ id: figure.indicatorId }}>
          {figure.name}
        </Link>
      </p>
      <p className="kg-small kg-subtle">
        <span className="kg-place" data-asker={isHome || undefined}>
          {place}
        </span>{' '}
        · {period}
        {change && change.way !== 'unknown' && `. ${change.words}`}
      </p>
    </>
  )
}
