import type { ReactNode } from 'react'
import { IssueList } from '../../blocks/IssueList.tsx'
import { Section } from '../../design/Section.tsx'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import type { OpenedFile } from '../../load/intakeMessages.ts'
import { GuessList } from './GuessList.tsx'
import { openTexts } from './openTexts.ts'
import { PreviewTable } from './PreviewTable.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import { ReceiptPart } from './ReceiptPart.tsx'
import { receiptTexts } from './receiptTexts.ts'

/** What became of one file: its receipt and the way on, one question, or the reason why it is not read. */
export function FileResult({ file, ahead }: { file: OpenedFile; ahead: ReactNode }) {
  const t = useTexts(openTexts)
  const receipt = useTexts(receiptTexts)
  const locale = useLocale()
  const { reading, preview, path } = file
  if (reading.outcome === 'question') {
    return (
      <Section id="kvittering" title={t.ask} intro={path}>
        <QuestionForm
          key={`${reading.question.key}\n${reading.question.column}`}
          file={file}
          question={reading.question}
        />
        <GuessList file={file} />
      </Section>
    )
  }
  if (reading.outcome === 'refused') {
    return (
      <Section id="kvittering" title={t.refusedTitle(path)}>
        <IssueList issues={reading.issues} />
        <GuessList file={file} />
      </Section>
    )
  }
  const count = (number: number) => formatNumber(number, 0, locale)
  const title = receipt.loaded(count(reading.receipt.loaded), count(reading.receipt.read))
  return (
    <Section id="kvittering" title={title} intro={[path, ...(reading.titles ?? [])].join(' · ')}>
      {ahead}
      <div className="kg-open__read">
        {preview && <PreviewTable preview={preview} />}
        <ReceiptPart file={file} />
      </div>
    </Section>
  )
}
