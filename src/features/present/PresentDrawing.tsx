import { useId } from 'react'
import { SvgView } from '../../chart/screen/SvgView.tsx'
import { drawViewSvg } from '../../export/view/drawViewSvg.ts'
import type { ViewDrawing } from '../../export/view/ViewDrawing.ts'
import { largestDrawing } from './largestDrawing.ts'
import { useArea } from './useArea.ts'

interface PresentDrawingProps {
  /** Of one view, narrowest first. */
  readonly drawings: readonly ViewDrawing[]
  readonly name: string
}

/** A view that was put aside, as large as its room lets it be. */
export function PresentDrawing({ drawings, name }: PresentDrawingProps) {
  const id = useId()
  const [ref, area] = useArea<HTMLDivElement>()
  const found = area.width === 0 ? null : largestDrawing(drawings, area)
  return (
    <div className="kg-present__room" ref={ref}>
      {found && (
        <SvgView
          drawing={drawViewSvg(found.drawing, { id, name, palette: 'css' })}
          width={found.drawing.width * found.times}
          height={found.drawing.height * found.times}
        />
      )}
    </div>
  )
}
