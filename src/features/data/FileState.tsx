import { Link } from '@tanstack/react-router'
import type { ResourceState } from '../../core/model/KnowledgeBase.ts'
import { Icon } from '../../design/Icon.tsx'
import { Tag, type Tone } from '../../design/Tag.tsx'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { loadErrorReason } from '../../i18n/loadErrorSentence.ts'
import { useRetryResource } from '../../load/useKnowledgeBase.ts'
import { texts } from './texts.ts'

const tones: Record<ResourceState['state'], Tone> = {
  ok: 'success',
  partial: 'warning',
  failed: 'danger',
  notRead: 'mangler',
}

/** How one file fared; what failed can be tried again, alone. */
export function FileState({ state: { state, resource, loadError, copiedAt } }: { state: ResourceState }) {
  const t = useTexts(texts)
  const locale = useLocale()
  return (
    <div className="kg-data__state">
      {copiedAt === undefined ? (
        <Tag tone={tones[state]} plain={state === 'ok' || state === 'notRead'}>
          {t[state]}
        </Tag>
      ) : (
        <Tag tone="warm">{t.copyFrom(formatDate(copiedAt.slice(0, 10), locale))}</Tag>
      )}
      {loadError !== null && <p className="kg-small">{loadErrorReason(loadError.kind, locale)}</p>}
      {(state === 'failed' || copiedAt !== undefined) && <Retry name={resource.name} title={resource.title} />}
      {state === 'notRead' && resource.role === 'statistics' && (
        <Link className="kg-small" to="/statistikk/" search={{ id: resource.name }}>
          {t.openTable}
        </Link>
      )}
    </div>
  )
}

function Retry({ name, title }: { name: string; title: string }) {
  const t = useTexts(texts)
  const retry = useRetryResource()
  return (
    <button
      className="ds-button"
      data-variant="secondary"
      data-size="sm"
      type="button"
      aria-label={t.retryOf(title)}
      onClick={() => {
        if (!retry.isPending) retry.mutate(name)
      }}
    >
      <Icon name="retry" />
      {retry.isPending ? t.retrying : t.retry}
    </button>
  )
}
