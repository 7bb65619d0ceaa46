import { type SheetRanges, sheetRanges } from './chartSheet.ts'
import { labelsXml } from './labelsXml.ts'
import type { NativeChart, NativeMarker, NativeSeries } from './NativeChart.ts'
import type { SlideTemplate } from './SlideTemplate.ts'
import { emu, noLine, solid, xml } from './xml.ts'

/** A series with its look, its labels, and the figures as they stand in the sheet. */
export function seriesXml(chart: NativeChart, order: number, template: SlideTemplate): string {
  const series = chart.series[order]
  if (!series) throw new Error(`no series ${order}`)
  const ranges = sheetRanges(chart, order)
  const name = `<c:tx><c:strRef><c:f>${ranges.name}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
  const start = `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${name}`
  const labels = labelsXml(chart, series, template)
  const figures = chart.along ? pairsXml(series, ranges) : valuesXml(chart, series, ranges)
  if (series.shape === 'bar')
    return `${start}${barLook(series, template)}<c:invertIfNegative val="0"/>${pointLooks(series, template)}${labels}${figures}</c:ser>`
  return `${start}${lineLook(series, template)}${markerXml(series, template)}${labels}${figures}<c:smooth val="0"/></c:ser>`
}

const presets = { dots: 'pct80', lines: 'narHorz' } as const

function barLook({ color, texture }: NativeSeries, { colors }: SlideTemplate): string {
  const edge = `<a:ln w="${emu(0.75)}">${solid(colors.page)}</a:ln>`
  if (texture === 'plain') return `<c:spPr>${solid(colors[color])}${edge}</c:spPr>`
  if (texture)
    return `<c:spPr><a:pattFill prst="${presets[texture]}"><a:fgClr><a:srgbClr val="${colors[color]}"/></a:fgClr><a:bgClr><a:srgbClr val="${colors.page}"/></a:bgClr></a:pattFill>${edge}</c:spPr>`
  return `<c:spPr>${solid(colors[color])}${noLine}</c:spPr>`
}

function pointLooks({ cells, color }: NativeSeries, { colors }: SlideTemplate): string {
  return cells
    .filter(({ fill, value }) => fill && value !== null && (fill.isHatched || fill.color !== color))
    .map(({ x, fill }) => {
      const own = colors[fill?.color ?? color]
      // Stripes for what is not final.
      const hatched = `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${own}"/></a:fgClr><a:bgClr><a:srgbClr val="${colors.page}"/></a:bgClr></a:pattFill><a:ln w="${emu(1)}">${solid(own)}</a:ln>`
      const look = fill?.isHatched ? hatched : `${solid(own)}${noLine}`
      return `<c:dPt><c:idx val="${x}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${look}</c:spPr></c:dPt>`
    })
    .join('')
}

function lineLook({ color, stroke }: NativeSeries, { colors }: SlideTemplate): string {
  if (!stroke) return `<c:spPr>${noLine}</c:spPr>`
  const { width, dash } = stroke
  return `<c:spPr><a:ln w="${emu(width)}" cap="${dash === 'solid' ? 'rnd' : 'flat'}">${solid(colors[color])}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`
}

function markerXml({ color, marker, stroke }: NativeSeries, { colors }: SlideTemplate): string {
  if (!marker) return '<c:marker><c:symbol val="none"/></c:marker>'
  return `<c:marker><c:symbol val="${marker.symbol}"/><c:size val="${marker.size}"/><c:spPr>${markerLook(marker, colors[color], stroke ? solid(colors.page) : '<a:noFill/>')}</c:spPr></c:marker>`
}

/** Over a line an open marker hides it; alone it is hollow, since LibreOffice draws a marker in its fill and nothing else. */
function markerLook({ isOpen }: NativeMarker, own: string, open: string): string {
  return `${isOpen ? open : solid(own)}<a:ln w="${emu(isOpen ? 1.75 : 0.75)}">${solid(own)}</a:ln>`
}

/** Names along the axis and the values; a gap has no point, and so an empty cell. */
function valuesXml(
  { categories, format }: NativeChart,
  { cells }: NativeSeries,
  { places, values }: SheetRanges,
): string {
  const names = categories.map((name, i) => `<c:pt idx="${i}"><c:v>${xml(name)}</c:v></c:pt>`).join('')
  const count = `<c:ptCount val="${categories.length}"/>`
  const figures = cells.map(({ x, value }) => ({ index: x, value }))
  return `<c:cat><c:strRef><c:f>${places}</c:f><c:strCache>${count}${names}</c:strCache></c:strRef></c:cat><c:val>${numbers(values, format, count, figures)}</c:val>`
}

function pairsXml({ cells }: NativeSeries, { places, values }: SheetRanges): string {
  const count = `<c:ptCount val="${cells.length}"/>`
  const [times, figures] = [
    cells.map(({ x }, index) => ({ index, value: x })),
    cells.map(({ value }, index) => ({ index, value })),
  ]
  return `<c:xVal>${numbers(places, 'General', count, times)}</c:xVal><c:yVal>${numbers(values, 'General', count, figures)}</c:yVal>`
}

interface IndexedNumber {
  readonly index: number
  readonly value: number | null
}

function numbers(range: string, format: string, count: string, figures: readonly IndexedNumber[]): string {
  const points = figures.map(({ index, value }) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  )
  return `<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${count}${points.join('')}</c:numCache></c:numRef>`
}
