/** Safe steps into parsed JSON from outside: what is not as expected is simply absent. */
export type JsonObject = Readonly<Record<string, unknown>>

export function objectOf(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null
}

export function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function objectsOf(value: unknown): JsonObject[] {
  return arrayOf(value)
    .map(objectOf)
    .filter((member) => member !== null)
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** One text or a list of texts, as Frictionless writes keys. */
export function textsOf(value: unknown): string[] {
  return (typeof value === 'string' ? [value] : arrayOf(value)).filter((member) => typeof member === 'string')
}
