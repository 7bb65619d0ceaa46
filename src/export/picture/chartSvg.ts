import type { ChartSubject } from '../ChartSubject.ts'
import { layPicture } from './layPicture.ts'
import type { PictureWish } from './PictureSize.ts'
import { pictureSvg } from './pictureSvg.ts'

/** The chart as an SVG file, with its font inside where one is given. */
export function chartSvg({ spec, locale }: ChartSubject, wish: PictureWish, fontCss: string | null = null): string {
  return `${pictureSvg(layPicture(spec, wish, locale), fontCss)}\n`
}
