/** The sizes a picture may have: slide for a page of 16:9, share for social media and messages, square, or as wide as on screen. */
export const pictureSizes = ['shown', 'slide', 'share', 'square'] as const
export type PictureSize = (typeof pictureSizes)[number]

/** Pixels at scale 2, which is the usual one. */
export const pixelsOfSize: Record<
  Exclude<PictureSize, 'shown'>,
  { readonly width: number; readonly height: number }
> = {
  slide: { width: 1920, height: 1080 },
  share: { width: 1200, height: 628 },
  square: { width: 1080, height: 1080 },
}

export const pictureScales = [1, 2, 3] as const
/** How many pixels a pixel of the drawing becomes. Never changes how large the text is beside the chart. */
export type PictureScale = (typeof pictureScales)[number]

/** What is asked for. */
export interface PictureWish {
  readonly size: PictureSize
  readonly scale: PictureScale
  /** Width on screen, in CSS pixels, for the size `shown`. */
  readonly shownWidth: number
  /** What there is room for, likewise; left out, as high as the figure likes to be. */
  readonly shownHeight?: number
  /** One small chart a series. */
  readonly asMultiples: boolean
  /** Without headline, notes and sources, for a page that says them itself. */
  readonly isBare?: boolean
}
