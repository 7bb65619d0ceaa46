import type { FileReading } from '../intake/FileReading.ts'
import type { Issue } from '../issue/Issue.ts'
import { validateConstraints } from './validateConstraints.ts'
import { brokenKey, validateForeignKey, validateUnique } from './validateKeys.ts'

/**
 * The tables of any Data Package against their own schemas and each other. What breaks a rule is told, and kept as it stands:
 * a reader who looks at a table decides for himself. `names` are those of all resources, also of such as could not be read.
 */
export function validateReadings(parts: readonly FileReading[], names: readonly string[]): FileReading[] {
  return parts.map((part) => {
    if (part.outcome !== 'read') return part
    const found = [...validateConstraints(part.table), ...keyIssues(part, parts, names)]
    return { ...part, issues: [...part.issues, ...found.map((issue): Issue => ({ ...issue, severity: 'note' }))] }
  })
}

function keyIssues(part: FileReading, parts: readonly FileReading[], names: readonly string[]): Issue[] {
  if (part.outcome !== 'read' || !part.declared) return []
  const { table, declared } = part
  const tableOf = (name: string) => {
    const other = parts.find((candidate) => candidate.outcome === 'read' && candidate.declared?.name === name)
    return other?.outcome === 'read' ? other.table : undefined
  }
  const foreign = declared.schema.foreignKeys.flatMap((key) => {
    if (key.resource === '' || key.resource === declared.name) return validateForeignKey(table, key, table)
    return names.includes(key.resource)
      ? validateForeignKey(table, key, tableOf(key.resource))
      : [brokenKey(table, key, key.resource)]
  })
  return [...validateUnique(table, declared.schema), ...foreign]
}
