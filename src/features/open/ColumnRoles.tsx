import { useId } from 'react'
import type { ColumnFacts } from '../../core/mapping/columnFacts.ts'
import { type ColumnRole, columnRoles, columnsAs, type Mapping, withRole } from '../../core/mapping/Mapping.ts'
import { valueUse } from '../../core/mapping/proposeMapping.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { type MappingRow, mappingRows } from './mappingRows.ts'
import { mappingTexts } from './mappingTexts.ts'

interface ColumnRolesProps {
  readonly facts: readonly ColumnFacts[]
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** Every column with a few of its cells, and what it is. */
export function ColumnRoles({ facts, mapping, onChange }: ColumnRolesProps) {
  const t = useTexts(mappingTexts)
  const change = (row: MappingRow, role: ColumnRole) => {
    const hasPeriod = columnsAs(mapping, 'period').some((column) => !row.columns.includes(column))
    const next = row.columns.reduce((changed, column) => {
      const use =
        role === 'value' ? valueUse(facts[column]?.name ?? '', hasPeriod) : { role, measure: '', period: null }
      return withRole(changed, column, use)
    }, mapping)
    onChange(next)
  }
  return (
    <ul className="kg-open__columns">
      {mappingRows(facts, mapping).map((row) => (
        <ColumnRow
          key={row.columns[0]}
          row={row}
          isNumber={facts[row.columns[0] as number]?.isNumber ?? false}
          name={row.columns.length > 1 ? t.columns(row.name, row.last, row.columns.length) : row.name}
          onRole={(role) => change(row, role)}
        />
      ))}
    </ul>
  )
}

interface ColumnRowProps {
  readonly row: MappingRow
  readonly name: string
  readonly isNumber: boolean
  readonly onRole: (role: ColumnRole) => void
}

function ColumnRow({ row, name, isNumber, onRole }: ColumnRowProps) {
  const t = useTexts(mappingTexts)
  const id = useId()
  // Texts are no figures; many columns at once are figures or nothing.
  const offered = columnRoles.filter((role) =>
    row.columns.length > 1 ? role === 'value' || role === 'ignored' : role !== 'value' || isNumber,
  )
  return (
    <li className="kg-open__column" data-unused={row.role === 'ignored' || undefined}>
      <label htmlFor={id}>
        <span className="kg-open__column-name">{name}</span>
        <span className="kg-small kg-subtle">
          {row.examples.map((text) => (isNumber ? text.replace('.', ',') : text)).join(isNumber ? '; ' : ', ')}
        </span>
      </label>
      <select
        className="ds-input"
        id={id}
        value={row.role}
        aria-label={t.roleOf(name)}
        onChange={({ target }) => onRole(target.value as ColumnRole)}
      >
        {offered.map((role) => (
          <option key={role} value={role}>
            {t[role]}
          </option>
        ))}
      </select>
    </li>
  )
}
