import { formatNumber } from '../../i18n/formatNumber.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import type { SlicedFile } from '../../load/openSlices.ts'
import { slicedTexts } from './slicedTexts.ts'

/** How much of a large file is fetched, and why it is all of it where the server gives no pieces. */
export function SlicesRead({ file: { bytes, isInPieces } }: { file: SlicedFile }) {
  const t = useTexts(slicedTexts)
  const megabytes = formatNumber(bytes / 1e6, bytes < 1e7 ? 1 : 0, useLocale())
  return (
    <div className="kg-wrap kg-statistics__file">
      <p className="kg-small kg-subtle kg-measure">{isInPieces ? t.inPieces(megabytes) : t.asWhole(megabytes)}</p>
    </div>
  )
}
