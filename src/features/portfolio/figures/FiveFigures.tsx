import { useAddress } from '../../../blocks/useAddress.ts'
import { Disclosure } from '../../../design/Disclosure.tsx'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { MetricFormulas } from '../MetricFormula.tsx'
import type { FiguresView, TopFigure } from './figuresView.ts'
import { figureTexts } from './figureTexts.ts'
import { figureWords } from './figureWords.ts'
import './FiveFigures.css'

/** Five figures to begin with; each opens how it is reckoned, and narrows the page to what it counts. */
export function FiveFigures({ view, isHomeShare }: { view: FiguresView; isHomeShare: boolean }) {
  const t = useTexts(figureTexts)
  return (
    <section className="kg-wrap kg-five" aria-label={t.heading}>
      {view.figures.map((figure) => (
        <Figure key={figure.id} figure={figure} view={view} isHomeShare={isHomeShare} />
      ))}
    </section>
  )
}

interface FigureProps {
  readonly figure: TopFigure
  readonly view: FiguresView
  readonly isHomeShare: boolean
}

function Figure({ figure, view, isHomeShare }: FigureProps) {
  const t = useTexts(figureTexts)
  const locale = useLocale()
  const { label, value, unit, of, note, own } = figureWords(figure, view, isHomeShare, locale)
  return (
    <div className="kg-five__figure">
      <h2 className="kg-label">{label}</h2>
      <p className="kg-five__value">
        <span className={figure.value === null ? 'kg-five__unknown' : 'kg-key-value kg-number'}>{value}</span>
        <span className="kg-five__of">
          {unit} {of}
        </span>
      </p>
      <p className="kg-small kg-subtle">{note}</p>
      {own !== '' && (
        <p className="kg-small">
          <span className="kg-place" data-asker>
            {view.own?.municipality}:
          </span>{' '}
          {own}
        </p>
      )}
      <div className="kg-five__more">
        <Narrowing figure={figure} label={label} />
        <Disclosure summary={t.how}>
          {figure.metrics.length === 0 ? (
            <p className="kg-small">{t.attentionHow}</p>
          ) : (
            <MetricFormulas metrics={figure.metrics} currency={view.currency} />
          )}
        </Disclosure>
      </div>
    </div>
  )
}

/** Narrows the page to what the figure counts, or back again. */
function Narrowing({ figure, label }: { figure: TopFigure; label: string }) {
  const t = useTexts(figureTexts)
  const { search, change } = useAddress()
  const isOn = search.status === figure.filter
  if (figure.filtered === 0 && !isOn) return null
  const words = figure.id === 'ferskhet' ? t.showStale(figure.filtered) : t.show(figure.filtered)
  return (
    <button
      className="ds-button kg-no-print"
      data-variant={isOn ? 'primary' : 'secondary'}
      data-size="sm"
      type="button"
      aria-pressed={isOn}
      aria-label={`${isOn ? t.showAll : words}: ${label}`}
      onClick={() => change({ status: isOn ? undefined : figure.filter })}
    >
      {isOn ? t.showAll : words}
    </button>
  )
}
