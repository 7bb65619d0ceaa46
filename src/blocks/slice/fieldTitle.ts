import type { Resource } from '../../core/descriptor/Resource.ts'

/** What the schema calls a column; its name where it is called nothing. */
export function fieldTitle({ schema }: Pick<Resource, 'schema'>, name: string): string {
  return schema?.fields.find((field) => field.name === name)?.title || name
}
