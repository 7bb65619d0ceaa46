import { Link } from '@tanstack/react-router'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import type { Brought, PackageInView } from '../load/packageInView.ts'
import { useRemoveDelivery } from '../load/useBroughtData.ts'
import { useKnowledgeBase } from '../load/useKnowledgeBase.ts'
import { dataNoticeTexts } from './dataNoticeTexts.ts'

/** Names the package that is shown instead of our own, and what the reader has put among its figures; each with a way back. */
export function DataNoticeBody({ inView: { kind, refused, brought } }: { inView: PackageInView }) {
  const t = useTexts(dataNoticeTexts)
  const { data: base } = useKnowledgeBase()
  return (
    <div className="kg-notice kg-no-print" role="status">
      {kind !== 'own' && (
        <div className="kg-wrap kg-notice__row">
          <p>
            <strong>{t[kind](base?.title ?? '…')}</strong>
          </p>
          {/* A new document: nothing of the other package is left behind. */}
          <a href={import.meta.env.BASE_URL}>{t.back}</a>
        </div>
      )}
      {refused !== null && (
        <div className="kg-wrap kg-notice__row">
          <p className="kg-measure">{t.refused(refused)}</p>
          <Link to="/apne/" search={{ data: undefined }}>
            {t.open}
          </Link>
        </div>
      )}
      {brought.length > 0 && (
        <div className="kg-wrap kg-notice__row">
          <p>{t.brought}</p>
          <ul className="kg-notice__list">
            {brought.map((one) => (
              <BroughtLine key={one.id} brought={one} />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function BroughtLine({ brought: { id, title, as } }: { brought: Brought }) {
  const t = useTexts(dataNoticeTexts)
  const remove = useRemoveDelivery()
  return (
    <li>
      <Link to={as === 'indicator' ? '/indikator/' : '/statistikk/'} search={{ id }}>
        {title}
      </Link>{' '}
      <button
        className="ds-button"
        data-variant="tertiary"
        data-size="sm"
        type="button"
        aria-label={t.removeOf(title)}
        onClick={() => {
          if (!remove.isPending) remove.mutate(id)
        }}
      >
        {t.remove}
      </button>
    </li>
  )
}
