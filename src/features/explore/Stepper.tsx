import { type KeyboardEvent, useId } from 'react'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { ExploreRow } from './exploreRows.ts'
import { texts } from './texts.ts'

interface StepperProps {
  readonly rows: readonly ExploreRow[]
  readonly at: number
  readonly onStep: (to: number) => void
}

/** Through the rows one by one, or straight to one. The ends keep their buttons, so that focus is never lost. */
export function Stepper({ rows, at, onStep }: StepperProps) {
  const t = useTexts(texts)
  const id = useId()
  const last = rows.length - 1
  const go = (to: number) => to !== at && to >= 0 && to <= last && onStep(to)
  const press = (event: KeyboardEvent) => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key]
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  const button = (label: string, to: number) => (
    <button
      className="ds-button"
      data-variant="secondary"
      type="button"
      aria-disabled={to < 0 || to > last}
      aria-describedby={`${id}-keys`}
      onClick={() => go(to)}
      onKeyDown={press}
    >
      {label}
    </button>
  )
  return (
    <fieldset className="kg-stepper kg-no-print">
      <legend className="kg-visually-hidden">{t.through}</legend>
      {button(t.previous, at - 1)}
      <div className="kg-stepper__choice">
        <label className="kg-label" htmlFor={id}>
          {t.chosen}
        </label>
        <select className="ds-input" id={id} value={at} onChange={(event) => go(Number(event.target.value))}>
          {rows.map(({ indicator, figure }, index) => (
            <option key={indicator.id} value={index}>
              {figure.name}
            </option>
          ))}
        </select>
      </div>
      {button(t.next, at + 1)}
      <p className="kg-small kg-subtle" role="status">
        {t.at(at + 1, rows.length, rows[at]?.figure.name ?? '')}
      </p>
      <p className="kg-small kg-subtle kg-stepper__keys" id={`${id}-keys`}>
        {t.keys}
      </p>
    </fieldset>
  )
}
