import { type ReactNode, useId, useMemo, useState } from 'react'
import type { ChartSpec } from '../chart/ChartSpec.ts'
import type { ResolvedChart } from '../chart/ResolvedChart.ts'
import { resolveChart } from '../chart/resolveChart.ts'
import { Disclosure } from '../design/Disclosure.tsx'
import { type Tab, Tabs } from '../design/Tabs.tsx'
import { useLocale, useTexts } from '../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../load/useKnowledgeBase.ts'
import type { AskedNumber } from './askedProvenance.ts'
import { ChartDrawing } from './ChartDrawing.tsx'
import './ChartFigure.css'
import { chartFigureTexts } from './chartFigureTexts.ts'
import { ExplainedText } from './ExplainedText.tsx'
import { FigureProvenance } from './FigureProvenance.tsx'
import { FigureTable } from './FigureTable.tsx'
import { MultiplesDrawing } from './MultiplesDrawing.tsx'
import { noteTerms } from './noteTerms.ts'
import { SourceLine } from './SourceLine.tsx'
import { StatusKey } from './StatusKey.tsx'
import { TouchedFigures } from './TouchedFigures.tsx'
import { type TouchedPoint, touchedPoints } from './touchedPoints.ts'
import { useWidth } from './useWidth.ts'

/** The views of a figure, as the address writes them. */
export type FigureTab = 'graf' | 'tabell' | 'om'

export interface ChartFigureProps {
  readonly spec: ChartSpec
  readonly headingLevel?: 2 | 3 | 4
  /** In pixels; left out, the mark chooses a height that suits the width. */
  readonly height?: number
  /** The width of the place it stands in, where that is known beforehand: it need not be drawn in one go to be measured. */
  readonly roomWidth?: number
  /** True where readers work with the chart: arrow keys, tooltip, recharts. Else it is a picture. */
  readonly interactive?: boolean
  /** One small chart for each series instead of one for all. */
  readonly asMultiples?: boolean
  /** A series is chosen by a reader; null when it is let go. */
  readonly onFocus?: (seriesKey: string | null) => void
  /** Given both, the figure has tabs for chart, table and, with `about`, the facts about the figures. */
  readonly tab?: FigureTab
  readonly onTab?: (tab: FigureTab) => void
  readonly about?: ReactNode
  /** What one can do with the figure, under its source. */
  readonly actions?: ReactNode
}

/** A figure with everything that must go with it: finding, measure, drawing, notes, signs, source, and its table. */
export function ChartFigure(props: ChartFigureProps) {
  const headingId = useId()
  const [figure, width] = useWidth<HTMLElement>(props.roomWidth)
  return (
    <figure className="kg-chart-figure" ref={figure} aria-labelledby={headingId}>
      {/* The width is known before the first paint; a chart for another one would be made to be thrown away. */}
      {width > 0 && <FigureContent {...props} headingId={headingId} width={width} />}
    </figure>
  )
}

interface ContentProps extends ChartFigureProps {
  readonly headingId: string
  readonly width: number
}

function FigureContent(props: ContentProps) {
  const { spec, headingLevel = 3, height, tab, onTab, actions, headingId, width } = props
  const locale = useLocale()
  const chart = useMemo(
    () => resolveChart(spec, { width: Math.max(width, narrowest), height: height ?? null, locale }),
    [spec, width, height, locale],
  )
  const { data: base } = useKnowledgeBase()
  const touched = useMemo(() => (base ? touchedPoints(spec, base, locale) : []), [spec, base, locale])
  const [asked, ask] = useState<AskedNumber | null>(null)
  const Heading = `h${headingLevel}` as const
  return (
    <>
      <figcaption className="kg-chart-figure__caption">
        <Heading className="kg-chart-title" id={headingId}>
          {chart.headline}
        </Heading>
        <p className="kg-small kg-subtle">{chart.subtitle}</p>
      </figcaption>
      {tab && onTab ? (
        <FigureTabs {...props} chart={chart} touched={touched} onAsk={ask} tab={tab} onTab={onTab} />
      ) : (
        <FigureWithTable {...props} chart={chart} touched={touched} onAsk={ask} />
      )}
      <TouchedFigures touched={touched} onAsk={ask} />
      {/* Where no figure is shown, there is no source to miss. */}
      {spec.series.length + spec.sources.length > 0 && <SourceLine sources={spec.sources} />}
      {actions}
      <FigureProvenance spec={spec} asked={asked} onClose={() => ask(null)} />
    </>
  )
}

/** Drawings are never made narrower: text would not fit. */
const narrowest = 240

interface PartProps extends ContentProps {
  readonly chart: ResolvedChart
  readonly touched: readonly TouchedPoint[]
  readonly onAsk: (asked: AskedNumber) => void
}

function FigureTabs(props: PartProps & Required<Pick<ChartFigureProps, 'tab' | 'onTab'>>) {
  const t = useTexts(chartFigureTexts)
  const { about } = props
  const tabs: (Tab & { readonly id: FigureTab })[] = [
    { id: 'graf', label: t.chart, content: <FigureDrawing {...props} /> },
    { id: 'tabell', label: t.table, content: <FigureTable {...props} /> },
    ...(about === undefined ? [] : [{ id: 'om' as const, label: t.about, content: about }]),
  ]
  const select = (id: string) => props.onTab(tabs.find((tab) => tab.id === id)?.id ?? 'graf')
  return <Tabs label={t.tabs} tabs={tabs} selected={props.tab} onSelect={select} />
}

function FigureWithTable(props: PartProps) {
  const t = useTexts(chartFigureTexts)
  return (
    <>
      <FigureDrawing {...props} />
      <Disclosure summary={t.asTable}>{() => <FigureTable {...props} />}</Disclosure>
    </>
  )
}

function FigureDrawing(props: PartProps) {
  const { chart, width, spec, interactive = false, asMultiples = false, onFocus, onAsk } = props
  const pick = onFocus && ((key: string) => onFocus(spec.focus === key ? null : key))
  return (
    <div className="kg-chart-figure__drawing">
      {asMultiples ? (
        <MultiplesDrawing spec={spec} width={width} />
      ) : (
        <ChartDrawing chart={chart} interactive={interactive} onPick={pick} onAsk={onAsk} />
      )}
      {chart.notes.length > 0 && (
        <p className="kg-small kg-subtle kg-measure">
          <ExplainedText text={chart.notes.join(' ')} terms={noteTerms} />
        </p>
      )}
      <StatusKey statusKey={chart.statusKey} />
    </div>
  )
}
