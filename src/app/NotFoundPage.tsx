import { Link } from '@tanstack/react-router'
import { PageFrame } from '../design/PageFrame.tsx'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

export function NotFoundPage() {
  const t = useTexts(texts)
  return (
    <PageFrame title={t.notFound} lede={t.notFoundReason}>
      <div className="kg-wrap">
        <Link to="/" className="ds-button">
          {t.home}
        </Link>
      </div>
    </PageFrame>
  )
}
