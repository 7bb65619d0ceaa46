import { useId } from 'react'
import type { Selection, TimeEnd } from '../../core/select/Selection.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { Choices } from './choices.ts'
import { texts } from './texts.ts'

interface PeriodControlProps {
  readonly choices: Choices
  readonly select: (change: Partial<Selection>) => void
}

/** From and to. The last one says «siste» and moves on when new figures come. */
export function PeriodControl({ choices: { periods, from, to }, select }: PeriodControlProps) {
  const t = useTexts(texts)
  const [first, last] = [periods[0]?.id, periods.at(-1)?.id]
  const fromEnd = (id: string): TimeEnd => (id === first ? 'first' : { fixed: id })
  const toEnd = (id: string): TimeEnd => (id === last ? 'latest' : { fixed: id })
  return (
    <fieldset className="kg-period">
      <legend className="kg-label">{t.period}</legend>
      <div className="kg-period__row">
        <PeriodSelect label={t.from} value={from} periods={periods} onChoose={(id) => select({ from: fromEnd(id) })} />
        <span aria-hidden="true">{t.to}</span>
        <PeriodSelect label={t.to} value={to} periods={periods} onChoose={(id) => select({ to: toEnd(id) })} isTo />
      </div>
    </fieldset>
  )
}

interface PeriodSelectProps {
  readonly label: string
  readonly value: string
  readonly periods: Choices['periods']
  readonly onChoose: (id: string) => void
  readonly isTo?: boolean
}

function PeriodSelect({ label, value, periods, onChoose, isTo = false }: PeriodSelectProps) {
  const t = useTexts(texts)
  const id = useId()
  const last = periods.at(-1)?.id
  const isKnown = periods.some((period) => period.id === value)
  return (
    <>
      <label className="kg-visually-hidden" htmlFor={id}>
        {label}
      </label>
      <select className="ds-input" id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {!isKnown && <option value={value}>{value}</option>}
        {periods.map((period) => (
          <option key={period.id} value={period.id}>
            {isTo && period.id === last ? t.toLatest(period.name) : period.name}
          </option>
        ))}
      </select>
    </>
  )
}
