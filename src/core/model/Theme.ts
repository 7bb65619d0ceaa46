import type { Words } from './Words.ts'

/** One of the mandate's sub-themes, in the mandate's own words. */
export interface SubTheme {
  /** `T3.5` */
  readonly id: string
  /** `3.5`, as it is shown and as it stands in an address. */
  readonly number: string
  readonly themeId: string
  readonly name: Words
}

/** One of the mandate's themes. */
export interface Theme {
  /** `T3` */
  readonly id: string
  /** `3` */
  readonly number: string
  readonly name: Words
  readonly purpose: Words
  readonly subThemes: readonly SubTheme[]
}
