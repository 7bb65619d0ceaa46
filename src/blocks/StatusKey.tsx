import { Fragment } from 'react'
import type { ResolvedChart } from '../chart/ResolvedChart.ts'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { chartFigureTexts } from './chartFigureTexts.ts'
import { ExplainedText } from './ExplainedText.tsx'
import { statusTerms } from './statusTerms.ts'

/** What the signs and remarks in a figure mean; only those in use. */
export function StatusKey({ statusKey }: Pick<ResolvedChart, 'statusKey'>) {
  const t = useTexts(chartFigureTexts)
  if (statusKey.length === 0) return null
  return (
    <p className="kg-small kg-subtle">
      {t.signs}{' '}
      {statusKey.map(({ sign, words }, i) => (
        <Fragment key={words}>
          {i > 0 && ' · '}
          {sign !== '' && `${sign} `}
          <ExplainedText text={words} terms={statusTerms} />
        </Fragment>
      ))}
    </p>
  )
}
