import { useAddress } from '../../../blocks/useAddress.ts'
import { inLocale } from '../../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { PortfolioSection } from '../PortfolioSection.tsx'
import type { PortfolioView } from '../portfolioView.ts'
import './coverage.css'
import { coverageTexts } from './coverageTexts.ts'
import { type CoverageCell, type CoverageColumn, projectCoverage } from './coverageView.ts'

/** The question of the whole knowledge base: which sub-themes have a project, and which have none. */
export function ProjectCoverageSection({ view }: { view: PortfolioView }) {
  const t = useTexts(coverageTexts)
  const locale = useLocale()
  const { columns, all, empty } = projectCoverage(view)
  const names = empty.map(({ number, name }) => `${number} ${inLocale(name, locale)}`).join('; ')
  return (
    <PortfolioSection
      id="undertemaer"
      view={view}
      title={t.finding(all - empty.length, all)}
      intro={t.intro(view.isHomeShare)}
    >
      <div className="kg-cover">
        {columns.map((column) => (
          <ThemeColumn key={column.theme.id} column={column} currency={view.measured.currency} />
        ))}
      </div>
      {empty.length > 0 && <p className="kg-small kg-subtle kg-cover__empty">{t.empty(names)}</p>}
    </PortfolioSection>
  )
}

function ThemeColumn({ column: { theme, cells, active }, currency }: { column: CoverageColumn; currency: string }) {
  const t = useTexts(coverageTexts)
  const locale = useLocale()
  return (
    <section className="kg-opened kg-cover__theme" data-tema={theme.number}>
      <h3>
        {theme.number} {inLocale(theme.name, locale)}
      </h3>
      <p className="kg-small kg-subtle">{t.active(active)}</p>
      <ul className="kg-cover__cells">
        {cells.map((cell) => (
          <Cell key={cell.subTheme.id} cell={cell} currency={currency} />
        ))}
      </ul>
    </section>
  )
}

function Cell({ cell, currency }: { cell: CoverageCell; currency: string }) {
  const t = useTexts(coverageTexts)
  const locale = useLocale()
  const { change } = useAddress()
  const { subTheme, count, sum, withAmount } = cell
  const name = `${subTheme.number} ${inLocale(subTheme.name, locale)}`
  return (
    <li className="kg-cover__cell" data-empty={count === 0 || undefined}>
      {count === 0 ? (
        <span>{name}</span>
      ) : (
        <button type="button" className="kg-phases__choice" onClick={() => change({ tema: subTheme.number })}>
          {name}
        </button>
      )}
      <span className="kg-small">
        {t.count(count)}
        {count > 0 && `, ${sum === null ? t.noMoney : t.money(amountWords(sum, currency, locale), withAmount, count)}`}
      </span>
    </li>
  )
}
