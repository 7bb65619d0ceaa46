import type { Resource } from '../descriptor/Resource.ts'
import type { Table } from '../intake/Table.ts'
import type { Issue } from '../issue/Issue.ts'
import { isSound } from './isSound.ts'
import { validate } from './validate.ts'

/** A table by itself, when its neighbours are not read: keys into other tables are theirs to know. */
export function validateAlone(table: Table, resource: Resource): Issue[] {
  const { schema } = resource
  if (!schema || isSound(table, schema)) return []
  const foreignKeys = schema.foreignKeys.filter((key) => key.resource === '' || key.resource === resource.name)
  const alone = { ...resource, schema: { ...schema, foreignKeys } }
  return validate({ title: '', description: '', resources: [alone] }, new Map([[resource.name, table]]))
}
