import type { DataPackage } from '../descriptor/DataPackage.ts'
import type { Resource, ResourceRole } from '../descriptor/Resource.ts'
import type { Table } from '../intake/Table.ts'
import type { Issue } from '../issue/Issue.ts'
import { validateConstraints } from './validateConstraints.ts'
import { validateDates, validateListedDates } from './validateDates.ts'
import { validateScale, validateStatus } from './validateFigures.ts'
import {
  brokenKey,
  validateForeignKey,
  validateReplacements,
  validateSharedKeys,
  validateUnique,
} from './validateKeys.ts'
import { validateLinks } from './validateLinks.ts'
import { validatePlaceYears } from './validatePlaces.ts'

/** Every table against its schema, its neighbours and what the domain knows can not be. Tables by resource name. */
export function validate(descriptor: DataPackage, tables: ReadonlyMap<string, Table>): Issue[] {
  return descriptor.resources.flatMap((resource) => {
    const table = tables.get(resource.name)
    return table
      ? [...againstSchema(descriptor, resource, table, tables), ...againstDomain(descriptor, resource, table, tables)]
      : []
  })
}

function againstSchema(
  { resources }: DataPackage,
  { schema }: Resource,
  table: Table,
  tables: ReadonlyMap<string, Table>,
): Issue[] {
  if (!schema) return []
  const names = new Set(['', ...resources.map(({ name }) => name)])
  const foreign = schema.foreignKeys.flatMap((key) =>
    names.has(key.resource)
      ? validateForeignKey(table, key, key.resource === '' ? table : tables.get(key.resource))
      : [brokenKey(table, key, key.resource)],
  )
  return [
    ...validateConstraints(table),
    ...validateLinks(table),
    ...validateUnique(table, schema),
    ...foreign,
    ...validateReplacements(table, schema),
  ]
}

function againstDomain(
  descriptor: DataPackage,
  { role, schema }: Resource,
  table: Table,
  tables: ReadonlyMap<string, Table>,
): Issue[] {
  const allOfRole = (wanted: ResourceRole) =>
    descriptor.resources.flatMap((resource) => (resource.role === wanted ? (tables.get(resource.name) ?? []) : []))
  const ofRole = (wanted: ResourceRole) => allOfRole(wanted)[0]
  const scale = () => validateScale(table, ofRole('indicators'), ofRole('units'))
  switch (role) {
    case 'observations':
      return [
        ...(schema ? validateSharedKeys(table, allOfRole('observations'), schema) : []),
        ...scale(),
        ...validateStatus(table),
        ...validatePlaceYears(table, ofRole('places')),
      ]
    case 'targets':
      return [...scale(), ...validateDates(table, role)]
    case 'documents':
      return [...validateDates(table, role), ...validateListedDates(table)]
    default:
      return validateDates(table, role)
  }
}
