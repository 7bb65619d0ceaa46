import { useAddress } from '../../../blocks/useAddress.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { PortfolioSection } from '../PortfolioSection.tsx'
import type { PortfolioView } from '../portfolioView.ts'
import { phaseName } from './phaseName.ts'
import './phases.css'
import { phaseTexts } from './phaseTexts.ts'
import { fullestPhase, type PhaseColumn, phaseBoard } from './phaseView.ts'

/** From idea to benefits: how many, and for how much. */
export function PhaseSection({ view, municipality }: { view: PortfolioView; municipality: string }) {
  const t = useTexts(phaseTexts)
  const locale = useLocale()
  const columns = phaseBoard(view, municipality)
  const fullest = fullestPhase(columns)
  const most = Math.max(1, ...columns.map(({ count }) => count))
  const isMixed = view.registers.length > 1
  return (
    <PortfolioSection
      id="faser"
      view={view}
      sums
      title={fullest ? t.finding(fullest.count, view.rows.length, phaseName(fullest, locale)) : t.none}
      intro={`${t.intro(view.isHomeShare)} ${t.toChoose}`}
    >
      <ol className="kg-phases" data-count={columns.length}>
        {columns.map((column) => (
          <Column key={column.phase} {...{ column, view, most, isMixed, municipality }} />
        ))}
      </ol>
    </PortfolioSection>
  )
}

interface ColumnProps {
  readonly column: PhaseColumn
  readonly view: PortfolioView
  readonly most: number
  readonly isMixed: boolean
  readonly municipality: string
}

function Column({ column, view, most, isMixed, municipality }: ColumnProps) {
  const t = useTexts(phaseTexts)
  const locale = useLocale()
  const { count, own, gate, sum, withAmount } = column
  const name = phaseName(column, locale)
  const money =
    sum === null ? t.noBudget(count) : t.budget(amountWords(sum, view.measured.currency, locale), withAmount, count)
  const width = (n: number) => ({ inlineSize: `${(n / most) * 100}%` })
  return (
    <li className="kg-phases__phase" data-empty={count === 0 || undefined}>
      {gate !== null && <span className="kg-phases__gate">{gate}</span>}
      <h3 className="kg-phases__name">
        <PhaseButton column={column} name={name} />
      </h3>
      <p className="kg-key-value kg-number">{count}</p>
      <div className="kg-phases__bar" aria-hidden="true">
        {isMixed && <span data-own style={width(own)} />}
        <span style={width(isMixed ? count - own : count)} />
      </div>
      <p className="kg-small kg-subtle">{count === 0 ? t.empty : money}</p>
      {isMixed && own > 0 && (
        <p className="kg-small kg-place" data-asker>
          {t.own(municipality, own)}
        </p>
      )}
    </li>
  )
}

function PhaseButton({ column: { phase, count }, name }: { column: PhaseColumn; name: string }) {
  const t = useTexts(phaseTexts)
  const { search, change } = useAddress()
  if (phase === null || count === 0) return name
  const isOn = search.fase === phase
  return (
    <button
      className="kg-phases__choice"
      type="button"
      aria-pressed={isOn}
      title={isOn ? t.all : t.choose(name)}
      onClick={() => change({ fase: isOn ? undefined : phase })}
    >
      {name}
    </button>
  )
}
