import { useMemo } from 'react'
import { ChartDrawing } from '../../blocks/ChartDrawing.tsx'
import { KeptDrawing } from '../../blocks/KeptDrawing.tsx'
import { MultiplesDrawing } from '../../blocks/MultiplesDrawing.tsx'
import { ShownTableView } from '../../blocks/ShownTableView.tsx'
import { SourceLine } from '../../blocks/SourceLine.tsx'
import { StatusKey } from '../../blocks/StatusKey.tsx'
import { TileFacts } from '../../blocks/TileFacts.tsx'
import { useWidth } from '../../blocks/useWidth.ts'
import type { ChartSpec } from '../../chart/ChartSpec.ts'
import type { ResolvedChart } from '../../chart/ResolvedChart.ts'
import { resolveChart } from '../../chart/resolveChart.ts'
import type { ChartSubject } from '../../export/ChartSubject.ts'
import { chartTable } from '../../export/collection/chartTable.ts'
import type { OpenedFigure } from '../../export/collection/collectedGroups.ts'
import type { ShownContent } from '../../export/collection/openCollected.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

/** The text of an A4 page between our margins, in CSS pixels. */
const paperWidth = 672
const narrowest = 240
const paperHeight = 240

/** A figure as a page carries it: finding, measure, comment, drawing or table, notes, signs and source. */
export function ReportFigure({ figure, id }: { figure: OpenedFigure; id: string }) {
  const { content, collected, title } = figure
  return (
    <article className="kg-report__figure" aria-labelledby={id} data-kind={content.kind}>
      <h3 className="kg-chart-title" id={id}>
        {title}
      </h3>
      {content.kind === 'shown' ? (
        <ShownFigure content={content} comment={collected.comment} title={title} />
      ) : (
        <ChartPart figure={figure} subject={content.subject} />
      )}
    </article>
  )
}

function ChartPart({ figure, subject }: { figure: OpenedFigure; subject: ChartSubject }) {
  const { content, collected, title } = figure
  const locale = useLocale()
  const [frame, measured] = useWidth<HTMLDivElement>()
  const width = Math.max(narrowest, Math.min(measured, paperWidth))
  const chart = useMemo(() => paperChart(subject.spec, width, locale), [subject.spec, width, locale])
  const finding = collected.title !== '' && content.kind !== 'tile' ? `${chart.headline}. ` : ''
  return (
    <div className="kg-report__frame" ref={frame}>
      <p className="kg-small kg-subtle">{finding + chart.subtitle}</p>
      <Comment text={collected.comment} />
      {content.kind === 'chart' && measured > 0 && <ChartDrawing chart={chart} />}
      {content.kind === 'multiples' && measured > 0 && <MultiplesDrawing spec={subject.spec} width={width} />}
      {content.kind === 'table' && <ShownTableView table={chartTable(chart)} caption={title} />}
      {content.kind === 'tile' ? (
        <TileFacts figure={content.figure} />
      ) : (
        <ChartNotes chart={chart} notes={content.kind === 'table' ? chart.table.notes : chart.notes} />
      )}
      <SourceLine sources={subject.spec.sources} />
      <Measured subject={subject} />
    </div>
  )
}

/** Over time a chart can be lower than on a screen, so that two stand on a page; bars need the height they need. */
function paperChart(spec: ChartSpec, width: number, locale: Locale): ResolvedChart {
  const chart = resolveChart(spec, { width, height: null, locale })
  const isOverTime = chart.mark === 'line' || chart.mark === 'column'
  return isOverTime && chart.height > paperHeight ? resolveChart(spec, { width, height: paperHeight, locale }) : chart
}

function ChartNotes({ chart, notes }: { chart: ResolvedChart; notes: readonly string[] }) {
  return (
    <>
      {notes.length > 0 && <p className="kg-small kg-subtle kg-measure">{notes.join(' ')}</p>}
      <StatusKey statusKey={chart.statusKey} />
    </>
  )
}

/** What the figures are of, as the speaker has it in the notes, and where the chart lives. */
function Measured({ subject: { indicator, link } }: { subject: ChartSubject }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const definition = indicator ? inLocale(indicator.definition, locale) : ''
  return (
    <>
      {definition !== '' && (
        <p className="kg-small kg-subtle kg-measure">
          {t.measuring}: {definition}
        </p>
      )}
      <p className="kg-small kg-report__live">
        {t.live} <a href={link}>{link}</a>
      </p>
    </>
  )
}

function ShownFigure({ content, comment, title }: { content: ShownContent; comment: string; title: string }) {
  const { table } = content
  return (
    <div className="kg-report__frame">
      <p className="kg-small kg-subtle">{table.subtitle}</p>
      <Comment text={comment} />
      <KeptDrawing content={content} />
      <ShownTableView table={table} caption={title} />
      {table.notes.length > 0 && <p className="kg-small kg-subtle kg-measure">{table.notes.join(' ')}</p>}
      <p className="kg-source">{table.sources.map(({ text }) => text).join(' ')}</p>
    </div>
  )
}

function Comment({ text }: { text: string }) {
  return text === '' ? null : <p className="kg-measure kg-report__comment">{text}</p>
}
