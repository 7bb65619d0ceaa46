import type { Dialect } from './Dialect.ts'
import type { Remote } from './Remote.ts'
import type { Schema } from './Schema.ts'

/** What a resource is to the knowledge base. */
export const resourceRoles = [
  'plan',
  'sources',
  'units',
  'places',
  'placeChanges',
  'placeGroups',
  'themes',
  'indicators',
  'observations',
  'targets',
  'documents',
  'projects',
  'funding',
  'portfolioSettings',
  'themePlans',
  'terms',
  'slices',
  'statistics',
  'slideTemplate',
] as const
export type ResourceRole = (typeof resourceRoles)[number]

/** What a share is a share of, by field: `per` is 100 for a percentage. */
export interface Quotient {
  readonly numerator: string
  readonly denominator: string
  readonly per: number
}

/** A measured column of a statistics table. */
export interface Measure {
  readonly field: string
  readonly unitId: string
  readonly measureType: string
  readonly additive: boolean
  /** Left out where nobody has said. */
  readonly quotient?: Quotient
}

/** What a statistics table is made of: which columns span it and which are measured. */
export interface Cube {
  readonly dimensions: readonly string[]
  readonly geo: string | null
  readonly time: string | null
  readonly measures: readonly Measure[]
  /** The dimension whose categories are levels of a hierarchy, such as kommune, fylke and land. They are never added up. */
  readonly level: string | null
  /** By dimension: the categories that are the total of the others. */
  readonly totals: Readonly<Record<string, readonly string[]>>
  /** By dimension: for a category the one it is a part of. */
  readonly parents: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly sourceIds: readonly string[]
}

/** One file of the package, as the descriptor tells it. */
export interface Resource {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly description: string
  readonly role: ResourceRole
  readonly encoding: string
  readonly dialect: Dialect
  /** Null for the plan and the settings, which are JSON documents. */
  readonly schema: Schema | null
  readonly cube: Cube | null
  /** Where the file can be fetched anew; left out where nobody has said. */
  readonly remote?: Remote
}

/** A large table that is read a column and a group of rows at a time. */
export function isParquet({ path }: Pick<Resource, 'path'>): boolean {
  return /\.parquet$/i.test(path)
}

/** A statistics table in JSON-stat. */
export function isJsonStat({ path, role }: Pick<Resource, 'path' | 'role'>): boolean {
  return role === 'statistics' && /\.json(?:-?stat)?$/i.test(path)
}
