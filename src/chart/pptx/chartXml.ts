import { axesXml, axisIds } from './axisXml.ts'
import type { NativeChart, NativeSeries } from './NativeChart.ts'
import type { SlideTemplate } from './SlideTemplate.ts'
import { seriesXml } from './seriesXml.ts'
import { textXml } from './textXml.ts'

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/**
 * The chart part of a slide (ECMA-376, DrawingML Charts). Written by ourselves: pptxgenjs 4.0.1 spans gaps unless told, writes
 * a real zero as an empty cell in the sheet behind the chart, and has one dash and one marker for all series.
 */
export function chartXml(chart: NativeChart, template: SlideTemplate): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${namespaces}>`,
    `<c:date1904 val="0"/><c:lang val="${chart.language}"/><c:roundedCorners val="0"/>`,
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layoutXml(chart)}${plotsXml(chart, template)}${axesXml(chart, template)}`,
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    legendXml(chart, template),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textXml(lookOf(chart, template)),
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('')
}

function lookOf({ fontSize, language }: NativeChart, { colors, fonts }: SlideTemplate) {
  return { size: fontSize, color: colors.subtle, font: fonts.body, language }
}

function layoutXml({ plot: { x, y, width, height } }: NativeChart): string {
  const part = (name: string, value: number) => `<c:${name} val="${value.toFixed(4)}"/>`
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${part('x', x)}${part('y', y)}${part('w', width)}${part('h', height)}</c:manualLayout></c:layout>`
}

function plotsXml(chart: NativeChart, template: SlideTemplate): string {
  const of = (shape: NativeSeries['shape']) =>
    chart.series.flatMap((series, i) => (series.shape === shape ? [seriesXml(chart, i, template)] : [])).join('')
  const [bars, lines] = [of('bar'), of('line')]
  const axes = `<c:axId val="${axisIds.along}"/><c:axId val="${axisIds.values}"/>`
  const varied = '<c:varyColors val="0"/>'
  const barPart = `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${chart.isStacked ? 'stacked' : 'clustered'}"/>${varied}${bars}<c:gapWidth val="${chart.kind === 'bar' ? 38 : 60}"/><c:overlap val="${chart.isStacked || chart.isMirrored ? 100 : chart.kind === 'bar' ? 0 : -5}"/>${axes}</c:barChart>`
  const linePart = chart.along
    ? `<c:scatterChart><c:scatterStyle val="lineMarker"/>${varied}${lines}${axes}</c:scatterChart>`
    : `<c:lineChart><c:grouping val="standard"/>${varied}${lines}<c:marker val="1"/>${axes}</c:lineChart>`
  return (bars === '' ? '' : barPart) + (lines === '' ? '' : linePart)
}

/** At the foot, where not every series is named beside its line. Later parts of a series and targets have their own labels. */
function legendXml(chart: NativeChart, template: SlideTemplate): string {
  if (!chart.legend) return ''
  const { y, height } = chart.legend
  const left = chart.series
    .map(({ inLegend }, i) => (inLegend ? '' : `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`))
    .join('')
  return `<c:legend><c:legendPos val="b"/>${left}<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="${y.toFixed(4)}"/><c:w val="1"/><c:h val="${height.toFixed(4)}"/></c:manualLayout></c:layout><c:overlay val="0"/>${textXml(lookOf(chart, template))}</c:legend>`
}
