import { Link } from '@tanstack/react-router'
import { inLocale } from '../i18n/Locale.ts'
import { useLocale, useTexts } from '../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../load/useKnowledgeBase.ts'
import { texts } from './texts.ts'

/** Three bars of what is known and a dashed one for what is not. */
function Mark() {
  return (
    <svg className="kg-brand__mark" width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
      <path d="M0 18h5v12H0zM8 12h5v18H8zM16 5h5v25h-5z" fill="currentColor" />
      <path d="M24.5.5h5v29h-5z" fill="none" stroke="currentColor" strokeDasharray="2.5 2" />
    </svg>
  )
}

export function Brand({ onFollow }: { onFollow: () => void }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const plan = useKnowledgeBase().data?.plan
  return (
    <Link to="/" className="kg-brand" onClick={onFollow}>
      <Mark />
      <span>
        <span className="kg-brand__name">{t.siteName}</span>
        <span className="kg-brand__line">
          {plan ? `${inLocale(plan.shortName, locale)}, ${plan.municipality}` : '\u00a0'}
        </span>
      </span>
    </Link>
  )
}
