import { useRef } from 'react'
import { SearchField } from '../design/SearchField.tsx'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { FilterSelect } from './FilterSelect.tsx'
import { choicesOf, type RegisterFilter } from './RegisterFilter.ts'
import './RegisterFilters.css'
import { registerTexts } from './registerTexts.ts'
import { useAddress } from './useAddress.ts'
import { useTypedText } from './useTypedText.ts'

interface RegisterFiltersProps {
  readonly searchLabel: string
  /** The name of the search text in the address. */
  readonly searchName?: string
  readonly filters: readonly RegisterFilter[]
  /** What is found, in words. It is said aloud as it changes. */
  readonly result: string
}

/** Narrows a register. Everything chosen stands in the address; what the address names and nobody knows is told. */
export function RegisterFilters({ searchLabel, searchName = 'sok', filters, result }: RegisterFiltersProps) {
  const t = useTexts(registerTexts)
  const { search, change } = useAddress()
  const [text, type] = useTypedText(search[searchName] ?? '', (typed) => change({ [searchName]: typed }, 'replace'))
  const stepOf = useSteps()
  const names = [searchName, ...filters.map(({ name }) => name)]
  const isNarrowed = names.some((name) => (search[name] ?? '') !== '') || text !== ''
  const clear = () => {
    type('')
    return change(Object.fromEntries(names.map((name) => [name, undefined])))
  }
  return (
    <div className="kg-filters kg-no-print">
      <div className="kg-filters__row">
        <SearchField label={searchLabel} value={text} onChange={type} />
        {filters.map((filter) => (
          <FilterSelect
            key={filter.name}
            filter={filter}
            value={search[filter.name] ?? ''}
            onChoose={(value) => change({ [filter.name]: value }, stepOf(filter.name))}
          />
        ))}
      </div>
      <div className="kg-filters__result">
        <p role="status">{result}</p>
        {isNarrowed && (
          <button className="ds-button" data-variant="tertiary" data-size="sm" type="button" onClick={clear}>
            {t.clear}
          </button>
        )}
      </div>
      {unknownIn(filters, search).map(({ name, label }) => (
        <p key={name} className="kg-small kg-warm">
          {t.unknownChoice(label, search[name] ?? '')}
        </p>
      ))}
    </div>
  )
}

/** A list that is typed in or walked through with the arrows chooses all it passes; only the last of these is one to go back to. */
function useSteps(): (name: string) => 'push' | 'replace' {
  const last = useRef({ name: '', at: 0 })
  return (name) => {
    const isPassing = last.current.name === name && performance.now() - last.current.at < passingTime
    last.current = { name, at: performance.now() }
    return isPassing ? 'replace' : 'push'
  }
}

/** As long as browsers wait for the next letter. */
const passingTime = 1000

function unknownIn(filters: readonly RegisterFilter[], search: Readonly<Record<string, string | undefined>>) {
  return filters.filter((filter) => {
    const value = search[filter.name] ?? ''
    return value !== '' && !choicesOf(filter).some((choice) => choice.value === value)
  })
}
