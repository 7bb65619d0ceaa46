import { Tag } from '../../design/Tag.tsx'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import type { DocumentRow } from './documentsView.ts'
import { texts } from './texts.ts'

/** The document's own date as exactly as it is known, and why one should look at it again. */
export function DocumentDate({ row: { document, time, dateDoubt } }: { row: DocumentRow }) {
  const t = useTexts(texts)
  const locale = useLocale()
  return (
    <div className="kg-document__facts">
      <p className={time === null ? 'kg-subtle' : 'kg-number'}>
        {time === null ? t.undated : formatDate(document.date, locale)}
      </p>
      {dateDoubt !== null && (
        <>
          <Tag tone="warning">{t.checkDate}</Tag>
          <p className="kg-small kg-subtle">
            {dateDoubt === 'listed' ? t.listedDate(formatDate(document.listedDate, locale)) : t.afterToday}
          </p>
        </>
      )}
    </div>
  )
}
