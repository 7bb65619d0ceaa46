import type { Resource } from '../core/descriptor/Resource.ts'
import type { TableChanges } from '../core/intake/tableChanges.ts'
import type { Issue } from '../core/issue/Issue.ts'
import type { RemoteFile } from '../source/remoteSource.ts'

/** What became of one resource. */
export interface Refreshed {
  readonly resource: Resource
  /** `edited`: somebody has changed the file by hand since it was last fetched, and it is left as it is. */
  readonly outcome: 'unchanged' | 'changed' | 'edited' | 'refused' | 'notFetched'
  readonly issues: readonly Issue[]
  readonly fetched: RemoteFile | null
  /** Null where there was no file, or it could not be read by the schema of today. */
  readonly changes: TableChanges | null
  readonly rows: { readonly before: number | null; readonly after: number | null }
}
