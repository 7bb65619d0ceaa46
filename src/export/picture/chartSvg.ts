import type { ChartSubject } from '../ChartSubject.ts'
import { layPicture } from './layPicture.ts'
import type { PictureWish } from './PictureSize.ts'
import { pictureSvg } from './pictureSvg.ts'

/** The chart as an SVG file. */
export function chartSvg({ spec, locale }: ChartSubject, wish: PictureWish): string {
  return `${pictureSvg(layPicture(spec, wish, locale), null)}\n`
}
