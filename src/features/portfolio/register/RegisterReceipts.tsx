import { IssueList } from '../../../blocks/IssueList.tsx'
import type { RegisterReceipt } from '../../../core/portfolio/buildPortfolio.ts'
import { Disclosure } from '../../../design/Disclosure.tsx'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import type { RegisterSession } from '../../../load/registerSession.ts'
import { portfolioRegisterTexts } from './registerTexts.ts'

/** What became of the files that were put in: rows, columns, faults and uncertain links. */
export function RegisterReceipts({ session: { portfolio, before } }: { session: RegisterSession }) {
  const t = useTexts(portfolioRegisterTexts)
  const read = [portfolio, before].filter((one) => one !== null)
  const [receipts, issues, uncertain] = [
    read.flatMap((one) => one.receipts),
    read.flatMap((one) => one.issues),
    read.flatMap((one) => one.uncertain),
  ]
  return (
    <div className="kg-drop__receipt">
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
        <Disclosure summary={t.faults(issues.length)} open={issues.some(({ severity }) => severity === 'stop')}>
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
