import { Link } from '@tanstack/react-router'
import { registerWord } from '../../blocks/registerWords.ts'
import { useDataLanguage } from '../../blocks/useDataLanguage.ts'
import { Tag } from '../../design/Tag.tsx'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { documentAnchor } from './documentAnchor.ts'
import type { DocumentRow } from './documentsView.ts'
import { statusWords } from './documentWords.ts'
import { texts } from './texts.ts'

export function DocumentStatus({ row: { document, replacement, hasRunOut } }: { row: DocumentRow }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const lang = useDataLanguage()
  const words = registerWord(statusWords, document.status || 'ukjent', locale)
  return (
    <div className="kg-document__facts">
      {document.status === 'gjeldende' ? <Tag tone="success">{words}</Tag> : <p className="kg-subtle">{words}</p>}
      {replacement !== null && (
        <p className="kg-small">
          {t.replacedBy}{' '}
          <Link to="/dokumenter/" hash={documentAnchor(replacement.id)} lang={lang}>
            {replacement.title}
          </Link>
        </p>
      )}
      {document.validTo !== '' && (
        <p className={hasRunOut ? 'kg-small kg-warm' : 'kg-small kg-subtle'}>
          {(hasRunOut ? t.ranOut : t.validUntil)(formatDate(document.validTo, locale))}
        </p>
      )}
    </div>
  )
}
