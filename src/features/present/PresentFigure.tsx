import { useMemo } from 'react'
import { ShownTableView } from '../../blocks/ShownTableView.tsx'
import { TileFacts } from '../../blocks/TileFacts.tsx'
import { resolveChart } from '../../chart/resolveChart.ts'
import type { ChartSubject } from '../../export/ChartSubject.ts'
import { chartTable } from '../../export/collection/chartTable.ts'
import type { OpenedFigure } from '../../export/collection/collectedGroups.ts'
import type { ShownContent } from '../../export/collection/openCollected.ts'
import type { ShownTable } from '../../export/collection/ShownTable.ts'
import { useLocale } from '../../i18n/LocaleProvider.tsx'
import { PresentChart } from './PresentChart.tsx'
import { PresentDrawing } from './PresentDrawing.tsx'
import { PresentMultiples } from './PresentMultiples.tsx'

/** A figure with its finding above and its notes and source below. */
export function PresentFigure({ figure }: { figure: OpenedFigure }) {
  const { content } = figure
  if (content.kind === 'shown') return <ShownSlide figure={figure} content={content} />
  return <ChartSlide figure={figure} subject={content.subject} />
}

function ShownSlide({ figure, content }: { figure: OpenedFigure; content: ShownContent }) {
  const { table, drawings } = content
  if (drawings.length === 0) return <TableSlide figure={figure} table={table} />
  return (
    <section className="kg-present__slide">
      <Head title={figure.title} subtitle={table.subtitle} />
      <PresentDrawing drawings={drawings} name={`${table.headline}. ${table.subtitle}.`} />
      <Foot comment={figure.collected.comment} table={table} />
    </section>
  )
}

function ChartSlide({ figure, subject }: { figure: OpenedFigure; subject: ChartSubject }) {
  const { content, collected } = figure
  const locale = useLocale()
  const chart = useMemo(() => resolveChart(subject.spec, { width: 900, height: null, locale }), [subject.spec, locale])
  const words = chartTable(chart)
  if (content.kind === 'table') return <TableSlide figure={figure} table={words} />
  const notes = content.kind === 'tile' ? words.notes : chart.notes
  const finding = collected.title !== '' && content.kind !== 'tile' ? `${words.headline}. ` : ''
  return (
    <section className="kg-present__slide" data-tile={content.kind === 'tile' || undefined}>
      <Head title={figure.title} subtitle={finding + words.subtitle} />
      {content.kind === 'chart' && <PresentChart spec={subject.spec} />}
      {content.kind === 'multiples' && <PresentMultiples spec={subject.spec} />}
      {content.kind === 'tile' && <TileFacts figure={content.figure} />}
      <Foot comment={collected.comment} table={{ ...words, notes }} />
    </section>
  )
}

function TableSlide({ figure, table }: { figure: OpenedFigure; table: ShownTable }) {
  return (
    <section className="kg-present__slide">
      <Head title={figure.title} subtitle={table.subtitle} />
      <div className="kg-present__table">
        <ShownTableView table={table} caption={figure.title} />
      </div>
      <Foot comment={figure.collected.comment} table={table} />
    </section>
  )
}

function Head({ title, subtitle }: { title: string; subtitle: string }) {
  return (
    <header>
      <h1 className="kg-present__title">{title}</h1>
      <p className="kg-present__subtitle">{subtitle}</p>
    </header>
  )
}

function Foot({ comment, table }: { comment: string; table: ShownTable }) {
  return (
    <footer className="kg-present__foot">
      {comment !== '' && <p className="kg-present__comment">{comment}</p>}
      {table.notes.length > 0 && <p>{table.notes.join(' ')}</p>}
      <p>{table.sources.map(({ text }) => text).join(' ')}</p>
    </footer>
  )
}
