import type { NativeCell, NativeChart, NativeLabel, NativeSeries } from './NativeChart.ts'
import type { SlideTemplate } from './SlideTemplate.ts'
import { richXml, textXml } from './textXml.ts'
import { solid } from './xml.ts'

/** The labels of a series' points; the rest have none. */
export function labelsXml(chart: NativeChart, series: NativeSeries, template: SlideTemplate): string {
  const labels = series.cells.flatMap((cell, i) =>
    cell.label && cell.value !== null ? [labelXml(chart, series, cell.label, indexOf(chart, cell, i), template)] : [],
  )
  return `<c:dLbls>${labels.join('')}${shows(null)}</c:dLbls>`
}

function indexOf({ along }: NativeChart, { x }: NativeCell, order: number): number {
  return along ? order : x
}

function labelXml(
  { format, fontSize, language }: NativeChart,
  { color, shape }: NativeSeries,
  label: NativeLabel,
  index: number,
  { colors, fonts }: SlideTemplate,
): string {
  // Grey lines are too light for text, and bars have their value in ink beside them.
  const ink = shape === 'bar' ? colors.ink : colors[color === 'context' ? 'subtle' : color]
  const layout =
    label.shift === 0
      ? ''
      : `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${label.shift.toFixed(4)}"/></c:manualLayout></c:layout>`
  const look = { size: fontSize, color: ink, isBold: label.isBold, font: fonts.body, language }
  // Within a part the value stands on a piece of page.
  const back = label.position === 'ctr' ? solid(colors.page) : '<a:noFill/>'
  const own = label.text === undefined ? '' : richXml(label.text, look)
  return `<c:dLbl><c:idx val="${index}"/>${layout}${own}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr>${back}<a:ln><a:noFill/></a:ln></c:spPr>${textXml(look)}<c:dLblPos val="${label.position}"/>${shows(label.shows)}<c:separator> </c:separator></c:dLbl>`
}

function shows(what: NativeLabel['shows'] | null): string {
  const value = what === 'value' || what === 'both' ? 1 : 0
  const name = what === 'name' || what === 'both' ? 1 : 0
  return `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="${name}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`
}
