import { ErrorPart } from '../../design/ErrorPart.tsx'
import { formatDate } from '../../i18n/formatPeriod.ts'
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
  const at = localTime(new Date(copy.at))
  return (
    <div className="kg-wrap kg-statistics">
      <ErrorPart
        title={t.copyShown(formatDate(at.day, locale), at.time)}
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

/** The reader's own day and time of day. */
function localTime(at: Date): { readonly day: string; readonly time: string } {
  const two = (number: number) => String(number).padStart(2, '0')
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  }
}
