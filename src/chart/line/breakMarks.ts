import { inLocale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { chartTexts } from '../chartTexts.ts'
import type { Label } from '../Label.ts'
import { makeLabel, overlaps } from '../label/makeLabel.ts'
import type { ResolvedBreak } from '../ResolvedChart.ts'
import { shortenText, textWidth } from '../textWidth.ts'
import { breakFacts } from './breakFacts.ts'
import type { LineBasis } from './LineBasis.ts'
import type { LineRoom } from './lineRoom.ts'

/** Lines with their reasons above the plot, as many as fit beside each other on the lowest free row. */
export function breakMarks(basis: LineBasis, room: LineRoom): ResolvedBreak[] {
  const [from, to] = basis.extent.domain
  const taken: Label[] = [...room.titleLabels]
  return breakFacts(basis.spec)
    .filter(({ time }) => time > from && time < to)
    .map(({ time, reasons }) => {
      const [first = '', ...others] = reasons.map((reason) => inLocale(reason, basis.frame.locale))
      const words = others.length === 0 ? first : textsIn(chartTexts, basis.frame.locale).severalReasons(first)
      const x = room.x(time)
      const label = aboveLine(words, x, basis.frame.width, room.plot.y - 12)
      const free = taken.every((other) => !overlaps(other.box, label.box, 8))
      if (free) taken.push(label)
      return { x, time, label: words, labelAt: free ? [label] : [] }
    })
}

/** Over the line where there is room, else pushed in from the edge of the drawing. */
function aboveLine(words: string, x: number, width: number, y: number): Label {
  const text = shortenText(words, width - 8, 13)
  const half = textWidth(text, 13) / 2
  return makeLabel(text, Math.max(half, Math.min(width - half, x)), y, { anchor: 'middle' })
}
