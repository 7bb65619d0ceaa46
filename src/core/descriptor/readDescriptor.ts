import { type Issue, quoteCell } from '../issue/Issue.ts'
import type { DataPackage } from './DataPackage.ts'
import { type Dialect, defaultDialect } from './Dialect.ts'
import { arrayOf, type JsonObject, numberOf, objectOf, objectsOf, textOf, textsOf } from './jsonValue.ts'
import { readRemote } from './Remote.ts'
import { type Cube, type Quotient, type Resource, type ResourceRole, resourceRoles } from './Resource.ts'
import { readSchema } from './readSchema.ts'

/** Paths of the schemas that stand in files of their own. */
export function schemaPaths(json: unknown): string[] {
  const paths = objectsOf(objectOf(json)?.resources).map((resource) => textOf(resource.schema))
  return [...new Set(paths)].filter(isInside)
}

/**
 * Reads a Data Package v2 descriptor with its referenced schemas, by path.
 * A resource without a name of its own, a path inside the package or a role we know is left out, with an issue.
 */
export function readDescriptor(
  json: unknown,
  schemas: ReadonlyMap<string, unknown>,
  file: string,
): { descriptor: DataPackage; issues: Issue[] } {
  const root = objectOf(json) ?? {}
  const issues: Issue[] = []
  const resources = new Map<string, Resource>()
  const fault: Issue = { code: 'pakke-form', severity: 'setAside', file, column: 'resources' }
  for (const entry of arrayOf(root.resources)) {
    const resource = readResource(objectOf(entry) ?? {}, schemas)
    if (resource && !resources.has(resource.name)) resources.set(resource.name, resource)
    else issues.push({ ...fault, value: quoteCell(textOf(objectOf(entry)?.name) || textOf(objectOf(entry)?.path)) })
  }
  if (arrayOf(root.resources).length === 0) issues.push({ ...fault, severity: 'stop' })
  return {
    descriptor: {
      title: textOf(root.title),
      description: textOf(root.description),
      resources: [...resources.values()],
    },
    issues,
  }
}

function readResource(json: JsonObject, schemas: ReadonlyMap<string, unknown>): Resource | null {
  const kg = objectOf(json.kg) ?? {}
  const role = textOf(kg.role)
  const path = textOf(json.path)
  if (!isRole(role) || textOf(json.name) === '' || !isInside(path)) return null
  const remote = readRemote(kg.remote)
  const schema = objectOf(typeof json.schema === 'string' ? schemas.get(json.schema) : json.schema)
  return {
    name: textOf(json.name),
    path,
    title: textOf(json.title) || textOf(json.name),
    description: textOf(json.description),
    role,
    encoding: textOf(json.encoding) || 'utf-8',
    dialect: readDialect(objectOf(json.dialect) ?? {}),
    schema: schema && readSchema(schema),
    cube: role === 'statistics' ? readCube(kg) : null,
    ...(remote && { remote }),
  }
}

function isRole(text: string): text is ResourceRole {
  return (resourceRoles as readonly string[]).includes(text)
}

/**
 * A relative path that stays in the package, as Frictionless requires of local paths. Stricter than it needs to be on disk,
 * since a browser also reads `\\`, `%2e` and a tab in an address as a way out.
 */
function isInside(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them from an address, and then read the rest
  return path === path.trim() && path.split('/').every((part) => /^(?!\.{1,2}$)[^\\%?#:\u0000-\u001f]+$/.test(part))
}

function readDialect(json: JsonObject): Dialect {
  return {
    delimiter: textOf(json.delimiter) || defaultDialect.delimiter,
    quoteChar: textOf(json.quoteChar) || defaultDialect.quoteChar,
    decimalChar: json.decimalChar === ',' ? ',' : defaultDialect.decimalChar,
    groupChar: textOf(json.groupChar),
  }
}

function readCube(kg: JsonObject): Cube {
  return {
    dimensions: textsOf(kg.dimensions),
    geo: textOf(kg.geo) || null,
    time: textOf(kg.time) || null,
    measures: objectsOf(kg.measures).map((measure) => ({
      field: textOf(measure.field),
      unitId: textOf(measure.unit),
      measureType: textOf(measure.measureType),
      additive: measure.additive === true,
      ...quotientIn(measure),
    })),
    level: textOf(kg.level) || null,
    totals: mapEntries(kg.totals, textsOf),
    parents: mapEntries(kg.parents, (parents) => mapEntries(parents, textOf)),
    sourceIds: textsOf(kg.sources),
  }
}

/** A share is worked out anew only from both of its parts. */
function quotientIn(measure: JsonObject): { quotient?: Quotient } {
  const [numerator, denominator] = [textOf(measure.numerator), textOf(measure.denominator)]
  if (numerator === '' || denominator === '') return {}
  return { quotient: { numerator, denominator, per: numberOf(measure.per) ?? 100 } }
}

/** The entries of an object from outside, safe from names such as `__proto__`. */
function mapEntries<T>(json: unknown, read: (value: unknown) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(objectOf(json) ?? {}).map(([name, value]) => [name, read(value)]))
}
