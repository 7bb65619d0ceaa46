import type { PivotResult } from '../../core/aggregate/cube/PivotResult.ts'
import { cubeReasonSentence } from '../../i18n/cubeReasonWords.ts'
import { formatNumber, formatSigned } from '../../i18n/formatNumber.ts'
import { statusSign, statusWords } from '../../i18n/statusWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { PivotFrame } from './PivotFrame.ts'
import type { PivotCell } from './pivotTable.ts'
import { pivotTexts } from './pivotTexts.ts'

/** A cell as it stands in the table. */
export interface GridCell {
  readonly text: string
  /** Why there is no figure, or what must be known of it; empty where nothing must. */
  readonly title: string
  readonly isGap: boolean
  /** Between -1 and 1 of the largest in the table; null for what is not filled. */
  readonly part: number | null
}

/** The ends of what the cells reach, 0 among them. */
export interface CellScale {
  readonly least: number
  readonly most: number
}

/** The figure in words, with its sign; a total is not filled. */
export function gridCell(
  { frame, scale }: { readonly frame: PivotFrame; readonly scale: CellScale },
  cell: PivotCell,
  isFilled: boolean,
): GridCell {
  const { value, status, reason, incomplete } = cell
  const { locale, unit } = frame
  if (value === null) {
    const why = reason === null ? statusWords(status, locale) : cubeReasonSentence(reason, locale)
    return {
      text: reason === null ? statusSign(status) || statusSign('missing') : '–',
      title: why,
      isGap: true,
      part: null,
    }
  }
  const number = unit.isChange ? formatSigned(value, unit.decimals, locale) : formatNumber(value, unit.decimals, locale)
  const count = (rows: number) => formatNumber(rows, 0, locale)
  const lacking = incomplete && textsIn(pivotTexts, locale).of(count(incomplete.counted), count(incomplete.expected))
  return {
    text: `${number}${statusSign(status)}${lacking ? ` (${lacking})` : ''}`,
    title: status === 'ok' ? '' : statusWords(status, locale),
    isGap: false,
    part: isFilled ? partOf(value, scale) : null,
  }
}

export function scaleOf({ values }: PivotResult): CellScale {
  let [least, most] = [0, 0]
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return { least, most }
}

/** Bars and shades go from 0, so that twice as much is twice as long. */
function partOf(value: number, { least, most }: CellScale): number | null {
  const reach = Math.max(most, -least)
  return reach === 0 ? 0 : value / reach
}
