import { formatNumber } from '../../../i18n/formatNumber.ts'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'

export type ViewCell = string | number | null

/** One of the page's views as rows: money whole units of the currency, days and per cent plain numbers, a gap null. */
export interface ViewTable {
  /** The finding the page writes above the view. */
  readonly headline: string
  readonly columns: readonly ViewColumn[]
  readonly rows: readonly (readonly ViewCell[])[]
  readonly notes: readonly string[]
  /** Amounts are the municipality's share where the reader asks for it. Else they are total, whatever is asked for. */
  readonly followsShare?: true
}

export interface ViewColumn {
  readonly label: string
  /** A date is written as ISO 8601 has it; the files keep it so, what is read has it in the reader's words. */
  readonly kind: 'text' | 'date' | 'money' | 'number'
  /** A slide, a picture and an embed have room for what is read at a glance; the files have every column. */
  readonly isInFilesOnly?: true
}

export const textColumn = (label: string): ViewColumn => ({ label, kind: 'text' })
export const dateColumn = (label: string): ViewColumn => ({ label, kind: 'date' })
export const fileColumn = (label: string): ViewColumn => ({ label, kind: 'text', isInFilesOnly: true })
export const moneyColumn = (label: string): ViewColumn => ({ label, kind: 'money' })
export const numberColumn = (label: string): ViewColumn => ({ label, kind: 'number' })

/** A cell as a slide or a page shows it. A gap is a dash. */
export function cellWords(cell: ViewCell, { kind }: ViewColumn, currency: string, locale: Locale): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return kind === 'date' ? formatDate(cell, locale) : cell
  return kind === 'money'
    ? amountWords(cell, currency, locale)
    : formatNumber(cell, Number.isInteger(cell) ? 0 : 1, locale)
}
