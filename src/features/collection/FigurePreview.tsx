import { memo, useMemo } from 'react'
import { KeptDrawing } from '../../blocks/KeptDrawing.tsx'
import { ShownTableView } from '../../blocks/ShownTableView.tsx'
import { TileFacts } from '../../blocks/TileFacts.tsx'
import { resolveChart } from '../../chart/resolveChart.ts'
import { SvgView } from '../../chart/screen/SvgView.tsx'
import { drawSvg } from '../../chart/svg/drawSvg.ts'
import type { ChartSubject } from '../../export/ChartSubject.ts'
import { chartTable } from '../../export/collection/chartTable.ts'
import type { CollectedContent } from '../../export/collection/openCollected.ts'

/** What a page of 320 pixels has room for beside a scroll bar. */
const width = 272
const mostRows = 4
const mostColumns = 2

/** A small look at what is collected, for eyes that seek it in a list; its words stand beside it. */
export const FigurePreview = memo(function FigurePreview({ content }: { content: CollectedContent }) {
  return (
    <div className="kg-collected__preview" aria-hidden="true" inert>
      <Preview content={content} />
    </div>
  )
})

function Preview({ content }: { content: CollectedContent }) {
  switch (content.kind) {
    case 'tile':
      return <TileFacts figure={content.figure} />
    case 'shown':
      return content.drawings.length > 0 ? <KeptDrawing content={content} /> : <FirstRows table={content.table} />
    case 'table':
      return <ChartRows subject={content.subject} />
    case 'chart':
    case 'multiples':
      return <SmallChart subject={content.subject} />
  }
}

function SmallChart({ subject: { spec, locale } }: { subject: ChartSubject }) {
  const drawing = useMemo(
    () => drawSvg(resolveChart(spec, { width, height: 170, locale }), { frame: 'plot', palette: 'css' }),
    [spec, locale],
  )
  return <SvgView drawing={drawing} />
}

function ChartRows({ subject: { spec, locale } }: { subject: ChartSubject }) {
  const table = useMemo(() => chartTable(resolveChart(spec, { width: 600, height: null, locale })), [spec, locale])
  return <FirstRows table={table} />
}

function FirstRows({ table }: { table: Parameters<typeof ShownTableView>[0]['table'] }) {
  const columns = table.columns.slice(0, mostColumns)
  const rows = table.rows.slice(0, mostRows).map((row) => row.slice(0, mostColumns))
  return <ShownTableView table={{ columns, rows }} caption="" />
}
