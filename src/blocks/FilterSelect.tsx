import { useId } from 'react'
import type { Choice } from '../design/ToggleGroup.tsx'
import type { RegisterFilter } from './RegisterFilter.ts'

interface FilterSelectProps {
  readonly filter: RegisterFilter
  readonly value: string
  readonly onChoose: (value: string) => void
}

/** The browser's own list to choose from, with nothing chosen as its first line. */
export function FilterSelect({ filter, value, onChoose }: FilterSelectProps) {
  const id = useId()
  return (
    <div className="kg-filters__choice">
      <label className="kg-label" htmlFor={id}>
        {filter.label}
      </label>
      <select className="ds-input" id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{filter.all}</option>
        <Options choices={filter.choices ?? []} />
        {filter.groups?.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options choices={group.choices} />
          </optgroup>
        ))}
      </select>
    </div>
  )
}

function Options({ choices }: { choices: readonly Choice[] }) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}
