import { ErrorPart } from '../../design/ErrorPart.tsx'
import { formatTimestamp } from '../../i18n/formatTimestamp.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { loadErrorReason } from '../../i18n/loadErrorSentence.ts'
import type { ReadCube } from '../../load/openCubes.ts'
import { useRetryCube } from '../../load/useCube.ts'
import { texts } from './texts.ts'

/** Says that the table is a copy of an earlier day, and how old it is, with a way to ask the source anew. */
export function CopyShown({ resource, copy }: { resource: string; copy: NonNullable<ReadCube['copy']> }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const { retry, isTrying } = useRetryCube(resource)
  return (
    <div className="kg-wrap kg-statistics">
      <ErrorPart
        mild
        title={t.copyShown(formatTimestamp(new Date(copy.at), locale))}
        retryLabel={isTrying ? t.retrying : t.retry}
        onRetry={() => void retry()}
      >
        <p>
          {loadErrorReason(copy.kind, locale)} {t.copyMayBeOld}
        </p>
      </ErrorPart>
    </div>
  )
}
