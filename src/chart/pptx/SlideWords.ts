/** Words the slide needs that the chart does not have. */
export interface SlideWords {
  /** Of a part of a series after a break: `fra 2020`. */
  readonly from: (period: string) => string
  /** Head of the columns of time in the workbook of a scatter chart. */
  readonly time: string
  /** Head of the column of places, and the places that do not stand out, in the workbook of places by two measures. */
  readonly place: string
  readonly others: string
}
