/** A row of a statistics table with the name of its place. */
export interface StatisticsRow {
  /** Of the datasets. */
  readonly index: number
  readonly place: string
  readonly placeId: string
}
