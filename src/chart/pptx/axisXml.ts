import type { NativeAxis, NativeChart } from './NativeChart.ts'
import type { SlideTemplate } from './SlideTemplate.ts'
import { textXml } from './textXml.ts'
import { emu, noLine, solid } from './xml.ts'

/** The two axes have these numbers in every chart. */
export const axisIds = { along: 111111111, values: 222222222 } as const

type Place = 'b' | 'l' | 't'

/** Both axes of a chart. */
export function axesXml(chart: NativeChart, template: SlideTemplate): string {
  const across = chart.kind === 'bar'
  const along = chart.along
    ? numberAxisXml(chart, chart.along, template)
    : categoryAxisXml(chart, across ? 'l' : 'b', template)
  return along + valueAxisXml(chart, across ? 'b' : 'l', template)
}

function categoryAxisXml(chart: NativeChart, place: Place, template: SlideTemplate): string {
  const { axis } = template.colors
  const line = `<c:spPr><a:ln w="${emu(1)}">${solid(axis)}</a:ln></c:spPr>`
  // First place at the top, as one reads.
  const orientation = chart.kind === 'bar' ? 'maxMin' : 'minMax'
  const fontSize = chart.kind === 'bar' ? chart.fontSize : nameSize(chart)
  const every = chart.kind === 'bar' ? 1 : skipOf({ ...chart, fontSize })
  const skip = `<c:tickLblSkip val="${every}"/><c:tickMarkSkip val="${every}"/>`
  return [
    `<c:catAx><c:axId val="${axisIds.along}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${place}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    `<c:majorTickMark val="${chart.kind === 'bar' ? 'none' : 'out'}"/><c:minorTickMark val="none"/><c:tickLblPos val="${footOf(chart)}"/>`,
    line,
    look({ ...chart, fontSize }, template, chart.kind === 'bar' ? 'ink' : 'subtle'),
    `<c:crossAx val="${axisIds.values}"/><c:crosses val="${chart.values.isReversed ? 'max' : 'autoZero'}"/>`,
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join('')
}

/** Where the foot of the plot is told from: with the best place uppermost the high numbers are at the foot. */
function footOf({ values }: NativeChart): 'low' | 'high' {
  return values.isReversed ? 'high' : 'low'
}

/** Points at which every name has room: LibreOffice skips none, and leaves them all out where they do not fit. */
function nameSize({ categories, plot, fontSize }: NativeChart): number {
  const room = (plot.width * slideWidth) / categories.length
  return [fontSize, 12, 10].find((size) => longestOf(categories) * size * letterWidth <= room) ?? fontSize
}

function longestOf(names: readonly string[]): number {
  return Math.max(1, ...names.map(({ length }) => length))
}

/** Of the height of the text. */
const letterWidth = 0.55

/** Points across the charts of a slide. */
const slideWidth = 12 * 72

/** Every how many names there is room for. */
function skipOf({ categories, plot, fontSize }: NativeChart): number {
  const room = (plot.width * slideWidth) / (longestOf(categories) * fontSize * letterWidth + fontSize)
  return Math.max(1, Math.ceil(categories.length / room))
}

function numberAxisXml(chart: NativeChart, axis: NonNullable<NativeChart['along']>, template: SlideTemplate): string {
  return [
    `<c:valAx><c:axId val="${axisIds.along}"/>${scaling(axis, false)}<c:delete val="0"/><c:axPos val="b"/>`,
    `<c:numFmt formatCode="${axis.format}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="${footOf(chart)}"/>`,
    `<c:spPr><a:ln w="${emu(1)}">${solid(template.colors.axis)}</a:ln></c:spPr>`,
    look(chart, template, 'subtle'),
    `<c:crossAx val="${axisIds.values}"/><c:crosses val="${chart.values.isReversed ? 'max' : 'autoZero'}"/>`,
    `<c:crossBetween val="midCat"/><c:majorUnit val="${axis.step}"/></c:valAx>`,
  ].join('')
}

function valueAxisXml(chart: NativeChart, place: Place, template: SlideTemplate): string {
  const { values, kind } = chart
  const isGridded = values.isShown
  const grid = `<c:majorGridlines><c:spPr><a:ln w="${emu(0.75)}">${solid(template.colors.grid)}</a:ln></c:spPr></c:majorGridlines>`
  const between = chart.along ? 'midCat' : 'between'
  return [
    `<c:valAx><c:axId val="${axisIds.values}"/>${scaling(values, values.isReversed)}<c:delete val="${isGridded ? 0 : 1}"/>`,
    `<c:axPos val="${place}"/>${isGridded ? grid : ''}<c:numFmt formatCode="${values.format}" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${kind === 'bar' ? 'high' : 'low'}"/>`,
    `<c:spPr>${noLine}</c:spPr>`,
    look(chart, template, 'subtle'),
    `<c:crossAx val="${axisIds.along}"/><c:crosses val="${chart.along || kind === 'line' ? 'min' : 'autoZero'}"/>`,
    `<c:crossBetween val="${between}"/><c:majorUnit val="${values.step}"/></c:valAx>`,
  ].join('')
}

function scaling({ min, max }: NativeAxis, isReversed: boolean): string {
  const orientation = isReversed ? 'maxMin' : 'minMax'
  return `<c:scaling><c:orientation val="${orientation}"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>`
}

function look({ fontSize, language }: NativeChart, { colors, fonts }: SlideTemplate, color: 'ink' | 'subtle'): string {
  return textXml({ size: fontSize, color: colors[color], font: fonts.body, language })
}
