import { type Constraints, type Field, type FieldType, fieldTypes } from './Field.ts'
import { arrayOf, type JsonObject, numberOf, objectOf, objectsOf, textOf, textsOf } from './jsonValue.ts'
import { type GapStatus, isGapStatus, isObservationStatus, type ValueStatus } from './ObservationStatus.ts'
import type { ForeignKey, MissingMark, Schema, ValueMark } from './Schema.ts'

/** Reads a Frictionless Table Schema v2. Unknown field types are read as text. */
export function readSchema(json: JsonObject): Schema {
  return {
    fields: objectsOf(json.fields).map(readField),
    primaryKey: textsOf(json.primaryKey),
    foreignKeys: objectsOf(json.foreignKeys).map(readForeignKey),
    missingMarks:
      json.missingValues === undefined ? [emptyIsMissing] : arrayOf(json.missingValues).map(readMissingMark),
    valueMarks: objectsOf(objectOf(json.kg)?.valueMarks).flatMap(readValueMark),
  }
}

const emptyIsMissing: MissingMark = { mark: '', status: 'missing' }

function readField(json: JsonObject): Field {
  const type = textOf(json.type)
  return {
    name: textOf(json.name),
    type: (fieldTypes as readonly string[]).includes(type) ? (type as FieldType) : 'string',
    title: textOf(json.title) || textOf(json.name),
    description: textOf(json.description),
    constraints: readConstraints(objectOf(json.constraints) ?? {}),
    delimiter: textOf(json.delimiter) || '|',
  }
}

function readConstraints(json: JsonObject): Constraints {
  const minimum = numberOf(json.minimum)
  const maximum = numberOf(json.maximum)
  return {
    ...(json.required === true && { required: true }),
    ...(json.unique === true && { unique: true }),
    ...(Array.isArray(json.enum) && { enum: json.enum.map(String) }),
    ...(minimum !== null && { minimum }),
    ...(maximum !== null && { maximum }),
    ...(typeof json.pattern === 'string' && { pattern: json.pattern }),
  }
}

function readForeignKey(json: JsonObject): ForeignKey {
  const reference = objectOf(json.reference) ?? {}
  return {
    fields: textsOf(json.fields),
    resource: textOf(reference.resource),
    referenceFields: textsOf(reference.fields),
  }
}

function readMissingMark(json: unknown): MissingMark {
  if (typeof json === 'string') return { mark: json, status: 'missing' }
  const label = textOf(objectOf(json)?.label)
  return {
    mark: textOf(objectOf(json)?.value),
    status: isObservationStatus(label) && isGapStatus(label) ? (label as GapStatus) : 'missing',
  }
}

function readValueMark(json: JsonObject): ValueMark[] {
  const number = numberOf(json.number)
  const status = textOf(json.status)
  if (number === null || !isObservationStatus(status) || isGapStatus(status)) return []
  return [{ mark: textOf(json.value), number, status: status as ValueStatus }]
}
