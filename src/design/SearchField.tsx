import { useId } from 'react'
import './SearchField.css'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What the search has found, in words. It is said aloud as it changes. */
  readonly result?: string
}

export function SearchField({ label, value, onChange, result }: SearchFieldProps) {
  const id = useId()
  return (
    <search className="kg-search">
      <label className="kg-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="ds-input"
        id={id}
        type="search"
        value={value}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      {result !== undefined && (
        <p className="kg-small kg-subtle" role="status">
          {result}
        </p>
      )}
    </search>
  )
}
