export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A text with its place. `y` is the baseline; `box` is the room it takes, and no two labels share room. */
export interface Label {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** Font size in pixels, never under 12. */
  readonly size: number
  readonly weight: number
  readonly box: Box
}
