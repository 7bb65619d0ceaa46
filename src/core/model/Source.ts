/** Somewhere figures or documents come from. */
export interface Source {
  readonly id: string
  readonly publisher: string
  readonly title: string
  /** Empty when no address is known. */
  readonly url: string
  readonly kind: string
  readonly licence: string
  readonly licenceNote: string
  /** ISO date we read it. */
  readonly retrieved: string
  /** As the publisher says; empty when it is not said. */
  readonly updated: string
  /** ISO date, «ikke fastsatt» or «ukjent». */
  readonly nextUpdate: string
  /** As the publisher gives it: a web page, CSV … */
  readonly format: string
  readonly readVia: string
  readonly reuse: string
  readonly note: string
}

/** Publisher and title as one name; a title that already begins with its publisher stands alone. */
export function sourceName({ publisher, title }: Pick<Source, 'publisher' | 'title'>): string {
  return title.startsWith(publisher) ? title : [publisher, title].filter((part) => part !== '').join(', ')
}
