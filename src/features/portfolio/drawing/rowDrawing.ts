import { column, isNarrow, stroke, type ViewMark } from '../../../export/view/ViewDrawing.ts'

/** Rows of a name, its words and a lane: beside each other, or in a narrow frame below each other. */
export function rowDrawing(width: number) {
  const isBelow = isNarrow(width)
  const name = isBelow ? width : Math.round(width * 0.42)
  const lane = isBelow ? { x: 0, width } : { x: name, width: width - name }
  const place = (y: number, title: string, about: string, laneHeight: number) => {
    const head = column(title, { x: 0, y: y + 4, width: name - 16, weight: 550 })
    const told = column(about, { x: 0, y: head.end, width: name - 16, size: 12, color: 'subtle' })
    const laneTop = isBelow ? told.end + 2 : y + 2
    const end = Math.max(told.end + 6, laneTop + laneHeight + 2)
    const marks: ViewMark[] = [...head.marks, ...told.marks, stroke('line', `M0 ${end - 0.5}H${width}`)]
    return { marks, laneTop, end }
  }
  return { lane, place }
}
