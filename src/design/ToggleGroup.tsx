import { useId } from 'react'
import './ToggleGroup.css'

export interface Choice {
  readonly value: string
  readonly label: string
}

interface ToggleGroupProps {
  readonly label: string
  readonly labelHidden?: boolean
  readonly choices: readonly Choice[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One of a few: radio buttons in a row, so the arrow keys are the browser's own. */
export function ToggleGroup({ label, labelHidden = false, choices, value, onChange }: ToggleGroupProps) {
  const name = useId()
  return (
    <fieldset className="kg-toggle">
      <legend className={labelHidden ? 'kg-visually-hidden' : 'kg-label kg-toggle__label'}>{label}</legend>
      <div className="kg-toggle__row">
        {choices.map((choice) => (
          <label key={choice.value} className="kg-toggle__choice">
            <input
              className="kg-visually-hidden"
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
