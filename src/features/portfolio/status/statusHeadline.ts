import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { statusTexts } from './statusTexts.ts'
import type { StatusCell, StatusView } from './statusView.ts'

/** How many are red, or that nobody has said a thing: the same on the page and in what leaves it. */
export function statusHeadline({ rows, known }: StatusView, locale: Locale): string {
  const t = textsIn(statusTexts, locale)
  if (known.kvalitet + known.gevinst + known.risiko === 0) return t.noneReported
  return t.finding(rows.filter(({ cells }) => Object.values(cells).some(isRed)).length, rows.length)
}

function isRed(cell: StatusCell): boolean {
  return cell.kind !== 'missing' && cell.colour === 'rod'
}
