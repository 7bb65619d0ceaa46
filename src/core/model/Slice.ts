import type { Words } from './Words.ts'

/** A slice of a statistics table that an editor has put on a theme's page. */
export interface Slice {
  readonly id: string
  readonly themeId: string
  readonly title: Words
  /** The parameters of the statistics page's address, `id` of the table among them. */
  readonly address: Readonly<Record<string, string>>
}
