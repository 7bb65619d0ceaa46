import { formatNumber, noBreakSpace } from '../../i18n/formatNumber.ts'
import type { Locale } from '../../i18n/Locale.ts'

/** The size of a file: `850 B`, `6,8 kB`, `181 kB`. */
export function formatSize(bytes: number, locale: Locale): string {
  if (bytes < 1000) return `${formatNumber(bytes, 0, locale)}${noBreakSpace}B`
  const kilobytes = bytes / 1000
  return `${formatNumber(kilobytes, kilobytes < 10 ? 1 : 0, locale)}${noBreakSpace}kB`
}
