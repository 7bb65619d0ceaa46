import type { ResolvedChart } from '../chart/ResolvedChart.ts'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { chartFigureTexts } from './chartFigureTexts.ts'

/** What the signs and remarks in a figure mean; only those in use. */
export function StatusKey({ statusKey }: Pick<ResolvedChart, 'statusKey'>) {
  const t = useTexts(chartFigureTexts)
  if (statusKey.length === 0) return null
  const entries = statusKey.map(({ sign, words }) => (sign === '' ? words : `${sign} ${words}`))
  return (
    <p className="kg-small kg-subtle">
      {t.signs} {entries.join(' · ')}
    </p>
  )
}
