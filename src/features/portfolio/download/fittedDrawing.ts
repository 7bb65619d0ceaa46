import type { ViewDrawing } from '../../../export/view/ViewDrawing.ts'
import { resolveView } from '../drawing/resolveView.ts'
import type { PictureWish } from './viewPicture.ts'

type Drawn = Omit<PictureWish, 'shown' | 'link'>

interface Room {
  readonly width: number
  readonly height: number
  /** No more projects than this, however small they are. */
  readonly most: number
}

const fewest = 3

/** As many projects as the room holds; the others are counted in it, and stand in the table. */
function fittedDrawing({ id, view, municipality, locale }: Drawn, room: Room): ViewDrawing | null {
  const { width, height } = room
  for (let most = room.most; most > fewest; most -= 1) {
    const drawing = resolveView(id, view, { width, locale, municipality, most })
    if (!drawing || drawing.height <= height) return drawing
  }
  return resolveView(id, view, { width, locale, municipality, most: fewest })
}

const slide: Room = { width: 960, height: 380, most: 12 }
const paper: Room = { width: 672, height: 720, most: 20 }
const hand: Room = { width: 280, height: 1400, most: 8 }

/** For a slide, which is read from the back of a room. */
export function slideDrawing(drawn: Drawn): ViewDrawing | null {
  return fittedDrawing(drawn, slide)
}

/** For a collection, which is shown on a phone, on paper and on a slide, and has not the registers to draw it from again. */
export function keptDrawings(drawn: Drawn): ViewDrawing[] {
  return [hand, paper, slide].map((room) => fittedDrawing(drawn, room)).filter((drawing) => drawing !== null)
}
