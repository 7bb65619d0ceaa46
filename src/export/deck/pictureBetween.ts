import type { SlidePart } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import { base64 } from '../base64.ts'

/** A PNG as large as there is room for between head and foot, in inches, in the middle of the slide. */
export function pictureBetween(
  png: Uint8Array,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  template: SlideTemplate,
  altText: string,
): SlidePart {
  const room = { width: template.width - 2 * template.margin, height: bottom - top - 0.1 }
  const view = new DataView(png.buffer, png.byteOffset)
  const scale = Math.min(room.width / view.getUint32(16), room.height / view.getUint32(20))
  const [w, h] = [view.getUint32(16) * scale, view.getUint32(20) * scale]
  const x = template.margin + (room.width - w) / 2
  return { kind: 'picture', x, y: top, w, h, base64: base64(png), altText }
}
