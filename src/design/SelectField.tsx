import { useId } from 'react'
import './SelectField.css'

export interface SelectOption {
  readonly id: string
  readonly name: string
}

interface SelectFieldProps {
  readonly label: string
  readonly value: string
  readonly options: readonly SelectOption[]
  readonly groups?: readonly { readonly id: string; readonly name: string; readonly options: readonly SelectOption[] }[]
  readonly onChoose: (id: string) => void
}

/** The browser's own list to choose one from, with its label above. */
export function SelectField({ label, value, options, groups = [], onChoose }: SelectFieldProps) {
  const id = useId()
  return (
    <div className="kg-select">
      <label className="kg-label" htmlFor={id}>
        {label}
      </label>
      <select className="ds-input" id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.id} label={group.name}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </div>
  )
}

function Options({ options }: { options: readonly SelectOption[] }) {
  return options.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}
