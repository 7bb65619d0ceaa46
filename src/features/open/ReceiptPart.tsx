import { IssueList } from '../../blocks/IssueList.tsx'
import { IssueSave } from '../../blocks/IssueSave.tsx'
import type { Receipt } from '../../core/intake/Receipt.ts'
import { DefinitionList } from '../../design/DefinitionList.tsx'
import { Disclosure } from '../../design/Disclosure.tsx'
import { Icon } from '../../design/Icon.tsx'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { formatTimestamp } from '../../i18n/formatTimestamp.ts'
import { issueReason } from '../../i18n/issueSentence.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { signText } from '../../i18n/readingWords/signText.ts'
import { textIn } from '../../i18n/texts.ts'
import { askIntake } from '../../load/askIntake.ts'
import type { OpenedFile } from '../../load/intakeMessages.ts'
import { type AsideRow, asideCsv } from './asideCsv.ts'
import { choicesDescriptor } from './choicesDescriptor.ts'
import { fileSize } from './fileSize.ts'
import { GuessList } from './GuessList.tsx'
import { useOpenSession } from './openSession.ts'
import { receiptTexts } from './receiptTexts.ts'
import { saveText } from './saveText.ts'

/** What became of every line of the file, what was set aside, and what was settled for the reader. */
export function ReceiptPart({ file }: { file: OpenedFile }) {
  const t = useTexts(receiptTexts)
  const isConfirmed = useOpenSession().confirmed.has(file.id)
  const { reading } = file
  const { issues } = reading
  return (
    <div className="kg-open__receipt">
      <ReceiptSum receipt={reading.receipt} />
      <ReceiptFacts file={file} />
      <div>
        {issues.length > 0 && (
          <Disclosure summary={t.issues(issues.length)} open={issues.some(({ severity }) => severity !== 'note')}>
            <IssueList issues={issues} />
            <IssueSave
              name={`${stemOf(file.path)}-${t.issueFile}`}
              all={() => askIntake({ call: 'issues', id: file.id })}
            />
          </Disclosure>
        )}
        {reading.aside !== undefined && <AsideRows file={file} />}
        <GuessList file={file} />
      </div>
      <button
        className="ds-button kg-open__save"
        data-variant="tertiary"
        data-size="sm"
        type="button"
        onClick={() => saveText('datapackage.json', choicesDescriptor(file, isConfirmed), 'application/json')}
      >
        <Icon name="download" />
        {t.choicesSave}
      </button>
    </div>
  )
}

/** Nothing is lost: lines read are always the sum of what became of them. */
function ReceiptSum({ receipt }: { receipt: Receipt }) {
  const t = useTexts(receiptTexts)
  const locale = useLocale()
  const count = (number: number) => formatNumber(number, 0, locale)
  const parts = [
    [receipt.title, t.partTitle],
    [receipt.header, t.partHeader],
    [receipt.loaded, t.partLoaded],
    [receipt.setAside, t.partAside],
    [receipt.blank, t.partBlank],
    [receipt.notes, t.partNotes],
  ] as const
  const shown = parts.filter(([lines, name]) => lines > 0 || name === t.partAside || name === t.partLoaded)
  return (
    <p className="kg-open__sum">
      {t.sum(count(receipt.read), shown.map(([lines, name]) => `${count(lines)} ${name}`).join(' + '))}
    </p>
  )
}

function ReceiptFacts({ file: { reading, sha256, readAt } }: { file: OpenedFile }) {
  const t = useTexts(receiptTexts)
  const locale = useLocale()
  const { encoding, delimiter, decimalChar, bytes } = reading.receipt
  const sign = (mark: string) => (mark === '' ? t.none : textIn(signText(mark), locale))
  const entries = [
    { term: t.encoding, description: encoding === '' ? t.none : encoding },
    { term: t.delimiter, description: sign(delimiter) },
    { term: t.decimal, description: sign(decimalChar) },
    { term: t.size, description: fileSize(bytes, locale) },
    { term: t.readAt, description: formatTimestamp(new Date(readAt), locale) },
    ...(sha256 === '' ? [] : [{ term: t.hash, description: <code className="kg-open__hash">{sha256}</code> }]),
  ]
  return <DefinitionList entries={entries} rules />
}

const mostShown = 20

/** The rows that fit nowhere, as they stand in the file, each with the reason. */
function AsideRows({ file }: { file: OpenedFile }) {
  const t = useTexts(receiptTexts)
  const locale = useLocale()
  const { reading, path, asideReasons } = file
  const rows = (reading.aside ?? []).map((row, index): AsideRow => {
    const issue = asideReasons[index]
    return { row, reason: issue ? issueReason(issue, locale) : '' }
  })
  const save = () => saveText(`${stemOf(path)}-${t.asideFile}.csv`, asideCsv(rows, path, t.asideHeadings), 'text/csv')
  return (
    <Disclosure summary={t.aside(formatNumber(rows.length, 0, locale))}>
      <p className="kg-small kg-subtle">{t.asideIntro}</p>
      <ul className="kg-open__aside">
        {rows.slice(0, mostShown).map(({ row: { line, cells }, reason }) => (
          <li key={line}>
            <span className="kg-subtle kg-number">
              {t.asideHeadings.line} {line}
            </span>
            <code>{cells.join(' | ').slice(0, 400)}</code>
            {reason !== '' && <span>{reason}</span>}
          </li>
        ))}
      </ul>
      {rows.length > mostShown && <p className="kg-small kg-subtle">{t.asideCut(mostShown)}</p>}
      <button className="ds-button kg-open__save" data-variant="tertiary" data-size="sm" type="button" onClick={save}>
        <Icon name="download" />
        {t.asideSave}
      </button>
    </Disclosure>
  )
}

function stemOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '')
}
