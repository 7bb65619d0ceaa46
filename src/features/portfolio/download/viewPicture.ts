import type { ShownTable } from '../../../export/collection/ShownTable.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { type FramedPicture, framePicture, insideOf } from '../drawing/framePicture.ts'
import { resolveTable } from '../drawing/resolveTable.ts'
import { resolveView } from '../drawing/resolveView.ts'
import type { PortfolioView } from '../portfolioView.ts'
import type { ViewId } from './tableOfView.ts'

const [width, mostRows] = [960, 40]

export interface PictureWish {
  readonly id: ViewId
  readonly view: PortfolioView
  /** The same view in words. */
  readonly shown: ShownTable
  readonly municipality: string
  readonly locale: Locale
  readonly link: string
}

/** The view as a picture: its drawing, or where it is a table by nature, the table. */
export function viewPicture({ id, view, shown, municipality, locale, link }: PictureWish): FramedPicture {
  const frame = { width: insideOf(width), locale, municipality, most: mostRows }
  const drawing = resolveView(id, view, frame) ?? resolveTable(shown, frame.width, locale)
  return framePicture(drawing, shown, link)
}
