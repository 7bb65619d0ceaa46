import { useLayoutEffect, useMemo } from 'react'
import { ShownTableView } from '../../../blocks/ShownTableView.tsx'
import { today } from '../../../blocks/today.ts'
import { useWidth } from '../../../blocks/useWidth.ts'
import { SvgView } from '../../../chart/screen/SvgView.tsx'
import type { KnowledgeBase } from '../../../core/model/KnowledgeBase.ts'
import type { Portfolio } from '../../../core/portfolio/buildPortfolio.ts'
import { Disclosure } from '../../../design/Disclosure.tsx'
import { embedTexts } from '../../../export/embed/embedTexts.ts'
import { drawViewSvg } from '../../../export/view/drawViewSvg.ts'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../../../load/useKnowledgeBase.ts'
import { useRegisterExample } from '../../../load/useRegisterExample.ts'
import { portfolioDownloadTexts } from '../download/portfolioDownloadTexts.ts'
import type { ViewId } from '../download/tableOfView.ts'
import { homeOf } from '../homeOf.ts'
import type { PortfolioChoice } from '../portfolioChoice.ts'
import { portfolioView } from '../portfolioView.ts'
import { measureInView, ownPortfolio } from '../register/PortfolioInView.ts'
import type { EmbeddedKind } from './portfolioEmbedAddress.ts'
import { mostEmbedded, type ViewFigure, viewFigure } from './viewFigure.ts'

interface LiveViewProps {
  readonly id: ViewId
  readonly kind: EmbeddedKind
  readonly choice: PortfolioChoice
  readonly onShown: () => void
  readonly onFailed: (why: 'failed') => void
}

/** A view of an embed with the registers of today and the filters of its address. */
export function LiveView({ id, kind, choice, onShown, onFailed }: LiveViewProps) {
  const locale = useLocale()
  const { data: base, isError } = useKnowledgeBase()
  const example = useRegisterExample(kind === 'example')
  const figure = useMemo(
    () => (base ? figureOf({ id, kind, choice }, base, example.data, locale) : null),
    [id, kind, choice, base, example.data, locale],
  )
  const isShown = figure !== null
  const isLost = isError || example.isError || (base !== undefined && base.portfolioSettings === null)
  useLayoutEffect(() => {
    if (isShown) onShown()
    else if (isLost) onFailed('failed')
  }, [isShown, isLost, onShown, onFailed])
  return figure && <LiveFigure figure={figure} />
}

type Asked = Pick<LiveViewProps, 'id' | 'kind' | 'choice'>

function figureOf(
  { id, kind, choice }: Asked,
  base: KnowledgeBase,
  example: Portfolio | undefined,
  locale: Locale,
): ViewFigure | null {
  const portfolio = kind === 'own' ? ownPortfolio(base) : example
  if (!portfolio || !base.portfolioSettings) return null
  const inView = measureInView(kind, portfolio, base.portfolioSettings, today())
  const frame = { locale, municipality: homeOf(base), site: import.meta.env.BASE_URL }
  return viewFigure(id, portfolioView(inView, choice, base.themes), frame)
}

function LiveFigure({ figure }: { figure: ViewFigure }) {
  const t = useTexts(embedTexts)
  const locale = useLocale()
  const { table, madeUp, link } = figure
  return (
    <figure className="kg-chart-figure" aria-labelledby="tittel">
      <figcaption className="kg-chart-figure__caption">
        {madeUp !== null && <p className="kg-small kg-warm">◆ {madeUp}</p>}
        <h2 className="kg-chart-title" id="tittel">
          {table.headline}
        </h2>
        <p className="kg-small kg-subtle">{table.subtitle}</p>
      </figcaption>
      <LiveDrawing figure={figure} />
      {table.rows.length > 0 && (
        <Disclosure summary={t.asTable}>
          <ShownTableView table={table} caption={table.headline} />
        </Disclosure>
      )}
      <div className="kg-source">
        {table.sources.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <p className="kg-small kg-subtle kg-embed__foot">
        <a href={link} target="_blank" rel="noopener">
          {t.seeOnSite}
        </a>{' '}
        {t.asOf(formatDate(today(), locale))}
      </p>
    </figure>
  )
}

function LiveDrawing({ figure }: { figure: ViewFigure }) {
  const t = useTexts(portfolioDownloadTexts)
  const { table, id, summary: name } = figure
  const [frame, shown] = useWidth<HTMLDivElement>()
  const drawing = figure.drawingOf(Math.max(260, shown || 640))
  const left = table.rows.length - mostEmbedded
  const first = { ...table, rows: table.rows.slice(0, mostEmbedded) }
  return (
    <div className="kg-chart-figure__drawing" ref={frame}>
      {drawing && <SvgView drawing={drawViewSvg(drawing, { id: `kg-${id}`, name, palette: 'css' })} />}
      {!drawing && table.rows.length > 0 && <ShownTableView table={first} caption={table.headline} />}
      {!drawing && left > 0 && <p className="kg-small kg-subtle">{t.more(left)}</p>}
      {table.notes.length > 0 && (
        <p className="kg-small kg-subtle kg-measure kg-embed__note">{table.notes.join(' ')}</p>
      )}
    </div>
  )
}
