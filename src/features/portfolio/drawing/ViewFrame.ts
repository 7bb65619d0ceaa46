import type { Locale } from '../../../i18n/Locale.ts'

/** What a drawing is made for. */
export interface ViewFrame {
  /** In pixels. */
  readonly width: number
  readonly locale: Locale
  readonly municipality: string
  /** How many projects are drawn; the others are counted under them, and stand in the table. */
  readonly most: number
}
