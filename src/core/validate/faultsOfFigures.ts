import type { DataPackage } from '../descriptor/DataPackage.ts'
import type { Table } from '../intake/Table.ts'
import type { Issue } from '../issue/Issue.ts'

/** The faults on lines of the files that figures are read from. Tables by resource name. */
export function faultsOfFigures(
  { resources }: DataPackage,
  tables: ReadonlyMap<string, Table>,
  issues: readonly Issue[],
): Issue[] {
  const ofFigures = resources.filter(({ role }) => role === 'observations')
  const files = new Set(ofFigures.flatMap(({ name, path }) => [path, tables.get(name)?.file ?? path]))
  return issues.filter(({ file, line }) => line !== undefined && files.has(file))
}
