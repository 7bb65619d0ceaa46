/** The same words in the languages of the site. */
export interface Words {
  readonly nb: string
  readonly en: string
}
