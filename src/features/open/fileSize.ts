import { formatNumber, noBreakSpace } from '../../i18n/formatNumber.ts'
import type { Locale } from '../../i18n/Locale.ts'

/** The size of a file: `850 B`, `6,8 kB`, `12 MB`. */
export function fileSize(bytes: number, locale: Locale): string {
  const [unit, by] =
    bytes < 1000 ? (['B', 1] as const) : bytes < 1_000_000 ? (['kB', 1000] as const) : (['MB', 1e6] as const)
  const value = bytes / by
  return `${formatNumber(value, by > 1 && value < 10 ? 1 : 0, locale)}${noBreakSpace}${unit}`
}
