import type { Resource } from './Resource.ts'

/** What the package says about itself. */
export interface DataPackage {
  readonly title: string
  readonly description: string
  readonly resources: readonly Resource[]
}
