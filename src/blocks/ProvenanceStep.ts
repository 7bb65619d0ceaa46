/** One station on the way of a figure, from its publisher to the page. */
export interface ProvenanceStep {
  readonly id: string
  readonly title: string
  readonly text: string
  /** True for a text that is the data's own, in Norwegian. */
  readonly isData?: boolean
  /** Where the text leads: an address outside the site. */
  readonly url?: string
  readonly links?: readonly ProvenanceLink[]
  /** Words that end the list of links. */
  readonly more?: string
}

/** Words before a link to a file of the package; without a file there is nothing to lead to. */
export interface ProvenanceLink {
  readonly id: string
  readonly words: string
  readonly link: string
  readonly file: string
}
