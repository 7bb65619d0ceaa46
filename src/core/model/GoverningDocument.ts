/** A law, strategy or plan that steers the work. */
export interface GoverningDocument {
  readonly id: string
  readonly title: string
  readonly issuer: string
  readonly level: string
  readonly type: string
  /** ISO date with day, month or year precision; empty when not known. */
  readonly date: string
  /** The date another list gives it, when it differs from the document's own. */
  readonly listedDate: string
  readonly validTo: string
  readonly status: string
  readonly replacedBy: string | null
  readonly url: string
  readonly themeIds: readonly string[]
  readonly subThemeIds: readonly string[]
  readonly summary: string
  readonly confidence: string
  readonly note: string
}
