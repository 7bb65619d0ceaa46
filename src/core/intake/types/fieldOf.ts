import type { Field, FieldType } from '../../descriptor/Field.ts'

/** A field nobody has declared: its name and what it was taken for. */
export function fieldOf(name: string, type: FieldType): Field {
  return { name, type, title: name, description: '', constraints: {}, delimiter: '|' }
}
