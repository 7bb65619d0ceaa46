import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../design/EmptyState.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

export function UnknownIndicator({ id }: { id: string }) {
  const t = useTexts(texts)
  const action = (
    <Link className="ds-button" data-variant="primary" to="/indikatorer/">
      {t.toIndicators}
    </Link>
  )
  return (
    <div className="kg-wrap">
      <EmptyState reason={t.unknownIndicatorReason(id)} action={action} />
    </div>
  )
}
