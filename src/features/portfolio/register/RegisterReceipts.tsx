import { IssueList } from '../../../blocks/IssueList.tsx'
import type { RegisterReceipt } from '../../../core/portfolio/buildPortfolio.ts'
import { Disclosure } from '../../../design/Disclosure.tsx'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { type DroppedRegister, sayUnit } from './droppedRegister.ts'
import { portfolioRegisterTexts } from './registerTexts.ts'

/** What became of the files that were dropped: rows, columns, faults, and what must be asked. */
export function RegisterReceipts({ dropped }: { dropped: DroppedRegister }) {
  const t = useTexts(portfolioRegisterTexts)
  const { receipts, issues, uncertain } = dropped.portfolio
  return (
    <div className="kg-drop__receipt" aria-live="polite">
      <UnitQuestion dropped={dropped} />
      <h3 className="kg-chart-title">{t.receipt}</h3>
      <ul className="kg-formulas">
        {receipts.map((receipt) => (
          <ReceiptLine key={`${receipt.file}\n${receipt.table}`} receipt={receipt} />
        ))}
        {uncertain.map(({ title, file, lines }) => (
          <li key={`${file}\n${title}\n${lines.join()}`}>{t.uncertain(title, file)}</li>
        ))}
      </ul>
      {issues.length > 0 && (
        <Disclosure summary={`${issues.length} ${t.faults}`} open={issues.some(({ severity }) => severity === 'stop')}>
          <IssueList issues={issues} />
        </Disclosure>
      )}
    </div>
  )
}

function ReceiptLine({ receipt }: { receipt: RegisterReceipt }) {
  const t = useTexts(portfolioRegisterTexts)
  const { file, table, loaded, setAside, sumRows, blank, columns } = receipt
  const known = columns.flatMap(({ heading, field }) => (field === null ? [] : [heading]))
  const unknown = columns.flatMap(({ heading, field }) => (field === null ? [heading] : []))
  return (
    <li>
      <span className="kg-formulas__name">{t.receiptLine(file, table, loaded, setAside, sumRows, blank)}</span>
      <span className="kg-subtle">{t.columns(known.join(', '), unknown.join(', '))}</span>
    </li>
  )
}

const units = ['kr', 'tusen', 'mill'] as const

/** Asked when a column of money neither has a unit of its own nor is in whole kroner by its system. */
function UnitQuestion({ dropped }: { dropped: DroppedRegister }) {
  const t = useTexts(portfolioRegisterTexts)
  const isUnknown = dropped.portfolio.issues.some(({ code }) => code === 'enhet-mangler')
  if (!isUnknown && dropped.unit === null) return null
  return (
    <fieldset className="kg-drop__unit">
      <legend className="kg-subheading">{t.unitAsked}</legend>
      {isUnknown && <p className="kg-small kg-measure">{t.unitWhy}</p>}
      <div className="kg-cluster">
        {units.map((unit) => (
          <button
            key={unit}
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            type="button"
            onClick={() => sayUnit(unit)}
          >
            {t[unit]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
