/** The same words in the languages of the site. */
export interface Words {
  readonly nb: string
  /** Stands only where it differs from bokmål. */
  readonly nn?: string
  readonly en: string
}
