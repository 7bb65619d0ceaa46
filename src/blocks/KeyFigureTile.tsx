import { Link } from '@tanstack/react-router'
import type { FigureChange } from '../chart/keyFigure/figureChange.ts'
import type { KeyFigure } from '../chart/keyFigure/keyFigure.ts'
import { SvgView } from '../chart/screen/SvgView.tsx'
import { sparkChart } from '../chart/spark/sparkChart.ts'
import { drawSvg } from '../chart/svg/drawSvg.ts'
import { Shape, type ShapeName } from '../design/Shape.tsx'
import { useLocale, useTexts } from '../i18n/LocaleProvider.tsx'
import './KeyFigureTile.css'
import { keyFigureTexts } from '../chart/keyFigure/keyFigureTexts.ts'
import { TileCollect } from './TileCollect.tsx'
import { TileSource } from './TileSource.tsx'

/** A key figure as one link, and beside it the way to its source. */
export function KeyFigureTile({ figure }: { figure: KeyFigure }) {
  return (
    <div className="kg-tile">
      <TileLink figure={figure} />
      {figure.of && <TileSource name={figure.name} source={figure.source} of={figure.of} />}
      <TileCollect indicatorId={figure.indicatorId} name={figure.name} />
    </div>
  )
}

/** The figure's sentence for those who listen, the same in parts for those who look. */
function TileLink({ figure }: { figure: KeyFigure }) {
  const { value, change, target } = figure
  const t = useTexts(keyFigureTexts)
  return (
    <Link className="kg-tile__link" to="/indikator/" search={{ id: figure.indicatorId }}>
      <span className="kg-visually-hidden">{figure.sentence}</span>
      <span className="kg-tile__parts" aria-hidden="true">
        <span className="kg-tile__name">{figure.name}</span>
        <span className="kg-tile__value" data-missing={value.isMissing || undefined}>
          {value.number}
          {value.unit !== '' && <small className="kg-unit">{value.unit}</small>}
        </span>
        {figure.spark && <Spark figure={figure} />}
        <span className="kg-tile__about">
          <span className="kg-place" data-asker={figure.isHome || undefined}>
            {figure.place}
          </span>
          {figure.period !== '' && `\u00a0· ${figure.period}`}
        </span>
        {change && <Change change={change} />}
        {target && (
          <span className="kg-tile__line" data-target>
            <Shape name={target.isReached ? 'diamond' : 'open-diamond'} />
            <span>{target.words}</span>
          </span>
        )}
        {(figure.isOld || figure.remarks.length > 0) && (
          <span className="kg-tile__line kg-tile__remark">
            {figure.isOld && <Shape name="clock" />}
            <span>{[...(figure.isOld ? [t.old] : []), ...figure.remarks].join(', ')}</span>
          </span>
        )}
      </span>
    </Link>
  )
}

const shapes: Record<FigureChange['way'], ShapeName> = {
  up: 'triangle',
  down: 'triangle-down',
  level: 'dash',
  unknown: 'ring',
}

function Change({ change: { way, tone, words } }: { change: FigureChange }) {
  return (
    <span className="kg-tile__line" data-tone={tone}>
      <Shape name={shapes[way]} />
      <span>{words}</span>
    </span>
  )
}

function Spark({ figure: { spark } }: { figure: KeyFigure }) {
  const locale = useLocale()
  if (!spark) return null
  const drawing = drawSvg(sparkChart(spark, { width: 116, height: 62, locale }), { frame: 'plot', palette: 'css' })
  return <SvgView className="kg-tile__spark" drawing={drawing} aria-hidden="true" />
}
