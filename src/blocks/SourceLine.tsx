import { type Source, sourceName } from '../core/model/Source.ts'
import { formatDate } from '../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../i18n/LocaleProvider.tsx'
import { chartFigureTexts } from './chartFigureTexts.ts'
import './SourceLine.css'
import { webAddress } from './webAddress.ts'

const shownAtOnce = 3

/** Who the figures are from, when they were read and what may be done with them. Always under a figure. */
export function SourceLine({ sources }: { sources: readonly Source[] }) {
  const t = useTexts(chartFigureTexts)
  const locale = useLocale()
  if (sources.length === 0) return <p className="kg-source">{t.noSource}</p>
  const [shown, more] = [sources.slice(0, shownAtOnce), sources.slice(shownAtOnce)]
  const dates = inCommon(sources.map(({ retrieved }) => retrieved))
  const licences = inCommon(sources.map(({ licence }) => licence))
  return (
    <div className="kg-source kg-source-line">
      <p>
        {sources.length === 1 ? t.source : t.sources} <SourceNames sources={shown} isOpen={more.length > 0} />
        {dates.length > 0 && ` ${t.retrieved(dates.map((date) => formatDate(date, locale)).join(', '))}`}
        {` ${licences.length > 0 ? t.licence(licences.join(', ')) : t.noLicence}`}
      </p>
      {more.length > 0 && (
        <details>
          <summary>{t.moreSources(more.length)}</summary>
          <p>
            <SourceNames sources={more} />
          </p>
        </details>
      )}
    </div>
  )
}

function SourceNames({ sources, isOpen = false }: { sources: readonly Source[]; isOpen?: boolean }) {
  return sources.map((source, index) => (
    <span key={source.id}>
      <SourceName source={source} />
      {index < sources.length - 1 ? '; ' : isOpen ? ' …' : '.'}
    </span>
  ))
}

function SourceName({ source }: { source: Source }) {
  const name = sourceName(source)
  const words = name.replace(/\.$/, '')
  const address = webAddress(source.url)
  return address ? (
    <a href={address.href} rel="noreferrer">
      {words}
    </a>
  ) : (
    words
  )
}

function inCommon(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}
