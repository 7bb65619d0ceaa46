import { registerWord } from '../../blocks/registerWords.ts'
import { levelPlurals } from '../../blocks/slice/levelWords.ts'
import { measureName } from '../../blocks/slice/measureName.ts'
import type { Statistics } from '../../core/model/buildStatistics.ts'
import type { Unit } from '../../core/model/Unit.ts'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import type { MeasureSum } from './measureSum.ts'
import { texts } from './texts.ts'

interface MeasureSumsProps {
  readonly sums: readonly MeasureSum[]
  readonly statistics: Statistics
  readonly units: ReadonlyMap<string, Unit>
}

/** What the rows come to, or why they may not be added up. */
export function MeasureSums({ sums, statistics, units }: MeasureSumsProps) {
  const t = useTexts(texts)
  const locale = useLocale()
  const nameOf = (field: string) => {
    const entry = statistics.measures.find(({ measure }) => measure.field === field)
    return entry ? measureName(entry, locale) : field
  }
  return (
    <dl className="kg-statistics__sums">
      {sums.map((sum) => (
        <div key={sum.measure.field}>
          <dt className="kg-label">{nameOf(sum.measure.field)}</dt>
          {sum.sum === null ? (
            <dd className="kg-small kg-subtle">
              {t.sums}: {t[sum.reason]}
            </dd>
          ) : (
            <Sum sum={sum} unit={units.get(sum.measure.unitId)} />
          )}
        </div>
      ))}
    </dl>
  )
}

function Sum({ sum, unit }: { sum: Extract<MeasureSum, { sum: number }>; unit: Unit | undefined }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const places = formatNumber(sum.places, 0, locale)
  const missing = sum.missing === 0 ? '' : `, ${t.sumMissing(formatNumber(sum.missing, 0, locale))}`
  return (
    <>
      <dd className="kg-statistics__sum kg-number">{formatNumber(sum.sum, unit?.decimals ?? 0, locale)}</dd>
      <dd className="kg-small kg-subtle">{t.sum(places, registerWord(levelPlurals, sum.level, locale)) + missing}</dd>
    </>
  )
}
