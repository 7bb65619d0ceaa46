import { useId } from 'react'
import { SvgView } from '../chart/screen/SvgView.tsx'
import type { ShownContent } from '../export/collection/openCollected.ts'
import { drawViewSvg } from '../export/view/drawViewSvg.ts'
import { drawingFor } from '../export/view/ViewDrawing.ts'
import { useWidth } from './useWidth.ts'

/** What a collected view was drawn as, for the room there is; nothing of a table by nature. */
export function KeptDrawing({ content: { drawings, table } }: { content: ShownContent }) {
  const id = useId()
  const [frame, room] = useWidth<HTMLDivElement>()
  const drawing = drawingFor(drawings, room)
  if (!drawing) return null
  const name = `${table.headline}. ${table.subtitle}.`
  return (
    <div className="kg-kept-drawing" ref={frame}>
      {room > 0 && <SvgView drawing={drawViewSvg(drawing, { id, name, palette: 'css' })} />}
    </div>
  )
}
